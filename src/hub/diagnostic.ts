import { type Code, diagnosticCodes, type Severity } from './diagnostic-codes.ts'
import type { DialectId } from './node.ts'

export type Kind = 'dropped' | 'approximated' | 'moved' | 'defaulted' | 'synthesized' | 'carried' | 'repaired'

/** One reported thing. A translation without a diagnostic lost nothing. */
export interface Diagnostic {
  readonly kind: Kind
  readonly code: Code
  readonly severity: Severity
  /** The dialect that could not say it (or, for `carried` and `repaired`, the one that said it so). */
  readonly dialect: DialectId
  /** RFC 6901 pointer into the document that the caller gave. */
  readonly at?: string
  /** RFC 6901 pointer into the document that we emit. */
  readonly to?: string
  /** Streams: `at` and `to` are inside the data of this frame (0-based, first seen). */
  readonly frame?: number
  /** Streams: how many frames said the same. */
  readonly count?: number
  readonly detail?: string
}

export interface Place {
  readonly at?: string | undefined
  readonly to?: string | undefined
  readonly frame?: number | undefined
  readonly detail?: string | undefined
}

/** A diagnostic that is still being counted and placed. */
export type DiagnosticDraft = { -readonly [K in keyof Diagnostic]: Diagnostic[K] }

/** The only constructor of diagnostics: severity comes from the table of codes. */
export function createDiagnostic(kind: Kind, code: Code, dialect: DialectId, place?: Place): DiagnosticDraft {
  const diagnostic: DiagnosticDraft = { kind, code, severity: diagnosticCodes[code].severity, dialect }
  if (place === undefined) return diagnostic
  const { at, to, frame, detail } = place
  if (at !== undefined) diagnostic.at = at
  if (to !== undefined) diagnostic.to = to
  if (frame !== undefined) diagnostic.frame = frame
  if (detail !== undefined) diagnostic.detail = detail
  return diagnostic
}

const rank: Readonly<Record<Severity, number>> = { breaking: 0, degraded: 1, hint: 2 }

/** Most severe first; equal severity keeps the order of the document. */
export function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity])
}
