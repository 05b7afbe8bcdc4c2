import { type Dialect, ProtocolError } from 'wireproof'
import type { Json } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import type { Finding } from './finding.ts'
import { isFixedMember } from './fixed-members.ts'
import { findings, isWhole, type Law } from './law.ts'
import { noSilentLossOfStream } from './no-silent-loss-stream.ts'
import { checkPassage } from './passage.ts'
import { passWhole, translateWhole } from './pipeline.ts'
import { checkSensitivity, type SensitivityOptions, type Translate } from './sensitivity.ts'

/** The order of members says nothing. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function canonicalText(dialect: Dialect, kind: LawDocument['kind'], text: string): string | undefined {
  if (kind === 'stream') return undefined
  try {
    return JSON.stringify(dialect.canonical(kind, JSON.parse(text) as Json), inOrder)
  } catch {
    return undefined
  }
}

function ofWhole(
  from: Dialect,
  to: Dialect,
  document: LawDocument & { readonly kind: 'request' | 'response' | 'failure' },
  options: SensitivityOptions,
): readonly Finding[] {
  const { kind, text } = document
  const passage = passWhole(from, to, kind, text, document)
  const parsed: unknown = JSON.parse(text)
  const canonical = canonicalText(from, kind, text)
  const translate: Translate = (changed) => {
    try {
      const translation = translateWhole(from, to, kind, changed, document)
      const { source, emitted } = translation
      if (source.kind !== 'failure') return translation
      // The status goes with the body: a client is told by both.
      return { ...translation, emitted: `${source.hub.status ?? to.failure.statusOf(source.hub)} ${emitted}` }
    } catch (error) {
      if (error instanceof ProtocolError) return undefined
      throw error
    }
  }
  const isSame = (changed: string, pointer: string): boolean =>
    isFixedMember(from, kind, pointer, parsed) ||
    (canonical !== undefined && canonicalText(from, kind, changed) === canonical)
  const sensitivity = checkSensitivity(text, translate, isSame, options)
  return [...checkPassage(text, passage, from, to), ...findings('no-silent-loss', from, to, sensitivity)]
}

/** Law 3: each leaf arrives or is named by a diagnostic. Over other dialects; law 2 says more about the own one. */
export const noSilentLoss: Law = {
  name: 'no-silent-loss',
  over: 'pair',
  applies: () => true,
  check: (from, to, document, options) =>
    isWhole(document) ? ofWhole(from, to, document, options) : noSilentLossOfStream(from, to, document),
}
