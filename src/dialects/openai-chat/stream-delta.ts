import type { Delta, NoteEvent } from '../../hub/event.ts'
import { type Json, MEMBERS, ORIGIN, placeAt, pointerKey } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { decodeCitations } from './citations.ts'
import { CHAT } from './extensions.ts'
import { bareText } from './parts.ts'
import { moreOf, saysNothing, sealOfPiece } from './reasoning-details.ts'
import { addFunctionCall, addToolCalls, type CallContext } from './stream-calls.ts'
import { closePart } from './stream-state.ts'
import { isThought } from './thinking-part.ts'

type Wire = Readonly<Record<string, unknown>>
type Kind = 'text' | 'refusal' | 'reasoning'
type Lost = Pick<NoteEvent, 'ext' | typeof MEMBERS>

const namedReasoning = { [CHAT]: 'reasoning_content' }
const shortReasoning = { [CHAT]: 'reasoning' }
const listedReasoning = { [CHAT]: 'reasoning_details' }

const besideLogprobs = { ...bareText, logprobs: '../../logprobs/content' }
const soleLogprobs = { ...bareText, logprobs: 'content' }

/** Under which member reasoning came. */
function reasoningMember(at: string): Readonly<Record<string, string>> {
  if (at.endsWith('/reasoning')) return shortReasoning
  return at.includes('/reasoning_details/') ? listedReasoning : namedReasoning
}

function emptyPart(kind: Kind, at: string): Part {
  if (kind === 'reasoning') return { type: 'reasoning', segments: [], [ORIGIN]: at, [MEMBERS]: reasoningMember(at) }
  return { type: kind, text: '', [ORIGIN]: at, [MEMBERS]: at.endsWith('/logprobs') ? soleLogprobs : besideLogprobs }
}

function open(kind: Kind, at: string, { state, choice, index, out }: CallContext): number {
  const known = choice[kind]
  if (known !== undefined) return known
  const part = state.next++
  choice[kind] = part
  out.push({
    type: 'part-start',
    index: part,
    ...(index === 0 ? {} : { choice: index }),
    part: emptyPart(kind, at),
  })
  return part
}

/** Reasoning ends where text or a refusal goes on. */
function say(kind: Kind, text: string, at: string, x: CallContext, channel: 'full' | 'summary' = 'full'): void {
  if (text === '') return
  if (kind !== 'reasoning') closePart(x.choice, 'reasoning', x.out)
  const part = open(kind, at, x)
  const delta: Delta = kind === 'reasoning' ? { on: kind, segment: 0, channel, text } : { on: kind, text }
  x.out.push({ type: 'part-delta', index: part, delta })
}

function addContent(value: unknown, at: string, x: CallContext): void {
  if (typeof value === 'string') {
    say('text', value, at, x)
    return
  }
  // Mistral streams a list of parts, reasoning among them.
  if (!x.state.told['content list']) x.c.report('repaired', 'member-shape', placeAt(at))
  x.state.told['content list'] = true
  readArray(value, at, 'a string').forEach((item, k) => {
    const place = `${at}/${k}`
    const part: Wire = readObject(item, place)
    if (part['type'] === 'thinking') {
      const { thinking } = part
      const pieces = typeof thinking === 'string' ? [{ text: thinking }] : readArray(thinking, `${place}/thinking`)
      pieces.forEach((piece, n) => {
        const where = `${place}/thinking/${n}`
        const wire: Wire = readObject(piece, where)
        if (isThought(wire)) say('reasoning', readString(wire['text'], `${where}/text`), where, x)
        else noteContent({ type: 'thinking', thinking: [wire as Json] }, wire, where, x)
      })
    } else if (part['type'] === undefined || part['type'] === 'text')
      say('text', readString(part['text'], `${place}/text`), place, x)
    else noteContent(part as Json, part, place, x)
  })
}

/** A part of a list that nobody knows: it passes as it came, a list of one. */
function noteContent(content: Json, { type }: Wire, at: string, x: CallContext): void {
  x.c.report('carried', 'unknown-type', placeAt(at), undefined, { detail: String(type) })
  note('content', [content], at, x)
}

/**
 * `reasoning_details` alone (OpenRouter), when no other member has their text. Pieces of one index go on; what holds a seal
 * ends its part.
 */
function addDetails(value: unknown, at: string, x: CallContext): void {
  readArray(value, at).forEach((item, k) => {
    const wire: Wire = readObject(item, `${at}/${k}`)
    const { choice, out } = x
    const index = typeof wire['index'] === 'number' ? wire['index'] : choice.piece
    if (index !== choice.piece) closePart(choice, 'reasoning', out)
    choice.piece = index
    const channel = typeof wire['summary'] === 'string' ? 'summary' : 'full'
    const said = wire[channel === 'summary' ? 'summary' : 'text']
    if (typeof said === 'string') say('reasoning', said, `${at}/${k}`, x, channel)
    const held = sealOfPiece(wire)
    if (held === undefined) return
    const place = `${at}/${k}/${held.member}`
    out.push({ type: 'part-seal', index: open('reasoning', `${at}/${k}`, x), seal: held.seal, [ORIGIN]: place })
    closePart(choice, 'reasoning', out)
  })
}

