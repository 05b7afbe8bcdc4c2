import type { Code, Diagnostic } from 'wireproof/hub'
import type { Coverage } from './coverage.ts'
import { exactJson } from './exact-json.ts'
import type { Leaf, Unit } from './flatten.ts'

/**
 * What the word of an `approximated` may change. A report excuses what it says and nothing beside it: a reasoning whose
 * channel is lost still has its text. Codes that are not here excuse nothing.
 */
const fields: Readonly<Partial<Record<Code, RegExp>>> = {
  'cache-lifetime': /^(cache(\.ttl)?|cacheTtl)$/,
  created: /^created$/,
  'current-file': /^(wire\/.*|dialect|text)$/,
  'compaction-text': /^(wire\/.*|dialect|text|seal\..*)$/,
  'file-issuer': /^media\.issuer$/,
  id: /^(id|callId|group\.id)$/,
  'member-shape': /^(schema|wire)/,
  'reasoning-summary': /^summary$/,
  'sampling-range':
    /^(maxOutputTokens|temperature|topP|topK|topLogprobs|frequencyPenalty|presencePenalty|choices|budgetTokens)$/,
  'search-result': /^(wire\/.*|dialect|text)$/,
  stop: /^stop/,
  'tool-choice': /^mode$/,
  'output-schema-keyword': /^schema\//,
  'tool-schema': /^schema\//,
  'tool-strict': /^strict$/,
  'usage-detail': /^(cacheRead|cacheWrite|reasoning)$/,
  user: /^(user|safetyId)$/,
  'custom-tool': /^(form|schema|grammar|strict)/,
  'document-text': /^(media\..*|as|name|text|wire.*|dialect)$/,
  'media-type': /^media\.mime$/,
  'trailing-space': /^text$/,
  effort: /^(effort|mode|budgetTokens)$/,
  'error-detail': /^(kind|message|code|param)$/,
  'finish-reason': /^(reason|raw|details|stopSequence)/,
  'reasoning-budget': /^(budgetTokens|effort|mode)$/,
  'reasoning-channel': /^channel$/,
  'reasoning-mode': /^(mode|effort)$/,
  refusal: /^$/,
  role: /^$/,
  separator: /^text$/,
  'service-tier': /^(serviceTier|speed)$/,
  'tool-input': /^(input|form)$/,
  'lone-surrogate': /^input$/,
  'allowed-tools': /^(allowed\/|mode$)/,
  'tool-name': /(^|\/)name$/,
  // The end of a text that is too long; whether it is the beginning that is left is looked at beside this.
  'text-length': /^text$/,
  'tool-namespace': /(^|\/)(name|namespace)$/,
}

/** Codes after which a part may be of another type. */
const retyped: ReadonlySet<Code> = new Set([
  ...[
    'refusal',
    'current-file',
    'custom-tool',
    'document-text',
    'compaction-text',
    'search-result',
    'image',
    'document',
    'audio',
  ],
] as const)

function excuses({ code }: Diagnostic, path: string): boolean {
  return fields[code]?.test(path) ?? false
}

/** The approximations that concern a unit: at its place or at that of one of its fields. */
function reportsOn(unit: Unit, coverage: Coverage): readonly Diagnostic[] {
  return [unit.at, ...unit.leaves.map(({ pointer }) => pointer)].flatMap((pointer) =>
    coverage.at(pointer, 'approximated'),
  )
}

export function mayChangeType(before: Unit, coverage: Coverage): boolean {
  return reportsOn(before, coverage).some(({ code }) => retyped.has(code))
}

/** Input that is no object stands in a target that demands one as `{ "input": TEXT }`, and as nothing else. */
function isWrapped(before: unknown, after: unknown): boolean {
  return typeof after === 'string' && exactJson(after) === exactJson(JSON.stringify({ input: before }))
}

/** Whether a report explains that a field has another value, or is gone. */
export function mayChange(leaf: Leaf, other: Leaf | undefined, coverage: Coverage): boolean {
  const reports = [...coverage.at(leaf.pointer, 'approximated'), ...coverage.placeless(leaf, 'at', 'approximated')]
  return reports.some(
    (report) =>
      excuses(report, leaf.path) &&
      (report.code !== 'tool-input' || leaf.path !== 'input' || isWrapped(leaf.value, other?.value)),
  )
}

/** Whether a report on the unit explains a field that the source did not have. */
export function mayAppear(leaf: Leaf, before: Unit, coverage: Coverage): boolean {
  return (
    reportsOn(before, coverage).some((report) => excuses(report, leaf.path)) ||
    coverage.to(leaf.pointer, 'approximated', 'moved').length > 0
  )
}
