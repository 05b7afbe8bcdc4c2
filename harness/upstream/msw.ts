import type { HttpHandler } from 'msw'
import { bodyOf } from './in-process.ts'
import { errorScript, type Finding, type Judging, judge } from './judge.ts'
import { type Received, receive } from './received.ts'
import type { Script } from './script.ts'
import { noWaiting, type Signals } from './signals.ts'

export { readScript } from './read-script.ts'
export type { Received } from './received.ts'
export { jsonScript, type Script, streamScript } from './script.ts'
export { createBoard, type Signals } from './signals.ts'
export { variants } from './variants.ts'

export interface MswOptions extends Judging {
  /** Which requests are answered: an MSW path such as `https://api.openai.com/v1/*`. Default: any host, the APIs' own paths. */
  readonly path?: string
  /** The answer, or what chooses it. */
  readonly respond: Script | ((received: Received, findings: readonly Finding[]) => Script | Promise<Script>)
  readonly signals?: Signals
  /** As in `startUpstream`. */
  readonly faulty?: 'refuse' | 'record'
  readonly onReceived?: (received: Received, findings: readonly Finding[]) => void
}

/** Statuses that the Fetch API forbids a body for. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304])

/**
 * MSW handlers that play a script: `setupServer(...(await scriptHandlers({ respond: script })))`. msw is imported here and
 * not before. What HTTP libraries hide cannot be told through MSW: a reset is a body that errors, framing cannot be broken,
 * and a client's abort does not cancel a mocked body. It sees `fetch` and `node:http`, not the packages `undici` and `ws`.
 */
export async function scriptHandlers(options: MswOptions): Promise<HttpHandler[]> {
  const { http, HttpResponse } = await import('msw')
  const { signals = noWaiting, respond } = options
  let number = 0
  const answer = async ({ request }: { readonly request: Request }) => {
    const url = new URL(request.url)
    const received = receive({
      number: ++number,
      method: request.method,
      url: url.pathname + url.search,
      rawHeaders: [...request.headers],
      body: await request.text(),
    })
    const findings = await judge(received, options)
    options.onReceived?.(received, findings)
    const refused = options.faulty === 'record' ? undefined : errorScript(received, findings)
    const script = refused ?? (typeof respond === 'function' ? await respond(received, findings) : respond)
    const body = bodiless.has(script.status) ? null : bodyOf(script, { signals })
    return new HttpResponse(body, {
      status: script.status,
      headers: script.headers.map(([k, v]): [string, string] => [k, v]),
    })
  }
  const paths =
    options.path === undefined
      ? [
          '*/v1/chat/completions',
          '*/v1/responses',
          '*/v1/messages',
          '*/v1/messages/count_tokens',
          '*/v1/responses/input_tokens',
          '*/v1/models',
        ]
      : [options.path]
  return paths.map((path) => http.all(path, answer))
}
