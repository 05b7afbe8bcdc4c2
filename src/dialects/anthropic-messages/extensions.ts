import type { Context } from '../../hub/context.ts'
import { countMembers, type Known, knownMembers } from '../../hub/extensions.ts'
import { type Extensions, type Json, type JsonObject, MEMBERS, ORIGIN, pointerKey, setOwn } from '../../hub/node.ts'
import { readArray, readBoolean, readNumber, readObject, readString } from '../../protocol-error.ts'

export const MESSAGES = 'anthropic-messages'

/** A JSON object being read: every member is of unknown shape until a reader has looked at it. */
export type Wire = Readonly<Record<string, unknown>>

/** A JSON object being written. */
export type Draft = Record<string, unknown>

/**
 * Marks a hub node that a Messages document brought, so that it can be written back as it stood: an empty text, an orphan
 * result or two user messages in a row are put right for requests of other dialects only. A symbol, because it is no content.
 */
export const WRITTEN: unique symbol = Symbol('wireproof.anthropic-messages.written')

/** `message`: one of `messages`, or a whole answer. `system`: the top-level prompt. */
export type Written = 'message' | 'system'

export function writtenAs(node: object): Written | undefined {
  return (node as { readonly [WRITTEN]?: Written })[WRITTEN]
}

/** Usage that a stream's first event told: Messages opens with figures that other dialects only have at the end. */
export const START_USAGE: unique symbol = Symbol('wireproof.anthropic-messages.start-usage')

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Messages takes `null` for an absent optional member. The pointers of these readers are built for the error only. The caller
 * takes the value out of its object, by a name that stands in the code: by a variable one it takes four times as long.
 */
export function optionalString(value: unknown, key: string, at: string): string | undefined {
  if (typeof value === 'string') return value
  return value === undefined || value === null ? undefined : readString(value, `${at}/${key}`)
}

export function optionalNumber(value: unknown, key: string, at: string): number | undefined {
  if (typeof value === 'number') return value
  return value === undefined || value === null ? undefined : readNumber(value, `${at}/${key}`)
}

export function optionalBoolean(value: unknown, key: string, at: string): boolean | undefined {
  if (typeof value === 'boolean') return value
  return value === undefined || value === null ? undefined : readBoolean(value, `${at}/${key}`)
}

export function optionalObject(value: unknown, key: string, at: string): Wire | undefined {
  if (isWire(value)) return value
  return value === undefined || value === null ? undefined : readObject(value, `${at}/${key}`)
}

export function optionalArray(value: unknown, key: string, at: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? undefined : readArray(value, `${at}/${key}`)
}

/** A required text. */
export function stringOf(value: unknown, key: string, at: string): string {
  return typeof value === 'string' ? value : readString(value, `${at}/${key}`)
}

/** One wire object that belongs to a hub node: the node itself (`path` is `''`) or an object below it. */
export interface Level {
  readonly wire: Wire
  readonly path: string
  readonly known: Known
  readonly silent?: Known
}

export interface Carried {
  readonly ext?: Extensions
  readonly [MEMBERS]?: Readonly<Record<string, string>>
}

const none: Known = knownMembers()

/** What the decoder did not read on several levels of one node, kept under `level/member` so that it can be put back. */
export function carryLevels(levels: readonly Level[], at: string, c: Context, own?: Record<string, string>): Carried {
  let ext: Record<string, Json> | undefined
  let places: Record<string, string> | undefined
  for (const { wire, path, known, silent = none } of levels) {
    for (const key in wire) {
      const value = wire[key]
      if (known.has(key) || value === undefined || value === null) continue
      const name = path === '' ? key : `${path}/${key}`
      const place = path === '' ? pointerKey(key) : `${path}/${pointerKey(key)}`
      ext ??= {}
      setOwn(ext, name, value)
      if (path !== '') {
        places ??= { ...own }
        setOwn(places, `ext.${name}`, place)
      }
      if (!silent.has(key)) c.report('carried', 'unknown-member', { [ORIGIN]: `${at}/${place}` })
    }
  }
  const members = places ?? own
  if (ext === undefined) return members === undefined ? nothing : { [MEMBERS]: members }
  return { ext: { [MESSAGES]: ext }, ...(members === undefined ? {} : { [MEMBERS]: members }) }
}

export const nothing: Carried = {}

/** Whether the decoder reads every member, as it does of almost every object: then there is nothing to carry. */
export function isRead(wire: Wire, known: Known): boolean {
  for (const key in wire) if (!known.has(key)) return false
  return true
}

/** The same for a node that is one wire object, of which `read` members were read by name. */
export function carryMore(
  wire: Wire,
  read: number,
  known: Known,
  silent: Known,
  at: string,
  c: Context,
  own?: Record<string, string>,
): Carried {
  if (own === undefined && countMembers(wire) === read) return nothing
  return carryLevels([{ wire, path: '', known, silent }], at, c, own)
}

export function ownExtensions(node: { readonly ext?: Extensions }): JsonObject | undefined {
  return node.ext?.[MESSAGES]
}

/** Puts a node's own extensions back on the levels they came from. What the encoder set itself stays. */
export function restoreLevels(
  node: { readonly ext?: Extensions },
  wire: Draft,
  below?: (level: string) => Draft | undefined,
): void {
  const own = ownExtensions(node)
  if (own === undefined) return
  for (const key of Object.keys(own)) {
    let target = wire
    let member = key
    // The deepest level that the encoder knows; a key may hold a slash of its own.
    for (let slash = key.lastIndexOf('/'); slash > 0 && below !== undefined; slash = key.lastIndexOf('/', slash - 1)) {
      const level = below(key.slice(0, slash))
      if (level === undefined || level === null) continue
      target = level
      member = key.slice(slash + 1)
      break
    }
    if (!Object.hasOwn(target, member)) setOwn(target, member, own[key])
  }
}
