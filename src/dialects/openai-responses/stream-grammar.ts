import type { GrammarFinding } from '../../dialect.ts'
import type { Frame, Machine } from '../../hub/index.ts'
import { isWire, type Wire } from './wire-object.ts'

/**
 * The rules of a Responses stream, judged without the decoder:
 *
 * ```
 * START -> created [-> queued] -> in_progress -> ITEM* -> (completed | incomplete | failed) END ;  error -> END
 * ITEM  = output_item.added -> what belongs to its type -> output_item.done
 * part  = content_part.added -> delta* -> done -> content_part.done     (summary parts alike)
 * ```
 *
 * Events carry `type`, named as the frame, and `sequence_number` from 0. Items may overlap; there is one terminal; there is
 * no `[DONE]`.
 */
interface PartTrack {
  readonly type: unknown
  /** UTF-16 units that deltas brought. */
  length: number
  /** `text`: its `done` event has come. */
  phase: 'open' | 'text' | 'closed'
}

interface ItemTrack {
  readonly type: unknown
  readonly id: unknown
  readonly callId: unknown
  phase: 'open' | 'closed'
  length: number
  parts: Record<string, PartTrack>
}

export interface GrammarState {
  frame: number
  phase: 'idle' | 'created' | 'live' | 'over'
  next: number
  id: unknown
  items: Record<number, ItemTrack>
}

type Find = (at: string, message: string) => void
type Judge = (s: GrammarState, data: Wire, find: Find) => void

function itemOf(s: GrammarState, data: Wire, find: Find): ItemTrack | undefined {
  const item = s.items[Number(data['output_index'])]
  if (item === undefined) {
    find('/output_index', 'the item was never announced')
    return undefined
  }
  if (item.phase === 'closed') find('/output_index', 'the item has ended')
  if (data['item_id'] !== undefined && data['item_id'] !== item.id) find('/item_id', 'the id is not the one announced')
  return item
}

const added: Judge = (s, data, find) => {
  const { item } = data
  const index = Number(data['output_index'])
  if (!isWire(item)) return find('/item', 'an item is missing')
  if (s.items[index] !== undefined) return find('/output_index', 'an item with this index was announced before')
  if (index !== Object.keys(s.items).length) find('/output_index', 'output indexes are not contiguous from 0')
  const { id, type, call_id } = item
  const call = type === 'function_call' || type === 'custom_tool_call'
  if ((typeof id !== 'string' || id === '') && !(call && id === undefined)) find('/item/id', 'an item needs an id')
  for (const other of Object.values(s.items)) {
    if (id !== undefined && other.id === id) find('/item/id', 'two items have the same id')
    if (call && other.callId === call_id) find('/item/call_id', 'two calls have the same call_id')
  }
  s.items[index] = { type, id, callId: call ? call_id : undefined, phase: 'open', length: 0, parts: {} }
}

const done: Judge = (s, data, find) => {
  const item = itemOf(s, data, find)
  const { item: wire } = data
  if (item === undefined || !isWire(wire)) return
  for (const [key, part] of Object.entries(item.parts))
    if (part.phase !== 'closed') find('/item', `part ${key} was not ended`)
  if (wire['id'] !== item.id) find('/item/id', 'the id is not the one announced')
  if (wire['type'] !== item.type) find('/item/type', 'the type is not the one announced')
  if (item.callId !== undefined && wire['call_id'] !== item.callId)
    find('/item/call_id', 'the call_id is not the one announced')
  item.phase = 'closed'
}

const partKey = (kind: string, data: Wire, position: string): string => `${kind}${String(data[position])}`

const partAdded =
  (kind: string, position: string): Judge =>
  (s, data, find) => {
    const item = itemOf(s, data, find)
    const { part } = data
    if (item === undefined || !isWire(part)) return
    const key = partKey(kind, data, position)
    if (item.parts[key] !== undefined) return find(`/${position}`, 'a part with this index was announced before')
    item.parts[key] = { type: part['type'], length: 0, phase: 'open' }
  }

const partDone =
  (kind: string, position: string): Judge =>
  (s, data, find) => {
    const part = itemOf(s, data, find)?.parts[partKey(kind, data, position)]
    if (part === undefined) return find(`/${position}`, 'the part was never announced')
    if (part.phase === 'closed') find(`/${position}`, 'the part has ended')
    part.phase = 'closed'
  }

const delta =
  (kind: string, position: string, types: readonly string[]): Judge =>
  (s, data, find) => {
    const part = itemOf(s, data, find)?.parts[partKey(kind, data, position)]
    if (part === undefined) return find(`/${position}`, 'the part was never announced')
    if (!types.includes(String(part.type))) find('/type', `the part is a ${String(part.type)}`)
    if (part.phase !== 'open') find('/delta', 'the text of the part has ended')
    if (typeof data['delta'] === 'string') part.length += data['delta'].length
  }

const textDone =
  (kind: string, position: string, member: string): Judge =>
  (s, data, find) => {
    const part = itemOf(s, data, find)?.parts[partKey(kind, data, position)]
    const text = data[member]
    if (part === undefined) return find(`/${position}`, 'the part was never announced')
    if (part.phase !== 'open') find(`/${member}`, 'the text of the part ended before')
    if (typeof text === 'string' && text.length !== part.length)
      find(`/${member}`, 'the text is not what the deltas brought')
    part.phase = 'text'
  }

