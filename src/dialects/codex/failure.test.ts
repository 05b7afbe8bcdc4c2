import { describe, expect, it } from 'vitest'
import { createContexts } from '../../hub/context.ts'
import type { Json } from '../../hub/node.ts'
import { translateFailure, writeFailure } from '../../index.ts'
import { openaiResponses } from '../openai-responses/index.ts'
import { codex } from './index.ts'

const claude = (type: string) => JSON.stringify({ type: 'error', error: { type, message: 'no' } })

describe('failures that Codex must not ask for again', () => {
  it.each([
    ['billing_error', 402, 429, 'insufficient_quota'],
    ['overloaded_error', 529, 503, 'server_is_overloaded'],
  ])('%s with %i is %i and %s', (type, status, told, code) => {
    const options = { from: 'anthropic-messages', to: 'codex', status } as const
    const failure = translateFailure(claude(type), options)
    expect(failure.status).toBe(told)
    expect(JSON.parse(failure.body)).toMatchObject({ error: { code, message: 'no' } })
    // Other clients of the same format see what the upstream said.
    expect(translateFailure(claude(type), { ...options, to: 'openai-responses' }).status).toBe(status)
  })

  it.each([
    ['rate_limit_error', 429],
    ['authentication_error', 401],
    ['permission_error', 403],
    ['api_error', 500],
  ])('%s keeps its %i', (type, status) => {
    expect(translateFailure(claude(type), { from: 'anthropic-messages', to: 'codex', status }).status).toBe(status)
  })

  it('what its own backend says is not touched', () => {
    const body = '{"error":{"type":"usage_limit_reached","message":"no"}}'
    expect(translateFailure(body, { from: 'codex', to: 'codex', status: 402 })).toMatchObject({ status: 402, body })
  })

  it('a failure of the proxy itself is told the same way', () => {
    expect(writeFailure({ kind: 'quota', status: 402, message: 'no' }, 'codex').status).toBe(429)
  })
})

describe('error bodies of Codex', () => {
  it.each<Json>([
    { detail: 'No.' },
    { detail: [{ loc: ['body', 'model'], msg: 'Field required' }] },
    { detail: { message: 'No.', code: 'unsupported_value' } },
    { error: { message: 'No.', param: null, code: null, plan_type: 'plus', resets_at: 9 }, detail: 'more' },
  ])('%j comes back as it was', (wire) => {
    const contexts = createContexts({ source: codex, target: codex })
    const failure = codex.failure.decode(wire, { ...contexts.decode, status: 400 })
    expect(failure.kind).toBe('invalid-request')
    expect(codex.failure.encode(failure, contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it('lose what only its client knows, and what stands beside the error', () => {
    const vendor = { message: 'No.', type: 'usage_limit_reached', code: null, param: null }
    const contexts = createContexts({ source: codex, target: openaiResponses })
    const wire = { error: { ...vendor, plan_type: 'plus', resets_at: 9 }, detail: 'more' }
    const failure = codex.failure.decode(wire, contexts.decode)
    expect(openaiResponses.failure.encode(failure, contexts.encode)).toEqual({ error: vendor })
    expect(contexts.diagnostics().map(({ kind, code, at }) => `${kind}/${code} ${at}`)).toEqual([
      'dropped/error-detail /error/plan_type',
      'dropped/error-detail /error/resets_at',
      'dropped/error-detail /detail',
    ])
  })
})
