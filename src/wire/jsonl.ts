import type { SseFrame } from './sse.ts'

/** Frames from a text with one event's JSON a line. Blank lines are skipped; `[DONE]` stands for itself. */
export function readJsonLines(text: string): readonly SseFrame[] {
  const frames: SseFrame[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const data = line.trim()
    if (data !== '') frames.push({ data })
  }
  return frames
}

/** One event's JSON a line; event names are left out, since each event says its type itself or has none. */
export function writeJsonLine(frame: SseFrame): string {
  return `${frame.data.replaceAll(/\r\n|\r|\n/g, ' ')}\n`
}
