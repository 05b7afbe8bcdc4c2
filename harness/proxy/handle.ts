import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Failure, Profile } from 'wireproof'
import { answerPage } from './answer-page.ts'
import { prepareCompact } from './compact.ts'
import { acceptedEncodings, isKnownEncoding, undecodedFailure } from './content-encoding/index.ts'
import { answerCount } from './count-tokens.ts'
import { isLoopback } from './credentials.ts'
import { answerWhole, type ClientAnswer, type Exchange } from './exchange.ts'
import { missingKey, rejectionFailure, tooLarge, unreadableFailure } from './failures.ts'
import { forward } from './forward.ts'
import { answerModels } from './models.ts'
import { type Done, type MessageSettings, openExchange, type Refuse, refuser, watch } from './open-exchange.ts'
import { type Prepared, prepare, readBodyObject, readRoutingMembers } from './prepare.ts'
import { readBody } from './request-body.ts'
import { declinesWebsocket, type Route, type Upstream, upstreamProfile } from './routing.ts'
import type { Runtime } from './runtime.ts'
import { answerInputItems, answerResponseById } from './state/answer-response.ts'
import { prepareKept, usesState } from './state/prepare-kept.ts'
import { type Surface, surfaceOf } from './surfaces/index.ts'

/** Refuses a request whose socket waits for another protocol. */
export function handleRefusal(runtime: Runtime, request: IncomingMessage, response: ServerResponse, failure: Failure) {
  watch(openExchange(runtime, request, response), async (x, done) => refuser(x, done)(failure))
}

/** Answers one request of a client. Never throws: what goes wrong is told to the client. */
export function handle(runtime: Runtime, request: IncomingMessage, response: ServerResponse): void {
  watch(openExchange(runtime, request, response), answer)
}

/** Answers one message of a WebSocket as if it had been the body of a request; `run` does what the message asks for. */
export function handleMessage(
  runtime: Runtime,
  request: IncomingMessage,
  response: ClientAnswer,
  message: MessageSettings,
  run: (x: Exchange, done: Done) => Promise<void> | void,
): void {
  watch(openExchange(runtime, request, response, message), async (x, done) => run(x, done))
}

/** `null` where the text is no percent-encoding. */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

async function answer(x: Exchange, done: Done): Promise<void> {
  const refuse = refuser(x, done)
  const surface = surfaceOf(x.path, x.headers)
  const method = x.request.method ?? ''
  if (surface === undefined)
    return refuse({ kind: 'not-found', status: 404, message: `there is nothing at ${method} ${x.path}` })
  if (surface.websocket === true && method === 'GET') return refuseUpgrade(x, refuse)
  if (surface.method !== method && surface.also !== method && !(method === 'HEAD' && surface.method === 'GET'))
    return refuse(
      { kind: 'invalid-request', status: 405, message: `${x.path} takes ${surface.method}, not ${method}` },
      { allow: surface.also === undefined ? surface.method : `${surface.method}, ${surface.also}` },
    )
  if (surface.name === 'health' || surface.name === 'ready') {
    answerWhole(x, 200, {}, '{"status":"ok"}')
    return done()
  }
  if (surface.name === 'diagnostics') return answerDiagnostics(x, refuse, done)
  if (surface.page !== undefined) return answerPage(x, surface.page, done)
  if (!x.runtime.clients.admits(x.headers)) return refuse(missingKey)
  if (surface.name === 'models' || surface.name === 'model') {
    const { upstream } = x.runtime.router.route(x.client, undefined)
    const wanted = surface.name === 'model' ? unescaped(x.path.slice('/v1/models/'.length)) : undefined
    if (wanted === null)
      return refuse({ kind: 'invalid-request', status: 400, message: `${x.path} holds a % that escapes nothing` })
    return answerModels(x, upstream, wanted, done)
  }
  if (surface.name === 'response') return answerResponseById(x, done)
  if (surface.name === 'input-items') return answerInputItems(x, done)
  return answerPost(x, surface, refuse, done)
}

/** A body that stays in its dialect stays in the version that its client speaks: the provider sends that one on. */
function profileOf(x: Exchange, upstream: Upstream): Profile {
  const version = upstream.dialect === x.client ? x.headers['anthropic-version'] : undefined
  return { ...upstreamProfile(upstream), ...(version === undefined ? {} : { anthropicVersion: version }) }
}

