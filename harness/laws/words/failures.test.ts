import { describe, expect, it } from 'vitest'
import { type Dialect, dialects, translateFailure } from 'wireproof'
import { createContexts, type Failure, type FailureKind, type Json, kindOfStatus } from 'wireproof/hub'
import { world } from '../pipeline.ts'

type Documented = readonly (readonly [body: Json, kind: FailureKind])[]

const ofResponses: Documented = [
  ...(
    [
      ['invalid_prompt', 'invalid-request'],
      ['missing_required_parameter', 'invalid-request'],
      ['unsupported_parameter', 'invalid-request'],
      ['unsupported_value', 'invalid-request'],
      ['invalid_value', 'invalid-request'],
      ['cyber_policy', 'invalid-request'],
      ['bio_policy', 'invalid-request'],
      ['previous_response_not_found', 'not-found'],
      ['model_not_found', 'not-found'],
      ['invalid_api_key', 'auth'],
      ['account_deactivated', 'auth'],
      ['rate_limit_exceeded', 'rate-limit'],
      ['insufficient_quota', 'quota'],
      ['billing_hard_limit_reached', 'quota'],
      ['usage_limit_reached', 'quota'],
      ['usage_not_included', 'quota'],
      ['context_length_exceeded', 'context-window'],
      ['server_error', 'server'],
      ['vector_store_timeout', 'timeout'],
      ['image_too_large', 'too-large'],
      ['image_file_too_large', 'too-large'],
      ['server_is_overloaded', 'overloaded'],
      ['slow_down', 'overloaded'],
    ] as const
  ).map(([code, kind]) => [{ error: { message: 'm', code } }, kind] as const),
  ...(
    [
      ['authentication_error', 'auth'],
      ['permission_error', 'permission'],
      ['not_found_error', 'not-found'],
      ['rate_limit_error', 'rate-limit'],
      ['requests', 'rate-limit'],
      ['tokens', 'rate-limit'],
      ['insufficient_quota', 'quota'],
      ['usage_limit_reached', 'quota'],
      ['invalid_request_error', 'invalid-request'],
      ['overloaded_error', 'overloaded'],
      ['server_error', 'server'],
      ['api_error', 'server'],
    ] as const
  ).map(([type, kind]) => [{ error: { message: 'm', type } }, kind] as const),
]

