import { describe, expect, it } from 'vitest'
import { validateStream } from './stream.ts'

const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm' }
const frame = (choice: object, more: object = {}) => ({
  data: JSON.stringify({ ...head, choices: [{ index: 0, ...choice }], ...more }),
})
const role = frame({ delta: { role: 'assistant', content: '' }, finish_reason: null })
const text = frame({ delta: { content: 'a' }, finish_reason: null })
const stop = frame({ delta: {}, finish_reason: 'stop' })
const done = { data: '[DONE]' }
const judge = (frames: readonly { readonly data: string }[], strict = false) =>
  validateStream('openai-chat', frames, { strict })

describe('validateStream()', () => {
  it('finds nothing in a stream that is legal', () => {
    expect(judge([role, text, stop, done], true)).toEqual({ valid: true, findings: [], unknown: [] })
  })

  it('says in which frame an event does not fit its schema', () => {
    const wrong = frame({ delta: { content: 7 }, finish_reason: null })
    const { valid, findings } = judge([role, wrong, stop, done])
    expect(valid).toBe(false)
    expect(findings).toEqual([
      expect.objectContaining({ pointer: '/choices/0/delta/content', keyword: 'type', frame: 1 }),
    ])
  })

  it('says in which frame the data is no JSON', () => {
    const { valid, findings } = judge([role, text, { data: '{"a":' }, stop, done])
    expect(valid).toBe(false)
    expect(findings).toContainEqual(expect.objectContaining({ pointer: '', keyword: 'json', frame: 2 }))
  })

  it('says in which frame the order of events is broken, and what is missing behind the last', () => {
    expect(judge([role, stop, text, done]).findings).toEqual([
      {
        pointer: '/choices/0',
        message: 'choice 0 goes on after its finish_reason',
        keyword: 'grammar',
        frame: 2,
      },
    ])
    expect(judge([role, stop])).toEqual({
      valid: false,
      findings: [{ pointer: '', message: 'the stream ends with [DONE]', keyword: 'grammar', frame: 2 }],
      unknown: [],
    })
  })

  it('names members that are unknown, which are wrong only where it is strict', () => {
    const odd = frame({ delta: { content: 'a' }, finish_reason: null }, { x_trace: 1 })
    expect(judge([role, odd, stop, done])).toMatchObject({
      valid: true,
      findings: [],
      unknown: [{ pointer: '/x_trace', frame: 1 }],
    })
    expect(judge([role, odd, stop, done], true)).toMatchObject({
      valid: false,
      findings: [{ pointer: '/x_trace', frame: 1 }],
    })
  })

  it('takes [DONE] for an event of the dialects that have it, and for none of the others', () => {
    const keywords = validateStream('anthropic-messages', [done]).findings.map(({ keyword }) => keyword)
    expect(keywords).toContain('json')
    expect(judge([role, stop, done]).findings).toEqual([])
  })

  it('refuses a dialect that is none', () => {
    expect(() => validateStream('telepathy' as 'codex', [])).toThrow(/telepathy/)
  })
})
