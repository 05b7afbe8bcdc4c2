import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deriveExpected } from '../harness/laws/derive.ts'
import { jsonDiff } from '../harness/laws/json-diff.ts'
import { loadScenarios } from '../harness/laws/scenarios.ts'
import { deriveWords } from '../harness/laws/words/derive-words.ts'
import { wordsFolder } from '../harness/laws/words/folder.ts'

// `npm run golden:check`: derives every expected file again and fails on a difference.
// `npm run golden:check -- --write`: writes them, and lists each leaf that changed, for review.

function stored(at: string): ReadonlyMap<string, string> {
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

function write(at: string, name: string, text: string | undefined): void {
  const file = join(at, name)
  if (text === undefined) rmSync(file)
  else {
    mkdirSync(at, { recursive: true })
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
const chosen = (name: string): boolean => only.length === 0 || only.some((word) => name.includes(word))

function check(title: string, at: string, after: ReadonlyMap<string, string>): void {
  const before = stored(at)
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    files++
    const [old, now] = [before.get(name), after.get(name)]
    if (old === now) continue
    different++
    for (const change of changes(old, now)) console.log(`${title}/${name}: ${change}`)
    if (isWriting) write(at, name, now)
  }
}

const scenarios = loadScenarios().filter(({ name }) => chosen(name))
for (const scenario of scenarios)
  check(`${scenario.name}/expected`, join(scenario.folder, 'expected'), deriveExpected(scenario))
if (chosen('words')) check('words', wordsFolder, deriveWords())
console.log(
  `golden: ${scenarios.length} scenarios, ${files} expected files, ${different} ${isWriting ? 'written' : 'different'}`,
)
if (files === 0 || (different > 0 && !isWriting)) process.exit(1)
