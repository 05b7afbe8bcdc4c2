import OpenAI from 'openai'
import type { Response as ResponsesAnswer } from 'openai/resources/responses/responses'
import { cannedFetch, type Emitted, type SdkAnswer } from './answer.ts'

function finishOf(response: ResponsesAnswer, hasCalls: boolean): SdkAnswer['finish'] {
  if (response.status === 'failed') return 'failed'
  if (response.status === 'incomplete')
    return response.incomplete_details?.reason === 'max_output_tokens' ? 'length' : 'other'
  if (response.status !== 'completed') return 'other'
  return hasCalls ? 'tool-calls' : 'stop'
}

function answerOf(response: ResponsesAnswer): SdkAnswer {
  const contents = response.output.flatMap((item) => (item.type === 'message' ? item.content : []))
  const calls = response.output.flatMap((item) => {
    if (item.type === 'function_call') return [{ id: item.call_id, name: item.name, input: item.arguments }]
    return item.type === 'custom_tool_call' ? [{ id: item.call_id, name: item.name, input: item.input }] : []
  })
  const { usage } = response
  return {
    text: contents.flatMap((part) => (part.type === 'output_text' ? [part.text] : [])).join(''),
    refusal: contents.flatMap((part) => (part.type === 'refusal' ? [part.refusal] : [])).join(''),
    calls,
    finish: finishOf(response, calls.length > 0),
    ...(usage == null ? {} : { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens }),
  }
}

/** The `openai` package reads a Responses answer, with its stream helper where it is a stream. */
export async function readResponses(emitted: Emitted): Promise<SdkAnswer> {
  const client = new OpenAI({
    apiKey: 'test-key-sdk',
    baseURL: 'http://127.0.0.1/v1',
    maxRetries: 0,
    fetch: cannedFetch(emitted),
  })
  const body = { model: 'm', input: 'hello' }
  if (!emitted.stream) return answerOf(await client.responses.create(body))
  return answerOf(await client.responses.stream(body).finalResponse())
}
