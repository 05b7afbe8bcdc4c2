import { type CodexBackendOptions, createCodexBackend } from './codex-backend.ts'
import { codexRefusals } from './codex-limits.ts'
import { behindVendor } from './default-model.ts'
import type { Received } from './received.ts'
import { jsonScript, type Script } from './script.ts'
import type { UpstreamOptions } from './start-upstream.ts'

/** Answers as the backend behind ChatGPT and as nobody else: what is not its own is not there. */
export function codexProvider(options: CodexBackendOptions = {}): (received: Received) => Script {
  const vendor = createCodexBackend(options)
  return (received) =>
    received.endpoint?.dialect === 'codex'
      ? behindVendor(received, vendor)
      : jsonScript(404, { detail: `Not Found: ${received.path}` })
}

/** The same, for who starts a server of its own. */
export const scriptedCodex = {
  refusals: codexRefusals,
  serve({
    refuse,
    strict,
  }: {
    readonly refuse?: string
    readonly strict: boolean
  }): Pick<UpstreamOptions, 'respond' | 'strict'> {
    const name = codexRefusals.find((one) => one === refuse)
    return { respond: codexProvider(name === undefined ? {} : { refuse: name }), strict }
  },
}
