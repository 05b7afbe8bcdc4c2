import {
  type Acceptance,
  type Diagnostic,
  type DialectName,
  type OnLoss,
  type Profile,
  translateRequest,
} from 'wireproof'
import type { Json } from 'wireproof/hub'
import { providers } from 'wireproof/providers'
import type { ClientProfile } from '../../harness/proxy/client-profiles.ts'
import type { ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import { readIntent } from '../../harness/upstream/model/intent.ts'

/** What can stand behind a dialect: its vendor in either version, and everybody else whose profile is known. */
function upstreamProfiles(to: DialectName): readonly (readonly [name: string, profile: Profile])[] {
  const hosts = Object.values(providers).filter(({ dialects }) => (dialects as readonly string[]).includes(to))
  const known = hosts.map(({ id, profile }) => [id, profile] as const)
  return to === 'anthropic-messages' ? [...known, ['anthropic 2026-10-21', { anthropicVersion: '2026-10-21' }]] : known
}

/**
 * Ways that only an operator turns on, who knows that they take one text and give one: no profile presumes that a client can do
 * without the rest.
 */
const textOnly: ReadonlySet<DialectName> = new Set<DialectName>(['gitlab-duo-chat', 'gitlab-duo-code'])

/** Tools have no place there, and what offers them is never sent on as if it did not. */
function textOnlyProblems(text: string, from: DialectName, to: DialectName, accept: readonly Acceptance[]) {
  const { tools } = readIntent(from as ScriptedDialect, JSON.parse(text) as Json)
  const { rejections } = translateRequest(text, { from, to, onLoss: 'reject-breaking', accept })
  return tools.length > 0 && !rejections.some(({ code }) => code === 'tool')
    ? [`${tools.length} tools are not refused on the way to ${to}`]
    : []
}

export interface PolicyOutcome {
  readonly problems: readonly string[]
  /** The lines of the client's profile that accepted something. */
  readonly used: readonly Acceptance[]
}

/** Places of the same shape are told once. */
function described(found: readonly Diagnostic[]): readonly string[] {
  const places = found.map(({ code, at = '' }) => `${code} at ${at.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`)
  return [...new Set(places)]
}

/**
 * The proxy's policy with the client's own profile, at its default and at its strictest, over every upstream of a dialect:
 * nothing may be refused, but for what names a state that only its own server holds, and tools where there is only text, which
 * must be.
 */
export function checkPolicy(
  text: string,
  from: DialectName,
  to: DialectName,
  { name, title, accept }: ClientProfile,
  refersToState: boolean,
): PolicyOutcome {
  if (textOnly.has(to)) return { problems: textOnlyProblems(text, from, to, accept), used: [] }
  const problems: string[] = []
  const used = new Set<Acceptance>()
  for (const [upstream, profile] of upstreamProfiles(to)) {
    const rejections = (onLoss: OnLoss, accepted: readonly Acceptance[]) =>
      translateRequest(text, { from, to, profile, onLoss, accept: accepted }).rejections
    const everything = rejections('reject-any', []).length
    for (const line of accept) if (rejections('reject-any', [line]).length < everything) used.add(line)
    const breaking = rejections('reject-breaking', accept)
    const state = breaking.filter(({ code }) => code === 'state-reference')
    const where = `on the way to ${to} of ${upstream}`
    if (refersToState) {
      if (state.length === 0) problems.push(`a reference to state is not refused ${where}`)
      const others = breaking.filter((one) => !state.includes(one))
      // What else such a request loses follows from the missing history.
      problems.push(...described(others).map((what) => `refused to ${title}: ${what} ${where}`))
      continue
    }
    const unnamed = rejections('reject-any', accept).filter((one) => !breaking.some(({ at }) => at === one.at))
    problems.push(
      ...described(breaking).map((what) => `refused to ${title}: ${what} ${where}`),
      ...described(unnamed).map((what) => `no line of the profile ${name} accepts ${what} ${where}`),
    )
  }
  return { problems, used: [...used] }
}
