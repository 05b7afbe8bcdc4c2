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

export function render(tree: Tree, pins: Pins = noPins, at = ''): JsonText {
  const pinned = pins.size === 0 ? undefined : pins.get(at)
  if (pinned !== undefined) return pinned
  if (tree.kind === 'leaf') return tree.json
  if (tree.kind === 'array') return `[${tree.items.map((item, i) => render(item, pins, `${at}/${i}`)).join(',')}]`
  const members = tree.members.flatMap(({ key, value }) => {
    const place = `${at}/${pointerKey(key)}`
    if (pins.has(place) && pins.get(place) === undefined) return []
    return [`${JSON.stringify(key)}:${render(value, pins, place)}`]
  })
  return `{${[...members, ...addedBy(pins, tree, at)].join(',')}}`
}

/** Members that only the pins have. */
function addedBy(pins: Pins, tree: ObjectTree, at: string): readonly string[] {
  if (pins.size === 0) return []
  return [...pins].flatMap(([pointer, json]) => {
    const key = pointer.startsWith(`${at}/`) ? pointer.slice(at.length + 1) : undefined
    if (key === undefined || key.includes('/') || json === undefined) return []
    return tree.members.some((member) => pointerKey(member.key) === key) ? [] : [`${JSON.stringify(key)}:${json}`]
  })
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

/** The same value at another place of the schema. */
export function moveTree(tree: Tree, from: string, to: string): Tree {
  const path = tree.path.startsWith(from) ? to + tree.path.slice(from.length) : tree.path
  if (tree.kind === 'leaf') return { ...tree, path }
  if (tree.kind === 'array') return { ...tree, path, items: tree.items.map((item) => moveTree(item, from, to)) }
  const members = tree.members.map((member) => ({ ...member, value: moveTree(member.value, from, to) }))
  return { ...tree, path, members }
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
