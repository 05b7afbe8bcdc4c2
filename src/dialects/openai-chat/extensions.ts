import type { Context } from '../../hub/context.ts'
import { countMembers, type Known, knownMembers } from '../../hub/extensions.ts'
import { type Extensions, type Json, MEMBERS, ORIGIN, pointerKey, setOwn } from '../../hub/node.ts'

export const CHAT = 'openai-chat'

type Wire = Readonly<Record<string, unknown>>

/** One wire object that belongs to a hub node: the node itself (`path` is `''`) or an object directly below it. */
export interface Level {
  readonly wire: Wire
  readonly path: string
  readonly known: Known
  readonly silent?: Known
}

const none: Known = knownMembers()

interface Carried {
  readonly ext?: Extensions
  readonly [MEMBERS]?: Readonly<Record<string, string>>
}

export const nothing: Carried = {}

/**
 * What the decoder did not read on several levels of one node. Chat nests what it means (`function`, `image_url`,
 * `prompt_tokens_details`), and an extension found there is kept under `level/member`, so that it can be put back.
 */
export function carryLevels(levels: readonly Level[], at: string, c: Context, own?: Record<string, string>): Carried {
  let ext: Record<string, Json> | undefined
  let places: Record<string, string> | undefined
  for (const { wire, path, known, silent = none } of levels) {
    for (const key in wire) {
      const value = wire[key]
      // The vendor's members are all nullable, and null says what absence says.
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
  return { ext: { [CHAT]: ext }, ...(members === undefined ? {} : { [MEMBERS]: members }) }
}

/** Whether the decoder reads every member, as it does of almost every object: then there is nothing to carry. */
export function isRead(wire: Wire, known: Known): boolean {
  for (const key in wire) if (!known.has(key)) return false
  return true
}

/** Whether `wire` has more members than the `read` ones. */
export function hasMore(wire: Wire, read: number): boolean {
  return countMembers(wire) > read
}

/** Puts a node's own extensions back on the levels they came from. What the encoder set itself stays. */
export function restoreLevels(
  node: { readonly ext?: Extensions },
  wire: Record<string, unknown>,
  below?: Readonly<Record<string, Record<string, unknown>>>,
): void {
  const own = node.ext?.[CHAT]
  if (own === undefined) return
  for (const key of Object.keys(own)) {
    let target = wire
    let member = key
    // The deepest level that the encoder named; a key may hold a slash of its own.
    for (let slash = key.indexOf('/'); slash > 0 && below !== undefined; slash = key.indexOf('/', slash + 1)) {
      const level = below[key.slice(0, slash)]
      if (level === undefined) continue
      target = level
      member = key.slice(slash + 1)
    }
    if (!Object.hasOwn(target, member)) setOwn(target, member, own[key])
  }
}
