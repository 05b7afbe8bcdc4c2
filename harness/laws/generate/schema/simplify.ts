import type { JsonText } from '../json-text.ts'
import type { ArrayTree, LeafTree, ObjectTree, Tree } from './tree.ts'

/** Trees of the same schema that say less, the boldest cuts first. */
export function* simplify(tree: Tree): Generator<Tree> {
  if (tree.kind === 'leaf') yield* simplifyLeaf(tree)
  else if (tree.kind === 'array') yield* simplifyArray(tree)
  else yield* simplifyObject(tree)
}

/** Everything, halves, quarters, ... down to one: which of `count` things to leave out. */
export function* cuts(count: number): Generator<readonly [from: number, to: number]> {
  for (let size = count; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < count; from += size) yield [from, Math.min(count, from + size)]
}

function* simplifyObject(tree: ObjectTree): Generator<Tree> {
  const optional = tree.members.filter(({ required }) => !required)
  for (const [from, to] of cuts(optional.length)) {
    const gone = new Set(optional.slice(from, to))
    yield { ...tree, members: tree.members.filter((member) => !gone.has(member)) }
  }
  for (const [i, member] of tree.members.entries())
    for (const value of simplify(member.value)) yield { ...tree, members: tree.members.with(i, { ...member, value }) }
}

function* simplifyArray(tree: ArrayTree): Generator<Tree> {
  const { items, min } = tree
  for (const [from, to] of cuts(items.length))
    if (items.length - (to - from) >= min) yield { ...tree, items: [...items.slice(0, from), ...items.slice(to)] }
  for (const [i, item] of items.entries())
    for (const value of simplify(item)) yield { ...tree, items: items.with(i, value) }
}

function* simplifyLeaf(tree: LeafTree): Generator<Tree> {
  for (const [i, json] of tree.simpler.entries())
    yield { ...withoutUnknown(tree), json, simpler: tree.simpler.slice(0, i) }
  if (tree.word !== true) for (const json of shorter(tree.json)) yield { ...tree, json }
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
