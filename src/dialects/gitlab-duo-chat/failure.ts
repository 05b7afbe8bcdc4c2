import type { Dialect } from '../../dialect.ts'
import type { Context } from '../../hub/context.ts'
import { type Failure, type FailureKind, kindOfStatus, kindsByStatus } from '../../hub/failure.ts'
import { type DialectId, type Json, MEMBERS, ORIGIN, pointerKey, setOwn } from '../../hub/node.ts'
import { inBandCode } from './in-band-failure.ts'

type Wire = Readonly<Record<string, unknown>>

/** What the instance or its gateway calls a failure, where the word says more than the status. */
const kindsByCode: Readonly<Record<string, FailureKind>> = {
  invalid_token: 'auth',
  restricted_language_server_client_error: 'auth',
  insufficient_scope: 'permission',
  missing_default_duo_group: 'invalid-request',
  insufficient_credits: 'quota',
  USAGE_QUOTA_EXCEEDED: 'quota',
  not_entitled: 'permission',
  USAGE_QUOTA_NOT_ENTITLED: 'permission',
}

const statuses: Readonly<Record<FailureKind, number>> = {
  'invalid-request': 400,
  auth: 401,
  permission: 403,
  'not-found': 404,
  'too-large': 413,
  quota: 402,
  'rate-limit': 429,
  overloaded: 503,
  'context-window': 400,
  timeout: 504,
  truncated: 502,
  protocol: 502,
  server: 500,
}

/** What came, by which its own client is told: nothing of it is said in other words. */
const CAME: unique symbol = Symbol('came')
type OwnFailure = Failure & { readonly [CAME]?: { readonly body: Json; readonly message: string } }

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

interface Words {
  /** Absent: it says nothing in words. */
  readonly message?: string
  /** Where the message stands, and the code. */
  readonly at: string
  readonly code?: string
  readonly codeAt?: string
}

/** The places of a message, from the one that says most to the one that says least. */
const messagePlaces = [
  ['message', 'error'],
  ['message'],
  ['error_description'],
  ['detail'],
  ['error', 'message'],
  ['error'],
] as const

function messageOf(body: Wire): readonly [text: string, place: readonly string[]] | undefined {
  for (const place of messagePlaces) {
    let value: unknown = body
    for (const key of place) value = isWire(value) && Object.hasOwn(value, key) ? value[key] : undefined
    const text = textIn(value)
    if (text !== undefined) return [text, place]
  }
  return undefined
}

/** A message that is about members, a list of findings: something that a person can read, as it stands. */
function printed(body: Wire): readonly [text: string, place: readonly string[]] | undefined {
  for (const key of ['message', 'detail', 'error'])
    if (typeof body[key] === 'object' && body[key] !== null) return [JSON.stringify(body[key]), [key]]
  return undefined
}

/** An error is a code where a text stands beside it, and a text where none does. */
function wordsOf(body: Wire): Words | undefined {
  const silent = ['message', 'error_description', 'detail', 'error'].find((key) => body[key] === '')
  const found = messageOf(body) ?? printed(body) ?? (silent === undefined ? undefined : [undefined, [silent]])
  if (found === undefined) return undefined
  const [text, place] = found
  const at = place.join('/')
  const message = text === undefined ? {} : { message: text }
  for (const key of ['error_code', 'error'] as const) {
    const code = textIn(body[key])
    if (code !== undefined && key !== at) return { ...message, at, code, codeAt: key }
  }
  // A code that is empty is a code all the same: another dialect may have said it so.
  return body['error_code'] === '' ? { ...message, at, code: '', codeAt: 'error_code' } : { ...message, at }
}

function kindOf(code: string | undefined, status: number | undefined): FailureKind {
  if (code !== undefined && Object.hasOwn(kindsByCode, code)) return kindsByCode[code] ?? 'server'
  if (status === undefined) return 'server'
  return kindsByStatus[status] ?? kindOfStatus(status)
}

/** Members whose text is the message, or the code, and those that the words of the hub leave over. */
function restOf(body: Wire, words: Words | undefined, id: DialectId, c: Context): Pick<Failure, 'ext'> {
  const rest: Record<string, Json> = {}
  const [head = '', inner] = words?.at.split('/') ?? []
  const known = new Set(['message', 'error', 'error_description', 'error_code', 'detail', 'scope'])
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined || key === words?.codeAt) continue
    if (key === head && (inner === undefined || (isWire(value) && Object.keys(value).length === 1))) continue
    setOwn(rest, key, value)
    if (!known.has(key)) c.report('carried', 'unknown-member', { [ORIGIN]: `/${pointerKey(key)}` })
  }
  return Object.keys(rest).length === 0 ? {} : { ext: { [id]: rest } }
}

/** Reads what an error says, whatever its shape: the instance's forms, the gateway's, a text, a page, or nothing. */
function decodeFailure(body: Json, id: DialectId, c: Context, status?: number): OwnFailure {
  const words = isWire(body) ? wordsOf(body) : undefined
  const bare = textIn(body)
  const message =
    words?.message ?? bare ?? (status === undefined ? 'GitLab failed without saying why.' : `HTTP ${status}`)
  const code = words?.code ?? (bare === undefined ? undefined : inBandCode(bare))
  return {
    kind: kindOf(code, status),
    message,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(isWire(body) ? restOf(body, words, id, c) : {}),
    [ORIGIN]: '',
    [MEMBERS]: { kind: words?.codeAt ?? words?.at ?? '', message: words?.at ?? '', code: words?.codeAt ?? '' },
    [CAME]: { body, message },
  }
}

function encodeFailure(failure: OwnFailure, c: Context): Json {
  c.dropExtensions(failure)
  const { kind, message, code, param, status, [CAME]: came } = failure
  if (c.native && came?.message === message) return isWire(came.body) ? (came.body as Json) : { message }
  if (param !== undefined) c.report('dropped', 'error-detail', failure, 'failure.param')
  const read = kindOf(code, status ?? statuses[kind])
  if (read !== kind) c.report('approximated', 'error-detail', failure, 'failure.kind', { detail: kind })
  return code === undefined ? { message } : { message, error_code: code }
}

/**
 * Failures of an instance, for one of its dialects. Its status says most of what went wrong.
 * @see https://docs.gitlab.com/api/rest/troubleshooting/
 */
export const createFailure = (id: DialectId): Dialect['failure'] => ({
  decode: (wire, c) => decodeFailure(wire, id, c, c.status),
  encode: encodeFailure,
  statusOf: ({ kind }) => statuses[kind],
})
