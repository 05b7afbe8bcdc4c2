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
  text,
} from './answer.ts'
import {
  checkItem,
  complain,
  type ItemState,
  itemHandlers,
  newStreamState,
  partsOf,
  type StreamState,
} from './responses-items.ts'

const incompleteWords: Readonly<Record<string, FinishWord>> = {
  max_output_tokens: 'length',
  content_filter: 'content-filter',
}

function readUsage(usage: Loose, frame?: number): Noted<Counts> {
  const value = counts({
    input: count(usage['input_tokens']),
    output: count(usage['output_tokens']),
    cacheRead: count(loose(usage['input_tokens_details'])['cached_tokens']),
    reasoning: count(loose(usage['output_tokens_details'])['reasoning_tokens']),
  })
  return { value, raw: JSON.stringify(usage), ...(frame === undefined ? {} : { frame }) }
}

/** The dialect has no finish reason: it follows from the status and from what the output holds. */
function readFinish(response: Loose, parts: readonly AnswerPart[], frame?: number): Noted<FinishWord> {
  const status = text(response['status'])
  const reason = text(loose(response['incomplete_details'])['reason'])
  const completed: FinishWord = parts.some((part) => part.type === 'tool-call')
    ? 'tool-calls'
    : parts.some((part) => part.type === 'refusal')
      ? 'refusal'
      : 'stop'
  return {
    value: status === 'completed' ? completed : (incompleteWords[reason] ?? 'other'),
    raw: status === 'completed' ? 'status: "completed"' : `status: "${status}", incomplete_details.reason: "${reason}"`,
    ...(frame === undefined ? {} : { frame }),
  }
}

/** Error answers, `error` events and `response.failed` hold the error at three different places. */
export function foldResponsesError(body: unknown, frame?: number): Noted<AnswerError> {
  const of = loose(body)
  const nested = of['error'] ?? loose(of['response'])['error']
  const error = nested === undefined || nested === null ? of : loose(nested)
  return {
    value: { type: text(error['type']) || text(error['code']), message: text(error['message']) },
    raw: JSON.stringify(body),
    ...(frame === undefined ? {} : { frame }),
  }
}

/** One whole response. */
export function foldResponsesBody(body: Loose): Answer {
  const answer = emptyAnswer()
  for (const item of list(body['output'])) answer.parts.push(...partsOf(loose(item), 0))
  const error = body['error']
  if (error !== undefined && error !== null) answer.error = foldResponsesError(body)
  else answer.finish = readFinish(body, answer.parts)
  if (body['usage'] !== undefined && body['usage'] !== null) answer.usage = readUsage(loose(body['usage']))
  answer.model = text(body['model'])
  answer.id = text(body['id'])
  answer.terminated = true
  return answer
}

/** What was streamed, in the order of the output; the deltas count, not what a `done` event repeats. */
function takeParts(s: StreamState): readonly ItemState[] {
  const items = [...s.items.entries()].sort(([a], [b]) => a - b).map(([, item]) => item)
  s.answer.parts.push(...items.flatMap((item) => item.parts))
  return items
}

function terminal(s: StreamState, event: Loose): void {
  const response = loose(event['response'])
  if (text(response['id']) !== s.id) complain(s, 'one-id', 'the response changes its id')
  for (const [index, item] of s.items) {
    if (item.done) continue
    complain(s, 'balance', `item ${index} was added and never done`)
  }
  const repeated = list(response['output']).map(loose)
  const streamed = takeParts(s)
  if (event['type'] === 'response.completed' && repeated.length !== streamed.length)
    complain(s, 'repeats', `${streamed.length} items were streamed, the final output has ${repeated.length}`)
  for (const [index, item] of repeated.entries()) {
    const before = streamed[index]
    if (before !== undefined) checkItem(s, item, before, 'the final output')
  }
  s.answer.finish = readFinish(response, s.answer.parts, s.frame)
  if (response['usage'] !== undefined && response['usage'] !== null)
    s.answer.usage = readUsage(loose(response['usage']), s.frame)
  s.answer.terminated = true
}

function failed(s: StreamState, event: Loose): void {
  takeParts(s)
  s.answer.error = foldResponsesError(event, s.frame)
}

const ends: Readonly<Record<string, (s: StreamState, event: Loose) => void>> = {
  'response.completed': terminal,
  'response.incomplete': terminal,
  'response.failed': failed,
  error: failed,
}

/** A Responses stream: the answer, and each place where it breaks the rules of the dialect. */
export function foldResponsesStream(frames: readonly SseFrame[]): Folded {
  const s = newStreamState(emptyAnswer())
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
    if (event['sequence_number'] !== s.next)
      complain(s, 'sequence', `sequence_number ${String(event['sequence_number'])}, expected ${s.next}`)
    s.next = (count(event['sequence_number']) ?? s.next) + 1
    if (s.answer.terminated || s.answer.error !== undefined) complain(s, 'one-terminal', `${type} comes behind the end`)
    else if (index === 0 && type !== 'response.created') complain(s, 'one-start', `the first event is ${type}`)
    const end = Object.hasOwn(ends, type) ? ends[type] : undefined
    const handler = Object.hasOwn(itemHandlers, type) ? itemHandlers[type] : undefined
    if (end !== undefined) end(s, event)
    else handler?.(s, event)
  }
  s.frame = frames.length
  if (!s.answer.terminated && s.answer.error === undefined) {
    takeParts(s)
    complain(s, 'one-terminal', 'the stream has no response.completed')
  }
  return { answer: s.answer, problems: s.problems }
}
