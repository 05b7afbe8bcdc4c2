import type { JsonObject } from 'wireproof/hub'
import { jsonScript, type Script } from '../script.ts'
import { textScript } from './answers.ts'
import type { ProxyCall } from './gateway-checks.ts'

/** What the provider behind the gateway does in place of an answer. */
export const providerFaults = ['overloaded', 'rate-limited', 'too-long', 'no-json', 'dropped', 'cut'] as const
export type ProviderFault = (typeof providerFaults)[number]

const anthropic = (type: string, message: string): JsonObject => ({ type: 'error', error: { type, message } })
const openai = (type: string, code: string | null, message: string): JsonObject => ({
  error: { message, type, param: null, code },
})

type Told = Readonly<Record<ProxyCall['provider'], readonly [status: number, body: JsonObject]>>

/** https://docs.anthropic.com/en/api/errors, https://platform.openai.com/docs/guides/error-codes */
const told: Readonly<Record<'overloaded' | 'rate-limited' | 'too-long', Told>> = {
  overloaded: {
    anthropic: [529, anthropic('overloaded_error', 'Overloaded')],
    openai: [503, openai('server_error', 'server_is_overloaded', 'The servers are overloaded.')],
  },
  'rate-limited': {
    anthropic: [429, anthropic('rate_limit_error', 'This is over the rate limit of the organization.')],
    openai: [429, openai('requests', 'rate_limit_exceeded', 'This is over the rate limit of the organization.')],
  },
  'too-long': {
    anthropic: [400, anthropic('invalid_request_error', 'prompt is too long: 200076 tokens > 200000 maximum')],
    openai: [400, openai('invalid_request_error', 'context_length_exceeded', 'The input is longer than the context.')],
  },
}

/** Puts a fault in the place of an answer; `retry-after` is sent to show that the gateway does not pass it on. */
export function faulty(fault: ProviderFault, provider: ProxyCall['provider'], answer: Script): Script {
  switch (fault) {
    case 'dropped':
      return { ...answer, steps: [{ do: 'reset' }] }
    case 'cut': {
      const first = answer.steps.findIndex((step) => step.do === 'send')
      return { ...answer, steps: [...answer.steps.slice(0, first + 1), { do: 'reset' }] }
    }
    case 'no-json':
      return textScript(500, 'text/plain', 'upstream connect error')
    default: {
      const [status, body] = told[fault][provider]
      return jsonScript(status, body, [['retry-after', '7']])
    }
  }
}
