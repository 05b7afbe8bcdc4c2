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

/** Requests or responses of one dialect. */
export function wholeSource(dialect: DialectId, kind: 'request' | 'response'): Source<Tree> {
  const root = schemaOf(dialect, kind)
  const steps = leafPaths(root)
  return {
    paths: steps.map(pathOf),
    grow(chance, number) {
      const growth = { chance, density: pick(chance, densities), budget: 80 }
      return linkCalls(grow(root, growth, targetsOf(steps, number)), chance)
    },
    simplify: (tree) => simplify(tree).map(({ tree: value, gone }) => ({ value, gone })),
    read: (tree) => ({
      document: { name: 'generated', dialect, kind, text: render(tree) },
      paths: leavesOfTree(tree).map(({ leaf }) => leaf.path),
    }),
    changes: (tree, limit, seed, wanted = () => true) =>
      sample(
        placesToAlter(tree).filter(({ pointer }) => wanted(pointer)),
        limit,
        seed,
      ).map((place) => ({ pointer: place.pointer, text: render(alter(tree, place)) })),
    check(tree) {
      const unknown = new Set(leavesOfTree(tree).flatMap(({ pointer, leaf }) => (leaf.unknown ? [pointer] : [])))
      const { findings } = validate(dialect, kind, JSON.parse(render(tree)), { strict: true })
      return findings
        .filter(({ pointer }) => !unknown.has(pointer))
        .map(({ pointer, message }) => `${pointer}: ${message}`)
    },
  }
}
