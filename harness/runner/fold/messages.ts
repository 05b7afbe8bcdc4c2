import type { SseFrame } from 'wireproof/wire'
import {
  type Answer,
  type AnswerError,
  type AnswerPart,
  type Counts,
  count,
  counts,
  emptyAnswer,
  type FinishWord,
  type Folded,
  type Loose,
  list,
  loose,
  type Noted,
  type Problem,
  type Rule,
  text,
} from './answer.ts'

const finishWords: Readonly<Record<string, FinishWord>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool-calls',
  refusal: 'refusal',
  pause_turn: 'pause',
}

/** `input_tokens` of this dialect excludes the cache; ours contains it. */
function readUsage(usage: Loose, frame?: number): Noted<Counts> {
  const fresh = count(usage['input_tokens'])
  const cacheRead = count(usage['cache_read_input_tokens'])
  const cacheWrite = count(usage['cache_creation_input_tokens'])
  const value = counts({
    input: fresh === undefined ? undefined : fresh + (cacheRead ?? 0) + (cacheWrite ?? 0),
    output: count(usage['output_tokens']),
    cacheRead,
    reasoning: count(loose(usage['output_tokens_details'])['thinking_tokens']),
  })
  return { value, raw: JSON.stringify(usage), ...(frame === undefined ? {} : { frame }) }
}

function readFinish(reason: string, frame?: number): Noted<FinishWord> {
  return {
    value: finishWords[reason] ?? 'other',
    raw: `stop_reason: ${JSON.stringify(reason)}`,
    ...(frame === undefined ? {} : { frame }),
  }
}

export function foldMessagesError(body: unknown, frame?: number): Noted<AnswerError> {
  const error = loose(loose(body)['error'])
  return {
    value: { type: text(error['type']), message: text(error['message']) },
    raw: JSON.stringify(body),
    ...(frame === undefined ? {} : { frame }),
  }
}

/** The part a block begins as; `undefined` for blocks that tell nothing of the answer (server tools). */
function partOf(block: Loose, frame: number, whole: boolean): AnswerPart | undefined {
  switch (block['type']) {
    case 'text':
      return { type: 'text', text: text(block['text']), frame }
    case 'thinking': {
      const seal = text(block['signature'])
      return { type: 'reasoning', text: text(block['thinking']), ...(seal === '' ? {} : { seal }), frame }
    }
    case 'redacted_thinking':
      return { type: 'reasoning', text: '', seal: text(block['data']), frame }
    case 'tool_use': {
      const input = whole ? JSON.stringify(block['input']) : ''
      return { type: 'tool-call', id: text(block['id']), name: text(block['name']), input, frame }
    }
    default:
      return undefined
  }
}

/** One whole message. */
export function foldMessagesBody(body: Loose): Answer {
  const answer = emptyAnswer()
  for (const block of list(body['content'])) {
    const part = partOf(loose(block), 0, true)
    if (part !== undefined) answer.parts.push(part)
  }
  if (typeof body['stop_reason'] === 'string') answer.finish = readFinish(body['stop_reason'])
  if (typeof body['stop_sequence'] === 'string') answer.stopSequence = body['stop_sequence']
  answer.usage = readUsage(loose(body['usage']))
  answer.model = text(body['model'])
  answer.id = text(body['id'])
  answer.terminated = true
  return answer
}

interface State {
  readonly answer: Answer
  readonly problems: Problem[]
  readonly usage: Record<string, unknown>
  open: { readonly index: number; readonly block: string; readonly part: AnswerPart | undefined } | undefined
  blocks: number
  starts: number
  frame: number
}

const complain = (s: State, rule: Rule, message: string): number => s.problems.push({ rule, frame: s.frame, message })

/** Later figures overwrite earlier ones; null says nothing. */
function mergeUsage(s: State, usage: Loose): void {
  for (const [key, value] of Object.entries(usage)) if (value !== null) s.usage[key] = value
  s.answer.usage = readUsage(s.usage, s.frame)
}

const deltaOf: Readonly<Record<string, { readonly block: string; readonly member: string }>> = {
  text_delta: { block: 'text', member: 'text' },
  thinking_delta: { block: 'thinking', member: 'thinking' },
  input_json_delta: { block: 'tool_use', member: 'partial_json' },
  signature_delta: { block: 'thinking', member: 'signature' },
}

