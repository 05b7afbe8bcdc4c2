import { createHash } from 'node:crypto'
import { translateRequest } from 'wireproof'
import { race } from '../clock.ts'
import { floorOfRequest } from '../floors.ts'
import { createConversation, type Size, sizes } from '../inputs/conversation.ts'
import { compareSentences, isThought, readRequest, sentencesOf } from '../inputs/read-request.ts'
import { type BenchDialect, writeRequest } from '../inputs/requests.ts'
import { createFindings, type Findings, microseconds } from '../measure.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Everything that was said must stand in the translation, byte for byte; a thought may be missing where a diagnostic says
 * so, for sealed reasoning goes back to its issuer only.
 */
export function checkRequest(from: BenchDialect, to: BenchDialect, size: Size): string | undefined {
  const conversation = createConversation(size)
  const { body, diagnostics } = translateRequest(writeRequest(from, conversation), { from, to, sha256 })
  const { missing, added } = compareSentences(sentencesOf(conversation), readRequest(to, body))
  const lost = missing.filter((sentence) => !isThought(sentence))
  if (lost.length > 0) return `lost ${lost.length}: ${lost[0]?.slice(0, 120)}`
  if (added.length > 0) return `added ${added.length}: ${added[0]?.slice(0, 120)}`
  const told = diagnostics.filter(({ kind, code }) => kind === 'dropped' && /reasoning|seal/.test(code)).length
  return told < missing.length ? `lost ${missing.length} thoughts and reported ${told}` : undefined
}

/** Text to text, diagnostics on; beside it the same with validation of the source. */
export async function measureRequests(from: BenchDialect, to: BenchDialect): Promise<Findings> {
  const findings = createFindings()
  const { validate } = await import('wireproof/validate')
  for (const size of sizes) {
    const name = `request ${from} > ${to} ${size}`
    const fault = checkRequest(from, to, size)
    if (fault !== undefined) {
      findings.faults.push(`${name}: ${fault}`)
      continue
    }
    const text = writeRequest(from, createConversation(size))
    const parsed: unknown = JSON.parse(text)
    const times = race({
      floor: () => floorOfRequest(text),
      ours: () => translateRequest(text, { from, to, sha256 }).body,
      // The document is parsed once in either case: what translateRequest parsed is what is validated.
      validated: () => [validate(from, 'request', parsed), translateRequest(text, { from, to, sha256 }).body],
    })
    const validated = times.floor / times.validated
    findings.measures.push({
      name,
      value: times.floor / times.ours,
      unit: 'x L-req',
      budget: 0.85,
      better: 'more',
      floor: microseconds(times.floor),
      ours: microseconds(times.ours),
      note: `with validation ${validated.toFixed(2)}`,
    })
  }
  return findings
}

/** What validation alone costs, as a share of L-req. */
export async function measureValidation(dialect: BenchDialect): Promise<Findings> {
  const findings = createFindings()
  const { validate } = await import('wireproof/validate')
  for (const size of sizes) {
    const name = `validation ${dialect} ${size}`
    const text = writeRequest(dialect, createConversation(size))
    const value: unknown = JSON.parse(text)
    const { valid, findings: problems } = validate(dialect, 'request', value)
    if (!valid) {
      findings.faults.push(`${name}: a valid request is refused: ${JSON.stringify(problems[0])}`)
      continue
    }
    const times = race({ floor: () => floorOfRequest(text), ours: () => validate(dialect, 'request', value).valid })
    findings.measures.push({
      name,
      value: (100 * times.ours) / times.floor,
      unit: '% of L-req',
      budget: 5,
      better: 'less',
      floor: microseconds(times.floor),
      ours: microseconds(times.ours),
    })
  }
  return findings
}
