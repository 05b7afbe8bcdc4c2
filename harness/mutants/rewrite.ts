import type { Event, Frame, HubResponse, Part } from 'wireproof/hub'
import type { HookedExchange, ProxyHooks, Rewriter } from '../proxy/index.ts'

/** Replaces each event by none, one or several; `undefined` leaves it as it is. */
export type EventEdit = (event: Event) => Event | readonly Event[] | undefined

const listed = <T>(original: T, edited: T | readonly T[] | undefined): readonly T[] =>
  edited === undefined ? [original] : Array.isArray(edited) ? edited : [edited as T]

/** The hook `events` from an edit that has its own state for each stream. */
export const editEvents =
  (start: (x: HookedExchange) => EventEdit): NonNullable<ProxyHooks['events']> =>
  (x): Rewriter<Event> => {
    const edit = start(x)
    return { step: (event) => listed(event, edit(event)) }
  }

export type FrameEdit = (frame: Frame, data: Data | undefined) => Frame | readonly Frame[] | undefined
export type Data = Readonly<Record<string, unknown>>

export function dataOf(frame: Frame): Data | undefined {
  try {
    return JSON.parse(frame.data) as Data
  } catch {
    return undefined
  }
}

export const withData = (frame: Frame, data: unknown): Frame => ({ ...frame, data: JSON.stringify(data) })

/** The hook `clientFrames` from an edit that has its own state for each stream. */
export const editFrames =
  (start: (x: HookedExchange) => FrameEdit): NonNullable<ProxyHooks['clientFrames']> =>
  (x): Rewriter<Frame> => {
    const edit = start(x)
    return { step: (frame) => listed(frame, edit(frame, dataOf(frame))) }
  }

/** The same edit of a part for answers that come whole. */
export const editParts =
  (edit: (part: Part) => Part | undefined): NonNullable<ProxyHooks['hubResponse']> =>
  (response): HubResponse => ({ ...response, parts: response.parts.flatMap((part) => edit(part) ?? []) })
