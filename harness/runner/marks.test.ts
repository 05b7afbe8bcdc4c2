import { describe, expect, it } from 'vitest'
import { receive } from '../upstream/index.ts'
import { attribute, markOf, survivors, withoutSentinel, withSentinel } from './marks.ts'

const one = markOf(1)
const two = markOf(2)
const received = (headers: Readonly<Record<string, string>>, body: object, url = '/openai/v1/chat/completions') =>
  receive({ number: 1, method: 'POST', url, rawHeaders: Object.entries(headers), body: JSON.stringify(body) })

describe('attribute', () => {
  const running = new Set([one, two])

  it.each([
    ['path', received({}, {}, `/${one}/openai/v1/chat/completions`)],
    ['header', received({ 'X-Wireproof-Trial': one }, {})],
    ['key', received({ authorization: `Bearer test-key-${one}` }, {})],
    ['model', received({}, { model: `openai/${one}` })],
    ['text', received({}, { model: 'm', messages: [{ content: `hi (${one})` }] })],
  ])('finds the mark by %s', (by, request) => {
    expect(attribute(request, running)).toEqual({ mark: one, by })
  })

  it('does not trust one header: marks that disagree belong to nobody', () => {
    expect(attribute(received({ 'x-wireproof-trial': one }, { model: two }), running)).toEqual({
      mark: undefined,
      problem: 'conflict',
    })
  })

  it('a mark of a trial that is over is none', () => {
    expect(attribute(received({}, { model: markOf(9) }), running)).toEqual({ mark: undefined, problem: 'unmarked' })
  })

  it('without a mark a request belongs to the trial that runs alone', () => {
    expect(attribute(received({}, { model: 'm' }), new Set([one]))).toEqual({ mark: one, by: 'lane' })
    expect(attribute(received({}, { model: 'm' }), running)).toEqual({ mark: undefined, problem: 'unmarked' })
  })
})

it('survivors are named strongest first', () => {
  const request = received({ authorization: `Bearer ${one}` }, { model: one, messages: [{ content: one }] })
  expect(survivors(request, one)).toEqual(['key', 'model', 'text'])
})

it.each([
  [
    'Chat',
    {
      messages: [
        { role: 'system', content: 's' },
        { role: 'user', content: 'hi' },
      ],
    },
  ],
  ['text parts', { messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }, { type: 'image' }] }] }],
  ['Responses', { input: [{ role: 'user', content: [{ type: 'input_text', text: 'hi' }] }] }],
])('a sentinel goes into %s and out again', (_, request) => {
  const marked = JSON.stringify(withSentinel(request, one))
  expect(marked).toContain(`hi (${one})`)
  expect(withoutSentinel(marked, one)).toBe(JSON.stringify(request))
})
