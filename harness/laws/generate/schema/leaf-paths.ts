import { shapeOf } from './shape.ts'
import type { SchemaNode } from './sources.ts'

/**
 * One place of a schema where a value stands, as steps from the root: a key, `*` for an item, `{}` for a member that is not
 * described, `<label>` for the branch of a union.
 */
export type Steps = readonly string[]

/** The same definition stands inside itself at most this often. */
export const MAX_NESTING = 2

export function pathOf(steps: Steps): string {
  return `/${steps.join('/')}`
}

/** Whether one more of `names` would nest a definition too deep. */
export function isTooDeep(stack: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => stack.filter((other) => other === name).length >= MAX_NESTING)
}

/** Every leaf of a schema, in its own order. */
export function leafPaths(root: SchemaNode): readonly Steps[] {
  const found: Steps[] = []
  const visit = (node: SchemaNode, steps: Steps, stack: readonly string[]): void => {
    const { shape, names } = shapeOf(node)
    if (isTooDeep(stack, names)) return
    const inside = names.length === 0 ? stack : [...stack, ...names]
    switch (shape.kind) {
      case 'object':
        for (const { key, node: member } of shape.members) visit(member, [...steps, key], inside)
        if (shape.rest === 'any') found.push([...steps, '{}'])
        else if (shape.rest !== undefined) visit(shape.rest, [...steps, '{}'], inside)
        return
      case 'array':
        if (shape.items === undefined) found.push([...steps, '*'])
        else visit(shape.items, [...steps, '*'], inside)
        return
      case 'union':
        for (const { label, node: branch } of shape.branches) visit(branch, [...steps, `<${label}>`], inside)
        return
      default:
        found.push(steps)
    }
  }
  visit(root, [], [])
  return found
}
