import Anthropic from '@anthropic-ai/sdk'
import { apiKey, baseURL, earlier, execute, finish, model, prompt, streams, tools } from './work.mjs'

const client = new Anthropic({ apiKey, baseURL })
const messages = [...earlier(), { role: 'user', content: prompt }]
const declared = tools.map(({ name, description, parameters }) => ({ name, description, input_schema: parameters }))

for (;;) {
  const thinking = { type: 'enabled', budget_tokens: 2048 }
  const body = { model, max_tokens: 4096, messages, tools: declared, thinking }
  const answer = streams ? await client.messages.stream(body).finalMessage() : await client.messages.create(body)
  messages.push({ role: 'assistant', content: answer.content })
  const calls = answer.content.filter(({ type }) => type === 'tool_use')
  if (calls.length === 0) break
  const results = calls.map(({ id, name, input }) => ({
    type: 'tool_result',
    tool_use_id: id,
    content: execute(name, input),
  }))
  messages.push({ role: 'user', content: results })
}
finish(messages.at(-1).content.find(({ type }) => type === 'text').text, messages)
