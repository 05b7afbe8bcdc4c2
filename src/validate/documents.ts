import type { DialectId } from '../hub/node.ts'
import { ProtocolError } from '../protocol-error.ts'
import * as anthropicMessages from './anthropic-messages.gen.js'
import { check, type ValidateOptions, type Validation } from './check.ts'
import type { GeneratedValidator } from './generated.ts'
import * as openaiChat from './openai-chat.gen.js'
import * as openaiResponses from './openai-responses.gen.js'

/** What a document is; `error` is the body of an error answer, `stream-event` the data of one frame. */
export type DocumentKind = 'request' | 'response' | 'stream-event' | 'error'

type Validators = Readonly<Record<'request' | 'response' | 'streamEvent' | 'error', GeneratedValidator>>

const rooms: Readonly<Partial<Record<DialectId, Validators>>> = {
  'openai-chat': openaiChat,
  'openai-responses': openaiResponses,
  'anthropic-messages': anthropicMessages,
}

/**
 * Checks one parsed document against the schema of its dialect. Tolerant unless `strict`: what wireproof does not know is
 * then told under `unknown` and is no finding.
 * @throws ProtocolError fault `caller`, when there are no schemas for that dialect
 */
export function validate(
  dialect: DialectId,
  kind: DocumentKind,
  value: unknown,
  options: ValidateOptions = {},
): Validation {
  const room = Object.hasOwn(rooms, dialect) ? rooms[dialect] : undefined
  const validator = room?.[kind === 'stream-event' ? 'streamEvent' : kind]
  if (validator !== undefined) return check(validator, value, options)
  throw new ProtocolError(
    `there is no schema for "${kind}" of "${dialect}"; known are ${Object.keys(rooms).join(', ')}`,
    {
      fault: 'caller',
      at: '',
      expected: 'a dialect and kind with a schema',
    },
  )
}
