import { isWire, type Wire } from './wire-object.ts'

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

/** What has been announced so far. */
export interface GrammarState {
  frame: number
  phase: 'idle' | 'created' | 'live' | 'over'
  next: number
  id: unknown
  items: Record<number, ItemTrack>
}

export type Find = (at: string, message: string) => void
export type Judge = (s: GrammarState, data: Wire, find: Find) => void

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

/** What each event must be like, given what came before. */
export const judges = new Map<string, Judge>([
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
