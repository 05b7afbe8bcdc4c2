import { type CodexBackendOptions, createCodexBackend } from './codex-backend.ts'
import { behindVendor } from './default-model.ts'
import type { Received } from './received.ts'
import { jsonScript, type Script } from './script.ts'

/** Answers as the backend behind ChatGPT and as nobody else: what is not its own is not there. */
export function codexProvider(options: CodexBackendOptions = {}): (received: Received) => Script {
  const vendor = createCodexBackend(options)
  return (received) =>
    received.endpoint?.dialect === 'codex'
      ? behindVendor(received, vendor)
      : jsonScript(404, { detail: `Not Found: ${received.path}` })
}
