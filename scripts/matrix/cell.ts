import { type DialectName, type Document, translateRequest, translateResponse } from 'wireproof'
import { type Code, type Diagnostic, type DialectId, restoredCodes } from 'wireproof/hub'
import { world } from '../../harness/laws/pipeline.ts'
import { isAtOrUnder, leavesOf, replaceAt, tokensOf } from '../../harness/laws/pointer.ts'
import type { LoadedFeature } from './features.ts'

/** What becomes of a feature, from best to worst. */
export const words = ['native', 'emulated', 'approximated', 'dropped', 'rejected'] as const
export type Word = (typeof words)[number]

export interface Cell {
  readonly word: Word
  /** The diagnostics behind the word; none where it is native. */
  readonly codes: readonly Code[]
}

interface Translated {
  readonly body: string
  readonly diagnostics: readonly Diagnostic[]
}

export type Translate = (feature: LoadedFeature, text: Document, from: DialectId, to: DialectName) => Translated

export const translateFeature: Translate = (feature, text, from, to) => {
  const options = {
    from: from as DialectName,
    to,
    ...world,
    ...(feature.profile === undefined ? {} : { profile: feature.profile }),
  }
  return feature.area === 'answer' ? translateResponse(text, options) : translateRequest(text, options)
}

/** The word for one diagnostic about a feature. `part`: it is about something inside the feature, the rest arrives. */
function wordOf({ kind, code, severity }: Diagnostic, isRequest: boolean, part: boolean): Word {
  switch (kind) {
    case 'dropped':
      // Policy is for requests: a paid answer is never rejected.
      if (severity === 'breaking' && isRequest) return 'rejected'
      return part ? 'approximated' : 'dropped'
    case 'approximated':
      if (severity === 'breaking' && isRequest) return 'rejected'
      return restoredCodes.has(code) ? 'emulated' : 'approximated'
    case 'moved':
    case 'carried':
    case 'defaulted':
    case 'synthesized':
    case 'repaired':
      return 'emulated'
    default:
      return kind satisfies never
  }
}

/** The document without the value at the pointer. */
function without(text: string, pointer: string): string {
  const document = JSON.parse(text) as unknown
  const tokens = tokensOf(pointer)
  let holder = document as Record<string, unknown>
  for (const token of tokens.slice(0, -1)) holder = holder[token] as Record<string, unknown>
  const last = tokens.at(-1) ?? ''
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
  return JSON.stringify(document)
}

/** Another value at each leaf of the feature, where leaving it out makes no legal document. */
function changed(text: string, pointer: string): readonly string[] {
  const inside = leavesOf(JSON.parse(text)).filter((leaf) => isAtOrUnder(leaf.pointer, pointer))
  return inside.flatMap(({ pointer: at, value }) => {
    const other = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)} other`
    return replaceAt(text, at, JSON.stringify(other)) ?? []
  })
}

/** What the target makes of a document: its own, and what it could not say in it. What the source says by itself is no sign. */
function made({ body, diagnostics }: Translated, from: DialectId): string {
  return JSON.stringify([body, diagnostics.filter(({ dialect }) => dialect !== from)])
}

/** Whether the target depends on the feature at all: "native" is a claim that must be able to fail. */
function arrives(text: string, pointer: string, from: DialectId, translate: (text: string) => Translated): boolean {
  const before = made(translate(text), from)
  return [without(text, pointer), ...changed(text, pointer)].some((variant) => {
    try {
      return made(translate(variant), from) !== before
    } catch {
      return false
    }
  })
}

/**
 * What becomes of a feature on the way from one dialect to another; `undefined` where the source cannot say it.
 * @throws Error where nothing is reported and nothing arrives
 */
export function cellOf(
  feature: LoadedFeature,
  from: DialectId,
  to: DialectName,
  translate: Translate = translateFeature,
): Cell | undefined {
  const [document, pointers] = [feature.documents[from], feature.at[from]]
  if (document === undefined || pointers === undefined) return undefined
  const isRequest = feature.area !== 'answer'
  const { diagnostics } = translate(feature, document.text, from, to)
  const found: { word: Word; code: Code }[] = []
  for (const pointer of pointers) {
    const reports = diagnostics.flatMap((one) => {
      if (one.at === undefined) return []
      if (isAtOrUnder(pointer, one.at)) return [{ word: wordOf(one, isRequest, false), code: one.code }]
      return isAtOrUnder(one.at, pointer) ? [{ word: wordOf(one, isRequest, true), code: one.code }] : []
    })
    if (reports.length === 0 && !arrives(document.text, pointer, from, (text) => translate(feature, text, from, to)))
      throw new Error(`"${feature.title}", ${from} to ${to}: ${pointer} is lost in silence`)
    found.push(...reports)
  }
  const word = words[Math.max(0, ...found.map((one) => words.indexOf(one.word)))] ?? 'native'
  return { word, codes: [...new Set(found.map(({ code }) => code))].sort() }
}
