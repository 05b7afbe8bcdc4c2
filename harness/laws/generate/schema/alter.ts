import { pointerKey } from 'wireproof/hub'
import { otherValue } from '../../mutate.ts'
import type { JsonText } from '../json-text.ts'
import { type LeafTree, replaceIn, type Tree } from './tree.ts'

/** A leaf with another value, or an optional member that is not there any more. */
export interface Place {
  readonly pointer: string
  readonly change: JsonText | 'absent'
}

/** Everything in a tree that could be said otherwise. */
export function placesToAlter(tree: Tree, at = ''): readonly Place[] {
  if (tree.kind === 'leaf') return otherJson(tree).map((change) => ({ pointer: at, change }))
  if (tree.kind === 'array') return tree.items.flatMap((item, i) => placesToAlter(item, `${at}/${i}`))
  return tree.members.flatMap(({ key, required, value }, i) => {
    // Of duplicate keys only the last one counts.
    if (tree.members.findLastIndex((other) => other.key === key) !== i) return []
    const pointer = `${at}/${pointerKey(key)}`
    return [...placesToAlter(value, pointer), ...(required ? [] : [{ pointer, change: 'absent' as const }])]
  })
}

function otherJson({ json, others, exact, word }: LeafTree): readonly JsonText[] {
  if (others.length > 0 || word === true) return others
  const value: unknown = JSON.parse(json)
  const other = otherValue(value, json)
  if (other === undefined) return []
  // What a double cannot tell apart is one number everywhere but in tool input.
  return [exact !== true && typeof value === 'number' && Number(other) === value ? '7' : other]
}

/** A tree with one place altered. */
export function alter(tree: Tree, { pointer, change }: Place): Tree {
  if (change !== 'absent')
    return replaceIn(tree, pointer, (found) => (found.kind === 'leaf' ? { ...found, json: change } : found))
  const cut = pointer.lastIndexOf('/')
  const key = pointer.slice(cut + 1)
  return replaceIn(tree, pointer.slice(0, cut), (found) =>
    found.kind === 'object'
      ? { ...found, members: found.members.filter((member) => pointerKey(member.key) !== key) }
      : found,
  )
}
