import type { Context } from './context.ts'
import type { RequestOptions } from './request.ts'

/** What a client packed into one identifier: who it is, and which session it is in. */
export interface UserId {
  readonly user: string
  readonly session?: string
}

const older = /^user_(.+?)_account_(.*?)_session_(.+)$/

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * Claude Code packs device, account and session into `metadata.user_id`: as JSON text, in older versions as
 * `user_D_account_A_session_S`. Anything else is the identifier itself. Who it is must not change with the session.
 */
export function readUserId(text: string): UserId {
  if (!text.startsWith('{')) {
    const [, device, account, session] = older.exec(text) ?? []
    return device === undefined || session === undefined ? { user: text } : { user: account || device, session }
  }
  try {
    const { account_uuid: account, device_id: device, session_id } = JSON.parse(text) as Record<string, unknown>
    const user = wordOf(account) ?? wordOf(device)
    const session = wordOf(session_id)
    return user === undefined || session === undefined ? { user: text } : { user, session }
  } catch {
    return { user: text }
  }
}

/** An identifier that a target accepts: itself, or its hash where it is too long. Nothing where no hash was handed in. */
export function fitIdentifier(text: string, limit: number, c: Pick<Context, 'sha256'>): string | undefined {
  return text.length <= limit ? text : c.sha256?.(text).slice(0, limit)
}

export interface Identifiers {
  readonly user?: string
  readonly safetyId?: string
  readonly cacheKey?: string
}

/** Lengths beyond which a target refuses the request, and where it holds what is made here. */
export interface IdentifierLimits {
  readonly safetyId: number
  readonly cacheKey: number
  /** Pointer to the target's cache key. */
  readonly cacheKeyAt: string
}

/**
 * The identifiers of a request of another vendor, for a target that tells user, safety and cache apart. The session that a
 * client packed into its identifier becomes the cache key, by which the target's vendor routes the requests of a session.
 * An upstream that does not know the newer name (profile `safetyIdentifier: false`) is told under the older one.
 */
export function identifiersFor(options: RequestOptions, limits: IdentifierLimits, c: Context): Identifiers {
  const { user, safetyId, cacheKey } = options
  if (safetyId === undefined) return options
  const read = readUserId(safetyId)
  const fitting = fitIdentifier(read.user, limits.safetyId, c)
  const older = c.profile.safetyIdentifier === false
  const lost = fitting === undefined || (older && user !== undefined)
  if (lost) c.report('dropped', 'user', options, 'options.safetyId')
  else if (older || fitting !== safetyId) c.report('approximated', 'user', options, 'options.safetyId')
  const session =
    cacheKey === undefined && read.session !== undefined ? fitIdentifier(read.session, limits.cacheKey, c) : undefined
  if (session !== undefined) c.report('defaulted', 'cache-key', undefined, undefined, { to: limits.cacheKeyAt })
  const key = cacheKey ?? session
  const told = lost ? {} : older ? { user: fitting } : { safetyId: fitting }
  return { ...(user === undefined ? {} : { user }), ...told, ...(key === undefined ? {} : { cacheKey: key }) }
}
