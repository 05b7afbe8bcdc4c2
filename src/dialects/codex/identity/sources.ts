import type { Json } from '../../../hub/index.ts'
import { type CallerSurfaces, INSTALLATION_ID, type SurfaceProblem, WINDOW_ID } from './surfaces.ts'

export type IdName = 'session' | 'thread' | 'turn' | 'window' | 'request' | 'installation'

/** Where a caller may name one id. The first place that holds it decides, and all places are then written alike. */
interface Places {
  /** Newest name first: older releases wrote `session_id` and `conversation_id`. */
  readonly headers: readonly string[]
  /** Member of `client_metadata`. */
  readonly metadata?: string
  /** Member of the turn metadata. */
  readonly turn?: string
}

export const idPlaces: Readonly<Record<IdName, Places>> = {
  session: { headers: ['session-id', 'session_id'], metadata: 'session_id', turn: 'session_id' },
  thread: { headers: ['thread-id', 'thread_id', 'conversation_id'], metadata: 'thread_id', turn: 'thread_id' },
  turn: { headers: [], metadata: 'turn_id', turn: 'turn_id' },
  window: { headers: [WINDOW_ID], metadata: WINDOW_ID, turn: 'window_id' },
  request: { headers: ['x-client-request-id'] },
  installation: { headers: [], metadata: INSTALLATION_ID, turn: 'installation_id' },
}

/** Ids go into headers, whatever surface they came from: visible ASCII, and no more of it than a header bears. */
const USABLE = /^[\x21-\x7e]{1,256}$/

export function isUsableId(value: Json | undefined): value is string {
  return typeof value === 'string' && USABLE.test(value)
}

interface Candidate {
  readonly value: Json | undefined
  /** `header NAME`, or the member. */
  readonly detail: string
  /** Pointer into the body; absent for headers and what stands inside of texts. */
  readonly at?: string
}

function candidatesOf(
  name: IdName,
  { headers, clientMetadata, turnMetadata, headersShared }: CallerSurfaces,
): readonly Candidate[] {
  const { headers: names, metadata, turn } = idPlaces[name]
  const inHeaders: readonly Candidate[] = names.map((header) => ({
    value: headers[header],
    detail: `header ${header}`,
  }))
  const inBody: readonly Candidate[] = [
    ...(metadata === undefined
      ? []
      : [{ value: clientMetadata[metadata], detail: metadata, at: `/client_metadata/${metadata}` }]),
    ...(turn === undefined ? [] : [{ value: turnMetadata[turn], detail: `${turn} of the turn metadata` }]),
  ]
  const all = headersShared === true ? [...inBody, ...inHeaders] : [...inHeaders, ...inBody]
  return all.filter(({ value }) => value !== undefined)
}

/** Codex itself warms up with an empty turn id: there is no turn yet. */
function isTold(name: IdName, value: Json | undefined): value is string {
  return (name === 'turn' && value === '') || isUsableId(value)
}

/** What the caller says an id is: dedicated header, then `client_metadata`, then turn metadata; shared headers come last. */
export function callerId(name: IdName, surfaces: CallerSurfaces): string | undefined {
  for (const { value } of candidatesOf(name, surfaces)) if (isTold(name, value)) return value
  return undefined
}

/** Ids that the caller told in a form that no header can carry: they count as absent. */
export function unusableIds(surfaces: CallerSurfaces): readonly SurfaceProblem[] {
  const names = Object.keys(idPlaces) as IdName[]
  return names.flatMap((name) =>
    candidatesOf(name, surfaces)
      .filter(({ value }) => value !== '' && !isTold(name, value))
      .map(({ detail, at }) => ({
        kind: 'unreadable' as const,
        detail: `${detail} is no id`,
        ...(at === undefined ? {} : { at }),
      })),
  )
}
