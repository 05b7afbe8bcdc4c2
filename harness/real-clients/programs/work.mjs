import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// What all programs share: the command line, the tools, and the conversation that goes on in the next process.

/** `node PROGRAM.mjs URL MODEL TRANSPORT PROMPT` */
export const [baseURL, model, transport, prompt] = process.argv.slice(2)
export const streams = transport === 'sse'
export const apiKey = 'test-key-sdk'

const path = { type: 'string', description: 'Name of the file.' }

export const tools = [
  {
    name: 'read_file',
    description: 'Returns the text of a file.',
    parameters: { type: 'object', properties: { path }, required: ['path'], additionalProperties: false },
    execute: ({ path }) => readFileSync(path, 'utf8'),
  },
  {
    name: 'write_file',
    description: 'Writes a text into a file and returns its length.',
    parameters: {
      type: 'object',
      properties: { path, text: { type: 'string' } },
      required: ['path', 'text'],
      additionalProperties: false,
    },
    execute: ({ path, text }) => {
      writeFileSync(path, text)
      return `${text.length} characters are in ${path}`
    },
  },
]

/** Runs a tool with the arguments that the model wrote. */
export function execute(name, input) {
  const tool = tools.find((one) => one.name === name)
  if (tool === undefined) throw new Error(`there is no tool ${name}`)
  return tool.execute(typeof input === 'string' ? JSON.parse(input) : input)
}

const file = join(process.env.HOME, 'conversation.json')

/** What was said in the processes before this one. */
export const earlier = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])

/** Tells what the model said, and keeps the conversation. */
export function finish(said, conversation) {
  writeFileSync(file, JSON.stringify(conversation))
  process.stdout.write(JSON.stringify({ said }))
}
