import {
  type Context,
  carryMembers,
  type Extensions,
  effortFor,
  type HubRequest,
  type JsonObject,
  knownMembers,
  MEMBERS,
  ORIGIN,
  type ReasoningOptions,
  type ReasoningPart,
  type ReasoningSegment,
  restoreMembers,
} from '../../hub/index.ts'
import { readArray, readString } from '../../protocol-error.ts'
import { type DecodedItem, decodeGroup, type ItemSource, itemExtensions } from './items.ts'
import { decodeSeal } from './seals.ts'
import type { ResponsesTables } from './tables.ts'
import { type Draft, optional, optionalArray, optionalString, readWire, stringOf, type Wire } from './wire-object.ts'

const itemMembers = knownMembers('type', 'id', 'phase', 'status', 'summary', 'content', 'encrypted_content')
const segmentMembers = knownMembers('type', 'text')
const optionMembers = knownMembers('effort', 'summary')
const optionSilent = knownMembers('context', 'mode', 'generate_summary')
const none = knownMembers()

function decodeSegment(
  t: ResponsesTables,
  value: unknown,
  channel: ReasoningSegment['channel'],
  at: string,
  c: Context,
): ReasoningSegment {
  const wire = readWire(value, at, 'a part of reasoning')
  const { type } = wire
  if (type !== (channel === 'summary' ? 'summary_text' : 'reasoning_text'))
    c.report('repaired', 'member-shape', { [ORIGIN]: `${at}/type` }, undefined, { detail: String(type) })
  const segment = { [ORIGIN]: at, channel, text: stringOf(wire['text'], 'text', at) }
  const { ext } = carryMembers(wire, segmentMembers, none, t.id, at, c)
  return ext === undefined ? segment : { ...segment, ext }
}

/** The segments of a reasoning item: first the summary, then the full text, as the stream tells them. */
export function decodeSegments(t: ResponsesTables, wire: Wire, at: string, c: Context): readonly ReasoningSegment[] {
  const summary = optionalArray(wire['summary'], 'summary', at)?.map((one, i) =>
    decodeSegment(t, one, 'summary', `${at}/summary/${i}`, c),
  )
  const content = optionalArray(wire['content'], 'content', at)?.map((one, i) =>
    decodeSegment(t, one, 'full', `${at}/content/${i}`, c),
  )
  if (summary === undefined || content === undefined) return summary ?? content ?? []
  return summary.concat(content)
}

export function decodeReasoningItem(source: ItemSource): DecodedItem | undefined {
  const { t, wire, at, c } = source
  const segments = decodeSegments(t, wire, at, c)
  const value = optionalString(wire['encrypted_content'], 'encrypted_content', at)
  const seal = value === undefined ? undefined : decodeSeal(source, value, segments)
  if (value !== undefined && seal === undefined) return undefined
  const group = seal?.foreign === true ? { n: source.n } : decodeGroup(source)
  const { ext } = itemExtensions(source, itemMembers)
  const part: { -readonly [K in keyof ReasoningPart]: ReasoningPart[K] } =
    seal === undefined
      ? { [ORIGIN]: at, type: 'reasoning', segments, group }
      : { [ORIGIN]: at, type: 'reasoning', segments, seal: seal.seal, group }
  if (ext !== undefined) part.ext = ext
  return { role: 'assistant', parts: [part] }
}

/**
 * The texts of a reasoning item. A full segment before a summary one changes places: the item lists summaries first.
 * `summarized`: all of them stand there.
 */
export function encodeSegments(
  t: ResponsesTables,
  segments: readonly ReasoningSegment[],
  summarized: boolean,
  c: Context,
): { readonly summary: readonly Draft[]; readonly content: readonly Draft[] } {
  const summary: Draft[] = []
  const content: Draft[] = []
  for (const segment of segments) {
    c.dropExtensions(segment)
    const isSummary = summarized || segment.channel === 'summary'
    if (isSummary && segment.channel !== 'summary')
      c.report('approximated', 'reasoning-channel', segment, 'segment.channel')
    const wire: Draft = { type: isSummary ? 'summary_text' : 'reasoning_text', text: segment.text }
    restoreMembers(wire, segment, t.id)
    if (isSummary && content.length > 0) c.report('moved', 'order', segment, undefined, { to: { node: wire } })
    ;(isSummary ? summary : content).push(wire)
  }
  return { summary, content }
}

/**
 * Whether a client is told of reasoning as a summary. Codex shows summaries and sends `content` back as `null`, so that a
 * seal beside it could not be opened again; what vendors show of their thinking is mostly a summary anyway.
 */
