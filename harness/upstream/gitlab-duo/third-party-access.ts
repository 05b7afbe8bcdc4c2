import { jsonScript, type Script } from '../script.ts'
import { messageScript } from './answers.ts'
import type { Call } from './instance.ts'
import { limitRefusal } from './limiter.ts'
import { mint, refusedMint } from './mint.ts'

/** One answer for all reasons: the flag of the user, the switch of the instance, the missing seat. */
function isAllowed({ user, state }: Call): boolean {
  return user.thirdPartyAgents && !state.settings.switches.directDisabled && user.duoAccess
}

/** Whatever the gateway has against a mint, quota too, comes out as 503. */
function mintRefusal({ user, state }: Call): Script | undefined {
  const refused = refusedMint(state, user)
  if (refused === undefined) return undefined
  if (refused === 'no-token') return messageScript(503, 'Token is missing in response')
  if (refused === 'unreachable')
    return messageScript(503, 'An HTTP error occurred when creating a Direct Access Token.')
  return messageScript(503, 'Token creation failed')
}

/** `POST /api/v4/ai/third_party_agents/direct_access`: the token and the headers for the proxy; the body is not looked at. */
export function thirdPartyAccess(call: Call): Script {
  const { user, state } = call
  if (!isAllowed(call)) return messageScript(403, '403 Forbidden')
  const { realm, limits } = state.settings
  const limited = limitRefusal(call, 'third-party-agents', limits.thirdPartyAgents)
  if (limited !== undefined) return limited
  if (realm === 'saas' && user.defaultDuoNamespace === undefined)
    return messageScript(503, 'Missing default GitLab Duo namespace user preference')
  return mintRefusal(call) ?? jsonScript(201, mint(state, user, 'third-party-agents'))
}
