import type { Profile } from 'wireproof'
import { dialectOf } from 'wireproof'
import type { HubRequest } from 'wireproof/hub'
import { decodeUtf8, rawSpan } from 'wireproof/wire'
import type { ProxyDialect } from '../dialect.ts'
import type { Exchange } from '../exchange.ts'
import { unknownResponse } from '../failures.ts'
import { type Prepared, prepare, readBodyObject } from '../prepare.ts'
import { type Route, RouteError } from '../routing.ts'
import { continueResponse, inputText, previousResponseIn } from './continue.ts'
import { createKeeper } from './keeper.ts'
import { resolveReferences } from './references.ts'
import { joinSession } from './session.ts'

/** The API whose clients go on from a response by its id. */
const STATEFUL = 'openai-responses'

function continuesById(dialect: ProxyDialect): boolean {
  return (dialectOf(dialect).words ?? dialect) === STATEFUL
}

/** Whether an exchange needs the state: its client may go on by an id that its upstream cannot know, or its provider asks. */
export function usesState({ client }: Exchange, { upstream }: Route): boolean {
  const { provider, dialect } = upstream
  const forgets = dialect !== STATEFUL || provider.forgetsResponses === true
  return provider.sessions !== undefined || (continuesById(client) && forgets)
}

/** The answer repeats the id that the request named, although the upstream was never told of it. */
function naming(hub: HubRequest, id: string): HubRequest {
  return { ...hub, ext: { ...hub.ext, [STATEFUL]: { ...hub.ext?.[STATEFUL], previous_response_id: id } } }
}

/** Nobody behind knows the response either: to go on without it would be to forget the conversation. */
function refuseUnknown(bytes: Buffer): void {
  const id = previousResponseIn(bytes)
  if (id !== undefined) throw new RouteError(unknownResponse(id))
}

/**
 * Handed on, these would be paid for in vain: an answer in the background is fetched by its id, and a conversation is looked up
 * by one. Other dialects have no such members, and say what becomes of them.
 */
function refuseStored(bytes: Buffer, provider: string): void {
  if (!bytes.includes('"background"') && !bytes.includes('"conversation"')) return
  const { background = false, conversation = null } = readBodyObject(bytes)
  const param = background === true ? 'background' : conversation === null ? undefined : 'conversation'
  if (param === undefined) return
  const message = `${provider} keeps nothing that could be asked for by its id, which ${param} demands; leave it out`
  throw new RouteError({ kind: 'invalid-request', status: 400, code: 'unsupported_parameter', param, message })
}

function wantsStored(bytes: Buffer): boolean {
  return readBodyObject(bytes)['store'] !== false
}

/** As `prepare`, for an exchange that goes on from what is kept, or of which something is to be kept. */
export async function prepareKept(x: Exchange, bytes: Buffer, route: Route, profile: Profile): Promise<Prepared> {
  const byId = continuesById(x.client)
  const continued = byId ? await continueResponse(x, await resolveReferences(x, bytes)) : { bytes }
  if (route.upstream.provider.forgetsResponses === true) refuseUnknown(continued.bytes)
  const { provider, dialect } = route.upstream
  if (byId && dialect === STATEFUL && provider.forgetsResponses === true) refuseStored(bytes, provider.id)
  const prepared = prepare(x, continued.bytes, route, profile)
  if (prepared.rejections.length > 0) return prepared
  const joined = await joinSession(x, route, prepared, bytes, continued)
  const { hub } = prepared
  // Clients that never ask for an earlier response have nothing to find again; an upstream that keeps its own needs nobody else to.
  const forgets = route.upstream.provider.forgetsResponses === true
  const stores = byId && (hub === undefined ? forgets && wantsStored(continued.bytes) : hub.options?.store !== false)
  const keeper = createKeeper(x, {
    ...(stores ? { input: inputText(rawSpan(decodeUtf8(continued.bytes), '/input')) } : {}),
    ...(joined === undefined ? {} : { session: joined.session }),
  })
  return {
    ...prepared,
    ...(joined === undefined ? {} : { body: joined.body, headers: joined.headers, varying: joined.varying }),
    ...(hub === undefined || continued.replaced === undefined ? {} : { hub: naming(hub, continued.replaced) }),
    ...(byId ? { keeper } : {}),
  }
}
