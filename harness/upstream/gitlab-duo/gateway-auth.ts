import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import { decodeGatewayToken } from './gateway-token.ts'
import type { DuoState, GatewayClaims } from './state.ts'

const refused = (error: string): Script => jsonScript(401, { error })

/** Headers that must say what the token was minted for, with the claim that holds it. */
const bound = [
  ['X-Gitlab-Instance-Id', 'gitlab_instance_id'],
  ['X-Gitlab-Realm', 'gitlab_realm'],
  ['X-Gitlab-Global-User-Id', 'sub'],
] as const satisfies readonly (readonly [string, keyof GatewayClaims])[]

/** Who asks, or 401: before anything else is looked at, the path too. */
export function authenticateAtGateway({ headers }: Received, state: DuoState): GatewayClaims | Script {
  const shown = headers['authorization']
  if (shown === undefined) return refused('No authorization header presented')
  const token = /^Bearer (\S+)$/i.exec(shown)?.[1]
  if (token === undefined) return refused('Invalid authorization header')
  if (headers['x-gitlab-authentication-type'] !== 'oidc')
    return refused('Invalid authentication token type - only OIDC is supported')
  const claims = decodeGatewayToken(token)
  const alive = claims !== undefined && claims.exp * 1000 > state.clock.now() && !state.withdrawn.has(token)
  if (!alive) return refused('Forbidden by auth provider')
  for (const [name, claim] of bound) {
    const value = headers[name.toLowerCase()]
    if (value === undefined) return refused(`Header is missing: '${name}'`)
    if (value !== claims[claim]) return refused(`Header mismatch '${name}'`)
  }
  return claims
}
