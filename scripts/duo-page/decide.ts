import { type DialectName, type RequestOptions, translateRequest, translateResponse } from 'wireproof'
import type { DialectId } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import type { DuoCell, DuoProof, DuoTransport } from '../../harness/conformance.gen.ts'
import { world } from '../../harness/laws/pipeline.ts'
import { isAtOrUnder } from '../../harness/laws/pointer.ts'
import { cellOf, type Translate, type Word } from '../matrix/cell.ts'
import type { LoadedFeature } from '../matrix/features.ts'
import { featureOf } from './parity.ts'

/** What a translation makes of a feature, in the words of the parity matrix. */
export type Made = 'native' | 'emulated' | 'refused' | 'left-out' | 'absent'

type Translation = DuoProof & { readonly by: 'translation' }

function optionsOf(feature: LoadedFeature, from: DialectId, to: DialectId | DialectName): RequestOptions {
  const profile = { ...duo.gitlabDuo.profile, ...feature.profile }
  return { from: from as DialectName, to: to as DialectName, ...world, profile }
}

/** As the proxy translates for the provider. */
const translate: Translate = (feature, text, from, to) =>
  feature.area === 'answer'
    ? translateResponse(text, optionsOf(feature, from, to))
    : translateRequest(text, optionsOf(feature, from, to))

/** Whether a policy refuses the request for this feature, and not for something else in its document. */
function refuses(
  feature: LoadedFeature,
  from: DialectId,
  to: DialectId,
  onLoss: 'reject-breaking' | 'reject-any',
): boolean {
  const { text = '' } = feature.documents[from] ?? {}
  const { rejections, rejected } = translateRequest(text, { ...optionsOf(feature, from, to), onLoss })
  const about = (at: string) =>
    (feature.at[from] ?? []).some((pointer) => isAtOrUnder(at, pointer) || isAtOrUnder(pointer, at))
  return rejected && rejections.some(({ at }) => at !== undefined && about(at))
}

const words: Readonly<Record<Word, Made>> = {
  native: 'native',
  emulated: 'emulated',
  approximated: 'emulated',
  dropped: 'left-out',
  rejected: 'refused',
}

/** @throws Error where the word of the matrix and what the policy does are not the same */
function decide({ client, feature: named, at }: Translation, way: DialectId, features: readonly LoadedFeature[]): Made {
  const known = featureOf(named, features)
  if (known === undefined) throw new Error(`no feature "${named}"`)
  const feature = at === undefined ? known : { ...known, at: { [client]: at } }
  const isAnswer = feature.area === 'answer'
  const [from, to] = isAnswer ? [way, client] : [client, way]
  const found = cellOf(feature, from, to as DialectName, translate)
  if (found === undefined) throw new Error(`"${named}" has no document of ${from}`)
  const made = words[found.word]
  if (isAnswer) return made === 'left-out' ? 'absent' : made
  const [breaking, any] = [refuses(feature, from, to, 'reject-breaking'), refuses(feature, from, to, 'reject-any')]
  if (breaking !== (made === 'refused') || (made === 'left-out' && !any))
    throw new Error(
      `"${named}", ${from} to ${to}: ${made}, and reject-breaking ${breaking ? 'refuses' : 'lets it go'}, reject-any ${any ? 'refuses' : 'lets it go'}`,
    )
  return made
}

/** An endpoint beside generation: the provider has it, or wireproof does its work, or nobody can. */
function decideEndpoint(endpoint: 'count-tokens' | 'compact', dialect: DialectId): Made {
  if (duo.gitlabDuo.lacks?.(dialect, endpoint) !== true) return 'native'
  return endpoint === 'compact' ? 'refused' : 'emulated'
}

export interface Decided {
  readonly proof: DuoProof
  readonly made: Made
}

/** Everything about a cell that can be decided without a socket. */
export function decideCell(
  cell: DuoCell,
  { dialect }: DuoTransport,
  features: readonly LoadedFeature[],
): readonly Decided[] {
  return cell.shown.flatMap((proof): readonly Decided[] => {
    if (proof.by === 'test') return []
    if (proof.by === 'provider') return [{ proof, made: decideEndpoint(proof.endpoint, dialect) }]
    return [{ proof, made: decide(proof, dialect, features) }]
  })
}

/** What a cell claims, held against what was made of it; `undefined`: it says the truth. */
export function lieOf(cell: DuoCell, decided: readonly Decided[]): string | undefined {
  const made = decided.map((one) => one.made)
  const wrong = (claim: string) => `says ${claim}, and is ${made.join(', ')}`
  if (cell.word === 'rejected') return made.every((one) => one === cell.told) ? undefined : wrong(cell.told)
  if (cell.word === 'native') return made.every((one) => one === 'native') ? undefined : wrong('native')
  if (made.some((one) => one !== 'native' && one !== 'emulated')) return wrong('emulated')
  // Only where something else shows in which way it is emulated may all that is translated be native.
  const shownElsewhere = decided.length === 0 || cell.shown.length > decided.length
  return made.includes('emulated') || shownElsewhere ? undefined : wrong('emulated')
}
