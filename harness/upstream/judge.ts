import { dialectOf } from 'wireproof'
import type { DialectId, Json } from 'wireproof/hub'
import type { DocumentKind } from 'wireproof/validate'
import type { EndpointName } from './endpoint.ts'
import type { Received } from './received.ts'
import { jsonScript, type Script } from './script.ts'

/** One thing that an upstream has against a request. */
export interface Finding {
  readonly about: 'path' | 'method' | 'auth' | 'version' | 'json' | 'schema' | 'media-type'
  /** RFC 6901 pointer into the body, or `header:NAME`; `''` is the request as a whole. */
  readonly at: string
  readonly message: string
}

/** Versions that the vendor accepts; official clients of either generation send one of them. */
const anthropicVersions = dialectOf('anthropic-messages').versions?.known ?? []

/** What a request shows before its body: credentials and version. */
export function headerFindings({ endpoint, headers }: Pick<Received, 'endpoint' | 'headers'>): readonly Finding[] {
  const found: Finding[] = []
  const bearer = /^Bearer \S+$/i.test(headers['authorization'] ?? '')
  if (endpoint?.dialect === 'anthropic-messages') {
    if (!bearer && (headers['x-api-key'] ?? '') === '')
      found.push({ about: 'auth', at: 'header:x-api-key', message: 'x-api-key header is required' })
    const version = headers['anthropic-version']
    if (version === undefined)
      found.push({
        about: 'version',
        at: 'header:anthropic-version',
        message: 'anthropic-version: header is required',
      })
    else if (!anthropicVersions.includes(version))
      found.push({
        about: 'version',
        at: 'header:anthropic-version',
        message: `anthropic-version: "${version}" is not a valid version`,
      })
  } else if (!bearer)
    found.push({ about: 'auth', at: 'header:authorization', message: 'You did not provide an API key.' })
  return found
}

function bodyFindings(received: Received): readonly Finding[] {
  const { endpoint, json, headers } = received
  if (endpoint?.method !== 'POST') return []
  if (received.websocket !== true && !(headers['content-type'] ?? '').startsWith('application/json'))
    return [{ about: 'media-type', at: 'header:content-type', message: 'The body must be application/json.' }]
  if (json === undefined)
    return [{ about: 'json', at: '', message: 'We could not parse the JSON body of your request.' }]
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return [{ about: 'schema', at: '', message: 'The body must be a JSON object.' }]
  return []
}

/** The documents that endpoints take. */
const kinds: Readonly<Partial<Record<EndpointName, (dialect: DialectId) => DocumentKind>>> = {
  compact: () => 'compact-request',
  generate: () => 'request',
  'count-tokens': (dialect) => (dialect === 'openai-responses' ? 'input-tokens-request' : 'count-tokens-request'),
}

export interface Judging {
  /** Members that the schema does not know are findings too, as the vendors refuse them. Default true. */
  readonly strict?: boolean
}

/** Judges what came as the vendor would: path, method, credentials, version, JSON, then the schema. */
export async function judge(received: Received, { strict = true }: Judging = {}): Promise<readonly Finding[]> {
  const { endpoint, method, path } = received
  if (endpoint === undefined) return [{ about: 'path', at: '', message: `Unknown request URL: ${method} ${path}` }]
  if (endpoint.method !== method)
    return [{ about: 'method', at: '', message: `Not allowed to ${method} on ${path}; use ${endpoint.method}.` }]
  const found = [...headerFindings(received), ...bodyFindings(received)]
  const kind = received.websocket === true ? 'websocket-client-event' : kinds[endpoint.name]?.(endpoint.dialect)
  if (found.length > 0 || kind === undefined) return found
  // Imported here: validators are most of the weight of an upstream that is only asked for its models.
  const { validate } = await import('wireproof/validate')
  const version = endpoint.dialect === 'anthropic-messages' ? received.headers['anthropic-version'] : undefined
  const options = version === undefined ? { strict } : { strict, version }
  const { findings } = validate(endpoint.dialect, kind, received.json, options)
  return findings.map(({ pointer, message }) => ({ about: 'schema', at: pointer, message }))
}

const statusOf: Readonly<Record<Finding['about'], number>> = {
  path: 404,
  method: 405,
  auth: 401,
  version: 400,
  json: 400,
  schema: 400,
  'media-type': 415,
}

const anthropicTypes: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
}

const openaiTypes: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  429: 'rate_limit_error',
}

/** An error document as the vendor of a dialect writes it; only OpenAI has a member that names the place. */
export function vendorError(dialect: DialectId, status: number, message: string, param: string | null = null): Json {
  if (dialect === 'anthropic-messages') {
    const type = anthropicTypes[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error')
    const told = param === null ? message : `${param}: ${message}`
    return { type: 'error', error: { type, message: told }, request_id: 'req_wireproof' }
  }
  const type = openaiTypes[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error')
  return { error: { message, type, param, code: status === 401 ? 'invalid_api_key' : null } }
}

/** The refusal of a request with findings; `undefined` when there are none. */
export function errorScript(received: Received, findings: readonly Finding[]): Script | undefined {
  const first = findings[0]
  if (first === undefined) return undefined
  const anthropic = received.headers['anthropic-version'] !== undefined
  const dialect = received.endpoint?.dialect ?? (anthropic ? 'anthropic-messages' : 'openai-chat')
  const param = first.at.startsWith('/') ? first.at.slice(1).replaceAll('/', '.') : null
  const status = statusOf[first.about]
  const body = received.endpoint?.vendor?.error(status, first.message, param)
  return jsonScript(status, body ?? vendorError(dialect, status, first.message, param))
}
