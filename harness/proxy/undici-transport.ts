import type { Dispatcher, Pool } from 'undici'
import type { Limits } from './options.ts'
import { type Transport, TransportError, type UpstreamListener, type UpstreamRequest } from './transport.ts'

type Undici = typeof import('undici')

const timeouts: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

function transportError(error: Error, hadHead: boolean): TransportError {
  const code = (error as { code?: unknown }).code
  const why = typeof code === 'string' && timeouts.has(code) ? 'timeout' : hadHead ? 'cut' : 'unreachable'
  // Several addresses of one name fail as one AggregateError without a message.
  const message = error.message === '' ? String(code ?? error.name) : error.message
  return new TransportError(why, message)
}

function singleValues(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const out: Record<string, string> = {}
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (value !== undefined) out[name.toLowerCase()] = typeof value === 'string' ? value : value.join(', ')
  }
  return out
}

const MOST_TARGETS = 256

/** The state of one call that exists before undici is loaded and outlives an early abort. */
interface Call {
  aborted: boolean
  hadHead: boolean
  controller?: Dispatcher.DispatchController
}

interface Target {
  readonly pool: Pool
  readonly path: string
}

function handlerFor(call: Call, listener: UpstreamListener): Dispatcher.DispatchHandler {
  return {
    onRequestStart(controller) {
      call.controller = controller
      if (call.aborted) controller.abort(new Error('the client has left'))
    },
    onResponseStart(_controller, status, headers) {
      // Informational heads (100, 103) precede the one that counts.
      if (call.aborted || status < 200) return
      call.hadHead = true
      listener.onHead(status, singleValues(headers))
    },
    onResponseData(controller, chunk) {
      if (!call.aborted && !listener.onData(chunk)) controller.pause()
    },
    onResponseEnd() {
      if (!call.aborted) listener.onEnd()
    },
    onResponseError(_controller, error) {
      if (!call.aborted) listener.onError(transportError(error, call.hadHead))
    },
  }
}

/**
 * Calls upstreams through one undici pool an origin. undici is imported with the first call: it costs more than the rest of
 * the proxy's start. Bodies are told chunk by chunk by `dispatch`: as a web stream they would crash the process when a
 * client leaves.
 */
export function undiciTransport(limits: Limits): Transport {
  const pools = new Map<string, Pool>()
  /** Parsing a URL on every request costs more than the map. Those of one response or one query are many: they do not pile up. */
  const targets = new Map<string, Target>()
  let loading: Promise<Undici> | undefined
  let loaded: Undici | undefined

  function targetOf({ Pool }: Undici, url: string): Target {
    const known = targets.get(url)
    if (known !== undefined) return known
    const { origin, pathname, search } = new URL(url)
    const pool =
      pools.get(origin) ??
      new Pool(origin, {
        connect: { timeout: limits.connectMs },
        headersTimeout: limits.upstreamHeadMs,
        bodyTimeout: limits.upstreamIdleMs,
      })
    pools.set(origin, pool)
    const target = { pool, path: pathname + search }
    if (targets.size >= MOST_TARGETS) targets.clear()
    targets.set(url, target)
    return target
  }

  function dispatch(undici: Undici, request: UpstreamRequest, call: Call, listener: UpstreamListener): void {
    const { pool, path } = targetOf(undici, request.url)
    const { method, headers, body = null } = request
    pool.dispatch({ method, path, headers, body }, handlerFor(call, listener))
  }

  return {
    send(request, listener) {
      const call: Call = { aborted: false, hadHead: false }
      if (loaded !== undefined) dispatch(loaded, request, call, listener)
      else {
        loading ??= import('undici')
        loading
          .then((undici) => {
            loaded = undici
            if (!call.aborted) dispatch(undici, request, call, listener)
          })
          .catch((error: Error) => listener.onError(transportError(error, false)))
      }
      return {
        resume: () => call.controller?.resume(),
        abort() {
          call.aborted = true
          call.controller?.abort(new Error('the client has left'))
        },
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
      pools.clear()
      targets.clear()
    },
  }
}
