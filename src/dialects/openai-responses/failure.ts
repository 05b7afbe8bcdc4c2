import {
  carryMembers,
  type Exchange,
  type Failure,
  type FailureKind,
  type Json,
  joinMember,
  kindOfStatus,
  knownMembers,
  MEMBERS,
  ORIGIN,
  pointerKey,
  restoreMembers,
  setOwn,
} from '../../hub/index.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, isWire, type Wire } from './wire-object.ts'

const known = knownMembers('message', 'code', 'param')
/** Members of an error beside those that are read: the vendor's, and what the backend of Codex and the frames of a WebSocket say there. */
const spoken = knownMembers('type', 'misalignment', 'detail', 'headers', 'plan_type', 'resets_at', 'resets_in_seconds')
const besideKnown = knownMembers('detail')

/** How the extensions name members that stand beside the error. */
const BODY = 'body'

/** On a failure whose body is no error object: the body, which goes back to its own dialect as it is. */
const SAID: unique symbol = Symbol('wireproof.openai-responses.said')

type OwnFailure = Failure & { readonly [SAID]?: Json }

/** Codes of errors and of failed responses. The last group is not in the vendor's types; Codex acts on it. */
const kindsOfCode: Readonly<Record<string, FailureKind>> = {
  invalid_prompt: 'invalid-request',
  bio_policy: 'invalid-request',
  misalignment_policy_violation: 'invalid-request',
  data_residency_mismatch: 'invalid-request',
  invalid_value: 'invalid-request',
  missing_required_parameter: 'invalid-request',
  unsupported_parameter: 'invalid-request',
  unsupported_value: 'invalid-request',
  previous_response_not_found: 'not-found',
  model_not_found: 'not-found',
  invalid_api_key: 'auth',
  account_deactivated: 'auth',
  rate_limit_exceeded: 'rate-limit',
  insufficient_quota: 'quota',
  billing_hard_limit_reached: 'quota',
  context_length_exceeded: 'context-window',
  server_error: 'server',
  vector_store_timeout: 'timeout',
  image_file_too_large: 'too-large',
  image_too_large: 'too-large',
  invalid_image: 'invalid-request',
  invalid_image_format: 'invalid-request',
  invalid_base64_image: 'invalid-request',
  invalid_image_url: 'invalid-request',
  invalid_image_mode: 'invalid-request',
  image_too_small: 'invalid-request',
  image_parse_error: 'invalid-request',
  image_content_policy_violation: 'invalid-request',
  unsupported_image_media_type: 'invalid-request',
  empty_image_file: 'invalid-request',
  failed_to_download_image: 'invalid-request',
  image_file_not_found: 'invalid-request',
  usage_not_included: 'quota',
  usage_limit_reached: 'quota',
  cyber_policy: 'invalid-request',
  server_is_overloaded: 'overloaded',
  slow_down: 'overloaded',
}

const kindsOfType: Readonly<Record<string, FailureKind>> = {
  authentication_error: 'auth',
  permission_error: 'permission',
  not_found_error: 'not-found',
  rate_limit_error: 'rate-limit',
  rate_limit_exceeded: 'rate-limit',
  requests: 'rate-limit',
  tokens: 'rate-limit',
  insufficient_quota: 'quota',
  usage_limit_reached: 'quota',
  usage_not_included: 'quota',
  overloaded_error: 'overloaded',
  server_error: 'server',
  api_error: 'server',
}

function kindByCode(code: string | undefined): FailureKind | undefined {
  return code === undefined || !Object.hasOwn(kindsOfCode, code) ? undefined : kindsOfCode[code]
}

