import type { Coverage } from './coverage.ts'
import type { Leaf, Unit } from './flatten.ts'

/**
 * Texts that the target joins into one: a `separator` report stands on each that was appended to the one before it. What
 * counts characters or tokens of an appended text counts on from what stands before it.
 */
export function joinTexts(units: readonly Unit[], emitted: readonly Unit[], coverage: Coverage): readonly Unit[] {
  const joined: Unit[] = []
  /** Where the last text begins in what it was joined to. */
  let offset = 0
  for (const unit of units) {
    if (unit.type === 'citation') {
      joined.push(offset === 0 ? unit : { ...unit, leaves: unit.leaves.map((leaf) => movedBy(leaf, offset)) })
      continue
    }
    const isAppended = coverage.at(unit.at, 'approximated').some(({ code }) => code === 'separator')
    const index = joined.findLastIndex(({ type, role }) => type === unit.type && role === unit.role)
    const last = joined[index]
    const text = textOf(unit)
    if (!isAppended || last === undefined || text === undefined) {
      joined.push(unit)
      if (text !== undefined) offset = 0
      continue
    }
    const whole = append(last, unit, emitted)
    offset = (textOf(whole)?.length ?? 0) - text.length
    joined[index] = whole
  }
  return joined
}

function textOf(unit: Unit): string | undefined {
  const found = unit.leaves.find(({ path }) => path === 'text')?.value
  return typeof found === 'string' ? found : undefined
}

function movedBy(leaf: Leaf, offset: number): Leaf {
  const isPlace = (leaf.path === 'start' || leaf.path === 'end') && typeof leaf.value === 'number'
  return isPlace ? { ...leaf, value: (leaf.value as number) + offset } : leaf
}

/** The separator is the target's own choice, if it is white space: the joined text takes it from what was emitted. */
function append(first: Unit, second: Unit, emitted: readonly Unit[]): Unit {
  const [head = '', tail = ''] = [textOf(first), textOf(second)]
  const separator = emitted
    .map((unit) => textOf(unit) ?? '')
    .filter((text) => text.startsWith(head))
    .map((text) => /^\s*/.exec(text.slice(head.length))?.[0] ?? '')
    .find((blank) => emitted.some((unit) => textOf(unit)?.startsWith(head + blank + tail)))
  const text = head + (separator ?? '') + tail
  const tokens = 1 + Math.max(-1, ...first.leaves.map(({ path }) => tokenOf(path) ?? -1))
  // What both say is said once; of what they say differently the second is still looked for.
  const rest = second.leaves
    .filter(({ path }) => path !== 'text')
    .map((leaf) => ({
      ...leaf,
      path: leaf.path.replace(/^logprobs\/(\d+)/, (_, n) => `logprobs/${Number(n) + tokens}`),
    }))
    .filter(({ path, value }) => !first.leaves.some((leaf) => leaf.path === path && leaf.value === value))
  return {
    ...first,
    leaves: [...first.leaves.map((leaf) => (leaf.path === 'text' ? { ...leaf, value: text } : leaf)), ...rest],
  }
}

/** Which token of its text a leaf is about. */
function tokenOf(path: string): number | undefined {
  const [, token] = /^logprobs\/(\d+)/.exec(path) ?? []
  return token === undefined ? undefined : Number(token)
}
