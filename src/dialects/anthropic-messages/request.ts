import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { fitContent } from '../../hub/fit-content.ts'
import { fitRequest } from '../../hub/fit-request.ts'
import { encodeModel } from '../../hub/model.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { HubRequest } from '../../hub/request.ts'
import { readObject } from '../../protocol-error.ts'
import { encodeCaching } from './cache.ts'
import { carryLevels, type Draft, restoreLevels, stringOf, type Wire, writtenAs } from './extensions.ts'
import { hostedChoice } from './hosted-tools.ts'
import { mediaLimits } from './media.ts'
import { decodeOptions, encodeOptions } from './options.ts'
import { decodeOutputFormat, encodeOutputFormat } from './output-format.ts'
import { decodeReasoning, encodeReasoning, planReasoning } from './reasoning.ts'
import { decodeSampling, encodeSampling } from './sampling.ts'
import { takesPrefill } from './thinking-forms.ts'
import type { ThinkingPlan } from './thinking-plan.ts'
import { decodeToolChoice, encodeToolChoice } from './tool-choice.ts'
import { decodeTools, encodeTools, toolLimits } from './tools.ts'
import { decodeMessages, decodeSystem, encodeTurns } from './turns.ts'

const known = knownMembers(
  ...['model', 'messages', 'system', 'tools', 'tool_choice', 'max_tokens', 'temperature', 'top_p', 'top_k'],
  ...['stop_sequences', 'stream', 'metadata', 'service_tier', 'speed', 'thinking', 'output_config', 'output_format'],
)

/** Settings that only this vendor has a meaning for. */
const silent = knownMembers(
  ...['cache_control', 'container', 'diagnostics', 'inference_geo', 'speed'],
  ...['mcp_servers', 'context_management', 'compaction', 'fallbacks', 'fallback_credit_token', 'thread'],
  'billing_policy',
)

export function decodeRequest(value: Json, c: Context): HubRequest {
  const wire: Wire = readObject(value, '', 'a Messages request')
  const model = stringOf(wire['model'], 'model', '')
  const system = decodeSystem(wire['system'], c)
  const messages = decodeMessages(wire['messages'], c)
  const tools = decodeTools(wire['tools'], c)
  const choice = decodeToolChoice(wire['tool_choice'], c)
  const sampling = decodeSampling(wire)
  const reasoning = decodeReasoning(wire, c)
  const outputFormat = decodeOutputFormat(wire, c)
  const options = decodeOptions(wire, choice?.parallelToolCalls, c)
  return {
    model,
    turns: system === undefined ? messages : [system, ...messages],
    ...(tools === undefined ? {} : { tools }),
    ...(choice === undefined ? {} : { toolChoice: hostedChoice(choice.toolChoice, tools) }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(outputFormat === undefined ? {} : { outputFormat }),
    ...(options === undefined ? {} : { options }),
    [ORIGIN]: '',
    ...carryLevels([{ wire, path: '', known, silent }], '', c),
  }
}

function encodeOutputConfig(request: HubRequest, plan: ThinkingPlan, output: Draft, wire: Draft, c: Context): void {
  if (request.reasoning !== undefined) encodeReasoning(request.reasoning, plan, wire, output, c)
  if (request.outputFormat !== undefined) encodeOutputFormat(request.outputFormat, output, c)
  for (const _key in output) {
    wire['output_config'] = output
    return
  }
}

export function encodeRequest(asked: HubRequest, c: Context): Json {
  const [first] = asked.turns
  const own = first !== undefined && writtenAs(first) !== undefined
  const { request: marked, mark } = own ? { request: asked } : encodeCaching(fitContent(asked, mediaLimits, c), c)
  const request = fitRequest(marked, toolLimits, c)
  c.dropExtensions(request)
  const wire: Draft = { model: encodeModel(request, c) }
  const output: Draft = {}
  const plan = planReasoning(request, c)
  encodeSampling(request, plan, wire, c)
  const mayEnd = plan.thinking === undefined && takesPrefill(request.model, c.profile)
  const { system, messages } = encodeTurns(request.turns, mayEnd, c)
  if (system !== undefined) wire['system'] = system
  wire['messages'] = messages
  const tools = request.tools === undefined ? undefined : encodeTools(request.tools, request.toolChoice, c)
  if (tools !== undefined && (tools.length > 0 || request.tools?.length === 0)) wire['tools'] = tools
  const choice = encodeToolChoice(request, tools !== undefined && tools.length > 0, c)
  if (choice !== undefined) wire['tool_choice'] = choice
  encodeOutputConfig(request, plan, output, wire, c)
  if (request.options !== undefined) encodeOptions(request.options, wire, c)
  if (mark !== undefined) wire['cache_control'] = mark
  restoreLevels(request, wire)
  return wire as Json
}
