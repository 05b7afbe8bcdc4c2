import type { Json } from 'wireproof/hub'
import { type Endpoint, endpointOf } from './endpoint.ts'

/** What an upstream was sent, kept whole for judging. */
export interface Received {
  /** Counts from 1, in the order of arrival. */
  readonly number: number
  readonly method: string
  readonly path: string
  readonly query: string
  /** As on the wire: order, spelling and repetitions kept. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  /** Names in lower case, repetitions joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The body, where it is JSON. */
  readonly json: Json | undefined
  /** The call that was meant; `undefined` where the path is none that this upstream knows. */
  readonly endpoint: Endpoint | undefined
  /** It came as a message of a WebSocket: the body is the message, the rest is of the handshake. */
  readonly websocket?: true
}

export interface Arrival {
  readonly number: number
  readonly method: string
  readonly url: string
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

function parse(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    return undefined
  }
}

/** A message as the body of the POST that it stands for; a WebSocket has no other form of answer than the stream. */
export function receiveMessage(arrival: Omit<Arrival, 'method'>): Received {
  const one = receive({ ...arrival, method: 'POST' })
  const { json } = one
  const streams = typeof json === 'object' && json !== null && !Array.isArray(json)
  return { ...one, ...(streams ? { json: { ...json, stream: true } } : {}), websocket: true }
}

export function receive(arrival: Arrival): Received {
  const { number, method, rawHeaders, body } = arrival
  const mark = arrival.url.indexOf('?')
  const path = mark < 0 ? arrival.url : arrival.url.slice(0, mark)
  const headers: Record<string, string> = {}
  for (const [name, value] of rawHeaders) {
    const key = name.toLowerCase()
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`
  }
  return {
    number,
    method,
    path,
    query: mark < 0 ? '' : arrival.url.slice(mark + 1),
    rawHeaders,
    headers,
    body,
    json: body === '' ? undefined : parse(body),
    endpoint: endpointOf(path, headers['anthropic-version'] !== undefined),
  }
}

/** `['A', '1', 'B', '2']`, as node:http gives headers, in pairs. */
export function pairsOf(flat: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.push([flat[i] ?? '', flat[i + 1] ?? ''])
  return pairs
}
