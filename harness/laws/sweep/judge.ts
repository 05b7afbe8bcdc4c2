import { type Dialect, ProtocolError } from 'wireproof'
import { validate } from 'wireproof/validate'
import { chunking } from '../chunking.ts'
import type { LawDocument } from '../document.ts'
import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { checkEnding, endOf, judgeFrames } from '../grammar.ts'
import { clientsOf } from '../index.ts'
import { findings } from '../law.ts'
import type { Mutation } from '../mutate.ts'
import { noSilentLoss } from '../no-silent-loss.ts'
import { checkStreamPassage } from '../no-silent-loss-stream.ts'
import { roundTrip } from '../round-trip.ts'
import { passStream } from '../stream-pipeline.ts'
import { checkStreamSensitivity } from '../stream-sensitivity.ts'
import { validity } from '../validity.ts'

/** Law 3 on one generated document, and laws 6 and 7 on what became of it; law 2 where it comes back to its own dialect. */
export function judge(
  from: Dialect,
  to: Dialect,
  document: LawDocument,
  changes: readonly Mutation[],
): readonly Finding[] {
  try {
    if (from.id === to.id) return document.kind === 'stream' ? judgeCuts(to, document) : judgeReturn(to, document)
    if (document.kind === 'stream') return judgeStream(from, to, document, changes)
    const options = { changes }
    return [
      ...(noSilentLoss.check(from, to, document, options) as readonly Finding[]),
      ...(validity.check(from, to, document, options) as readonly Finding[]),
    ]
  } catch (error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const at = error instanceof ProtocolError ? error.at : ''
    return findings('no-silent-loss', from, to, [{ at, expected: `the document to be read and told, found ${name}` }])
  }
}

function judgeReturn(dialect: Dialect, document: LawDocument): readonly Finding[] {
  return roundTrip.check(dialect, dialect, document, {}) as readonly Finding[]
}

/** Byte by byte only what is small: the seams of characters and lines say the same of the others. */
const cuts = { splits: 1, bytewise: 5000 }

/** Laws 4 and 5 on a stream: however it is cut it tells the same, and what it tells it tells whole, too, to every client. */
function judgeCuts(dialect: Dialect, document: LawDocument): readonly Finding[] {
  const clients = clientsOf('stream').map((client) =>
    client.id === dialect.id && client.framing === dialect.framing ? dialect : client,
  )
  return [
    ...(chunking.check(dialect, dialect, document, cuts) as readonly Finding[]),
    ...clients.flatMap((client) => fold.check(dialect, client, document, {}) as readonly Finding[]),
  ]
}

const OPEN = 'openEnum'
const wordsOf = ({ id, words = id }: Dialect): string => words

/**
 * New words of open lists that the source says: a dialect of the same words gets them as they came, in items that the hub
 * holds whole. A dialect of other words gets none.
 */
function wordsGiven(from: Dialect, to: Dialect, { frames = [] }: LawDocument): ReadonlySet<string> {
  if (from.id === to.id || wordsOf(from) !== wordsOf(to)) return new Set()
  const found = frames.flatMap(
    ({ data }) => validate(from.id, 'stream-event', JSON.parse(data), { strict: true }).findings,
  )
  return new Set(found.flatMap(({ keyword, message }) => (keyword === OPEN ? [message] : [])))
}

function judgeStream(
  from: Dialect,
  to: Dialect,
  document: LawDocument,
  changes: readonly Mutation[],
): readonly Finding[] {
  const pass = (frames: LawDocument['frames'] = []) => passStream(from, to, frames, 'eof')
  const passage = pass(document.frames)
  // An error may call itself a broken stream; only what the decoder reports is one.
  const isBroken = passage.diagnostics.some(
    ({ kind, code }) => kind === 'repaired' && (code === 'stream-protocol' || code === 'stream-truncated'),
  )
  if ('failure' in passage.source && isBroken) {
    const { message } = passage.source.failure
    return findings('no-silent-loss', from, to, [{ expected: `the document to be read and told, found ${message}` }])
  }
  const sensitivity = checkStreamSensitivity(document.frames ?? [], passage, changes, pass)
  const given = wordsGiven(from, to, document)
  const invalid = passage.frames.flatMap(({ data }, n) => {
    if (data === to.stream?.doneData) return []
    const { findings: found } = validate(to.id, 'stream-event', JSON.parse(data), { strict: true })
    return found
      .filter(({ keyword, message }) => !(keyword === OPEN && given.has(message)))
      .map(({ pointer, message }) => ({ at: `#${n}${pointer}`, expected: `the emitted event to be valid: ${message}` }))
  })
  return [
    ...checkStreamPassage(document, passage, from, to),
    ...findings('no-silent-loss', from, to, sensitivity),
    ...findings('grammar', from, to, [...judgeFrames(to, passage.frames, endOf(passage, to)), ...checkEnding(passage)]),
    ...findings('validity', from, to, invalid),
  ]
}

/** How deep a place is looked at: what is lost in one object is lost by one mistake. */
const DEPTH = 6

/** A pointer without positions, and without what is far down. */
export function shapeOf(at: string): string {
  const shape = at.replace(/^#\d+/, '#').replaceAll(/\/\d+(?=\/|$)/g, '/*')
  const steps = shape.split('/')
  return steps.length > DEPTH ? `${steps.slice(0, DEPTH).join('/')}/...` : shape
}

/** Whether a group is about what a change of the document did, and not about the document itself. */
export function isOfChanges(group: string): boolean {
  return group.includes('changing it changes')
}

/** What many findings have in common: pointers without positions, words without values. */
export function groupOf({ law, at, expected }: Finding): string {
  const words = expected
    .replaceAll(/"(?:[^"\\]|\\.)*"?(?:\.\.\.)?/g, '"…"')
    .replaceAll(/(?<![\w-])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, 'N')
    .replaceAll(/[[{][^\s]*(?:\.\.\.|[\]}])/g, '[…]')
    .replaceAll(/\b(?:true|false)\b/g, 'BOOL')
  return `${law} ${shapeOf(at)}: ${words}`
}
