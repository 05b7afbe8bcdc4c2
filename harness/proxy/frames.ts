import { type Dialect, dialectOf, type Frame, type How, inForm, type StreamOptions } from 'wireproof'
import { createSseReader, createTextReader, writeSse, writeText } from 'wireproof/wire'

/** The dialects of both sides, with the streams that this answer has. */
export function sidesOf({ from, to, framings }: StreamOptions): { readonly source: Dialect; readonly target: Dialect } {
  return { source: inForm(dialectOf(from), framings?.from), target: inForm(dialectOf(to), framings?.to) }
}

export interface FrameReader {
  push(text: string): readonly Frame[]
  end(how: How): readonly Frame[]
}

/** Cuts the text of the upstream's stream into frames. */
export function readerFor(options: StreamOptions): FrameReader {
  return sidesOf(options).source.framing === 'text' ? createTextReader() : createSseReader()
}

/** Prints a frame for the client's stream. */
export function writerFor(options: StreamOptions): (frame: Frame) => string {
  return sidesOf(options).target.framing === 'text' ? writeText : writeSse
}
