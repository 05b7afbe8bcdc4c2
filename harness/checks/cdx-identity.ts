import type { Json, JsonObject } from 'wireproof/hub'
import type { Check, Finding, View } from './check.ts'

const TURN_METADATA = 'x-codex-turn-metadata'

type Headers = Readonly<Record<string, string>>

/** Headers by which Codex tells of itself, and nobody else has a use for. */
const ofCodex = /^(?:x-codex-|x-openai-internal-codex-|x-oai-attestation$)/
const namesCodex = /^codex[_-]/

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectIn(text: unknown): JsonObject {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : text
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

interface Place {
  readonly place: string
  readonly value: Json
}

/** Every place that tells an id; names that mean the same have the same key. */
function idsIn(headers: Headers, body: unknown): ReadonlyMap<string, readonly Place[]> {
  const { client_metadata, prompt_cache_key } = objectIn(body)
  const metadata = objectIn(client_metadata)
  const found = new Map<string, Place[]>()
  const note = (id: string, place: string, value: Json | undefined): void => {
    if (value !== undefined) found.set(id, [...(found.get(id) ?? []), { place, value }])
  }
  for (const [id, names] of Object.entries({
    session: ['session-id', 'session_id'],
    thread: ['thread-id', 'thread_id', 'conversation_id'],
    request: ['x-client-request-id'],
    window: ['x-codex-window-id'],
  }))
    for (const name of names) note(id, `header ${name}`, headers[name])
  note('window', 'client_metadata x-codex-window-id', metadata['x-codex-window-id'])
  for (const [where, members] of [
    ['client_metadata', metadata],
    [`header ${TURN_METADATA}`, objectIn(headers[TURN_METADATA])],
    [`client_metadata ${TURN_METADATA}`, objectIn(metadata[TURN_METADATA])],
  ] as const)
    for (const id of ['session', 'thread', 'turn', 'window']) note(id, `${where} ${id}_id`, members[`${id}_id`])
  note('cache key', 'prompt_cache_key', prompt_cache_key)
  return found
}

function judgeIds({ exchange: { client, calls }, received }: View): readonly Finding[] {
  const said = idsIn(client.headers, client.request)
  const told = calls[0] === undefined ? new Map<string, readonly Place[]>() : idsIn(calls[0].received.headers, received)
  const found: Finding[] = []
  for (const [id, [first]] of said)
    for (const { place, value } of told.get(id) ?? [])
      if (value !== first?.value)
        found.push({ message: `the ${id} in ${place}`, expected: String(first?.value), actual: String(value) })
  const { client_metadata: sent } = objectIn(client.request)
  const { client_metadata: arrived } = objectIn(received)
  // Nobody has to hand it on; who does has to hand on all of it.
  if (isObject(arrived))
    for (const name of Object.keys(objectIn(sent)))
      if (arrived[name] === undefined)
        found.push({ message: `client_metadata ${name}`, expected: "the caller's", actual: 'nothing' })
  return found
}

function judgeInvented({ exchange: { client, calls } }: View): readonly Finding[] {
  const headers = calls[0]?.received.headers ?? {}
  return Object.entries(headers)
    .filter(([name, value]) => ofCodex.test(name) || (name === 'originator' && namesCodex.test(value)))
    .filter(
      ([name, value]) =>
        client.headers[name] === undefined || (name === 'originator' && client.headers[name] !== value),
    )
    .map(([name, value]) => ({
      message: `the header ${name}, which the client did not send`,
      expected: client.headers[name] ?? 'nothing',
      actual: value.slice(0, 600),
    }))
}

/** What an upstream is told of who asks. */
export const cdxIdentityChecks: readonly Check[] = [
  {
    requirement: 'CDX-011',
    applies: ({ exchange: { client, calls } }) =>
      calls.length > 0 && client.headers['originator'] !== undefined && idsIn(client.headers, client.request).size > 0,
    judge: judgeIds,
  },
  { requirement: 'CDX-012', applies: ({ exchange }) => exchange.calls.length > 0, judge: judgeInvented },
]
