import type { Turn } from '../../hub/turn.ts'

/** One section of a transcript. */
export interface Section {
  readonly role: Turn['role']
  readonly text: string
}

const HEADING = /\n\n\[(system|developer|user|assistant)\]\n/g
const FIRST = /^\[(system|developer|user|assistant)\]\n/
/** A line that would be read as a heading, or as one that was made harmless. */
const LIKE_HEADING = /(^|\n)(\\*\[(?:system|developer|user|assistant)\](?=\n|$))/g
const HARMLESS = /(^|\n)\\(\\*\[(?:system|developer|user|assistant)\](?=\n|$))/g

/** What a text becomes inside a transcript. */
export function sectionText(text: string): string {
  return text.includes('[') ? text.replaceAll(LIKE_HEADING, '$1\\$2') : text
}

const isPlain = (sections: readonly Section[]): boolean =>
  sections.length === 0 || (sections.length === 1 && sections[0]?.role === 'user')

/**
 * A conversation as one text: the role in brackets on a line of its own, then what was said, sections parted by a blank
 * line. What a single user says stands alone.
 */
export function writeTranscript(sections: readonly Section[]): string {
  if (isPlain(sections)) return sections[0]?.text ?? ''
  return sections.map(({ role, text }) => `[${role}]\n${sectionText(text)}`).join('\n\n')
}

/** The sections of a text that {@link writeTranscript} wrote; any other text is what one user says. */
export function readTranscript(whole: string): readonly Section[] {
  const plain: readonly Section[] = [{ role: 'user', text: whole }]
  const first = FIRST.exec(whole)
  if (first === null) return plain
  const sections: Section[] = []
  let role = first[1] as Turn['role']
  let start = first[0].length
  const close = (end: number): void => {
    sections.push({ role, text: whole.slice(start, end).replaceAll(HARMLESS, '$1$2') })
  }
  for (const match of whole.matchAll(HEADING)) {
    if (match.index < start) continue
    close(match.index)
    role = match[1] as Turn['role']
    start = match.index + match[0].length
  }
  close(whole.length)
  return !isPlain(sections) && writeTranscript(sections) === whole ? sections : plain
}
