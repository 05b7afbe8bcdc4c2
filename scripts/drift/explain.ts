import type { Line } from './compare.ts'

/** One entry of `schemas/<dialect>/drift.json`: why a difference is right as it is. */
export interface Explanation {
  /** File stem of the document; `*` where all of them are meant. */
  readonly document: string
  /** Path of the difference; a `*` stands for any run of characters. */
  readonly path: string
  readonly side?: Line['side']
  readonly what?: Line['what']
  /** The members, values, branches or types that it explains; all of them where it is absent. */
  readonly names?: readonly string[]
  readonly why: string
  readonly source: string
}

export interface Explained {
  readonly explained: readonly Line[]
  readonly unexplained: readonly Line[]
  /** Explanations, and names inside them, that match nothing any more. */
  readonly dead: readonly string[]
}

function matcherOf(pattern: string): RegExp {
  const escaped = pattern.split('*').map((piece) => piece.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('.*')}$`)
}

const plain = (name: string): string => name.replaceAll(/^"|"$/g, '')

function matches(explanation: Explanation, line: Line): boolean {
  const { document, path, side, what, names } = explanation
  return (
    (document === '*' || document === line.document) &&
    (side === undefined || side === line.side) &&
    (what === undefined || what === line.what) &&
    (names === undefined || names.includes(plain(line.name))) &&
    matcherOf(path).test(line.path)
  )
}

function deadIn(explanation: Explanation, lines: readonly Line[]): readonly string[] {
  const hits = lines.filter((line) => matches(explanation, line))
  const title = `${explanation.document} ${explanation.path}`
  if (hits.length === 0) return [title]
  const found = new Set(hits.map(({ name }) => plain(name)))
  return (explanation.names ?? []).filter((name) => !found.has(name)).map((name) => `${title}: "${name}"`)
}

/** Sorts differences into explained and unexplained ones, and finds explanations that have no use any more. */
export function explain(lines: readonly Line[], explanations: readonly Explanation[]): Explained {
  const isExplained = (line: Line): boolean => explanations.some((one) => matches(one, line))
  return {
    explained: lines.filter(isExplained),
    unexplained: lines.filter((line) => !isExplained(line)),
    dead: explanations.flatMap((one) => deadIn(one, lines)),
  }
}

/** One difference as a sentence. */
export function describeLine({ document, path, side, what, name }: Line): string {
  const place = path === '' ? document : `${document} ${path}`
  return side === 'missing'
    ? `${place}: the SDK has the ${what} ${name}, our schema has not`
    : `${place}: our schema has the ${what} ${name}, the SDK has not`
}
