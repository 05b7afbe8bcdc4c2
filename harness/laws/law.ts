import type { Dialect } from 'wireproof'
import type { LawDocument } from './document.ts'
import type { Finding, LawName } from './finding.ts'
import type { SensitivityOptions } from './sensitivity.ts'

/** One law of DESIGN section 5. `check` is pure: the same document gives the same findings. */
export interface Law {
  readonly name: LawName
  /** `same`: about one dialect (source and target are it). `pair`: about every target that is another dialect. `any`: both. */
  readonly over: 'same' | 'pair' | 'any'
  applies(document: LawDocument): boolean
  /** Whether there is anything to check for this target. Absent: for every one. */
  holds?(to: Dialect, document: LawDocument): boolean
  check(
    from: Dialect,
    to: Dialect,
    document: LawDocument,
    options: LawOptions,
  ): readonly Finding[] | Promise<readonly Finding[]>
}

export interface LawOptions extends SensitivityOptions {
  /** Chunking: how many seeded random splits. Default 3. */
  readonly splits?: number
  /** Chunking: streams of fewer bytes are also cut byte by byte. Default 60,000. */
  readonly bytewise?: number
}

/** Makes the findings of one law from places and words. */
export function findings(
  law: LawName,
  from: Dialect,
  to: Dialect,
  list: readonly { readonly at?: string; readonly expected: string }[],
): readonly Finding[] {
  return list.map(({ at = '', expected }) => ({ law, from: from.id, to: to.id, at, expected }))
}

export function isWhole(
  document: LawDocument,
): document is LawDocument & { readonly kind: 'request' | 'response' | 'failure' } {
  return document.kind !== 'stream'
}
