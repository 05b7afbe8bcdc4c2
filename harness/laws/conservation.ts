import type { Diagnostic, HubResponse, Usage } from 'wireproof/hub'
import { findings, isWhole, type Law } from './law.ts'
import { passWhole } from './pipeline.ts'
import { passStream } from './stream-pipeline.ts'

type Found = readonly { readonly at?: string; readonly expected: string }[]

const totals = ['inputTokens', 'outputTokens'] as const
const breakdown = ['cacheRead', 'cacheWrite', 'reasoning'] as const

function isTold(diagnostics: readonly Diagnostic[], kinds: readonly string[]): boolean {
  return diagnostics.some(({ kind, code }) => kinds.includes(kind) && (code === 'usage' || code === 'usage-detail'))
}

/** The target has no place for any of it, and that was told. */
function isUntold(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ kind, code }) => kind === 'dropped' && code === 'usage-untold')
}

/** The parts of a total are not more than the total: otherwise some token is counted twice. */
function checkSums(usage: Usage, whose: string): Found {
  const { inputTokens, outputTokens, cacheRead = 0, cacheWrite = 0, reasoning = 0 } = usage
  return [
    ...(inputTokens !== undefined && cacheRead + cacheWrite > inputTokens
      ? [{ expected: `at most ${inputTokens} cached input tokens in ${whose}, found ${cacheRead + cacheWrite}` }]
      : []),
    ...(outputTokens !== undefined && reasoning > outputTokens
      ? [{ expected: `at most ${outputTokens} reasoning tokens in ${whose}, found ${reasoning}` }]
      : []),
  ]
}

/** Usage on both sides of a translation. Totals survive always; a breakdown may be dropped, and then it is reported. */
export function checkUsage(
  before: Usage | undefined,
  after: Usage | undefined,
  diagnostics: readonly Diagnostic[],
): Found {
  const found: { expected: string }[] = []
  for (const field of totals) {
    const [a, b] = [before?.[field], after?.[field]]
    if (a === b || (a === undefined && isTold(diagnostics, ['synthesized', 'defaulted']))) continue
    if (b === undefined && isUntold(diagnostics)) continue
    found.push({ expected: `${field} ${a ?? 'unknown'}, found ${b ?? 'unknown'}` })
  }
  for (const field of breakdown) {
    const [a, b] = [before?.[field], after?.[field]]
    if (
      a === b ||
      (b === undefined && (isTold(diagnostics, ['dropped']) || isUntold(diagnostics))) ||
      (a === undefined && isTold(diagnostics, ['synthesized', 'defaulted']))
    )
      continue
    found.push({ expected: `${field} ${a ?? 'unknown'}, found ${b ?? 'unknown'}` })
  }
  // A source that counts wrongly is not ours to correct; what we emit must not be worse.
  const own = before === undefined ? [] : checkSums(before, 'the source')
  return own.length > 0 || after === undefined ? found : [...found, ...checkSums(after, 'the emitted document')]
}

/** Law 8: folded usage is the same on both sides, and no token is counted twice. */
export const conservation: Law = {
  name: 'conservation',
  over: 'any',
  applies: ({ kind }) => kind === 'response' || kind === 'stream',
  check(from, to, document) {
    if (isWhole(document)) {
      const { source, target, diagnostics } = passWhole(from, to, 'response', document.text, document)
      return findings(
        'conservation',
        from,
        to,
        checkUsage((source.hub as HubResponse).usage, (target.hub as HubResponse).usage, diagnostics),
      )
    }
    const { source, target, diagnostics } = passStream(
      from,
      to,
      document.frames ?? [],
      document.how ?? 'eof',
      document.request,
    )
    // A failure ends the count; each dialect tells as much of it as it can.
    if (!('response' in source) || !('response' in target)) return []
    return findings('conservation', from, to, checkUsage(source.response.usage, target.response.usage, diagnostics))
  },
}