const input =
  (type: string): Judge =>
  (s, data, find) => {
    const item = itemOf(s, data, find)
    if (item === undefined) return
    if (item.type !== type) find('/type', `the item is a ${String(item.type)}`)
    if (typeof data['delta'] === 'string') item.length += data['delta'].length
  }

const inputDone =
  (type: string, member: string): Judge =>
  (s, data, find) => {
    const item = itemOf(s, data, find)
    const text = data[member]
    if (item === undefined) return
    if (item.type !== type) find('/type', `the item is a ${String(item.type)}`)
    if (typeof text === 'string' && text.length !== item.length)
      find(`/${member}`, 'the input is not what the deltas brought')
  }

const lifecycle: Judge = (s, data, find) => {
  const { response } = data
  if (!isWire(response)) return find('/response', 'a response is missing')
  if (s.id === undefined) s.id = response['id']
  else if (response['id'] !== s.id) find('/response/id', 'the id of the response changes')
}

const last =
  (status: string): Judge =>
  (s, data, find) => {
    lifecycle(s, data, find)
    s.phase = 'over'
    const { response } = data
    if (!isWire(response)) return
    if (response['status'] !== status) find('/response/status', `the status is not ${status}`)
    if (status === 'failed') return
    const output = Array.isArray(response['output']) ? response['output'] : []
    for (const [index, item] of Object.entries(s.items)) {
      if (item.phase === 'open') find('/response', `output item ${index} was not ended`)
      const whole: unknown = output[Number(index)]
      if (!isWire(whole) || whole['type'] !== item.type)
        find(`/response/output/${index}`, 'the output is not what was told')
    }
  }

const judges = new Map<string, Judge>([
  ['response.created', lifecycle],
  ['response.queued', lifecycle],
  ['response.in_progress', lifecycle],
  ['response.completed', last('completed')],
  ['response.incomplete', last('incomplete')],
  ['response.failed', last('failed')],
  ['response.output_item.added', added],
  ['response.output_item.done', done],
  ['response.content_part.added', partAdded('c', 'content_index')],
  ['response.content_part.done', partDone('c', 'content_index')],
  ['response.reasoning_summary_part.added', partAdded('s', 'summary_index')],
  ['response.reasoning_summary_part.done', partDone('s', 'summary_index')],
  ['response.output_text.delta', delta('c', 'content_index', ['output_text'])],
  ['response.output_text.done', textDone('c', 'content_index', 'text')],
  ['response.refusal.delta', delta('c', 'content_index', ['refusal'])],
  ['response.refusal.done', textDone('c', 'content_index', 'refusal')],
  ['response.reasoning_text.delta', delta('c', 'content_index', ['reasoning_text'])],
  ['response.reasoning_text.done', textDone('c', 'content_index', 'text')],
  ['response.reasoning_summary_text.delta', delta('s', 'summary_index', ['summary_text'])],
  ['response.reasoning_summary_text.done', textDone('s', 'summary_index', 'text')],
  ['response.function_call_arguments.delta', input('function_call')],
  ['response.function_call_arguments.done', inputDone('function_call', 'arguments')],
  ['response.custom_tool_call_input.delta', input('custom_tool_call')],
  ['response.custom_tool_call_input.done', inputDone('custom_tool_call', 'input')],
])

function parse(data: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isWire(value) ? value : undefined
  } catch {
    return undefined
  }
}

function judgeOrder(s: GrammarState, type: string, find: Find): void {
  if (s.phase === 'over') {
    find('/type', 'an event after the end')
    return
  }
  const created = type === 'response.created'
  if (s.phase === 'idle' && !created && type !== 'error' && type !== 'keepalive')
    find('/type', 'the first event is not response.created')
  if (s.phase !== 'idle' && created) find('/type', 'a second response.created')
  if (created) s.phase = 'created'
  else if (s.phase === 'created' && type !== 'response.queued') {
    if (type === 'response.output_item.added') find('/type', 'an item before response.in_progress')
    s.phase = 'live'
  }
}

export function streamGrammar(): Machine<Frame, GrammarFinding, GrammarState> {
  function judge(s: GrammarState, frame: Frame, find: Find): void {
    const data = parse(frame.data)
    const { type, sequence_number } = data ?? {}
    if (data === undefined || typeof type !== 'string') {
      find(
        data === undefined ? '' : '/type',
        data === undefined ? 'the data is no JSON object' : 'an event needs a type',
      )
      return
    }
    if (frame.event !== undefined && frame.event !== type) find('/type', `the frame is named ${frame.event}`)
    judgeOrder(s, type, find)
    if (type !== 'keepalive' || sequence_number !== undefined) {
      if (sequence_number !== s.next) find('/sequence_number', `expected ${s.next}`)
      s.next = (typeof sequence_number === 'number' ? sequence_number : s.next) + 1
    }
    judges.get(type)?.(s, data, find)
    if (type === 'error') s.phase = 'over'
  }

  return {
    start: () => ({ frame: 0, phase: 'idle', next: 0, id: undefined, items: {} }),
    step(s, frame) {
      const out: GrammarFinding[] = []
      judge(s, frame, (at, message) => out.push({ frame: s.frame, at, message }))
      s.frame++
      return [s, out]
    },
    end(s) {
      if (s.phase === 'over') return [s, []]
      return [s, [{ frame: s.frame, at: '', message: 'the stream ends without completed, incomplete or failed' }]]
    },
  }
}
