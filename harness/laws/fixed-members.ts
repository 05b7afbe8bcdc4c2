import type { DialectId } from 'wireproof/hub'
import type { LawDocument } from './document.ts'

/** Members that always hold the same word: they say nothing, and no decoder need read them. Closed list. */
const fixed: Readonly<Partial<Record<DialectId, Readonly<Partial<Record<LawDocument['kind'], RegExp>>>>>> = {
  'openai-chat': { response: /^\/(object|choices\/\d+\/(index|message\/role))$/ },
  'openai-responses': { response: /^\/(object|output\/\d+\/role)$/ },
  'anthropic-messages': { response: /^\/(type|role)$/, failure: /^\/type$/ },
}

export function isFixedMember(dialect: DialectId, kind: LawDocument['kind'], pointer: string): boolean {
  return fixed[dialect]?.[kind]?.test(pointer) ?? false
}
