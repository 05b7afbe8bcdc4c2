import type { Dialect } from '../../dialect.ts'
import { createFailure } from '../gitlab-duo-chat/index.ts'
import { canonical } from './canonical.ts'
import { answerCodes, DUO_CODE, extensionCodes, members } from './members.ts'
import { request } from './request.ts'
import { response } from './response.ts'
import { routes } from './route.ts'
import { decoder, textDecoder } from './stream-decoder.ts'
import { encoder, textEncoder } from './stream-encoder.ts'
import { grammar } from './stream-grammar.ts'

/**
 * GitLab Code Suggestions over REST. Its stream is raw text, also under the content type of SSE; the form that is SSE is
 * told by the header `X-Streaming-Format: sse` alone, and is this dialect `inForm` sse.
 * @see https://docs.gitlab.com/api/code_suggestions/
 */
export const gitlabDuoCode: Dialect = {
  id: DUO_CODE,
  framing: 'text',
  members,
  extensionCodes,
  answerCodes,
  unsaid: new Set(['model'] as const),
  routes,
  request,
  response,
  failure: createFailure(DUO_CODE),
  stream: { decoder: textDecoder, encoder: textEncoder, layout: 'sequential', untoldFailures: true },
  otherForms: [{ framing: 'sse', stream: { decoder, encoder, layout: 'overlapping', untoldFailures: true }, grammar }],
  canonical,
}
