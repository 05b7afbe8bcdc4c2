import type { Step } from '../../hub/machine.ts'
import type { DuoFlags } from './flags.ts'
import { rowOfId, rowOfRef } from './model-names.ts'
import { modelTable } from './model-table.ts'

/** A model as lists tell it. */
export interface ListedModel {
  readonly id: string
  readonly name: string
  /** The day it was first seen; absent: it is not in the dated table. */
  readonly since?: string
  readonly owner: string
}

interface Sighting {
  /** Milliseconds since 1970. */
  readonly seen: number
  /** In the newest list that was got, or in an answer since. */
  readonly current: boolean
  /** It has answered: a list names models of the agent platform, which are not all on the proxies. */
  readonly answered?: true
  /** How the list named it. */
  readonly name?: string
}

/** What was found out beside the dated table. Plain data. */
export interface OverlayState {
  readonly sightings: Readonly<Record<string, Sighting>>
  /** Until when a model is not asked for, because the gateway refused it; milliseconds since 1970. */
  readonly unsupported: Readonly<Record<string, number>>
  /** Refs of the newest list for which no id is known. */
  readonly unmapped: readonly string[]
}

export interface DiscoveredModel {
  readonly ref: string
  readonly name: string
}

export type OverlayInput =
  /** A list that was got whole. One that could not be got is no input: what was known last stays. */
  | { readonly type: 'discovered'; readonly now: number; readonly models: readonly DiscoveredModel[] }
  | { readonly type: 'answered'; readonly now: number; readonly id: string }
  | { readonly type: 'unsupported'; readonly now: number; readonly id: string }

/** What an operator sees. */
export interface OverlayEvent {
  readonly type: 'appeared' | 'vanished' | 'unsupported'
  readonly id: string
}

export const noOverlay: OverlayState = { sightings: {}, unsupported: {}, unmapped: [] }

/** Clients name models as they like, and lists are of others: no more than so many are remembered. */
const MOST = 512
/** Nor is one that is longer than any that there is. */
const LONGEST_ID = 256

type Flags = Pick<DuoFlags, 'vanishedMs' | 'unsupportedMs' | 'derivesModelIds'>

/** A ref in the letters of an id; right for most, which is why it is off (flags.ts). */
function derivedId(ref: string): string | undefined {
  if (/^claude_[a-z]+(?:_\d+)+$/.test(ref)) return ref.replaceAll('_', '-')
  const gpt = /^gpt_(\d+)(?:_(\d+))?((?:_[a-z]+)*)$/.exec(ref)
  if (gpt === null) return undefined
  return `gpt-${gpt[1]}${gpt[2] === undefined ? '' : `.${gpt[2]}`}${(gpt[3] ?? '').replaceAll('_', '-')}`
}

function bounded<V>(record: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  const entries = Object.entries(record)
  return entries.length <= MOST ? record : Object.fromEntries(entries.slice(-MOST))
}

function discover(
  state: OverlayState,
  { now, models }: OverlayInput & { type: 'discovered' },
  { derivesModelIds }: Flags,
): Step<OverlayState, OverlayEvent> {
  const fresh = new Map<string, string>()
  const unmapped: string[] = []
  for (const { ref, name } of models.slice(0, MOST)) {
    const id = rowOfRef(ref)?.id ?? (derivesModelIds ? derivedId(ref) : undefined)
    if (id === undefined) unmapped.push(ref)
    else fresh.set(id, name)
  }
  const sightings: Record<string, Sighting> = {}
  const events: OverlayEvent[] = []
  for (const [id, sighting] of Object.entries(state.sightings)) {
    sightings[id] = { ...sighting, current: false }
    if (sighting.current && !fresh.has(id)) events.push({ type: 'vanished', id })
  }
  for (const [id, name] of fresh) {
    if (state.sightings[id]?.current !== true) events.push({ type: 'appeared', id })
    sightings[id] = { ...state.sightings[id], seen: now, current: true, name }
  }
  return [{ ...state, sightings: bounded(sightings), unmapped }, events]
}

/** What was found out of the models is laid over the dated table. */
export function stepOverlay(state: OverlayState, input: OverlayInput, flags: Flags): Step<OverlayState, OverlayEvent> {
  switch (input.type) {
    case 'discovered':
      return discover(state, input, flags)
    case 'answered': {
      const { id, now } = input
      if (id.length > LONGEST_ID) return [state, []]
      const known = state.sightings[id]
      // Each answer is told, and a minute more or less is nothing to a list.
      if (known?.answered === true && known.current && now - known.seen < 60_000) return [state, []]
      const { [id]: _, ...unsupported } = state.unsupported
      const sighting: Sighting = { ...known, seen: now, current: true, answered: true }
      return [{ ...state, unsupported, sightings: bounded({ ...state.sightings, [id]: sighting }) }, []]
    }
    case 'unsupported': {
      const { id, now } = input
      if (id.length > LONGEST_ID) return [state, [{ type: 'unsupported', id: id.slice(0, LONGEST_ID) }]]
      const { [id]: _, ...sightings } = state.sightings
      const unsupported = bounded({ ...state.unsupported, [id]: now + flags.unsupportedMs })
      return [{ ...state, sightings, unsupported }, [{ type: 'unsupported', id }]]
    }
    default:
      return [input satisfies never, []]
  }
}

/** Whether the gateway refused this model a short while ago. */
export function isUnsupported({ unsupported }: OverlayState, id: string, now: number): boolean {
  return Object.hasOwn(unsupported, id) && now < (unsupported[id] ?? 0)
}

/** What may be listed: the dated table, less what vanished or was refused, and what was seen beyond it. */
export function listedModels(state: OverlayState, now: number, { vanishedMs }: Flags): readonly ListedModel[] {
  const isListed = (id: string, dated: boolean): boolean => {
    if (isUnsupported(state, id, now)) return false
    const sighting = Object.hasOwn(state.sightings, id) ? state.sightings[id] : undefined
    if (sighting === undefined || (!dated && sighting.answered !== true && rowOfId(id) !== undefined)) return dated
    return sighting.current || now < sighting.seen + vanishedMs
  }
  const dated = modelTable.filter(({ id, gone }) => isListed(id, gone === undefined))
  const further = Object.keys(state.sightings).filter((id) => rowOfId(id) === undefined && isListed(id, false))
  return [
    ...dated.map(({ id, name, since, owner }) => ({ id, name, since, owner })),
    ...further.map((id) => ({
      id,
      name: state.sightings[id]?.name ?? id,
      owner: id.startsWith('claude') ? 'anthropic' : 'openai',
    })),
  ]
}
