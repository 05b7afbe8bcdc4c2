import type { Code, Diagnostic, Frame } from 'wireproof/hub'
import type { Mutation } from './mutate.ts'
import { isAtOrUnder, resolvePointer } from './pointer.ts'
import type { StreamPassage } from './stream-pipeline.ts'

type Told = Pick<StreamPassage, 'frames' | 'diagnostics'>

function printed(frames: readonly Frame[]): string {
  return frames.map(({ event = '', data }) => `${event}\n${data}\n`).join('')
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}

/** Places where each chunk tells of another choice, and that are told together at the end. */
const held = /^\/choices\/\d+\/finish_reason$/

/** A decoder may tell later what an earlier frame said: a place is in the last frame that has it. */
function settle(at: string, frames: readonly unknown[]): readonly string[] {
  const [, frame, rest = ''] = /^#(\d+)(.*)$/s.exec(at) ?? []
  if (frame === undefined) return [at]
  const says = (one: unknown, n: number): boolean => n <= Number(frame) && resolvePointer(one, rest) !== undefined
  if (held.test(rest))
    return frames.flatMap((one, n) => (says(one, n) && resolvePointer(one, rest) !== null ? [`#${n}${rest}`] : []))
  const found = frames.findLastIndex(says)
  return [found < 0 ? at : `#${found}${rest}`]
}

/**
 * Reports without a place, and the leaves that each may mean: what is known to be lost only when the stream has gone on has
 * no pointer any more. Closed list.
 */
const placeless: Readonly<Partial<Record<Code, (place: string, plan: string) => boolean>>> = {
  // The finish of any choice but the first.
  choices: (_place, plan) => /^\/ends\/[1-9]/.test(plan),
  seal: (place) => /\/(signature|data)$/.test(place),
  'usage-untold': (place) => /\/usage(\/|$)/.test(place),
}

/**
 * Law 3 (e) and (f) on streams: changing what was dropped changes nothing, changing what no diagnostic names changes
 * something. What is changed is changed wherever the stream tells it, so that it stays one stream.
 */
export function checkStreamSensitivity(
  source: readonly Frame[],
  base: Told,
  changes: readonly Mutation[],
  translate: (frames: readonly Frame[]) => Told,
): readonly { readonly at: string; readonly expected: string }[] {
  const parsed = source.map(({ data }) => parse(data))
  const named = base.diagnostics.flatMap(({ kind, at: told }) =>
    told === undefined ? [] : settle(told, parsed).map((at) => ({ kind, at })),
  )
  const covers = ({ at = '' }: Pick<Diagnostic, 'at'>, place: string): boolean =>
    isAtOrUnder(place, at) || isAtOrUnder(place.replace(/^#\d+/, ''), at)
  const frames = printed(base.frames)
  const reports = JSON.stringify(base.diagnostics)
  return changes.flatMap(({ pointer, places = [], parts = [], frames: changedFrames }) => {
    const [first] = places
    if (first === undefined || changedFrames === undefined) return []
    const isDropped =
      named.some((one) => one.kind === 'dropped' && [...places, ...parts].some((place) => covers(one, place))) ||
      base.diagnostics.some(
        ({ kind, code, at }) => kind === 'dropped' && at === undefined && placeless[code]?.(first, pointer) === true,
      )
    if (!isDropped && named.some((one) => places.some((place) => covers(one, place)))) return []
    const changed = translate(changedFrames)
    if (JSON.stringify(changed.diagnostics) !== reports) return []
    const sameFrames = printed(changed.frames) === frames
    if (isDropped && !sameFrames)
      return [
        {
          at: first,
          expected: 'nothing of a dropped leaf in the emitted stream, but changing it changes the stream',
        },
      ]
    if (!isDropped && sameFrames)
      return [{ at: first, expected: 'the leaf in the emitted stream or in a report, but changing it changes neither' }]
    return []
  })
}
