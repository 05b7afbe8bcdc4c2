import type { Context } from '../../hub/context.ts'
import type { Finish, FinishReason } from '../../hub/finish.ts'
import { placeAt } from '../../hub/node.ts'

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
  other: 'stop',
}

/** Reasons that Chat's words do not tell apart. */
const approximate: ReadonlySet<FinishReason> = new Set(['refusal', 'pause', 'context-window', 'other'])

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

/** `legacy`: the call was told as `function_call`. */
export function encodeFinishReason(finish: Finish, c: Context, legacy = false): string {
  c.dropExtensions(finish)
  // A server's own word goes back to a client of the same dialect.
  if (c.native && finish.raw !== undefined && !Object.hasOwn(reasons, finish.raw)) return finish.raw
  const own = finish.raw !== undefined && Object.hasOwn(reasons, finish.raw) && reasons[finish.raw] === finish.reason
  if (finish.stopSequence !== undefined) c.report('dropped', 'stop-sequence', finish, 'finish.stopSequence')
  if (finish.details !== undefined) c.report('dropped', 'finish-details', finish, 'finish.details')
  if (approximate.has(finish.reason)) c.report('approximated', 'finish-reason', finish, 'finish.reason')
  else if (finish.raw !== undefined && !own) c.report('approximated', 'finish-reason', finish, 'finish.raw')
  if (legacy && finish.reason === 'tool-calls') return 'function_call'
  return own && finish.raw !== 'function_call' ? (finish.raw ?? words[finish.reason]) : words[finish.reason]
}
