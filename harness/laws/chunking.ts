import type { Dialect } from 'wireproof'
import type { Event, Frame, How } from 'wireproof/hub'
import { createSseReader, createTextReader, createUtf8Reader, writeSse, writeSseComment } from 'wireproof/wire'
import { findings, type Law } from './law.ts'
import { contextsFor } from './pipeline.ts'
import { runMachine, streamOf } from './stream-pipeline.ts'

/** Joins neighbouring deltas of one part, so that streams cut in other places compare equal. */
export function joinDeltas(events: readonly Event[]): readonly Event[] {
  const joined: Event[] = []
  for (const event of events) {
    const last = joined.at(-1)
    const both =
      last?.type === 'part-delta' && event.type === 'part-delta' && last.index === event.index
        ? ([last.delta, event.delta] as const)
        : undefined
    const merged = both === undefined ? undefined : mergeDelta(both[0], both[1])
    if (merged === undefined || event.type !== 'part-delta') joined.push(event)
    else joined[joined.length - 1] = { ...event, delta: merged }
  }
  return joined
}

type Delta = Extract<Event, { type: 'part-delta' }>['delta']

function mergeDelta(a: Delta, b: Delta): Delta | undefined {
  if (a.on === 'input' && b.on === 'input') return { on: 'input', text: a.text + b.text }
  if (a.on === 'refusal' && b.on === 'refusal') return { on: 'refusal', text: a.text + b.text }
  if (a.on === 'text' && b.on === 'text' && a.logprobs === undefined && b.logprobs === undefined)
    return { on: 'text', text: a.text + b.text }
  if (a.on === 'reasoning' && b.on === 'reasoning' && a.segment === b.segment && a.channel === b.channel)
    return { ...a, text: a.text + b.text }
  return undefined
}

function readChunks(chunks: readonly Uint8Array[], how: How, framing: Dialect['framing']): readonly Frame[] {
  const utf8 = createUtf8Reader()
  const reader = framing === 'text' ? createTextReader() : createSseReader()
  return [...chunks.flatMap((chunk) => reader.push(utf8.push(chunk))), ...reader.push(utf8.end()), ...reader.end(how)]
}

function cutAt(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const ordered = [...new Set(cuts)].filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b)
  return [...ordered, bytes.length].map((to, i) => bytes.subarray(ordered[i - 1] ?? 0, to))
}

/** Between the bytes of a character, and between CR and LF. */
function seamsOf(bytes: Uint8Array): readonly number[] {
  const seams: number[] = []
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if ((byte & 0xc0) === 0x80 || (byte === 10 && bytes[i - 1] === 13)) seams.push(i)
  }
  return seams
}

function randomCuts(length: number, seed: number): readonly number[] {
  let state = seed
  return Array.from({ length: 12 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % length
  })
}

/** Byte by byte is for streams below this size: above it the seams and random cuts say the same in a fraction of the time. */
const BYTEWISE = 60_000

const encoder = new TextEncoder()

function splitsOf(
  text: string,
  seed: number,
  random: number,
  bytewise: number,
): readonly (readonly [name: string, chunks: readonly Uint8Array[]])[] {
  const bytes = encoder.encode(text)
  return [
    ...(bytes.length < bytewise
      ? [['byte by byte', Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))] as const]
      : []),
    ['at every seam of characters and CRLF', cutAt(bytes, seamsOf(bytes))],
    ...Array.from(
      { length: random },
      (_, i) => [`at random, seed ${seed + i}`, cutAt(bytes, randomCuts(bytes.length, seed + i))] as const,
    ),
  ]
}

/** The same frames in every framing that the SSE specification allows. */
export function framingsOf(frames: readonly Frame[]): readonly (readonly [name: string, text: string])[] {
  const text = frames.map(writeSse).join('')
  const severalLines = frames
    .map((frame) => writeSse(frame.data.startsWith('{') ? { ...frame, data: `{\n${frame.data.slice(1)}` } : frame))
    .join('')
  return [
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['comments', frames.map((frame) => writeSseComment('keep-alive') + writeSse(frame)).join('')],
    ['several data lines', severalLines],
    ['no final blank line', text.slice(0, -1)],
  ]
}

function decode(dialect: Dialect, frames: readonly Frame[], how: How): string {
  const { decode: c } = contextsFor(dialect, dialect)
  return JSON.stringify(joinDeltas(runMachine(streamOf(dialect).decoder(c), frames, how)))
}

/** Law 4: however the bytes are cut and framed, the events are the same. */
export const chunking: Law = {
  name: 'chunking',
  over: 'same',
  applies: ({ kind }) => kind === 'stream',
  check(from, to, { frames = [], how = 'eof' }, { seed = 1, splits = 3, bytewise = BYTEWISE }) {
    const want = decode(from, frames, how)
    const found: { expected: string }[] = []
    // Text has no framing that could be said otherwise.
    const texts =
      from.framing === 'text' ? [['LF', frames.map(({ data }) => data).join('')] as const] : framingsOf(frames)
    for (const [framing, text] of texts) {
      const cuts =
        framing === 'LF' || framing === 'CRLF'
          ? splitsOf(text, seed, splits, bytewise)
          : [['whole', [encoder.encode(text)]] as const]
      for (const [name, chunks] of cuts) {
        const read = readChunks(chunks, 'eof', from.framing)
        if (decode(from, read, how) !== want)
          found.push({ expected: `the same events with ${framing}, cut ${name}; found others` })
      }
    }
    return findings('chunking', from, to, found)
  },
}
