import type { OpaquePart } from '../../hub/part.ts'
import { isWire, type Wire } from './extensions.ts'

type Words = Pick<OpaquePart, 'words' | 'missed'>

/** Where the texts of blocks are. Nothing where there is anything but text among them: a picture cannot be told in words. */
function textsAt(content: unknown, at: string): readonly string[] | undefined {
  if (typeof content === 'string') return [at]
  if (!Array.isArray(content)) return undefined
  const isText = (block: unknown): boolean =>
    isWire(block) && block['type'] === 'text' && typeof block['text'] === 'string'
  const isAllText = content.length > 0 && content.every(isText)
  return isAllText ? content.map((_block, i) => `${at}/${i}/text`) : undefined
}

const given = (wire: Wire, ...members: readonly string[]): readonly string[] =>
  members.filter((member) => typeof wire[member] === 'string')

/** A search result of the caller's own. Its text reaches every model; that it can be cited does not. */
export function wordsOfSearchResult(wire: Wire): Words {
  const texts = textsAt(wire['content'], 'content')
  return {
    missed: 'search-result',
    ...(texts === undefined ? {} : { words: [...given(wire, 'title', 'source'), ...texts] }),
  }
}

/** A document made of blocks, of which each may be cited. */
export function wordsOfDocument(wire: Wire): Words {
  const { source } = wire
  const texts =
    isWire(source) && source['type'] === 'content' ? textsAt(source['content'], 'source/content') : undefined
  if (texts === undefined) return { missed: 'document' }
  return { missed: 'document-text', words: [...given(wire, 'title', 'context'), ...texts] }
}
