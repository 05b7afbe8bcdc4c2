import { type Json, pointerKey } from 'wireproof/hub'
import type { JsonText } from '../json-text.ts'

/** A value of a generated document, with the place in the schema that it came from. */
export type Tree = LeafTree | ObjectTree | ArrayTree

/** A leaf that may become one of `simpler`, or a shorter text. */
export function leafOf(
  path: string,
  json: JsonText,
  simpler: readonly JsonText[] = [],
  others: readonly JsonText[] = [],
): LeafTree {
  return {
    kind: 'leaf',
    path,
    json,
    simpler: simpler.includes(json) ? simpler.slice(0, simpler.indexOf(json)) : simpler,
    others,
  }
}

interface Placed {
  /** Where it stands in the schema; see `leaf-paths.ts`. */
  readonly path: string
}

export interface LeafTree extends Placed {
  readonly kind: 'leaf'
  readonly json: JsonText
  /** Values that are as legal here and say less; the first is the least. */
  readonly simpler: readonly JsonText[]
  /** Other legal values that say something else. */
  readonly others: readonly JsonText[]
  /** A word of an open enum that the schema does not list. */
  readonly unknown?: true
  /** Tool input: every digit counts. */
  readonly exact?: true
  /** A word that the schema lists: a part of it is no word. */
  readonly word?: true
}

export interface MemberTree {
  readonly key: string
  readonly required: boolean
  readonly value: Tree
}

export interface ObjectTree extends Placed {
  readonly kind: 'object'
  readonly members: readonly MemberTree[]
}

export interface ArrayTree extends Placed {
  readonly kind: 'array'
  readonly min: number
  readonly items: readonly Tree[]
}

/** Values that stand in a rendered document in place of the tree's own, by pointer; `undefined` takes a member out. */
export type Pins = ReadonlyMap<string, JsonText | undefined>

const noPins: Pins = new Map()

/** The text of trees that no pin touches. A document and what is altered in it share most of their trees. */
const texts = new WeakMap<Tree, JsonText>()

function renderPlain(tree: Tree): JsonText {
  if (tree.kind === 'leaf') return tree.json
  const known = texts.get(tree)
  if (known !== undefined) return known
  const text =
    tree.kind === 'array'
      ? `[${tree.items.map(renderPlain).join(',')}]`
      : `{${tree.members.map(({ key, value }) => `${JSON.stringify(key)}:${renderPlain(value)}`).join(',')}}`
  texts.set(tree, text)
  return text
}

/** Which members are pinned in the object at a pointer; an object that has pins only further down has none. */
type PinnedMembers = ReadonlyMap<string, readonly (readonly [key: string, json: JsonText | undefined])[]>

function pinnedMembers(pins: Pins): PinnedMembers {
  const found = new Map<string, (readonly [string, JsonText | undefined])[]>()
  for (const [pointer, json] of pins) {
    let cut = pointer.lastIndexOf('/')
    if (cut < 0) continue
    const list = found.get(pointer.slice(0, cut)) ?? []
    found.set(pointer.slice(0, cut), list)
    list.push([pointer.slice(cut + 1), json])
    for (cut = pointer.lastIndexOf('/', cut - 1); cut >= 0; cut = cut === 0 ? -1 : pointer.lastIndexOf('/', cut - 1))
      if (!found.has(pointer.slice(0, cut))) found.set(pointer.slice(0, cut), [])
  }
  return found
}

export function render(tree: Tree, pins: Pins = noPins): JsonText {
  return pins.size === 0 ? renderPlain(tree) : renderPinned(tree, '', pins, pinnedMembers(pins))
}

function renderPinned(tree: Tree, at: string, pins: Pins, inside: PinnedMembers): JsonText {
  const pinned = pins.get(at)
  if (pinned !== undefined) return pinned
  const own = inside.get(at)
  if (tree.kind === 'leaf' || own === undefined) return renderPlain(tree)
  if (tree.kind === 'array')
    return `[${tree.items.map((item, i) => renderPinned(item, `${at}/${i}`, pins, inside)).join(',')}]`
  const members = tree.members.flatMap(({ key, value }) => {
    const place = `${at}/${pointerKey(key)}`
    if (pins.has(place) && pins.get(place) === undefined) return []
    return [`${JSON.stringify(key)}:${renderPinned(value, place, pins, inside)}`]
  })
  // Members that only the pins have.
  const added = own.flatMap(([key, json]) =>
    json === undefined || tree.members.some((member) => pointerKey(member.key) === key)
      ? []
      : [`${JSON.stringify(key)}:${json}`],
  )
  return `{${[...members, ...added].join(',')}}`
}

