import { collect, type StreamOptions, translateFailure, translateResponse } from 'wireproof'
import type { Event, Json } from 'wireproof/hub'
import type { Provider } from 'wireproof/providers'
import { retryAfterOf } from '../client/retry.ts'
import type { ProxyDialect } from './dialect.ts'
import { answerFailure, answerWhole, type Exchange, hooked, report, writeHead } from './exchange.ts'
import { readerFor, writerFor } from './frames.ts'
import { decodeFrames, hookedResponse, reencode, unfolded } from './hooked.ts'
import { htmlFailure, isHtmlPage } from './html-page.ts'
import { streamHeaders } from './response-headers.ts'
import type { Keeper } from './state/keeper.ts'

type Headers = Readonly<Record<string, string>>

/** What is known when the upstream's answer arrives. */
export interface Answering {
  readonly options: StreamOptions & { readonly from: ProxyDialect; readonly to: ProxyDialect }
  readonly headers: Headers
  /** Whose errors may be in other words than the dialect's. */
  readonly provider: Provider
  /** Never to be seen by the client, even where the upstream's error quotes it. */
  readonly secret: string | undefined
  /** The media type as the upstream wrote it. */
  readonly type?: string | undefined
  /** Sees the answer before the client does, which gets it when all of it is kept. */
  readonly keeper?: Keeper
}

/** Lets the answer be kept, then tells it. A promise only where something is kept. */
function kept(keeper: Keeper | undefined, see: (keeper: Keeper) => void, tell: () => void): Promise<void> | void {
  if (keeper === undefined) return tell()
  see(keeper)
  return keeper.settled().then(tell)
}

/** A whole answer, translated. */
export function answerResponse(
  x: Exchange,
  text: string,
  { options, headers, keeper }: Answering,
): Promise<void> | void {
  const hook = x.runtime.hooks?.hubResponse
  const { body, diagnostics } =
    hook === undefined
      ? translateResponse(text, options)
      : hookedResponse(text, options, (response) => hook(response, hooked(x)))
  report(x, diagnostics)
  return kept(
    keeper,
    ({ whole }) => whole(body),
    () => answerWhole(x, x.success ?? 200, headers, body),
  )
}

/** An upstream that answered whole although a stream was asked for: the client gets its stream. */
export function answerUnfolded(
  x: Exchange,
  text: string,
  { options, headers, keeper }: Answering,
): Promise<void> | void {
  const { frames, diagnostics, isBroken } = unfolded(text, options)
  report(x, diagnostics)
  const stream = frames.map(writerFor(options)).join('')
  return kept(
    keeper,
    (one) => one.frames(stream),
    () => {
      if (x.left) return
      writeHead(x, 200, { ...headers, ...streamHeaders, ...x.form?.headers })
      if (isBroken) x.response.destroy()
      else x.response.end(stream)
    },
  )
}

/** An upstream that only streams, and a client that wants the answer whole. */
export function answerCollected(
  x: Exchange,
  text: string,
  { options, headers, keeper }: Answering,
): Promise<void> | void {
  const { decoder, nextFrame, diagnostics } = decodeFrames(options)
  const reader = readerFor(options)
  const events: Event[] = []
  for (const frame of [...reader.push(text), ...reader.end('eof')]) {
    nextFrame()
    events.push(...decoder.step(frame))
  }
  events.push(...decoder.end('eof'))
  report(x, diagnostics())
  const collected = collect(events)
  if ('failure' in collected) {
    answerFailure(x, { status: 502, ...collected.failure }, headers)
    return
  }
  const { body, diagnostics: lost } = reencode(collected.response, options)
  report(x, lost)
  return kept(
    keeper,
    ({ whole }) => whole(body),
    () => answerWhole(x, x.success ?? 200, headers, body),
  )
}

/** The upstream refused: its status and its words, in the client's dialect. */
export function answerUpstreamFailure(x: Exchange, status: number, text: string, answering: Answering): void {
  const { options, headers, secret } = answering
  const shown = secret === undefined || secret === '' ? text : text.replaceAll(secret, '[redacted]')
  if (isHtmlPage(answering.type, text)) {
    answerFailure(x, htmlFailure(status, shown, x.upstream?.name ?? 'upstream'), headers)
    return
  }
  const retryAfterMs = retryAfterOf(headers, x.runtime.now())
  const own = answering.provider.failure?.(status, shown)
  if (own !== undefined) {
    answerFailure(x, retryAfterMs === undefined ? own : { ...own, retryAfterMs }, headers)
    return
  }
  const told = translateFailure(shown, { ...options, status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) })
  report(x, told.diagnostics)
  if (x.runtime.hooks?.failure !== undefined || !isJson(told.body)) answerFailure(x, told.failure, headers)
  else answerWhole(x, told.status, headers, told.body)
}

/** An answer that is none, whatever its status: gateways tell their own errors so. */
export function isErrorDocument(text: string): boolean {
  try {
    const { error } = (JSON.parse(text) ?? {}) as { readonly error?: unknown }
    return error !== undefined && error !== null
  } catch {
    return false
  }
}

function isJson(text: string): boolean {
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
