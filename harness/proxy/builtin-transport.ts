import { defaultModel } from '../upstream/default-model.ts'
import { playInProcess } from '../upstream/in-process.ts'
import { errorScript, judge } from '../upstream/judge.ts'
import { receive } from '../upstream/received.ts'
import { type Transport, TransportError, type UpstreamListener, type UpstreamRequest } from './transport.ts'

/** The scripted model in this process: no socket, the same engine, the same judging. */
export function builtinTransport(): Transport {
  let number = 0
  async function answer(request: UpstreamRequest, listener: UpstreamListener, flow: Flow): Promise<void> {
    const { pathname, search } = new URL(request.url)
    const received = receive({
      number: ++number,
      method: request.method,
      url: pathname + search,
      rawHeaders: Object.entries(request.headers),
      body: typeof request.body === 'string' ? request.body : Buffer.from(request.body ?? []).toString('utf8'),
    })
    const script = errorScript(received, await judge(received, { strict: false })) ?? defaultModel(received)
    if (flow.left.signal.aborted) return
    listener.onHead(script.status, Object.fromEntries(script.headers))
    for await (const played of playInProcess(script, { abort: flow.left.signal })) {
      if (flow.left.signal.aborted) return
      if (played.kind === 'bytes') {
        if (!listener.onData(played.bytes)) await flow.resumed()
      } else if (played.kind === 'end') listener.onEnd()
      else listener.onError(new TransportError('cut', 'the scripted upstream broke off'))
    }
  }
  return {
    send(request, listener) {
      const flow = createFlow()
      answer(request, listener, flow).catch((error: unknown) => {
        if (!flow.left.signal.aborted) listener.onError(new TransportError('cut', String(error)))
      })
      return flow
    },
    close: () => Promise.resolve(),
  }
}

interface Flow {
  readonly left: AbortController
  resumed(): Promise<void>
  resume(): void
  abort(): void
}

function createFlow(): Flow {
  const left = new AbortController()
  let go: (() => void) | undefined
  const resume = () => {
    go?.()
    go = undefined
  }
  return {
    left,
    resumed: () =>
      new Promise((resolve) => {
        go = resolve
      }),
    resume,
    abort() {
      left.abort()
      resume()
    },
  }
}
