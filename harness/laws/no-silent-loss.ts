import { type Dialect, ProtocolError } from 'wireproof'
import type { Json } from 'wireproof/hub'
import type { LawDocument } from './document.ts'
import type { Finding } from './finding.ts'
import { checkPassage } from './passage.ts'
import { passWhole, translateWhole } from './pipeline.ts'
import { checkSensitivity, type SensitivityOptions, type Translate } from './sensitivity.ts'

function canonicalText(dialect: Dialect, kind: LawDocument['kind'], text: string): string | undefined {
  if (kind !== 'request' && kind !== 'response') return undefined
  try {
    return JSON.stringify(dialect.canonical(kind, JSON.parse(text) as Json))
  } catch {
    return undefined
  }
}

/** Law 3 on a whole document (streams: `no-silent-loss-stream.ts`). */
export function noSilentLoss(
  from: Dialect,
  to: Dialect,
  document: LawDocument,
  options: SensitivityOptions = {},
): readonly Finding[] {
  const { kind, text } = document
  if (kind === 'stream') return []
  const passage = passWhole(from, to, kind, text, document)
  const canonical = canonicalText(from, kind, text)
  const translate: Translate = (changed) => {
    try {
      return translateWhole(from, to, kind, changed, document)
    } catch (error) {
      if (error instanceof ProtocolError) return undefined
      throw error
    }
  }
  const isSame = (changed: string): boolean =>
    canonical !== undefined && canonicalText(from, kind, changed) === canonical
  const sensitivity = checkSensitivity(text, translate, isSame, options).map((difference) => ({
    law: 'no-silent-loss' as const,
    from: from.id,
    to: to.id,
    ...difference,
  }))
  return [...checkPassage(text, passage, from, to), ...sensitivity]
}
