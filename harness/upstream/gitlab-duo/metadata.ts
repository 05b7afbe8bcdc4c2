import { jsonScript, type Script } from '../script.ts'
import { messageScript } from './answers.ts'
import type { Call } from './instance.ts'

/** https://docs.gitlab.com/api/metadata/ */
export function metadata({ state }: Call): Script {
  const { version, enterprise } = state.settings
  const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null }
  return jsonScript(200, { version, revision: '0a1b2c3d4e5', kas, enterprise })
}

/** https://docs.gitlab.com/api/users/, but for what tells of a person. */
export function userDocument({ user, state }: Call): Script {
  const { id, username } = user
  const web_url = `https://${state.settings.hostName}/${username}`
  return jsonScript(200, { id, username, name: username, state: 'active', locked: false, web_url })
}

const dateOf = (ms: number | undefined): string | null =>
  ms === undefined ? null : new Date(ms).toISOString().slice(0, 10)

/** https://docs.gitlab.com/api/personal_access_tokens/; a token of OAuth is none. */
export function personalAccessToken({ user, token }: Call): Script {
  if (token.kind !== 'pat') return messageScript(400, '400 Bad request - the token is no personal access token')
  return jsonScript(200, {
    id: 1,
    name: 'wireproof test',
    revoked: false,
    scopes: token.scopes,
    user_id: user.id,
    active: true,
    expires_at: dateOf(token.expiresAt),
  })
}
