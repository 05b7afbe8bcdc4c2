import type { Dialect } from '../../dialect.ts'
import { canonical } from './canonical.ts'
import { CHAT } from './extensions.ts'
import { failure } from './failure.ts'
import { extensionCodes, members } from './members.ts'
import { request } from './request.ts'
import { response } from './response.ts'
import { routes } from './route.ts'
import { decoder } from './stream-decoder.ts'
import { encoder } from './stream-encoder.ts'
import { grammar } from './stream-grammar.ts'

/** OpenAI Chat Completions and what compatible servers make of it. https://platform.openai.com/docs/api-reference/chat */
export const openaiChat: Dialect = {
  id: CHAT,
  framing: 'sse',
  members,
  extensionCodes,
  routes,
  request,
  response,
  failure,
  stream: { decoder, encoder, layout: 'overlapping', doneData: '[DONE]' },
  grammar,
  canonical,
}