function foldDelta(s: State, event: Loose): void {
  const delta = loose(event['delta'])
  const rule = deltaOf[text(delta['type'])]
  if (s.open === undefined || s.open.index !== event['index']) {
    complain(s, 'balance', `a delta for block ${String(event['index'])}, which is not open`)
    return
  }
  if (rule === undefined) return
  if (s.open.block !== rule.block && !(rule.block === 'tool_use' && s.open.block === 'server_tool_use')) {
    complain(s, 'balance', `a ${text(delta['type'])} inside a ${s.open.block} block`)
    return
  }
  const more = text(delta[rule.member])
  const part = s.open.part
  if (part?.type === 'tool-call') part.input += more
  else if (part?.type === 'reasoning' && rule.member === 'signature') part.seal = more
  else if (part !== undefined) part.text += more
}

type Handler = (s: State, event: Loose) => void

const handlers: Readonly<Record<string, Handler>> = {
  message_start(s, event) {
    if (++s.starts > 1) complain(s, 'one-start', 'a second message_start')
    const message = loose(event['message'])
    s.answer.id = text(message['id'])
    s.answer.model = text(message['model'])
    mergeUsage(s, loose(message['usage']))
  },
  content_block_start(s, event) {
    if (s.starts === 0) complain(s, 'one-start', 'a block comes before message_start')
    if (s.open !== undefined) complain(s, 'balance', `block ${s.open.index} is still open`)
    const index = count(event['index']) ?? -1
    if (index !== s.blocks) complain(s, 'index', `block ${index} comes as number ${s.blocks}`)
    s.blocks++
    const block = loose(event['content_block'])
    const part = partOf(block, s.frame, false)
    if (part !== undefined) s.answer.parts.push(part)
    s.open = { index, block: text(block['type']), part }
  },
  content_block_delta: foldDelta,
  content_block_stop(s, event) {
    if (s.open?.index !== event['index'])
      complain(s, 'balance', `block ${String(event['index'])} is closed but not open`)
    const part = s.open?.part
    if (part?.type === 'tool-call' && part.input === '') part.input = '{}'
    if (part?.type === 'text' && part.text === '') complain(s, 'empty-part', 'a text block without text')
    s.open = undefined
  },
  message_delta(s, event) {
    if (s.open !== undefined) complain(s, 'balance', `block ${s.open.index} is still open`)
    const delta = loose(event['delta'])
    if (s.answer.finish !== undefined) complain(s, 'one-terminal', 'a second message_delta with a stop_reason')
    if (typeof delta['stop_reason'] === 'string') s.answer.finish = readFinish(delta['stop_reason'], s.frame)
    else complain(s, 'one-terminal', 'message_delta has no stop_reason')
    if (typeof delta['stop_sequence'] === 'string') s.answer.stopSequence = delta['stop_sequence']
    mergeUsage(s, loose(event['usage']))
  },
  message_stop(s) {
    if (s.answer.finish === undefined) complain(s, 'one-terminal', 'message_stop without a stop_reason before')
    s.answer.terminated = true
  },
  error(s, event) {
    s.answer.error = foldMessagesError(event, s.frame)
  },
  ping() {},
}

/** A Messages stream: the answer, and each place where it breaks the rules of the dialect. */
export function foldMessagesStream(frames: readonly SseFrame[]): Folded {
  const s: State = {
    answer: emptyAnswer(),
    problems: [],
    usage: {},
    open: undefined,
    blocks: 0,
    starts: 0,
    frame: 0,
  }
  for (const [index, frame] of frames.entries()) {
    s.frame = index
    let event: Loose
    try {
      event = loose(JSON.parse(frame.data))
    } catch {
      complain(s, 'json', 'data is no JSON')
      continue
    }
    const type = text(event['type'])
    if (frame.event !== type) complain(s, 'event-name', `event: ${frame.event ?? 'nothing'} over type ${type}`)
    if (s.answer.terminated || s.answer.error !== undefined) complain(s, 'one-terminal', `${type} comes behind the end`)
    if (Object.hasOwn(handlers, type)) handlers[type]?.(s, event)
  }
  s.frame = frames.length
  if (s.answer.error === undefined) {
    if (s.starts === 0) complain(s, 'one-start', 'no message_start')
    if (!s.answer.terminated) complain(s, 'one-terminal', 'the stream has no message_stop')
  }
  return { answer: s.answer, problems: s.problems }
}
