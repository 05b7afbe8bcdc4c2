import type { Context } from './context.ts'
import type { Event } from './event.ts'
import { ORIGIN } from './node.ts'

/**
 * What no sequential dialect can tell: everything of another choice (Chat `n` > 1), a patch of a part that was closed, the
 * place of a citation in a piece of text that was told before.
 */
export type SequenceLoss = 'choice' | 'late-patch' | 'citation-place'

/** A part of another choice, and what of it stands elsewhere than its words: sources, probabilities, a seal. */
function reportChoice(event: Event, c: Context): void {
  if (event.type === 'part-start') c.report('dropped', 'choices', event.part)
  else if (event.type === 'part-seal' && event[ORIGIN] !== undefined) c.report('dropped', 'choices', event)
  else if (event.type === 'part-delta') {
    const { delta } = event
    if (delta.on === 'citation') c.report('dropped', 'choices', delta.citation)
    else if (delta.on === 'text' && delta.logprobs !== undefined) c.report('dropped', 'choices', delta)
  }
}

/** Tells these losses in the words of diagnostics; for `sequence`. */
export function reportSequenceLoss(c: Context): (event: Event, why: SequenceLoss) => void {
  return (event, why) => {
    if (why === 'choice') reportChoice(event, c)
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
