import {
  type Acceptance,
  type Diagnostic,
  type DialectName,
  dialects,
  ProtocolError,
  translateRequest,
} from 'wireproof'
import type { DialectId, JsonObject } from 'wireproof/hub'
import { describeFinding, type LawName, runLaws } from '../../harness/laws/index.ts'
import { recognisedProfile } from '../../harness/proxy/client-profiles.ts'
import type { Exchange } from './exchange.ts'
import { checkPolicy } from './policy.ts'

/** Requests come back whole (law 2), arrive or are told (law 3), and are valid to the letter where they arrive (law 7). */
const lawsOfRequests: readonly LawName[] = ['round-trip', 'no-silent-loss', 'validity']

export interface Requested {
  readonly name: string
  readonly dialect: DialectId
  readonly headers: Exchange['headers']
  readonly body: JsonObject
}

export interface Passed {
  readonly from: DialectId
  readonly to: DialectName
  readonly diagnostics: readonly Diagnostic[]
}

export interface RequestOutcome {
  readonly laws: number
  readonly problems: readonly string[]
  readonly passed: readonly Passed[]
  readonly client: string
  /** The lines of the client's profile that accepted something here. */
  readonly used: ReadonlySet<Acceptance>
  /** Refused as it must be: it names a state that only its own server holds. */
  readonly refersToState: boolean
}

const targetsOf = (from: DialectId): readonly DialectName[] =>
  (Object.keys(dialects) as (keyof typeof dialects)[]).filter((to) => to !== from)

/** A model request of a real client, over every other dialect. */
export async function checkRequest({ name, dialect, headers, body }: Requested): Promise<RequestOutcome> {
  const text = JSON.stringify(body)
  const { checked, findings } = await runLaws(
    { name, dialect, kind: 'request', text },
    { only: lawsOfRequests, leaves: Number.MAX_SAFE_INTEGER },
  )
  const problems = findings.map(describeFinding)
  const profile = recognisedProfile(headers)
  if (profile === undefined) problems.push('no client profile recognises its headers')
  const refersToState = body['previous_response_id'] !== undefined
  const passed: Passed[] = []
  const used = new Set<Acceptance>()
  const from = dialect as DialectName
  for (const to of targetsOf(dialect)) {
    try {
      const { diagnostics } = translateRequest(text, { from, to })
      passed.push({ from: dialect, to, diagnostics })
      if (profile === undefined) continue
      const policy = checkPolicy(text, from, to, profile, refersToState)
      for (const line of policy.used) used.add(line)
      problems.push(...policy.problems)
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      problems.push(`${to}: cannot be translated: ${error.message}`)
    }
  }
  return { laws: checked, problems, passed, client: profile?.title ?? 'unknown', used, refersToState }
}
