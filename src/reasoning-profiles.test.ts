import { describe, expect, it } from 'vitest'
import {
  anthropic,
  azureOpenai,
  deepseek,
  openai,
  openaiCompatible,
  openrouter,
  type Provider,
} from './providers/index.ts'
import { translateRequest } from './translate.ts'

describe('earlier reasoning', () => {
  const request = {
    model: 'm',
    messages: [
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'r', signature: 's' },
          { type: 'text', text: 'so' },
        ],
      },
    ],
    max_tokens: 9,
  }
  it.each<[Provider, object]>([
    [openai, {}],
    [azureOpenai, {}],
    [openaiCompatible, { reasoning_content: 'r' }],
    [deepseek, { reasoning_content: 'r' }],
    [openrouter, { reasoning: 'r' }],
  ])('%o is sent %j of it', ({ profile }, members) => {
    const { body } = translateRequest(request, { from: 'claude', to: 'openai', profile })
    const { messages } = JSON.parse(body) as { readonly messages: readonly object[] }
    expect(messages).toEqual([{ role: 'assistant', content: 'so', ...members }])
  })
})

it('a provider of Messages says nothing of Chat', () => {
  expect(anthropic.profile.chatReasoning).toBeUndefined()
})
