import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocumentKind, validate } from './documents.ts'
import { validateHub } from './hub.ts'
import { valueAt } from './words.ts'

const dialects = ['openai-chat', 'openai-responses', 'anthropic-messages'] as const
const kinds: readonly DocumentKind[] = ['request', 'response', 'stream-event', 'error']
const missing = Symbol('missing')

const requests = {
  'openai-chat': { model: 'm', messages: [{ role: 'user', content: 'Hi' }] },
  'openai-responses': { model: 'm', input: [{ role: 'user', content: 'Hi' }] },
  'anthropic-messages': { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'Hi' }] },
} as const

/** Documents near the truth: member names and tags that the dialects know, in any arrangement. */
const words = fc.constantFrom(
  ...'type role content text messages input model tool_calls function name arguments id output item delta choices usage'.split(
    ' ',
  ),
  ...['message', 'user', 'assistant', 'input_text', 'tool_use', 'function_call', '__proto__', 'a/b~c', 'constructor'],
)
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(null, true, 0, 1.5, ''),
    words,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(words, tie('value')), { maxLength: 5 }).map((members) => {
      const text = `{${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`
      return JSON.parse(text) as unknown
    }),
  ),
})).value

describe('the version of the API', () => {
  const hot = { ...requests['anthropic-messages'], temperature: 1 }
  const { max_tokens: _limit, ...counted } = hot
  it('is the oldest or the newest, as far as nobody says', () => {
    expect(validate('anthropic-messages', 'request', hot, { strict: true }).valid).toBe(true)
  })

  it.each([
    ['request', hot],
    ['count-tokens-request', counted],
  ] as const)('decides about a %s', (kind, document) => {
    const { findings, valid } = validate('anthropic-messages', kind, document, { version: '2026-10-21' })
    expect(valid).toBe(false)
    expect(findings).toContainEqual({
      pointer: '/temperature',
      keyword: 'version',
      message: 'temperature is refused since version 2026-10-21',
    })
    expect(validate('anthropic-messages', kind, document, { version: '2023-06-01' }).findings).toEqual([])
  })

  it('does not matter to an answer', () => {
    const answer = { input_tokens: 7 }
    expect(validate('anthropic-messages', 'count-tokens-response', answer, { version: '2026-10-21' }).valid).toBe(true)
  })

  it.each([
    ['anthropic-messages', '2024-01-01', /known are 2023-06-01, 2026-10-21/],
    ['openai-chat', '2026-10-21', /known are none/],
  ] as const)('of %s is not %s', (dialect, version, says) => {
    expect(() => validate(dialect, 'request', requests[dialect], { version })).toThrow(says)
  })
})

describe('documents of single dialects', () => {
  it.each([
    ['count-tokens-request', { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }, 'model'],
    ['count-tokens-response', { input_tokens: 7, context_management: { original_input_tokens: 9 } }, 'input_tokens'],
    ['model', { type: 'model', id: 'm', display_name: 'M', created_at: '2026-01-01T00:00:00Z' }, 'id'],
    ['models', { data: [], has_more: false, first_id: null, last_id: null }, 'data'],
  ] as const)('has a schema for a %s', (kind, document, demanded) => {
    expect(validate('anthropic-messages', kind, document, { strict: true }).findings).toEqual([])
    expect(validate('anthropic-messages', kind, { ...document, [demanded]: undefined }).valid).toBe(false)
    expect(() => validate('openai-chat', kind, document)).toThrow(/no schema/)
  })

  it('does not count what does not weigh', () => {
    const document = { model: 'm', messages: [], max_tokens: 9, stream: true }
    const { unknown } = validate('anthropic-messages', 'count-tokens-request', document)
    expect(unknown.map(({ pointer }) => pointer)).toEqual(['/max_tokens', '/stream'])
  })
})

describe('validate', () => {
  for (const dialect of dialects) {
    it(`accepts a small request of ${dialect}, strictly`, () => {
      expect(validate(dialect, 'request', requests[dialect], { strict: true })).toEqual({
        valid: true,
        findings: [],
        unknown: [],
      })
    })

    it(`tells unknown members of ${dialect} apart, and wrong or missing ones as wrong`, () => {
      expect(validate(dialect, 'request', { ...requests[dialect], zeal: 1 })).toMatchObject({
        valid: true,
        unknown: [{ pointer: '/zeal' }],
      })
      expect(validate(dialect, 'request', { ...requests[dialect], model: 7 })).toMatchObject({
        valid: false,
        findings: [{ pointer: '/model', keyword: 'type' }],
      })
      expect(validate(dialect, 'error', {}).findings).toContainEqual({
        pointer: '',
        keyword: 'required',
        message: 'expected a member "error", found none',
      })
    })

    it(`says something true about anything that is no document of ${dialect}`, () => {
      fc.assert(
        fc.property(nearly, fc.constantFrom(...kinds), (value, kind) => {
          const tolerant = validate(dialect, kind, value)
          const strict = validate(dialect, kind, value, { strict: true })
          for (const { pointer, message } of [...strict.findings, ...tolerant.unknown]) {
            if (pointer !== '') expect(valueAt({ root: value, missing }, `/root${pointer}`)).not.toBeUndefined()
            expect(message).not.toBe('')
          }
          expect(strict.findings).toEqual(expect.arrayContaining([...tolerant.findings, ...tolerant.unknown]))
          expect(strict.valid).toBe(tolerant.valid && tolerant.unknown.length === 0)
        }),
        { numRuns: 300 },
      )
    })
  }

  it('bounds what it says about a hostile document', () => {
    const value = { model: 'm', messages: new Array(50_000).fill({ role: 7 }) }
    expect(validate('openai-chat', 'request', value).findings.length).toBeLessThanOrEqual(200)
  })

  it('blames the caller for a dialect without schemas', () => {
    expect(() => validate('gitlab-duo-chat', 'stream-event', {})).toThrow(
      'there is no schema for "stream-event" of "gitlab-duo-chat"; known are error, request, response',
    )
    expect(() => validate('telepathy' as 'openai-chat', 'request', {})).toThrow(
      'there is no schema for "request" of "telepathy"',
    )
  })
})

describe('validateHub', () => {
  it('is strict, since the hub is ours', () => {
    const request = { model: 'm', turns: [{ role: 'user', parts: [{ type: 'text', text: 'Hi' }] }] }
    expect(validateHub('request', request).valid).toBe(true)
    expect(validateHub('request', { ...request, zeal: 1 }).findings).toMatchObject([{ pointer: '/zeal' }])
    expect(validateHub('event', { type: 'part-delta', index: 0, delta: { on: 'smell' } }).valid).toBe(false)
    expect(
      validateHub('diagnostic', { kind: 'lost', code: 'a', severity: 'hint', dialect: 'codex' }).findings,
    ).toMatchObject([{ pointer: '/kind' }])
  })
})
