import { expect } from 'vitest'
import { bySeverity, type DialectName, dialectOf, translateRequest } from 'wireproof'
import { type DocumentKind, type ValidateOptions, validate } from 'wireproof/validate'

interface MatcherResult {
  readonly pass: boolean
  message(): string
}

/** Matchers for tests of gateways and agents; importing this module adds them to `expect`. */
export const matchers = {
  /** The value is a legal document of the dialect. */
  toBeValid(value: unknown, dialect: DialectName, kind: DocumentKind, options?: ValidateOptions): MatcherResult {
    const { valid, findings } = validate(dialectOf(dialect).id, kind, value, options)
    const listed = findings.map(
      ({ pointer, message }) => `  ${pointer === '' ? '(the document)' : pointer}: ${message}`,
    )
    return {
      pass: valid,
      message: () =>
        valid ? `expected no valid ${dialect} ${kind}` : `no valid ${dialect} ${kind}:\n${listed.join('\n')}`,
    }
  },

  /** The request says the same in the other dialect: nothing is dropped or approximated; what is only a hint may be. */
  toTranslateWithoutLoss(value: unknown, from: DialectName, to: DialectName): MatcherResult {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const { diagnostics } = translateRequest(text, { from, to })
    const lost = bySeverity(diagnostics).filter(
      ({ kind, severity }) => severity !== 'hint' && (kind === 'dropped' || kind === 'approximated'),
    )
    const listed = lost.map(({ kind, code, at }) => `  ${at ?? '(the document)'}: ${kind} ${code}`)
    return {
      pass: lost.length === 0,
      message: () =>
        lost.length === 0
          ? `expected a loss from ${from} to ${to}`
          : `lost from ${from} to ${to}:\n${listed.join('\n')}`,
    }
  },
}

declare module 'vitest' {
  interface Matchers<T> {
    toBeValid(dialect: DialectName, kind: DocumentKind, options?: ValidateOptions): T
    toTranslateWithoutLoss(from: DialectName, to: DialectName): T
  }
}

expect.extend(matchers)
