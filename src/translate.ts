import type { Dialect } from './dialect.ts'
import { blaming, type Document, readDocument, readWhole, textOf } from './document.ts'
import { withEstimate } from './estimate-usage.ts'
import { type ContextSettings, type Contexts, createContexts, type Profile } from './hub/context.ts'
import type { Diagnostic } from './hub/diagnostic.ts'
import type { Failure } from './hub/failure.ts'
import { type Json, placeAt } from './hub/node.ts'
import type { HubRequest } from './hub/request.ts'
import { type Policy, rejectionsOf } from './policy.ts'
import { type DialectName, dialectOf } from './registry.ts'
import { type Splice, spliceMembers } from './splice.ts'

/** What every translation takes. All of it is data or pure: the same input gives the same bytes. */
export interface TranslateOptions {
  readonly from: DialectName
  readonly to: DialectName
  readonly profile?: Profile
  /** Milliseconds since 1970, for `created` members that the target demands. Default 0. */
  readonly now?: number
  /** Makes invented ids differ between exchanges. Default `0`. */
  readonly exchangeId?: string
  /** Hex SHA-256 of UTF-8 text. Without it seals cannot travel through clients of another dialect, and are reported. */
  readonly sha256?: (text: string) => string
}

export interface RequestOptions extends TranslateOptions, Policy {
  /** Replaces the model. */
  readonly model?: string
  /** Replaces the stream flag. */
  readonly stream?: boolean
}

export interface RequestTranslation {
  /** JSON text for the upstream; `''` where the policy rejected the request. */
  readonly body: string
  readonly diagnostics: readonly Diagnostic[]
  readonly rejected: boolean
  /** The diagnostics that caused the rejection. */
  readonly rejections: readonly Diagnostic[]
  /** The request in the hub's words, for the translation of its answer; absent where the bytes were not touched. */
  readonly hub?: HubRequest
}

/** An answer, and what is known of its request. */
export interface AnswerOptions extends TranslateOptions {
  /** The request that was answered, as `translateRequest` or `readRequest` gave it. Absent: everything optional was asked for. */
  readonly request?: HubRequest
  /** Stands for input usage that the upstream never told and the client's dialect demands. */
  readonly inputTokenEstimate?: number
  /** The upstream tells no usage of its answers: what its client may want is estimated, and told as that. */
  readonly estimateUsage?: true
  /** What the upstream's headers say of when to ask again, in milliseconds: `retry-after` of an error answer, or of a stream that may fail. */
  readonly retryAfterMs?: number
}

