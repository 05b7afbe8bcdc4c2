import { type Dialect, dialects, inForm, ProtocolError } from 'wireproof'
import { chunking } from './chunking.ts'
import { clientAcceptance } from './client-acceptance.ts'
import { conservation } from './conservation.ts'
import type { LawDocument } from './document.ts'
import type { Finding, LawName } from './finding.ts'
import { fold } from './fold.ts'
import { grammar } from './grammar.ts'
import { identity } from './identity.ts'
import { findings, type Law, type LawOptions } from './law.ts'
import { noSilentLoss } from './no-silent-loss.ts'
import { roundTrip } from './round-trip.ts'
import { validity } from './validity.ts'

export type { LawDocument } from './document.ts'
export { describeFinding, type Finding, type LawName } from './finding.ts'
export type { Law, LawOptions } from './law.ts'

/** The nine laws of DESIGN section 5, in its order. */
export const laws: readonly Law[] = [
  identity,
  roundTrip,
  noSilentLoss,
  chunking,
  fold,
  grammar,
  validity,
  conservation,
  clientAcceptance,
]

export interface LawRun {
  /** How often a law was applied to a document and a target. */
  readonly checked: number
  readonly findings: readonly Finding[]
}

/** Every dialect that such a document can become, its stream in each of its forms. */
export function clientsOf(kind: LawDocument['kind']): readonly Dialect[] {
  const all: readonly Dialect[] = Object.values(dialects)
  if (kind !== 'stream') return all
  return all.flatMap((dialect) => {
    const others = (dialect.otherForms ?? []).map(({ framing }) => inForm(dialect, framing))
    return dialect.stream === undefined ? others : [dialect, ...others]
  })
}

function targetsOf(law: Law, from: Dialect, { client, kind }: LawDocument): readonly Dialect[] {
  const all = clientsOf(kind).filter(
    (to) => (client === undefined || to.id === client) && (to === from || to.id !== from.id),
  )
  if (law.over === 'same') return [from]
  return law.over === 'any' ? all : all.filter((to) => to !== from)
}

/** The request is the client's: it says nothing about the answer as its own upstream reads and writes it. */
function askedBy(to: Dialect, document: LawDocument): LawDocument {
  if (document.client === undefined || document.client === to.id) return document
  const { request: _request, ...rest } = document
  return rest
}

async function checkOne(
  law: Law,
  from: Dialect,
  to: Dialect,
  document: LawDocument,
  options: LawOptions,
): Promise<readonly Finding[]> {
  try {
    return await law.check(from, to, document, options)
  } catch (error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const at = error instanceof ProtocolError ? error.at : ''
    return findings(law.name, from, to, [{ at, expected: `the document to be read and told, found ${name}` }])
  }
}

/** Runs the named laws (all of them without names) over one document and every target they are about. */
export async function runLaws(
  document: LawDocument,
  options: LawOptions & { readonly only?: readonly LawName[] } = {},
): Promise<LawRun> {
  const dialect: Dialect | undefined = Object.values(dialects).find(({ id }) => id === document.dialect)
  if (dialect === undefined) throw new Error(`no dialect ${document.dialect}`)
  const from = inForm(dialect, document.framing)
  const found: Finding[] = []
  let checked = 0
  for (const law of laws) {
    if (!law.applies(document) || (options.only !== undefined && !options.only.includes(law.name))) continue
    for (const to of targetsOf(law, from, document)) {
      if (law.holds?.(to, document) === false) continue
      checked++
      found.push(...(await checkOne(law, from, to, askedBy(to, document), options)))
    }
  }
  return { checked, findings: found }
}
