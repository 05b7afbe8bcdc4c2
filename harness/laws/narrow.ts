import type { Diagnostic } from 'wireproof/hub'
import type { Difference } from './compare.ts'
import { withoutFrame } from './coverage.ts'
import { type Flat, unitsOf } from './flatten.ts'
import { isAtOrUnder, resolvePointer } from './pointer.ts'

/** Lists of the wire that hold the whole of something; no report may point at one. */
const tooWide = /^(|\/messages|\/input|\/tools|\/system|\/output|\/choices|\/content)$/

/** What a pointer into a source document leads to; frames are looked up by their number. */
export type Resolve = (pointer: string) => unknown

export function resolverOf(document: unknown): Resolve {
  return (pointer) => resolvePointer(document, pointer)
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

/** Law 3 (d), narrow: a leaf, a member of one concept, or one part, tool or turn. */
function isNarrow(pointer: string, value: unknown, flat: Flat): boolean {
  // A document may be one text: its root is a leaf then.
  if (isScalar(value)) return value !== undefined
  if (pointer === '') return false
  const units = unitsOf(flat)
  // `tools` of a response is an echo of the request: no list of units, but one member that the hub has no word for.
  const lists = [...flat.content, ...flat.tools].some(({ at }) => at !== undefined && isAtOrUnder(at, pointer))
  if (tooWide.test(pointer) && lists) return false
  if (units.some(({ at, type }) => at === pointer && type !== 'request' && type !== 'response')) return true
  if (flat.content.some(({ rolePointer }) => rolePointer?.slice(0, rolePointer.lastIndexOf('/')) === pointer))
    return true
  const inside = units.filter(({ at, top }) => top && at !== undefined && isAtOrUnder(at, pointer))
  return inside.length <= 1
}

/** Law 3 (d): `at` leads somewhere in the source and `to` in what was emitted, and neither points at half the document. */
export function checkPlaces(
  diagnostics: readonly Diagnostic[],
  source: { readonly resolve: Resolve; readonly flat: Flat },
  emitted: { readonly resolve: Resolve; readonly flat: Flat },
  form: 'whole' | 'stream' = 'whole',
): readonly Difference[] {
  return diagnostics.flatMap(({ kind, code, at, to }) => {
    const found: Difference[] = []
    if (at !== undefined) {
      const value = source.resolve(at)
      // A missing member is told where it should have been.
      const isAbsence = kind === 'repaired' && source.resolve(at.slice(0, at.lastIndexOf('/'))) !== undefined
      if (value === undefined && !isAbsence)
        found.push({ at, expected: `a place in the source document for ${kind}/${code}, found nothing there` })
      else if (kind !== 'repaired' && !isNarrow(at, value, source.flat))
        found.push({ at, expected: `${kind}/${code} on a leaf, a part, a tool or a turn, found a wider place` })
    } else if (form === 'whole' && needsAt.has(kind))
      found.push({ at: '', expected: `a place for ${kind}/${code}, found none` })
    if (to !== undefined) {
      const value = emitted.resolve(to)
      if (value === undefined)
        found.push({ at: to, expected: `a place in the emitted document for ${kind}/${code}, found nothing there` })
      else if (!isNarrow(withoutFrame(to), value, emitted.flat))
        found.push({ at: to, expected: `${kind}/${code} at a narrow place of the emitted document, found a wider one` })
    } else if (form === 'whole' && needsTo.has(kind))
      found.push({ at: at ?? '', expected: `a place in the emitted document for ${kind}/${code}, found none` })
    return found
  })
}

const needsAt: ReadonlySet<string> = new Set(['dropped', 'approximated', 'moved', 'carried'])
const needsTo: ReadonlySet<string> = new Set(['moved', 'defaulted', 'synthesized'])
