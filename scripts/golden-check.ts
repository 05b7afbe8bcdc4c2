import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveExpected } from '../harness/laws/derive.ts'
import { jsonDiff } from '../harness/laws/json-diff.ts'
import { type LoadedScenario, loadScenarios } from '../harness/laws/scenarios.ts'

// `npm run golden:check`: derives every expected file again and fails on a difference.
// `npm run golden:check -- --write`: writes them, and lists each leaf that changed, for review.

function stored(folder: string): ReadonlyMap<string, string> {
  const at = join(folder, 'expected')
  if (!existsSync(at)) return new Map()
  return new Map(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]))
}

function changes(before: string | undefined, after: string | undefined): readonly string[] {
  if (before === undefined) return ['new']
  if (after === undefined) return ['gone']
  try {
    return jsonDiff(JSON.parse(before), JSON.parse(after)).map(({ at, expected }) => `${at}: ${expected}`)
  } catch {
    const [old, now] = [before.split('\n'), after.split('\n')]
    return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => i)
      .filter((i) => old[i] !== now[i])
      .map((i) => `line ${i + 1}: ${old[i] ?? 'nothing'} -> ${now[i] ?? 'nothing'}`)
  }
}

function write({ folder }: LoadedScenario, name: string, text: string | undefined): void {
  const file = join(folder, 'expected', name)
  if (text === undefined) rmSync(file)
  else {
    mkdirSync(join(folder, 'expected'), { recursive: true })
    writeFileSync(file, text)
  }
}

const isWriting = process.argv.includes('--write')
if (isWriting && (process.env['CI'] ?? '') !== '') {
  console.error('golden:check --write is refused where CI is set: expected files are reviewed by people')
  process.exit(2)
}

let files = 0
let different = 0
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const scenarios = loadScenarios().filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
for (const scenario of scenarios) {
  const [before, after] = [stored(scenario.folder), deriveExpected(scenario)]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    files++
    const [old, now] = [before.get(name), after.get(name)]
    if (old === now) continue
    different++
    for (const change of changes(old, now)) console.log(`${scenario.name}/expected/${name}: ${change}`)
    if (isWriting) write(scenario, name, now)
  }
}
console.log(
  `golden: ${scenarios.length} scenarios, ${files} expected files, ${different} ${isWriting ? 'written' : 'different'}`,
)
if (scenarios.length === 0 || (different > 0 && !isWriting)) process.exit(1)
