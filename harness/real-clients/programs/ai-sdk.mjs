import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, isStepCount, jsonSchema, streamText, tool } from 'ai'
import { apiKey, baseURL, earlier, finish, model, prompt, streams, tools } from './work.mjs'

const url = { baseURL: `${baseURL}/v1`, apiKey }
const makers = {
  openai: (id) => createOpenAI(url).responses(id),
  'openai-kept': (id) => createOpenAI(url).responses(id),
  'openai-chat': (id) => createOpenAI(url).chat(id),
  anthropic: (id) => createAnthropic(url)(id),
  compatible: (id) => createOpenAICompatible({ ...url, name: 'wireproof', includeUsage: true })(id),
}
const [provider, id] = model.split('/')
const messages = [...earlier(), { role: 'user', content: prompt }]
const offered = tools.map(({ name, description, parameters, execute }) => [
  name,
  tool({ description, inputSchema: jsonSchema(parameters), execute: async (input) => execute(input) }),
])
const options = {
  model: makers[provider](id),
  messages,
  tools: Object.fromEntries(offered),
  stopWhen: isStepCount(9),
  providerOptions: {
    anthropic: { thinking: { type: 'enabled', budgetTokens: 2048 } },
    // Where the server keeps its answers, the history names their items; elsewhere it holds them.
    openai: { store: provider === 'openai-kept' },
  },
  onError: ({ error }) => {
    throw error
  },
}
const result = streams ? streamText(options) : await generateText(options)
const text = await result.text
finish(text, [...messages, ...(await result.responseMessages)])
