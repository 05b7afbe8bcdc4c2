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
import { type ClientProfile, recognisedProfile } from '../../harness/proxy/client-profiles.ts'
import type { Exchange } from './exchange.ts'

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

/** Places of the same shape are told once. */
function described(found: readonly Diagnostic[], to: DialectName): readonly string[] {
  const places = found.map(({ code, at = '' }) => `${code} at ${at.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`)
  return [...new Set(places)].map((place) => `${place} on the way to ${to}`)
}

/** The proxy's policy with the client's own profile, at its default and at its strictest: nothing may be refused. */
function checkPolicy(text: string, from: DialectName, to: DialectName, profile: ClientProfile) {
  const rejections = (onLoss: 'reject-breaking' | 'reject-any', accept: readonly Acceptance[]) =>
    translateRequest(text, { from, to, onLoss, accept }).rejections
  const everything = rejections('reject-any', [])
  const used = profile.accept.filter((line) => rejections('reject-any', [line]).length < everything.length)
  const breaking = rejections('reject-breaking', profile.accept)
  const unnamed = rejections('reject-any', profile.accept).filter(({ severity }) => severity !== 'breaking')
  return { used, breaking, unnamed }
}

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
      const policy = checkPolicy(text, from, to, profile)
      for (const line of policy.used) used.add(line)
      const state = policy.breaking.filter(({ code }) => code === 'state-reference')
      if (refersToState && state.length === 0) problems.push(`${to}: a reference to state is not refused`)
      const refused = refersToState ? policy.breaking.filter((one) => !state.includes(one)) : policy.breaking
      // What else a request loses that is refused for its state follows from the missing history.
      const unnamed = refersToState ? [] : policy.unnamed
      problems.push(
        ...described(refused, to).map((what) => `refused to ${profile.title}: ${what}`),
        ...described(unnamed, to).map((what) => `no line of the profile ${profile.name} accepts ${what}`),
      )
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      problems.push(`${to}: cannot be translated: ${error.message}`)
    }
  }
  return { laws: checked, problems, passed, client: profile?.title ?? 'unknown', used, refersToState }
}
