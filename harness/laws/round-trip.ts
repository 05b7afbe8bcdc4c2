import type { Dialect } from 'wireproof'
import type { Diagnostic, Json } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import { comparableInput } from './fold.ts'
import { jsonDiff } from './json-diff.ts'
import { findings, isWhole, type Law } from './law.ts'
import { passWhole } from './pipeline.ts'
import { passStream } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

/** Tool input is text in the hub and a value on some wires: no text and {} are one thing. */
function comparable(hub: unknown): unknown {
  return JSON.parse(JSON.stringify(hub ?? null), (key, value: unknown) =>
    key === 'input' && typeof value === 'string' ? comparableInput(value) : value,
  )
}

/** Nothing may be lost or invented on the way back; what the source itself did wrong, or what is unknown, may be told. */
function reports(diagnostics: readonly Diagnostic[]): Found {
  return diagnostics
    .filter(({ kind }) => kind !== 'carried' && kind !== 'repaired')
    .map(({ kind, code, at, to }) => ({ at: at ?? to ?? '', expected: `no diagnostic, found ${kind}/${code}` }))
}

function ofWhole(
  dialect: Dialect,
  document: LawDocument & { readonly kind: 'request' | 'response' | 'failure' },
): Found {
  const { kind, text } = document
  const passage = passWhole(dialect, dialect, kind, text, document)
  const again = jsonDiff(comparable(passage.source.hub), comparable(passage.target.hub)).map(({ at, expected }) => ({
    at,
    expected: `the same hub document after a second decode: ${expected}`,
  }))
  const canonical = (json: string): Json => dialect.canonical(kind, JSON.parse(json) as Json)
  return [...reports(passage.diagnostics), ...jsonDiff(canonical(text), canonical(passage.emitted)), ...again]
}

/** Law 2: encode(decode(x)) = x up to `canonical`, without a diagnostic; a second decode gives the same. Streams: on `collect`. */
export const roundTrip: Law = {
  name: 'round-trip',
  over: 'same',
  applies: ({ malformed }) => malformed !== true,
  check(from, to, document) {
    if (isWhole(document)) return findings('round-trip', from, to, ofWhole(from, document))
    const passage = passStream(from, from, document.frames ?? [], document.how ?? 'eof', document.request)
    return findings('round-trip', from, to, [
      ...reports(passage.diagnostics),
      ...jsonDiff(comparable(passage.source), comparable(passage.target)),
    ])
  },
}
