import type { Context } from '../../hub/context.ts'
import type { Finish, FinishReason } from '../../hub/finish.ts'
import { type Json, MEMBERS, placeAt } from '../../hub/node.ts'
import { CHAT } from './extensions.ts'

/** https://platform.openai.com/docs/api-reference/chat/object#chat/object-choices */
const reasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
}

const words: Readonly<Record<FinishReason, string>> = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
  refusal: 'content_filter',
  pause: 'stop',
  'context-window': 'length',
  incomplete: 'length',
  other: 'stop',
}

/** Reasons that Chat's words do not tell apart. */
const approximate: ReadonlySet<FinishReason> = new Set(['refusal', 'pause', 'context-window', 'incomplete', 'other'])

/**
 * Maps the word. An answer with calls ends in `tool-calls` even where the server says `stop` or nothing: a client that
 * reads `stop` would never run them. `at` is the pointer of the word.
 */
export function decodeFinishReason(word: unknown, hasCalls: boolean, at: string, c: Context): Finish {
  if (typeof word !== 'string' || word === '') {
    c.report('repaired', 'missing-finish', placeAt(at))
    return { reason: hasCalls ? 'tool-calls' : 'stop' }
  }
  const reason = Object.hasOwn(reasons, word) ? reasons[word] : undefined
  if (hasCalls && (reason === 'stop' || reason === undefined)) {
    c.report('repaired', 'finish-reason', placeAt(at), undefined, { detail: word })
    return { reason: 'tool-calls' }
  }
  if (reason === undefined) return { reason: 'other', raw: word }
  return word === 'function_call' ? { reason, raw: word } : { reason }
}

/** Under which members vLLM and SGLang tell which stop sequence ended the text. OpenAI does not tell. */
export const stopMembers = ['stop_reason', 'matched_stop'] as const

export interface FoundStop {
  readonly member: string
  readonly found: Pick<Finish, 'stopSequence'>
  readonly places: Readonly<Record<string, string>>
}

/** The stop sequence of a choice, where its server tells one: a text, and no token or nothing. */
export function stopSequenceOf(
  choice: Readonly<Record<string, unknown>>,
  finish = choice['finish_reason'],
): FoundStop | undefined {
  if (finish !== 'stop') return undefined
  for (const member of stopMembers) {
    const text = choice[member]
    if (typeof text === 'string' && text !== '')
      return { member, found: { stopSequence: text }, places: { stopSequence: member, [CHAT]: member } }
  }
  return undefined
}

/** The member of a choice for a stop sequence that Chat itself told. */
export function ownStop({ stopSequence, [MEMBERS]: places }: Finish): Readonly<Record<string, Json>> {
  const member = places?.[CHAT]
  return member === undefined || stopSequence === undefined ? {} : { [member]: stopSequence }
}

/** How the calls of an answer were told. */
export type ToldCalls = 'none' | 'tool_calls' | 'function_call'

/**
 * With calls an answer never ends in `stop`: a client that reads it would not run them. Without calls it never ends in
 * `tool_calls`: there is nothing to run.
 */
export function encodeFinishReason(finish: Finish, c: Context, calls: ToldCalls = 'none'): string {
  c.dropExtensions(finish)
  // A server's own word goes back to a client of the same dialect.
  if (c.native && finish.raw !== undefined && !Object.hasOwn(reasons, finish.raw)) return finish.raw
  const own = finish.raw !== undefined && Object.hasOwn(reasons, finish.raw) && reasons[finish.raw] === finish.reason
  if (finish.stopSequence !== undefined && finish[MEMBERS]?.[CHAT] === undefined)
    c.report('dropped', 'stop-sequence', finish, 'finish.stopSequence')
  if (finish.details !== undefined) c.report('dropped', 'finish-details', finish, 'finish.details')
  const waits = calls !== 'none' && words[finish.reason] === 'stop' && !c.native
  const waitsInVain = calls === 'none' && finish.reason === 'tool-calls' && !c.native
  if (approximate.has(finish.reason) || waits || waitsInVain)
    c.report('approximated', 'finish-reason', finish, 'finish.reason')
  else if (finish.raw !== undefined && !own) c.report('approximated', 'finish-reason', finish, 'finish.raw')
  if (waits) return calls
  if (waitsInVain) return 'stop'
  if (calls === 'function_call' && finish.reason === 'tool-calls') return calls
  return own && finish.raw !== 'function_call' ? (finish.raw ?? words[finish.reason]) : words[finish.reason]
}
