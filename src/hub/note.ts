import type { Context } from './context.ts'
import type { NoteEvent } from './event.ts'

/** A note of another dialect has no place: what of it no other event tells is lost. */
export function dropNote(note: NoteEvent, c: Context): void {
  if (note.ext === undefined) c.report('dropped', 'note', note)
  else c.dropExtensions(note)
}