export interface PlacedLeaf {
  readonly pointer: string
  readonly leaf: LeafTree
}

/** The leaves in document order; a pinned leaf is one, what a pin puts in place of a whole object or list is not. */
export function leavesOfTree(tree: Tree, pins: Pins = noPins, at = ''): readonly PlacedLeaf[] {
  if (pins.has(at)) return tree.kind === 'leaf' && pins.get(at) !== undefined ? [{ pointer: at, leaf: tree }] : []
  if (tree.kind === 'leaf') return [{ pointer: at, leaf: tree }]
  if (tree.kind === 'array') return tree.items.flatMap((item, i) => leavesOfTree(item, pins, `${at}/${i}`))
  return tree.members.flatMap(({ key, value }) => leavesOfTree(value, pins, `${at}/${pointerKey(key)}`))
}

export function memberOf(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'object' ? tree.members.find((member) => member.key === key)?.value : undefined
}

/** The value of a string leaf. */
export function textOf(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'leaf') return undefined
  const value = JSON.parse(tree.json) as Json
  return typeof value === 'string' ? value : undefined
}

/** What stands at a pointer of a tree. */
export function findIn(tree: Tree | undefined, pointer: string): Tree | undefined {
  let found = tree
  for (const key of pointer === '' ? [] : pointer.slice(1).split('/')) {
    if (found?.kind === 'array') found = found.items[Number(key)]
    else if (found?.kind === 'object') found = found.members.find((member) => pointerKey(member.key) === key)?.value
    else return undefined
  }
  return found
}

export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'array' ? tree.items : []
}

/** What was moved before, by where from and where to: the same value is told by many events, of many documents. */
const moved = new Map<string, WeakMap<Tree, Tree>>()

/** The same value at another place of the schema. */
export function moveTree(tree: Tree, from: string, to: string): Tree {
  if (from === to) return tree
  const way = `${from} ${to}`
  const known = moved.get(way) ?? new WeakMap<Tree, Tree>()
  moved.set(way, known)
  return moveAll(tree, from, to, known)
}

function moveAll(tree: Tree, from: string, to: string, known: WeakMap<Tree, Tree>): Tree {
  const found = known.get(tree)
  if (found !== undefined) return found
  const there = moveOne(tree, from, to, (inner) => moveAll(inner, from, to, known))
  known.set(tree, there)
  return there
}

function moveOne(tree: Tree, from: string, to: string, move: (inner: Tree) => Tree): Tree {
  const path = tree.path.startsWith(from) ? to + tree.path.slice(from.length) : tree.path
  if (tree.kind === 'leaf') return { ...tree, path }
  if (tree.kind === 'array') return { ...tree, path, items: tree.items.map(move) }
  return { ...tree, path, members: tree.members.map((member) => ({ ...member, value: move(member.value) })) }
}

/** An object with one member replaced, or added. */
export function withMember(tree: Tree, key: string, value: Tree): Tree {
  if (tree.kind !== 'object') return tree
  const member = { key, required: true, value }
  const isThere = tree.members.some((one) => one.key === key)
  return {
    ...tree,
    members: isThere ? tree.members.map((one) => (one.key === key ? member : one)) : [...tree.members, member],
  }
}

/** A tree with the value at a pointer replaced. */
export function replaceIn(tree: Tree, pointer: string, change: (found: Tree) => Tree): Tree {
  if (pointer === '') return change(tree)
  const [, key = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(pointer) ?? []
  if (tree.kind === 'array')
    return { ...tree, items: tree.items.map((item, i) => (String(i) === key ? replaceIn(item, rest, change) : item)) }
  if (tree.kind === 'leaf') return tree
  return {
    ...tree,
    members: tree.members.map((member) =>
      pointerKey(member.key) === key ? { ...member, value: replaceIn(member.value, rest, change) } : member,
    ),
  }
}
