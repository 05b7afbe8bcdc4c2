import type { Diagnostic } from 'wireproof/hub'
import { type Mutation, mutateLeaf, sample } from './mutate.ts'
import type { Translation } from './pipeline.ts'
import { isAtOrUnder, leavesOf } from './pointer.ts'

export interface SensitivityOptions {
  /** At most this many leaves of a document are changed. Default 40. */
  readonly leaves?: number
  readonly seed?: number
  /** What to change, where the document is known better than by its text: it stays valid then. */
  readonly changes?: readonly Mutation[]
}

function printed(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics)
}

/** A translation as a function of its text; `undefined` where the text is refused. */
export type Translate = (text: string) => Pick<Translation, 'emitted' | 'diagnostics'> | undefined

function changesOf(text: string, { leaves = 40, seed = 1 }: SensitivityOptions): readonly Mutation[] {
  return sample(leavesOf(JSON.parse(text)), leaves, seed).flatMap((leaf) => mutateLeaf(text, leaf) ?? [])
}

/** Tags and ids tie a node to others: changing one says something about those, not about the dropped node. */
const tying = /\/(type|role|id|call_id|tool_use_id|tool_call_id|name|format|media_type|status)$/

/** Law 3 (e): changing what was dropped changes nothing. (f): changing what no diagnostic names changes something. */
export function checkSensitivity(
  text: string,
  translate: Translate,
  isSame: (changed: string, pointer: string) => boolean,
  options: SensitivityOptions = {},
): readonly { readonly at: string; readonly expected: string }[] {
  const base = translate(text)
  if (base === undefined) return []
  const named = base.diagnostics.filter(({ at }) => at !== undefined)
  const dropped = named.filter(({ kind }) => kind === 'dropped')
  const changes = options.changes ?? changesOf(text, options)
  return changes.flatMap((change) => {
    const { pointer } = change
    const isDropped = dropped.some(({ at }) => isAtOrUnder(pointer, at ?? ''))
    if (isDropped && tying.test(pointer)) return []
    // What is said of a leaf itself explains the leaf; what is said of a part explains none of its members by name.
    if (!isDropped && named.some(({ at }) => at === pointer)) return []
    if (isSame(change.text, pointer)) return []
    const changed = translate(change.text)
    if (changed === undefined) return []
    const sameReports = printed(changed.diagnostics) === printed(base.diagnostics)
    const sameText = changed.emitted === base.emitted
    if (isDropped && !sameText && sameReports)
      return [
        {
          at: pointer,
          expected: 'nothing of a dropped leaf in the emitted document, but changing it changes the document',
        },
      ]
    if (!isDropped && sameText && sameReports)
      return [
        {
          at: pointer,
          expected: 'the leaf in the emitted document or in a report, but changing it changes neither',
        },
      ]
    return []
  })
}
