import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type JsonObject, ORIGIN } from '../../hub/node.ts'
import type { Citation } from '../../hub/part.ts'
import { readObject } from '../../protocol-error.ts'
import {
  carryLevels,
  type Draft,
  optionalString,
  ownExtensions,
  restoreLevels,
  stringOf,
  type Wire,
} from './extensions.ts'

const WEB = 'web_search_result_location'
const webKnown = knownMembers('type', 'cited_text', 'title', 'url')
const webSilent = knownMembers('encrypted_index')
const documentKnown = knownMembers('cited_text', 'document_title')
const resultKnown = knownMembers('cited_text', 'title')
/** Places inside the request's own documents mean nothing to another vendor; the type says how to read them. */
const placeSilent = knownMembers(
  ...['type', 'document_index', 'file_id', 'start_char_index', 'end_char_index', 'start_page_number'],
  ...['end_page_number', 'start_block_index', 'end_block_index', 'search_result_index', 'source'],
)
const documentMembers = { title: 'document_title' }

/** One citation. Only web results have a URL; every other kind keeps its type and place as extensions. */
export function decodeCitation(value: unknown, at: string, c: Context): Citation {
  const wire: Wire = readObject(value, at, 'a citation')
  const type = stringOf(wire['type'], 'type', at)
  const quoted = optionalString(wire['cited_text'], 'cited_text', at)
  const base = { [ORIGIN]: at, ...(quoted === undefined ? {} : { quoted }) }
  if (type === WEB) {
    const title = optionalString(wire['title'], 'title', at)
    const more = carryLevels([{ wire, path: '', known: webKnown, silent: webSilent }], at, c)
    return { ...base, url: stringOf(wire['url'], 'url', at), ...(title === undefined ? {} : { title }), ...more }
  }
  const searched = type === 'search_result_location'
  const title = optionalString(wire[searched ? 'title' : 'document_title'], searched ? 'title' : 'document_title', at)
  const levels = [{ wire, path: '', known: searched ? resultKnown : documentKnown, silent: placeSilent }]
  const more = carryLevels(levels, at, c, searched ? undefined : documentMembers)
  return { ...base, ...(title === undefined ? {} : { title }), ...more }
}

/** Nothing where the citation is another vendor's: what a Messages citation must name, only Anthropic can issue. */
export function encodeCitation(citation: Citation, c: Context): Draft | undefined {
  const own = ownExtensions(citation)
  if (own === undefined) {
    c.report('dropped', 'citation', citation)
    return undefined
  }
  return citation.url === undefined ? encodePlace(citation, own) : encodeWeb(citation)
}

function encodeWeb(citation: Citation): Draft {
  const wire: Draft = {
    type: WEB,
    cited_text: citation.quoted ?? '',
    url: citation.url,
    title: citation.title ?? null,
  }
  restoreLevels(citation, wire)
  return wire
}

function encodePlace(citation: Citation, own: JsonObject): Draft {
  const title = own['type'] === 'search_result_location' ? 'title' : 'document_title'
  const wire: Draft = { type: own['type'], cited_text: citation.quoted ?? '', [title]: citation.title ?? null }
  restoreLevels(citation, wire)
  return wire
}
