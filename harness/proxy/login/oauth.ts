import { createHash, randomBytes } from 'node:crypto'
import type { OAuthTokens } from '../credential-store/index.ts'
import { type Answer, askForm } from './call.ts'
import { awaitCallback } from './callback.ts'
import { LoginError, redact } from './login-error.ts'

/** An application that the operator has registered with the instance. */
export interface OAuthApplication {
  readonly instance: string
  readonly clientId: string
  readonly clientSecret?: string
}

export interface Authorizing {
  readonly port: number
  readonly scopes: readonly string[]
  readonly timeoutMs: number
  /** Told the URL that a person has to open, and where the browser comes back to. */
  readonly onUrl: (url: string, redirectUri: string) => void
  readonly now: () => number
}

/** RFC 7636, 4.2. */
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

function authorizeUrl(
  { instance, clientId }: OAuthApplication,
  scopes: readonly string[],
  more: Readonly<Record<string, string>>,
): string {
  const url = new URL(`${instance}/oauth/authorize`)
  const members = { client_id: clientId, response_type: 'code', scope: scopes.join(' '), ...more }
  for (const [name, value] of Object.entries(members)) url.searchParams.set(name, value)
  return url.href
}

const advice: Readonly<Record<string, string>> = {
  invalid_client: 'the application id is unknown there, or the application is confidential and wants its secret',
  invalid_grant: 'the code is spent, or the redirect URI is not the one of the application; log in once more',
}

/** What the refusal of the token endpoint means. */
function refusal({ status, json }: Answer, secrets: readonly (string | undefined)[]): LoginError {
  const { error, error_description } = json
  const words = [error, error_description].filter((word) => typeof word === 'string' && word.length < 300)
  const said = redact(words.join(': '), secrets)
  const why = said === '' ? String(status) : `${status} ${said}`
  const known = typeof error === 'string' && Object.hasOwn(advice, error) ? advice[error] : undefined
  return new LoginError('refused', `the instance gave no tokens (${why})${known === undefined ? '' : `: ${known}`}`)
}

/** The tokens behind the code. */
async function exchange(
  { instance, clientId, clientSecret }: OAuthApplication,
  members: { readonly code: string; readonly code_verifier: string; readonly redirect_uri: string },
  { now, scopes }: Authorizing,
): Promise<OAuthTokens> {
  const answer = await askForm(`${instance}/oauth/token`, {
    grant_type: 'authorization_code',
    ...members,
    client_id: clientId,
    client_secret: clientSecret,
  })
  const { access_token, refresh_token, expires_in, scope } = answer.json
  if (answer.status !== 200 || typeof access_token !== 'string')
    throw refusal(answer, [clientSecret, members.code, members.code_verifier])
  if (typeof refresh_token !== 'string')
    throw new LoginError('refused', 'the instance gave no refresh token, without which a login ends after two hours')
  return {
    kind: 'oauth',
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    accessToken: access_token,
    // By the clock that will ask: `created_at` is of another one.
    expiresAt: now() + (typeof expires_in === 'number' ? expires_in : 0) * 1000,
    refreshToken: refresh_token,
    scopes: typeof scope === 'string' ? scope.split(' ') : scopes,
  }
}

/** The authorization code flow with PKCE, over a browser that somebody else opens: RFC 8252. */
export async function authorize(application: OAuthApplication, authorizing: Authorizing): Promise<OAuthTokens> {
  const { port, scopes, timeoutMs, onUrl } = authorizing
  const state = randomBytes(32).toString('base64url')
  const verifier = randomBytes(32).toString('base64url')
  const callback = await awaitCallback(port, state)
  try {
    const { redirectUri } = callback
    const challenge = { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' }
    onUrl(authorizeUrl(application, scopes, { redirect_uri: redirectUri, state, ...challenge }), redirectUri)
    const code = await callback.code(timeoutMs)
    return await exchange(application, { code, code_verifier: verifier, redirect_uri: redirectUri }, authorizing)
  } finally {
    callback.close()
  }
}

/** Ends both tokens: RFC 7009. Returns why it could not be done, where it could not. */
export async function revoke(instance: string, tokens: OAuthTokens): Promise<string | undefined> {
  const { clientId: client_id, clientSecret: client_secret, refreshToken, accessToken } = tokens
  try {
    for (const token of [refreshToken, accessToken]) {
      const { status } = await askForm(`${instance}/oauth/revoke`, { token, client_id, client_secret })
      if (status !== 200) return `${instance}/oauth/revoke answered ${status}`
    }
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
