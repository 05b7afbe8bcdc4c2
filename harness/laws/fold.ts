import type { Dialect } from 'wireproof'
import type { Json } from 'wireproof/hub'
import { collect, type Event, type HubResponse, type Part, unfold } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import { exactJson } from './exact-json.ts'
import { jsonDiff, plain } from './json-diff.ts'
import { findings, type Law } from './law.ts'
import { contextsFor, decodeWhole, encodeWhole } from './pipeline.ts'
import { decodeFrames, encodeEvents } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

/** Members that a vendor never streams, or never sends whole; and ids and times, which are of each exchange. */
const apart: ReadonlySet<string> = new Set([
  'id',
  'created',
  'ext',
  'logprobs',
  'group',
  'details',
  'raw',
  'serviceTier',
])

/** Streams keep the blanks between the tokens of tool input, parsed documents do not. */
export function comparableInput(input: string): string {
  return exactJson(input === '' ? '{}' : input) ?? input
}

/** What both forms of an answer must agree on. */
export function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // An empty name of a model is what stands for none where one is demanded.
      .filter(([key, inner]) => inner !== undefined && !apart.has(key) && !(key === 'model' && inner === ''))
      .map(([key, inner]) => [
        key,
        key === 'input' && typeof inner === 'string' ? comparableInput(inner) : essence(inner),
      ]),
  )
}

function responseOf(events: readonly Event[]): HubResponse | undefined {
  const collected = collect(events)
  return 'response' in collected ? collected.response : undefined
}

/** collect(unfold(x)) = x. */
function unfoldsBack(response: HubResponse): Found {
  return jsonDiff(plain(response), plain(responseOf(unfold(response)))).map(({ at, expected }) => ({
    at,
    expected: `collect to undo unfold: ${expected}`,
  }))
}

/** Input that broke off was streamed as it came; a whole answer that demands an object holds it as `{ "input": TEXT }`. */
function withCutInputs(whole: HubResponse, { parts }: HubResponse): HubResponse {
  const cut = new Map<string, string>()
  for (const part of parts)
    if (
      part.type === 'tool-call' &&
      part.form === 'json' &&
      /^\s*\{/.test(part.input) &&
      exactJson(part.input) === undefined
    )
      cut.set(comparableInput(JSON.stringify({ input: part.input })), part.input)
  const inputOf = (input: string): string => cut.get(comparableInput(input)) ?? input
  return {
    ...whole,
    parts: whole.parts.map((part) => (part.type === 'tool-call' ? { ...part, input: inputOf(part.input) } : part)),
  }
}

/** The members of a message of Chat, in the order in which a whole one is read. */
const membersOfChat = ['reasoning', 'text', 'refusal', 'tool-call']

function inMembers(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts.filter((part) => part.type === 'reasoning')
  const thought = [first, ...rest].flatMap((part) => part?.segments.map(({ text }) => text) ?? []).join('')
  const reasoning: readonly Part[] =
    first === undefined ? [] : [{ ...first, segments: [{ channel: 'full', text: thought }] }]
  // Probabilities alone are no content of a message; a stream tells them beside an empty one.
  const saysNothing = (part: Part): boolean =>
    part.type === 'text' && part.text === '' && (part.citations ?? []).length === 0
  const others = parts.filter((part) => part.type !== 'reasoning' && !saysNothing(part))
  return [...reasoning, ...others].sort((a, b) => membersOfChat.indexOf(a.type) - membersOfChat.indexOf(b.type))
}

/** A stream of Chat says in which order its members came, and a whole answer does not. */
function asMessages(response: HubResponse | undefined): HubResponse | undefined {
  if (response === undefined) return undefined
  const { otherChoices } = response
  return {
    ...response,
    parts: inMembers(response.parts),
    ...(otherChoices === undefined
      ? {}
      : { otherChoices: otherChoices.map((choice) => ({ ...choice, parts: inMembers(choice.parts) })) }),
  }
}

/** Input that is no object stands in a target that demands one as `{ "input": TEXT }`, or as it came there. */
function withWrappedInputs(response: HubResponse | undefined): HubResponse | undefined {
  if (response === undefined) return undefined
  const wrapped = (input: string): string => (/^\s*(\{|$)/.test(input) ? input : JSON.stringify({ input }))
  const parts = response.parts.map((part) =>
    part.type === 'tool-call' ? { ...part, input: wrapped(part.input) } : part,
  )
  return { ...response, parts }
}

/** The whole answer and the streamed one say the same to a client of `to`; a stream of text says nothing beside it. */
function agrees(response: HubResponse, to: Dialect, request: LawDocument['request']): Found {
  const contexts = contextsFor(to, to, undefined, request)
  const text = contexts.serialize(encodeWhole(to, { kind: 'response', hub: response }, contexts.encode))
  const read = decodeWhole(to, 'response', JSON.parse(text) as Json, contextsFor(to, to, text).decode).hub
  const whole = withCutInputs(read as HubResponse, response)
  const streamed = responseOf(decodeFrames(to, encodeEvents(to, unfold(response), request), 'eof', contextsFor(to, to)))
  const said = (one: HubResponse | undefined) => {
    if (to.framing === 'text')
      return one === undefined ? undefined : plain(essence({ parts: one.parts, finish: one.finish }))
    const wrapped = withWrappedInputs(one)
    return plain(essence(to.id === 'openai-chat' ? asMessages(wrapped) : wrapped))
  }
  return jsonDiff(said(whole), said(streamed)).map(({ at, expected }) => ({
    at,
    expected: `the stream to tell what the whole answer tells: ${expected}`,
  }))
}

/** The response that a document holds, in the hub's words; `undefined` for failures. */
export function hubResponseOf(from: Dialect, document: LawDocument, to: Dialect = from): HubResponse | undefined {
  const contexts = contextsFor(from, to, document.text, document.request)
  if (document.kind === 'response')
    return decodeWhole(from, 'response', JSON.parse(document.text) as Json, contexts.decode).hub as HubResponse
  return responseOf(decodeFrames(from, document.frames ?? [], document.how ?? 'eof', contexts))
}

/** Law 5: streaming and folding undo each other. */
export const fold: Law = {
  name: 'fold',
  over: 'any',
  applies: ({ kind, malformed }) => (kind === 'response' || kind === 'stream') && malformed !== true,
  // What has no stream cannot tell two things.
  holds: ({ stream }) => stream !== undefined,
  check(from, to, document) {
    const response = hubResponseOf(from, document, to)
    if (response === undefined) return []
    const back = from === to ? unfoldsBack(response) : []
    return findings('fold', from, to, [...back, ...agrees(response, to, document.request)])
  },
}

/** Law 5 for a scenario that has both forms of one answer. */
export function checkFoldPair(
  dialect: Dialect,
  response: LawDocument,
  stream: LawDocument,
): ReturnType<typeof findings> {
  const [whole, streamed] = [hubResponseOf(dialect, response), hubResponseOf(dialect, stream)]
  return findings('fold', dialect, dialect, jsonDiff(plain(essence(whole)), plain(essence(streamed))))
}
