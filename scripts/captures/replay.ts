import type { Json, JsonObject } from 'wireproof/hub'
import { jsonRequest, sendWhole } from '../../harness/client/index.ts'
import { type ProxyHooks, type RunningProxy, startProxy, type UpstreamTarget } from '../../harness/proxy/index.ts'
import { defaultModel } from '../../harness/upstream/default-model.ts'
import type { ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import { type RunningUpstream, startUpstream } from '../../harness/upstream/index.ts'
import { connect, type Frame, refusedHandshake, type TestSocket } from '../../harness/websocket/testing.ts'
import type { Exchange } from './exchange.ts'
import { type Meant, requestProblems } from './replay-checks.ts'

/** An upstream behind the proxy, and how it is asked. */
interface Way {
  readonly dialect: ScriptedDialect
  readonly base: string
  readonly websocket: boolean
}

const ways: readonly Way[] = [
  { dialect: 'openai-chat', base: '/openai', websocket: false },
  { dialect: 'anthropic-messages', base: '/claude', websocket: false },
  { dialect: 'openai-responses', base: '/responses', websocket: false },
  { dialect: 'openai-responses', base: '/responses', websocket: true },
  { dialect: 'codex', base: '/backend-api/codex', websocket: false },
  { dialect: 'codex', base: '/backend-api/codex', websocket: true },
]

/** What came of playing what a client sent once more, to the proxy and what is behind it. */
export interface Replayed {
  /** Requests that reached an upstream. */
  readonly requests: number
  readonly ways: number
  readonly problems: readonly string[]
}

export interface ReplayOptions {
  /** Break the proxy, so that a test sees what is found then. */
  readonly hooks?: ProxyHooks
}

const LONGEST_MS = 20_000

/** Made anew by whoever opens a connection. */
const ofTheWire = /^(host|connection|upgrade|content-length|transfer-encoding|sec-websocket-.*)$/

const headersOf = ({ headers }: Exchange): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheWire.test(name)))

const itemsOf = (frame: JsonObject): readonly Json[] => {
  const { input = [] } = frame
  const text = (value: Json) => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text: value }] })
  return Array.isArray(input) ? (input as readonly Json[]) : [text(input)]
}

const isOutput = (item: Json): item is JsonObject => /_call_output$/.test(String((item as JsonObject)['type']))

/** What the client was told in the recording is put in place by what it is told now: ids of responses and of calls. */
class Transcript {
  private items: readonly Json[] = []
  private last: string | undefined
  private calls: string[] = []

  next(frame: JsonObject): JsonObject {
    const goesOn = frame['previous_response_id'] !== undefined
    if (!goesOn) this.items = []
    const input = itemsOf(frame).map((item) =>
      isOutput(item) ? { ...item, call_id: this.calls.shift() ?? 'a call that nobody made' } : item,
    )
    this.items = [...this.items, ...input]
    return { ...frame, input, ...(goesOn ? { previous_response_id: this.last ?? null } : {}) } as JsonObject
  }

  meant(frame: JsonObject, { headers }: Exchange): Meant {
    return { items: this.items, frame, headers }
  }

  hear(frames: readonly Frame[]): void {
    this.last = (frames.at(-1) as { readonly response?: { readonly id?: string } } | undefined)?.response?.id
    for (const { type, item } of frames) {
      if (type !== 'response.output_item.done') continue
      this.items = [...this.items, item as Json]
      const { call_id } = item as { readonly call_id?: string }
      if (call_id !== undefined) this.calls.push(call_id)
    }
  }
}

async function playFrames(x: Exchange, socket: TestSocket, way: Way, upstream: RunningUpstream) {
  const problems: string[] = []
  const transcript = new Transcript()
  for (const [i, recorded] of x.frames.entries()) {
    const frame = transcript.next(recorded)
    const meant = transcript.meant(frame, x)
    const before = upstream.received.length
    socket.send(frame)
    const answer = await socket.answer()
    const say = (problem: string) => problems.push(`frame ${i}: ${problem}`)
    if (answer.at(-1)?.type !== 'response.completed') say(`is answered with ${JSON.stringify(answer.at(-1))}`)
    const received = upstream.received.slice(before)
    const wanted = recorded['generate'] === false ? 0 : 1
    if (received.length !== wanted) say(`${received.length} requests reach the upstream, not ${wanted}`)
    for (const one of received) {
      for (const problem of requestProblems(meant, way.dialect, one)) say(problem)
      if ((one.websocket === true) !== way.websocket) say('takes another way than the one that is configured')
    }
    transcript.hear(answer)
  }
  return problems
}

