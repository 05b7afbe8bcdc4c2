import { describe, expect, it } from 'vitest'
import { createStreamTranslator } from '../../index.ts'

/** How Codex 0.169 finds it in the words of a failure: https://github.com/openai/codex */
const DELAY = /try again in\s*(\d+(?:\.\d+)?)\s*(s|ms|seconds?)/i

function failed(type: string, message: string, retryAfterMs: number | undefined, to: 'codex' | 'openai-responses') {
  const translator = createStreamTranslator({
    from: 'anthropic-messages',
    to,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
  const data = JSON.stringify({ type: 'error', error: { type, message } })
  const frames = [...translator.push({ event: 'error', data }), ...translator.end('eof')]
  const last = JSON.parse(frames.at(-1)?.data ?? '{}') as { response: { error: { code: string; message: string } } }
  return {
    ...last.response.error,
    reports: translator.diagnostics().map(({ kind, code, at }) => `${kind} ${code} ${at}`),
  }
}

describe('how long Codex waits after a rate limit in a stream', () => {
  it.each([
    [7000, 'Slow down.', 'Slow down. Please try again in 7s.'],
    [1500, 'Slow down', 'Slow down. Please try again in 1.5s.'],
    [20, 'Slow down!', 'Slow down! Please try again in 0.02s.'],
    [0, 'Slow down.', 'Slow down. Please try again in 0s.'],
    [1234.5678, 'Slow down.', 'Slow down. Please try again in 1.235s.'],
  ])('%d ms behind %j', (ms, message, told) => {
    const { reports, ...error } = failed('rate_limit_error', message, ms, 'codex')
    expect(error).toMatchObject({ code: 'rate_limit_exceeded', message: told })
    expect(error.message).toMatch(DELAY)
    expect(reports).toContain('approximated error-detail /error/message')
  })

  it.each([
    ['Rate limit reached: try again in 11.054s.', 7000],
    ['Try again in 20ms', 7000],
    ['try again in 3 seconds', 7000],
    ['Slow down.', undefined],
  ])('%j keeps its words (%o)', (message, ms) => {
    const { reports, ...error } = failed('rate_limit_error', message, ms, 'codex')
    expect(error.message).toBe(message)
    expect(reports).not.toContain('approximated error-detail /error/message')
  })

  it('is told of nothing else, and to nobody else', () => {
    expect(failed('overloaded_error', 'Busy.', 7000, 'codex').message).toBe('Busy.')
    expect(failed('rate_limit_error', 'Slow down.', 7000, 'openai-responses').message).toBe('Slow down.')
  })
})
