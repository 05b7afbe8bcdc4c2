import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenFolder } from './golden.ts'
import type { Requirement } from './model.ts'

export type Registry = ReadonlyMap<string, Requirement>

/** All requirements of all areas, by id. */
export function loadRequirements(folder = join(goldenFolder(), 'requirements')): Registry {
  const all = new Map<string, Requirement>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue
    const { requirements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { requirements: Requirement[] }
    for (const requirement of requirements) {
      if (all.has(requirement.id)) throw new Error(`${file}: ${requirement.id} exists twice; ids are permanent`)
      all.set(requirement.id, requirement)
    }
  }
  return all
}

/** The ids of a frozen set: what a gateway that is pinned to it can be failed for. */
export function loadRequirementSet(
  name: string,
  folder = join(goldenFolder(), 'requirements', 'sets'),
): ReadonlySet<string> {
  const { requirements } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { requirements: string[] }
  return new Set(requirements)
}
