import type { Json } from 'wireproof/hub'
import { jsonScript, type Script } from '../script.ts'
import { detailScript } from './answers.ts'
import { exceedsGateway } from './code-body.ts'
import { defaultPieces, rawStream } from './code-stream.ts'
import { completion } from './code-suggestions.ts'
import type { ProxyCall } from './gateway-checks.ts'
import { quotaRefusal } from './quota.ts'

type CodeCall = Pick<ProxyCall, 'received' | 'claims' | 'state'>

function isValid(json: Json | undefined): boolean {
  const { prompt_version: version, current_file: file } = (json ?? {}) as Readonly<Record<string, Json | undefined>>
  const { file_name: name, content_above_cursor: above } = (file ?? {}) as Readonly<Record<string, Json | undefined>>
  return version === 1 && typeof name === 'string' && name.length <= 255 && typeof above === 'string'
}

/** Code completion is what a user's own token is for. */
function complete({ received: { json }, claims, state }: CodeCall): Script {
  if (!claims.scopes.includes('complete_code')) return detailScript(403, 'Unauthorized to access code completions')
  if (json === undefined || !isValid(json) || exceedsGateway(json)) return detailScript(422, 'Validation error')
  const userId = state.minted.find((one) => one.claims.jti === claims.jti)?.userId
  const refused = quotaRefusal(state, userId)
  if (refused !== undefined) return jsonScript(refused.status, refused.body)
  state.served += 1
  const { suggestions } = state.settings
  const streams = (json as { stream?: Json }).stream === true
  return streams ? rawStream(suggestions) : completion((suggestions.pieces ?? defaultPieces).join(''), state)
}

const forbidden =
  (what: string): ((call: CodeCall) => Script) =>
  () =>
    detailScript(403, `Unauthorized to ${what}`)

/** The gateway's own endpoints; most of them are for tokens of instances, not of users. */
export const codeEndpoints: Readonly<Record<string, (call: CodeCall) => Script>> = {
  '/v2/completions': complete,
  '/v2/code/completions': complete,
  '/v2/code/generations': forbidden('access code generations'),
  '/v3/code/completions': forbidden('access code suggestions'),
  '/v4/code/suggestions': forbidden('access code suggestions'),
  '/v1/code/user_access_token': forbidden('create user access token'),
}
