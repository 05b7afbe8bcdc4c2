import type { Dialect } from '../../dialect.ts'
import { canonical } from './canonical.ts'
import { createFailure } from './failure.ts'
import { DUO_CHAT, extensionCodes, members } from './members.ts'
import { request } from './request.ts'
import { response } from './response.ts'
import { routes } from './route.ts'

export { createFailure } from './failure.ts'
export { reportAskedFor } from './options.ts'
export { answerText, createGroupLosses, encodeAnswerText, loseFinish } from './parts.ts'
export { loseMembers } from './response.ts'
export { countCharacters, cutText, reportCut } from './text-length.ts'
export { readConversation, type Said } from './turns.ts'
export { loseUsage } from './usage.ts'

/**
 * GitLab Duo Chat over REST: one question, one text, no stream. Most of a conversation is lost, and each loss is told.
 * @see https://docs.gitlab.com/api/chat/
 */
export const gitlabDuoChat: Dialect = {
  id: DUO_CHAT,
  framing: 'none',
  members,
  extensionCodes,
  unsaid: new Set(['model', 'stream'] as const),
  routes,
  request,
  response,
  failure: createFailure(DUO_CHAT),
  canonical,
}
