import { createHash } from 'node:crypto'
import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import type { OAuthApplication } from './settings.ts'
import { type DuoState, type Owned, ownedTokens } from './state.ts'

const LIFETIME = 7200

/** RFC 6749, 5.2; the descriptions are ours. */
const refused = (error: string, description: string): Script =>
  jsonScript(error === 'invalid_client' ? 401 : 400, { error, error_description: description })

const application = (form: URLSearchParams, { settings }: DuoState): OAuthApplication | undefined =>
  settings.applications.find(({ clientId }) => clientId === form.get('client_id'))

/** Whoever asks in a browser is signed in and agrees at once: the first user, or the one named in `username`. */
export function authorize({ query }: Received, state: DuoState): Script {
  const form = new URLSearchParams(query)
  const app = application(form, state)
  if (app === undefined) return refused('invalid_client', 'There is no such application.')
  if (form.get('redirect_uri') !== app.redirectUri)
    return refused('invalid_request', 'The redirect URI is not the one of the application.')
  const challenge = form.get('code_challenge') ?? ''
  if (form.get('response_type') !== 'code' || form.get('code_challenge_method') !== 'S256' || challenge === '')
    return refused('invalid_request', 'The response type is code, with a challenge of the method S256.')
  const name = form.get('username')
  const user = state.settings.users.find(({ username }) => name === null || username === name)
  if (user === undefined) return refused('access_denied', 'There is no such user.')
  state.next += 1
  const code = `wireproof-code-${state.next}`
  const scopes = (form.get('scope') ?? 'api').split(' ')
  const { clientId, redirectUri } = app
  state.grants.set(code, { userId: user.id, clientId, redirectUri, challenge, scopes })
  const back = new URL(redirectUri)
  back.searchParams.set('code', code)
  const echoed = form.get('state')
  if (echoed !== null) back.searchParams.set('state', echoed)
  return { status: 302, headers: [['location', back.href]], steps: [] }
}

function issue(state: DuoState, userId: number, clientId: string, scopes: readonly string[]): Script {
  state.next += 1
  const now = state.clock.now()
  const [value, refresh] = [`wireproof-access-${state.next}`, `wireproof-refresh-${state.next}`]
  const expiresAt = now + LIFETIME * 1000
  const token = { kind: 'oauth', value, scopes, expiresAt, refresh: { token: refresh, clientId } } as const
  state.issued.set(value, { userId, token })
  return jsonScript(200, {
    access_token: value,
    token_type: 'Bearer',
    expires_in: LIFETIME,
    refresh_token: refresh,
    scope: scopes.join(' '),
    created_at: Math.floor(now / 1000),
  })
}

/** RFC 7636, 4.6. */
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

function exchangeCode(form: URLSearchParams, state: DuoState): Script {
  const code = form.get('code') ?? ''
  const grant = state.grants.get(code)
  state.grants.delete(code)
  const fits =
    grant !== undefined &&
    grant.clientId === form.get('client_id') &&
    grant.redirectUri === form.get('redirect_uri') &&
    grant.challenge === challengeOf(form.get('code_verifier') ?? '')
  if (!fits) return refused('invalid_grant', 'The code is not good for this.')
  return issue(state, grant.userId, grant.clientId, grant.scopes)
}

function renew(form: URLSearchParams, state: DuoState): Script {
  const shown = form.get('refresh_token') ?? ''
  const isMeant = ({ token: { refresh, revoked } }: Owned): boolean =>
    refresh?.token === shown && refresh.clientId === form.get('client_id') && revoked !== true
  const owned = state.spent.has(shown) ? undefined : ownedTokens(state).find(isMeant)
  if (owned === undefined) return refused('invalid_grant', 'The refresh token is not good, or no longer.')
  state.spent.add(shown)
  return issue(state, owned.user.id, form.get('client_id') ?? '', owned.token.scopes)
}

/** `POST /oauth/token`: https://docs.gitlab.com/api/oauth2/. A refresh token serves once, even where its access token is dead. */
export function issueToken({ headers, body }: Received, state: DuoState): Script {
  if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'))
    return refused('invalid_request', 'The body is a form.')
  const form = new URLSearchParams(body)
  const app = application(form, state)
  if (app === undefined || (app.secret !== undefined && app.secret !== form.get('client_secret')))
    return refused('invalid_client', 'There is no such application, or its secret is another one.')
  const grant = form.get('grant_type')
  if (grant === 'authorization_code') return exchangeCode(form, state)
  if (grant === 'refresh_token') return renew(form, state)
  return refused('unsupported_grant_type', 'The grant is a code or a refresh token.')
}
