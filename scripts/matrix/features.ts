import { readFileSync } from 'node:fs'
import type { DialectId } from 'wireproof/hub'
import type { LawDocument } from '../../harness/laws/document.ts'
import { resolvePointer } from '../../harness/laws/pointer.ts'
import { type LoadedScenario, loadScenarios } from '../../harness/laws/scenarios.ts'

export type Area = 'conversation' | 'tools' | 'reasoning' | 'output' | 'sampling' | 'bookkeeping' | 'answer'

/** One row of the matrix, as `golden/features.json` has it. */
export interface Feature {
  readonly title: string
  readonly area: Area
  readonly scenario: string
  readonly at: Readonly<Partial<Record<DialectId, readonly string[]>>>
}

/** A feature with the documents that show it. */
export interface LoadedFeature extends Feature {
  readonly documents: Readonly<Partial<Record<DialectId, LawDocument>>>
  /** Why a dialect cannot say it, where the scenario tells. */
  readonly absent: Readonly<Partial<Record<string, string>>>
  readonly profile: LoadedScenario['profile']
}

const featuresFile = new URL('../../golden/features.json', import.meta.url)

function loadFeature(feature: Feature, scenarios: readonly LoadedScenario[]): LoadedFeature {
  const scenario = scenarios.find(({ name }) => name === feature.scenario)
  if (scenario === undefined)
    throw new Error(`golden/features.json: "${feature.title}": no scenario ${feature.scenario}`)
  const documents: Partial<Record<DialectId, LawDocument>> = {}
  for (const document of scenario.loaded) {
    const { dialect, text, name } = document
    const pointers = feature.at[dialect]
    if (pointers === undefined) continue
    for (const pointer of pointers)
      if (resolvePointer(JSON.parse(text), pointer) === undefined)
        throw new Error(`golden/features.json: "${feature.title}": ${name} has nothing at ${pointer}`)
    documents[dialect] = document
  }
  for (const dialect of Object.keys(feature.at) as DialectId[])
    if (documents[dialect] === undefined)
      throw new Error(`golden/features.json: "${feature.title}": ${feature.scenario} has no document of ${dialect}`)
  return { ...feature, documents, absent: scenario.documents, profile: scenario.profile }
}

/**
 * Every feature with its documents.
 * @throws Error where a feature names a scenario, document or place that does not exist
 */
export function loadFeatures(
  features: readonly Feature[] = JSON.parse(readFileSync(featuresFile, 'utf8')) as readonly Feature[],
  scenarios: readonly LoadedScenario[] = loadScenarios(),
): readonly LoadedFeature[] {
  return features.map((feature) => loadFeature(feature, scenarios))
}
