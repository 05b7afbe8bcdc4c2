import { describe, expect, it } from 'vitest'
import { readErrorBody } from './error-body.ts'
import { judge, readFailure } from './verdict.ts'

describe('readErrorBody()', () => {
  it.each([
    ['{"message":"401 Unauthorized"}', { shape: 'instance', message: '401 Unauthorized' }],
    ['{"message":{"error":"too many"}}', { shape: 'instance', message: 'too many' }],
    ['{"message":{"base":["no"]}}', { shape: 'instance', message: '{"base":["no"]}' }],
    ['{"error":"content is missing"}', { shape: 'auth', message: 'content is missing' }],
    [
      '{"error":"insufficient_scope","error_description":"more","scope":"api"}',
      { shape: 'oauth', code: 'insufficient_scope', message: 'more' },
    ],
    ['{"error":"Header mismatch \'X-Gitlab-Realm\'"}', { shape: 'auth', message: "Header mismatch 'X-Gitlab-Realm'" }],
    ['{"detail":"Unsupported model"}', { shape: 'detail', message: 'Unsupported model' }],
    ['{"detail":[{"loc":["body"],"msg":"x"}]}', { shape: 'detail', message: '[{"loc":["body"],"msg":"x"}]' }],
    [
      '{"error":"not_entitled","error_code":"USAGE_QUOTA_NOT_ENTITLED","message":"no"}',
      { shape: 'quota', code: 'USAGE_QUOTA_NOT_ENTITLED', message: 'no' },
    ],
    [
      '{"message":"Token creation failed","error":"insufficient_credits","error_code":"E","error_description":"none left"}',
      { shape: 'quota', code: 'E', message: 'none left' },
    ],
    ['{"type":"error","error":{"type":"x","message":"too long"}}', { shape: 'native', message: 'too long' }],
    ['{"error":{}}', { shape: 'native', message: '' }],
    ['{}', { shape: 'native', message: '' }],
    [
      '<!DOCTYPE html><html><head><title> Just a moment </title>',
      { shape: 'html', message: 'an HTML page, "Just a moment"' },
    ],
    ['  <html>', { shape: 'html', message: 'an HTML page' }],
    ['', { shape: 'empty', message: '' }],
    [' \n', { shape: 'empty', message: '' }],
    ['upstream connect error', { shape: 'text', message: 'upstream connect error' }],
    ['"a string"', { shape: 'text', message: 'a string' }],
    ['[1]', { shape: 'text', message: '[1]' }],
    ['null', { shape: 'text', message: 'null' }],
  ])('%s', (body, expected) => {
    expect(readErrorBody(body)).toEqual(expected)
  })

  it('hands on no more than people read', () => {
    for (const body of [`{"detail":"${'x'.repeat(9000)}"}`, 'x'.repeat(9000), `<html><title>${'x'.repeat(9000)}`])
      expect(readErrorBody(body).message.length).toBeLessThan(600)
  })
})

describe('readFailure()', () => {
  it('leaves to a dialect what is said in its own shape', () => {
    expect(readFailure(400, '{"type":"error","error":{"type":"invalid_request_error","message":"x"}}')).toBeUndefined()
    expect(readFailure(429, '{"error":{"message":"x","code":"rate_limit_exceeded"}}')).toBeUndefined()
  })

  it('reads everything else', () => {
    expect(readFailure(502, '{"detail":"Bad Gateway"}')).toEqual({
      kind: 'server',
      status: 502,
      message: 'Bad Gateway',
    })
    expect(readFailure(500, '{"message":"no JSON"}')).toEqual({ kind: 'server', status: 500, message: 'no JSON' })
    expect(readFailure(504, '')).toEqual({ kind: 'timeout', status: 504, message: 'GitLab answered 504' })
  })
})

it('a word about tokens in a message is no word about the credential', () => {
  const body =
    '{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens is invalid: token expired"}}'
  expect(judge('gateway', 400, body)).not.toHaveProperty('remedy')
  expect(judge('gateway', 403, '{"detail":"the token is expired"}')).not.toHaveProperty('remedy')
})
