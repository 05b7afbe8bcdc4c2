import { type Chance, often, pick } from './chance.ts'
import { isTooDeep, pathOf, type Steps } from './leaf-paths.ts'
import { anyJson, anyKey } from './open-json.ts'
import { type Member, type ObjectShape, type Shape, shapeOf } from './shape.ts'
import type { SchemaNode } from './sources.ts'
import { leafOf, type MemberTree, type Tree } from './tree.ts'
import { isToolInput, matching, numberFor, type Owner, openObjectFor, textFor } from './values.ts'

/** How one document grows. */
export interface Growth {
  readonly chance: Chance
  /** In how many of a hundred cases an optional member is there. */
  readonly density: number
  /** How many more values may come that nobody asked for. Counted down. */
  budget: number
}

interface Spot {
  readonly steps: Steps
  readonly stack: readonly string[]
  readonly owner: Owner
  /** What is to be reached from here, as the steps that are left. */
  readonly targets: readonly Steps[]
}

/** In a target: the only item of a list, which all targets with this step have in common; `*` is an item for each of them. */
export const ONLY_ITEM = '=*'

/** A document of a schema in which every target is reached, unless two of them need different branches of one union. */
export function grow(root: SchemaNode, growth: Growth, targets: readonly Steps[]): Tree {
  return growNode(root, growth, { steps: [], stack: [], owner: { key: '', above: [] }, targets })
}

function growNode(node: SchemaNode, growth: Growth, spot: Spot): Tree {
  const { shape, names } = shapeOf(node)
  if (isTooDeep(spot.stack, names)) throw new Error(`${pathOf(spot.steps)}: a required member nests without end`)
  const inside = names.length === 0 ? spot : { ...spot, stack: [...spot.stack, ...names] }
  growth.budget--
  switch (shape.kind) {
    case 'object':
      return growObject(shape, growth, inside)
    case 'array':
      return growArray(shape, growth, inside)
    case 'union':
      return growUnion(shape, growth, inside)
    default:
      return growLeaf(shape, growth.chance, inside)
  }
}

function isReachable(node: SchemaNode, { stack }: Spot): boolean {
  return !isTooDeep(stack, shapeOf(node).names)
}

/** The targets behind one step. */
function behind(targets: readonly Steps[], step: string): readonly Steps[] {
  return targets.filter((target) => target[0] === step).map((target) => target.slice(1))
}

function growObject(shape: ObjectShape, growth: Growth, spot: Spot): Tree {
  const { chance } = growth
  const path = pathOf(spot.steps)
  if (shape.members.length === 0 && shape.rest === 'any')
    return openObjectFor(chance, spot.owner, pathOf([...spot.steps, '{}']))
  const needed = neededBy(shape, growth, spot)
  const members = shape.members.flatMap((member): readonly MemberTree[] => {
    const required = member.required || needed.has(member.key)
    if (!required && !isWanted(member, growth, spot)) return []
    const value = growNode(member.node, growth, spotOf(spot, member.key, member.key))
    return [{ key: member.key, required, value }]
  })
  return { kind: 'object', path, members: [...members, ...growRest(shape, growth, spot)] }
}

/** The members of the choice that is made where an object has several sets of required members. */
function neededBy({ choices }: ObjectShape, { chance }: Growth, { targets }: Spot): ReadonlySet<string> {
  const aimed = choices.find((keys) => targets.some(([step = '']) => keys.includes(step)))
  return new Set(aimed ?? (choices.length === 0 ? [] : pick(chance, choices)))
}

function isWanted({ key, node }: Member, { chance, density, budget }: Growth, spot: Spot): boolean {
  if (spot.targets.some(([step]) => step === key)) return true
  return budget > 0 && often(chance, density) && isReachable(node, spot)
}

function spotOf(spot: Spot, step: string, key: string): Spot {
  const { owner } = spot
  return {
    stack: spot.stack,
    steps: [...spot.steps, step],
    owner: key === owner.key ? owner : { key, above: [owner.key, ...owner.above] },
    targets: behind(spot.targets, step),
  }
}

