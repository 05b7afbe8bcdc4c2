import type { JsonText } from '../json-text.ts'
import type { ArrayTree, LeafTree, ObjectTree, Tree } from './tree.ts'

/** A tree of the same schema that says less, and how many leaves less. */
export interface Simpler {
  readonly tree: Tree
  readonly gone: number
}

const sizes = new WeakMap<Tree, number>()

/** How many leaves a tree has; an empty list counts as one. */
export function sizeOf(tree: Tree): number {
  const known = sizes.get(tree)
  if (known !== undefined) return known
  const inside = tree.kind === 'leaf' ? [] : tree.kind === 'array' ? tree.items : tree.members.map(({ value }) => value)
  const size = Math.max(
    1,
    inside.reduce((sum, one) => sum + sizeOf(one), 0),
  )
  sizes.set(tree, size)
  return size
}

/** Trees of the same schema that say less, the boldest cuts first. */
export function simplify(tree: Tree): readonly Simpler[] {
  return [...simpler(tree)].sort((a, b) => b.gone - a.gone)
}

function* simpler(tree: Tree): Generator<Simpler> {
  if (tree.kind === 'leaf') yield* simplerLeaf(tree)
  else if (tree.kind === 'array') yield* simplerArray(tree)
  else yield* simplerObject(tree)
}

/** Everything, halves, quarters, ... down to one: which of `count` things to leave out. */
function* cuts(count: number): Generator<readonly [from: number, to: number]> {
  for (let size = count; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < count; from += size) yield [from, Math.min(count, from + size)]
}

function sizeOfAll(trees: readonly Tree[]): number {
  return trees.reduce((sum, one) => sum + sizeOf(one), 0)
}

function* simplerObject(tree: ObjectTree): Generator<Simpler> {
  const optional = tree.members.filter(({ required }) => !required)
  for (const [from, to] of cuts(optional.length)) {
    const gone = new Set(optional.slice(from, to))
    const members = tree.members.filter((member) => !gone.has(member))
    yield { tree: { ...tree, members }, gone: sizeOfAll([...gone].map(({ value }) => value)) }
  }
  for (const [i, member] of tree.members.entries())
    for (const { tree: value, gone } of simpler(member.value))
      yield { tree: { ...tree, members: tree.members.with(i, { ...member, value }) }, gone }
}

function* simplerArray(tree: ArrayTree): Generator<Simpler> {
  const { items, min } = tree
  for (const [from, to] of cuts(items.length)) {
    if (items.length - (to - from) < min) continue
    const rest = [...items.slice(0, from), ...items.slice(to)]
    yield { tree: { ...tree, items: rest }, gone: sizeOfAll(items.slice(from, to)) }
  }
  for (const [i, item] of items.entries())
    for (const { tree: value, gone } of simpler(item)) yield { tree: { ...tree, items: items.with(i, value) }, gone }
}

function* simplerLeaf(tree: LeafTree): Generator<Simpler> {
  for (const [i, json] of tree.simpler.entries())
    yield { tree: { ...withoutUnknown(tree), json, simpler: tree.simpler.slice(0, i) }, gone: 0 }
  if (tree.word !== true) for (const json of shorter(tree.json)) yield { tree: { ...tree, json }, gone: 0 }
}

function withoutUnknown({ unknown: _unknown, ...leaf }: LeafTree): LeafTree {
  return leaf
}

function shorter(json: JsonText): readonly JsonText[] {
  if (!json.startsWith('"')) return []
  const text = JSON.parse(json) as string
  if (text.length < 2) return []
  const half = Math.ceil(text.length / 2)
  return [text.slice(0, half), text.slice(half)].map((part) => JSON.stringify(part))
}
