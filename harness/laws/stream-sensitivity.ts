import type { Diagnostic, Frame } from 'wireproof/hub'
import type { Mutation } from './mutate.ts'
import { isAtOrUnder } from './pointer.ts'
import type { StreamPassage } from './stream-pipeline.ts'

type Told = Pick<StreamPassage, 'frames' | 'diagnostics'>

/**
 * Law 3 (e) and (f) on streams: changing what was dropped changes nothing, changing what no diagnostic names changes
 * something. What is changed is changed wherever the stream tells it, so that it stays one stream.
 */
export function checkStreamSensitivity(
  base: Told,
  changes: readonly Mutation[],
  translate: (frames: readonly Frame[]) => Told,
  isSame: (change: Mutation) => boolean,
): readonly { readonly at: string; readonly expected: string }[] {
  const named = base.diagnostics.filter(({ at }) => at !== undefined)
  const covers = ({ at = '' }: Diagnostic, place: string): boolean =>
    isAtOrUnder(place, at) || isAtOrUnder(place.replace(/^#\d+/, ''), at)
  const frames = printed(base.frames)
  const reports = JSON.stringify(base.diagnostics)
  return changes.flatMap((change) => {
    const { places = [], frames: changedFrames } = change
    const [first] = places
    if (first === undefined || changedFrames === undefined || isSame(change)) return []
    const reported = named.filter((one) => places.some((place) => covers(one, place)))
    const isDropped = reported.some(({ kind }) => kind === 'dropped')
    if (reported.length > 0 && !isDropped) return []
    const changed = translate(changedFrames)
    const sameReports = JSON.stringify(changed.diagnostics) === reports
    if (!sameReports) return []
    const sameFrames = printed(changed.frames) === frames
    if (isDropped && !sameFrames)
      return [
        { at: first, expected: 'nothing of a dropped leaf in the emitted stream, but changing it changes the stream' },
      ]
    if (!isDropped && sameFrames)
      return [{ at: first, expected: 'the leaf in the emitted stream or in a report, but changing it changes neither' }]
    return []
  })
}

function printed(frames: readonly Frame[]): string {
  return frames.map(({ event = '', data }) => `${event}\n${data}\n`).join('')
}
