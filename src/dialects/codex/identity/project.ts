import type { Json, JsonObject } from '../../../hub/index.ts'
import type { Identity } from './resolve.ts'
import { type CallerSurfaces, INSTALLATION_ID, type SurfaceProblem, TURN_METADATA, WINDOW_ID } from './surfaces.ts'
import { generationOf } from './window.ts'

/** What goes upstream: the same ids wherever Codex tells ids. */
export interface Projection {
  readonly headers: Readonly<Record<string, string>>
  readonly clientMetadata: JsonObject
  readonly promptCacheKey: string
  /** What does not go where Codex would have put it. */
  readonly problems: readonly SurfaceProblem[]
}

/**
 * Bytes of one header: servers take 8 kB of each, or of all of them together, and refuse the request beyond that
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers). Codex itself tells less than 1 kB.
 */
const MAX_HEADER = 8192

/** JSON that fits into a header: everything else than ASCII is escaped, which JSON readers undo by themselves. */
function asciiJson(value: Json): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The caller's members stay as they are and where they are; those that mirror an id are written anew. */
function turnMetadataOf(identity: Identity, caller: JsonObject): JsonObject {
  const generation = generationOf(identity.window)
  return {
    ...caller,
    ...(identity.installation === undefined ? {} : { installation_id: identity.installation }),
    session_id: identity.session,
    thread_id: identity.thread,
    turn_id: identity.turn,
    window_id: identity.window,
    ...(generation === undefined ? {} : { window_number: generation }),
    request_kind: identity.kind,
  }
}

/** Writes what was resolved onto every surface. What nobody said is not invented: there is no default for anything here. */
export function projectIdentity(identity: Identity, caller: CallerSurfaces): Projection {
  const { session, thread, turn, window, request, installation } = identity
  const turnMetadata = asciiJson(turnMetadataOf(identity, caller.turnMetadata))
  const fits = turnMetadata.length <= MAX_HEADER
  return {
    headers: {
      'session-id': session,
      'thread-id': thread,
      'x-client-request-id': request,
      [WINDOW_ID]: window,
      ...(fits ? { [TURN_METADATA]: turnMetadata } : {}),
    },
    clientMetadata: {
      ...caller.clientMetadata,
      session_id: session,
      thread_id: thread,
      turn_id: turn,
      [WINDOW_ID]: window,
      ...(installation === undefined ? {} : { [INSTALLATION_ID]: installation }),
      [TURN_METADATA]: turnMetadata,
    },
    promptCacheKey: caller.promptCacheKey ?? thread,
    problems: fits
      ? []
      : [
          {
            kind: 'unreadable',
            detail: `${TURN_METADATA} is larger than ${MAX_HEADER} bytes: client_metadata tells it, and no header`,
          },
        ],
  }
}
