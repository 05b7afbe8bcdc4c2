import type { Dialect } from '../../dialect.ts'
import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Failure, type FailureKind, kindOfStatus, kindsByStatus } from '../../hub/failure.ts'
import { type Json, MEMBERS, ORIGIN, placeAt } from '../../hub/node.ts'
import { carryLevels, restoreLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

/** On a failure that Chat told, how it was said: for a client of Chat nothing is added and nothing is made plain. */
const SAID: unique symbol = Symbol('wireproof.openai-chat.said')

/** What an error said, and how it was read: it is said again where nobody has changed what was read. */
interface Said {
  readonly read: Pick<Failure, 'kind' | 'message'>
  readonly type: unknown
  readonly message: unknown
  readonly code: unknown
}

type OwnFailure = Failure & { readonly [SAID]?: Said }

const known = knownMembers('message', 'param', 'code')
const silent = knownMembers('type', 'misalignment')
const bodyKnown = knownMembers('error')
const bareKnown = knownMembers('error', 'message', 'detail')

/** By `code`, which says most. https://platform.openai.com/docs/guides/error-codes */
const kindsByCode: Readonly<Record<string, FailureKind>> = {
  context_length_exceeded: 'context-window',
  insufficient_quota: 'quota',
  billing_hard_limit_reached: 'quota',
  rate_limit_exceeded: 'rate-limit',
  invalid_api_key: 'auth',
  model_not_found: 'not-found',
  unsupported_country_region_territory: 'permission',
  server_is_overloaded: 'overloaded',
  slow_down: 'overloaded',
  timeout: 'timeout',
}

const kindsByType: Readonly<Record<string, FailureKind>> = {
  authentication_error: 'auth',
  permission_error: 'permission',
  insufficient_quota: 'quota',
  rate_limit_error: 'rate-limit',
  rate_limit_exceeded: 'rate-limit',
  requests: 'rate-limit',
  tokens: 'rate-limit',
  not_found_error: 'not-found',
  invalid_request_error: 'invalid-request',
  overloaded_error: 'overloaded',
  request_too_large: 'too-large',
  stream_truncated: 'truncated',
  stream_protocol: 'protocol',
  timeout_error: 'timeout',
  server_error: 'server',
  api_error: 'server',
}

/** How each kind is said: the `type`, the `code` that clients look for, the HTTP status. Types beyond the vendor's keep kinds apart that it has no word for. */
const forms: Readonly<Record<FailureKind, { readonly type: string; readonly code?: string; readonly status: number }>> =
  {
    'invalid-request': { type: 'invalid_request_error', status: 400 },
    auth: { type: 'authentication_error', status: 401 },
    permission: { type: 'permission_error', status: 403 },
    'not-found': { type: 'not_found_error', status: 404 },
    'too-large': { type: 'request_too_large', status: 413 },
    quota: { type: 'insufficient_quota', code: 'insufficient_quota', status: 429 },
    'rate-limit': { type: 'rate_limit_error', status: 429 },
    overloaded: { type: 'overloaded_error', status: 503 },
    'context-window': { type: 'invalid_request_error', code: 'context_length_exceeded', status: 400 },
    timeout: { type: 'timeout_error', status: 504 },
    truncated: { type: 'stream_truncated', status: 502 },
    protocol: { type: 'stream_protocol', status: 502 },
    server: { type: 'server_error', status: 500 },
  }

function lookup<V>(table: Readonly<Record<string, V>>, key: unknown): V | undefined {
  return (typeof key === 'string' || typeof key === 'number') && Object.hasOwn(table, key) ? table[key] : undefined
}

function kindOf(type: unknown, code: unknown, status: number | undefined): FailureKind {
  const named = lookup(kindsByCode, code) ?? lookup(kindsByType, code)
  const typed = lookup(kindsByType, type)
  // The vendor's one name for all bad requests says less than the status does, wherever a server puts it.
  const exact = [named, typed].find((kind) => kind !== undefined && kind !== 'invalid-request')
  // Compatible servers put the HTTP status into `code`.
  const byStatus = kindsByStatus[status ?? -1] ?? kindsByStatus[typeof code === 'number' ? code : -1]
  return exact ?? byStatus ?? named ?? typed ?? (status === undefined ? 'server' : kindOfStatus(status))
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const word = (value: unknown): string | undefined => (value === '' ? undefined : text(value))

/** A message for an error that has none. */
function saidBy(code: string | undefined, status: number | undefined): string {
  if (code !== undefined && code !== '') return `error ${code}`
  return status === undefined ? 'The upstream failed without saying why.' : `HTTP ${status}`
}

/** What is said where the vendor's `error` object should stand: a text, or the members of the object itself. */
function decodeBare(value: unknown, at: string, status: number | undefined): OwnFailure {
  const kind = kindOf(undefined, undefined, status)
  const message = word(value) ?? saidBy(undefined, status)
  return {
    kind,
    message,
    ...(status === undefined ? {} : { status }),
    [ORIGIN]: at,
    [MEMBERS]: { message: '', kind: '' },
    [SAID]: { read: { kind, message }, type: undefined, message: undefined, code: undefined },
  }
}

/**
 * Reads what an error says, whatever its shape: the vendor's `{error:{...}}`, a bare object, a text, or nothing. An error
 * is never refused for its form. `at` is the pointer of `value`.
 */
export function decodeFailure(value: unknown, at: string, c: Context, status?: number): OwnFailure {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return decodeBare(value, at, status)
  const body = value as Wire
  const inner = body['error']
  if (typeof inner === 'string') return decodeBare(inner, `${at}/error`, status)
  const nested = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
  const wire = nested ? (inner as Wire) : body
  const path = nested ? 'error/' : ''
  const { type, code, param } = wire
  const message = word(wire['message']) ?? word(wire['detail'])
  if (Object.keys(wire).length === 0) return decodeBare(undefined, at, status)
  const kind = kindOf(type, code, status)
  const form = forms[kind]
  const given = type !== undefined && type !== null
  // The customary type of a kind says no more than the kind itself; any other word is kept beside it.
  const plain = type === form.type || !given
  const read = plain ? [...known, 'type'] : [...known]
  const members = {
    kind: plain && given ? `${path}type` : path.slice(0, -1),
    message: `${path}message`,
    code: `${path}code`,
    param: `${path}param`,
  }
  if (nested && !given) c.report('repaired', 'missing-member', placeAt(`${at}/error/type`))
  const levels = nested
    ? [
        { wire: body, path: '', known: bodyKnown },
        { wire, path: 'error', known: knownMembers(...read), silent },
      ]
    : [{ wire: body, path: '', known: knownMembers(...read, ...bareKnown), silent }]
  const named = typeof code === 'number' ? String(code) : text(code)
  const told = message ?? (wire['message'] === '' ? saidBy(undefined, status) : (word(type) ?? saidBy(named, status)))
  return {
    kind,
    message: told,
    ...(named === undefined ? {} : { code: named }),
    ...(typeof param === 'string' ? { param } : {}),
    ...(status === undefined ? {} : { status }),
    [ORIGIN]: at,
    [SAID]: { read: { kind, message: told }, type: given ? type : null, message: wire['message'], code },
    ...carryLevels(levels, at, c, members),
  }
}

export function encodeFailure(failure: OwnFailure, c: Context): Json {
  c.dropExtensions(failure)
  const { kind, message, param = null, [SAID]: said } = failure
  const { type, code } = said?.read.kind === kind ? (said as { type?: Json; code?: Json }) : encodeKind(failure, c)
  const error: Record<string, Json> = {
    message: said?.read.message === message ? (text(said.message) ?? message) : message,
    type: type ?? forms[kind].type,
    param,
    code: code ?? null,
  }
  if (type === null) delete error['type']
  const wire = { error }
  restoreLevels(failure, wire, { error })
  return wire
}

/** Kind and code of a failure of another dialect, in the words from which a client of Chat reads the kind. */
function encodeKind(failure: Failure, c: Context): { readonly type: string; readonly code: Json } {
  const { kind, code: given, status } = failure
  const form = forms[kind]
  if (given === undefined && form.code !== undefined)
    c.report('synthesized', 'error-detail', undefined, undefined, { to: '/error/code', detail: form.code })
  const code = given ?? form.code ?? null
  const read = kindOf(form.type, code, status ?? form.status)
  if (read !== kind) c.report('approximated', 'error-detail', failure, 'failure.kind', { detail: kind })
  // Where a code or the status says something else, the type says the same as they.
  return { type: forms[read].type, code }
}

export const failure: Dialect['failure'] = {
  decode: (wire, c) => decodeFailure(wire, '', c, c.status),
  encode: encodeFailure,
  statusOf: ({ kind }) => forms[kind].status,
}
