import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dialects } from 'wireproof'
import { deriveExpected } from './derive.ts'
import { checkFoldPair } from './fold.ts'
import { describeFinding, type LawDocument, laws, runLaws } from './index.ts'
import { type LoadedScenario, loadScenarios } from './scenarios.ts'

const scenarios = loadScenarios()

async function findingsOf(scenario: LoadedScenario, document: LawDocument): Promise<readonly string[]> {
  const exempt = Object.keys(scenario.exempt ?? {})
  const only = laws.map(({ name }) => name).filter((name) => !exempt.includes(name))
  const { findings } = await runLaws(document, { only })
  return findings.map(describeFinding)
}

// What no decoder accepts is judged by its expected error alone; streams never throw, so their laws hold all the same.
const lawful = scenarios.filter(({ malformed, kind }) => malformed !== true || kind === 'stream')
const documents = lawful.flatMap((scenario) =>
  scenario.loaded.map((document) => [document.name, scenario, document] as const),
)

describe('the laws over every golden document', () => {
  it.each(documents)('%s', async (_name, scenario, document) => {
    expect(await findingsOf(scenario, document)).toEqual([])
  })
})

describe('the expected files', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const at = join(scenario.folder, 'expected')
    const stored = existsSync(at)
      ? readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')] as const)
      : []
    expect(Object.fromEntries(deriveExpected(scenario))).toEqual(Object.fromEntries(stored))
  })
})

describe('an answer that is there whole and streamed', () => {
  const pairs = ['text', 'length', 'refusal'].flatMap((name) => {
    const [whole, streamed] = ['responses', 'streams'].map((area) =>
      scenarios.find((one) => one.name === `${area}/${name}`),
    )
    return Object.values(dialects).flatMap((dialect) => {
      const [a, b] = [whole, streamed].map((one) => one?.loaded.find((document) => document.dialect === dialect.id))
      return a === undefined || b === undefined ? [] : [[`${name} (${dialect.id})`, dialect, a, b] as const]
    })
  })
  it.each(pairs)('%s', (_name, dialect, whole, streamed) => {
    expect(checkFoldPair(dialect, whole, streamed)).toEqual([])
  })
})