export interface ResponseTranslation {
  readonly body: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface FailureOptions extends AnswerOptions {
  /** The HTTP status of the upstream's answer. */
  readonly status?: number
}

export interface FailureTranslation {
  /** The HTTP status for the client: the upstream's own, else the one that the client's vendor uses for such a failure. */
  readonly status: number
  readonly body: string
  readonly failure: Failure
  readonly retryAfterMs?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Contexts for one translation between two dialects; streams and the laws use it too. */
export function contextsOf(
  source: Dialect,
  target: Dialect,
  options: AnswerOptions,
  more?: Partial<ContextSettings>,
): Contexts {
  const { now, profile, exchangeId, sha256, request, inputTokenEstimate, retryAfterMs } = options
  return createContexts({
    source,
    target,
    ...(now === undefined ? {} : { now }),
    ...(profile === undefined ? {} : { profile }),
    ...(exchangeId === undefined ? {} : { exchangeId }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(request === undefined ? {} : { request }),
    ...(inputTokenEstimate === undefined ? {} : { inputTokenEstimate }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...more,
  })
}

const SEAL_MARK = 'wireproof.seal/'

function withOverrides(hub: HubRequest, { model, stream }: RequestOptions): HubRequest {
  if (model === undefined && stream === undefined) return hub
  return {
    ...hub,
    ...(model === undefined ? {} : { model }),
    ...(stream === undefined ? {} : { options: { ...hub.options, stream } }),
  }
}

/** Only what the dialect has a member for. */
function overridesOf({ model, stream }: RequestOptions, { unsaid }: Dialect): readonly Splice[] {
  const splices: Splice[] = []
  if (model !== undefined && unsaid?.has('model') !== true) splices.push({ member: 'model', value: model })
  if (stream !== undefined && unsaid?.has('stream') !== true) splices.push({ member: 'stream', value: stream })
  return splices
}

/**
 * Translates a request and reports every loss, located.
 *
 * Same dialect in and out: the bytes are not touched, but for `model` and `stream` where the options set them, and for a
 * body that holds a seal envelope of ours, which only decoding can open.
 * @throws ProtocolError where the document is no request of its dialect; fault `client`
 */
export function translateRequest(document: Document, options: RequestOptions): RequestTranslation {
  const source = dialectOf(options.from)
  const target = dialectOf(options.to)
  const text = source === target ? textOf(document) : undefined
  if (text !== undefined && !text.includes(SEAL_MARK)) {
    return { body: spliceMembers(text, overridesOf(options, source)), diagnostics: [], rejected: false, rejections: [] }
  }
  const { value, repaired, ...read } =
    source === target ? { ...readDocument(document, 'client'), repaired: [] } : readWhole(document, 'client')
  const contexts = contextsOf(source, target, options, read)
  for (const at of repaired) contexts.decode.report('repaired', 'lone-surrogate', placeAt(at))
  const hub = withOverrides(
    blaming('client', () => source.request.decode(value, contexts.decode)),
    options,
  )
  const wire = blaming('client', () => target.request.encode(hub, contexts.encode))
  const diagnostics = contexts.diagnostics(wire)
  const rejections = rejectionsOf(diagnostics, options)
  const body = rejections.length > 0 ? '' : blaming('client', () => contexts.serialize(wire))
  return { body, diagnostics, rejected: rejections.length > 0, rejections, hub }
}

/** Reads a request into the hub's words, without translating it. */
export function readRequest(
  document: Document,
  dialect: DialectName,
  options: Partial<TranslateOptions> = {},
): HubRequest {
  const source = dialectOf(dialect)
  const { value, ...read } = readDocument(document, 'client')
  const { decode } = contextsOf(source, source, { from: dialect, to: dialect, ...options }, read)
  return blaming('client', () => source.request.decode(value, decode))
}

/**
 * Translates a whole response. A paid answer is never rejected: what cannot be told is reported.
 * @throws ProtocolError where the document is no response of its dialect; fault `upstream`
 */
export function translateResponse(document: Document, options: AnswerOptions): ResponseTranslation {
  const source = dialectOf(options.from)
  const target = dialectOf(options.to)
  const text = source === target ? textOf(document) : undefined
  if (text !== undefined) return { body: text, diagnostics: [] }
  const { value, ...read } = readDocument(document, 'upstream')
  const contexts = contextsOf(source, target, options, { ...read, answer: true })
  const told = blaming('upstream', () => source.response.decode(value, contexts.decode))
  const hub = options.estimateUsage === true ? withEstimate(told, contexts.encode) : told
  const wire = blaming('upstream', () => target.response.encode(hub, contexts.encode))
  const body = blaming('upstream', () => contexts.serialize(wire))
  return { body, diagnostics: contexts.diagnostics(wire) }
}

/** An error body as JSON; text that is none (an HTML page of some gateway) stands as a JSON string, cut to a bearable size. */
function readErrorBody(document: Document): Json {
  const text = textOf(document)
  if (text === undefined) return document as Json
  if (text.trim() === '') return null
  try {
    return JSON.parse(text) as Json
  } catch {
    return text.slice(0, 2000)
  }
}

/**
 * Translates the body of an error answer, whatever it is. Never throws on a strange body: an error must reach the client.
 */
export function translateFailure(document: Document, options: FailureOptions): FailureTranslation {
  const source = dialectOf(options.from)
  const target = dialectOf(options.to)
  const contexts = contextsOf(source, target, options, { answer: true })
  const exchange = options.status === undefined ? contexts.decode : { ...contexts.decode, status: options.status }
  const decoded = blaming('upstream', () => source.failure.decode(readErrorBody(document), exchange))
  const retryAfterMs = options.retryAfterMs ?? decoded.retryAfterMs
  const failure: Failure = {
    ...decoded,
    ...(options.status === undefined ? {} : { status: options.status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
  return { ...encodeFailure(failure, target, contexts, source === target ? textOf(document) : undefined), failure }
}

function encodeFailure(
  failure: Failure,
  target: Dialect,
  contexts: Contexts,
  untouched: string | undefined,
): Omit<FailureTranslation, 'failure'> {
  const wire = target.failure.encode(failure, contexts.encode)
  const demanded = untouched === undefined ? target.failure.clientStatus?.(failure) : undefined
  return {
    status: demanded ?? failure.status ?? target.failure.statusOf(failure),
    body: untouched ?? contexts.serialize(wire),
    ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
    diagnostics: untouched === undefined ? contexts.diagnostics(wire) : [],
  }
}

/** A failure of our own making (a rejected request, an unreachable upstream), in the client's dialect. */
export function writeFailure(failure: Failure, to: DialectName): { readonly status: number; readonly body: string } {
  const target = dialectOf(to)
  const contexts = contextsOf(target, target, { from: to, to })
  const { status, body } = encodeFailure(failure, target, contexts, undefined)
  return { status, body }
}
