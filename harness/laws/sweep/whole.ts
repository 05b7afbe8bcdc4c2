import type { DialectId } from 'wireproof/hub'
import { validate } from 'wireproof/validate'
import { alter, placesToAlter } from '../generate/schema/alter.ts'
import { pick } from '../generate/schema/chance.ts'
import { grow } from '../generate/schema/grow.ts'
import { leafPaths, pathOf } from '../generate/schema/leaf-paths.ts'
import { linkCalls } from '../generate/schema/link.ts'
import { simplify } from '../generate/schema/simplify.ts'
import { schemaOf } from '../generate/schema/sources.ts'
import { leavesOfTree, render, type Tree } from '../generate/schema/tree.ts'
import { sample } from '../mutate.ts'
import type { Source } from './source.ts'
import { targetsOf } from './targets.ts'

/** In how many of a hundred cases an optional member is there: bare documents, and full ones. */
const densities = [0, 8, 25, 60]

/** Which schema says what each kind of document is. */
const stems = { request: 'request', response: 'response', failure: 'error' } as const

/** Statuses that vendors and their gateways answer errors with, and none: an error may stand in a stream. */
const errorStatuses = [undefined, 400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 504, 529, 418] as const

/** The same text has the same one. */
function statusOf(text: string): { readonly status?: number } {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0
  const status = errorStatuses[hash % errorStatuses.length]
  return status === undefined ? {} : { status }
}

/** Requests, responses or error bodies of one dialect. */
export function wholeSource(dialect: DialectId, kind: keyof typeof stems): Source<Tree> {
  const stem = stems[kind]
  const root = schemaOf(dialect, stem)
  const steps = leafPaths(root)
  return {
    paths: steps.map(pathOf),
    grow(chance, number) {
      const growth = { chance, density: pick(chance, densities), budget: 80 }
      return linkCalls(grow(root, growth, targetsOf(steps, number)), chance)
    },
    simplify: (tree) => simplify(tree).map(({ tree: value, gone }) => ({ value, gone })),
    read(tree) {
      const text = render(tree)
      return {
        document: { name: 'generated', dialect, kind, text, ...(kind === 'failure' ? statusOf(text) : {}) },
        paths: leavesOfTree(tree).map(({ leaf }) => leaf.path),
      }
    },
    changes: (tree, limit, seed, wanted = () => true) =>
      sample(
        placesToAlter(tree).filter(({ pointer }) => wanted(pointer)),
        limit,
        seed,
      ).map((place) => ({ pointer: place.pointer, text: render(alter(tree, place)) })),
    check(tree) {
      const unknown = new Set(leavesOfTree(tree).flatMap(({ pointer, leaf }) => (leaf.unknown ? [pointer] : [])))
      const { findings } = validate(dialect, stem, JSON.parse(render(tree)), { strict: true })
      return findings
        .filter(({ pointer }) => !unknown.has(pointer))
        .map(({ pointer, message }) => `${pointer}: ${message}`)
    },
  }
}
