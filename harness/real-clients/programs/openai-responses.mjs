import OpenAI from 'openai'
import { apiKey, baseURL, earlier, execute, finish, model, prompt, streams, tools } from './work.mjs'

const client = new OpenAI({ apiKey, baseURL: `${baseURL}/v1` })
const input = [...earlier(), { role: 'user', content: prompt }]
const functions = tools.map(({ execute: _, ...declared }) => ({ type: 'function', strict: true, ...declared }))

let answer
for (;;) {
  const body = { model, input, tools: functions, store: false, include: ['reasoning.encrypted_content'] }
  answer = streams ? await client.responses.stream(body).finalResponse() : await client.responses.create(body)
  const calls = answer.output.filter(({ type }) => type === 'function_call')
  // The helper for streams adds what it has parsed, which no server takes.
  input.push(...answer.output.map(({ parsed_arguments: _, ...item }) => withoutParsed(item)))
  if (calls.length === 0) break
  for (const { call_id, name, arguments: written } of calls)
    input.push({ type: 'function_call_output', call_id, output: execute(name, written) })
}
finish(answer.output_text, input)

function withoutParsed(item) {
  return item.type === 'message' ? { ...item, content: item.content.map(({ parsed: _, ...part }) => part) } : item
}