/** What of the pieces is neither text nor seal, and those that have neither: told with the note that has them whole. */
function lostOfDetails(value: unknown): Lost {
  const own: Record<string, Json> = {}
  const places: Record<string, string> = {}
  ;(value as readonly Wire[]).forEach((wire, k) => {
    if (saysNothing(wire)) {
      own[`${k}`] = wire as Json
      places[`ext.${k}`] = `${k}`
    }
    for (const key of moreOf(wire)) {
      own[`${k}/${key}`] = wire[key] as Json
      places[`ext.${k}/${key}`] = `${k}/${pointerKey(key)}`
    }
  })
  return { ext: { [CHAT]: own }, [MEMBERS]: places }
}

/** How likely the tokens of a refusal were is told by Chat alone. */
function noteLogprobs(key: string, value: unknown, at: string, { index, out }: CallContext): void {
  if (isEmpty(value)) return
  const wire: Json = { choices: [{ index, delta: {}, logprobs: { [key]: value as Json } }] }
  out.push({ type: 'note', dialect: CHAT, wire, [ORIGIN]: at })
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

function addLogprobs(logprobs: unknown, at: string, x: CallContext, before: number): void {
  const wire: Wire = readObject(logprobs, at)
  addTextLogprobs(wire['content'], at, x, before)
  for (const key in wire) if (key !== 'content') noteLogprobs(key, wire[key], `${at}/${key}`, x)
}

function addTextLogprobs(content: unknown, at: string, x: CallContext, before: number): void {
  if (!Array.isArray(content) || content.length === 0) return
  const place = `${at}/content`
  const last = x.out.length - 1
  const event = x.out[last]
  if (last >= before && event?.type === 'part-delta' && event.delta.on === 'text') {
    x.out[last] = { ...event, delta: { ...event.delta, logprobs: content as Json, [ORIGIN]: place } }
    return
  }
  const part = open('text', at, x)
  x.out.push({
    type: 'part-delta',
    index: part,
    delta: { on: 'text', text: '', logprobs: content as Json, [ORIGIN]: place },
  })
}

const handlers: Readonly<Record<string, (value: unknown, at: string, x: CallContext, delta: Wire) => void>> = {
  role(_value, _at, { choice }) {
    choice.role = true
  },
  content: addContent,
  refusal(value, at, x) {
    say('refusal', readString(value, at), at, x)
  },
  reasoning_content(value, at, x) {
    say('reasoning', readString(value, at), at, x)
  },
  reasoning(value, at, x, delta) {
    // Servers that write both mean one text.
    if (typeof delta['reasoning_content'] !== 'string' || delta['reasoning_content'] === '')
      say('reasoning', readString(value, at), at, x)
    else if (value !== '') note('reasoning', value, at, x)
  },
  reasoning_details(value, at, x, delta) {
    const told = [delta['reasoning'], delta['reasoning_content']].some((one) => typeof one === 'string' && one !== '')
    if (isEmpty(value)) return
    if (!told) addDetails(value, at, x)
    note('reasoning_details', value, at, x, told ? undefined : lostOfDetails(value))
  },
  tool_calls: addToolCalls,
  function_call: addFunctionCall,
  annotations(value, at, x) {
    for (const citation of decodeCitations(value, at, x.c)) {
      const part = open('text', at, x)
      x.out.push({ type: 'part-delta', index: part, delta: { on: 'citation', citation } })
    }
  },
}

/** What only Chat knows of a delta passes as a note. */
function note(key: string, value: unknown, at: string, { index, out }: CallContext, lost?: Lost): void {
  const wire: Json = { choices: [{ index, delta: { [key]: value as Json } }] }
  out.push({ type: 'note', dialect: CHAT, wire, [ORIGIN]: at, ...lost })
}

/** Members are told in this order wherever they stand in one delta: reasoning, text, calls. */
const first = ['role', 'reasoning_content', 'reasoning', 'reasoning_details', 'content'] as const

export function addDelta(delta: Wire, at: string, logprobs: unknown, x: CallContext): void {
  const before = x.out.length
  for (const key of first) {
    const value = delta[key]
    if (value !== undefined && value !== null) handlers[key]?.(value, `${at}/${key}`, x, delta)
  }
  if (logprobs !== undefined && logprobs !== null) addLogprobs(logprobs, `${at.slice(0, -6)}/logprobs`, x, before)
  for (const key in delta) {
    const value = delta[key]
    if (value === undefined || value === null || (first as readonly string[]).includes(key)) continue
    const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined
    if (handler !== undefined) handler(value, `${at}/${key}`, x, delta)
    else {
      if (key !== 'audio' && !x.state.told[`delta ${key}`])
        x.c.report('carried', 'unknown-member', placeAt(`${at}/${key}`))
      x.state.told[`delta ${key}`] = true
      note(key, value, `${at}/${key}`, x)
    }
  }
}
