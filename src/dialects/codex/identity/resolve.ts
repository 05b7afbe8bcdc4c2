import type { JsonObject } from '../../../hub/index.ts'
import { type Fresh, uuidOfDigest, uuidV7 } from './ids.ts'
import type { KeptIdentity } from './kept.ts'
import { callerId, type IdName } from './sources.ts'
import type { CallerSurfaces } from './surfaces.ts'
import { asksForCompaction, continuesTurn, type RequestKind, wasCompacted, windowOf } from './window.ts'

/** Where an id came from. */
export type IdOrigin = 'caller' | 'kept' | 'derived' | 'fresh' | 'default'

export interface Identity {
  readonly session: string
  readonly thread: string
  readonly turn: string
  readonly window: string
  readonly request: string
  /** Absent where neither the caller nor the account has one. */
  readonly installation?: string
  readonly kind: RequestKind
  readonly origins: Readonly<Partial<Record<IdName, IdOrigin>>>
}

export interface Resolving {
  readonly surfaces: CallerSurfaces
  /** The document that goes upstream. */
  readonly body: JsonObject
  /** What was kept with the response that this request continues. */
  readonly continued?: KeptIdentity
  /** The account's own installation id. */
  readonly installation?: string
  /** The request goes to the endpoint that only compacts. */
  readonly compact?: boolean
  readonly fresh: Fresh
  /** Hex SHA-256 of UTF-8 text. */
  sha256(text: string): string
}

export interface ResolvedId {
  readonly id: string
  readonly origin: IdOrigin
}

/**
 * A session id that the beginning of a conversation tells, so that a client that keeps no state and sends its whole history
 * every time stays in one session, and its prompt in the cache. U+0001 stands between the two texts because neither can
 * hold it: JSON escapes it, and instructions that end in what looks like an item must not be taken for that item.
 */
export function derivedSession(body: JsonObject, sha256: (text: string) => string): string | undefined {
  const { input, instructions } = body
  const first = Array.isArray(input) ? input[0] : input
  if (first === undefined || first === null || first === '') return undefined
  const said = typeof instructions === 'string' ? instructions : ''
  return uuidOfDigest(sha256(`${said}\u0001${JSON.stringify(first)}`))
}

/** Caller, then what was kept, then what the input tells, then a new one. */
export function resolveSession({ surfaces, continued, body, fresh, sha256 }: Resolving): ResolvedId {
  const told = callerId('session', surfaces)
  if (told !== undefined) return { id: told, origin: 'caller' }
  if (continued !== undefined) return { id: continued.session, origin: 'kept' }
  const derived = derivedSession(body, sha256)
  if (derived !== undefined) return { id: derived, origin: 'derived' }
  return { id: uuidV7(fresh), origin: 'fresh' }
}

function resolveThread({ surfaces, continued }: Resolving, session: string): ResolvedId {
  const told = callerId('thread', surfaces)
  if (told !== undefined) return { id: told, origin: 'caller' }
  // A thread of another session than the one the caller is in would be nobody's.
  if (continued?.session === session) return { id: continued.thread, origin: 'kept' }
  return { id: session, origin: 'default' }
}

function resolveTurn({ surfaces, continued, body, fresh }: Resolving): ResolvedId {
  const told = callerId('turn', surfaces)
  if (told !== undefined) return { id: told, origin: 'caller' }
  if (continued !== undefined && continued.turn !== '' && continuesTurn(body))
    return { id: continued.turn, origin: 'kept' }
  return { id: uuidV7(fresh), origin: 'fresh' }
}

function resolveWindow({ surfaces, continued, body }: Resolving, session: string, last?: KeptIdentity): ResolvedId {
  const told = callerId('window', surfaces)
  if (told !== undefined) return { id: told, origin: 'caller' }
  const known = Math.max(continued?.generation ?? 0, last?.session === session ? last.generation : 0)
  const generation = Math.max(known, wasCompacted(body) ? 1 : 0)
  return { id: windowOf(session, generation), origin: generation > 0 && generation === known ? 'kept' : 'default' }
}

function kindOf({ surfaces, body, compact }: Resolving): RequestKind {
  const told = surfaces.turnMetadata['request_kind']
  if (told === 'turn' || told === 'prewarm' || told === 'compaction') return told
  if (compact === true || asksForCompaction(body)) return 'compaction'
  return body['generate'] === false ? 'prewarm' : 'turn'
}

/**
 * Decides every id of one request, in the order that docs/codex.md tells. `session` is what {@link resolveSession} decided;
 * `last` is what was kept of that session's last request.
 */
export function resolveIdentity(resolving: Resolving, session: ResolvedId, last?: KeptIdentity): Identity {
  const { surfaces } = resolving
  const thread = resolveThread(resolving, session.id)
  const turn = resolveTurn(resolving)
  const window = resolveWindow(resolving, session.id, last)
  const request = callerId('request', surfaces)
  const told = callerId('installation', surfaces)
  const installation = told ?? resolving.installation
  return {
    session: session.id,
    thread: thread.id,
    turn: turn.id,
    window: window.id,
    request: request ?? thread.id,
    ...(installation === undefined ? {} : { installation }),
    kind: kindOf(resolving),
    origins: {
      session: session.origin,
      thread: thread.origin,
      turn: turn.origin,
      window: window.origin,
      request: request === undefined ? 'default' : 'caller',
      ...(installation === undefined ? {} : { installation: told === undefined ? 'kept' : 'caller' }),
    },
  }
}
