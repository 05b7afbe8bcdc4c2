import type { Dialect } from '../../dialect.ts'
import { knownMembers, restoreCalls, restoreCallsOf, withoutUnknown } from '../../hub/index.ts'
import { canonical } from './canonical.ts'
import { decodeFailure, encodeFailure, listedCodes, statusOfFailure } from './failure.ts'
import { incompleteReasons } from './finish-reason.ts'
import {
  answerCodes,
  extensionCodes,
  itemMembers,
  members,
  notes,
  opaqueItems,
  opaqueTools,
  refusedItemMembers,
  refusedItems,
  refusedMembers,
  refusedResponseMembers,
  requestMembers,
  responseMembers,
} from './members.ts'
import { withoutItemMembers, withoutMembers } from './refused.ts'
import { decodeRequest, encodeRequest } from './request.ts'
import { decodeResponse, encodeResponse } from './response.ts'
import { routesOf } from './route.ts'
import { createStreamDecoder } from './stream-decoder.ts'
import { createStreamEncoder } from './stream-encoder.ts'
import { streamGrammar } from './stream-grammar.ts'
import type { ResponsesTables } from './tables.ts'
import { toolLimitsOf } from './tools.ts'

export { extensionCodes, notes, requestMembers, responseMembers } from './members.ts'
export { withoutItemMembers, withoutMembers } from './refused.ts'
export type { ClientTables, ResponsesTables } from './tables.ts'

/** The rows of OpenAI Responses itself. */
export const responsesTables: ResponsesTables = {
  dialect: 'openai-responses',
  id: 'openai-responses',
  members,
  extensionCodes,
  answerCodes,
  path: '/v1/responses',
  countPath: '/v1/responses/input_tokens',
  modelsPath: '/v1/models',
  fileIssuers: ['openai-chat'],
  requestMembers,
  responseMembers,
  itemMembers,
  opaqueItems,
  opaqueTools,
  demandsModel: false,
  refusedResponseMembers,
  refusedItemMembers,
  errorMembers: knownMembers('type', 'misalignment'),
  tellsDetail: false,
  notes,
  refusedItems,
  client: { onlyText: false, incompleteReasons, failureCodes: listedCodes, statuses: {} },
  fitRequest: (t, request, c) =>
    c.native ? request : withoutItemMembers(t, withoutMembers(t, request, refusedMembers, c), c),
}

/**
 * A dialect of the Responses family: the codecs of this folder over the base rows and the caller's own. The result is a
 * value like any other dialect; there is nothing to subclass.
 */
export function createResponsesDialect(overrides: Partial<ResponsesTables> = {}): Dialect {
  const t: ResponsesTables = { ...responsesTables, ...overrides }
  return {
    id: t.dialect,
    words: t.id,
    framing: 'sse',
    members: t.members,
    extensionCodes: t.extensionCodes,
    answerCodes: t.answerCodes,
    routes: routesOf(t),
    request: {
      decode: (wire, c) => decodeRequest(t, wire, c),
      encode: (request, c) => encodeRequest(t, withoutUnknown(request, t.id, c), c),
    },
    response: {
      decode: (wire, x) => restoreCalls(decodeResponse(t, wire, x), toolLimitsOf(x), x),
      encode: (response, x) => encodeResponse(t, withoutUnknown(response, t.id, x), x),
    },
    failure: {
      decode: (wire, x) => decodeFailure(t, wire, x),
      encode: (failure, x) => encodeFailure(t, failure, x),
      statusOf: statusOfFailure,
      clientStatus: ({ kind }) => t.client.statuses[kind],
    },
    stream: {
      decoder: (x) => restoreCallsOf(createStreamDecoder(t, x), toolLimitsOf(x), x),
      encoder: (x) => createStreamEncoder(t, x),
      layout: 'sequential',
    },
    grammar: streamGrammar,
    canonical,
  }
}

/**
 * OpenAI Responses: `POST /v1/responses`.
 * @see https://platform.openai.com/docs/api-reference/responses
 */
export const openaiResponses: Dialect = createResponsesDialect()
