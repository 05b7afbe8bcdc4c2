import type { Json, JsonObject } from '../../../hub/index.ts'

/** Headers and members under which Codex tells who is asking. */
export const TURN_METADATA = 'x-codex-turn-metadata'
export const WINDOW_ID = 'x-codex-window-id'
export const INSTALLATION_ID = 'x-codex-installation-id'

/** Everything that a caller said of itself, read but not yet decided upon. */
export interface CallerSurfaces {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly clientMetadata: JsonObject
  /** Members of both places; where they differ, those of the place that goes first. */
  readonly turnMetadata: JsonObject
  readonly promptCacheKey?: string
  /** The headers are of a connection with many requests: what the body tells is of this one, and goes before them. */
  readonly headersShared?: boolean
}

/** Something that a caller said and that cannot be used. */
export interface SurfaceProblem {
  readonly kind: 'header-unknown' | 'unreadable'
  /** `header NAME`, or what is wrong. */
  readonly detail: string
  /** Pointer into the body; absent for headers. */
  readonly at?: string
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Reads what the caller said on each surface. What cannot be read is told and counts as absent; it is never an error. */
export function readSurfaces(
  headers: Readonly<Record<string, string>>,
  body: JsonObject,
  headersShared = false,
): { readonly surfaces: CallerSurfaces; readonly problems: readonly SurfaceProblem[] } {
  const problems: SurfaceProblem[] = []
  const given = body['client_metadata']
  if (given !== undefined && given !== null && !isObject(given))
    problems.push({ kind: 'unreadable', detail: 'client_metadata is no object', at: '/client_metadata' })
  const clientMetadata = isObject(given) ? given : {}

  const read = (text: Json | undefined, place: Omit<SurfaceProblem, 'kind'>): JsonObject => {
    if (text === undefined || text === '') return {}
    const parsed = typeof text === 'string' ? parseObject(text) : undefined
    if (parsed === undefined) problems.push({ kind: 'unreadable', ...place })
    return parsed ?? {}
  }
  const fromHeader = read(headers[TURN_METADATA], { detail: `header ${TURN_METADATA} is no JSON object` })
  const fromBody = read(clientMetadata[TURN_METADATA], {
    detail: `${TURN_METADATA} is no JSON object`,
    at: `/client_metadata/${TURN_METADATA}`,
  })
  const key = body['prompt_cache_key']
  return {
    surfaces: {
      headers,
      clientMetadata,
      turnMetadata: headersShared ? { ...fromHeader, ...fromBody } : { ...fromBody, ...fromHeader },
      headersShared,
      ...(typeof key === 'string' ? { promptCacheKey: key } : {}),
    },
    problems,
  }
}
