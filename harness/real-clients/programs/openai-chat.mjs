import OpenAI from 'openai'
import { apiKey, baseURL, earlier, execute, finish, model, prompt, streams, tools } from './work.mjs'

const client = new OpenAI({ apiKey, baseURL: `${baseURL}/v1` })
const messages = [...earlier(), { role: 'user', content: prompt }]
const functions = tools.map(({ execute: _, ...declared }) => ({ type: 'function', function: declared }))

for (;;) {
  const body = { model, messages, tools: functions }
  const answer = streams
    ? await client.chat.completions.stream({ ...body, stream_options: { include_usage: true } }).finalChatCompletion()
    : await client.chat.completions.create(body)
  // The helper for streams adds what it has parsed, which no server takes.
  const { parsed: _, ...message } = answer.choices[0].message
  messages.push(message)
  if (message.tool_calls === undefined) break
  for (const { id, function: call } of message.tool_calls)
    messages.push({ role: 'tool', tool_call_id: id, content: execute(call.name, call.arguments) })
}
finish(messages.at(-1).content, messages)
