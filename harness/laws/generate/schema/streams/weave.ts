import type { DialectId, Frame } from 'wireproof/hub'
import { writeSse } from 'wireproof/wire'
import type { JsonText } from '../../json-text.ts'
import { type Growth, grow } from '../grow.ts'
import type { Steps } from '../leaf-paths.ts'
import { schemaOf } from '../sources.ts'
import {
  type ArrayTree,
  leavesOfTree,
  memberOf,
  type ObjectTree,
  type Pins,
  render,
  type Tree,
  textOf,
} from '../tree.ts'

/**
 * A stream is planned as a tree whose nodes are events, grown from the schema of events, in the order of their telling.
 * Weaving makes frames of it: whatever the grammar of the dialect ties together (indexes, ids, what is told twice) is
 * pinned then, so that a plan with something left out is a legal stream too.
 */
export interface StreamPlanner {
  plan(growth: Growth, targets: readonly Steps[]): Tree
  weave(plan: Tree): readonly Woven[]
  /** What in a plan is one part of the answer, told by several events: what is dropped with it, and where it is announced. */
  readonly parts: readonly (readonly [plan: RegExp, announced: string, at: string])[]
  /** Where the part begins that goes on at a place of the frames, if no event announces it. */
  readonly begunAt?: (frames: readonly Frame[], place: string) => string | undefined
  /** Leaf paths that no legal stream has, with the reason. */
  readonly unstreamed: readonly (readonly [path: RegExp, why: string])[]
}

/** One frame, and what of the plan stands in it. */
export interface Woven {
  readonly event: Tree
  readonly pins: Map<string, JsonText | undefined>
  /** The pointer of the event in the plan. */
  readonly at: string
  /** What else of the plan is told here, by pointer in the plan, as pointer in the frame. */
  readonly mirrors?: readonly (readonly [plan: string, frame: string])[]
  /** A frame of which nothing was grown. */
  readonly data?: string
  /** The name of the event, where its `type` does not say it. */
  readonly name?: string
}

export function frameOf({ event, pins, data, name }: Woven, named: boolean): Frame {
  if (data !== undefined) return name === undefined ? { data } : { event: name, data }
  const text = render(event, pins as Pins)
  const type = name ?? (named ? textOf(memberOf(event, 'type')) : undefined)
  return type !== undefined ? { event: type, data: text } : { data: text }
}

export function textOfFrames(frames: readonly Frame[]): string {
  return frames.map(writeSse).join('')
}

/** A node of a plan; what is `optional` may be left out to make a stream smaller. */
export function node(
  members: Readonly<Record<string, Tree | undefined>>,
  optional: readonly string[] = [],
): ObjectTree {
  return {
    kind: 'object',
    path: '',
    members: Object.entries(members).flatMap(([key, value]) =>
      value === undefined ? [] : [{ key, required: !optional.includes(key), value }],
    ),
  }
}

export function list(items: readonly Tree[], min = 0): ArrayTree {
  return { kind: 'array', path: '', min, items }
}

/** An event of one dialect in which the targets are reached; the first steps of each lead to the event. */
export function growEvent(dialect: DialectId, growth: Growth, targets: readonly Steps[]): Tree {
  return grow(schemaOf(dialect, 'stream-event'), growth, targets)
}

/** Text in as many pieces; pieces may be empty. */
export function cut(text: string, pieces: number): readonly string[] {
  const size = Math.ceil(text.length / Math.max(1, pieces))
  return Array.from({ length: pieces }, (_, i) => text.slice(i * size, (i + 1) * size))
}

/** The targets that begin with these steps. */
export function under(targets: readonly Steps[], ...steps: Steps): readonly Steps[] {
  return targets.filter((target) => steps.every((step, i) => target[i] === step))
}

export const json = (value: unknown): JsonText => JSON.stringify(value)

/** The leaf paths that a frame holds. */
export function pathsOf({ event, pins, data }: Woven): readonly string[] {
  return data === undefined ? leavesOfTree(event, pins as Pins).map(({ leaf }) => leaf.path) : []
}
