import { type Case, routeName, type Trial } from './model.ts'

/** Nothing was selected, or a name is unknown: exit code 2, told before anything is contacted. */
export class SelectionError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SelectionError'
  }
}

/** `*` stands for any run of characters inside one component, `**` for any run at all. */
export function globToRegex(pattern: string): RegExp {
  const body = pattern
    .split(/(\*\*|\*)/)
    .map((piece) => (piece === '**' ? '.*' : piece === '*' ? '[^/]*' : piece.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${body}$`)
}

/** A pattern means case ids; without a slash also a route, the name of a case on all routes, or a requirement. */
export function matchesCase(pattern: string, of: Case): boolean {
  const regex = globToRegex(pattern)
  if (pattern.includes('/')) return regex.test(of.id)
  const [, name = ''] = of.id.split('/')
  return [routeName(of.route), name, ...of.covers].some((word) => regex.test(word))
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The names that a mistyped one probably means. */
export function nearest(name: string, names: Iterable<string>, many = 3): readonly string[] {
  return [...new Set(names)]
    .map((known) => ({ known, far: distance(name, known) }))
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
    .slice(0, many)
    .map(({ known }) => known)
}

export interface Selection {
  readonly patterns: readonly string[]
  readonly variant?: string
  /** `openai-over-claude`; absent: all. */
  readonly routes?: readonly string[]
}

const byName = (a: Trial, b: Trial): number =>
  a.case.id === b.case.id ? (a.variant < b.variant ? -1 : 1) : a.case.id < b.case.id ? -1 : 1

const wordsOf = (cases: readonly Case[]): readonly string[] =>
  cases.flatMap(({ id, route, covers }) => [id, id.split('/')[1] ?? '', routeName(route), ...covers])

/**
 * The trials that are asked for, sorted by name.
 * @throws SelectionError where a pattern matches nothing, with the nearest names
 */
export function selectTrials(cases: readonly Case[], { patterns, variant, routes }: Selection): readonly Trial[] {
  const onRoutes = routes === undefined ? cases : cases.filter(({ route }) => routes.includes(routeName(route)))
  for (const pattern of patterns) {
    if (onRoutes.some((of) => matchesCase(pattern, of))) continue
    const hint = nearest(pattern, wordsOf(onRoutes)).join(', ')
    throw new SelectionError(`no case matches "${pattern}"; nearest are ${hint}`)
  }
  const chosen = patterns.length === 0 ? onRoutes : onRoutes.filter((of) => patterns.some((p) => matchesCase(p, of)))
  const trials = chosen.flatMap((of) =>
    of.variants
      .filter((name) => variant === undefined || name === variant)
      .map((name) => ({ case: of, variant: name })),
  )
  if (trials.length > 0) return [...trials].sort(byName)
  const known = [...new Set(chosen.flatMap((of) => of.variants))].join(', ')
  throw new SelectionError(
    variant === undefined ? 'nothing is selected' : `no selected case has the variant "${variant}"; there are ${known}`,
  )
}
