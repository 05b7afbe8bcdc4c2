import type { Json, JsonObject } from 'wireproof/hub'
import {
  type CodexLimits,
  type CodexRefusal,
  codexRefusals,
  defaultLimits,
  limitEvent,
  limitHeaders,
  refusals,
} from './codex-limits.ts'
import { defaultModels, etagOf, modelsScript } from './codex-models.ts'
import type { Received } from './received.ts'
import { jsonScript, type Script } from './script.ts'
import type { Vendor } from './vendor.ts'

export interface CodexBackendOptions {
  /** The only token that is taken; default any. */
  readonly token?: string
  /** The only account; default any that is named. */
  readonly account?: string
  readonly limits?: CodexLimits
  readonly models?: readonly JsonObject[]
  /** Every turn is refused so. Without it a model `wireproof-refuse-NAME` is. */
  readonly refuse?: CodexRefusal
}

/** The shape in which the backend refuses members and credentials: https://github.com/kortix-ai/suna/pull/5124. */
const detailScript = (status: number, detail: string): Script => jsonScript(status, { detail })

const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}

function credentialRefusal({ headers }: Received, { token, account }: CodexBackendOptions): Script | undefined {
  const shown = /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (shown === undefined) return detailScript(401, 'Unauthorized')
  if (token !== undefined && shown !== token) return detailScript(401, 'Could not validate your token')
  const id = headers['chatgpt-account-id']
  if (id === undefined || id === '') return detailScript(401, 'chatgpt-account-id header is required')
  return account === undefined || id === account ? undefined : detailScript(403, 'The token is not of this account')
}

/** What only a WebSocket may say. */
const messageMembers = ['previous_response_id', 'generate'] as const

/** What the backend demands of a body beyond its schema. */
function demandRefusal({ json, websocket }: Received): Script | undefined {
  const body = object(json)
  if (body['store'] !== false) return detailScript(400, 'Store must be set to false')
  if (body['stream'] !== true) return detailScript(400, 'Stream must be set to true')
  const foreign = websocket === true ? undefined : messageMembers.find((member) => body[member] !== undefined)
  if (foreign !== undefined) return detailScript(400, `Unsupported parameter: ${foreign}`)
  const { input } = body
  if (!Array.isArray(input)) return detailScript(400, 'Input must be a list')
  if (input.some((item: Json) => object(item)['role'] === 'system'))
    return detailScript(400, 'System messages are not allowed')
  return undefined
}

function namedRefusal({ json }: Received, { refuse }: CodexBackendOptions): CodexRefusal | undefined {
  if (refuse !== undefined) return refuse
  const { model } = object(json)
  return codexRefusals.find((name) => model === `wireproof-refuse-${name}`)
}

function refusalScript(name: CodexRefusal, limits: CodexLimits): Script {
  const { status, body } = refusals[name](limits)
  if (typeof body !== 'string') return jsonScript(status, body, limitHeaders(limits))
  return {
    ...jsonScript(status, body),
    headers: [
      ['content-type', 'text/html; charset=UTF-8'],
      ['cf-ray', 'wireproof'],
    ],
  }
}

/**
 * Which workspace an account belongs to: the first thing that a client asks that is signed in. The origin is where it goes on
 * to; it has to be https.
 */
function accountScript({ headers }: Received): Script {
  const id = headers['chatgpt-account-id'] ?? 'account-wireproof'
  const account = { id, workspace_backend_origin: 'https://chatgpt.com', account_routing_override: 'NO_CONSTRAINT' }
  return jsonScript(200, { accounts: [account], default_account_id: id, account_ordering: [id] })
}

/** The backend behind ChatGPT as Codex CLI 0.169.0 meets it, around the scripted model. */
export function createCodexBackend(options: CodexBackendOptions = {}): Vendor {
  const { limits = defaultLimits, models = defaultModels } = options
  const told = (number: number): Script['headers'] => [
    ['x-models-etag', etagOf(models)],
    ['x-codex-turn-state', `wireproof-turn-${number}`],
    ['x-request-id', `req_wireproof${number}`],
  ]
  const withLimits = (received: Received, script: Script): Script => {
    const headers = [...script.headers.filter(([name]) => name !== 'x-request-id'), ...told(received.number)]
    if (received.websocket !== true) return { ...script, headers: [...headers, ...limitHeaders(limits)] }
    const event = Buffer.from(`data: ${JSON.stringify(limitEvent(limits))}\n\n`)
    return { ...script, headers, steps: [{ do: 'send', bytes: event }, ...script.steps] }
  }
  return {
    error: (_status, message, param) => ({ detail: param === null ? message : `Unsupported parameter: ${param}` }),
    answer(received) {
      const refused = credentialRefusal(received, options)
      if (refused !== undefined) return refused
      const { name } = received.endpoint ?? {}
      if (name === 'account-check') return accountScript(received)
      if (name === 'models') return modelsScript(received, models)
      const refusal = namedRefusal(received, options)
      if (refusal !== undefined) return refusalScript(refusal, limits)
      return name === 'generate' ? demandRefusal(received) : undefined
    },
    dress: withLimits,
  }
}
