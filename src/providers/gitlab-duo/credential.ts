import type { Failure } from '../../hub/failure.ts'
import type { Step } from '../../hub/machine.ts'
import type { Json, JsonObject } from '../../hub/node.ts'
import type { DuoFlags } from './flags.ts'

/** What an operator logged in with. */
export type InstanceCredential = PatCredential | OauthCredential

/** A personal access token: it ends on its day, and nothing renews it. */
export interface PatCredential {
  readonly kind: 'pat'
  readonly token: string
}

/** Tokens of an OAuth application of the operator's own. The refresh token serves once, and each answer brings the next. */
export interface OauthCredential {
  readonly kind: 'oauth'
  readonly accessToken?: string
  /** Milliseconds since 1970. */
  readonly expiresAt?: number
  readonly refreshToken: string
}

/** Plain data. */
export interface CredentialState {
  readonly credential: InstanceCredential
  /** Counts the tokens that were got: a refusal is of one of them. */
  readonly generation: number
  /** Why it is not renewed now, and until when; null: someone has to log in anew. */
  readonly failed: { readonly failure: Failure; readonly until: number | null } | null
}

export type CredentialInput =
  | { readonly type: 'wanted'; readonly now: number }
  /** A new pair of tokens. */
  | { readonly type: 'refreshed'; readonly credential: OauthCredential }
  /** `final`: no further attempt would do better. */
  | { readonly type: 'refresh-failed'; readonly now: number; readonly failure: Failure; readonly final: boolean }
  /** The instance answered 401 to the token of this generation. */
  | { readonly type: 'refused'; readonly generation: number }

export type CredentialOutput =
  | { readonly type: 'use'; readonly token: string; readonly generation: number }
  | { readonly type: 'refresh'; readonly refreshToken: string }
  | { readonly type: 'refuse'; readonly failure: Failure }

export function startCredential(credential: InstanceCredential): CredentialState {
  return { credential, generation: 0, failed: null }
}

function use({ generation }: CredentialState, token: string): CredentialOutput {
  return { type: 'use', token, generation }
}

/** Also where the clock was set back: no pause is longer than it was meant to be. */
const isOver = (until: number, now: number, pauseMs: number): boolean => until <= now || until > now + pauseMs

function wanted(
  state: CredentialState,
  now: number,
  { refreshEarlyMs, refreshRetryMs }: Pick<DuoFlags, 'refreshEarlyMs' | 'refreshRetryMs'>,
): CredentialOutput {
  const { credential, failed } = state
  if (credential.kind === 'pat') return use(state, credential.token)
  const { accessToken, expiresAt = Number.POSITIVE_INFINITY, refreshToken } = credential
  if (accessToken !== undefined && now < expiresAt - refreshEarlyMs) return use(state, accessToken)
  // An access token that has ended says nothing of the refresh token.
  if (failed === null || (failed.until !== null && isOver(failed.until, now, refreshRetryMs)))
    return { type: 'refresh', refreshToken }
  // What has not quite ended is better than nothing.
  if (accessToken !== undefined && now < expiresAt) return use(state, accessToken)
  const { failure, until } = failed
  return { type: 'refuse', failure: until === null ? failure : { ...failure, retryAfterMs: until - now } }
}

export function stepCredential(
  state: CredentialState,
  input: CredentialInput,
  flags: Pick<DuoFlags, 'refreshEarlyMs' | 'refreshRetryMs'>,
): Step<CredentialState, CredentialOutput> {
  switch (input.type) {
    case 'wanted':
      return [state, [wanted(state, input.now, flags)]]
    case 'refreshed': {
      const next = { credential: input.credential, generation: state.generation + 1, failed: null }
      return [next, [use(next, input.credential.accessToken ?? '')]]
    }
    case 'refresh-failed': {
      const { failure, final, now } = input
      const next = { ...state, failed: { failure, until: final ? null : now + flags.refreshRetryMs } }
      return [next, [wanted(next, now, flags)]]
    }
    case 'refused': {
      if (input.generation !== state.generation || state.credential.kind === 'pat') return [state, []]
      const { refreshToken } = state.credential
      return [{ ...state, credential: { kind: 'oauth', refreshToken } }, []]
    }
    default:
      return [input satisfies never, []]
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body of a refresh, `application/x-www-form-urlencoded`: RFC 6749, 6. */
export function writeRefresh(
  refreshToken: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret?: string },
): string {
  const members = {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
  }
  const form = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+')
  return Object.entries(members)
    .map(([name, value]) => `${name}=${form(value)}`)
    .join('&')
}

/** The answer to a refresh: the next credential, or why there is none. */
export type RefreshRead = { readonly credential: OauthCredential } | { readonly problem: string }

/**
 * Reads what `POST /oauth/token` answered.
 * @param spent the refresh token that was shown; it stays where the answer brings no other
 */
export function readRefresh(json: Json, spent: string, now: number): RefreshRead {
  if (!isObject(json)) return { problem: 'it is no JSON object' }
  const { access_token, refresh_token, expires_in } = json
  if (typeof access_token !== 'string' || access_token === '') return { problem: 'it has no access_token' }
  if (!/^[\x21-\x7e]+$/.test(access_token)) return { problem: 'its access_token cannot be sent in a header' }
  return {
    credential: {
      kind: 'oauth',
      accessToken: access_token,
      refreshToken: typeof refresh_token === 'string' && refresh_token !== '' ? refresh_token : spent,
      // Counted from here, by the clock that will ask: `created_at` is of another one.
      ...(typeof expires_in === 'number' ? { expiresAt: now + expires_in * 1000 } : {}),
    },
  }
}