function growRest(shape: ObjectShape, growth: Growth, spot: Spot): readonly MemberTree[] {
  const { rest } = shape
  if (rest === undefined) return []
  const { chance } = growth
  const aimed = behind(spot.targets, '{}').length > 0
  const count = aimed || growth.budget > 0 ? chance.below(3) + (aimed ? 1 : 0) : 0
  const taken = new Set(shape.members.map(({ key }) => key))
  return Array.from({ length: count }).flatMap(() => {
    const key = anyKey(chance)
    if (taken.has(key)) return []
    taken.add(key)
    const inside = spotOf(spot, '{}', spot.owner.key)
    const value =
      rest === 'any'
        ? anyJson(chance, { path: pathOf(inside.steps), exact: isToolInput(spot.owner) })
        : growNode(rest, growth, inside)
    return [{ key, required: false, value }]
  })
}

function growArray(shape: Extract<Shape, { kind: 'array' }>, growth: Growth, spot: Spot): Tree {
  const { chance } = growth
  const { items, min, max } = shape
  const path = pathOf(spot.steps)
  if (items === undefined) {
    const item = anyJson(chance, { path: pathOf([...spot.steps, '*']), exact: false })
    return { kind: 'array', path, min: Math.min(min, 1), items: [item] }
  }
  if (!isReachable(items, spot)) return { kind: 'array', path, min, items: [] }
  const inside = spotOf(spot, '*', spot.owner.key)
  const shared = behind(spot.targets, ONLY_ITEM)
  if (shared.length > 0) {
    const only = Array.from({ length: Math.max(1, min) }, () => growNode(items, growth, { ...inside, targets: shared }))
    return { kind: 'array', path, min: only.length, items: only }
  }
  const grown = inside.targets.map((target) => growNode(items, growth, { ...inside, targets: [target] }))
  const more = growth.budget > 0 ? chance.below(growth.density > 40 ? 4 : 3) : 0
  const count = Math.min(max, Math.max(min, grown.length + more))
  while (grown.length < count) {
    const one = growNode(items, growth, { ...inside, targets: [] })
    grown.splice(chance.below(grown.length + 1), 0, one)
  }
  return { kind: 'array', path, min, items: grown }
}

function growUnion({ branches }: Extract<Shape, { kind: 'union' }>, growth: Growth, spot: Spot): Tree {
  const { chance } = growth
  const [aim] = spot.targets
  const open = branches.filter(({ node }) => isReachable(node, spot))
  const spoken = open.filter(({ label }) => label !== 'null')
  const aimed = branches.find(({ label }) => `<${label}>` === aim?.[0])
  const chosen = aimed ?? pick(chance, spoken.length === 0 || often(chance, 15) ? open : spoken)
  const step = `<${chosen.label}>`
  return growNode(chosen.node, growth, {
    ...spot,
    steps: [...spot.steps, step],
    targets: behind(spot.targets, step),
  })
}

type LeafShape = Exclude<Shape, { kind: 'object' | 'array' | 'union' }>

/** The text, as long as the schema allows. */
function ofLength(text: string, { min, max }: { readonly min: number; readonly max: number }): string {
  const points = [...text]
  return points.length > max
    ? points.slice(0, max).join('')
    : points.length < min
      ? text.padEnd(text.length + min, 'x')
      : text
}

function growLeaf(shape: LeafShape, chance: Chance, { steps, owner }: Spot): Tree {
  const path = pathOf(steps)
  switch (shape.kind) {
    case 'words': {
      const words = shape.words.map((word) => JSON.stringify(word))
      const isUnknown = shape.open && often(chance, 5)
      const json = isUnknown ? '"x-word"' : pick(chance, words)
      const others = words.filter((word) => word !== json)
      return { ...leafOf(path, json, words, others), word: true, ...(isUnknown ? { unknown: true } : {}) }
    }
    case 'text': {
      const { pattern, examples } = shape
      if (pattern !== undefined) return { ...leafOf(path, JSON.stringify(matching(chance, pattern))), word: true }
      const any = examples.length > 0 && often(chance, 50) ? pick(chance, examples) : textFor(chance, owner)
      return leafOf(path, JSON.stringify(ofLength(any, shape)), ['"x"'])
    }
    case 'number': {
      const number = Math.min(shape.max, Math.max(shape.min, numberFor(chance, owner, shape.integer)))
      const least = Math.min(shape.max, Math.max(shape.min, 0))
      return leafOf(path, String(number), [String(least)])
    }
    case 'boolean': {
      const json = pick(chance, ['true', 'false'])
      return leafOf(path, json, ['false'], [json === 'true' ? 'false' : 'true'])
    }
    case 'null':
      return leafOf(path, 'null')
    case 'any':
      return anyJson(chance, { path, exact: isToolInput(owner) })
    default:
      return shape satisfies never
  }
}
