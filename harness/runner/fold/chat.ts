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
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
}

function readUsage(usage: Loose, frame?: number): Noted<Counts> {
  const value = counts({
    input: count(usage['prompt_tokens']),
    output: count(usage['completion_tokens']),
    cacheRead: count(loose(usage['prompt_tokens_details'])['cached_tokens']),
    reasoning: count(loose(usage['completion_tokens_details'])['reasoning_tokens']),
  })
  return { value, raw: JSON.stringify(usage), ...(frame === undefined ? {} : { frame }) }
}

function readFinish(reason: string, frame?: number): Noted<FinishWord> {
  return {
    value: finishWords[reason] ?? 'other',
    raw: `finish_reason: ${JSON.stringify(reason)}`,
    ...(frame === undefined ? {} : { frame }),
  }
}

export function foldChatError(body: unknown, frame?: number): Noted<AnswerError> {
  const error = loose(loose(body)['error'])
  return {
    value: { type: text(error['type']), message: text(error['message']) },
    raw: JSON.stringify(body),
    ...(frame === undefined ? {} : { frame }),
  }
}

const reasoningOf = (of: Loose): string => text(of['reasoning_content']) || text(of['reasoning'])

/** One whole Chat completion; only its first choice is folded. */
export function foldChatBody(body: Loose): Answer {
  const answer = emptyAnswer()
  const choice = loose(list(body['choices'])[0])
  const message = loose(choice['message'])
  const frame = 0
  if (reasoningOf(message) !== '') answer.parts.push({ type: 'reasoning', text: reasoningOf(message), frame })
  if (text(message['content']) !== '') answer.parts.push({ type: 'text', text: text(message['content']), frame })
  if (text(message['refusal']) !== '') answer.parts.push({ type: 'refusal', text: text(message['refusal']), frame })
  for (const call of list(message['tool_calls']).map(loose)) {
    const fn = loose(call['function'] ?? call['custom'])
    const input = text(fn['arguments'] ?? fn['input'])
    answer.parts.push({ type: 'tool-call', id: text(call['id']), name: text(fn['name']), input, frame })
  }
  if (typeof choice['finish_reason'] === 'string') answer.finish = readFinish(choice['finish_reason'])
  if (body['usage'] !== undefined && body['usage'] !== null) answer.usage = readUsage(loose(body['usage']))
  answer.model = text(body['model'])
  answer.id = text(body['id'])
  answer.terminated = true
  return answer
}

interface State {
  readonly answer: Answer
  readonly problems: Problem[]
  readonly calls: Map<number, AnswerPart & { type: 'tool-call' }>
  frame: number
  roles: number
}

const complain = (s: State, rule: Rule, message: string): number => s.problems.push({ rule, frame: s.frame, message })

/** Text of one kind is one part as long as nothing else comes between. */
function append(s: State, type: 'text' | 'refusal' | 'reasoning', more: string): void {
  if (more === '') return
  const last = s.answer.parts.at(-1)
  if (last?.type === type) last.text += more
  else s.answer.parts.push({ type, text: more, frame: s.frame })
}

function foldCallDelta(s: State, delta: Loose): void {
  const index = count(delta['index'])
  if (index === undefined) {
    complain(s, 'index', 'a fragment of a tool call has no index')
    return
  }
  const fn = loose(delta['function'])
  const known = s.calls.get(index)
  if (known !== undefined) {
    known.input += text(fn['arguments'])
    const id = text(delta['id'])
    if (id !== '' && id !== known.id) complain(s, 'index', `call ${index} changes its id from ${known.id} to ${id}`)
    return
  }
  if (index !== s.calls.size) complain(s, 'index', `tool call ${index} comes as number ${s.calls.size}`)
  if (delta['type'] !== 'function' && delta['type'] !== 'custom')
    complain(s, 'balance', 'the first fragment of a tool call has no type')
  if (text(fn['name']) === '') complain(s, 'balance', 'the first fragment of a tool call has no name')
  const call = {
    type: 'tool-call' as const,
    id: text(delta['id']),
    name: text(fn['name']),
    input: text(fn['arguments']),
    frame: s.frame,
  }
  s.calls.set(index, call)
  s.answer.parts.push(call)
}

function foldChoice(s: State, choice: Loose): void {
  if (count(choice['index']) !== 0) return
  const delta = loose(choice['delta'])
  if (typeof delta['role'] === 'string') s.roles++
  if (s.answer.finish !== undefined && (text(delta['content']) !== '' || list(delta['tool_calls']).length > 0))
    complain(s, 'one-terminal', 'content comes behind the finish reason')
  append(s, 'reasoning', reasoningOf(delta))
  append(s, 'text', text(delta['content']))
  append(s, 'refusal', text(delta['refusal']))
  for (const call of list(delta['tool_calls'])) foldCallDelta(s, loose(call))
  if (typeof choice['finish_reason'] === 'string') {
    if (s.answer.finish !== undefined) complain(s, 'one-terminal', 'a second finish_reason')
    s.answer.finish = readFinish(choice['finish_reason'], s.frame)
  }
}

function foldFrame(s: State, frame: SseFrame): void {
  if (s.answer.terminated) complain(s, 'one-terminal', 'an event comes behind [DONE]')
  if (frame.data === '[DONE]') {
    s.answer.terminated = true
    return
  }
  let chunk: Loose
  try {
    chunk = loose(JSON.parse(frame.data))
  } catch {
    complain(s, 'json', 'data is no JSON')
    return
  }
  if (chunk['error'] !== undefined && chunk['error'] !== null) {
    if (s.answer.error !== undefined) complain(s, 'one-terminal', 'a second error')
    s.answer.error = foldChatError(chunk, s.frame)
    return
  }
  const id = text(chunk['id'])
  if (s.answer.id === undefined) s.answer.id = id
  else if (id !== s.answer.id) complain(s, 'one-id', `the chunk has the id ${id}, the first one had ${s.answer.id}`)
  s.answer.model ??= text(chunk['model'])
  for (const choice of list(chunk['choices'])) foldChoice(s, loose(choice))
  if (chunk['usage'] !== undefined && chunk['usage'] !== null)
    s.answer.usage = readUsage(loose(chunk['usage']), s.frame)
}

/** A Chat stream: the answer, and each place where it breaks the rules of the dialect. */
export function foldChatStream(frames: readonly SseFrame[]): Folded {
  const s: State = { answer: emptyAnswer(), problems: [], calls: new Map(), frame: 0, roles: 0 }
  for (const [index, frame] of frames.entries()) {
    s.frame = index
    foldFrame(s, frame)
  }
  s.frame = frames.length
  if (frames.length > 0 && s.roles === 0 && s.answer.error === undefined)
    complain(s, 'one-start', 'no chunk names the role')
  if (s.answer.error === undefined && !s.answer.terminated) complain(s, 'one-terminal', 'the stream has no [DONE]')
  if (s.answer.error === undefined && s.answer.finish === undefined)
    complain(s, 'one-terminal', 'no chunk has a finish_reason')
  if (s.answer.error !== undefined && s.answer.terminated)
    complain(s, 'one-terminal', 'an error is followed by [DONE], which says that all is well')
  return { answer: s.answer, problems: s.problems }
}
