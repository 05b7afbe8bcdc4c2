import { type Coverage, eraseAdded, eraseDropped, withoutFrame } from './coverage.ts'
import { mayAppear, mayChange, mayChangeType } from './excuses.ts'
import type { Flat, Leaf, Unit } from './flatten.ts'
import { joinTexts } from './join-texts.ts'
import { isNeutral, sameLeaf } from './neutral.ts'
import { isAtOrUnder } from './pointer.ts'
import { checkWords } from './true-words.ts'

/** One difference that no diagnostic explains; law 3 (a) to (c). */
export interface Difference {
  readonly at: string
  readonly expected: string
}

type Add = (at: string | undefined, expected: string) => void

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function nameOf(unit: Unit): string {
  return `${unit.role} ${unit.type}`.trim()
}

function compareRole(before: Unit, after: Unit, coverage: Coverage, add: Add): void {
  if (before.role === after.role) return
  if (coverage.at(before.rolePointer, 'approximated').length > 0 || coverage.at(before.at, 'approximated').length > 0)
    return
  add(before.at, `role ${before.role}, found ${after.role}`)
}

/** Leaves of one unit on both sides: equal, or excused by a report that means them. */
export function compareUnit(before: Unit, after: Unit, coverage: Coverage, add: Add): void {
  // Of two things that are not the same, no field compares.
  if (before.type !== after.type && !mayChangeType(before, coverage)) {
    add(before.at, `one ${nameOf(before)}, found one ${nameOf(after)}`)
    return
  }
  const theirs = new Map(after.leaves.map((leaf) => [leaf.path, leaf]))
  const asked = new Set<string>()
  for (const leaf of before.leaves) {
    // Of joined texts each may say a field, and each is asked for.
    const other = theirs.get(leaf.path)
    asked.add(leaf.path)
    if (other !== undefined && sameLeaf(before.type, leaf, other)) continue
    if (mayChange(leaf, other, coverage)) continue
    if (other === undefined && isNeutral(leaf.path, before.type, leaf.value, undefined)) continue
    if (coverage.mayBeErased(leaf) && (other === undefined || coverage.mayBeAdded(other))) continue
    add(
      leaf.pointer ?? before.at,
      `${leaf.path} = ${shown(leaf.value)} of the ${nameOf(before)}, found ${other === undefined ? 'nothing' : shown(other.value)}, and no report`,
    )
  }
  for (const leaf of theirs.values()) {
    if (asked.has(leaf.path)) continue
    if (mayAppear(leaf, before, coverage) || coverage.mayBeAdded(leaf)) continue
    if (isNeutral(leaf.path, before.type, undefined, leaf.value)) continue
    add(
      before.at,
      `no ${leaf.path} on the ${nameOf(before)}, found ${shown(leaf.value)} at ${leaf.pointer ?? '?'} of the emitted document`,
    )
  }
}

interface Sides {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
}

/** Law 3 (a): what stands under a `moved` is taken out on both sides and compared by itself. */
function takeMoves(sides: Sides, coverage: Coverage, add: Add): Sides {
  let { before, after } = sides
  for (const { at, to } of coverage.of('moved')) {
    if (at === undefined) continue
    const taken = before.filter((unit) => unit.at !== undefined && isAtOrUnder(unit.at, at))
    if (taken.length === 0) continue
    const there = (unit: Unit): boolean =>
      unit.at !== undefined && to !== undefined && (isAtOrUnder(unit.at, to) || isAtOrUnder(withoutFrame(unit.at), to))
    const landed = after.filter(there).slice(0, taken.length)
    if (landed.length < taken.length) {
      add(at, `moved to ${to ?? 'a place that is named'}, and nothing is there`)
      continue
    }
    before = before.filter((unit) => !taken.includes(unit))
    after = after.filter((unit) => !landed.includes(unit))
    taken.forEach((unit, i) => {
      const other = landed[i]
      if (other === undefined) return
      // A report that names both places explains that a nested part now stands for itself.
      const role = unit.role.replace('>result', '') === other.role.replace('>result', '') ? other.role : unit.role
      compareRole({ ...unit, role }, other, coverage, add)
      compareUnit({ ...unit, role }, other, coverage, add)
    })
  }
  return { before, after }
}

function compareLists(sides: Sides, coverage: Coverage, add: Add): void {
  const { before, after } = sides
  const length = Math.max(before.length, after.length)
  for (let i = 0; i < length; i++) {
    const [unit, other] = [before[i], after[i]]
    if (unit === undefined && other !== undefined) {
      if (other.leaves.every((leaf) => isNeutral(leaf.path, other.type, undefined, leaf.value))) continue
      add(
        '',
        `nothing, found one ${nameOf(other)} at ${other.at ?? '?'} of the emitted document that the source does not have`,
      )
      return
    }
    if (unit === undefined) return
    if (other === undefined) {
      add(unit.at, `the ${nameOf(unit)} (${shown(unit.leaves[0]?.value)}), found nothing, and no report`)
      return
    }
    const isOther = unit.type !== other.type && !mayChangeType(unit, coverage)
    compareRole(unit, other, coverage, add)
    compareUnit(unit, other, coverage, add)
    // From here on everything is off by one; one finding is enough.
    if (isOther) return
  }
}

function compareNamed(before: Flat, after: Flat, coverage: Coverage, add: Add): void {
  for (const name of new Set([...before.named.keys(), ...after.named.keys()])) {
    const bare = (unit: Unit | undefined): Unit =>
      unit ?? { type: name.replace(/ \d+$/, ''), role: '', at: undefined, top: true, leaves: [] }
    const [unit, other] = [bare(before.named.get(name)), bare(after.named.get(name))]
    // What is told as dropped or made up, and arrives all the same, needs no taking out: two fields may share a place.
    const arrives = (leaf: Leaf, there: readonly Leaf[]): boolean =>
      there.some((one) => one.path === leaf.path && sameLeaf(unit.type, leaf, one))
    // What is told as dropped beside and as approximated itself arrived as something near.
    const isNear = (leaf: Leaf): boolean => mayChange(leaf, undefined, coverage)
    const kept = unit.leaves.filter((leaf) => !coverage.erased(leaf) || isNear(leaf) || arrives(leaf, other.leaves))
    const found = other.leaves.filter((leaf) => !coverage.added(leaf) || arrives(leaf, unit.leaves))
    compareUnit({ ...unit, leaves: kept }, { ...other, leaves: found }, coverage, add)
  }
}

/** Law 3 (a), (b) and (c): moves, erase, equal. Empty where every leaf arrived or is named by a diagnostic. */
export function compareDocuments(before: Flat, after: Flat, coverage: Coverage): readonly Difference[] {
  const found: Difference[] = []
  const add: Add = (at, expected) => found.push({ at: at ?? '', expected })
  checkWords(before.content, coverage, add)
  for (const list of ['content', 'tools'] as const) {
    const kept = eraseDropped(before[list], coverage)
    const there = eraseAdded(after[list], coverage)
    const joined = { before: joinTexts(kept, there, coverage), after: there }
    compareLists(takeMoves(joined, coverage, add), coverage, add)
  }
  compareNamed(before, after, coverage, add)
  return found
}