async function answerPost(x: Exchange, surface: Surface, refuse: Refuse, done: Done): Promise<void> {
  const { runtime, headers } = x
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase() || 'identity'
  if (!isKnownEncoding(encoding)) {
    const message = `send the body as it is, or in one of ${acceptedEncodings}; ${encoding} is not understood`
    return refuse({ kind: 'invalid-request', status: 415, message }, { 'accept-encoding': acceptedEncodings })
  }
  const body = await readBody(x.request, runtime.limits.requestBody)
  if (x.left) return
  if (!body.ok) {
    // Not closed: node reads on and throws away, so that a client that is still sending gets to see the refusal.
    if (body.why === 'too-large') refuse(tooLarge(runtime.limits.requestBody))
    return done(body.why)
  }
  if (encoding === 'identity') return answerBody(x, surface, body.bytes, done)
  const decoded = await runtime.bodies.decode(body.bytes, encoding, runtime.limits.requestBody, () => !x.left)
  if (x.left) return
  if (decoded.ok) answerBody(x, surface, decoded.bytes, done)
  else refuse(undecodedFailure(decoded, encoding, runtime.limits))
}

/** Where clients cannot name a model, the upstream is told the one that is meant for them. */
function named(x: Exchange, route: Route, { model }: Surface): Route {
  const isSaid = route.model !== undefined || route.upstream.dialect === x.client
  return model === undefined || isSaid ? route : { ...route, model }
}

/** Answers a body that has arrived whole. */
export function answerBody(x: Exchange, surface: Surface, bytes: Buffer, done: Done): void {
  const { router } = x.runtime
  const refuse = refuser(x, done)
  const failed = (error: unknown): void => {
    const failure = unreadableFailure(error, x.upstream?.name ?? 'the upstream', 'client')
    const { param } = failure
    refuse(param === undefined || x.relocate === undefined ? failure : { ...failure, param: x.relocate(param) })
  }
  try {
    const model = surface.model ?? (router.needsModel ? readRoutingMembers(bytes).model : undefined)
    const route = named(x, router.route(x.client, model), surface)
    x.success = surface.success
    x.clientProfile = surface.profile
    x.form = surface.formOf?.(x.headers, readBodyObject(bytes))
    x.upstream = { name: route.upstream.name, dialect: route.upstream.dialect }
    const profile = profileOf(x, route.upstream)
    const send = (prepared: Prepared): void => {
      if (prepared.rejections.length > 0) refuse(rejectionFailure(prepared.rejections))
      else if (!x.left) forward(x, route, prepared, done)
    }
    if (surface.name === 'count-tokens') answerCount(x, route, bytes, profile, done)
    else if (surface.name === 'compact')
      prepareCompact(x, bytes, route, profile)
        .then((compact) => ('failure' in compact ? refuse(compact.failure) : send(compact.prepared)))
        .catch(failed)
    else if (usesState(x, route)) prepareKept(x, bytes, route, profile).then(send).catch(failed)
    else send(prepare(x, bytes, route, profile))
  } catch (error) {
    failed(error)
  }
}

/** A WebSocket was asked for, or may have been: proxies in between take the header away. 426 lets clients go on over HTTP. */
function refuseUpgrade(x: Exchange, refuse: Refuse): void {
  const declined = declinesWebsocket(x.runtime.router.route(x.client, undefined))
  const message =
    declined ??
    (x.runtime.websocket
      ? `${x.path} is a WebSocket, and this request is no upgrade to one; HTTP clients POST to it`
      : `WebSocket is off here; POST to ${x.path} instead`)
  if (declined === undefined && x.runtime.websocket && !x.runtime.clients.admits(x.headers)) refuse(missingKey)
  else {
    // Named here, the header is no longer node's to write: it would keep a connection that its client wants closed.
    const connection = x.request.headers.connection ?? (x.request.httpVersion === '1.0' ? 'close' : '')
    const closes = /(?:^|[\s,])close(?:$|[\s,])/i.test(connection)
    refuse(
      { kind: 'invalid-request', status: 426, message },
      { upgrade: 'websocket', connection: closes ? 'upgrade, close' : 'upgrade' },
    )
  }
}

/** Lists of diagnostics tell what requests held: only this machine may read them. */
function answerDiagnostics(x: Exchange, refuse: Refuse, done: Done): void {
  const id = x.path.slice('/-/diagnostics/'.length)
  const list = isLoopback(x.request.socket.remoteAddress ?? '') ? x.runtime.store.get(id) : undefined
  if (list === undefined) refuse({ kind: 'not-found', status: 404, message: `no diagnostics are kept under ${id}` })
  else {
    answerWhole(x, 200, {}, JSON.stringify(list))
    done()
  }
}
