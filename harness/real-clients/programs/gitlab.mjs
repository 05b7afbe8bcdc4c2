import { createGitLab as scoped } from '@gitlab/gitlab-ai-provider'
import { isStepCount, jsonSchema, streamText, tool } from 'ai'
import { createGitLab as unscoped } from 'gitlab-ai-provider'
import { baseURL, earlier, finish, model, prompt, tools } from './work.mjs'

const makers = { scoped, unscoped }
const [provider, id] = model.split('/')
const gitlab = makers[provider]({ apiKey: process.env.GITLAB_TOKEN, instanceUrl: baseURL, aiGatewayUrl: baseURL })
const messages = [...earlier(), { role: 'user', content: prompt }]
const offered = tools.map(({ name, description, parameters, execute }) => [
  name,
  tool({ description, inputSchema: jsonSchema(parameters), execute: async (input) => execute(input) }),
])
const result = streamText({
  model: gitlab.agenticChat(id),
  messages,
  tools: Object.fromEntries(offered),
  stopWhen: isStepCount(9),
  onError: ({ error }) => {
    throw error
  },
})
// Each piece is shown at once: whoever waits for it knows that nothing has kept it.
for await (const delta of result.textStream) process.stdout.write(`${JSON.stringify({ delta })}\n`)
finish(await result.text, [...messages, ...(await result.responseMessages)])
