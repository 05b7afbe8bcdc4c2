import type { Context } from '../../hub/context.ts'
import { cutText, reportCut, type Said } from '../gitlab-duo-chat/index.ts'
import { type Section, sectionText } from './transcript.ts'

/** The contract takes so much of a whole body, in bytes, and no longer an instruction, in characters. */
export const LONGEST_BODY = 600_000

/** A unit of UTF-16 is at most six bytes of JSON: `\u0000`. */
const WIDEST = 6

const bytes = new TextEncoder()

/** How much of the body a text takes. */
export function sizeOf(text: string): number {
  return bytes.encode(JSON.stringify(text)).length - 2
}

const HEADING_SIZE = sizeOf('\n\n[developer]\n')

/** The beginning of a text that takes no more than `room` bytes of the body. */
function cutToSize(text: string, room: number): string {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (sizeOf(sectionText(text.slice(0, middle))) <= room) low = middle
    else high = middle - 1
  }
  // Never half of a pair: cut where a code point begins.
  const half = low > 0 && low < text.length && /[\uD800-\uDBFF]/.test(text[low - 1] ?? '')
  return text.slice(0, half ? low - 1 : low)
}

const isSystem = ({ turn }: Said): boolean => turn.role === 'system' || turn.role === 'developer'
const costOf = ({ part }: Said): number => sizeOf(sectionText(part.text)) + HEADING_SIZE

/**
 * In which order texts get their room: the system's first, of which the newest turn is left at least half, then the turns
 * from the newest to the oldest, so that what is left has no gaps.
 */
function byRank(said: readonly Said[]): readonly Said[] {
  return [...said.filter(isSystem), ...said.filter((one) => !isSystem(one)).reverse()]
}

/** The sections of a transcript that fits beside what else is in the body; what is cut off or left out is reported. */
export function fitTranscript(said: readonly Said[], room: number, c: Context): readonly Section[] {
  const whole = (one: Said): Section => ({ role: one.turn.role, text: one.part.text })
  const units = said.reduce((sum, { part }) => sum + part.text.length * WIDEST + HEADING_SIZE, 0)
  if (c.native || units <= room) return said.map(whole)
  const newest = said.findLast((one) => !isSystem(one))
  let left = room
  let reserved = newest === undefined ? 0 : Math.min(costOf(newest), Math.floor(room / 2))
  const texts = new Map<Said, string>()
  for (const one of byRank(said)) {
    if (!isSystem(one)) reserved = 0
    const free = left - reserved - HEADING_SIZE
    const text = costOf(one) - HEADING_SIZE <= free ? one.part.text : cutToSize(one.part.text, Math.max(0, free))
    if (text.trim() === '') c.report('dropped', 'history-length', one.part)
    else {
      if (text !== one.part.text) reportCut(one, text, c)
      texts.set(one, text)
      left -= sizeOf(sectionText(text)) + HEADING_SIZE
    }
    // A turn that had to be cut is the last that is told of those before it.
    if (!isSystem(one) && text !== one.part.text) left = 0
  }
  return said.flatMap((one) => {
    const text = texts.get(one)
    return text === undefined ? [] : [{ role: one.turn.role, text: cutText(text, LONGEST_BODY) }]
  })
}
