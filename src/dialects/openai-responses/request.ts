import {
  type Context,
  carryMembers,
  type Extensions,
  fitCacheMarks,
  fitContent,
  fitRequest,
  forcesForeignTool,
  type HubRequest,
  type Json,
  type JsonObject,
  knownMembers,
  MEMBERS,
  ORIGIN,
  restoreMembers,
} from '../../hub/index.ts'
import { encodeModel } from '../../hub/model.ts'
import { readArray, readString } from '../../protocol-error.ts'
import { cacheLimits } from './cache.ts'
import { deleteBelow } from './extensions.ts'
import { mediaLimitsOf } from './media.ts'
import { decodeOptions, encodeOptions, optionMembers } from './options.ts'
import { decodeText, encodeText, textPlaces } from './output-format.ts'
import { decodeReasoningOptions, encodeReasoningOptions } from './reasoning.ts'
import { decodeSampling, encodeSampling } from './sampling.ts'
import type { ResponsesTables } from './tables.ts'
import { decodeToolChoice, encodeToolChoice } from './tool-choice.ts'
import { decodeTools, encodeTools, toolLimitsOf } from './tools.ts'
import { decodeTurns, encodeTurns } from './turns.ts'
import { type Draft, optional, readWire, type Wire } from './wire-object.ts'

const read = knownMembers(
  'model',
  'input',
  'instructions',
  'tools',
  'tool_choice',
  'temperature',
  'top_p',
  'top_logprobs',
  'max_output_tokens',
  'reasoning',
  'include',
  'text',
  ...optionMembers,
)

/** Values that the vendor documents as the same as saying nothing. */
const neutral: Readonly<Record<string, Json>> = { background: false, generate: true, truncation: 'disabled' }

export function isNeutral(member: string, value: unknown): boolean {
  return value === null || (Object.hasOwn(neutral, member) && neutral[member] === value)
}

/** The entries of `include` that have a place of their own in the hub. */
const included: ReadonlySet<unknown> = new Set(['reasoning.encrypted_content', 'message.output_text.logprobs'])

/** How an entry of `include` is kept that only this dialect knows: each by itself, because others have a place in the hub. */
const INCLUDED = 'include/'

interface OwnOfRequest {
  readonly ext?: Extensions
  readonly places?: Readonly<Record<string, string>>
}

function decodeExtensions(t: ResponsesTables, wire: Wire, rest: Json | undefined, c: Context): OwnOfRequest {
  const carried = carryMembers(wire, read, t.requestMembers, t.id, '', c).ext?.[t.id]
  const own: Record<string, Json> = {}
  if (carried !== undefined)
    for (const [key, value] of Object.entries(carried)) if (!isNeutral(key, value)) own[key] = value
  const places = decodeIncluded(wire, own)
  if (rest !== undefined) own['text'] = rest
  if (Object.keys(own).length === 0) return {}
  return places === undefined ? { ext: { [t.id]: own } } : { ext: { [t.id]: own }, places }
}

/** Adds the entries to `own`; gives where they stood, and nothing where there are none. */
function decodeIncluded(wire: Wire, own: Record<string, Json>): Readonly<Record<string, string>> | undefined {
  const include = optional(wire['include'], '/include', readArray)
  if (include === undefined) return undefined
  const places: Record<string, string> = {}
  for (const [i, entry] of include.entries()) {
    const key = `${INCLUDED}${typeof entry === 'string' ? entry : JSON.stringify(entry)}`
    if (included.has(entry) || Object.hasOwn(own, key)) continue
    own[key] = entry as Json
    places[`ext.${key}`] = `include/${i}`
  }
  return places
}

export function decodeRequest(t: ResponsesTables, value: Json, c: Context): HubRequest {
  const wire = readWire(value, '', 'a request')
  const model = optional(wire['model'], '/model', readString)
  const { outputFormat, verbosity, rest } = decodeText(t, wire, c)
  const { ext, places } = decodeExtensions(t, wire, rest, c)
  return {
    [ORIGIN]: '',
    [MEMBERS]: places === undefined ? textPlaces[MEMBERS] : { ...textPlaces[MEMBERS], ...places },
    // The member is optional: a stored prompt, or a response that is continued, names a model of its own.
    model: model ?? '',
    turns: decodeTurns(t, wire, c),
    ...decodeTools(t, wire, c),
    ...decodeToolChoice(t, wire, c),
    ...decodeSampling(wire),
    ...decodeReasoningOptions(t, wire, c),
    ...(outputFormat === undefined ? {} : { outputFormat }),
    ...decodeOptions(t, wire, verbosity, c),
    ...(ext === undefined ? {} : { ext }),
  }
}

export function encodeRequest(t: ResponsesTables, asked: HubRequest, c: Context): Json {
  // Every request of this dialect says where unknown members of `text` stood.
  const native = asked[MEMBERS]?.['ext.text'] !== undefined
  const taken = t.fitRequest(t, asked, c)
  const fitting = native ? taken : fitCacheMarks(fitContent(taken, mediaLimitsOf(t), c), cacheLimits(c), c)
  const request = fitRequest(fitting, toolLimitsOf(c), c)
  c.dropExtensions(request)
  const { model, tools, options } = request
  const sampling = encodeSampling(request, c)
  const { reasoning, include: sealed } = encodeReasoningOptions(t, request, c)
  const { instructions, input } = encodeTurns(t, request.turns, c)
  const offered = tools === undefined ? undefined : encodeTools(t, tools, c)
  const none = tools !== undefined && tools.length > 0 && offered?.length === 0
  const choice = encodeChoice(t, request, none, c)
  const own = request.ext?.[t.id]
  const include = [sealed, sampling.include, ...ownIncluded(own)].filter((entry) => entry !== undefined)
  const wire: Draft = {}
  if (t.demandsModel) wire['model'] = encodeModel(request, c)
  else if (!native || model !== '') wire['model'] = model
  if (instructions !== undefined) wire['instructions'] = instructions
  wire['input'] = input
  if (offered !== undefined && !none) wire['tools'] = offered
  if (choice !== undefined) wire['tool_choice'] = choice
  Object.assign(wire, sampling.members)
  if (reasoning !== undefined) wire['reasoning'] = reasoning
  const { text } = encodeText(t, request, c)
  if (text !== undefined) wire['text'] = text
  if (include.length > 0) wire['include'] = include
  encodeOptions(t, options, wire, c)
  restoreMembers(wire, request, t.id)
  if (own !== undefined) deleteBelow('include', wire)
  return wire as Json
}

function ownIncluded(own: JsonObject = {}): readonly (Json | undefined)[] {
  return Object.keys(own).flatMap((key) => (key.startsWith(INCLUDED) ? [own[key]] : []))
}

/** `none`: every tool was dropped. A choice among tools that are not there is refused. */
function encodeChoice(t: ResponsesTables, request: HubRequest, none: boolean, c: Context): Json | undefined {
  const { toolChoice, tools = [] } = request
  if (toolChoice === undefined) return undefined
  if (!none && !forcesForeignTool(toolChoice, tools, t.id)) return encodeToolChoice(t, toolChoice, c)
  const free = toolChoice.mode === 'auto' || toolChoice.mode === 'none'
  c.report('dropped', free ? 'hosted-tool' : 'hosted-tool-forced', toolChoice)
  return undefined
}
