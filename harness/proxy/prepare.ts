import type { Diagnostic } from 'wireproof'
import { ProtocolError, translateRequest } from 'wireproof'
import type { HubRequest, Json, JsonObject, Profile } from 'wireproof/hub'
import { decodeUtf8 } from 'wireproof/wire'
import { type Exchange, hooked, relocated, report } from './exchange.ts'
import { hookedRequest } from './hooked.ts'
import type { Route } from './routing.ts'
import type { Keeper } from './state/keeper.ts'
import { policyOf, requestOptions } from './translation-options.ts'

/** A client's request, ready for its upstream. */
export interface Prepared {
  /** What is called where nothing is generated; the answer is then handed on as it comes. */
  readonly endpoint?: 'compact'
  readonly body: string | Uint8Array
  readonly stream: boolean
  readonly hub?: HubRequest
  /** These go over the headers of the call. */
  readonly headers?: Readonly<Record<string, string>>
  /** Names of those that differ between requests of one session. */
  readonly varying?: readonly string[]
  /** Absent: nothing of the answer is kept. */
  readonly keeper?: Keeper
  /** Not empty: the policy does not let it go. */
  readonly rejections: readonly Diagnostic[]
}

/** The mark of a seal of ours: only decoding can open it. */
const SEAL_MARK = Buffer.from('wireproof.seal/')

/** @throws ProtocolError where the body is no JSON object */
export function readBodyObject(body: Buffer | string): JsonObject {
  let value: Json
  try {
    value = JSON.parse(typeof body === 'string' ? body : decodeUtf8(body)) as Json
  } catch (cause) {
    const details = { fault: 'client', at: '', expected: 'JSON text' } as const
    throw new ProtocolError(`the body is no JSON: ${(cause as Error).message}`, details, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ProtocolError('the body is no JSON object', { fault: 'client', at: '', expected: 'a JSON object' })
  return value as JsonObject
}

/**
 * The top-level members that routing needs.
 * @throws ProtocolError where the body is no JSON object
 */
export function readRoutingMembers(bytes: Buffer): { readonly model: string | undefined; readonly stream: boolean } {
  const { model, stream } = readBodyObject(bytes)
  return { model: typeof model === 'string' ? model : undefined, stream: stream === true }
}

/** @throws ProtocolError where the document is no request of its dialect */
export function prepare(x: Exchange, bytes: Buffer, route: Route, profile: Profile): Prepared {
  const { upstream, model } = route
  const { hooks } = x.runtime
  const force = upstream.forceStream === true
  const same = upstream.dialect === x.client
  if (same && model === undefined && !force && hooks === undefined && !bytes.includes(SEAL_MARK))
    return { body: bytes, stream: false, rejections: [] }

  const options = {
    ...requestOptions(x, route, profile),
    ...policyOf(x),
    ...(force ? { stream: true } : {}),
  }
  const hub = hooks?.hubRequest
  // Bytes hold no half of a surrogate pair; a text would be searched for them.
  const translated = translateRequest(bytes, options)
  report(x, translated.diagnostics)
  // What the client asked for, not what the upstream is told.
  const stream =
    force || translated.hub === undefined ? readRoutingMembers(bytes).stream : translated.hub.options?.stream === true
  x.stream = stream
  if (translated.rejected) return { body: '', stream, rejections: relocated(x, translated.rejections) }
  const changed =
    hub === undefined || same
      ? translated
      : hookedRequest(decodeUtf8(bytes), options, (request) => hub(request, hooked(x)))
  const body = hooks?.upstreamBody?.(changed.body, hooked(x)) ?? changed.body
  return { body, stream, rejections: [], ...(changed.hub === undefined ? {} : { hub: changed.hub }) }
}
