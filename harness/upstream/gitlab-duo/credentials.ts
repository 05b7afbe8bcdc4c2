import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import { messageScript } from './answers.ts'
import { type DuoState, type Owned, ownedTokens } from './state.ts'

/** Any of them will do. */
export type Scopes = readonly string[]

export const duoScopes: Scopes = ['ai_features', 'api']

const invalidToken = (description: string): Script =>
  jsonScript(401, { error: 'invalid_token', error_description: description })

/** `PRIVATE-TOKEN` is for personal access tokens alone: https://docs.gitlab.com/api/rest/authentication/ */
function shownTo({ headers }: Received, state: DuoState): Owned | Script {
  const bearer = /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
  const personal = headers['private-token']
  const value = bearer ?? personal
  if (value === undefined) return messageScript(401, '401 Unauthorized')
  const owned = ownedTokens(state).find(({ token }) => token.value === value)
  if (owned !== undefined && (bearer !== undefined || owned.token.kind === 'pat')) return owned
  return state.settings.unknownToken === 'oauth'
    ? invalidToken('The token is not known.')
    : messageScript(401, '401 Unauthorized')
}

/** Who asks, or the refusal: the credential, then its scopes. */
export function authenticate(received: Received, state: DuoState, scopes: Scopes): Owned | Script {
  const owned = shownTo(received, state)
  if ('steps' in owned) return owned
  const { token, user } = owned
  if (token.revoked === true) return invalidToken('Token was revoked.')
  if (token.expiresAt !== undefined && token.expiresAt <= state.clock.now()) return invalidToken('Token is expired.')
  if (user.blocked) return messageScript(403, '403 Forbidden - the user is blocked')
  if (scopes.length === 0 || scopes.some((scope) => token.scopes.includes(scope))) return owned
  return jsonScript(403, {
    error: 'insufficient_scope',
    error_description: 'The token has none of the scopes that this needs.',
    scope: scopes.join(' '),
  })
}
