import { type RawData, WebSocket } from 'ws'

export type Frame = { readonly type: string; readonly [key: string]: unknown }

export const userMessage = (text: string) => ({
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text }],
})

/** The smallest message that asks for a response; like Codex, it wants nothing stored. */
export const create = (more: object = {}) => ({
  type: 'response.create',
  model: 'm',
  stream: true,
  store: false,
  input: [userMessage('hello')],
  ...more,
})

/** A client of a WebSocket that hides nothing: what comes is asked for, message by message. */
export interface TestSocket {
  readonly ws: WebSocket
  /** Headers of the answer to the handshake. */
  readonly headers: Readonly<Record<string, unknown>>
  send(message: object | string): void
  /** The next message; rejects when the socket closes first. */
  next(): Promise<Frame>
  /** All messages up to one that ends a response. */
  answer(): Promise<readonly Frame[]>
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
}

const terminal: ReadonlySet<string> = new Set([
  ...['response.completed', 'response.incomplete', 'response.failed', 'error'],
])

export function connect(url: string, headers: Readonly<Record<string, string>> = {}): Promise<TestSocket> {
  const ws = new WebSocket(url.replace(/^http/, 'ws'), { headers: { authorization: 'Bearer test-key', ...headers } })
  const messages: Frame[] = []
  const waiting: { resolve(frame: Frame): void; reject(error: Error): void }[] = []
  let handshake: Readonly<Record<string, unknown>> = {}
  ws.on('upgrade', (response) => {
    handshake = response.headers
  })
  ws.on('message', (data: RawData) => {
    const frame = JSON.parse(data.toString()) as Frame
    const next = waiting.shift()
    if (next === undefined) messages.push(frame)
    else next.resolve(frame)
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    ws.on('close', (code, reason) => {
      for (const one of waiting.splice(0)) one.reject(new Error(`closed: ${code}`))
      resolve({ code, reason: reason.toString() })
    })
  })
  const next = (): Promise<Frame> => {
    const first = messages.shift()
    if (first !== undefined) return Promise.resolve(first)
    if (ws.readyState !== ws.OPEN) return Promise.reject(new Error('closed'))
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
  }
  return new Promise((resolve, reject) => {
    ws.on('error', reject)
    ws.on('open', () =>
      resolve({
        ws,
        headers: handshake,
        send: (message) => ws.send(typeof message === 'string' ? message : JSON.stringify(message)),
        next,
        async answer() {
          const frames: Frame[] = []
          do frames.push(await next())
          while (!terminal.has(frames.at(-1)?.type ?? ''))
          return frames
        },
        closed,
      }),
    )
  })
}

/** The status of a handshake that is refused, with the body and headers of the refusal. */
export function refusedHandshake(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string }> {
  const ws = new WebSocket(url.replace(/^http/, 'ws'), { headers: { authorization: 'Bearer test-key', ...headers } })
  return new Promise((resolve, reject) => {
    ws.on('open', () => reject(new Error('the upgrade was accepted')))
    ws.on('error', () => {})
    ws.on('unexpected-response', (_request, response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
  })
}
