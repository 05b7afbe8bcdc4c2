import type { Codec } from '../../dialect.ts'
import type { Context, Exchange } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import type { Finish } from '../../hub/finish.ts'
import { type Json, MEMBERS, type Node, ORIGIN } from '../../hub/node.ts'
import type { Part, TextPart } from '../../hub/part.ts'
import type { Choice, HubResponse } from '../../hub/response.ts'
import { answerTierFor } from '../../hub/service-tier.ts'
import { readArray, readNumber, readObject, readString, wrongShape } from '../../protocol-error.ts'
import { decodeAnswerMessage, encodeAnswerMessage } from './answer-message.ts'
import { carryLevels, restoreLevels } from './extensions.ts'
import { decodeFinishReason, encodeFinishReason, ownStop, stopMembers, stopSequenceOf } from './finish-reason.ts'
import { asksLegacy } from './functions.ts'
import { decodeServiceTier, tierWords } from './service-tier.ts'
import { decodeUsage, encodeUsage } from './usage.ts'

type Wire = Readonly<Record<string, unknown>>

const known = knownMembers('id', 'object', 'created', 'model', 'choices', 'usage')
const knownWithTier = knownMembers(...known, 'service_tier')
const silent = knownMembers('system_fingerprint', 'metadata', 'moderation', 'service_tier')
const choiceKnown = knownMembers('index', 'message', 'finish_reason')
const choiceRead = knownMembers(...choiceKnown, 'logprobs')
const choiceSilent = knownMembers('logprobs')
const stopSilent = knownMembers(...stopMembers)
const given = (value: unknown): boolean => value !== undefined && value !== null

/** Log probabilities of the text belong to the one text part; what else there is stays with the choice. */
function attachLogprobs(parts: readonly Part[], choice: Wire, at: string): readonly Part[] | undefined {
  const logprobs = choice['logprobs']
  if (!given(logprobs)) return parts
  const { content, refusal } = readObject(logprobs, `${at}/logprobs`) as Wire
  // Citations without text are a part of their own, of which no token is.
  const texts = parts.filter((part) => part.type === 'text' && part.text !== '')
  if (!Array.isArray(content) || content.length === 0 || given(refusal) || texts.length !== 1) return undefined
  const attach = (part: TextPart): TextPart => ({
    ...part,
    logprobs: content as Json,
    [MEMBERS]: { ...part[MEMBERS], logprobs: '../../logprobs/content' },
  })
  return parts.map((part) => (part === texts[0] ? attach(part as TextPart) : part))
}

function decodeChoice(value: unknown, at: string, c: Context): Choice {
  const choice: Wire = readObject(value, at, 'a choice')
  const plain = decodeAnswerMessage(choice['message'], `${at}/message`, c)
  const parts = attachLogprobs(plain, choice, at)
  const hasCalls = plain.some((part) => part.type === 'tool-call')
  const stop = stopSequenceOf(choice)
  const finish: Finish = {
    ...decodeFinishReason(choice['finish_reason'], hasCalls, `${at}/finish_reason`, c),
    ...stop?.found,
    [ORIGIN]: at,
    ...carryLevels(
      [
        {
          wire: choice,
          path: '',
          known: stop === undefined ? choiceRead : new Set([...choiceRead, stop.member]),
          silent: stopSilent,
        },
        ...(parts === undefined
          ? [{ wire: { logprobs: choice['logprobs'] }, path: '', known: knownMembers(), silent: choiceSilent }]
          : []),
      ],
      at,
      c,
      stop === undefined ? undefined : { ...stop.places },
    ),
  }
  return { parts: parts ?? plain, finish, [ORIGIN]: at }
}

/**
 * The choices by their own `index`, which need not be that of the list. Where one has none, or two have the same, the list
 * counts; indexes with gaps are closed up. Both are told.
 */
