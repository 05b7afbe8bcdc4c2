import { type Code, type Known, knownMembers } from '../../hub/index.ts'
import { extensionCodes, requestMembers, responseMembers, notes as responsesNotes } from '../openai-responses/index.ts'

/** What this dialect says at the top of a request and the hub has no word for. */
const spoken: Known = knownMembers('client_metadata', 'generate')

/** Beside what Responses has: whether the turn of the agent is over. */
export const ownResponseMembers: Known = knownMembers(...responseMembers, 'end_turn')

export const ownExtensionCodes: Readonly<Record<string, Code>> = { ...extensionCodes, end_turn: 'response-member' }

/** Members of Responses that the backend refuses: it takes what its own client sends, and nothing else. */
export const refusedMembers: Known = knownMembers(...[...requestMembers].filter((member) => !spoken.has(member)))

/** Progress, which the client ignores where it does not show it, and events of its own backend. */
export const notes: readonly string[] = [...responsesNotes, 'response.metadata', 'codex.']

/**
 * Codes of a failed response that end the turn, and those after which the client asks again by plan. It asks again five
 * times after any other one, also where nothing can change.
 */
export const failureCodes: ReadonlySet<string> = new Set([
  ...['context_length_exceeded', 'insufficient_quota', 'usage_not_included', 'invalid_prompt', 'cyber_policy'],
  ...['bio_policy', 'misalignment_policy_violation', 'server_is_overloaded'],
  ...['rate_limit_exceeded', 'server_error', 'slow_down'],
])
