import {
  type Context,
  type Finish,
  type FinishReason,
  type Json,
  knownMembers,
  MEMBERS,
  ORIGIN,
} from '../../hub/index.ts'
import { readString } from '../../protocol-error.ts'
import { carryBelow, restoreBelow } from './extensions.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, optional, optionalString, readWire, type Wire } from './wire-object.ts'

/** `incomplete_details.reason` in the hub's words; two reasons have none. */
const incomplete: Readonly<Record<string, FinishReason>> = {
  max_output_tokens: 'length',
  content_filter: 'content-filter',
}
const reasons: ReadonlySet<string> = new Set(['max_messages', 'steered'])
/** The reason is missing, or not in the list. */
const UNSAID = ''
/** Every reason that the vendor lists, and none. */
export const incompleteReasons: ReadonlySet<string> = new Set([...Object.keys(incomplete), ...reasons, UNSAID])

const DETAILS = 'incomplete_details'
const DETAIL = `${DETAILS}/reason`
const detailMembers = knownMembers('reason')

const ERROR = 'error'

/**
 * What the status leaves unsaid: the error of an answer that did not fail, details of one that is whole, reasons that are
 * not in the vendor's list.
 */
function keepUnread(t: ResponsesTables, wire: Wire, finish: Finish, ...unread: readonly string[]): Finish {
  const said = unread.filter((member) => wire[member] !== undefined && wire[member] !== null)
  if (said.length === 0) return finish
  const own = Object.fromEntries(said.map((member) => [member, wire[member] as Json]))
  return { ...finish, ext: { ...finish.ext, [t.id]: { ...finish.ext?.[t.id], ...own } } }
}

/**
 * Why the response ended. This dialect has no word for "the caller must run tools": a completed response with calls for
 * the caller says it. `at` is where the response stands.
 */
export function decodeFinish(t: ResponsesTables, wire: Wire, at: string, calls: boolean, c: Context): Finish {
  const said = optionalString(wire['status'], 'status', at)
  if (said === undefined) c.report('repaired', 'missing-finish', { [ORIGIN]: at })
  const { status, ...places } = said === undefined ? inferStatus(wire) : { status: said }
  const node = { [ORIGIN]: at, ...places }
  // `raw` only where it says more: a foreign client would be told that its reason is an approximation.
  if (status === 'completed')
    return keepUnread(t, wire, { ...node, reason: calls ? 'tool-calls' : 'stop' }, ERROR, DETAILS)
  if (status === 'incomplete') return decodeIncomplete(t, wire, at, c)
  const error = wire[ERROR]
  const details = error === undefined || error === null ? {} : { details: error as Json }
  return keepUnread(t, wire, { ...node, reason: 'incomplete', raw: status, ...details }, DETAILS)
}

const from = (place: string) => ({ [MEMBERS]: { reason: place, raw: place } })

/** A status that is not told shows in what there is, and what shows it stands for it: an error, a reason, the last item. */
function inferStatus(wire: Wire): { readonly status: string; readonly [MEMBERS]?: Readonly<Record<string, string>> } {
  const { [ERROR]: error, [DETAILS]: details, output } = wire
  if (isWire(error)) return { status: 'failed', ...from(ERROR) }
  if (isWire(details) && typeof details['reason'] === 'string') return { status: 'incomplete' }
  const items: readonly unknown[] = Array.isArray(output) ? output : []
  const last = items.at(-1)
  const isTyped = isWire(last) && last['type'] !== undefined
  return { status: 'completed', ...(isTyped ? from(`output/${items.length - 1}/type`) : {}) }
}

