import type { Codec } from '../../dialect.ts'
import type { Context, Exchange } from '../../hub/context.ts'
import { carryMembers, knownMembers, restoreMembers } from '../../hub/extensions.ts'
import { type Extensions, type Json, MEMBERS, ORIGIN, placeAt, pointerKey, setOwn } from '../../hub/node.ts'
import type { Choice, HubResponse } from '../../hub/response.ts'
import { readArray, readNumber, readObject, readString } from '../../protocol-error.ts'
import { encodeAnswerText, loseFinish, loseMembers } from '../gitlab-duo-chat/index.ts'
import { DEFAULT_WORD, decodeFinish } from './finish-reason.ts'
import { DUO_CODE } from './members.ts'

type Wire = Readonly<Record<string, unknown>>

const known = knownMembers('choices', 'created', 'model')
const silent = knownMembers('id', 'object', 'experiments', 'metadata')
const choiceKnown = knownMembers('text', 'index')
const choiceKnownWithWord = knownMembers('text', 'index', 'finish_reason')
const choiceOdd = knownMembers('text', 'finish_reason')
const choiceSilent = knownMembers('index')
const modelSilent: ReadonlySet<string> = new Set(['engine', 'lang', 'tokens_consumption_metadata'])

const given = (value: unknown): boolean => value !== undefined && value !== null

