import type { Exchange } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Failure, type FailureKind, kindOfStatus } from '../../hub/failure.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import {
  carryLevels,
  type Draft,
  isWire,
  type Level,
  MESSAGES,
  ownExtensions,
  restoreLevels,
  type Wire,
} from './extensions.ts'

interface Row {
  readonly kind: FailureKind
  readonly status: number
}

/** https://platform.claude.com/docs/en/api/errors */
const types: Readonly<Record<string, Row>> = {
  invalid_request_error: { kind: 'invalid-request', status: 400 },
  authentication_error: { kind: 'auth', status: 401 },
  billing_error: { kind: 'quota', status: 402 },
  permission_error: { kind: 'permission', status: 403 },
  not_found_error: { kind: 'not-found', status: 404 },
  request_too_large: { kind: 'too-large', status: 413 },
  rate_limit_error: { kind: 'rate-limit', status: 429 },
  api_error: { kind: 'server', status: 500 },
  timeout_error: { kind: 'timeout', status: 504 },
  overloaded_error: { kind: 'overloaded', status: 529 },
}

const typeOf: Readonly<Record<FailureKind, string>> = {
  'invalid-request': 'invalid_request_error',
  'context-window': 'invalid_request_error',
  auth: 'authentication_error',
  quota: 'billing_error',
  permission: 'permission_error',
  'not-found': 'not_found_error',
  'too-large': 'request_too_large',
  'rate-limit': 'rate_limit_error',
  server: 'api_error',
  truncated: 'api_error',
  protocol: 'api_error',
  timeout: 'timeout_error',
  overloaded: 'overloaded_error',
}

/** The vendor has no type of its own for this; its message always begins like one of these. */
const CONTEXT_WINDOW = /^(?:prompt is too long|input length and `max_tokens` exceed context limit)/i

/** Failures of the passage itself have no type either; the code keeps them apart from the vendor's own. */
const codeOf: Readonly<Partial<Record<FailureKind, string>>> = {
  truncated: 'stream_truncated',
  protocol: 'stream_protocol',
}
const kindOfCode: Readonly<Record<string, FailureKind>> = { stream_truncated: 'truncated', stream_protocol: 'protocol' }

/** What clients look for to know that the history is too long. */
const CONTEXT_WORDS = 'prompt is too long: '

const topKnown = knownMembers('type', 'error')
const topSilent = knownMembers('request_id')
const errorKnown = knownMembers('type', 'message', 'details')
/** Details that say nothing, or are none, stay as they came. */
const wordsKnown = knownMembers('type', 'message')
const wordsSilent = knownMembers('details')
const detailsKnown = knownMembers('error_code')
const detailsSilent = knownMembers('unsupported', 'appeal_url')

type Status = { readonly status?: number }

/** Never throws: an error must reach the client, whatever its body looks like. */
export function decodeFailure(value: Json, x: Exchange & Status): Failure {
  if (isWire(value) && isWire(value['error'])) return decodeError(value, value['error'], x)
  return decodeStrange(value, x)
}

/** No body of Anthropic's: a gateway's page, or nothing. */
function decodeStrange(value: Json, { status }: Status): Failure {
  const said = isWire(value) ? (value['message'] ?? value['error'] ?? value['detail']) : value
  const words = typeof said === 'string' && said !== '' ? said : undefined
  const message = words ?? (status === undefined ? 'The upstream failed without a message.' : `HTTP status ${status}`)
  return {
    kind: kindOf(undefined, message, status),
    message,
    ...(status === undefined ? {} : { status }),
    [ORIGIN]: '',
    [MEMBERS]: { kind: '', message: '' },
  }
}

function kindOf(type: string | undefined, message: string, status: number | undefined): FailureKind {
  const row = type !== undefined && Object.hasOwn(types, type) ? types[type] : undefined
  const kind = row?.kind ?? (status === undefined ? 'server' : kindOfStatus(status))
  return kind === 'invalid-request' && CONTEXT_WINDOW.test(message) ? 'context-window' : kind
}

/** Details of nothing but null are none. */
function saysMore(details: unknown): details is Wire {
  return isWire(details) && Object.values(details).some((value) => value !== null)
}

/** What our own encoder says of a failure of the passage, and nobody else. */
function passageOf(type: string | undefined, code: string | undefined): FailureKind | undefined {
  return type === 'api_error' && code !== undefined && Object.hasOwn(kindOfCode, code) ? kindOfCode[code] : undefined
}

function decodeError(wire: Wire, error: Wire, x: Exchange & Status): Failure {
  const type = typeof error['type'] === 'string' ? error['type'] : undefined
  const message = typeof error['message'] === 'string' ? error['message'] : 'The upstream failed without a message.'
  const details = saysMore(error['details']) ? error['details'] : undefined
  const said = details !== undefined && typeof details['error_code'] === 'string' ? details['error_code'] : undefined
  const passage = passageOf(type, said)
  const code = passage === undefined ? said : undefined
  if (wire['type'] !== 'error') x.report('repaired', 'member-shape', { [ORIGIN]: '/type' })
  const known = type !== undefined && Object.hasOwn(types, type)
  const levels: readonly Level[] = [
    { wire, path: '', known: topKnown, silent: topSilent },
    { wire: error, path: 'error', known: details === undefined ? wordsKnown : errorKnown, silent: wordsSilent },
    ...(details === undefined
      ? []
      : [{ wire: details, path: 'error/details', known: detailsKnown, silent: detailsSilent }]),
  ]
  const more = carryLevels(levels, '', x)
  // A type that is not on the vendor's list says more than the kind it is taken for.
  const strange = known || type === undefined ? undefined : { ...ownExtensions(more), 'error/type': type }
  return {
    kind: passage ?? kindOf(type, message, x.status),
    message,
    ...(code === undefined ? {} : { code }),
    ...(x.status === undefined ? {} : { status: x.status }),
    [ORIGIN]: '',
    ...more,
    ...(type === undefined ? { [MEMBERS]: { ...more[MEMBERS], kind: 'error' } } : {}),
    ...(strange === undefined
      ? {}
      : { ext: { [MESSAGES]: strange }, [MEMBERS]: { ...more[MEMBERS], 'ext.error/type': 'error/type' } }),
  }
}

function messageOf({ kind, message, ...failure }: Failure, x: Exchange): string {
  if (kind !== 'context-window' || CONTEXT_WINDOW.test(message)) return message
  x.report('approximated', 'error-detail', failure, 'failure.message')
  return CONTEXT_WORDS + message
}

export function encodeFailure(failure: Failure, x: Exchange): Json {
  x.dropExtensions(failure)
  if (failure.param !== undefined) x.report('dropped', 'error-detail', failure, 'failure.param')
  const own = ownExtensions(failure)?.['error/type']
  const error: Draft = { type: typeof own === 'string' ? own : typeOf[failure.kind], message: messageOf(failure, x) }
  const code = failure.code ?? codeOf[failure.kind]
  const type = typeOf[failure.kind]
  const read = passageOf(type, code) ?? kindOf(type, error['message'] as string, failure.status)
  if (read !== failure.kind && own === undefined && !x.native)
    x.report('approximated', 'error-detail', failure, 'failure.kind')
  let details: Draft | undefined = code === undefined ? undefined : { error_code: code }
  const wire: Draft = { type: 'error', error }
  restoreLevels(failure, wire, (level) => {
    if (level === 'error') return error
    if (level !== 'error/details') return undefined
    details ??= {}
    return details
  })
  if (details !== undefined) error['details'] = details
  return wire as Json
}

export function statusOf(failure: Failure): number {
  return types[typeOf[failure.kind]]?.status ?? 500
}
