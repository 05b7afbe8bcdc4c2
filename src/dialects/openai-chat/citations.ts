import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { Citation } from '../../hub/part.ts'
import { readArray, readNumber, readObject, readString } from '../../protocol-error.ts'
import { CHAT, carryLevels, restoreLevels } from './extensions.ts'

type Wire = Readonly<Record<string, unknown>>

const known = knownMembers('type', 'url_citation')
const citationKnown = knownMembers('url', 'title', 'start_index', 'end_index')
const given = (value: unknown): boolean => value !== undefined && value !== null

function decodeCitation(value: unknown, at: string, c: Context): Citation {
  const wire: Wire = readObject(value, at, 'an annotation')
  if (wire['type'] !== 'url_citation') {
    c.report('carried', 'unknown-type', { [ORIGIN]: at })
    return { [ORIGIN]: at, ext: { [CHAT]: wire as Readonly<Record<string, Json>> } }
  }
  const place = `${at}/url_citation`
  const body: Wire = readObject(wire['url_citation'], place)
  const { url, title, start_index: start, end_index: end } = body
  return {
    ...(given(url) ? { url: readString(url, `${place}/url`) } : {}),
    ...(given(title) ? { title: readString(title, `${place}/title`) } : {}),
    ...(given(start) ? { start: readNumber(start, `${place}/start_index`) } : {}),
    ...(given(end) ? { end: readNumber(end, `${place}/end_index`) } : {}),
    [ORIGIN]: at,
    ...carryLevels(
      [
        { wire, path: '', known },
        { wire: body, path: 'url_citation', known: citationKnown },
      ],
      at,
      c,
    ),
  }
}

export function decodeCitations(value: unknown, at: string, c: Context): readonly Citation[] {
  if (!given(value)) return []
  return readArray(value, at, 'an array of annotations').map((one, k) => decodeCitation(one, `${at}/${k}`, c))
}

/**
 * Chat cites URLs only, and demands title and place. `offset` is where the cited text begins in the joined content,
 * `length` how long it is: a citation without a place of its own covers it all.
 */
export function encodeCitation(citation: Citation, offset: number, length: number, c: Context): Json | undefined {
  const own = citation.ext?.[CHAT]
  if (own?.['type'] !== undefined) return own
  if (citation.url === undefined) {
    c.report('dropped', 'citation', citation)
    return undefined
  }
  c.dropExtensions(citation)
  if (citation.quoted !== undefined) c.report('dropped', 'citation-detail', citation, 'citation.quoted')
  const body = {
    url: citation.url,
    title: citation.title ?? '',
    start_index: offset + (citation.start ?? 0),
    end_index: offset + (citation.end ?? length),
  }
  if (citation.title === undefined) synthesized(c, body, 'title')
  if (citation.start === undefined) synthesized(c, body, 'start_index')
  if (citation.end === undefined) synthesized(c, body, 'end_index')
  const wire = { type: 'url_citation', url_citation: body }
  restoreLevels(citation, wire, { url_citation: body })
  return wire
}

function synthesized(c: Context, node: object, member: string): void {
  c.report('synthesized', 'citation-detail', undefined, undefined, { to: { node, member } })
}
