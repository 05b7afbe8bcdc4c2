import type { Dialect } from '../../dialect.ts'
import { restoreCalls, restoreCallsOf } from '../../hub/restore-calls.ts'
import { canonical } from './canonical.ts'
import { CHAT } from './extensions.ts'
import { failure } from './failure.ts'
import { answerCodes, extensionCodes, members } from './members.ts'
import { request } from './request.ts'
import { response } from './response.ts'
import { routes } from './route.ts'
import { decoder } from './stream-decoder.ts'
import { encoder } from './stream-encoder.ts'
import { grammar } from './stream-grammar.ts'
import { toolLimitsOf } from './tools.ts'

/** OpenAI Chat Completions and what compatible servers make of it. https://platform.openai.com/docs/api-reference/chat */
export const openaiChat: Dialect = {
  id: CHAT,
  framing: 'sse',
  members,
  extensionCodes,
  answerCodes,
  routes,
  request,
  response: {
    decode: (wire, x) => restoreCalls(response.decode(wire, x), toolLimitsOf(x), x),
    encode: response.encode,
  },
  failure,
  stream: {
    decoder: (x) => restoreCallsOf(decoder(x), toolLimitsOf(x), x),
    encoder,
    layout: 'overlapping',
    doneData: '[DONE]',
  },
  grammar,
  canonical,
}
