import type { Dialect } from 'wireproof'
import { type Event, type HubResponse, type Json, unfold } from 'wireproof/hub'
import { writeSse } from 'wireproof/wire'
import type { LawDocument } from '../document.ts'
import { contextsFor, decodeWhole } from '../pipeline.ts'
import { encodeEvents } from '../stream-pipeline.ts'

/** Cuts each delta of text into pieces of at most `size` UTF-16 units, as no tokenizer would. */
function cutDeltas(events: readonly Event[], size: number): readonly Event[] {
  return events.flatMap((event) => {
    if (event.type !== 'part-delta' || !('text' in event.delta) || event.delta.text === '') return [event]
    const { delta } = event
    const pieces = delta.text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
    return pieces.map((text): Event => ({ ...event, delta: { ...delta, text } }))
  })
}

/** The stream that a vendor would have sent in place of a whole response. */
export function streamOfResponse(dialect: Dialect, text: string, size: number): LawDocument {
  const contexts = contextsFor(dialect, dialect, text)
  const { hub } = decodeWhole(dialect, 'response', JSON.parse(text) as Json, contexts.decode)
  const frames = encodeEvents(dialect, cutDeltas(unfold(hub as HubResponse), size))
  return { name: 'generated', dialect: dialect.id, kind: 'stream', frames, text: frames.map(writeSse).join('') }
}
