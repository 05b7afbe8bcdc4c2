import {
  type Code,
  type Context,
  type HubRequest,
  knownMembers,
  type Node,
  type RequestOptions,
  type Sampling,
  type Turn,
} from '../../hub/index.ts'
import { type ResponsesTables, withoutItemMembers, withoutMembers } from '../openai-responses/index.ts'
import { refusedMembers } from './members.ts'

/** https://github.com/kortix-ai/suna/pull/5124, https://github.com/tinyhumansai/openhuman/pull/4068 */
const refusedSampling = [
  ['maxOutputTokens', 'sampling'],
  ['temperature', 'sampling'],
  ['topP', 'sampling'],
  ['topLogprobs', 'logprobs'],
  ['logprobs', 'logprobs'],
] as const satisfies readonly (readonly [keyof Sampling, Code])[]

const refusedOptions = [
  ['metadata', 'metadata'],
  ['user', 'user'],
  ['safetyId', 'user'],
  ['moderation', 'moderation'],
  ['cacheRetention', 'cache-key'],
  ['cacheMode', 'cache-key'],
  ['cacheTtl', 'cache-key'],
  ['obfuscation', 'stream-option'],
] as const satisfies readonly (readonly [keyof RequestOptions, Code])[]

function without<N extends Node>(
  node: N,
  fields: readonly (readonly [keyof N & string, Code])[],
  kind: string,
  c: Context,
): N {
  const said = fields.filter(([field]) => node[field] !== undefined)
  if (said.length === 0) return node
  const rest = { ...node }
  for (const [field, code] of said) {
    c.report('dropped', code, node, `${kind}.${field}`)
    delete rest[field]
  }
  return rest
}

/**
 * The backend keeps nothing and answers in a stream: it demands `store: false` and `stream: true`. Both are said for a
 * client that said nothing of them.
 */
function demand(options: RequestOptions, c: Context): RequestOptions {
  if (options.store === true) c.report('dropped', 'store', options, 'options.store')
  if (options.store !== false) c.report('defaulted', 'store', undefined, undefined, { to: '/store' })
  if (options.stream === false) c.report('dropped', 'stream-option', options, 'options.stream')
  if (options.stream !== true) c.report('defaulted', 'stream-option', undefined, undefined, { to: '/stream' })
  return { ...options, store: false, stream: true }
}

/** All that stands in the two objects below, which are refused whole. */
function withoutBelow(t: ResponsesTables, options: RequestOptions, c: Context): RequestOptions {
  return withoutMembers(t, options, knownMembers(...Object.keys(options.ext?.[t.id] ?? {})), c)
}

/**
 * "System messages are not allowed": what leads the conversation becomes `instructions`, any other system message one of the
 * developer. https://github.com/linkerdog/rara/pull/35
 */
function fitRole(t: ResponsesTables, turn: Turn, n: number, c: Context): Turn {
  if (turn.role !== 'system') return turn
  const [part] = turn.parts
  const { group, cache, ext } = part?.type === 'text' ? part : { group: {}, cache: undefined, ext: undefined }
  const leads = n === 0 && turn.parts.length === 1 && turn.ext === undefined
  if (leads && group === undefined && cache === undefined && ext === undefined) return turn
  for (const part of turn.parts) c.report('approximated', 'role', part)
  if (turn.parts.length === 0 || turn.ext?.[t.id] !== undefined) c.report('approximated', 'role', turn, 'turn.role')
  return { ...turn, role: 'developer' }
}

/** A request of another dialect as the backend takes it. */
export function fitRequest(t: ResponsesTables, request: HubRequest, c: Context): HubRequest {
  if (c.native) return request
  const taken = withoutItemMembers(t, withoutMembers(t, request, refusedMembers, c), c)
  const { sampling, options = {}, turns } = taken
  return {
    ...taken,
    turns: turns.map((turn, n) => fitRole(t, turn, n, c)),
    ...(sampling === undefined ? {} : { sampling: without(sampling, refusedSampling, 'sampling', c) }),
    options: demand(without(withoutBelow(t, options, c), refusedOptions, 'options', c), c),
  }
}
