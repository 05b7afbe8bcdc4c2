import type { DialectId } from 'wireproof/hub'

export type LawName =
  | 'identity'
  | 'round-trip'
  | 'no-silent-loss'
  | 'chunking'
  | 'fold'
  | 'grammar'
  | 'validity'
  | 'conservation'
  | 'client-acceptance'

/** One violation of one law, in words. A law that holds has none. */
export interface Finding {
  readonly law: LawName
  readonly from: DialectId
  readonly to: DialectId
  /** Pointer into the source document, or into the emitted one where `expected` says so; `#3/item` is inside frame 3. */
  readonly at: string
  /** What should have been, and what was found. */
  readonly expected: string
}

export function describeFinding({ law, from, to, at, expected }: Finding): string {
  return `${law}: ${from} -> ${to}: ${at === '' ? '(document)' : at}: ${expected}`
}
