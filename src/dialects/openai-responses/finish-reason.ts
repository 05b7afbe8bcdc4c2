import { type Context, type Finish, type FinishReason, type Json, knownMembers, ORIGIN } from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { carryBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, optional, optionalString, readWire, type Wire } from './wire-object.ts'

/** `incomplete_details.reason` in the hub's words; `max_messages` and `steered` have none. */
const incomplete: Readonly<Record<string, FinishReason>> = {
  max_output_tokens: 'length',
  content_filter: 'content-filter',
}

const DETAILS = 'incomplete_details'
const DETAIL = `${DETAILS}/reason`
const detailMembers = knownMembers('reason')

/**
 * Why the response ended. This dialect has no word for "the caller must run tools": a completed response with calls for
 * the caller says it. `at` is where the response stands.
 */
export function decodeFinish(t: ResponsesTables, wire: Wire, at: string, calls: boolean, c: Context): Finish {
  const said = optionalString(wire, 'status', at)
  if (said === undefined) c.report('repaired', 'missing-finish', { [ORIGIN]: at })
  const status = said ?? 'completed'
  // `raw` only where it says more: a foreign client would be told that its reason is an approximation.
  if (status === 'completed') return { [ORIGIN]: at, reason: calls ? 'tool-calls' : 'stop' }
  if (status === 'incomplete') {
    const details = optional(wire['incomplete_details'], `${at}/incomplete_details`, readWire)
    const reason = optional(details?.['reason'], `${at}/${DETAIL}`, readString)
    if (reason === undefined) return { [ORIGIN]: at, reason: 'other', raw: status }
    const more = carryBelow(t, details ?? {}, detailMembers, DETAILS, at, c, { reason: DETAIL, raw: DETAIL })
    const known = Object.hasOwn(incomplete, reason) ? incomplete[reason] : undefined
    if (known !== undefined) return { [ORIGIN]: at, ...more, reason: known }
    return { [ORIGIN]: at, ...more, reason: 'other', raw: reason }
  }
  const error = wire['error']
  return {
    [ORIGIN]: at,
    reason: 'other',
    raw: status,
    ...(error === undefined || error === null ? {} : { details: error as Json }),
  }
}

export interface EncodedFinish {
  readonly status: string
  readonly incomplete_details: Json
  readonly error: Json
}

const neutral = { incomplete_details: null, error: null } as const

function incompleteFor(reason: string): EncodedFinish {
  return { status: 'incomplete', incomplete_details: { reason }, error: null }
}

/** Statuses that say why there is no ordinary end; only this dialect writes them into `raw`. */
const statuses: ReadonlySet<string> = new Set(['failed', 'in_progress', 'cancelled', 'queued'])
const reasons: ReadonlySet<string> = new Set(['max_messages', 'steered'])

/** `calls`: the response holds calls that the caller must run. */
export function encodeFinish(t: ResponsesTables, finish: Finish, calls: boolean, c: Context): EncodedFinish {
  const end = endOf(finish, calls, c)
  if (isWire(end.incomplete_details)) restoreBelow(t, finish, DETAILS, end.incomplete_details as Draft)
  return end
}

function endOf(finish: Finish, calls: boolean, c: Context): EncodedFinish {
  c.dropExtensions(finish)
  const { reason, raw = '', stopSequence, details } = finish
  if (stopSequence !== undefined) c.report('dropped', 'stop-sequence', finish, 'finish.stopSequence')
  const own = reason === 'other' && statuses.has(raw)
  if (details !== undefined && !own) c.report('dropped', 'finish-details', finish, 'finish.details')
  const approximated = (as: EncodedFinish): EncodedFinish => {
    c.report('approximated', 'finish-reason', finish, 'finish.reason')
    return as
  }
  const completed: EncodedFinish = { status: 'completed', ...neutral }
  switch (reason) {
    case 'stop':
      return calls ? approximated(completed) : completed
    case 'tool-calls':
      return calls ? completed : approximated(completed)
    case 'length':
      return incompleteFor('max_output_tokens')
    case 'content-filter':
      return incompleteFor('content_filter')
    case 'refusal':
      return approximated(incompleteFor('content_filter'))
    // The model wants to go on by itself: the caller sends the answer back, as after any ordinary end.
    case 'pause':
      return approximated(completed)
    case 'context-window':
      return approximated(incompleteFor('max_output_tokens'))
    case 'other':
      if (raw === 'incomplete') return { status: 'incomplete', ...neutral }
      if (reasons.has(raw)) return incompleteFor(raw)
      if (own) return { status: raw, incomplete_details: null, error: details ?? null }
      return approximated(completed)
    default:
      return reason satisfies never
  }
}

export type FinishDraft = Draft & EncodedFinish
