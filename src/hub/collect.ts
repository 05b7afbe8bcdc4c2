import { addDelta, buildPart, mergeExtensions, type PartState, startPart } from './collect-part.ts'
import type { Event, FinishEvent, StartEvent } from './event.ts'
import type { Failure } from './failure.ts'
import type { Extensions } from './node.ts'
import { withoutOrigin } from './origin.ts'
import type { Choice, HubResponse } from './response.ts'
import type { Usage } from './usage.ts'

/**
 * Folds a stream into the response it told. Text is kept in lists and joined once. Origins point into frames and mean
 * nothing in a whole document: they are left out. Notes are progress, not content: they are left out too. Parts come in
 * the order in which they started; parts of choice > 0 and `others` of the finish become `otherChoices`.
 */
export type Collected =
  | { readonly response: HubResponse }
  /** `partial` is what had come before the failure; parts may be unfinished. */
  | { readonly failure: Failure; readonly partial: PartialResponse }

export type PartialResponse = Omit<HubResponse, 'finish' | 'otherChoices'>

export interface CollectState {
  start: StartEvent | undefined
  /** By index in the stream; the key order of `order` is the order of the starts. */
  parts: Record<number, PartState>
  order: number[]
  usage: Usage | undefined
  finish: FinishEvent | undefined
  failure: Failure | undefined
}

/** A machine without output: `end` gives what was told. A stream without terminal is a failure `truncated`. */
export const collector = {
  start(): CollectState {
    return { start: undefined, parts: {}, order: [], usage: undefined, finish: undefined, failure: undefined }
  },

  /** The state is changed in place. What follows the terminal is ignored. */
  step(state: CollectState, event: Event): CollectState {
    if (state.finish !== undefined || state.failure !== undefined) return state
    switch (event.type) {
      case 'start':
        state.start ??= withoutOrigin(event)
        break
      case 'part-start':
        if (state.parts[event.index] === undefined) state.order.push(event.index)
        state.parts[event.index] = startPart(withoutOrigin(event.part), event.choice ?? 0)
        break
      case 'part-delta': {
        const part = state.parts[event.index]
        if (part !== undefined) addDelta(part, event.delta)
        break
      }
      case 'part-patch': {
        const part = state.parts[event.index]
        if (part === undefined) break
        if (event.ext !== undefined) part.ext = mergeExtensions(part.ext, event.ext)
        if (event.group !== undefined) part.group = { ...part.group, ...event.group }
        break
      }
      case 'part-seal': {
        const part = state.parts[event.index]
        if (part !== undefined) part.seal = event.seal
        break
      }
      case 'part-end': {
        const part = state.parts[event.index]
        if (part?.group !== undefined && event.incomplete === true) part.group = { ...part.group, status: 'incomplete' }
        break
      }
      case 'usage':
        state.usage = foldUsage(state.usage, withoutOrigin(event.usage))
        break
      case 'note':
        break
      case 'finish':
        state.finish = withoutOrigin(event)
        break
      case 'failure':
        state.failure = withoutOrigin(event.failure)
        break
      default:
        event satisfies never
    }
    return state
  },

  end(state: CollectState): Collected {
    const { start, finish, failure, usage } = state
    const ext = joinExtensions(start?.ext, finish?.ext)
    const partial: PartialResponse = {
      ...(start?.id === undefined ? {} : { id: start.id }),
      ...(start?.model === undefined ? {} : { model: start.model }),
      ...(start?.created === undefined ? {} : { created: start.created }),
      ...(start?.serviceTier === undefined ? {} : { serviceTier: start.serviceTier }),
      parts: partsOf(state, 0),
      ...(usage === undefined ? {} : { usage }),
      ...(ext === undefined ? {} : { ext }),
    }
    if (failure !== undefined) return { failure, partial }
    if (finish === undefined)
      return { failure: { kind: 'truncated', message: 'The stream ended before it was finished.' }, partial }
    const otherChoices = otherChoicesOf(state, finish)
    return {
      response: { ...partial, finish: finish.finish, ...(otherChoices.length === 0 ? {} : { otherChoices }) },
    }
  },
}

/** Folds a whole stream at once; see {@link collector}. */
export function collect(events: Iterable<Event>): Collected {
  let state = collector.start()
  for (const event of events) state = collector.step(state, event)
  return collector.end(state)
}

/** Usage events are cumulative: each known field overwrites, an unknown one says nothing. */
export function foldUsage(before: Usage | undefined, now: Usage): Usage {
  const folded: Record<string, unknown> = { ...before }
  for (const [field, value] of Object.entries(now)) if (value !== undefined) folded[field] = value
  const ext = joinExtensions(before?.ext, now.ext)
  return ext === undefined ? folded : { ...folded, ext }
}

function joinExtensions(first: Extensions | undefined, second: Extensions | undefined): Extensions | undefined {
  return second === undefined ? first : mergeExtensions(first, second)
}

function partsOf(state: CollectState, choice: number): HubResponse['parts'] {
  return state.order.flatMap((index) => {
    const part = state.parts[index]
    return part === undefined || part.choice !== choice ? [] : [buildPart(part)]
  })
}

function otherChoicesOf(state: CollectState, { others = [] }: FinishEvent): readonly Choice[] {
  const highest = state.order.reduce((most, index) => Math.max(most, state.parts[index]?.choice ?? 0), others.length)
  return Array.from({ length: highest }, (_, i) => ({
    parts: partsOf(state, i + 1),
    finish: others[i] ?? { reason: 'other' },
  }))
}
