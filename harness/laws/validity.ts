import type { Dialect } from 'wireproof'
import type { Frame } from 'wireproof/hub'
import { type DocumentKind, type Validation, validate } from 'wireproof/validate'
import type { LawDocument } from './document.ts'
import { findings, isWhole, type Law } from './law.ts'
import { translateWhole } from './pipeline.ts'
import { passStream } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

const schemaOf = { request: 'request', response: 'response', failure: 'error' } as const satisfies Readonly<
  Record<string, DocumentKind>
>

function told({ findings: found }: Validation, what: string, frame?: number): Found {
  return found.map(({ pointer, message }) => ({
    at: frame === undefined ? pointer : `#${frame}${pointer}`,
    expected: `${what}: ${message}`,
  }))
}

function ofFrames(dialect: Dialect, frames: readonly Frame[], strict: boolean, what: string): Found {
  // Any text is a stream of text.
  if (dialect.framing === 'text') return []
  return frames.flatMap(({ data }, frame) => {
    if (data === dialect.stream?.doneData) return []
    return told(validate(dialect.id, 'stream-event', JSON.parse(data), { strict }), what, frame)
  })
}

/**
 * Words of open lists that no version of the source's own list has. A vendor adds words without notice: one that is of no
 * list here may be of the target's, so it is passed on as it is, and what is emitted is as unknown as what was given.
 */
function newWords(from: Dialect, kind: keyof typeof schemaOf, text: string): ReadonlySet<string> {
  const { findings: found } = validate(from.id, schemaOf[kind], JSON.parse(text), { strict: true })
  return new Set(found.flatMap(({ keyword, message }) => (keyword === OPEN ? [message] : [])))
}

const OPEN = 'openEnum'

const wordsOf = ({ id, words = id }: Dialect): string => words

/**
 * Members that the source's own schema does not know, inside items that the hub holds as they came: a dialect of the same
 * words gets such an item as it was given.
 */
function strangeMembers(from: Dialect, to: Dialect, document: LawDocument): ReadonlySet<string> {
  if (wordsOf(from) !== wordsOf(to)) return new Set()
  const strict = { strict: true } as const
  const found = isWhole(document)
    ? validate(from.id, schemaOf[document.kind], JSON.parse(document.text), strict).findings
    : (document.frames ?? []).flatMap(({ data }) =>
        data === from.stream?.doneData ? [] : validate(from.id, 'stream-event', JSON.parse(data), strict).findings,
      )
  const inItem = /^(?:\/response)?\/(?:input|output)\/\d+\/[^/]+$|^\/item\/[^/]+$/
  return new Set(
    found.flatMap(({ keyword, pointer, message }) => (keyword === MEMBER && inItem.test(pointer) ? [message] : [])),
  )
}

const MEMBER = 'additionalProperties'

/** What a foreign translation emits is ours and valid to the letter; in its own dialect the source's own words come back. */
function check(from: Dialect, to: Dialect, document: LawDocument): Found {
  const emittedWhat = 'the emitted document to be valid'
  if (!isWhole(document)) {
    const { frames } = passStream(from, to, document.frames ?? [], document.how ?? 'eof', document.request)
    const emitted = ofFrames(to, frames, from !== to, emittedWhat)
    if (emitted.length === 0) return emitted
    const strange = strangeMembers(from, to, document)
    return emitted.filter(({ expected }) => !strange.has(expected.slice(`${emittedWhat}: `.length)))
  }
  const { emitted } = translateWhole(from, to, document.kind, document.text, document)
  const validation = validate(to.id, schemaOf[document.kind], JSON.parse(emitted), { strict: from !== to })
  if (!validation.findings.some(({ keyword }) => keyword === OPEN || keyword === MEMBER))
    return told(validation, emittedWhat)
  const passed = newWords(from, document.kind, document.text)
  const strange = strangeMembers(from, to, document)
  const found = validation.findings.filter(
    ({ keyword, message }) =>
      !(keyword === OPEN && passed.has(message)) && !(keyword === MEMBER && strange.has(message)),
  )
  return told({ ...validation, findings: found }, emittedWhat)
}

/** A source that breaks its vendor's own rules is tolerated and reported `repaired`; it is not valid, and need not be. */
function isRepaired(from: Dialect, document: LawDocument): boolean {
  const { diagnostics } = isWhole(document)
    ? translateWhole(from, from, document.kind, document.text, document)
    : passStream(from, from, document.frames ?? [], document.how ?? 'eof', document.request)
  return diagnostics.some(({ kind }) => kind === 'repaired')
}

function accepted(from: Dialect, document: LawDocument): Found {
  if (isRepaired(from, document)) return []
  const what = 'what is accepted to be valid, tolerantly'
  if (!isWhole(document)) return ofFrames(from, document.frames ?? [], false, what)
  return told(validate(from.id, schemaOf[document.kind], JSON.parse(document.text)), what)
}

/** Law 7: everything emitted validates strictly; everything accepted validates tolerantly. */
export const validity: Law = {
  name: 'validity',
  over: 'any',
  applies: () => true,
  check(from, to, document) {
    const source = from === to && document.malformed !== true ? accepted(from, document) : []
    return findings('validity', from, to, [...source, ...check(from, to, document)])
  },
}
