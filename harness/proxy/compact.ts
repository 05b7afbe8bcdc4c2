import { diagnosticCodes, dialectOf, type Failure, type Profile, translateRequest, translateResponse } from 'wireproof'
import { decodeUtf8, rawElements, rawMembers, rawSpan } from 'wireproof/wire'
import type { ProxyDialect } from './dialect.ts'
import { answerWhole, type Exchange, relocated, report } from './exchange.ts'
import { type Prepared, readBodyObject } from './prepare.ts'
import type { Route } from './routing.ts'
import { continueResponse, printMembers } from './state/continue.ts'
import { compactionKeeper } from './state/keeper.ts'
import { usesState } from './state/prepare-kept.ts'
import { joinSession } from './state/session.ts'
import { policyOf, requestOptions } from './translation-options.ts'
import type { Answering } from './whole-answer.ts'

/**
 * The members that the endpoint takes: https://platform.openai.com/docs/api-reference/responses/compact, and what releases of
 * Codex that call it send.
 */
const taken: ReadonlySet<string> = new Set([
  ...['model', 'input', 'instructions', 'previous_response_id', 'image', 'service_tier'],
  ...['prompt_cache_key', 'prompt_cache_options', 'prompt_cache_retention'],
  ...['parallel_tool_calls', 'reasoning', 'text', 'tools'],
])

const familyOf = (dialect: ProxyDialect): string => dialectOf(dialect).words ?? dialect

/** Only the family that has the endpoint can compact; to write a summary in its place would be to make one up. */
function refusal(x: Exchange, { upstream }: Route): Failure | undefined {
  const { dialect, provider } = upstream
  const family = familyOf(dialect) === familyOf(x.client)
  const lacks = provider.lacks?.(dialect, 'compact') === true
  if (family && !lacks) return undefined
  const { advice } = diagnosticCodes['compaction-request']
  const why = family ? `is ${provider.id}, which has no endpoint to` : `speaks ${dialect}, which cannot`
  const message = `the upstream ${upstream.name} ${why} compact a history. ${advice}`
  return { kind: 'invalid-request', status: 400, code: 'compaction-request', message }
}

/** The members of the body for the upstream; `stream` is no member of this endpoint, whatever clients send. */
function membersFor(x: Exchange, bytes: Buffer, { upstream, model }: Route, profile: Profile) {
  const text = decodeUtf8(bytes)
  readBodyObject(bytes)
  const own = new Map(rawMembers(text))
  own.delete('stream')
  if (model !== undefined) own.set('model', JSON.stringify(model))
  if (upstream.dialect === x.client) return { members: own, rejections: [] }
  const translated = translateRequest(printMembers(own), {
    ...requestOptions(x, { upstream }, profile),
    ...policyOf(x),
  })
  // What is only said to an endpoint that generates is said to nobody here.
  report(
    x,
    translated.diagnostics.filter(({ to }) => to === undefined),
  )
  const rejections = relocated(x, translated.rejections)
  if (rejections.length > 0) return { members: own, rejections }
  const members = new Map([...rawMembers(translated.body)].filter(([name]) => taken.has(name)))
  return { members, rejections }
}

export type PreparedCompact = { readonly failure: Failure } | { readonly prepared: Prepared }

/** The items that only their issuer can read. */
const sealed: ReadonlySet<unknown> = new Set(['compaction', 'compaction_summary', 'context_compaction'])

/**
 * The answer for a client of the other dialect: what only the issuer can read travels as it would in a response, so that it
 * finds its way back. Everything else is the same in both.
 */
export function answerCompact(x: Exchange, text: string, { options, headers }: Answering): void {
  readBodyObject(Buffer.from(text))
  const members = new Map(rawMembers(text))
  const items = rawElements(members.get('output') ?? '[]').map((item) => {
    if (!sealed.has((JSON.parse(item) as { type?: unknown } | null)?.type)) return item
    const response = `{"id":"resp_","object":"response","created_at":0,"status":"completed","model":"","output":[${item}]}`
    const { body, diagnostics } = translateResponse(response, options)
    report(
      x,
      diagnostics.filter(({ to }) => to === undefined),
    )
    return rawSpan(body, '/output/0') ?? item
  })
  if (members.has('output')) members.set('output', `[${items.join(',')}]`)
  answerWhole(x, 200, headers, printMembers(members))
}

/**
 * A request for a history in short, for an upstream whose API has an endpoint for that.
 * @throws ProtocolError where the body is no JSON object
 */
export async function prepareCompact(
  x: Exchange,
  bytes: Buffer,
  route: Route,
  profile: Profile,
): Promise<PreparedCompact> {
  const failure = refusal(x, route)
  if (failure !== undefined) return { failure }
  const continued = usesState(x, route) ? await continueResponse(x, bytes) : { bytes }
  const { members, rejections } = membersFor(x, continued.bytes, route, profile)
  const { upstream } = route
  const untouched = upstream.dialect === x.client && route.model === undefined && continued.bytes === bytes
  const whole = untouched && !rawMembers(decodeUtf8(bytes)).has('stream')
  const prepared: Prepared = {
    endpoint: 'compact',
    body: whole ? bytes : printMembers(members),
    stream: false,
    rejections,
  }
  if (rejections.length > 0) return { prepared }
  const joined = await joinSession(x, route, prepared, bytes, continued, true)
  if (joined === undefined) return { prepared }
  return { prepared: { ...prepared, headers: joined.headers, keeper: compactionKeeper(x, joined.session) } }
}
