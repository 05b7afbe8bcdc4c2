import type { SweepResult } from './tasks.ts'

/** How much of a schema must have been reached. */
export const COVERAGE = 0.95

export interface Coverage {
  /** `openai-chat request` */
  readonly schema: string
  readonly paths: number
  readonly reached: number
  readonly share: number
  readonly unreached: readonly string[]
  /** The least often reached ones. */
  readonly worst: readonly (readonly [path: string, count: number])[]
}

/** Leaf paths by schema: how often each went through the law, for the target to which it did so least often. */
export function coverageOf(results: readonly SweepResult[]): readonly Coverage[] {
  const schemas = new Map<string, Map<string, number>>()
  for (const { task, reached } of results) {
    const name = `${task.from} ${task.kind}`
    const counts = schemas.get(name) ?? new Map<string, number>()
    for (const [path, count] of reached) counts.set(path, Math.min(count, counts.get(path) ?? count))
    schemas.set(name, counts)
  }
  return [...schemas].map(([schema, counts]) => {
    const rising = [...counts].sort(([, a], [, b]) => a - b)
    const unreached = rising.filter(([, count]) => count === 0).map(([path]) => path)
    const reached = counts.size - unreached.length
    const share = counts.size === 0 ? 1 : reached / counts.size
    return { schema, paths: counts.size, reached, share, unreached, worst: rising.slice(0, 5) }
  })
}

/** Short runs reach little, and naming all of the rest helps nobody. */
const NAMED = 25

export function describeCoverage({ schema, paths, reached, share, unreached, worst }: Coverage): readonly string[] {
  const named = unreached.slice(0, NAMED).map((path) => `        0 x ${path}`)
  const more = unreached.length > NAMED ? [`        and ${unreached.length - NAMED} more`] : []
  return [
    `${schema}: ${reached} of ${paths} leaf paths, ${(share * 100).toFixed(1)} %`,
    '    least often:',
    ...worst.map(([path, count]) => `    ${String(count).padStart(5)} x ${path}`),
    ...(unreached.length === 0 ? [] : ['    never:', ...named, ...more]),
  ]
}

/** The violations of one task, the most frequent first, each with its smallest document and how to have it again. */
export function describeGroups({ task, groups }: SweepResult): readonly string[] {
  const { from, to, kind, seed } = task
  return [...groups]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ count, key, finding, document, path, text }) => [
      `${count} x ${from} -> ${to} ${kind}: ${key}`,
      `    ${finding.at === '' ? '(document)' : finding.at}: ${finding.expected}`,
      `    --seed ${seed} --pair ${from}:${to} --kind ${kind} --document ${document}, shrink path ${path === '' ? 'none' : path}`,
      `    ${text.length > 2000 ? `${text.slice(0, 2000)}...` : text}`,
    ])
}
