import { describe, expect, it } from 'vitest'
import { translateFailure, translateResponse } from '../../translate.ts'

type Wire = Readonly<Record<string, unknown>>

const completion = {
  id: 'id',
  model: { engine: 'fireworks_ai', name: 'codestral-2508', lang: 'python' },
  experiments: [],
  object: 'text_completion',
  created: 1767225600,
  choices: [{ text: '\n    return a + b', index: 0, finish_reason: 'length' }],
  metadata: { enabled_feature_flags: [] },
}
const agent = { engine: 'agent', name: 'Code Generations Agent', lang: 'python' }
const generation = {
  choices: [{ text: 'def add(a, b):\n    return a + b\n', index: 0, finish_reason: 'length' }],
  model: agent,
  metadata: { model: agent, timestamp: 1767225600, enabled_feature_flags: [] },
}

describe.each([
  ['completions', completion],
  ['generations', generation],
])('an answer in the shape of %s', (_name, wire) => {
  const { body, diagnostics } = translateResponse(JSON.stringify(wire), { from: 'duo-code', to: 'openai-chat' })
  const answer = JSON.parse(body) as { readonly model: string; readonly choices: readonly Wire[] }

  it('tells its text and model, and ends with stop: "length" is no signal', () => {
    expect(answer.model).toBe(wire.model.name)
    expect(answer.choices).toMatchObject([{ message: { content: wire.choices[0]?.text }, finish_reason: 'stop' }])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ kind: 'dropped', code: 'finish-default', at: '/choices/0/finish_reason' }),
    )
  })

  it('has no id, and the one that is made is said to be', () => {
    expect(JSON.parse(body)).not.toMatchObject({ id: 'id' })
    expect(diagnostics).toContainEqual(expect.objectContaining({ kind: 'synthesized', code: 'id', to: '/id' }))
    expect(answer).not.toHaveProperty('usage')
  })
})

it('an answer without a suggestion is an empty one', () => {
  const { body } = translateResponse('{"choices":[]}', { from: 'duo-code', to: 'openai-chat' })
  expect(JSON.parse(body)).toMatchObject({ choices: [{ message: { content: '' }, finish_reason: 'stop' }] })
})

describe('an answer of others', () => {
  const chat = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1767225600,
    model: 'gpt-5',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: 'Text.',
          tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        finish_reason: 'tool_calls',
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
  }
  const into = (to: 'duo-chat' | 'duo-code') => translateResponse(JSON.stringify(chat), { from: 'openai-chat', to })
  const told = ({ diagnostics }: ReturnType<typeof into>) =>
    diagnostics.map(({ kind, code, severity }) => `${kind}/${code} ${severity}`)

  it('is a completion for a client of Code Suggestions', () => {
    expect(JSON.parse(into('duo-code').body)).toEqual({
      id: 'id',
      experiments: [],
      object: 'text_completion',
      model: { name: 'gpt-5', engine: 'wireproof', lang: '' },
      created: 1767225600,
      choices: [{ text: 'Text.', index: 0, finish_reason: 'length' }],
    })
  })

  it('is one JSON string for a client of Duo Chat', () => {
    expect(into('duo-chat').body).toBe('"Text."')
  })

  it.each(['duo-chat', 'duo-code'] as const)('tells %s of what is missing', (to) => {
    expect(told(into(to))).toEqual(
      expect.arrayContaining([
        'dropped/tool-call breaking',
        'dropped/usage-untold hint',
        'dropped/id hint',
        'approximated/finish-reason degraded',
      ]),
    )
  })
})

describe('an answer of Duo Chat', () => {
  const read = (text: string) => translateResponse(JSON.stringify(text), { from: 'duo-chat', to: 'openai-chat' })

  it('is its text, which ends for a reason that nobody told', () => {
    const { body, diagnostics } = read('To define a \u{1F600} class...')
    expect(JSON.parse(body)).toMatchObject({
      choices: [{ message: { content: 'To define a \u{1F600} class...' }, finish_reason: 'stop' }],
    })
    expect(diagnostics).toContainEqual(expect.objectContaining({ kind: 'repaired', code: 'finish-default' }))
  })

  it.each(['A6000', 'A9999', 'G3001', 'G3002'])('that is a failure in words is flagged: %s', (code) => {
    const text = `I'm sorry, I can't generate a response. Please try again. Error code: ${code}`
    const { body, diagnostics } = read(text)
    expect(JSON.parse(body)).toMatchObject({ choices: [{ message: { content: text } }] })
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ kind: 'repaired', code: 'in-band-failure', severity: 'breaking', detail: code }),
    )
    const { failure } = translateFailure(JSON.stringify(text), { from: 'duo-chat', to: 'openai-chat' })
    expect(failure).toMatchObject({ kind: 'server', code, message: text })
  })

  it('is refused where it is no string', () => {
    expect(() => translateResponse('{"a":1}', { from: 'duo-chat', to: 'openai-chat' })).toThrow(
      expect.objectContaining({ name: 'ProtocolError', fault: 'upstream', at: '' }),
    )
  })
})
