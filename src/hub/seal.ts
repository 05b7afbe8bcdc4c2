import type { Context } from './context.ts'
import type { DialectId } from './node.ts'
import type { ReasoningSegment, Seal } from './part.ts'

/**
 * A seal on its way through a client of another dialect:
 * `wireproof.seal/1;issuer;form;scope;pos;digest(text);digest(value);value`. `;` is outside base64, so the envelope is
 * never taken for a vendor's own value. It holds a seal and its position, nothing that can become content.
 */
const MAGIC = 'wireproof.seal/1;'
const ANY_VERSION = 'wireproof.seal/'

/** Larger envelopes are refused: 1 MB is far above any seal seen, and bounds what a hostile client can make us hash. */
const MAX_ENVELOPE = 1_000_000

/** Text is hashed in blocks of this many UTF-16 units, chained, so that a stream is hashed without being held. */
const BLOCK = 4096

/** Plain data: the chained digest so far and the text of the unfinished block. */
export interface DigestState {
  readonly chain: string
  readonly tail: string
}

export const startDigest: DigestState = { chain: '', tail: '' }

export function addToDigest(state: DigestState, text: string, sha256: (text: string) => string): DigestState {
  let { chain, tail } = state
  tail += text
  while (tail.length >= BLOCK) {
    chain = sha256(chain + tail.slice(0, BLOCK))
    tail = tail.slice(BLOCK)
  }
  return { chain, tail }
}

export function endDigest(state: DigestState, sha256: (text: string) => string): string {
  return sha256(state.chain + state.tail).slice(0, 32)
}

/** What a seal vouches for: the texts of the segments, each closed by U+0001 so that moving text between them shows. */
export function digestOfSegments(segments: readonly ReasoningSegment[], sha256: (text: string) => string): string {
  let state = startDigest
  for (const { text } of segments) state = addToDigest(state, `${text}\u0001`, sha256)
  return endDigest(state, sha256)
}

export function isSealEnvelope(value: string): boolean {
  return value.startsWith(ANY_VERSION)
}

/** Packs a seal. `position` is the index of the reasoning part among the parts of its answer. */
export function packSeal(seal: Seal, position: number, textDigest: string, sha256: (text: string) => string): string {
  const head = `${seal.issuer};${seal.form};${encodeURIComponent(seal.scope ?? '')};${position};${textDigest}`
  return `${MAGIC}${head};${sha256(seal.value).slice(0, 32)};${seal.value}`
}

/** The seal with whom it belongs to, which the profile names: an account, an organization. It is packed so. */
export function withScope(seal: Seal, { profile }: Context): Seal {
  return profile.sealScope === undefined ? seal : { ...seal, scope: profile.sealScope }
}

/** Whether it was issued to another account of the same vendor, which would refuse it. A seal without scope is anyone's. */
export function isOutOfScope({ scope }: Seal, { profile }: Context): boolean {
  return scope !== undefined && scope !== profile.sealScope
}

export type UnpackedSeal =
  | { readonly ok: true; readonly seal: Seal; readonly position: number }
  | { readonly ok: false; readonly why: string }

const issuers: readonly string[] = [
  'openai-chat',
  'openai-responses',
  'anthropic-messages',
  'codex',
  'gitlab-duo-chat',
  'gitlab-duo-code',
] satisfies DialectId[]

/**
 * Opens an envelope found in a request. Anything amiss (another version, an unknown issuer, a cut or edited value or
 * text, more than 1 MB) is `ok: false`, and the whole reasoning part must be dropped with `seal-unusable`.
 */
export function unpackSeal(
  envelope: string,
  segments: readonly ReasoningSegment[],
  sha256: Context['sha256'],
): UnpackedSeal {
  const no = (why: string): UnpackedSeal => ({ ok: false, why })
  if (envelope.length > MAX_ENVELOPE) return no('the envelope is larger than 1 MB')
  if (!envelope.startsWith(MAGIC)) return no('the envelope has an unknown version')
  if (sha256 === undefined) return no('no sha256 was handed in, so the envelope cannot be checked')
  const fields: string[] = []
  let from = MAGIC.length
  for (let i = 0; i < 6; i++) {
    const end = envelope.indexOf(';', from)
    if (end < 0) return no('the envelope is cut')
    fields.push(envelope.slice(from, end))
    from = end + 1
  }
  const [issuer = '', form = '', scope = '', position = '', textDigest = '', valueDigest = ''] = fields
  const value = envelope.slice(from)
  if (!issuers.includes(issuer)) return no('the issuer is unknown')
  if (form !== 'signature' && form !== 'ciphertext') return no('the form is unknown')
  if (!/^\d{1,6}$/.test(position)) return no('the position is no number')
  if (!/^[\w.~%!'()*-]*$/.test(scope)) return no('the scope is malformed')
  if (sha256(value).slice(0, 32) !== valueDigest) return no('the sealed value was edited or cut')
  if (digestOfSegments(segments, sha256) !== textDigest) return no('the text beside the seal was edited')
  let plainScope: string
  try {
    plainScope = decodeURIComponent(scope)
  } catch {
    return no('the scope is malformed')
  }
  const seal: Seal = { issuer: issuer as DialectId, form, value, ...(plainScope === '' ? {} : { scope: plainScope }) }
  return { ok: true, seal, position: Number(position) }
}
