import { describe, expect, it } from 'vitest'
import type { FailureKind } from '../../hub/failure.ts'
import type { Json } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, told } from './testing.ts'

const { failure } = anthropicMessages
const error = (type: string, message = 'm', more: Record<string, Json> = {}) => ({
  type: 'error',
  error: { type, message, ...more },
})

function decode(wire: Json, status?: number) {
  const { decode: x } = testContexts()
  return withoutOrigin(failure.decode(wire, status === undefined ? x : { ...x, status }))
}

/** The vendor's pairs of status and type. https://platform.claude.com/docs/en/api/errors */
const pairs: readonly (readonly [number, string, FailureKind])[] = [
  [400, 'invalid_request_error', 'invalid-request'],
  [401, 'authentication_error', 'auth'],
  [402, 'billing_error', 'quota'],
  [403, 'permission_error', 'permission'],
  [404, 'not_found_error', 'not-found'],
  [413, 'request_too_large', 'too-large'],
  [429, 'rate_limit_error', 'rate-limit'],
  [500, 'api_error', 'server'],
  [504, 'timeout_error', 'timeout'],
  [529, 'overloaded_error', 'overloaded'],
]

describe('failures', () => {
  it.each(pairs)('%i %s', (status, type, kind) => {
    const contexts = testContexts()
    const hub = failure.decode(error(type), contexts.decode)
    expect(withoutOrigin(hub)).toEqual({ kind, message: 'm' })
    expect(failure.statusOf({ kind, message: 'm' })).toBe(status)
    expect(failure.encode(hub, contexts.encode)).toEqual(error(type))
    expect(contexts.diagnostics()).toEqual([])
  })

  it('keeps codes, request ids and types that are not on the list', () => {
    const wire = {
      ...error('quantum_error', 'm', { details: { error_code: 'c', unsupported: ['thinking'] } }),
      request_id: 'r',
    }
    const contexts = testContexts()
    const hub = failure.decode(wire, contexts.decode)
    expect(hub).toMatchObject({ kind: 'server', code: 'c' })
    expect(failure.encode(hub, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it.each<Json>([{ 'a/b': 1 }, { 'a/b/c': { d: 1 }, e: 2 }])('puts %j back where it stood', (details) => {
    const wire = error('api_error', 'm', { details })
    const contexts = testContexts()
    expect(failure.encode(failure.decode(wire, contexts.decode), contexts.encode)).toEqual(wire)
  })

  it.each<readonly [FailureKind, string, string | undefined, readonly string[]]>([
    ['invalid-request', 'prompt is too long: 9 tokens', undefined, ['approximated/error-detail']],
    ['server', 'm', 'stream_protocol', ['approximated/error-detail']],
    ['overloaded', 'm', 'stream_protocol', []],
    ['protocol', 'm', undefined, []],
  ])('tells where a client of Messages reads %s, %j, %s otherwise', (kind, message, code, reports) => {
    const contexts = testContexts({ from: 'openai-chat' })
    failure.encode({ kind, message, ...(code === undefined ? {} : { code }) }, contexts.encode)
    expect(contexts.diagnostics().map((one) => `${one.kind}/${one.code}`)).toEqual(reports)
  })

  it.each<Json>([{}, { appeal_url: null }, 'see the log'])('keeps details that say nothing to us: %j', (details) => {
    const wire = error('api_error', 'm', { details })
    const contexts = testContexts()
    const hub = failure.decode(wire, contexts.decode)
    expect(hub.ext).toEqual({ 'anthropic-messages': { 'error/details': details } })
    expect(failure.encode(hub, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it.each<[string, Json, number | undefined, object]>([
    ['nothing', null, 503, { kind: 'overloaded', message: 'HTTP status 503', status: 503 }],
    ['a page', '<html>', 502, { kind: 'server', message: '<html>' }],
    ['a bare message', { message: 'no' }, 401, { kind: 'auth', message: 'no' }],
    ['nothing at all', null, undefined, { kind: 'server' }],
    ['a type without status', error('x_error'), 429, { kind: 'rate-limit' }],
  ])('reads %s', (_name, wire, status, hub) => {
    expect(decode(wire, status)).toMatchObject(hub)
  })

  it('knows a full context window by its words, which clients look for', () => {
    expect(decode(error('invalid_request_error', 'prompt is too long: 9 tokens > 8 maximum'))).toMatchObject({
      kind: 'context-window',
    })
    const contexts = testContexts({ from: 'openai-chat' })
    const wire = failure.encode({ kind: 'context-window', message: 'too many tokens' }, contexts.encode)
    expect(wire).toEqual(error('invalid_request_error', 'prompt is too long: too many tokens'))
    expect(told(contexts.diagnostics())).toEqual(['approximated/error-detail'])
  })

  it.each(['truncated', 'protocol'] as const)('keeps failures of the passage apart: %s', (kind) => {
    const { encode } = testContexts()
    expect(decode(failure.encode({ kind, message: 'm' }, encode))).toEqual({ kind, message: 'm' })
  })
})
