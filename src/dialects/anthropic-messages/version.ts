import type { Refusal, Versions } from '../../dialect.ts'
import type { Context } from '../../hub/context.ts'
import { ORIGIN, placeAt } from '../../hub/node.ts'
import type { OpaquePart, Part } from '../../hub/part.ts'
import { type Draft, isWire, type Wire } from './extensions.ts'

const FIRST = '2023-06-01'
const SECOND = '2026-10-21'

/**
 * Whether requests of this version obey the rules of 2026-10-21. A later one would keep them: versions only take away.
 * https://platform.claude.com/docs/en/api/migration-2026-10-21
 */
export function refusesMore(version: string | undefined): boolean {
  return (version ?? FIRST) >= SECOND
}

/** Refused whatever their value, the default included. */
const removed = ['temperature', 'top_p', 'top_k'] as const

/** Lists inside a block whose texts belong to the message as well: search results, tool results, documents of blocks. */
export function innerBlocks(block: Wire): readonly (readonly [path: string, list: readonly unknown[]])[] {
  const { content, source } = block
  if (Array.isArray(content)) return [['content', content]]
  if (isWire(source) && Array.isArray(source['content'])) return [['source/content', source['content']]]
  return []
}

function citedTexts(block: unknown, at: string, found: Refusal[]): void {
  if (!isWire(block)) return
  const { type, citations } = block
  if (type === 'text' && Array.isArray(citations) && citations.length > 0)
    found.push({ at: `${at}/citations`, message: `citations of a user's text are refused since version ${SECOND}` })
  for (const [path, list] of innerBlocks(block))
    for (const [i, inner] of list.entries()) citedTexts(inner, `${at}/${path}/${i}`, found)
}

/** Documents inside another block, such as a fetched page, stay allowed. */
function ownDocument(block: unknown, at: string, found: Refusal[]): void {
  if (isWire(block) && block['type'] === 'document')
    found.push({ at, message: `a document of an assistant is refused since version ${SECOND}; a user may send it` })
}

const judges: ReadonlyMap<unknown, (block: unknown, at: string, found: Refusal[]) => void> = new Map([
  ['user', citedTexts],
  ['assistant', ownDocument],
])

function refusals(request: unknown, version: string): readonly Refusal[] {
  const found: Refusal[] = []
  if (!refusesMore(version) || !isWire(request)) return found
  for (const member of removed)
    if (request[member] !== undefined && request[member] !== null)
      found.push({ at: `/${member}`, message: `${member} is refused since version ${SECOND}` })
  const messages: readonly unknown[] = Array.isArray(request['messages']) ? request['messages'] : []
  for (const [i, message] of messages.entries()) {
    if (!isWire(message) || !Array.isArray(message['content'])) continue
    const judge = judges.get(message['role'])
    if (judge === undefined) continue
    for (const [k, block] of message['content'].entries()) judge(block, `/messages/${i}/content/${k}`, found)
  }
  return found
}

/** The versions of the `anthropic-version` header. https://platform.claude.com/docs/en/api/versioning */
export const versions: Versions = { known: [FIRST, SECOND], refusals }

/** Whether a part is a document block, with a source that the hub has a word for or not. */
export function isDocument(part: Part): boolean {
  if (part.type === 'media') return part.as === 'document'
  return part.type === 'opaque' && isWire(part.wire) && part.wire['type'] === 'document'
}

function uncited(value: unknown, at: string, c: Context): unknown {
  if (!isWire(value)) return value
  const { citations, ...block } = value
  if (value['type'] === 'text' && Array.isArray(citations) && citations.length > 0) {
    for (const i of citations.keys()) c.report('dropped', 'citation', placeAt(`${at}/citations/${i}`))
    return block
  }
  const copy: Record<string, unknown> = { ...value }
  for (const [path, list] of innerBlocks(value)) {
    const bare = list.map((inner, i) => uncited(inner, `${at}/${path}/${i}`, c))
    if (path === 'content') copy['content'] = bare
    else copy['source'] = { ...(value['source'] as Wire), content: bare }
  }
  return copy
}

/** A user's block, written back as it came but for the citations of its texts, which are reported. */
export function withoutCitations(part: OpaquePart, c: Context): Draft {
  return uncited(part.wire, part[ORIGIN] ?? '', c) as Draft
}
