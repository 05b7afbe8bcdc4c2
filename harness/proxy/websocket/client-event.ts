import type { Failure } from 'wireproof'
import type { Json } from 'wireproof/hub'
import { rawElements, rawMembers } from 'wireproof/wire'

/** What one message of a client asks for; values stay as they were written. */
export interface CreateEvent {
  /** Which lane of the connection; absent is the one without a name. */
  readonly streamId?: string
  /** `false`: nothing is to be generated, only remembered. */
  readonly generate: boolean
  readonly previousResponseId?: string
  readonly store: boolean
  readonly model?: string
  /** The members that are also members of a request body, as JSON text. */
  readonly members: ReadonlyMap<string, string>
  /** The items of the input, as JSON text. */
  readonly input: readonly string[]
  /** The input was no list but one text, which became an item. */
  readonly textInput: boolean
}

export type ReadEvent =
  | { readonly ok: true; readonly event: CreateEvent }
  | { readonly ok: false; readonly failure: Failure; readonly streamId?: string }

/** Members that no body has, and those that mean nothing where everything is streamed and nothing waits in the background. */
const ownMembers: ReadonlySet<string> = new Set([
  ...['type', 'stream_id', 'generate', 'previous_response_id', 'input'],
  ...['stream', 'background'],
])

const STREAM_ID = /^[A-Za-z0-9_.-]{1,256}$/

const invalid = (message: string, param?: string): Failure => ({
  kind: 'invalid-request',
  status: 400,
  message,
  ...(param === undefined ? {} : { param }),
})

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** A text as input is one message of the user: https://platform.openai.com/docs/api-reference/responses/create. */
function itemsOf(input: Json | undefined, written: string | undefined): readonly string[] | undefined {
  if (input === undefined || input === null || written === undefined) return []
  if (typeof input === 'string') return [`{"role":"user","content":${written}}`]
  return Array.isArray(input) ? rawElements(written) : undefined
}

/** Reads one text message: https://platform.openai.com/docs/guides/websocket-mode. */
export function readClientEvent(text: string): ReadEvent {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, failure: invalid('a message on this WebSocket is one JSON object') }
  const { type, stream_id, generate, previous_response_id, store, model, input } = value as { [key: string]: Json }
  if (stream_id !== undefined && (typeof stream_id !== 'string' || !STREAM_ID.test(stream_id)))
    return {
      ok: false,
      failure: invalid('stream_id is 1 to 256 of the characters A-Z a-z 0-9 _ . -', 'stream_id'),
    }
  const lane = stream_id === undefined ? {} : { streamId: stream_id }
  const refused = (failure: Failure): ReadEvent => ({ ok: false, failure, ...lane })
  if (type !== 'response.create') {
    const named = typeof type === 'string' ? JSON.stringify(type.slice(0, 64)) : 'a message without a type'
    return refused(invalid(`this server takes response.create, not ${named}`, 'type'))
  }
  const members = new Map(rawMembers(text))
  const items = itemsOf(input, members.get('input'))
  if (items === undefined) return refused(invalid('input is a text or an array of items', 'input'))
  for (const name of ownMembers) members.delete(name)
  if (previous_response_id !== undefined && previous_response_id !== null && typeof previous_response_id !== 'string')
    return refused(invalid('previous_response_id is a string', 'previous_response_id'))
  return {
    ok: true,
    event: {
      ...lane,
      generate: generate !== false,
      ...(typeof previous_response_id === 'string' ? { previousResponseId: previous_response_id } : {}),
      store: store !== false,
      ...(typeof model === 'string' ? { model } : {}),
      members,
      input: items,
      textInput: typeof input === 'string',
    },
  }
}

/** The body that a POST would have had. `reference` keeps a `previous_response_id` that somebody else knows. */
export function bodyOf({ members }: CreateEvent, input: readonly string[], reference?: string): string {
  const parts = [...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`)
  if (reference !== undefined) parts.push(`"previous_response_id":${JSON.stringify(reference)}`)
  return `{${[...parts, `"input":[${input.join(',')}]`, '"stream":true'].join(',')}}`
}
