import { jsonScript, type Script } from '../script.ts'
import { messageScript } from './answers.ts'
import type { Call } from './instance.ts'
import { limitRefusal } from './limiter.ts'
import { mint, refusedMint } from './mint.ts'

/** Tells an answer of Rails from one that was relayed. */
const fromMonolith: Script['headers'] = [['X-GitLab-Error-Origin', 'monolith']]

/** What both endpoints of code suggestions ask first. */
export function suggestionsRefusal({ user, state }: Call): Script | undefined {
  if (!state.settings.switches.codeSuggestions) return messageScript(404, '404 Not Found', fromMonolith)
  return user.duoAccess ? undefined : messageScript(401, '401 Unauthorized', fromMonolith)
}

/** What depends on who pays. */
export function namespaceRefusal({ user, state }: Call): Script | undefined {
  if (state.settings.realm !== 'saas') return undefined
  if (!user.paidNamespace) return messageScript(403, '403 Forbidden - the user is in no paid namespace')
  if (user.defaultDuoNamespace !== undefined) return undefined
  const error = 'missing_default_duo_group'
  return jsonScript(422, { error, error_description: 'No default group for Duo is chosen.', message: { error } })
}

/** Here the gateway's own status and code come through. */
function mintRefusal({ user, state }: Call): Script | undefined {
  const refused = refusedMint(state, user)
  if (refused === undefined) return undefined
  if (typeof refused === 'string') return jsonScript(503, { message: 'Token creation failed' })
  const { error, error_code, message } = refused.body
  const told = error === undefined ? {} : { error, error_code, error_description: message }
  return jsonScript(refused.status, { message: 'Token creation failed', ...told })
}

/** `POST /api/v4/code_suggestions/direct_access`: a token for code completion, without the header that the proxy asks for. */
export function codeSuggestionsAccess(call: Call): Script {
  const { user, state, received } = call
  const refused = suggestionsRefusal(call)
  if (refused !== undefined) return refused
  if (state.settings.switches.directDisabled)
    return messageScript(403, '403 Forbidden - Direct connections are disabled')
  const { codeSuggestionsAccess: limit } = state.settings.limits
  const later = limitRefusal(call, 'code-suggestions-access', limit) ?? mintRefusal(call) ?? namespaceRefusal(call)
  if (later !== undefined) return later
  const base_url = state.gatewayUrl ?? `http://${received.headers['host'] ?? ''}${state.basePath}`
  const model_details = { model_provider: 'fireworks_ai', model_name: 'codestral-2508' }
  return jsonScript(201, { base_url, ...mint(state, user, 'code-suggestions'), model_details })
}