function decodeIncomplete(t: ResponsesTables, wire: Wire, at: string, c: Context): Finish {
  const details = optional(wire[DETAILS], `${at}/${DETAILS}`, readWire)
  const reason = optional(details?.['reason'], `${at}/${DETAIL}`, readString)
  const places = { reason: DETAIL, raw: DETAIL }
  if (details === undefined || reason === undefined)
    return keepUnread(t, wire, { [ORIGIN]: at, reason: 'incomplete', raw: 'incomplete' }, ERROR, DETAILS)
  const known = Object.hasOwn(incomplete, reason) ? incomplete[reason] : undefined
  if (known === undefined && !reasons.has(reason))
    return keepUnread(t, wire, { [ORIGIN]: at, [MEMBERS]: places, reason: 'incomplete', raw: reason }, ERROR, DETAILS)
  const more = carryBelow(t, details, detailMembers, DETAILS, at, c, places)
  const finish: Finish =
    known === undefined
      ? { [ORIGIN]: at, ...more, reason: 'incomplete', raw: reason }
      : { [ORIGIN]: at, ...more, reason: known }
  return keepUnread(t, wire, finish, ERROR)
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

/** `calls`: the response holds calls that the caller must run. */
export function encodeFinish(t: ResponsesTables, finish: Finish, calls: boolean, c: Context): EncodedFinish {
  const end = endOf(t, finish, calls, c)
  if (isWire(end.incomplete_details)) restoreBelow(t, finish, DETAILS, end.incomplete_details as Draft)
  const own = finish.ext?.[t.id]
  if (own === undefined) return end
  return {
    status: end.status,
    incomplete_details: own[DETAILS] ?? end.incomplete_details,
    error: own[ERROR] ?? end.error,
  }
}

function reasonIn(details: unknown): unknown {
  return isWire(details) ? details['reason'] : undefined
}

function endOf(t: ResponsesTables, finish: Finish, calls: boolean, c: Context): EncodedFinish {
  c.dropExtensions(finish)
  const { reason, raw = '', stopSequence, details } = finish
  if (stopSequence !== undefined) c.report('dropped', 'stop-sequence', finish, 'finish.stopSequence')
  const own = reason === 'incomplete' && statuses.has(raw)
  if (details !== undefined && !own) c.report('dropped', 'finish-details', finish, 'finish.details')
  const approximated = (as: EncodedFinish): EncodedFinish => {
    c.report('approximated', 'finish-reason', finish, 'finish.reason')
    return as
  }
  const completed: EncodedFinish = { status: 'completed', ...neutral }
  // Where the client would ask again, and be told all items once more, it is an ordinary end.
  const isRead = (why: string): boolean => c.native || t.client.incompleteReasons.has(why)
  const incompleteOr = (why: string): EncodedFinish => (isRead(why) ? incompleteFor(why) : approximated(completed))
  const unsaid: EncodedFinish = isRead(UNSAID) ? { status: 'incomplete', ...neutral } : completed
  switch (reason) {
    case 'stop':
      if (calls) return approximated(completed)
      if (raw !== '') c.report('approximated', 'finish-reason', finish, 'finish.raw')
      return completed
    case 'tool-calls':
      return calls ? completed : approximated(completed)
    case 'length':
      return incompleteFor('max_output_tokens')
    case 'content-filter':
      return incompleteOr('content_filter')
    case 'refusal':
      return approximated(isRead('content_filter') ? incompleteFor('content_filter') : completed)
    // The model wants to go on by itself: the caller sends the answer back, as after any ordinary end.
    case 'pause':
      return approximated(completed)
    case 'context-window':
      return approximated(incompleteFor('max_output_tokens'))
    case 'incomplete':
      if (raw === 'incomplete') return isRead(UNSAID) ? unsaid : approximated(unsaid)
      if (reasons.has(raw)) return incompleteOr(raw)
      if (own) return { status: raw, incomplete_details: null, error: details ?? null }
      // A reason of this dialect that is not in the list goes back as it came.
      if (reasonIn(finish.ext?.[t.id]?.[DETAILS]) === raw && isRead(UNSAID)) return unsaid
      return approximated(unsaid)
    case 'other':
      return approximated(completed)
    default:
      return reason satisfies never
  }
}

export type FinishDraft = Draft & EncodedFinish
