import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import type { Reply } from '../start-upstream.ts'
import { htmlScript } from './answers.ts'
import { chatCompletion } from './chat.ts'
import { codeSuggestionsAccess } from './code-access.ts'
import { codeSuggestions } from './code-suggestions.ts'
import { authenticate, duoScopes, type Scopes } from './credentials.ts'
import { graphql } from './graphql.ts'
import { metadata, personalAccessToken, userDocument } from './metadata.ts'
import { authorize, issueToken } from './oauth.ts'
import { revokeToken } from './revoke.ts'
import type { DuoState, Owned } from './state.ts'
import { thirdPartyAccess } from './third-party-access.ts'

/** A request whose credential has been taken. */
export interface Call extends Owned {
  readonly received: Received
  readonly state: DuoState
}

type Handle = (call: Call) => Script | Reply

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly scopes: Scopes
  readonly handle: Handle
  /** Not there in the Community Edition. */
  readonly enterprise?: true
}

const readUser: Scopes = ['read_user', 'read_api', 'api']

const routes: readonly Route[] = [
  { method: 'GET', path: '/api/v4/metadata', scopes: readUser, handle: metadata },
  { method: 'GET', path: '/api/v4/version', scopes: readUser, handle: metadata },
  { method: 'GET', path: '/api/v4/user', scopes: readUser, handle: userDocument },
  { method: 'GET', path: '/api/v4/personal_access_tokens/self', scopes: [], handle: personalAccessToken },
  {
    method: 'POST',
    path: '/api/v4/ai/third_party_agents/direct_access',
    scopes: duoScopes,
    handle: thirdPartyAccess,
    enterprise: true,
  },
  {
    method: 'POST',
    path: '/api/v4/code_suggestions/direct_access',
    scopes: duoScopes,
    handle: codeSuggestionsAccess,
    enterprise: true,
  },
  {
    method: 'POST',
    path: '/api/v4/code_suggestions/completions',
    scopes: duoScopes,
    handle: codeSuggestions,
    enterprise: true,
  },
  { method: 'POST', path: '/api/v4/chat/completions', scopes: duoScopes, handle: chatCompletion, enterprise: true },
  { method: 'POST', path: '/api/graphql', scopes: ['read_api', 'api'], handle: graphql },
]

/** The dance of OAuth has credentials of its own. */
const openRoutes: readonly (Pick<Route, 'method' | 'path'> & {
  readonly handle: (received: Received, state: DuoState) => Script
})[] = [
  { method: 'GET', path: '/oauth/authorize', handle: authorize },
  { method: 'POST', path: '/oauth/token', handle: issueToken },
  { method: 'POST', path: '/oauth/revoke', handle: revokeToken },
]

const notFound: Script = jsonScript(404, { error: '404 Not Found' })

/** Answers as a GitLab instance. */
export function answerAsInstance(received: Received, state: DuoState): Script | Reply {
  const { method, path } = received
  const isMeant = (route: Pick<Route, 'method' | 'path'>): boolean => route.method === method && route.path === path
  if (state.settings.edge !== undefined) return htmlScript(state.settings.edge)
  const open = openRoutes.find(isMeant)
  if (open !== undefined) return open.handle(received, state)
  const route = routes.find(isMeant)
  if (route === undefined || (route.enterprise === true && !state.settings.enterprise)) return notFound
  const owned = authenticate(received, state, route.scopes)
  return 'steps' in owned ? owned : route.handle({ ...owned, received, state })
}
