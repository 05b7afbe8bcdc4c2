import {
  type Acceptance,
  type Diagnostic,
  type DialectName,
  type OnLoss,
  type Profile,
  translateRequest,
} from 'wireproof'
import { providers } from 'wireproof/providers'
import type { ClientProfile } from '../../harness/proxy/client-profiles.ts'

/** What can stand behind a dialect: its vendor in either version, and everybody else whose profile is known. */
function upstreamProfiles(to: DialectName): readonly (readonly [name: string, profile: Profile])[] {
  const hosts = Object.values(providers).filter(({ dialects }) => (dialects as readonly string[]).includes(to))
  const known = hosts.map(({ id, profile }) => [id, profile] as const)
  return to === 'anthropic-messages' ? [...known, ['anthropic 2026-10-21', { anthropicVersion: '2026-10-21' }]] : known
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
 * nothing may be refused, but for what names a state that only its own server holds, which must be.
 */
export function checkPolicy(
  text: string,
  from: DialectName,
  to: DialectName,
  { name, title, accept }: ClientProfile,
  refersToState: boolean,
): PolicyOutcome {
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
