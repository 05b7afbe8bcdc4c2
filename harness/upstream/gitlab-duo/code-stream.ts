import { eventStreamHeaders, type Script, type ScriptStep } from '../script.ts'
import type { Signals } from '../signals.ts'

/** How suggestions come; what is not said here is as the server does it. */
export interface SuggestionStream {
  /** What is suggested, in the pieces in which it streams. */
  readonly pieces?: readonly string[]
  /** Cuts inside a character where there is one of several bytes, in raw streams. */
  readonly cutInsideCharacters?: boolean
  /** A raw stream ends inside the first character of several bytes: what a lost connection leaves of it. */
  readonly endsInsideCharacter?: boolean
  /** An event stream ends without `stream_end`, behind the last piece. */
  readonly withoutEnd?: boolean
  /** Comments between the events, as the server's library sends them. */
  readonly pings?: boolean
  readonly lineEnd?: 'crlf' | 'lf'
  /** Each piece but the first waits until so many pieces before it are confirmed by this name. */
  readonly hold?: { readonly signals: Signals; readonly name: string }
}

/** With a line that looks like an event, an empty piece, one of blanks, and characters of several bytes. */
export const defaultPieces: readonly string[] = [
  'def ',
  'add(a, b):\n',
  '',
  '    ',
  'return a + b  # é 🧭\n',
  'data: x\n',
]

const encoder = new TextEncoder()

const isLong = (byte: number): boolean => byte >= 0xc0

/** Puts the first byte of each long character at the end of the piece before it. */
function cutCharacters(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  return pieces.flatMap((piece) => {
    const at = piece.findIndex(isLong)
    return at < 0 ? [piece] : [piece.subarray(0, at + 1), piece.subarray(at + 1)]
  })
}

/** Nothing comes behind the first byte of the first long character. */
function endInsideCharacter(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const cut = cutCharacters(pieces)
  const last = cut.findIndex((piece) => isLong(piece.at(-1) ?? 0))
  return last < 0 ? cut : cut.slice(0, last + 1)
}

function stepsOf(chunks: readonly Uint8Array[], { hold }: SuggestionStream): readonly ScriptStep[] {
  return chunks.flatMap((bytes, i): readonly ScriptStep[] => {
    const send: ScriptStep = { do: 'send', bytes }
    return hold === undefined || i === 0 ? [send] : [{ do: 'await', condition: { name: hold.name, count: i } }, send]
  })
}

/** Text without frames, under the content type of an event stream. */
export function rawStream(options: SuggestionStream): Script {
  const pieces = (options.pieces ?? defaultPieces).filter((piece) => piece !== '').map((piece) => encoder.encode(piece))
  const cut = options.cutInsideCharacters === true ? cutCharacters(pieces) : pieces
  const chunks = options.endsInsideCharacter === true ? endInsideCharacter(pieces) : cut
  return { status: 200, headers: eventStreamHeaders, steps: stepsOf(chunks, options) }
}

/** Event streams of generations, version 4: `stream_start`, `content_chunk` and `stream_end`. */
export function eventStream(options: SuggestionStream, metadata: object): Script {
  const feed = options.lineEnd === 'lf' ? '\n' : '\r\n'
  const frame = (event: string, data: unknown) => `event: ${event}${feed}data: ${JSON.stringify(data)}${feed}${feed}`
  const piece = (content: string) => frame('content_chunk', { choices: [{ delta: { content }, index: 0 }] })
  const frames = [frame('stream_start', { metadata }), ...(options.pieces ?? defaultPieces).map(piece)]
  if (options.withoutEnd !== true) frames.push(frame('stream_end', null))
  const commented = options.pings === true ? frames.map((text) => `: ping - wireproof${feed}${feed}${text}`) : frames
  const chunks = commented.map((text) => encoder.encode(text))
  return {
    status: 200,
    headers: [...eventStreamHeaders, ['X-Streaming-Format', 'sse']],
    steps: stepsOf(chunks, options),
  }
}