/** Where WebSocket is off the client is told so with 426, and sends over HTTP what it sent then. */
async function playFallback(
  x: Exchange,
  posts: readonly Exchange[],
  proxy: RunningProxy,
  way: Way,
  upstream: RunningUpstream,
) {
  const { status } = await refusedHandshake(proxy.url + x.path, headersOf(x))
  const problems = status === 426 ? [] : [`the handshake is answered with ${status}, not 426`]
  if (upstream.received.length > 0) problems.push('the handshake reaches the upstream')
  for (const post of posts) {
    const frame = post.body as JsonObject
    const before = upstream.received.length
    const answer = await sendWhole(jsonRequest(proxy.url + post.path, frame, headersOf(post)))
    if (answer.status !== 200 || !answer.text.includes('"type":"response.completed"'))
      problems.push(`the fallback is answered with ${answer.status} ${answer.text.slice(-300)}`)
    const received = upstream.received.slice(before)
    if (received.length !== 1) problems.push(`${received.length} requests reach the upstream, not 1`)
    const meant = { items: itemsOf(frame), frame, headers: post.headers }
    problems.push(...received.flatMap((one) => requestProblems(meant, way.dialect, one)))
  }
  return problems
}

const late = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${LONGEST_MS / 1000} s`)), LONGEST_MS).unref()
  })

function targetOf(way: Way, upstream: RunningUpstream): UpstreamTarget {
  const { dialect, base, websocket } = way
  const credential =
    dialect === 'codex'
      ? ({ kind: 'bearer', value: 'test-key-account', account: 'account-1' } as const)
      : 'pass-through'
  return { dialect, url: upstream.url + base, websocket, credential }
}

async function replayOver(way: Way, x: Exchange, posts: readonly Exchange[], { hooks }: ReplayOptions) {
  const invalid: string[] = []
  const upstream = await startUpstream({
    respond: defaultModel,
    faulty: 'record',
    onReceived: (_received, findings) => {
      invalid.push(...findings.map(({ at, message }) => `is not valid for its upstream: ${at} ${message}`))
    },
  })
  const proxy = await startProxy({
    upstreams: [targetOf(way, upstream)],
    websocket: x.frames.length > 0,
    ...(hooks === undefined ? {} : { hooks }),
  })
  try {
    const play = async () => {
      if (x.frames.length === 0) return playFallback(x, posts, proxy, way, upstream)
      const socket = await connect(proxy.url + x.path, headersOf(x))
      return playFrames(x, socket, way, upstream).finally(() => socket.ws.terminate())
    }
    const problems = await Promise.race([play(), late()]).catch((error: Error) => [`breaks off: ${error.message}`])
    return { requests: upstream.received.length, problems: [...problems, ...invalid] }
  } finally {
    await proxy.close(true)
    await upstream.close()
  }
}

/**
 * Plays the frames that a client sent over a WebSocket to the proxy, over a WebSocket, and judges what reaches the upstream. A
 * recording without frames is of a handshake that was refused: `others` must hold what its client sent over HTTP then.
 */
export async function replayTranscript(
  x: Exchange,
  others: readonly Exchange[],
  options: ReplayOptions = {},
): Promise<Replayed> {
  const session = x.headers['session-id']
  const posts = others.filter(({ method, headers }) => method === 'POST' && headers['session-id'] === session)
  if (x.frames.length === 0 && (session === undefined || posts.length === 0))
    return { requests: 0, ways: 0, problems: ['holds no frames, and nothing is there that its client sent instead'] }
  let requests = 0
  const problems: string[] = []
  for (const way of ways) {
    const found = await replayOver(way, x, posts, options)
    requests += found.requests
    const name = `${way.dialect}${way.websocket ? ' over WebSocket' : ''}`
    problems.push(...found.problems.map((problem) => `replayed to ${name}: ${problem}`))
  }
  return { requests, ways: ways.length, problems }
}