/** Server source and its tests; see quirks.md of the dialects. */
const documentedDuo: Documented = [
  [{ error: 'invalid_token', error_description: 'm' }, 'auth'],
  [{ error: 'insufficient_scope', error_description: 'm', scope: 'ai_features api' }, 'permission'],
  [{ error: 'missing_default_duo_group', error_description: 'm', message: { error: 'm' } }, 'invalid-request'],
  [{ message: 'm', error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED' }, 'quota'],
  [{ error: 'not_entitled', error_code: 'USAGE_QUOTA_NOT_ENTITLED', message: 'm' }, 'permission'],
  [{ detail: 'm' }, 'server'],
]

/** What each vendor documents: its word for the failure, and the HTTP status that goes with it. */
const documented: Readonly<Record<keyof typeof dialects, Documented>> = {
  // https://platform.openai.com/docs/guides/error-codes
  'openai-chat': [
    ...(
      [
        ['context_length_exceeded', 'context-window'],
        ['insufficient_quota', 'quota'],
        ['billing_hard_limit_reached', 'quota'],
        ['rate_limit_exceeded', 'rate-limit'],
        ['invalid_api_key', 'auth'],
        ['model_not_found', 'not-found'],
        ['unsupported_country_region_territory', 'permission'],
        ['server_is_overloaded', 'overloaded'],
        ['slow_down', 'overloaded'],
      ] as const
    ).map(([code, kind]) => [{ error: { message: 'm', code } }, kind] as const),
    ...(
      [
        ['authentication_error', 'auth'],
        ['permission_error', 'permission'],
        ['insufficient_quota', 'quota'],
        ['rate_limit_error', 'rate-limit'],
        ['requests', 'rate-limit'],
        ['tokens', 'rate-limit'],
        ['not_found_error', 'not-found'],
        ['invalid_request_error', 'invalid-request'],
        ['overloaded_error', 'overloaded'],
        ['timeout_error', 'timeout'],
        ['server_error', 'server'],
        ['api_error', 'server'],
      ] as const
    ).map(([type, kind]) => [{ error: { message: 'm', type } }, kind] as const),
  ],
  'openai-responses': ofResponses,
  // https://platform.claude.com/docs/en/api/errors
  'anthropic-messages': (
    [
      ['invalid_request_error', 'invalid-request'],
      ['authentication_error', 'auth'],
      ['billing_error', 'quota'],
      ['permission_error', 'permission'],
      ['not_found_error', 'not-found'],
      ['request_too_large', 'too-large'],
      ['rate_limit_error', 'rate-limit'],
      ['api_error', 'server'],
      ['timeout_error', 'timeout'],
      ['overloaded_error', 'overloaded'],
    ] as const
  ).map(([type, kind]) => [{ type: 'error', error: { type, message: 'm' } }, kind] as const),
  // https://github.com/openai/codex, and what Codex CLI 0.169.0 does
  codex: [
    ...ofResponses,
    [{ error: { type: 'usage_not_included', message: 'm' } }, 'quota'],
    [{ detail: 'm' }, 'server'],
    [{ detail: { code: 'usage_limit_reached', message: 'm' } }, 'quota'],
  ],
  'gitlab-duo-chat': documentedDuo,
  'gitlab-duo-code': documentedDuo,
}

/** Chat, Responses, Messages, Codex, Duo Chat, Duo Code: the status where the upstream gave none. */
const statuses: Readonly<Record<FailureKind, readonly [number, number, number, number, number, number]>> = {
  'invalid-request': [400, 400, 400, 400, 400, 400],
  auth: [401, 401, 401, 401, 401, 401],
  permission: [403, 403, 403, 403, 403, 403],
  'not-found': [404, 404, 404, 404, 404, 404],
  'too-large': [413, 413, 413, 413, 413, 413],
  quota: [429, 429, 402, 429, 402, 402],
  'rate-limit': [429, 429, 429, 429, 429, 429],
  overloaded: [503, 503, 529, 503, 503, 503],
  'context-window': [400, 400, 400, 400, 400, 400],
  timeout: [504, 504, 504, 504, 504, 504],
  truncated: [502, 502, 500, 502, 502, 502],
  protocol: [502, 502, 500, 502, 502, 502],
  server: [500, 500, 500, 500, 500, 500],
}
/** Responses has one type for all that is the fault of a server. */
const unsaid: Readonly<Partial<Record<string, Partial<Record<FailureKind, FailureKind>>>>> = {
  'openai-responses': { timeout: 'server', truncated: 'server', protocol: 'server' },
  codex: { timeout: 'server', truncated: 'server', protocol: 'server' },
  // An instance says what went wrong by the status.
  'gitlab-duo-chat': { 'context-window': 'invalid-request', truncated: 'server', protocol: 'server' },
  'gitlab-duo-code': { 'context-window': 'invalid-request', truncated: 'server', protocol: 'server' },
}
const kinds = Object.keys(statuses) as FailureKind[]

const contextsOf = (dialect: Dialect) => createContexts({ source: dialect, target: dialect, ...world })

describe.each(Object.values(dialects).map((dialect, i) => [dialect.id, dialect, i] as const))(
  '%s',
  (id, dialect, i) => {
    it.each(documented[id as keyof typeof dialects])('%j is %s', (body, kind) => {
      expect(dialect.failure.decode(body, contextsOf(dialect).decode)).toMatchObject({ kind, message: 'm' })
    })

    it.each(kinds)('has a status for %s', (kind) => {
      expect(dialect.failure.statusOf({ kind, message: 'm' })).toBe(statuses[kind][i])
    })

    it.each(kinds)('reads back that a failure is %s', (kind) => {
      const failure: Failure = { kind, message: 'The words of the other side.' }
      const wire = dialect.failure.encode(failure, contextsOf(dialect).encode)
      const { decode } = contextsOf(dialect)
      const status = dialect.failure.statusOf(failure)
      const again = dialect.failure.decode(JSON.parse(JSON.stringify(wire)), { ...decode, status })
      expect(again.message).toContain('The words of the other side.')
      expect(again.kind).toBe(unsaid[id]?.[kind] ?? kind)
    })
  },
)

it.each([
  [400, 'invalid-request'],
  [401, 'auth'],
  [402, 'quota'],
  [403, 'permission'],
  [404, 'not-found'],
  [408, 'timeout'],
  [413, 'too-large'],
  [418, 'invalid-request'],
  [422, 'invalid-request'],
  [429, 'rate-limit'],
  [499, 'invalid-request'],
  [500, 'server'],
  [502, 'server'],
  [503, 'overloaded'],
  [504, 'timeout'],
  [529, 'overloaded'],
] as const)('HTTP %i by itself is %s, in every dialect', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind)
  for (const from of Object.keys(dialects) as (keyof typeof dialects)[])
    expect(translateFailure('', { from, to: 'openai-chat', status }).failure).toMatchObject({ kind, status })
})
