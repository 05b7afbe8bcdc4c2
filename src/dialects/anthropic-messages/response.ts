import type { Exchange } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import type { Finish } from '../../hub/finish.ts'
import { type Json, ORIGIN } from '../../hub/node.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { HubResponse } from '../../hub/response.ts'
import type { Usage } from '../../hub/usage.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import {
  carryLevels,
  type Draft,
  optionalObject,
  optionalString,
  ownExtensions,
  restoreLevels,
  START_USAGE,
  type Wire,
  WRITTEN,
  type Written,
  writtenAs,
} from './extensions.ts'
import { besideReason, decodeFinish, encodeFinish, hasClientCall, inferReason } from './finish-reason.ts'
import { decodeBlocks, encodePart, reportGroup, type Writing } from './parts.ts'
import type { Display } from './thinking.ts'
import { decodeUsage, encodeTier, encodeUsage, reportUsage, tierOf } from './usage.ts'

export const messageKnown = knownMembers(
  ...['id', 'type', 'role', 'model', 'content', 'stop_reason', 'stop_sequence', 'stop_details', 'usage'],
)
export const messageSilent = knownMembers('container', 'diagnostics', 'context_management', 'input_transformations')

type OwnResponse = HubResponse & { readonly [WRITTEN]: Written; readonly [START_USAGE]?: Usage }

export function decodeResponse(value: Json, x: Exchange): HubResponse {
  const wire: Wire = readObject(value, '', 'a message')
  checkConstants(wire)
  const parts = decodeBlocks(readArray(wire['content'], '/content', 'an array of content blocks'), '/content', x, false)
  const id = optionalString(wire['id'], 'id', '')
  const model = optionalString(wire['model'], 'model', '')
  const told = optionalObject(wire['usage'], 'usage', '')
  const usage = told === undefined ? undefined : decodeUsage(told, '/usage', x)
  const serviceTier = told === undefined ? undefined : tierOf(told)
  const response: OwnResponse = {
    ...(id === undefined ? {} : { id }),
    ...(model === undefined ? {} : { model }),
    parts,
    finish: decodeFinish(wire, '') ?? inferFinish(hasClientCall(parts), '', x, besideReason(wire, '')),
    ...(usage === undefined ? {} : { usage, [START_USAGE]: usage }),
    ...(serviceTier === undefined ? {} : { serviceTier }),
    [ORIGIN]: '',
    [WRITTEN]: 'message',
    ...carryLevels([{ wire, path: '', known: messageKnown, silent: messageSilent }], '', x),
  }
  return response
}

/** An error body is no message. The role can only be one. */
function checkConstants({ type, role }: Wire): void {
  if (type !== undefined && type !== 'message') throw wrongShape('/type', 'message', type)
  if (role !== undefined && role !== 'assistant') throw wrongShape('/role', 'assistant', role)
}

/** A finished answer that does not say why it finished; what it says `beside` may tell. */
export function inferFinish(
  calls: boolean,
  at: string,
  x: Exchange,
  beside: ReturnType<typeof besideReason> = {},
): Finish {
  const finish: Finish & { readonly [WRITTEN]: Written } = {
    reason: inferReason(calls, beside),
    ...beside,
    [ORIGIN]: at,
    [WRITTEN]: 'message',
  }
  x.report('repaired', 'missing-finish', finish, 'finish.reason')
  return finish
}

/** Whether the client asked for thinking: who did not would find a block where it expects text. */
export function displayOf(request: HubRequest | undefined): Display {
  if (request === undefined) return 'shown'
  const { reasoning } = request
  if (reasoning === undefined) return 'none'
  const asked =
    reasoning.mode === 'enabled' ||
    reasoning.mode === 'adaptive' ||
    ownExtensions(reasoning)?.['thinking'] !== undefined
  if (!asked) return 'none'
  return reasoning.summary === 'omitted' ? 'omitted' : 'shown'
}

/** The members before the content, in the vendor's order. `at`: streams, where the message stands in its event. */
export function encodeHead(node: { readonly id?: string; readonly model?: string }, x: Exchange, at?: string): Draft {
  const wire: Draft = {
    id: node.id ?? x.id('msg', 0),
    type: 'message',
    role: 'assistant',
    model: node.model ?? x.request?.model ?? '',
  }
  for (const member of ['id', 'model'] as const) {
    if (node[member] !== undefined) continue
    const to = at === undefined ? { node: wire, member } : `${at}/${member}`
    x.report('synthesized', member, undefined, undefined, { to })
  }
  return wire
}

function encodeContent(response: HubResponse, writing: Writing): readonly Draft[] {
  const blocks: Draft[] = []
  let group = -1
  for (let i = 0; i < response.parts.length; i++) {
    const part = response.parts[i]
    if (part === undefined) continue
    if (part.group !== undefined && part.group.n !== group) {
      group = part.group.n
      reportGroup(part, writing.c)
    }
    const block = encodePart(part, i, writing)
    if (block !== undefined) blocks.push(block)
  }
  return blocks
}

/** The whole message: every key that the vendor documents is present, `null` where there is nothing to say. */
export function encodeResponse(response: HubResponse, x: Exchange): Json {
  const own = writtenAs(response) !== undefined
  x.dropExtensions(response)
  if (response.created !== undefined) x.report('dropped', 'response-member', response, 'response.created')
  for (const choice of response.otherChoices ?? []) x.report('dropped', 'choices', choice)
  const wire = encodeHead(response, x)
  wire['content'] = encodeContent(response, { c: x, side: 'told', own, display: displayOf(x.request), cites: true })
  const refused = response.parts.some((part) => part.type === 'refusal' && part.text !== '')
  Object.assign(wire, encodeFinish(response.finish, refused, x))
  if (response.usage !== undefined) reportUsage(response.usage, x)
  wire['usage'] = encodeUsage(response.usage ?? {}, x, { tier: encodeTier(response, 'response', x) })
  restoreLevels(response, wire)
  wire['container'] ??= null
  wire['diagnostics'] ??= null
  return wire as Json
}
