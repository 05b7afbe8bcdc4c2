import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import type { Reply } from '../start-upstream.ts'
import { detailScript, htmlScript } from './answers.ts'
import { authenticateAtGateway } from './gateway-auth.ts'
import { codeEndpoints } from './gateway-code.ts'
import { type Provider, proxyTo } from './gateway-proxy.ts'
import { modelDefinitions } from './models.ts'
import { type DuoState, ownedTokens } from './state.ts'

/** Nothing of the instance's may arrive here, in no header and no body. */
function noteLeak(received: Received, state: DuoState): void {
  const all = [received.body, received.query, ...received.rawHeaders.map(([, value]) => value)].join('\n')
  if (ownedTokens(state).some(({ token }) => all.includes(token.value))) state.leaked.push(received)
}

const methodRefusal = (received: Received): Script | undefined =>
  received.method === 'POST'
    ? undefined
    : {
        ...detailScript(405, 'Method Not Allowed'),
        headers: [
          ['content-type', 'application/json'],
          ['allow', 'POST'],
        ],
      }

/** Answers as an AI Gateway, at its own paths: whatever stands before them has been taken off. */
export async function answerAsGateway(
  path: string,
  received: Received,
  state: DuoState,
  behind: Provider,
): Promise<Script | Reply> {
  noteLeak(received, state)
  const { edge } = state.settings.gateway
  if (edge !== undefined) return htmlScript(edge)
  // Told to everybody.
  if (path === '/v1/models/definitions' && received.method === 'GET') return jsonScript(200, modelDefinitions)
  const claims = authenticateAtGateway(received, state)
  if ('steps' in claims) return claims
  const own = Object.hasOwn(codeEndpoints, path) ? codeEndpoints[path] : undefined
  if (own !== undefined) return methodRefusal(received) ?? own({ received, claims, state })
  const [, provider, rest] = /^\/v1\/proxy\/(anthropic|openai)(\/.*)$/.exec(path) ?? []
  if (provider === undefined || rest === undefined) return detailScript(404, 'Not Found')
  const target = received.query === '' ? rest : `${rest}?${received.query}`
  const call = { received, claims, state, provider: provider as 'anthropic' | 'openai', target }
  return methodRefusal(received) ?? proxyTo(call, behind)
}
