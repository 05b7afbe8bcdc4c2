import { describe, expect, it } from 'vitest'
import type { Failure } from '../../hub/failure.ts'
import type { Json } from '../../hub/node.ts'
import { encodeResponseError } from './failure.ts'
import { openaiResponses, responsesTables } from './index.ts'
import { bare, testContexts, told } from './testing.ts'

const decode = (wire: Json, status?: number) =>
  openaiResponses.failure.decode(wire, { ...testContexts().decode, ...(status === undefined ? {} : { status }) })

describe('error bodies', () => {
  it.each<readonly [Json, number | undefined, Partial<Failure>]>([
    [
      { error: { message: 'm', type: 'invalid_request_error', param: 'model', code: 'model_not_found' } },
      404,
      { kind: 'not-found', code: 'model_not_found', param: 'model' },
    ],
    [
      { error: { message: 'm', type: 'insufficient_quota', param: null, code: 'insufficient_quota' } },
      429,
      { kind: 'quota' },
    ],
    [{ error: { message: 'm', type: 'requests', param: null, code: null } }, 429, { kind: 'rate-limit' }],
    [{ error: { message: 'm', code: 'context_length_exceeded' } }, 400, { kind: 'context-window' }],
    [{ error: { message: 'm', code: 'server_is_overloaded' } }, 503, { kind: 'overloaded' }],
    [{ error: { message: 'm' } }, 401, { kind: 'auth' }],
    // A failed response has no status: its code alone says that another attempt with the same image is of no use.
    [{ error: { message: 'm', code: 'invalid_image' } }, undefined, { kind: 'invalid-request' }],
    [{ error: { message: 'm', code: 'image_file_not_found' } }, undefined, { kind: 'invalid-request' }],
    // FastAPI, and the ChatGPT backend.
    [{ detail: 'm' }, 403, { kind: 'permission', message: 'm' }],
    [{ error: 'm' }, 500, { kind: 'server', message: 'm' }],
    ['<html>m</html>', 502, { kind: 'server', message: '<html>m</html>' }],
    [null, 529, { kind: 'overloaded', message: 'HTTP 529' }],
    [[], undefined, { kind: 'server' }],
  ])('%j with %s', (wire, status, failure) => {
    expect(decode(wire, status)).toMatchObject({ message: expect.any(String), ...failure })
  })

  it('come back as they were', () => {
    const wire = { error: { message: 'm', type: 'requests', param: null, code: null } }
    const contexts = testContexts()
    expect(openaiResponses.failure.encode(decode(wire, 429), contexts.encode)).toEqual(wire)
    expect(told(contexts.diagnostics())).toEqual([])
  })

  it('of other dialects get the words of this one', () => {
    const contexts = testContexts({ from: 'anthropic-messages' })
    const wire = openaiResponses.failure.encode({ kind: 'rate-limit', message: 'slow' }, contexts.encode)
    expect(bare(wire)).toEqual({
      error: { message: 'slow', type: 'rate_limit_error', param: null, code: 'rate_limit_exceeded' },
    })
    expect(told(contexts.diagnostics(wire))).toEqual([
      'synthesized/error-detail /error/code',
      'synthesized/error-detail /error/type',
    ])
  })

  it.each<readonly [Failure['kind'], number | undefined, boolean]>([
    ['permission', 403, false],
    ['permission', undefined, false],
    ['permission', 400, true],
    ['timeout', 504, true],
    ['truncated', undefined, true],
    ['quota', 400, false],
  ])('%s with %s: a client that reads it otherwise is told of', (kind, status, isTold) => {
    const contexts = testContexts({ from: 'anthropic-messages' })
    const failure: Failure = { kind, message: 'm', ...(status === undefined ? {} : { status }) }
    const wire = openaiResponses.failure.encode(failure, contexts.encode)
    expect(told(contexts.diagnostics(wire)).includes('approximated/error-detail')).toBe(isTold)
  })

  it.each<readonly [Failure['kind'], number]>([
    ['auth', 401],
    ['rate-limit', 429],
    ['overloaded', 503],
    ['truncated', 502],
    ['invalid-request', 400],
  ])('%s is HTTP %i', (kind, status) => {
    expect(openaiResponses.failure.statusOf({ kind, message: '' })).toBe(status)
  })
})

describe('the error of a failed response', () => {
  const saidOf = (failure: Failure, from?: 'anthropic-messages') => {
    const contexts = testContexts(from === undefined ? {} : { from })
    const wire = encodeResponseError(responsesTables, failure, contexts.encode)
    return [wire['code'], ...contexts.diagnostics().map(({ kind, code }) => `${kind}/${code}`)]
  }

  it('says where a listed code of another dialect hides the kind', () => {
    const message = 'm'
    expect(saidOf({ kind: 'invalid-request', code: 'server_error', message }, 'anthropic-messages')).toEqual([
      'server_error',
      'approximated/error-detail',
    ])
    expect(saidOf({ kind: 'server', code: 'server_error', message }, 'anthropic-messages')).toEqual(['server_error'])
    expect(saidOf({ kind: 'invalid-request', code: 'server_error', message })).toEqual(['server_error'])
  })
})