export function tellsSummaries({ native, profile }: Context): boolean {
  return !native && profile.responsesClientReasoning !== 'content'
}

const SEALED = 'reasoning.encrypted_content'

/** `reasoning`, and the entry of `include` that asks for sealed reasoning. */
export function decodeReasoningOptions(
  t: ResponsesTables,
  root: Wire,
  c: Context,
): { readonly reasoning?: ReasoningOptions } {
  const wire = optional(root['reasoning'], '/reasoning', readWire)
  const include = optional(root['include'], '/include', readArray) ?? []
  const sealedAt = include.indexOf(SEALED)
  if (wire === undefined && sealedAt < 0) return {}
  const effort = optional(wire?.['effort'], '/reasoning/effort', readString)
  const summary = optional(wire?.['summary'], '/reasoning/summary', readString)
  const ext = wire === undefined ? undefined : ownMembers(t, wire, c)
  // An empty object, or one of nulls, says nothing.
  if (effort === undefined && summary === undefined && ext === undefined && sealedAt < 0) return {}
  const keys = Object.keys(ext?.[t.id] ?? {})
  return {
    reasoning: {
      [ORIGIN]: '',
      [MEMBERS]: {
        [t.id]: '',
        sealed: `include/${sealedAt}`,
        ...Object.fromEntries(keys.map((key) => [`ext.${key}`, `reasoning/${key}`])),
      },
      ...(effort === undefined ? {} : { effort }),
      ...(summary === undefined ? {} : { summary }),
      ...(sealedAt < 0 ? {} : { sealed: true }),
      ...(ext === undefined ? {} : { ext }),
    },
  }
}

function ownMembers(t: ResponsesTables, wire: Wire, c: Context): Extensions | undefined {
  const { ext } = carryMembers(wire, optionMembers, optionSilent, t.id, '/reasoning', c)
  const said = Object.entries(ext?.[t.id] ?? {}).filter(([, value]) => value !== null)
  return said.length === 0 ? undefined : { [t.id]: Object.fromEntries(said) satisfies JsonObject }
}

/** The vendor's ways to show reasoning; Anthropic's words are read as what they ask for. */
const summaries: Readonly<Record<string, string | undefined>> = {
  summarized: 'auto',
  updates: 'auto',
  omitted: undefined,
}

function encodeSummary(reasoning: ReasoningOptions, effort: string | undefined, c: Context): string | undefined {
  const { summary } = reasoning
  if (summary !== undefined) {
    if (!Object.hasOwn(summaries, summary)) return summary
    const word = summaries[summary]
    const kind = word === undefined ? 'dropped' : 'approximated'
    c.report(kind, 'reasoning-summary', reasoning, 'reasoning-options.summary')
    return word
  }
  const { reasoningSummary } = c.profile
  if (reasoningSummary === undefined || effort === undefined || effort === 'none') return undefined
  c.report('defaulted', 'reasoning-summary', undefined, undefined, { to: '/reasoning/summary' })
  return reasoningSummary
}

/**
 * Who speaks of modes of thinking (Messages) always gets its reasoning sealed and sends it back; here that is asked for. It
 * is no use where seals cannot travel.
 */
function wantsSeal({ mode, sealed }: ReasoningOptions, c: Context): boolean {
  if (sealed !== undefined) return sealed
  if ((mode !== 'enabled' && mode !== 'adaptive') || c.sha256 === undefined) return false
  c.report('defaulted', 'reasoning-sealed', undefined, undefined, { to: '/include/0' })
  return true
}

/** `include` is what to be included for it; it stands first in that list. */
export function encodeReasoningOptions(
  t: ResponsesTables,
  { reasoning }: HubRequest,
  c: Context,
): { readonly reasoning?: Draft; readonly include?: string } {
  if (reasoning === undefined) return {}
  c.dropExtensions(reasoning)
  const native = reasoning[MEMBERS]?.[t.id] !== undefined
  const wire: Draft = {}
  const effort = effortFor(reasoning, '/reasoning/effort', c)
  if (effort !== undefined) wire['effort'] = effort
  const summary = native ? reasoning.summary : encodeSummary(reasoning, effort, c)
  if (summary !== undefined) wire['summary'] = summary
  restoreMembers(wire, reasoning, t.id)
  return {
    ...(Object.keys(wire).length === 0 ? {} : { reasoning: wire }),
    ...(wantsSeal(reasoning, c) ? { include: SEALED } : {}),
  }
}
