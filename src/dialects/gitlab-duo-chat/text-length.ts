import type { Context } from '../../hub/context.ts'
import type { Said } from './turns.ts'

/**
 * The beginning of a text that is no longer than `limit` code points. Characters are counted as the server counts them:
 * a string of Ruby is as long as it has code points, so that an emoji is one where UTF-16 has two.
 */
export function cutText(text: string, limit: number): string {
  // No text has more code points than units.
  if (text.length <= limit) return text
  let units = 0
  for (let n = 0; n < limit && units < text.length; n++) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, units)
}

export function countCharacters(text: string): number {
  let count = 0
  for (const _character of text) count++
  return count
}

/** Says what is left of a text. */
export function reportCut({ part }: Said, kept: string, c: Context): void {
  const detail = `${countCharacters(kept)} of ${countCharacters(part.text)} characters are sent`
  c.report('approximated', 'text-length', part, `${part.type}.text`, { detail })
}
