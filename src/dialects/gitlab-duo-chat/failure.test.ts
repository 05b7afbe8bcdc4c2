import { describe, expect, it } from 'vitest'
import { translateFailure } from '../../translate.ts'

// The error forms of an instance; server source, see quirks.md.

const read = (body: unknown, status: number) =>
  translateFailure(typeof body === 'string' ? body : JSON.stringify(body), {
    from: 'gitlab-duo-chat',
    to: 'openai-chat',
    status,
  })

describe('an error of an instance', () => {
  it.each([
    [401, { message: '401 Unauthorized' }, 'auth', '401 Unauthorized'],
    [401, { error: 'invalid_token', error_description: 'Token was revoked.' }, 'auth', 'Token was revoked.'],
    [403, { error: 'insufficient_scope', error_description: 'More.', scope: 'ai_features api' }, 'permission', 'More.'],
    [
      403,
      { message: '403 Forbidden - Direct connections are disabled' },
      'permission',
      '403 Forbidden - Direct connections are disabled',
    ],
    [404, { message: '404 Not Found' }, 'not-found', '404 Not Found'],
    [400, { error: 'content is missing' }, 'invalid-request', 'content is missing'],
    [413, { message: '413 Request Entity Too Large' }, 'too-large', '413 Request Entity Too Large'],
    [
      422,
      { error: 'missing_default_duo_group', error_description: 'Choose.', message: { error: 'Choose a group.' } },
      'invalid-request',
      'Choose a group.',
    ],
    [
      429,
      { message: { error: 'This endpoint has been requested too many times.' } },
      'rate-limit',
      'This endpoint has been requested too many times.',
    ],
    [503, { message: 'Token creation failed' }, 'overloaded', 'Token creation failed'],
    [
      402,
      { error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'No credits.' },
      'quota',
      'No credits.',
    ],
    [
      403,
      { error: 'not_entitled', error_code: 'USAGE_QUOTA_NOT_ENTITLED', message: 'Not entitled.' },
      'permission',
      'Not entitled.',
    ],
    [422, { detail: 'Validation error' }, 'invalid-request', 'Validation error'],
    [502, '<html><body>Bad gateway</body></html>', 'server', '<html><body>Bad gateway</body></html>'],
    [504, '', 'timeout', 'HTTP 504'],
  ])('%i %j', (status, body, kind, message) => {
    const { failure, status: shown } = read(body, status)
    expect(failure).toMatchObject({ kind, message, status })
    expect(shown).toBe(status)
  })

  it('keeps the code that says more than the status', () => {
    const body = { error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'No credits.' }
    expect(read(body, 503).failure).toMatchObject({ kind: 'quota', code: 'USAGE_QUOTA_EXCEEDED' })
    expect(read({ error: 'invalid_token', error_description: 'x' }, 401).failure.code).toBe('invalid_token')
  })

  it('keeps a code that is empty, unless another says more', () => {
    expect(read({ message: 'x', error_code: '' }, 500).failure.code).toBe('')
    expect(read({ message: 'x', error: 'not_entitled', error_code: '' }, 403).failure.code).toBe('not_entitled')
  })

  it.each(['message', 'error_description', 'detail', 'error'])('whose %s is empty stands there all the same', (key) => {
    const body = JSON.stringify({ [key]: '' })
    const { failure, diagnostics } = translateFailure(body, {
      from: 'gitlab-duo-code',
      to: 'openai-responses',
      status: 504,
    })
    expect(failure.message).toBe('HTTP 504')
    expect(diagnostics.filter(({ kind }) => kind === 'approximated')).toMatchObject([{ at: `/${key}` }])
  })

  it('of another vendor is told in the form of an instance', () => {
    const body = JSON.stringify({ error: { message: 'Slow down.', type: 'rate_limit_error', code: null, param: null } })
    expect(translateFailure(body, { from: 'openai-chat', to: 'gitlab-duo-code', status: 429 })).toMatchObject({
      status: 429,
      body: '{"message":"Slow down."}',
    })
  })
})
