import type { Received } from '../received.ts'
import { jsonScript, type Script } from '../script.ts'
import type { DuoState } from './state.ts'

/** `POST /oauth/revoke`: RFC 7009. Either token of a pair ends both, and one that is not known is no error. */
export function revokeToken({ body }: Received, state: DuoState): Script {
  const form = new URLSearchParams(body)
  const shown = form.get('token') ?? ''
  const app = state.settings.applications.find(({ clientId }) => clientId === form.get('client_id'))
  if (app === undefined || (app.secret !== undefined && app.secret !== form.get('client_secret')))
    return jsonScript(403, {
      error: 'unauthorized_client',
      error_description: 'The token is none of this application.',
    })
  for (const [value, issued] of state.issued) {
    const { token } = issued
    const isMeant = value === shown || token.refresh?.token === shown
    if (isMeant && token.refresh?.clientId === app.clientId)
      state.issued.set(value, { ...issued, token: { ...token, revoked: true } })
  }
  return jsonScript(200, {})
}
