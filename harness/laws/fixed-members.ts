import type { Dialect } from 'wireproof'
import { type DialectId, isSealEnvelope } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import { resolvePointer } from './pointer.ts'

/** Members that always hold the same word: they say nothing, and no decoder need read them. Closed list. */
const fixed: Readonly<Partial<Record<DialectId, Readonly<Partial<Record<LawDocument['kind'], RegExp>>>>>> = {
  'openai-chat': { response: /^\/(object|choices\/\d+\/(index|message\/role))$/ },
  'openai-responses': { response: /^\/(object|output\/\d+\/role)$/ },
  // What every request of the others says without saying it: start afresh, and write something.
  'gitlab-duo-chat': { request: /^\/with_clean_history$/ },
  'gitlab-duo-code': { request: /^\/intent$/ },
  'anthropic-messages': { response: /^\/(type|role)$/, failure: /^\/type$/ },
}

/** The id of an item that holds an envelope of ours is ours too: its issuer gave none. */
function isOwnId(document: unknown, pointer: string): boolean {
  if (!pointer.endsWith('/id')) return false
  const sealed = resolvePointer(document, `${pointer.slice(0, -'/id'.length)}/encrypted_content`)
  return typeof sealed === 'string' && isSealEnvelope(sealed)
}

export function isFixedMember(
  { id, words = id }: Pick<Dialect, 'id' | 'words'>,
  kind: LawDocument['kind'],
  pointer: string,
  document: unknown,
): boolean {
  return (fixed[words]?.[kind]?.test(pointer) ?? false) || isOwnId(document, pointer)
}
