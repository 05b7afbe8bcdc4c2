import type { Context } from './context.ts'
import type { Event } from './event.ts'

/**
 * What no sequential dialect can tell: everything of another choice (Chat `n` > 1), a patch of a part that was closed, the
 * place of a citation in a piece of text that was told before.
 */
export type SequenceLoss = 'choice' | 'late-patch' | 'citation-place'

/** Tells these losses in the words of diagnostics; for `sequence`. */
export function reportSequenceLoss(c: Context): (event: Event, why: SequenceLoss) => void {
  return (event, why) => {
    if (event.type === 'part-start' && why === 'choice') c.report('dropped', 'choices', event.part)
    if (event.type === 'part-delta' && event.delta.on === 'citation' && why === 'citation-place') {
      const { citation } = event.delta
      if (citation.start !== undefined) c.report('dropped', 'citation-detail', citation, 'citation.start')
      if (citation.end !== undefined) c.report('dropped', 'citation-detail', citation, 'citation.end')
    }
    if (event.type !== 'part-patch' || why !== 'late-patch') return
    if (event.group?.status !== undefined) c.report('dropped', 'status')
    if (event.group?.id !== undefined) c.report('dropped', 'id')
    c.dropExtensions(event)
  }
}
