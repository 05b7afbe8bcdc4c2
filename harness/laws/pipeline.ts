import { createHash } from 'node:crypto'
import type { Dialect } from 'wireproof'
import {
  type Contexts,
  createContexts,
  type Diagnostic,
  type Exchange,
  type Failure,
  type HubRequest,
  type HubResponse,
  type Json,
} from 'wireproof/hub'
import { rawSpan } from 'wireproof/wire'
import type { LawDocument } from './document.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The world of every law: fixed, so that each finding can be had again. */
export const world = { now: 1_760_000_000_000, exchangeId: 'law', sha256 } as const

export type HubDocument =
  | { readonly kind: 'request'; readonly hub: HubRequest }
  | { readonly kind: 'response'; readonly hub: HubResponse }
  | { readonly kind: 'failure'; readonly hub: Failure }

/** One whole document through decode, encode and decode again: everything law 3 looks at. */
export interface Passage {
  readonly source: HubDocument
  readonly target: HubDocument
  /** The emitted document as text. */
  readonly emitted: string
  readonly diagnostics: readonly Diagnostic[]
}

export function contextsFor(from: Dialect, to: Dialect, text?: string, request?: HubRequest): Contexts {
  return createContexts({
    source: from,
    target: to,
    ...world,
    ...(text === undefined ? {} : { raw: (pointer: string) => rawSpan(text, pointer) }),
    ...(request === undefined ? {} : { request }),
  })
}

type Whole = Exclude<LawDocument['kind'], 'stream'>

export function decodeWhole(dialect: Dialect, kind: Whole, wire: Json, c: Exchange, status?: number): HubDocument {
  if (kind === 'request') return { kind, hub: dialect.request.decode(wire, c) }
  if (kind === 'response') return { kind, hub: dialect.response.decode(wire, c) }
  const exchange = status === undefined ? c : { ...c, status }
  const hub = dialect.failure.decode(wire, exchange)
  return { kind, hub: status === undefined ? hub : { ...hub, status } }
}

export function encodeWhole(dialect: Dialect, document: HubDocument, c: Exchange): Json {
  if (document.kind === 'request') return dialect.request.encode(document.hub, c)
  if (document.kind === 'response') return dialect.response.encode(document.hub, c)
  return dialect.failure.encode(document.hub, c)
}

export interface Translation {
  readonly source: HubDocument
  readonly emitted: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Decode and encode, always through the hub, also where both dialects are the same. */
export function translateWhole(
  from: Dialect,
  to: Dialect,
  kind: Whole,
  text: string,
  more: Pick<LawDocument, 'status' | 'request'> = {},
): Translation {
  const contexts = contextsFor(from, to, text, more.request)
  const source = decodeWhole(from, kind, JSON.parse(text) as Json, contexts.decode, more.status)
  const wire = encodeWhole(to, source, contexts.encode)
  const emitted = contexts.serialize(wire)
  return { source, emitted, diagnostics: contexts.diagnostics(wire) }
}

/** @throws whatever the dialects throw */
export function passWhole(
  from: Dialect,
  to: Dialect,
  kind: Whole,
  text: string,
  more: Pick<LawDocument, 'status' | 'request'> = {},
): Passage {
  const translation = translateWhole(from, to, kind, text, more)
  const contexts = contextsFor(to, to, translation.emitted, more.request)
  const { source } = translation
  // Words that come back to their own dialect need no other light than the first time.
  const shown = (hub: Failure): number | undefined => (from.id === to.id ? undefined : to.failure.statusOf(hub))
  const status = source.kind === 'failure' ? (source.hub.status ?? shown(source.hub)) : undefined
  const target = decodeWhole(to, kind, JSON.parse(translation.emitted) as Json, contexts.decode, status)
  // A status that the source did not have is only there to read the target's words in the right light.
  if (source.kind !== 'failure' || target.kind !== 'failure' || source.hub.status !== undefined)
    return { ...translation, target }
  const { status: _status, ...hub } = target.hub
  return { ...translation, target: { kind: 'failure', hub } }
}
