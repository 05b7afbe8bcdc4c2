import type { SseFrame } from './sse.ts'

/** One frame as text. Data of several lines becomes several `data:` fields, as the SSE specification prescribes. */
export function writeSse(frame: SseFrame): string {
  const { event, data, id } = frame
  const body = data.includes('\n') || data.includes('\r') ? data.split(/\r\n|\r|\n/).join('\ndata: ') : data
  const head = event === undefined ? '' : `event: ${event}\n`
  return id === undefined ? `${head}data: ${body}\n\n` : `${head}id: ${id}\ndata: ${body}\n\n`
}

/** The same for data that is one line, as printed JSON and `[DONE]` always are: looking for line ends copies the data. */
export function writeSseLine({ event, data, id }: SseFrame): string {
  const head = event === undefined ? 'data: ' : `event: ${event}\ndata: `
  return id === undefined ? `${head}${data}\n\n` : `id: ${id}\n${head}${data}\n\n`
}

/** A comment line: keeps a connection alive, or tells a person something, and is no event to any client. */
export function writeSseComment(text: string): string {
  return `: ${text.replaceAll(/[\r\n]+/g, ' ')}\n\n`
}
