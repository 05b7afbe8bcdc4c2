import {
  type Group,
  type Json,
  MEMBERS,
  type Node,
  ORIGIN,
  type Part,
  type ReasoningPart,
  type ToolCallPart,
} from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { decodeItem, typeOfItem } from './items.ts'
import { emptyMessage, withItemMembers } from './response.ts'
import {
  endParts,
  fillCitations,
  fillPart,
  fillSegment,
  type Handler,
  itemFor,
  openPart,
  openReasoning,
  pushDelta,
  rest,
  withLogprobs,
} from './stream-decoder-content.ts'
import {
  broken,
  createItem,
  findAnnounced,
  groupOf,
  type ItemState,
  noteId,
  type Reading,
  readIndex,
} from './stream-decoder-state.ts'
import { isWire, optional, readWire, type Wire } from './wire-object.ts'

/** Fragments held for a call that has no name yet: far above any real call, and bounds what a hostile stream costs. */
const MOST_HELD = 1_000_000

function openCall(r: Reading, item: ItemState): void {
  const custom = item.type === 'custom_tool_call'
  item.index = r.s.next++
  r.s.calls = true
  const part: ToolCallPart = {
    [ORIGIN]: '/item',
    ...(custom ? { [MEMBERS]: { input: 'input' } } : {}),
    type: 'tool-call',
    form: custom ? 'text' : 'json',
    run: 'client',
    id: item.callId,
    name: item.name,
    ...(item.namespace === undefined ? {} : { namespace: item.namespace }),
    input: '',
    group: groupOf(item),
  }
  r.out.push({ type: 'part-start', index: item.index, part })
  if (item.held === '') return
  item.seen = item.held.length
  pushDelta(r, item.index, { on: 'input', text: item.held })
  item.held = ''
}

/** Takes what an announcement says about a call, and starts its part as soon as the name is known. */
function learnCall(r: Reading, item: ItemState, wire: Wire, last: boolean): void {
  item.name ||= optional(wire['name'], '/item/name', readString) ?? ''
  item.callId ||= optional(wire['call_id'], '/item/call_id', readString) ?? ''
  item.namespace ??= optional(wire['namespace'], '/item/namespace', readString)
  if (item.index >= 0 || (item.name === '' && !last)) return
  if (item.name === '') throw broken(`the call in output item ${item.n} has no name`)
  if (item.callId === '') {
    r.x.report('repaired', 'missing-id', { [ORIGIN]: '/item' })
    item.callId = item.id ?? r.x.id('call', item.n)
  }
  openCall(r, item)
}

/** A new item, known from now on. */
export function createAnnounced(r: Reading, wire: Wire, n: number): ItemState {
  const item = createItem(typeOfItem(wire, '/item'), n)
  item.id = optional(wire['id'], '/item/id', readString)
  item.phase = optional(wire['phase'], '/item/phase', readString)
  r.s.items[n] = item
  r.s.last = n
  return item
}

function onAdded(r: Reading, data: Wire): void {
  const wire = readWire(data['item'], '/item', 'an item')
  const n = readIndex(data['output_index'], r.s.last + 1, 'output_index')
  const known = findAnnounced(r, data, wire, '')
  if (known !== undefined) {
    if (known.done || known.type !== typeOfItem(wire, '/item')) throw broken(`output item ${n} is announced twice`)
    r.x.report('repaired', 'duplicate-event', { [ORIGIN]: '/item' })
    return
  }
  const item = createAnnounced(r, wire, n)
  if (item.kind === 'reasoning') openReasoning(r, item)
  else if (item.kind === 'call') learnCall(r, item, wire, false)
  // Its part comes whole at the end; that it has begun is progress.
  else if (item.kind === 'whole')
    r.out.push({ [ORIGIN]: '/item', type: 'note', dialect: r.t.id, wire: data as Json, ext: {} })
}

function inputDelta(r: Reading, item: ItemState, text: string): void {
  if (item.index < 0) {
    item.held += text
    if (item.held.length > MOST_HELD) throw broken(`the call in output item ${item.n} has no name`)
  } else {
    item.seen += text.length
    if (text !== '') pushDelta(r, item.index, { on: 'input', text })
  }
}

const onInput =
  (type: string): Handler =>
  (r, data) =>
    inputDelta(r, itemFor(r, data, type), readString(data['delta'], '/delta'))

/** `arguments` or `input` as a whole: what the deltas left out is told now. */
function fillInput(r: Reading, item: ItemState, whole: string): void {
  const text = rest(r, item.index < 0 ? item.held.length : item.seen, whole)
  if (text !== undefined) inputDelta(r, item, text)
}

const onInputDone =
  (type: string, member: string): Handler =>
  (r, data) => {
    const item = itemFor(r, data, type)
    learnCall(r, item, { name: data['name'] }, false)
    const whole = optional(data[member], `/${member}`, readString)
    if (whole !== undefined) fillInput(r, item, whole)
  }

function tellWhole({ s, out }: Reading, part: Part): void {
  const index = s.next++
  out.push({ type: 'part-start', index, part })
  out.push({ type: 'part-end', index })
}

