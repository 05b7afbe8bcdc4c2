import { existsSync, readFileSync } from 'node:fs'
import type { DuoCapability, DuoCell, DuoParity, DuoProof } from '../../harness/conformance.gen.ts'
import type { LoadedFeature } from '../matrix/features.ts'

export type DuoWay = keyof DuoParity['transports']

const root = new URL('../../', import.meta.url)

export function readParity(): DuoParity {
  return JSON.parse(readFileSync(new URL('golden/gitlab-duo/parity.json', root), 'utf8')) as DuoParity
}

export const waysOf = ({ transports }: DuoParity): readonly DuoWay[] => Object.keys(transports) as DuoWay[]

/** The feature that a proof translates. */
export function featureOf(named: string, features: readonly LoadedFeature[]): LoadedFeature | undefined {
  return features.find(({ area, title }) => `${area}: ${title}` === named)
}

/** One cell with its place. */
export interface PlacedCell {
  readonly capability: DuoCapability
  readonly way: DuoWay
  readonly cell: DuoCell
}

export function cellsOf(parity: DuoParity): readonly PlacedCell[] {
  return parity.capabilities.flatMap((capability) =>
    waysOf(parity).map((way) => ({ capability, way, cell: capability.cells[way] })),
  )
}

function proofProblem(proof: DuoProof, features: readonly LoadedFeature[]): string | undefined {
  if (proof.by === 'translation')
    return featureOf(proof.feature, features) === undefined
      ? `golden/features.json has no "${proof.feature}"`
      : undefined
  if (proof.by === 'provider') return undefined
  const file = new URL(proof.file, root)
  if (!existsSync(file)) return `there is no ${proof.file}`
  return readFileSync(file, 'utf8').includes(proof.title) ? undefined : `${proof.file} has no test "${proof.title}"`
}

/** What a schema cannot say: titles stand once, and what a proof names is there. */
export function parityProblems(parity: DuoParity, features: readonly LoadedFeature[]): readonly string[] {
  const titles = parity.capabilities.map(({ title }) => title)
  const twice = titles.filter((title, i) => titles.indexOf(title) !== i).map((title) => `"${title}" stands twice`)
  const proofs = cellsOf(parity).flatMap(({ capability, way, cell }) =>
    cell.shown.flatMap((proof) => {
      const problem = proofProblem(proof, features)
      return problem === undefined ? [] : [`"${capability.title}", ${way}: ${problem}`]
    }),
  )
  return [...twice, ...proofs]
}
