import type { Dialect } from '../../dialect.ts'
import { knownMembers } from '../../hub/index.ts'
import { createResponsesDialect } from '../openai-responses/index.ts'
import { delayInWords, failureStatuses } from './failure.ts'
import { failureCodes, notes, ownExtensionCodes, ownResponseMembers } from './members.ts'
import { fitRequest } from './request.ts'
import { paths } from './route.ts'

/**
 * Codex: what Codex CLI sends to every server, and what the ChatGPT backend answers. Responses with rules of its own, built
 * from the codecs of Responses; extensions of the two are the same words.
 * @see https://github.com/openai/codex
 */
export const codex: Dialect = createResponsesDialect({
  dialect: 'codex',
  fileIssuers: [],
  demandsModel: true,
  refusedResponseMembers: knownMembers(),
  refusedItemMembers: knownMembers(),
  extensionCodes: ownExtensionCodes,
  responseMembers: ownResponseMembers,
  errorMembers: knownMembers('type', 'misalignment', 'headers', 'plan_type', 'resets_at', 'resets_in_seconds'),
  tellsDetail: true,
  notes,
  client: {
    onlyText: true,
    incompleteReasons: new Set(['max_output_tokens']),
    failureCodes,
    statuses: failureStatuses,
    delayInWords,
  },
  fitRequest,
  ...paths,
})
