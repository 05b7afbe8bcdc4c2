import type { Delta } from './event.ts'
import { type Extensions, type Json, type JsonObject, setOwn } from './node.ts'
import { withoutOrigin } from './origin.ts'
import type { Citation, Group, Part, ReasoningSegment, Seal } from './part.ts'

interface SegmentState {
  readonly segment: ReasoningSegment
  readonly texts: string[]
}

/** A part being collected: what its start said, and what came since. */
export interface PartState {
  readonly part: Part
  readonly choice: number
  group: Group | undefined
  ext: Extensions | undefined
  seal: Seal | undefined
  /** Text, refusal, input or base64 since the start. */
  readonly texts: string[]
  readonly citations: Citation[]
  readonly logprobs: Json[]
  /** By segment number, and told in that order; segments that the start brought are 0, 1, ... */
  readonly segments: Record<number, SegmentState>
}

/** `part` carries no origins any more. */
export function startPart(part: Part, choice: number): PartState {
  const segments: Record<number, SegmentState> = {}
  if (part.type === 'reasoning')
    part.segments.forEach((segment, n) => {
      segments[n] = { segment, texts: [segment.text] }
    })
  return {
    part,
    choice,
    group: part.group,
    ext: part.ext,
    seal: part.type === 'reasoning' || part.type === 'compaction' ? part.seal : undefined,
    texts: [],
    citations: [],
    logprobs: [],
    segments,
  }
}

export function addDelta(state: PartState, delta: Delta): void {
  switch (delta.on) {
    case 'text':
      state.texts.push(delta.text)
      if (delta.logprobs !== undefined) state.logprobs.push(delta.logprobs)
      break
    case 'input':
    case 'refusal':
      state.texts.push(delta.text)
      break
    case 'media':
      state.texts.push(delta.base64)
      break
    case 'citation':
      state.citations.push(withoutOrigin(delta.citation))
      break
    case 'reasoning': {
      const known = state.segments[delta.segment]
      if (known === undefined)
        state.segments[delta.segment] = { segment: { channel: delta.channel, text: '' }, texts: [delta.text] }
      else known.texts.push(delta.text)
      break
    }
    default:
      delta satisfies never
  }
}

function grown(part: Part, state: PartState): Part {
  switch (part.type) {
    case 'text': {
      const citations = [...(part.citations ?? []), ...state.citations]
      const logprobs = joinLogprobs(part.logprobs === undefined ? state.logprobs : [part.logprobs, ...state.logprobs])
      return {
        ...part,
        text: part.text + state.texts.join(''),
        ...(citations.length === 0 && part.citations === undefined ? {} : { citations }),
        ...(logprobs === undefined ? {} : { logprobs }),
      }
    }
    case 'refusal':
      return { ...part, text: part.text + state.texts.join('') }
    case 'tool-call':
      return { ...part, input: part.input + state.texts.join('') }
    case 'media':
      if (part.media.kind !== 'data') return part
      return { ...part, media: { ...part.media, base64: part.media.base64 + state.texts.join('') } }
    case 'reasoning': {
      const segments = Object.values(state.segments).map(({ segment, texts }) => ({
        ...segment,
        text: texts.join(''),
      }))
      return { ...part, segments, ...(state.seal === undefined ? {} : { seal: state.seal }) }
    }
    case 'compaction':
      return state.seal === undefined ? part : { ...part, seal: state.seal }
    case 'tool-result':
    case 'tool-offer':
    case 'opaque':
      return part
    default:
      return part satisfies never
  }
}

export function buildPart(state: PartState): Part {
  const { group, ext, part } = state
  return { ...grown(part, state), ...(group === undefined ? {} : { group }), ...(ext === undefined ? {} : { ext }) }
}

/** The later one wins, member by member. */
export function mergeExtensions(first: Extensions | undefined, second: Extensions): Extensions {
  if (first === undefined) return second
  const merged: Record<string, JsonObject> = { ...first }
  for (const [dialect, members] of Object.entries(second)) merged[dialect] = { ...merged[dialect], ...members }
  return merged
}

/** Arrays are concatenated, objects joined member by member (Chat has an array under `content`); else the last one holds. */
function joinLogprobs(list: readonly Json[]): Json | undefined {
  const [first, ...rest] = list
  if (first === undefined || rest.length === 0) return first
  if (list.every((value) => Array.isArray(value))) return list.flat(1) as Json
  if (!list.every(isObject)) return list.findLast((value) => value !== null) ?? null
  const joined: Record<string, unknown> = {}
  const keys = new Set(list.flatMap((value) => Object.keys(value)))
  for (const key of keys)
    setOwn(joined, key, joinLogprobs(list.flatMap((value) => (Object.hasOwn(value, key) ? [value[key] ?? null] : []))))
  return joined as JsonObject
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
