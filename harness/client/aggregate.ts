import type { Event, Part } from 'wireproof'
import { type CollectState, collector } from 'wireproof/hub'
import type { RateLimitsEvent } from './config.ts'

/** A stream without deltas: each part stands whole, at its end. */
export type AggregatedEvent =
  | RateLimitsEvent
  | Exclude<Event, { readonly type: 'part-start' | 'part-delta' | 'part-patch' | 'part-seal' | 'part-end' }>
  | {
      readonly type: 'part'
      readonly index: number
      readonly choice: number
      readonly part: Part
      readonly whole: boolean
    }

/** The one part that such a state has been told of. */
function partOf(state: CollectState): Part | undefined {
  const told = collector.end(state)
  const { parts } = 'response' in told ? told.response : told.partial
  return parts[0]
}

/**
 * Aggregate mode: parts are told whole when they end, in the order in which they end; one that a failure interrupts is told
 * before it, with `whole: false`.
 */
export async function* aggregate(events: AsyncIterable<RateLimitsEvent | Event>): AsyncGenerator<AggregatedEvent> {
  const open = new Map<number, { readonly state: CollectState; readonly choice: number }>()
  const take = (index: number, whole: boolean): readonly AggregatedEvent[] => {
    const taken = open.get(index)
    open.delete(index)
    const part = taken === undefined ? undefined : partOf(taken.state)
    return taken === undefined || part === undefined ? [] : [{ type: 'part', index, choice: taken.choice, part, whole }]
  }
  for await (const event of events) {
    switch (event.type) {
      case 'part-start': {
        const { choice = 0, ...first } = event
        open.set(event.index, { state: collector.step(collector.start(), first), choice })
        break
      }
      case 'part-delta':
      case 'part-patch':
      case 'part-seal':
      case 'part-end': {
        const part = open.get(event.index)
        if (part !== undefined) collector.step(part.state, event)
        if (event.type === 'part-end') yield* take(event.index, true)
        break
      }
      case 'failure':
      case 'finish':
        for (const index of [...open.keys()]) yield* take(index, false)
        yield event
        break
      case 'rate-limits':
      case 'start':
      case 'usage':
      case 'note':
        yield event
        break
      default:
        event satisfies never
    }
  }
}
