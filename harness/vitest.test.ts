import { describe, expect, it } from 'vitest'
import './vitest.ts'

const request = { model: 'm', max_tokens: 10, messages: [{ role: 'user', content: 'Hi' }] }

describe('matchers', () => {
  it('toBeValid says where a document is wrong', () => {
    expect(request).toBeValid('claude', 'request', { strict: true })
    expect(() => expect({ ...request, max_tokens: 'x' }).toBeValid('claude', 'request')).toThrow(
      '/max_tokens: expected',
    )
    expect({ model: 'm' }).not.toBeValid('openai', 'request')
  })

  it('toTranslateWithoutLoss names what is lost', () => {
    expect(request).toTranslateWithoutLoss('claude', 'openai')
    const stopping = { ...request, stop_sequences: ['END'] }
    expect(stopping).toTranslateWithoutLoss('claude', 'openai')
    expect(() => expect(stopping).toTranslateWithoutLoss('claude', 'responses')).toThrow('/stop_sequences')
  })
})
