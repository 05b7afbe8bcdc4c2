import type { Dialect } from 'wireproof'
import {
  type Collected,
  collect,
  type Event,
  type HubResponse,
  joinMember,
  MEMBERS,
  type Node,
  ORIGIN,
  type Part,
} from 'wireproof/hub'
import { compareDocuments, type Difference } from './compare.ts'
import { Coverage } from './coverage.ts'
import type { LawDocument } from './document.ts'
import { exactJson } from './exact-json.ts'
import type { Finding } from './finding.ts'
import { type Flat, flatten } from './flatten.ts'
import { checkPlaces, type Resolve } from './narrow.ts'
import { resolvePointer } from './pointer.ts'
import { passStream, type StreamPassage } from './stream-pipeline.ts'

function isBare(part: Part, isLost: (node: Node) => boolean): boolean {
  if (part.type === 'text')
    return part.text === '' && part.logprobs === undefined && (part.citations ?? []).every(isLost)
  if (part.type === 'reasoning') return part.segments.length === 0 && part.seal === undefined
  return part.type === 'refusal' && part.text === ''
}

/** That what was being told when the stream failed is incomplete, the failure says. */
function withoutStatus<P extends Part>(part: P): P {
  const { status: _status, ...group } = part.group ?? { n: 0 }
  return part.group?.status === 'incomplete' ? { ...part, group } : part
}

/** Free text that was being wrapped for a target of objects when the stream failed: its end is what is missing. */
function closeInput(part: Part): Part {
  if (part.type !== 'tool-call' || !part.input.startsWith('{"input":"')) return part
  const closed = `${part.input}"}`
  return exactJson(part.input) === undefined && exactJson(closed) !== undefined ? { ...part, input: closed } : part
}

/** A segment that was opened and got no text says nothing. */
function withoutEmptySegments<P extends Part>(part: P): P {
  return part.type === 'reasoning' ? { ...part, segments: part.segments.filter(({ text }) => text !== '') } : part
}

/** Whose places of `group` are told by an earlier part of the same item, which is left out: they stand there. */
function withoutBare(
  parts: readonly Part[],
  members: Dialect['members'],
  isLost: (node: Node) => boolean,
): readonly Part[] {
  const places = new Map<number, Record<string, string>>()
  return parts.flatMap((part) => {
    const { group, type, [ORIGIN]: at, [MEMBERS]: own } = part
    if (!isBare(part, isLost)) {
      const told = group === undefined ? undefined : places.get(group.n)
      return [told === undefined ? part : { ...part, [MEMBERS]: { ...own, ...told } }]
    }
    if (group === undefined || at === undefined || places.has(group.n)) return []
    const told: Record<string, string> = {}
    for (const field of Object.keys(group)) {
      const member = own?.[`group.${field}`] ?? members[type]?.[`group.${field}`]
      if (member !== undefined) told[`group.${field}`] = joinMember(at, member)
    }
    places.set(group.n, told)
    return []
  })
}

/**
 * A collected stream as law 3 sees it: its response, or its failure and what had come before. `isLost`: whether a node is
 * told to be dropped.
 */
export function flattenCollected(
  collected: Collected,
  members: Dialect['members'],
  isLost: (node: Node) => boolean = () => false,
): Flat {
  if ('response' in collected) {
    const { response } = collected
    return flatten({ kind: 'response', hub: { ...response, parts: response.parts.map(withoutEmptySegments) } }, members)
  }
  // A part that had only been announced holds nothing that could be lost, and half a count is no count.
  const { usage: _usage, parts, ...rest } = collected.partial
  const told = withoutBare(parts.map(withoutEmptySegments), members, isLost).map((part) =>
    closeInput(withoutStatus(part)),
  )
  const partial: HubResponse = { ...rest, parts: told, finish: { reason: 'other' } }
  const flat = flatten({ kind: 'response', hub: partial }, members)
  const failure = flatten({ kind: 'failure', hub: collected.failure }, members)
  const named = new Map([...flat.named, ...failure.named])
  named.delete('finish')
  return { ...flat, named }
}

/** Places inside the frames of a stream: `#3/item/id`, or without the frame wherever some frame has it. */
export function frameResolver(frames: readonly { readonly data: string }[]): Resolve {
  const parsed = frames.map(({ data }): unknown => {
    try {
      return JSON.parse(data)
    } catch {
      return data
    }
  })
  return (pointer) => {
    const [, frame, rest = ''] = /^#(\d+)(.*)$/s.exec(pointer) ?? []
    if (frame === undefined)
      return parsed.map((one) => resolvePointer(one, pointer)).find((value) => value !== undefined)
    // What is reported when the input has ended stands behind the last frame.
    if (Number(frame) === parsed.length) return null
    // A decoder may hold back what an earlier frame said until it knows enough to tell it.
    const seen = parsed.slice(0, Number(frame) + 1).reverse()
    return seen.map((one) => resolvePointer(one, rest)).find((value) => value !== undefined)
  }
}

/** The sequencer may cut texts and reorder parts, and must not lose any: the same text and calls, kind by kind. */
function contentByKind(events: readonly Event[]): Readonly<Record<string, readonly string[]>> {
  const collected = collect(events)
  const parts = 'response' in collected ? collected.response.parts : collected.partial.parts
  const joined = (type: 'text' | 'refusal'): string =>
    parts.flatMap((part) => (part.type === type ? [part.text] : [])).join('')
  return {
    text: [[...joined('text')].sort().join('')],
    refusal: [[...joined('refusal')].sort().join('')],
    reasoning: parts.flatMap((part) => (part.type === 'reasoning' ? part.segments.map(({ text }) => text) : [])).sort(),
    calls: parts.flatMap((part) => (part.type === 'tool-call' ? [`${part.id} ${part.name} ${part.input}`] : [])).sort(),
  }
}

export function checkStreamPassage(
  source: LawDocument,
  passage: StreamPassage,
  from: Dialect,
  to: Dialect,
): readonly Finding[] {
  const coverage = new Coverage(passage.diagnostics)
  const isLost = (node: Node): boolean => coverage.at(node[ORIGIN], 'dropped').length > 0
  const before = flattenCollected(passage.source, from.members, isLost)
  const after = flattenCollected(passage.target, to.members)
  const found: Difference[] = [
    ...checkPlaces(
      passage.diagnostics,
      { resolve: frameResolver(source.frames ?? []), flat: before },
      { resolve: frameResolver(passage.frames), flat: after },
      'stream',
    ),
  ]
  // What failed is told by the break alone, and that is reported. That it broke, law 6 looks at.
  if (passage.diagnostics.some(({ code }) => code === 'failure-untold'))
    for (const { named } of [before, after]) (named as Map<string, unknown>).delete('failure')
  found.push(...compareDocuments(before, after, coverage))
  if (passage.events !== passage.sequenced) {
    const [told, sequenced] = [contentByKind(passage.events), contentByKind(passage.sequenced)]
    for (const kind of Object.keys(told))
      if (JSON.stringify(told[kind]) !== JSON.stringify(sequenced[kind]))
        found.push({ at: '', expected: `the ${kind} of the stream after it was put in sequence, found something else` })
  }
  return found.map((difference) => ({ law: 'no-silent-loss', from: from.id, to: to.id, ...difference }))
}

/** Law 3 on a stream: on `collect` of both sides. */
export function noSilentLossOfStream(from: Dialect, to: Dialect, document: LawDocument): readonly Finding[] {
  const passage = passStream(from, to, document.frames ?? [], document.how ?? 'eof', document.request)
  return checkStreamPassage(document, passage, from, to)
}
