import type { Dialect } from '../../dialect.ts'
import { restoreCalls, restoreCallsOf } from '../../hub/restore-calls.ts'
import { canonical } from './canonical.ts'
import { MESSAGES } from './extensions.ts'
import { decodeFailure, encodeFailure, statusOf } from './failure.ts'
import { answerCodes, extensionCodes, members } from './members.ts'
import { decodeRequest, encodeRequest } from './request.ts'
import { decodeResponse, encodeResponse } from './response.ts'
import { routes } from './route.ts'
import { streamDecoder } from './stream-decoder.ts'
import { streamEncoder } from './stream-encoder.ts'
import { streamGrammar } from './stream-grammar.ts'
import { toolLimits } from './tools.ts'
import { versions } from './version.ts'

/** Anthropic Messages: `POST /v1/messages`. https://platform.claude.com/docs/en/api/messages */
export const anthropicMessages: Dialect = {
  id: MESSAGES,
  framing: 'sse',
  members,
  extensionCodes,
  answerCodes,
  routes,
  request: { decode: decodeRequest, encode: encodeRequest },
  response: {
    decode: (wire, x) => restoreCalls(decodeResponse(wire, x), toolLimits, x),
    encode: encodeResponse,
  },
  failure: { decode: decodeFailure, encode: encodeFailure, statusOf },
  stream: {
    decoder: (x) =>
      restoreCallsOf(streamDecoder(x) as ReturnType<NonNullable<Dialect['stream']>['decoder']>, toolLimits, x),
    encoder: (x) => streamEncoder(x) as ReturnType<NonNullable<Dialect['stream']>['encoder']>,
    layout: 'sequential',
  },
  grammar: streamGrammar,
  versions,
  canonical,
}
