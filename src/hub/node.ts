/** Ids of the wire formats that wireproof knows. */
export type DialectId =
  | 'openai-chat'
  | 'openai-responses'
  | 'anthropic-messages'
  | 'codex'
  | 'gitlab-duo-chat'
  | 'gitlab-duo-code'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * Where a hub node stood in the decoded document (RFC 6901 pointer). A symbol, so that JSON, schemas and golden files do
 * not see it while `{ ...node }` keeps it: splitting, merging and hoisting need no bookkeeping of their own.
 */
export const ORIGIN: unique symbol = Symbol('wireproof.origin')

/**
 * Where a node's fields stood, for this one node, when its wire form differs from the dialect's `members` table: a text
 * part that was a bare string has `{ text: '' }`, `max_tokens` in place of `max_completion_tokens` has
 * `{ maxOutputTokens: 'max_tokens' }`. Values are pointers relative to the node's origin, without the leading slash; see {@link joinMember}.
 * An extension that stood deeper than the node itself is named as `ext.` and its key: `{ 'ext.function/x': 'function/x' }`.
 */
export const MEMBERS: unique symbol = Symbol('wireproof.members')

/** What one dialect said that the hub has no word for, keyed by that dialect's own member names. */
export type Extensions = Readonly<Partial<Record<DialectId, JsonObject>>>

export interface Node {
  readonly [ORIGIN]?: string
  readonly [MEMBERS]?: Readonly<Record<string, string>>
  readonly ext?: Extensions
}

/** Escapes one key for use in an RFC 6901 pointer. */
export function pointerKey(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

/**
 * Follows a member of `MEMBERS` or a `members` table from a node's origin: `''` is the node, `a/b` lies inside it, `../id`
 * beside it (what a part shares with its siblings, such as the id of their item, stands above it).
 */
export function joinMember(origin: string, member: string): string {
  let at = origin
  let rest = member
  while (rest.startsWith('../')) {
    at = at.slice(0, at.lastIndexOf('/'))
    rest = rest.slice(3)
  }
  return rest === '' ? at : `${at}/${rest}`
}

/** A bare node, for reporting about a place that became no hub node. */
export function placeAt(at: string): Node {
  return { [ORIGIN]: at }
}

/** Sets a key of foreign origin on an object; `__proto__` becomes an own property and touches no prototype. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  else target[key] = value
}
