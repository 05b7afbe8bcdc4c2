import type { Code } from 'wireproof/hub'
import type { Coverage } from './coverage.ts'
import type { Unit } from './flatten.ts'
import { isAtOrUnder } from './pointer.ts'

type Add = (at: string | undefined, expected: string) => void

/** What a word claims about the unit that it excuses; a report that claims what is not so would excuse any loss. */
const claims: Readonly<Partial<Record<Code, (unit: Unit, place: string, all: readonly Unit[]) => string | undefined>>> =
  {
    'empty-part': (unit, place) => {
      const text = unit.at === place ? unit.leaves.find(({ path }) => path === 'text')?.value : undefined
      return typeof text === 'string' && text.trim() !== '' ? 'an empty part where one is dropped as empty' : undefined
    },
    'empty-turn': (unit) =>
      unit.type !== 'turn' && !isEmpty(unit) ? 'an empty turn where one is dropped as empty' : undefined,
    'orphan-tool-result': (unit, _place, all) => {
      const id = unit.type === 'tool-result' ? leafOf(unit, 'callId') : undefined
      const called = id !== undefined && all.some((one) => one.type === 'tool-call' && leafOf(one, 'id') === id)
      return called ? 'a result without its call where one is dropped as such' : undefined
    },
  }

function leafOf(unit: Unit, path: string): unknown {
  return unit.leaves.find((leaf) => leaf.path === path)?.value
}

function isEmpty(unit: Unit): boolean {
  const text = leafOf(unit, 'text')
  return unit.leaves.length === 0 || (typeof text === 'string' && text.trim() === '')
}

/** Law 3 (d), true: what was dropped for a reason was so. */
export function checkWords(units: readonly Unit[], coverage: Coverage, add: Add): void {
  for (const { at, code } of coverage.of('dropped')) {
    const claim = claims[code]
    if (claim === undefined || at === undefined) continue
    for (const unit of units) {
      const expected = unit.at !== undefined && isAtOrUnder(unit.at, at) ? claim(unit, at, units) : undefined
      if (expected !== undefined) add(unit.at, `${expected}, found ${JSON.stringify(unit.leaves[0]?.value ?? null)}`)
    }
  }
}
