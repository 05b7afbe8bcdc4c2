import type { Codec } from '../../dialect.ts'
import type { Context, Exchange } from '../../hub/context.ts'
import type { Code } from '../../hub/diagnostic-codes.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { HubResponse } from '../../hub/response.ts'
import { readString } from '../../protocol-error.ts'
import { decodeFinish } from './finish-reason.ts'
import { encodeAnswerText, loseFinish } from './parts.ts'
import { loseUsage } from './usage.ts'

/** The whole answer is one JSON string: no id, no model, no usage, and no reason why it ended. */
function decode(value: Json, c: Exchange): HubResponse {
  const text = readString(value, '', 'a JSON string')
  return {
    parts: text === '' ? [] : [{ type: 'text', text, [ORIGIN]: '', [MEMBERS]: { text: '' } }],
    finish: decodeFinish(text, c),
    [ORIGIN]: '',
  }
}

const codes: Readonly<Record<string, Code>> = { id: 'id', serviceTier: 'service-tier' }

/** Reports the members of an answer that a text cannot say. */
export function loseMembers(hub: HubResponse, fields: readonly (readonly [string, unknown])[], c: Context): void {
  c.dropExtensions(hub)
  for (const [field, value] of fields)
    if (value !== undefined) c.report('dropped', codes[field] ?? 'response-member', hub, `response.${field}`)
  if (hub.usage !== undefined) loseUsage(hub.usage, c)
}

function encode(hub: HubResponse, c: Exchange): Json {
  const { id, model, created, serviceTier, otherChoices = [] } = hub
  loseMembers(
    hub,
    [
      ['id', id],
      ['model', model],
      ['created', created],
      ['serviceTier', serviceTier],
    ],
    c,
  )
  loseFinish(hub.finish, c)
  for (const choice of otherChoices) c.report('dropped', 'choices', choice)
  return encodeAnswerText(hub.parts, c)
}

export const response: Codec<HubResponse, Exchange> = { decode, encode }
