const vocabulary = (
  'the file function returns value when request stream is closed before chunk arrives so we must keep state and retry ' +
  'const await import parse error "quoted" path/to/module.ts index map list test expect result client upstream token ' +
  'because branch merge commit change review handle buffer limit timeout {key} [item] \\escape <tag> null'
).split(' ')

/** A few of them, so that bodies are two-byte strings as real ones are. */
const foreign = ['größer', '日本語', '→', 'naïve', '😀']

export interface Words {
  /** An integer from 0 up to `below`. */
  next(below: number): number
  /** About `length` characters of prose and code. */
  text(length: number): string
  /** Deterministic base64 of exactly `length` characters, a multiple of four. */
  base64(length: number): string
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The same seed gives the same words, on every machine: a linear congruential generator, good enough for text. */
export function createWords(seed: number): Words {
  let state = seed >>> 0
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = (): string =>
    (next(150) === 0 ? foreign[next(foreign.length)] : vocabulary[next(vocabulary.length)]) ?? ''
  return {
    next,
    text(length) {
      let text = word()
      while (text.length < length) text += (next(12) === 0 ? '\n' : ' ') + word()
      return text
    },
    base64(length) {
      let text = ''
      while (text.length < length) text += ALPHABET[next(64)]
      return text
    },
  }
}
