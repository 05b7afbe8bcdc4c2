import { describe, expect, it } from 'vitest'
import { loadCases } from '../runner/load.ts'
import { loadRequirements } from '../runner/requirements.ts'
import { mutants } from './index.ts'
import { killBy, trialsOf } from './matrix.ts'

const cases = loadCases()
const registry = loadRequirements()

/** One of each area; `npm run mutants` runs them all against everything. */
const onePerArea = [
  ...new Map(mutants.map((mutant) => [(mutant.expect.kills[0] ?? '').split('-')[0], mutant])).values(),
]

describe('each area has a mutant that its check kills', () => {
  it.each(onePerArea.map((mutant) => [mutant.expect.kills[0], mutant.id, mutant] as const))(
    '%s: %s',
    async (_, __, mutant) => {
      const trials = trialsOf(cases, mutant.expect.by)
      const kill = await killBy({ cases, registry, mutants: [mutant], stallMs: 400 }, mutant, trials)
      expect(kill.requirements).toContain(mutant.expect.kills[0])
      expect(kill.unexpected).toEqual([])
      expect(kill.blind).toEqual([])
    },
  )
})
