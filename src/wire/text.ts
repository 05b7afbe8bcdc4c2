import type { SseFrame } from './sse.ts'

/** Cuts text that has no framing: each piece as it came is one frame, and nothing in it is markup. */
export interface TextReader {
  push(text: string): readonly SseFrame[]
  end(): readonly SseFrame[]
  /** Nothing is held back, so nothing grows. */
  readonly overflow: false
}

export function createTextReader(): TextReader {
  return { push: (text) => (text === '' ? [] : [{ data: text }]), end: () => [], overflow: false }
}

/** The data of a frame, as it stands. */
export function writeText({ data }: SseFrame): string {
  return data
}
