import { findSpan } from './wire/json-text.ts'

/** A top-level member to be set in place. */
export interface Splice {
  readonly member: 'model' | 'stream'
  readonly value: string | boolean
}

/**
 * Sets top-level members of a JSON object in its text and leaves every other byte alone: the closed list of changes that
 * a document makes on its way between two ends of the same dialect.
 */
export function spliceMembers(text: string, splices: readonly Splice[]): string {
  let out = text
  for (const { member, value } of splices) {
    const printed = JSON.stringify(value)
    const span = findSpan(out, `/${member}`)
    if (span !== undefined) out = out.slice(0, span.from) + printed + out.slice(span.to)
    else {
      const open = out.indexOf('{') + 1
      const rest = out.slice(open)
      out = `${out.slice(0, open)}"${member}":${printed}${rest.trimStart().startsWith('}') ? '' : ','}${rest}`
    }
  }
  return out
}
