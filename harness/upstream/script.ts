/** What a wait is waiting for: "client text_delta 2" is `{ name: 'client text_delta', count: 2 }`. */
export interface Condition {
  readonly name: string
  readonly count: number
}

/** One thing an upstream does while it answers. A script without a terminal step ends in good order. */
export type ScriptStep =
  /** Written as one chunk; an HTTP shell makes one write of it. */
  | { readonly do: 'send'; readonly bytes: Uint8Array }
  /** Nothing more is sent until somebody confirmed the condition. */
  | { readonly do: 'await'; readonly condition: Condition }
  /** The body is complete. */
  | { readonly do: 'end' }
  /** The connection is destroyed inside the body. */
  | { readonly do: 'reset' }
  /** A chunk header that is no number, then the connection is destroyed. Only the raw shell can do it truly. */
  | { readonly do: 'garble' }
  /** Nothing more comes, and the connection stays open until the other side leaves. */
  | { readonly do: 'stall' }

/** One answer of an upstream, as data: what is said, in which order, waiting for whom. */
export interface Script {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly steps: readonly ScriptStep[]
}

const encoder = new TextEncoder()

export const eventStreamHeaders: Script['headers'] = [
  ['content-type', 'text/event-stream; charset=utf-8'],
  ['cache-control', 'no-cache'],
]

/** A script that answers with one JSON document in one piece. */
export function jsonScript(status: number, document: unknown, headers: Script['headers'] = []): Script {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  return {
    status,
    headers: [['content-type', 'application/json'], ...headers],
    steps: [{ do: 'send', bytes: encoder.encode(text) }],
  }
}

/** A script that sends each text as one chunk of an event stream. */
export function streamScript(chunks: readonly string[], headers: Script['headers'] = []): Script {
  return {
    status: 200,
    headers: [...eventStreamHeaders, ...headers],
    steps: chunks.map((chunk) => ({ do: 'send', bytes: encoder.encode(chunk) })),
  }
}

/** Whether the client can be told apart from a broken one: every step up to the end is legal HTTP and the body ends. */
export function isWellFormed(script: Script): boolean {
  return script.steps.every((step) => step.do === 'send' || step.do === 'await' || step.do === 'end')
}

export function isEventStream(script: Script): boolean {
  return script.headers.some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/event-stream'),
  )
}

/** All bytes that a script sends, joined. */
export function bytesOf(script: Script): Uint8Array {
  return joinBytes(script.steps.flatMap((step) => (step.do === 'send' ? [step.bytes] : [])))
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}