/** Ends an item with all that its last form says. The form wins over nothing that deltas have told. */
export function endItem(r: Reading, item: ItemState, wire: Wire, at: string): void {
  const { t, x, out } = r
  if (item.kind === 'call') learnCall(r, item, wire, true)
  item.done = true
  const known = item.kind === 'call' ? { call_id: item.callId, name: item.name, ...stripEmpty(wire) } : wire
  const decoded = decodeItem(t, known, at, item.n, false, x)
  if (item.kind === 'message') {
    endMessage(r, item, wire, at, withItemMembers(t, decoded?.parts ?? [], decoded?.ext))
    return
  }
  const part = decoded?.parts[0]
  if (part === undefined) return
  if (item.kind === 'whole') {
    tellWhole(r, part)
    return
  }
  if (part.type === 'reasoning') endReasoning(r, item, wire, part)
  if (part.type === 'tool-call') fillInput(r, item, part.input)
  patch(r, item.index, part)
  out.push({ type: 'part-end', index: item.index, ...incompleteOf(part.group) })
}

/** Compatible servers write an unknown `call_id` or `name` as an empty string. */
function stripEmpty(wire: Wire): Wire {
  return Object.fromEntries(
    Object.entries(wire).filter(
      ([key, value]) => !((key === 'call_id' || key === 'name') && (value === '' || value === null)),
    ),
  )
}

function incompleteOf(group: Group | undefined): { readonly incomplete?: true } {
  return group?.status === 'incomplete' ? { incomplete: true } : {}
}

function placeOf({ [ORIGIN]: at, [MEMBERS]: members }: Part): Node {
  return { ...(at === undefined ? {} : { [ORIGIN]: at }), ...(members === undefined ? {} : { [MEMBERS]: members }) }
}

/** Tells what is only known at the end. An ordinary end needs no status. */
function patch({ out }: Reading, index: number, part: Part): void {
  const { ext, group } = part
  const incomplete = group?.status === 'incomplete'
  if (ext === undefined && !incomplete) return
  out.push({
    ...placeOf(part),
    type: 'part-patch',
    index,
    ...(ext === undefined ? {} : { ext }),
    ...(incomplete ? { group: { n: group.n, status: 'incomplete' } } : {}),
  })
}

function endReasoning(r: Reading, item: ItemState, wire: Wire, part: ReasoningPart): void {
  openReasoning(r, item)
  const summaries = Array.isArray(wire['summary']) ? wire['summary'].length : 0
  part.segments.forEach((segment, i) => {
    fillSegment(r, item, segment.channel, segment.channel === 'summary' ? i : i - summaries, segment.text)
  })
  if (part.seal !== undefined)
    r.out.push({ type: 'part-seal', index: item.index, seal: part.seal, [ORIGIN]: '/item/encrypted_content' })
}

function endMessage(r: Reading, item: ItemState, wire: Wire, at: string, parts: readonly Part[]): void {
  const content = Array.isArray(wire['content']) ? wire['content'] : []
  parts.forEach((part, i) => {
    if (part.type !== 'text' && part.type !== 'refusal') {
      endParts(r, item)
      const index = r.s.next++
      r.out.push({ type: 'part-start', index, part: { ...part, group: groupOf(item) } })
      r.out.push({ type: 'part-end', index })
      return
    }
    const state = item.parts[i] ?? openPart(r, item, i, part.type, wire)
    if (!state.open || state.kind !== part.type) return
    fillPart(r, state, part.text)
    const one: unknown = content[i]
    if (isWire(one)) fillCitations(r, state, one, `${at}/content/${i}`)
    if (part.type === 'text' && part.logprobs !== undefined && !state.logprobs)
      pushDelta(r, state.index, withLogprobs('', part.logprobs, `${at}/content/${i}/logprobs`))
    patch(r, state.index, part)
  })
  endParts(r, item, wire['status'] === 'incomplete')
  if (parts.length === 0 && Object.keys(item.parts).length === 0) tellWhole(r, emptyMessage(r.t, wire as Json, at))
}

function onDone(r: Reading, data: Wire): void {
  const wire = readWire(data['item'], '/item', 'an item')
  const found = findAnnounced(r, data, wire, typeOfItem(wire, '/item'))
  const item = found ?? createAnnounced(r, wire, readIndex(data['output_index'], r.s.last + 1, 'output_index'))
  if (found !== undefined) {
    if (found.done) {
      r.x.report('repaired', 'duplicate-event', { [ORIGIN]: '/item' })
      return
    }
    if (found.type !== typeOfItem(wire, '/item')) throw broken(`output item ${found.n} ends as another type`)
    noteId(r, found, wire['id'])
    found.phase ??= optional(wire['phase'], '/item/phase', readString)
  }
  endItem(r, item, wire, '/item')
}

export const itemHandlers: readonly (readonly [string, Handler])[] = [
  ['response.output_item.added', onAdded],
  ['response.output_item.done', onDone],
  ['response.function_call_arguments.delta', onInput('function_call')],
  ['response.function_call_arguments.done', onInputDone('function_call', 'arguments')],
  ['response.custom_tool_call_input.delta', onInput('custom_tool_call')],
  ['response.custom_tool_call_input.done', onInputDone('custom_tool_call', 'input')],
]
