import {
  answerTierFor,
  type Exchange,
  type HubRequest,
  type HubResponse,
  type Json,
  type Node,
} from '../../hub/index.ts'
import { encodeText } from './output-format.ts'
import { encodeReasoningOptions } from './reasoning.ts'
import { isNeutral } from './request.ts'
import { tierWords } from './service-tier.ts'
import type { ResponsesTables } from './tables.ts'
import { encodeToolChoice } from './tool-choice.ts'
import { encodeTools } from './tools.ts'
import type { Draft } from './wire-object.ts'

/** Members of a response that repeat the request, with the values that say nothing. All of them are required. */
const neutral: Readonly<Record<string, Json>> = {
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: null,
  tool_choice: 'auto',
  tools: [],
  top_p: null,
}

/** Whether a member says nothing: it is not carried, and the encoder writes it by itself where it is required. */
export function isEchoNeutral(member: string, value: unknown): boolean {
  if (isNeutral(member, value)) return true
  if (!Object.hasOwn(neutral, member)) return false
  const nothing = neutral[member]
  if (typeof nothing !== 'object' || nothing === null) return nothing === value
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** What the answered request says, in this dialect's words. Its losses were told when the request was translated. */
function echoOf(t: ResponsesTables, request: HubRequest, x: Exchange): Readonly<Record<string, unknown>> {
  const quiet: Exchange = { ...x, report: () => {}, dropExtensions: () => {} }
  const { tools, toolChoice, sampling, options, turns } = request
  const [first] = turns
  const [part] = first?.parts ?? []
  const leading =
    first?.role === 'system' && first.parts.length === 1 && part?.type === 'text' && part.group === undefined
  return {
    instructions: leading ? part.text : undefined,
    max_output_tokens: sampling?.maxOutputTokens,
    metadata: options?.metadata,
    parallel_tool_calls: options?.parallelToolCalls,
    reasoning: encodeReasoningOptions(t, request, quiet).reasoning,
    store: options?.store,
    temperature: sampling?.temperature,
    text: encodeText(t, request, quiet).text,
    tool_choice: toolChoice === undefined ? undefined : encodeToolChoice(t, toolChoice, quiet),
    tools: tools === undefined ? undefined : encodeTools(t, tools, quiet),
    top_p: sampling?.topP,
    previous_response_id: request.ext?.[t.id]?.['previous_response_id'],
  }
}

export type ResponseLike = Pick<HubResponse, 'id' | 'model' | 'created' | 'serviceTier' | 'ext'> & Node

/**
 * Everything of a response object but output, usage and finish: ids, times, and the echo of the request. What is not known
 * is made here and told.
 */
export function encodeEcho(t: ResponsesTables, response: ResponseLike, x: Exchange): Draft {
  const own = response.ext?.[t.id]
  const wire: Draft = { object: 'response' }
  const made = (member: string, code: 'id' | 'created' | 'model' | 'response-member', value: unknown): void => {
    wire[member] = value
    x.report('synthesized', code, undefined, undefined, { to: { node: wire, member } })
  }
  if (response.id !== undefined) wire['id'] = response.id
  else made('id', 'id', x.id('resp', 0))
  if (response.created !== undefined) wire['created_at'] = response.created
  else made('created_at', 'created', Math.floor(x.now / 1000))
  wire['status'] = 'in_progress'
  if (response.model !== undefined) wire['model'] = response.model
  else made('model', 'model', x.request?.model ?? '')
  Object.assign(wire, neutral, own)
  const kind = 'type' in response ? 'start' : 'response'
  const tier = own === undefined ? answerTierFor(response, kind, tierWords, x) : response.serviceTier
  if (tier !== undefined) wire['service_tier'] = tier
  if (own !== undefined || x.request === undefined) return wire
  for (const [member, value] of Object.entries(echoOf(t, x.request, x)))
    if (value !== undefined && !isEchoNeutral(member, value)) made(member, 'response-member', value)
  return wire
}
