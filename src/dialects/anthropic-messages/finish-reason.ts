import type { Context } from '../../hub/context.ts'
import type { Finish, FinishReason } from '../../hub/finish.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import { type Draft, isWire, optionalString, type Wire, WRITTEN, type Written, writtenAs } from './extensions.ts'

/** https://platform.claude.com/docs/en/api/handling-stop-reasons */
const reasons: ReadonlyMap<string, FinishReason> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['tool_use', 'tool-calls'],
  ['pause_turn', 'pause'],
  ['refusal', 'refusal'],
  ['model_context_window_exceeded', 'context-window'],
  // Beta: it stops behind a compaction, and goes on when it is sent back.
  ['compaction', 'pause'],
])

const words: Readonly<Record<FinishReason, string>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  pause: 'pause_turn',
  refusal: 'refusal',
  'context-window': 'model_context_window_exceeded',
  'content-filter': 'refusal',
  incomplete: 'max_tokens',
  other: 'end_turn',
}

/** What decides the stop reason where the answer names none: details of a refusal, a call that waits for its result. */
export function inferReason(calls: boolean, { details }: Pick<Finish, 'details'>): FinishReason {
  if (isWire(details) && details['type'] === 'refusal') return 'refusal'
  return calls ? 'tool-calls' : 'stop'
}

export function hasClientCall(parts: readonly Part[]): boolean {
  return parts.some((part) => part.type === 'tool-call' && part.run === 'client')
}

/** What is told of the finish beside its word, and also where the word is missing. */
export function besideReason(wire: Wire, at: string): Pick<Finish, 'stopSequence' | 'details'> {
  const stopSequence = optionalString(wire['stop_sequence'], 'stop_sequence', at)
  const details = wire['stop_details']
  return {
    ...(stopSequence === undefined ? {} : { stopSequence }),
    ...(details === undefined || details === null ? {} : { details: details as Json }),
  }
}

/** `wire` holds stop_reason, stop_sequence and stop_details: a whole message, or the delta of a message_delta. */
export function decodeFinish(wire: Wire, at: string): Finish | undefined {
  const word = optionalString(wire['stop_reason'], 'stop_reason', at)
  if (word === undefined) return undefined
  const reason = reasons.get(word) ?? 'other'
  const beside = besideReason(wire, at)
  const says =
    reason === 'other' || word === 'compaction' || (word === 'stop_sequence') !== (beside.stopSequence !== undefined)
  const finish: Finish & { readonly [WRITTEN]: Written } = {
    reason,
    ...(says ? { raw: word } : {}),
    ...beside,
    [ORIGIN]: at,
    [WRITTEN]: 'message',
  }
  return finish
}

/** Reasons that the vendor's words do not tell, or do not tell apart. */
const approximate: ReadonlySet<FinishReason> = new Set(['other', 'incomplete', 'content-filter'])

function wordOf(finish: Finish, refused: boolean, c: Context): string {
  const { reason, raw } = finish
  if (raw !== undefined && writtenAs(finish) !== undefined) return raw
  const refusal = refused && reason === 'stop'
  if (refusal || approximate.has(reason)) c.report('approximated', 'finish-reason', finish, 'finish.reason')
  if (refusal) return words.refusal
  return reason === 'stop' && finish.stopSequence !== undefined ? 'stop_sequence' : words[reason]
}

/** `refused`: the answer holds a refusal, which OpenAI's dialects tell in its parts and end as any other answer. */
export function encodeFinish(finish: Finish, refused: boolean, c: Context): Draft {
  c.dropExtensions(finish)
  const { details } = finish
  const told = isWire(details) && (details['type'] === 'refusal' || writtenAs(finish) !== undefined)
  if (details !== undefined && !told) c.report('dropped', 'finish-details', finish, 'finish.details')
  return {
    stop_reason: wordOf(finish, refused, c),
    stop_sequence: finish.stopSequence ?? null,
    stop_details: told ? details : null,
  }
}
