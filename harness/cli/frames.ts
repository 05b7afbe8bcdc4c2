import {
  createSseReader,
  createTextReader,
  readJsonLines,
  type SseFrame,
  writeJsonLine,
  writeSse,
  writeText,
} from 'wireproof/wire'
import { CommandError } from './exit.ts'

/** How a file holds a stream: SSE as on the wire, one event's JSON a line, or text without any framing. */
export const framings = ['sse', 'jsonl', 'text'] as const
export type Framing = (typeof framings)[number]

function readSse(text: string): readonly SseFrame[] {
  const reader = createSseReader()
  return [...reader.push(text), ...reader.end('eof')]
}

/**
 * The frames of a whole file. An empty one is a stream that ended before it began; text without a single event is no
 * stream at all.
 */
export function readFrames(text: string, framing: Framing): readonly SseFrame[] {
  if (framing === 'text') return createTextReader().push(text)
  const frames = framing === 'sse' ? readSse(text) : readJsonLines(text)
  const strange = text.split(/\r\n|\r|\n/).some((line) => line !== '' && !line.startsWith(':'))
  if (frames.length === 0 && strange) {
    const hint = text.trimStart().startsWith('{') ? ' One event a line? Then say --in-framing jsonl.' : ''
    throw new CommandError(`the input holds no event: expected SSE ("data: ..." and a blank line).${hint}`)
  }
  return frames
}

/** `[DONE]` is framing and no event, so a file of JSON lines does not have it. */
export function writeFrames(frames: readonly SseFrame[], framing: Framing): string {
  if (framing === 'text') return frames.map(writeText).join('')
  if (framing === 'sse') return frames.map(writeSse).join('')
  return frames
    .filter(({ data }) => data !== '[DONE]')
    .map(writeJsonLine)
    .join('')
}
