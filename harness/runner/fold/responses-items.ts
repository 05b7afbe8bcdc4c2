import {
  type Answer,
  type AnswerPart,
  count,
  type Loose,
  list,
  loose,
  type Problem,
  type Rule,
  text,
} from './answer.ts'

/** One output item while it is streamed. */
export interface ItemState {
  readonly type: string
  readonly id: string
  /** In the order in which they were opened; the deltas fill them. */
  readonly parts: AnswerPart[]
  readonly byContent: Map<number, AnswerPart>
  readonly frame: number
  done: boolean
}

export interface StreamState {
  readonly answer: Answer
  readonly problems: Problem[]
  readonly items: Map<number, ItemState>
  id: string
  starts: number
  frame: number
  /** The sequence number that must come next. */
  next: number
}

export const newStreamState = (answer: Answer): StreamState => ({
  answer,
  problems: [],
  items: new Map(),
  id: '',
  starts: 0,
  frame: 0,
  next: 0,
})

export const complain = (s: StreamState, rule: Rule, message: string): number =>
  s.problems.push({ rule, frame: s.frame, message })

/** The parts that one finished output item says. */
export function partsOf(item: Loose, frame: number): AnswerPart[] {
  switch (item['type']) {
    case 'message':
      return list(item['content'])
        .map(loose)
        .map((part) =>
          part['type'] === 'refusal'
            ? { type: 'refusal', text: text(part['refusal']), frame }
            : { type: 'text', text: text(part['text']), frame },
        )
    case 'reasoning': {
      const seal = text(item['encrypted_content'])
      const texts = [...list(item['summary']), ...list(item['content'])].map((part) => text(loose(part)['text']))
      return [{ type: 'reasoning', text: texts.join(''), ...(seal === '' ? {} : { seal }), frame }]
    }
    case 'function_call':
    case 'custom_tool_call': {
      const input = text(item['arguments'] ?? item['input'])
      return [{ type: 'tool-call', id: text(item['call_id']), name: text(item['name']), input, frame }]
    }
    default:
      return []
  }
}

const words = (part: AnswerPart): string =>
  part.type === 'tool-call' ? `${part.name}(${part.input})` : `${part.type} ${JSON.stringify(part.text)}`

/** Compares an item that repeats the whole with what its deltas said. */
export function checkItem(s: StreamState, item: Loose, streamed: ItemState, where: string): void {
  if (text(item['id']) !== streamed.id) complain(s, 'repeats', `${where} names item ${streamed.id} ${text(item['id'])}`)
  const repeated = partsOf(item, s.frame).map(words)
  const before = streamed.parts.map(words)
  if (JSON.stringify(repeated) !== JSON.stringify(before))
    complain(s, 'repeats', `${where} says ${repeated.join(' + ')}, the deltas said ${before.join(' + ')}`)
}

function itemOf(s: StreamState, event: Loose): ItemState | undefined {
  const index = count(event['output_index']) ?? -1
  const item = s.items.get(index)
  const type = text(event['type'])
  if (item === undefined) complain(s, 'balance', `${type} for item ${index}, which was never added`)
  else if (item.done) complain(s, 'balance', `${type} for item ${index}, which is done`)
  else if (text(event['item_id']) !== item.id)
    complain(s, 'balance', `${type} names item ${text(event['item_id'])}, it was added as ${item.id}`)
  return item
}

type Handler = (s: StreamState, event: Loose) => void

/** A delta of the part that stands at `content_index` (or of the item's only part). */
const delta =
  (type: AnswerPart['type'], at: 'content_index' | 'item'): Handler =>
  (s, event) => {
    const item = itemOf(s, event)
    if (item === undefined) return
    const part = at === 'item' ? item.parts[0] : item.byContent.get(count(event['content_index']) ?? -1)
    if (part === undefined) complain(s, 'balance', `${text(event['type'])} for a part that was never added`)
    else if (part.type !== type) complain(s, 'balance', `${text(event['type'])} inside ${part.type}`)
    else if (part.type === 'tool-call') part.input += text(event['delta'])
    else part.text += text(event['delta'])
  }

/** A `done` event repeats what the deltas of its part said. */
const done =
  (member: string, at: 'content_index' | 'item'): Handler =>
  (s, event) => {
    const item = itemOf(s, event)
    const part = at === 'item' ? item?.parts[0] : item?.byContent.get(count(event['content_index']) ?? -1)
    if (part === undefined) return
    const said = part.type === 'tool-call' ? part.input : part.text
    if (text(event[member]) !== said)
      complain(s, 'repeats', `${text(event['type'])} says ${text(event[member])}, the deltas said ${said}`)
  }

const reasoningDelta: Handler = (s, event) => {
  const part = itemOf(s, event)?.parts[0]
  if (part?.type === 'reasoning') part.text += text(event['delta'])
}

export const itemHandlers: Readonly<Record<string, Handler>> = {
  'response.created'(s, event) {
    const response = loose(event['response'])
    if (++s.starts > 1) complain(s, 'one-start', 'a second response.created')
    s.id = text(response['id'])
    s.answer.id = s.id
    s.answer.model = text(response['model'])
  },
  'response.output_item.added'(s, event) {
    const item = loose(event['item'])
    const index = count(event['output_index']) ?? -1
    const id = text(item['id'])
    if (index !== s.items.size) complain(s, 'index', `item ${index} comes as number ${s.items.size}`)
    if (id === '') complain(s, 'balance', `item ${index} has no id`)
    for (const other of s.items.values()) if (other.id === id) complain(s, 'one-id', `a second item with the id ${id}`)
    const parts = partsOf(item, s.frame)
    const state = { type: text(item['type']), id, parts, byContent: new Map(), frame: s.frame, done: false }
    s.items.set(index, state)
  },
  'response.content_part.added'(s, event) {
    const item = itemOf(s, event)
    const index = count(event['content_index']) ?? -1
    if (item === undefined || item.type === 'reasoning') return
    if (index !== item.byContent.size) complain(s, 'index', `part ${index} comes as number ${item.byContent.size}`)
    const part: AnswerPart =
      loose(event['part'])['type'] === 'refusal'
        ? { type: 'refusal', text: '', frame: s.frame }
        : { type: 'text', text: '', frame: s.frame }
    item.byContent.set(index, part)
    item.parts.push(part)
  },
  'response.output_text.delta': delta('text', 'content_index'),
  'response.output_text.done': done('text', 'content_index'),
  'response.refusal.delta': delta('refusal', 'content_index'),
  'response.refusal.done': done('refusal', 'content_index'),
  'response.function_call_arguments.delta': delta('tool-call', 'item'),
  'response.function_call_arguments.done': done('arguments', 'item'),
  'response.custom_tool_call_input.delta': delta('tool-call', 'item'),
  'response.custom_tool_call_input.done': done('input', 'item'),
  'response.reasoning_summary_text.delta': reasoningDelta,
  'response.reasoning_text.delta': reasoningDelta,
  'response.output_item.done'(s, event) {
    const index = count(event['output_index']) ?? -1
    const streamed = s.items.get(index)
    if (streamed === undefined || streamed.done) {
      complain(s, 'balance', `item ${index} is done but not open`)
      return
    }
    streamed.done = true
    const item = loose(event['item'])
    const [part] = streamed.parts
    const seal = text(item['encrypted_content'])
    if (part?.type === 'reasoning' && seal !== '') part.seal = seal
    if (part?.type === 'text' && part.text === '') complain(s, 'empty-part', 'a text part without text')
    checkItem(s, item, streamed, 'output_item.done')
  },
}
