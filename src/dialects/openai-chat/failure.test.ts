import { describe, expect, it } from 'vitest'
import type { FailureKind } from '../../hub/failure.ts'
import type { Json } from '../../hub/node.ts'
import { openaiChat } from './index.ts'
import { testContexts } from './testing.ts'

const { failure } = openaiChat
const decode = (wire: Json, status?: number) =>
  failure.decode(wire, { ...testContexts().decode, ...(status === undefined ? {} : { status }) })
const error = (type: Json, code: Json = null, param: Json = null) => ({ error: { message: 'm', type, param, code } })

describe('failures', () => {
  it.each<readonly [Json, number | undefined, FailureKind]>([
    [error('invalid_request_error', 'context_length_exceeded'), 400, 'context-window'],
    [error('invalid_request_error'), 400, 'invalid-request'],
    [error('invalid_request_error', 'invalid_api_key'), 401, 'auth'],
    [error('invalid_request_error', 'model_not_found'), 404, 'not-found'],
    [error('invalid_request_error'), 413, 'too-large'],
    [error('insufficient_quota', 'insufficient_quota'), 429, 'quota'],
    [error('requests', 'rate_limit_exceeded'), 429, 'rate-limit'],
    [error('tokens'), 429, 'rate-limit'],
    [error(null), 403, 'permission'],
    [error('server_error'), 500, 'server'],
    [error('server_error', 'server_is_overloaded'), 503, 'overloaded'],
    [error(null, 504), undefined, 'timeout'],
    [error('unknown_error', 'invalid_request_error'), 402, 'quota'],
    [error('unknown_error', 'invalid_request_error'), 400, 'invalid-request'],
    [error('unknown_error', 'invalid_request_error'), undefined, 'invalid-request'],
    [error('rate_limit_error', 'invalid_request_error'), 400, 'rate-limit'],
    [error('something new'), 418, 'invalid-request'],
    [error('something new'), undefined, 'server'],
    [{ error: 'no such model' }, 404, 'not-found'],
    [{ message: 'm', type: 'rate_limit_error' }, undefined, 'rate-limit'],
    [{ detail: 'Not Found' }, 404, 'not-found'],
    ['<html>', 502, 'server'],
    [null, 529, 'overloaded'],
    [[], 400, 'invalid-request'],
  ])('%j with %j is %s', (wire, status, kind) => {
    const read = decode(wire, status)
    expect(read.kind).toBe(kind)
    expect(read.message.length).toBeGreaterThan(0)
    expect(read.status).toBe(status)
  })

  it("keeps the other side's own words", () => {
    expect(decode(error('invalid_request_error', 'unsupported_parameter', 'max_tokens'), 400)).toMatchObject({
      message: 'm',
      code: 'unsupported_parameter',
      param: 'max_tokens',
    })
    expect(decode({ error: 'plain' }, 400).message).toBe('plain')
    expect(decode({ detail: 'plain' }, 400).message).toBe('plain')
  })

  it.each<readonly [Json, readonly string[]]>([
    [{ error: { message: 'm' } }, ['repaired']],
    [{ error: { message: '', type: 'server_error' } }, []],
    [{ error: { message: 'm', type: 'server_error', code: 502 } }, []],
  ])('%j goes back to Chat with nothing added', (wire, kinds) => {
    const contexts = testContexts()
    const { error: again } = failure.encode(failure.decode(wire, contexts.decode), contexts.encode) as {
      readonly error: Record<string, Json>
    }
    const said = Object.entries(again).filter(([, value]) => value !== null)
    expect({ error: Object.fromEntries(said) }).toEqual(wire)
    expect(contexts.diagnostics().map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each<readonly [FailureKind, number, string, string | undefined, readonly string[]]>([
    ['invalid-request', 413, 'request_too_large', undefined, ['approximated/error-detail']],
    ['invalid-request', 400, 'insufficient_quota', 'insufficient_quota', ['approximated/error-detail']],
    ['too-large', 413, 'request_too_large', undefined, []],
    ['server', 500, 'server_error', 'later_code', []],
  ])('tells where a client of Chat reads %s with %s as %s', (kind, status, type, code, reports) => {
    const contexts = testContexts({ from: 'anthropic-messages' })
    const told = { kind, message: 'm', status, ...(code === undefined ? {} : { code }) }
    expect(failure.encode(told, contexts.encode)).toMatchObject({ error: { type } })
    expect(contexts.diagnostics().map((one) => `${one.kind}/${one.code}`)).toEqual(reports)
  })

  it('keeps a type that says more than its kind, and invents no code for its own', () => {
    expect(decode(error('requests', 'rate_limit_exceeded'), 429)).toMatchObject({
      code: 'rate_limit_exceeded',
      ext: { 'openai-chat': { 'error/type': 'requests' } },
    })
    const contexts = testContexts()
    for (const wire of [
      error('requests', 'rate_limit_exceeded'),
      error('invalid_request_error', 'invalid_api_key'),
      error('new'),
    ])
      expect(failure.encode(failure.decode(wire, contexts.decode), contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it('writes a body from which the same kind is read, without any status', () => {
    const kinds: readonly FailureKind[] = [
      'invalid-request',
      'auth',
      'permission',
      'not-found',
      'too-large',
      'quota',
      'rate-limit',
      'overloaded',
      'context-window',
      'timeout',
      'truncated',
      'protocol',
      'server',
    ]
    for (const kind of kinds) {
      const wire = failure.encode({ kind, message: 'm' }, testContexts().encode)
      expect(wire).toMatchObject({ error: { message: 'm', param: null } })
      expect(decode(wire).kind).toBe(kind)
      expect(failure.statusOf({ kind, message: 'm' })).toBeGreaterThanOrEqual(400)
    }
  })

  it('gives a failure of another dialect the customary code of its kind, and says so', () => {
    const contexts = testContexts({ from: 'anthropic-messages' })
    const wire = failure.encode({ kind: 'context-window', message: 'm' }, contexts.encode)
    expect(wire).toHaveProperty('error.code', 'context_length_exceeded')
    expect(contexts.diagnostics(wire)).toMatchObject([{ kind: 'synthesized', code: 'error-detail', to: '/error/code' }])
  })

  it.each([
    [{ error: { message: 'm', type: 'server_error', param: '', code: '' } }, { code: '', param: '' }],
    [{ error: { message: '', type: null, param: 'p', code: null } }, { param: 'p' }],
    [{ error: { message: '', type: 'new' } }, { message: 'The upstream failed without saying why.' }],
  ])('keeps words that are empty, and what stands beside them: %j', (wire, said) => {
    expect(decode(wire)).toMatchObject(said)
    expect(decode(wire).message).not.toBe('')
  })

  it('keeps a code that is empty as it came', () => {
    const wire = { error: { message: 'm', type: 'server_error', param: '', code: '' } }
    const contexts = testContexts()
    expect(failure.encode(failure.decode(wire, contexts.decode), contexts.encode)).toEqual(wire)
    expect(contexts.diagnostics()).toEqual([])
  })

  it('carries what it does not know', () => {
    const wire = {
      error: { message: 'm', type: 'server_error', param: null, code: null, misalignment: { a: 1 } },
      request_id: 'r',
    }
    const contexts = testContexts()
    expect(failure.encode(failure.decode(wire, contexts.decode), contexts.encode)).toEqual(wire)
  })
})

describe('a failure that somebody has changed after it was read', () => {
  const { decode: reading, encode: writing } = testContexts()
  const read = failure.decode(
    { error: { message: 'their words', type: 'odd_error', param: null, code: null } },
    reading,
  )

  it('is told in its new words', () =>
    expect(failure.encode({ ...read, message: 'our words' }, writing)).toMatchObject({
      error: { message: 'our words', type: 'odd_error' },
    }))

  it('is told by its new kind', () =>
    expect(failure.encode({ ...read, kind: 'overloaded' }, writing)).toMatchObject({
      error: { message: 'their words', type: 'overloaded_error' },
    }))

  it('is told as it came where nothing was changed', () =>
    expect(failure.encode(read, writing)).toEqual({
      error: { message: 'their words', type: 'odd_error', param: null, code: null },
    }))
})