function decodeChoice(value: unknown, i: number, c: Context): Choice {
  const at = `/choices/${i}`
  const wire: Wire = readObject(value, at, 'a choice')
  const text = readString(wire['text'], `${at}/text`)
  const { index, finish_reason: word } = wire
  const finish = decodeFinish(word, at)
  if (word === undefined && !c.native) c.report('repaired', 'finish-default', placeAt(`${at}/finish_reason`))
  // An index that is not the place in the list is kept as it came.
  const read = index === i ? (word === undefined ? choiceKnown : choiceKnownWithWord) : choiceOdd
  const more = carryMembers(wire, read, choiceSilent, DUO_CODE, at, c)
  const ext = { ...finish.ext?.[DUO_CODE], ...more.ext?.[DUO_CODE] }
  return {
    parts: text === '' ? [] : [{ type: 'text', text, [ORIGIN]: at }],
    finish: { ...finish, ...(Object.keys(ext).length === 0 ? {} : { ext: { [DUO_CODE]: ext } }) },
    [ORIGIN]: at,
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Everything that stands beside the name of the model, under `model/`. */
function decodeModel(wire: Wire, c: Context): { readonly name?: string; readonly rest: Record<string, Json> } {
  const rest: Record<string, Json> = {}
  if (!given(wire['model'])) return { rest }
  const model: Wire = readObject(wire['model'], '/model', 'a model')
  const { name } = model
  for (const [key, value] of Object.entries(model)) {
    if ((key === 'name' && isName(name)) || value === undefined) continue
    setOwn(rest, `model/${key}`, value as Json)
    if (!modelSilent.has(key) && key !== 'name')
      c.report('carried', 'unknown-member', placeAt(`/model/${pointerKey(key)}`))
  }
  if (Object.keys(model).length === 0) rest['model'] = {}
  return isName(name) ? { name, rest } : { rest }
}

function placesOf(rest: Readonly<Record<string, Json>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(rest).map((key) => [`ext.${key}`, key === 'model' ? key : `model/${pointerKey(key.slice(6))}`]),
  )
}

function decode(value: Json, c: Exchange): HubResponse {
  const wire: Wire = readObject(value, '', 'a suggestion')
  const list = readArray(wire['choices'], '/choices', 'an array of choices')
  const [first, ...others] = list.map((one, i) => decodeChoice(one, i, c))
  if (first === undefined && !c.native) c.report('repaired', 'finish-default', placeAt('/choices'))
  const { name, rest } = decodeModel(wire, c)
  const { created } = wire
  const more = carryMembers(wire, known, silent, DUO_CODE, '', c)
  const own = { ...more.ext?.[DUO_CODE], ...rest }
  const ext: { readonly ext?: Extensions } = Object.keys(own).length === 0 ? {} : { ext: { [DUO_CODE]: own } }
  return {
    ...(name === undefined ? {} : { model: name }),
    ...(given(created) ? { created: readNumber(created, '/created') } : {}),
    parts: first?.parts ?? [],
    finish: first?.finish ?? { reason: 'stop' },
    ...(others.length === 0 ? {} : { otherChoices: others }),
    ...ext,
    [ORIGIN]: '',
    [MEMBERS]: placesOf(rest),
  }
}

function encodeChoice({ parts, finish }: Choice, index: number, c: Exchange): Json {
  const wire: Record<string, unknown> = { text: encodeAnswerText(parts, c), index }
  loseFinish(finish, c)
  if (!c.native) {
    // Clients know this word alone.
    wire['finish_reason'] = DEFAULT_WORD
    c.report('defaulted', 'finish-default', undefined, undefined, { to: `/choices/${index}/finish_reason` })
  }
  const own = finish.ext?.[DUO_CODE]
  if (own?.['index'] !== undefined) delete wire['index']
  restoreMembers(wire, finish, DUO_CODE)
  return wire as Json
}

/** The model with everything that its own answer said of it; of a foreign answer, with what a client must be told. */
function encodeModel(hub: HubResponse, c: Exchange): Json | undefined {
  const model: Record<string, Json> = hub.model === undefined ? {} : { name: hub.model }
  if (c.native) {
    const own = hub.ext?.[DUO_CODE] ?? {}
    for (const key of Object.keys(own)) if (key.startsWith('model/')) setOwn(model, key.slice(6), own[key])
    return Object.keys(model).length === 0 ? own['model'] : model
  }
  if (hub.model === undefined) {
    model['name'] = c.request?.model ?? ''
    c.report('synthesized', 'model', undefined, undefined, { to: '/model/name' })
  }
  for (const [key, value] of Object.entries({ engine: 'wireproof', lang: '' })) {
    model[key] = value
    c.report('defaulted', 'response-member', undefined, undefined, { to: `/model/${key}` })
  }
  return model
}

function encodeCreated(hub: HubResponse, c: Exchange): number | undefined {
  const { created } = hub
  if (c.native) return created
  if (created === undefined) {
    c.report('synthesized', 'created', undefined, undefined, { to: '/created' })
    return Math.floor(c.now / 1000)
  }
  if (!Number.isInteger(created)) c.report('approximated', 'created', hub, 'response.created')
  return Math.floor(created)
}

/** In the shape of completions, which has an id and a time; the id is the word that every answer has. */
function encode(hub: HubResponse, c: Exchange): Json {
  const { id, serviceTier, parts, finish, otherChoices = [] } = hub
  loseMembers(
    hub,
    [
      ['id', id],
      ['serviceTier', serviceTier],
    ],
    c,
  )
  const wire: Record<string, unknown> = {}
  if (!c.native) {
    Object.assign(wire, { id: 'id', experiments: [], object: 'text_completion' })
    for (const member of Object.keys(wire))
      c.report('defaulted', member === 'id' ? 'id' : 'response-member', undefined, undefined, { to: `/${member}` })
  }
  const model = encodeModel(hub, c)
  if (model !== undefined) wire['model'] = model
  const created = encodeCreated(hub, c)
  if (created !== undefined) wire['created'] = created
  for (const choice of otherChoices) c.dropExtensions(choice)
  // A finish that stood nowhere is that of an answer without choices.
  const none = c.native && parts.length === 0 && finish[ORIGIN] === undefined && otherChoices.length === 0
  const choices: readonly Choice[] = none ? [] : [{ parts, finish }, ...otherChoices]
  wire['choices'] = choices.map((choice, i) => encodeChoice(choice, i, c))
  const own = Object.entries(hub.ext?.[DUO_CODE] ?? {}).filter(([key]) => !/^model(\/|$)/.test(key))
  restoreMembers(wire, { ext: { [DUO_CODE]: Object.fromEntries(own) } }, DUO_CODE)
  return wire as Json
}

export const response: Codec<HubResponse, Exchange> = { decode, encode }
