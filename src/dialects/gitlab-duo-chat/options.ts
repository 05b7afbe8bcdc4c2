import type { Context } from '../../hub/context.ts'
import type { Code } from '../../hub/diagnostic-codes.ts'
import type { Node } from '../../hub/node.ts'
import type { HubRequest, OutputFormat, ReasoningOptions, RequestOptions, Sampling } from '../../hub/request.ts'
import type { Tool } from '../../hub/tool.ts'

type Table<N> = readonly (readonly [field: string & keyof N, code: Code])[]

const sampling: Table<Sampling> = [
  ['maxOutputTokens', 'sampling'],
  ['temperature', 'sampling'],
  ['topP', 'sampling'],
  ['topK', 'sampling'],
  ['stop', 'stop'],
  ['frequencyPenalty', 'sampling'],
  ['presencePenalty', 'sampling'],
  ['seed', 'text-only'],
  ['choices', 'choices'],
  ['logprobs', 'text-only'],
  ['topLogprobs', 'text-only'],
]

const options: Table<RequestOptions> = [
  ['streamUsage', 'stream-option'],
  ['parallelToolCalls', 'parallel-tool-calls'],
  ['verbosity', 'verbosity'],
  ['store', 'store'],
  ['metadata', 'metadata'],
  ['user', 'user'],
  ['safetyId', 'user'],
  ['serviceTier', 'service-tier'],
  ['speed', 'service-tier'],
  ['cacheKey', 'cache-key'],
  ['cacheRetention', 'cache-lifetime'],
  ['cacheMode', 'cache-key'],
  ['cacheTtl', 'cache-lifetime'],
  ['moderation', 'moderation'],
  ['obfuscation', 'stream-option'],
]

function lose<N extends Node>(node: N, table: Table<N>, kind: 'sampling' | 'options', c: Context): void {
  for (const [field, code] of table) if (node[field] !== undefined) c.report('dropped', code, node, `${kind}.${field}`)
}

/** Saying that nothing is to be thought is no demand. */
function loseReasoning(reasoning: ReasoningOptions, c: Context): void {
  const { effort, mode, budgetTokens, summary, sealed } = reasoning
  const off = effort === 'none' || mode === 'disabled'
  if (effort !== undefined) c.report('dropped', off ? 'effort' : 'text-only', reasoning, 'reasoning-options.effort')
  if (mode !== undefined) c.report('dropped', off ? 'reasoning-mode' : 'text-only', reasoning, 'reasoning-options.mode')
  if (budgetTokens !== undefined)
    c.report('dropped', off ? 'reasoning-budget' : 'text-only', reasoning, 'reasoning-options.budgetTokens')
  if (summary !== undefined) c.report('dropped', 'reasoning-summary', reasoning, 'reasoning-options.summary')
  if (sealed !== undefined) c.report('dropped', 'reasoning-sealed', reasoning, 'reasoning-options.sealed')
}

function loseFormat(format: OutputFormat, c: Context): void {
  c.report('dropped', format.kind === 'text' ? 'output-format-detail' : 'output-schema', format)
}

/** A tool, or those in a namespace one by one. */
export function loseTool(tool: Tool, c: Context): void {
  c.dropExtensions(tool)
  if (tool.type !== 'namespace' || tool.tools.length === 0) {
    c.report('dropped', tool.type === 'hosted' ? 'hosted-tool' : 'tool', tool)
    return
  }
  c.report('dropped', 'tool', tool, 'namespace.name')
  if (tool.description !== undefined) c.report('dropped', 'tool', tool, 'namespace.description')
  for (const inner of tool.tools) loseTool(inner, c)
}

/** Tools, and whatever chooses among them: there is no field for either. */
function loseTools({ tools = [], toolChoice }: HubRequest, c: Context): void {
  for (const tool of tools) loseTool(tool, c)
  if (toolChoice === undefined) return
  c.dropExtensions(toolChoice)
  const free = (toolChoice.mode === 'auto' || toolChoice.mode === 'none') && toolChoice.allowed === undefined
  c.report('dropped', free ? 'member' : 'tool-choice', toolChoice)
}

/**
 * Reports everything that a request asks for beside its texts: an endpoint that takes text alone has no word for it. What
 * would change the meaning of the answer is breaking, so that `reject-breaking` stops the request before any call.
 */
export function reportAskedFor(hub: HubRequest, c: Context): void {
  c.dropExtensions(hub)
  if (hub.model !== '') c.report('dropped', 'model-choice', hub, 'request.model')
  loseTools(hub, c)
  for (const node of [hub.sampling, hub.reasoning, hub.outputFormat, hub.options])
    if (node !== undefined) c.dropExtensions(node)
  if (hub.sampling !== undefined) lose(hub.sampling, sampling, 'sampling', c)
  if (hub.reasoning !== undefined) loseReasoning(hub.reasoning, c)
  if (hub.outputFormat !== undefined) loseFormat(hub.outputFormat, c)
  if (hub.options !== undefined) lose(hub.options, options, 'options', c)
}
