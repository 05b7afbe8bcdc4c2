import type { JsonObject } from 'wireproof/hub'
import type { BaseDialect } from '../../harness/upstream/endpoint.ts'
import { jsonScript, type Script } from '../../harness/upstream/index.ts'
import type { FailureName } from './task.ts'

type Body = readonly [status: number, body: JsonObject]

const anthropic = (status: number, type: string, message: string): Body => [
  status,
  { type: 'error', error: { type, message }, request_id: 'req_wireproof' },
]

const openai = (status: number, type: string, code: string, message: string, param: string | null = null): Body => [
  status,
  { error: { message, type, param, code } },
]

const tooLong = 'Your input exceeds the context window of this model. Please adjust your input and try again.'
const noMoney = 'You exceeded your current quota, please check your plan and billing details.'
const busy = 'Our servers are currently overloaded. Please try again later.'

/** What the vendors answer: https://docs.anthropic.com/en/api/errors, https://platform.openai.com/docs/guides/error-codes */
const bodies: Readonly<Record<Exclude<FailureName, 'overloaded-in-stream'>, Readonly<Record<BaseDialect, Body>>>> = {
  'context-window': {
    'anthropic-messages': anthropic(400, 'invalid_request_error', 'prompt is too long: 213210 tokens > 200000 maximum'),
    'openai-responses': openai(400, 'invalid_request_error', 'context_length_exceeded', tooLong, 'input'),
    'openai-chat': openai(400, 'invalid_request_error', 'context_length_exceeded', tooLong, 'messages'),
  },
  overloaded: {
    'anthropic-messages': anthropic(529, 'overloaded_error', 'Overloaded'),
    'openai-responses': openai(503, 'server_error', 'server_is_overloaded', busy),
    'openai-chat': openai(503, 'server_error', 'server_is_overloaded', busy),
  },
  quota: {
    'anthropic-messages': anthropic(
      402,
      'billing_error',
      'There is an issue with your billing or payment information.',
    ),
    'openai-responses': openai(429, 'insufficient_quota', 'insufficient_quota', noMoney),
    'openai-chat': openai(429, 'insufficient_quota', 'insufficient_quota', noMoney),
  },
}

/** The event that ends a stream which cannot go on; `started` is the first event of the stream. */
const lastWords: Readonly<Record<BaseDialect, (started: string) => string>> = {
  'anthropic-messages': () =>
    `event: error\ndata: ${JSON.stringify(anthropic(529, 'overloaded_error', 'Overloaded')[1])}\n\n`,
  'openai-chat': () => `data: ${JSON.stringify(openai(503, 'server_error', 'server_is_overloaded', busy)[1])}\n\n`,
  'openai-responses': (started) => {
    const { response } = JSON.parse(started.slice(started.indexOf('data: ') + 6)) as { readonly response: JsonObject }
    const failed = { ...response, status: 'failed', error: { code: 'server_is_overloaded', message: busy } }
    const data = { type: 'response.failed', sequence_number: 4, response: failed }
    return `event: response.failed\ndata: ${JSON.stringify(data)}\n\n`
  },
}

/** Chunks of an answer that are sent before it fails. */
const BEGINNING = 4

/** Puts a failure in the place of an answer. */
export function failing(name: FailureName, dialect: BaseDialect, answer: Script): Script {
  if (name !== 'overloaded-in-stream') return jsonScript(...bodies[name][dialect])
  const [first] = answer.steps
  const started = first?.do === 'send' ? new TextDecoder().decode(first.bytes) : ''
  const bytes = new TextEncoder().encode(lastWords[dialect](started))
  return { ...answer, steps: [...answer.steps.slice(0, BEGINNING), { do: 'send', bytes }] }
}
