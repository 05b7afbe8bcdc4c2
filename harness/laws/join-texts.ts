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
  /** Where the last text stands, or what it was joined to. */
  let host = -1
  for (const unit of units) {
    if (unit.type === 'citation') {
      const moved = offset === 0 ? unit : { ...unit, leaves: unit.leaves.map((leaf) => movedBy(leaf, offset)) }
      const next = joined.findIndex(({ type }, i) => i > host && type !== 'citation')
      joined.splice(next < 0 ? joined.length : next, 0, moved)
      continue
    }
    host = joined.length
    const isAppended = coverage.at(unit.at, 'approximated').some(({ code }) => code === 'separator')
    const kind = toldAs(unit, coverage)
    const index = joined.findLastIndex((one) => toldAs(one, coverage) === kind && one.role === unit.role)
    const last = joined[index]
    const text = textOf(unit)
    if (!isAppended || last === undefined || text === undefined) {
      joined.push(unit)
      if (text !== undefined) offset = 0
      continue
    }
    const whole = append(last, unit, textsFor(index, joined, emitted, coverage))
    // What was told between them may have parted them: the separator stands before the second one all the same.
    if (whole === undefined) {
      joined.push(unit)
      offset = 0
      continue
    }
    offset = (textOf(whole)?.length ?? 0) - text.length
    joined[index] = whole
    host = index
  }
  return joined
}

/** A refusal that is reported to be told as text stands among the texts. */
function toldAs({ type, at }: Unit, coverage: Coverage): string {
  const isText = type === 'refusal' && coverage.at(at, 'approximated').some(({ code }) => code === 'refusal')
  return isText ? 'text' : type
}

function textOf(unit: Unit | undefined): string | undefined {
  const found = unit?.leaves.find(({ path }) => path === 'text')?.value
  return typeof found === 'string' ? found : undefined
}

function movedBy(leaf: Leaf, offset: number): Leaf {
  const isPlace = (leaf.path === 'start' || leaf.path === 'end') && typeof leaf.value === 'number'
  return isPlace ? { ...leaf, value: (leaf.value as number) + offset } : leaf
}

/** The emitted texts that may hold a joined one: the one that stands at its place among its like, or any where none fits. */
function textsFor(
  index: number,
  joined: readonly Unit[],
  emitted: readonly Unit[],
  coverage: Coverage,
): readonly string[] {
  const one = joined[index]
  const kind = one === undefined ? undefined : toldAs(one, coverage)
  const isLike = (other: Unit): boolean => toldAs(other, coverage) === kind && other.role === one?.role
  const own = textOf(emitted.filter(isLike)[joined.slice(0, index).filter(isLike).length])
  if (own?.startsWith(textOf(one) ?? '') === true) return [own]
  return emitted.flatMap((unit) => textOf(unit) ?? [])
}

/** Separators that targets write; of texts that are white space themselves, other cuts might fit too. */
const customary = ['\n\n', '\n', '']

/** The white space between two texts as it was emitted; `undefined`: they are not joined anywhere. */
function separatorOf(head: string, tail: string, texts: readonly string[]): string | undefined {
  const rests = texts.filter((text) => text.startsWith(head)).map((text) => text.slice(head.length))
  const blanks = rests.flatMap((rest) => {
    const [blank = ''] = /^\s*/.exec(rest) ?? []
    return Array.from({ length: blank.length + 1 }, (_, n) => blank.slice(0, n))
  })
  return [...customary, ...blanks].find((blank) => rests.some((rest) => rest.startsWith(blank + tail)))
}

/** The separator is the target's own choice, if it is white space: the joined text takes it from what was emitted. */
function append(first: Unit, second: Unit, texts: readonly string[]): Unit | undefined {
  const [head = '', tail = ''] = [textOf(first), textOf(second)]
  const separator = separatorOf(head, tail, texts)
  if (separator === undefined) return undefined
  const text = head + separator + tail
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
