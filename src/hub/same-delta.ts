import type { Event } from './event.ts'

export type DeltaEvent = Extract<Event, { type: 'part-delta' }>

/** The same delta with another text, for a frame that repeats the one before. */
export function sameDelta({ index, delta }: DeltaEvent, text: string): DeltaEvent {
  if (delta.on === 'reasoning') {
    const { segment, channel } = delta
    return { type: 'part-delta', index, delta: { on: 'reasoning', segment, channel, text } }
  }
  return { type: 'part-delta', index, delta: { on: delta.on, text } as DeltaEvent['delta'] }
}
