import type { Failure } from '../../hub/failure.ts'
import type { Step } from '../../hub/machine.ts'

/** What rests: the minting of tokens, the whole account, or one model of it. */
export type Scope = 'minting' | 'account' | 'model'

/** How long it rests. Repeated, the time doubles. */
export type CooldownRule =
  | { readonly scope: Scope; readonly firstMs: number; readonly longestMs: number }
  /** `restart`: nothing that time can mend. `offered`: an endpoint that is not there, asked for again after a while. */
  | { readonly scope: Scope; readonly until: 'restart' | 'offered' }

interface Entry {
  readonly scope: Scope
  readonly model: string | null
  /** Milliseconds since 1970; null: until the proxy is started anew. */
  readonly until: number | null
  readonly restMs: number | null
  /** How often in a row it came to this. */
  readonly strikes: number
  readonly failure: Failure
  readonly resumed: boolean
}

/** What rests, by scope and model. Plain data. */
export interface CooldownState {
  readonly entries: Readonly<Record<string, Entry>>
}

export type CooldownInput =
  | {
      readonly type: 'failed'
      readonly now: number
      readonly model: string
      readonly rule: CooldownRule
      readonly failure: Failure
      /** How long an endpoint that is not offered is left alone. */
      readonly offeredMs: number
    }
  | { readonly type: 'succeeded'; readonly model: string; readonly scope: 'minting' | 'model' }
  | { readonly type: 'time'; readonly now: number }

/** What an operator sees. */
export interface CooldownEvent {
  readonly type: 'suspended' | 'resumed'
  readonly scope: Scope
  readonly model?: string
  /** Absent: until the proxy is started anew. */
  readonly until?: number
  readonly failure: Failure
}

export const noCooldown: CooldownState = { entries: {} }

/** Clients name models as they like: no more than so many are remembered. */
const MOST_ENTRIES = 256
/** Nor is one of them that is longer than any that there is. */
const LONGEST_NAME = 256
/** A host that asks for more has miscounted, or means to be left alone for good: it is asked once a day. */
const LONGEST_REST_MS = 24 * 60 * 60_000

const keyOf = (scope: Scope, model: string): string => (scope === 'model' ? `model ${model}` : scope)

function eventOf(type: CooldownEvent['type'], { scope, model, until, failure }: Entry): CooldownEvent {
  return {
    type,
    scope,
    ...(model === null ? {} : { model }),
    ...(until === null ? {} : { until }),
    failure,
  }
}

function restMs(rule: CooldownRule, strikes: number, offeredMs: number, failure: Failure): number | null {
  if ('until' in rule) return rule.until === 'restart' ? null : offeredMs
  // What the host itself asks for is obeyed, shorter or longer.
  if (failure.retryAfterMs !== undefined) return Math.min(failure.retryAfterMs, LONGEST_REST_MS)
  return Math.min(rule.firstMs * 2 ** Math.min(strikes - 1, 20), rule.longestMs)
}

const isOver = ({ until }: Entry, now: number): boolean => until !== null && until <= now

function without(entries: CooldownState['entries'], unwanted: (key: string) => boolean): CooldownState {
  return { entries: Object.fromEntries(Object.entries(entries).filter(([key]) => !unwanted(key))) }
}

function bounded({ entries }: CooldownState): CooldownState {
  const keys = Object.keys(entries)
  if (keys.length <= MOST_ENTRIES) return { entries }
  const models = keys.filter((key) => entries[key]?.scope === 'model')
  const soonest = models.reduce((a, b) => ((entries[b]?.until ?? Infinity) < (entries[a]?.until ?? Infinity) ? b : a))
  return without(entries, (key) => key === soonest)
}

function fail(state: CooldownState, input: CooldownInput & { type: 'failed' }): Step<CooldownState, CooldownEvent> {
  const { now, rule, failure, offeredMs } = input
  const key = keyOf(rule.scope, input.model)
  if (key.length > LONGEST_NAME) return [state, []]
  const known = state.entries[key]
  // Requests that were under way together fail together: that is one strike.
  if (known !== undefined && !isOver(known, now)) return [state, []]
  const strikes = (known?.strikes ?? 0) + 1
  const rest = restMs(rule, strikes, offeredMs, failure)
  const entry: Entry = {
    scope: rule.scope,
    model: rule.scope === 'model' ? input.model : null,
    until: rest === null ? null : now + rest,
    restMs: rest,
    strikes,
    failure,
    resumed: false,
  }
  const ended = known === undefined || known.resumed ? [] : [eventOf('resumed', known)]
  return [bounded({ entries: { ...state.entries, [key]: entry } }), [...ended, eventOf('suspended', entry)]]
}

/** A clock that was set back does not make a rest longer than it is. */
const endOf = ({ until, restMs }: Entry, now: number): number | null =>
  until === null || restMs === null ? until : Math.min(until, now + restMs)

function setBack(state: CooldownState, now: number): CooldownState {
  const entries = Object.entries(state.entries)
  if (entries.every(([, entry]) => endOf(entry, now) === entry.until)) return state
  return { entries: Object.fromEntries(entries.map(([key, entry]) => [key, { ...entry, until: endOf(entry, now) }])) }
}

/** Time goes on: what has rested long enough is told once; its strikes are kept until a call succeeds. */
function resume(state: CooldownState, now: number): Step<CooldownState, CooldownEvent> {
  const over = Object.entries(state.entries).filter(([, entry]) => !entry.resumed && isOver(entry, now))
  if (over.length === 0) return [state, []]
  const resumed = Object.fromEntries(over.map(([key, entry]) => [key, { ...entry, resumed: true }]))
  return [{ entries: { ...state.entries, ...resumed } }, over.map(([, entry]) => eventOf('resumed', entry))]
}

/** A call that succeeds ends the row of strikes: of what it used, and of the account. */
function succeed(state: CooldownState, model: string, scope: Scope): Step<CooldownState, CooldownEvent> {
  const own = keyOf(scope, model)
  const ends = (key: string): boolean =>
    (key === own || (scope === 'model' && key === 'account')) && state.entries[key]?.resumed === true
  return Object.keys(state.entries).some(ends) ? [without(state.entries, ends), []] : [state, []]
}

export function stepCooldown(state: CooldownState, input: CooldownInput): Step<CooldownState, CooldownEvent> {
  if (input.type === 'failed') return fail(setBack(state, input.now), input)
  if (input.type === 'time') return resume(setBack(state, input.now), input.now)
  return succeed(state, input.model, input.scope)
}

/** Why nothing may be asked now, with the time that is left. */
export function suspensionOf(
  { entries }: CooldownState,
  now: number,
  asked: readonly { readonly scope: Scope; readonly model?: string }[],
): Failure | undefined {
  for (const { scope, model = '' } of asked) {
    const entry = entries[keyOf(scope, model)]
    if (entry === undefined || isOver(entry, now)) continue
    const { retryAfterMs: _, ...failure } = entry.failure
    const message = `not asked again yet: ${failure.message}`
    const end = endOf(entry, now)
    return { ...failure, message, ...(end === null ? {} : { retryAfterMs: end - now }) }
  }
  return undefined
}

/** When the next rest ends; `undefined`: nothing rests, or for good. */
export function nextResume({ entries }: CooldownState): number | undefined {
  const ends = Object.values(entries).flatMap(({ until, resumed }) => (until === null || resumed ? [] : [until]))
  return ends.length === 0 ? undefined : Math.min(...ends)
}
