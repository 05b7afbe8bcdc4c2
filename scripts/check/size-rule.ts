import { isGenerated, isTest, type SourceFile } from './sources.ts'

export const SOFT_LIMIT = 250
export const HARD_LIMIT = 400

/** Files above the hard limit, each with the reason why it is one file. */
export const exceptions: Readonly<Record<string, string>> = {}

export interface SizeReport {
  readonly problems: readonly string[]
  /** Files between the limits: no failure, but the next ones to split. */
  readonly long: readonly string[]
  readonly median: number
  readonly largest: string
  readonly counted: number
}

function linesOf(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** Measures the files that people write and read; generated ones and tests are left out. */
export function measureSizes(
  files: readonly SourceFile[],
  allowed: Readonly<Record<string, string>> = exceptions,
): SizeReport {
  const sizes = files
    .filter(({ path }) => !isGenerated(path) && !isTest(path))
    .map(({ path, text }) => ({ path, lines: linesOf(text) }))
    .sort((a, b) => b.lines - a.lines)
  const tooLong = sizes.filter(({ path, lines }) => lines > HARD_LIMIT && !Object.hasOwn(allowed, path))
  const stale = Object.keys(allowed).filter(
    (path) => !sizes.some((size) => size.path === path && size.lines > HARD_LIMIT),
  )
  const largest = sizes[0]
  return {
    problems: [
      ...tooLong.map(({ path, lines }) => `${path}: ${lines} lines, more than ${HARD_LIMIT}; split it by concept`),
      ...stale.map((path) => `${path}: needs no exception any more; remove it from the list`),
    ],
    long: sizes
      .filter(({ lines }) => lines > SOFT_LIMIT && lines <= HARD_LIMIT)
      .map(({ path, lines }) => `${path}: ${lines} lines`),
    median: sizes[Math.floor(sizes.length / 2)]?.lines ?? 0,
    largest: largest === undefined ? 'none' : `${largest.path} (${largest.lines})`,
    counted: sizes.length,
  }
}