function inOrder(list: readonly unknown[], c: Context): readonly (readonly [at: string, choice: unknown])[] {
  const choices = list.map((choice, i) => {
    const { index } = readObject(choice, `/choices/${i}`, 'a choice') as Wire
    return { at: `/choices/${i}`, choice, index: typeof index === 'number' ? index : undefined }
  })
  const distinct = new Set(choices.map(({ index }) => index))
  if (!distinct.has(undefined) && distinct.size === choices.length)
    choices.sort((a, b) => (a.index ?? 0) - (b.index ?? 0))
  for (const [i, { at, index }] of choices.entries())
    if (index !== i)
      c.report('repaired', index === undefined ? 'missing-member' : 'member-shape', { [ORIGIN]: `${at}/index` })
  return choices.map(({ at, choice }) => [at, choice])
}

function decode(value: Json, c: Exchange): HubResponse {
  const wire: Wire = readObject(value, '', 'a chat completion')
  const list = readArray(wire['choices'], '/choices', 'an array of choices')
  const [first, ...others] = inOrder(list, c).map(([at, choice]) => decodeChoice(choice, at, c))
  if (first === undefined) throw wrongShape('/choices', 'at least one choice', list)
  const { id, model, created, object } = wire
  const tier = decodeServiceTier(wire['service_tier'])
  if (object !== 'chat.completion') c.report('repaired', 'member-shape', { [ORIGIN]: '/object' })
  const usage = decodeUsage(wire['usage'], '/usage', c)
  return {
    ...(given(id) && id !== '' ? { id: readString(id, '/id') } : {}),
    ...(given(model) ? { model: readString(model, '/model') } : {}),
    ...(given(created) ? { created: readNumber(created, '/created') } : {}),
    parts: first.parts,
    finish: first.finish,
    ...(usage === undefined ? {} : { usage }),
    ...(tier === undefined ? {} : { serviceTier: tier }),
    ...(others.length === 0 ? {} : { otherChoices: others }),
    [ORIGIN]: '',
    ...carryLevels([{ wire, path: '', known: tier === undefined ? known : knownWithTier, silent }], '', c),
  }
}

function encodeChoice(parts: readonly Part[], finish: Finish, index: number, c: Exchange): Record<string, unknown> {
  const { message, logprobs } = encodeAnswerMessage(parts, c, !c.native && asksLegacy(c.request))
  const calls = (['function_call', 'tool_calls'] as const).find((member) => message[member] !== undefined)
  const wire: Record<string, unknown> = { index, message, finish_reason: encodeFinishReason(finish, c, calls) }
  if (logprobs !== null) wire['logprobs'] = logprobs
  Object.assign(wire, ownStop(finish))
  restoreLevels(finish, wire)
  wire['logprobs'] ??= null
  return wire
}

/** Whole seconds since 1970, which others tell with a fraction. */
export function encodeCreated(
  node: Node & { readonly created?: number },
  kind: 'response' | 'start',
  c: Exchange,
): number {
  const { created } = node
  if (created === undefined) {
    c.report('synthesized', 'created', undefined, undefined, { to: '/created' })
    return Math.floor(c.now / 1000)
  }
  if (c.native || Number.isInteger(created)) return created
  c.report('approximated', 'created', node, `${kind}.created`)
  return Math.floor(created)
}

function encode(hub: HubResponse, c: Exchange): Json {
  c.dropExtensions(hub)
  if (hub.id === undefined) c.report('synthesized', 'id', undefined, undefined, { to: '/id' })
  const created = encodeCreated(hub, 'response', c)
  if (hub.model === undefined) c.report('synthesized', 'model', undefined, undefined, { to: '/model' })
  const choices = [encodeChoice(hub.parts, hub.finish, 0, c)]
  hub.otherChoices?.forEach((choice, i) => {
    c.dropExtensions(choice)
    choices.push(encodeChoice(choice.parts, choice.finish, i + 1, c))
  })
  const wire: Record<string, unknown> = {
    id: hub.id ?? c.id('chatcmpl', 0),
    object: 'chat.completion',
    created,
    model: hub.model ?? c.request?.model ?? '',
    choices,
  }
  if (hub.usage !== undefined) wire['usage'] = encodeUsage(hub.usage, '/usage', c, c.inputTokenEstimate)
  const tier = answerTierFor(hub, 'response', tierWords, c)
  if (tier !== undefined) wire['service_tier'] = tier
  restoreLevels(hub, wire)
  return wire as Json
}

export const response: Codec<HubResponse, Exchange> = { decode, encode }