function kindOf(code: string | undefined, type: string | undefined, status: number | undefined): FailureKind {
  const byCode = kindByCode(code)
  if (byCode !== undefined) return byCode
  const byType = type === undefined || !Object.hasOwn(kindsOfType, type) ? undefined : kindsOfType[type]
  if (byType !== undefined) return byType
  if (status !== undefined) return kindOfStatus(status)
  return type === 'invalid_request_error' ? 'invalid-request' : 'server'
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

/** What stands for the kind where nothing says it: the error, or what there is in place of one. */
function firstOf(wire: Wire, at: string): string {
  const [first] = at === '' ? Object.keys(wire) : []
  return first === undefined ? '' : pointerKey(first)
}

/** The `error` object of an error body, of a failed response, or of an `error` event. Tolerant: an error must arrive. */
export function decodeError(
  t: ResponsesTables,
  wire: Wire,
  at: string,
  status: number | undefined,
  c: Exchange,
): Failure {
  const code = text(wire['code'])
  const type = text(wire['type'])
  const param = text(wire['param'])
  const { ext } = carryMembers(wire, known, spoken, t.id, at, c)
  const own = Object.fromEntries(Object.entries(ext?.[t.id] ?? {}).filter(([, value]) => value !== null))
  return {
    [ORIGIN]: at,
    [MEMBERS]: { kind: kindByCode(code) !== undefined ? 'code' : type !== undefined ? 'type' : firstOf(wire, at) },
    kind: kindOf(code, type, status),
    message:
      text(wire['message']) ?? (status === undefined ? 'The upstream failed without a message.' : `HTTP ${status}`),
    ...(code === undefined ? {} : { code }),
    ...(param === undefined ? {} : { param }),
    // Said by this dialect, even with nothing to add: a code that is missing here was missing there.
    ext: { [t.id]: own },
  }
}

/** What stands in the body beside the member that was read. */
function withBeside(t: ResponsesTables, failure: Failure, body: Wire, read: string, c: Exchange): Failure {
  const { ext } = carryMembers(body, knownMembers(read), besideKnown, t.id, '', c)
  const found = ext?.[t.id]
  if (found === undefined) return failure
  const own: Record<string, Json> = { ...failure.ext?.[t.id] }
  const places: Record<string, string> = { ...failure[MEMBERS] }
  for (const key of Object.keys(found)) {
    setOwn(own, `${BODY}/${key}`, found[key])
    setOwn(places, `ext.${BODY}/${key}`, `../${pointerKey(key)}`)
  }
  return { ...failure, [MEMBERS]: places, ext: { ...failure.ext, [t.id]: own } }
}

/** The body of an error answer: `{ error: {...} }`, or what gateways and older servers put in its place. */
export function decodeFailure(t: ResponsesTables, wire: Json, c: Exchange & { readonly status?: number }): Failure {
  const { status } = c
  const kind = status === undefined ? 'server' : kindOfStatus(status)
  const plain = (message: string, at: string): OwnFailure => ({
    [ORIGIN]: at,
    [MEMBERS]: { message: '', kind: '' },
    // A text or nothing is no error body that a client could read.
    ...(isWire(wire) ? { [SAID]: wire as Json } : {}),
    kind,
    message,
  })
  if (!isWire(wire)) return plain(typeof wire === 'string' && wire !== '' ? wire : `HTTP ${status ?? 'error'}`, '')
  const { detail } = wire
  for (const member of ['error', 'detail'] as const) {
    const said = wire[member]
    if (isWire(said)) {
      const failure = decodeError(t, said, `/${member}`, status, c)
      const whole: OwnFailure = { ...failure, [SAID]: wire as Json }
      return withBeside(t, member === 'error' ? failure : whole, wire, member, c)
    }
    if (typeof said === 'string') return withBeside(t, plain(said, `/${member}`), wire, member, c)
  }
  const bare = decodeError(t, wire, '', status, c)
  const said: OwnFailure = { ...bare, [SAID]: wire as Json }
  return detail === undefined ? bare : said
}

/** How the vendor names a failure: the `type` of an error body, the `code` of a failed response, and the HTTP status. */
const rows: Readonly<Record<FailureKind, readonly [type: string, code: string, status: number]>> = {
  'invalid-request': ['invalid_request_error', 'invalid_prompt', 400],
  auth: ['invalid_request_error', 'invalid_api_key', 401],
  permission: ['invalid_request_error', 'permission_denied', 403],
  'not-found': ['invalid_request_error', 'model_not_found', 404],
  'too-large': ['invalid_request_error', 'request_too_large', 413],
  quota: ['insufficient_quota', 'insufficient_quota', 429],
  'rate-limit': ['rate_limit_error', 'rate_limit_exceeded', 429],
  overloaded: ['server_error', 'server_is_overloaded', 503],
  'context-window': ['invalid_request_error', 'context_length_exceeded', 400],
  timeout: ['server_error', 'server_error', 504],
  truncated: ['server_error', 'server_error', 502],
  protocol: ['server_error', 'server_error', 502],
  server: ['server_error', 'server_error', 500],
}

export function statusOfFailure({ kind }: Failure): number {
  return rows[kind][2]
}

/** Kinds that a client can only tell by the code, because many share one type and status. */
const coded: ReadonlySet<FailureKind> = new Set([
  'quota',
  'rate-limit',
  'overloaded',
  'context-window',
  'not-found',
  'auth',
])

/** The body of an error answer. */
export function encodeFailure(t: ResponsesTables, failure: OwnFailure, c: Exchange): Json {
  if (c.native && t.tellsDetail && failure[SAID] !== undefined) return failure[SAID]
  c.dropExtensions(failure)
  const { kind, message, code, param } = failure
  const [type, usual] = rows[kind]
  const own = failure.ext?.[t.id]
  const bare = c.native && own !== undefined && own['type'] === undefined
  const error: Draft = { message, ...(bare ? {} : { type: own?.['type'] ?? type }), param: param ?? null }
  error['code'] = code ?? (coded.has(kind) && own === undefined ? usual : null)
  if (own === undefined && code === undefined && error['code'] !== null)
    c.report('synthesized', 'error-detail', undefined, undefined, { to: { node: error, member: 'code' } })
  if (own?.['type'] === undefined && !bare)
    c.report('synthesized', 'error-detail', undefined, undefined, { to: { node: error, member: 'type' } })
  const read = kindOf(text(error['code']), text(error['type']), failure.status ?? rows[kind][2])
  if (!c.native && read !== kind) c.report('approximated', 'error-detail', failure, 'failure.kind', { detail: kind })
  const wire: Draft = { error }
  if (own !== undefined) restoreError(t, failure, wire, error, c)
  return wire as Json
}

/** Puts back what this family said of an error: all of it for the same dialect, and elsewhere what is said there too. */
function restoreError(t: ResponsesTables, failure: Failure, wire: Draft, error: Draft, c: Exchange): void {
  const { [ORIGIN]: at = '', [MEMBERS]: places } = failure
  for (const [key, value] of Object.entries(failure.ext?.[t.id] ?? {})) {
    const beside = key.startsWith(`${BODY}/`)
    if (c.native || (!beside && t.errorMembers.has(key))) {
      const [target, member] = beside ? [wire, key.slice(BODY.length + 1)] : [error, key]
      if (!Object.hasOwn(target, member)) setOwn(target, member, value)
    } else {
      const place = joinMember(at, places?.[`ext.${key}`] ?? pointerKey(key))
      c.report('dropped', 'error-detail', { [ORIGIN]: place }, undefined, { detail: key })
    }
  }
}

/**
 * The code of a failed response for each kind: a closed list, in which many kinds have none. Clients try again on
 * `server_error` and not on `invalid_prompt`; the message says the rest.
 */
const codeOfKind: Readonly<Record<FailureKind, string>> = {
  'invalid-request': 'invalid_prompt',
  auth: 'invalid_prompt',
  permission: 'invalid_prompt',
  'not-found': 'invalid_prompt',
  'too-large': 'invalid_prompt',
  quota: 'insufficient_quota',
  'rate-limit': 'rate_limit_exceeded',
  overloaded: 'server_is_overloaded',
  'context-window': 'context_length_exceeded',
  timeout: 'server_error',
  truncated: 'server_error',
  protocol: 'server_error',
  server: 'server_error',
}

/** All codes of the list: those of a kind, pictures that failed, policies, and what Codex acts on. */
export const listedCodes: ReadonlySet<string> = new Set([
  ...['data_residency_mismatch', 'bio_policy', 'misalignment_policy_violation', 'vector_store_timeout', 'cyber_policy'],
  ...['invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url', 'invalid_image_mode'],
  ...['image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation'],
  ...['image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', 'failed_to_download_image'],
  ...['image_file_not_found', 'usage_not_included', 'slow_down', ...Object.values(codeOfKind)],
])

/** The message, with the delay that nothing else in a stream can tell. */
function wordsOf({ client }: ResponsesTables, failure: Failure, told: string, c: Exchange): string {
  const { message } = failure
  const wait = failure.retryAfterMs ?? c.retryAfterMs
  const looks = client.delayInWords
  if (looks === undefined || wait === undefined || told !== 'rate_limit_exceeded' || looks.test(message)) return message
  c.report('approximated', 'error-detail', failure, 'failure.message', { detail: 'retry-after' })
  return `${message}${/[.!?]$/.test(message) ? '' : '.'} Please try again in ${Math.ceil(wait) / 1000}s.`
}

/** The `error` of a failed response, whose code is required and decides whether Codex tries again. */
export function encodeResponseError(t: ResponsesTables, failure: Failure, c: Exchange): Draft {
  c.dropExtensions(failure)
  const { kind, code, param } = failure
  const isListed = code !== undefined && (c.native || t.client.failureCodes.has(code))
  const told = isListed ? code : codeOfKind[kind]
  const wire: Draft = { code: told, message: wordsOf(t, failure, told, c), ...(param === undefined ? {} : { param }) }
  if (code === undefined)
    c.report('synthesized', 'error-detail', undefined, undefined, { to: { node: wire, member: 'code' } })
  else if (!isListed) c.report('approximated', 'error-detail', failure, 'failure.code', { detail: code })
  // A client takes the code for the kind, also where the source says both and they differ.
  if (!c.native && (kindsOfCode[told] ?? 'server') !== kind && !ours.has(kind))
    c.report('approximated', 'error-detail', failure, 'failure.kind', { detail: kind })
  restoreMembers(wire, failure, t.id)
  return wire
}

/** Kinds of a stream that broke between the vendor and us: there is no vendor's word for them anywhere. */
const ours: ReadonlySet<FailureKind> = new Set(['truncated', 'protocol'])
