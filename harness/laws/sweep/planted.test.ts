import { describe, expect, it } from 'vitest'
import { type Dialect, dialects } from 'wireproof'
import type { DialectId, Event, Exchange, Failure, HubRequest, HubResponse, Machine, Part } from 'wireproof/hub'
import { leavesOf } from '../pointer.ts'
import { findFault } from './run-pair.ts'
import { dialectOf, orderedPairs, type SweptKind, sourceOf, sweptKinds, sweptPairs } from './tasks.ts'

// A silent drop is planted into the encoder of each ordered pair, for each kind of document: the sweep must find it, and
// show it by a document that holds little else.

const SEED = 7
/** How many documents may pass before a fault is found. */
const DOCUMENTS = 400

type Fault = 'leaf' | 'part' | 'report'

/** The first report of a loss of each document is swallowed. */
function deaf(c: Exchange): Exchange {
  let heard = false
  return {
    ...c,
    report(kind, ...rest) {
      if (kind !== 'dropped' || heard) return c.report(kind, ...rest)
      heard = true
    },
  }
}

/** What only the source knows goes without a word: most of what is lost of an error. */
const careless = (c: Exchange): Exchange => ({ ...c, dropExtensions() {} })

const isText = ({ type }: Part): boolean => type === 'text'

function withoutText<T extends { readonly parts: readonly Part[] }>(holder: T): T {
  const last = holder.parts.findLastIndex(isText)
  return last < 0 ? holder : { ...holder, parts: holder.parts.filter((_, i) => i !== last) }
}

const requestFaults: Readonly<Record<Fault, (hub: HubRequest) => HubRequest>> = {
  // No dialect has neither: the backend of one takes no limit of the output.
  leaf: ({ sampling, options, ...hub }) => {
    const { maxOutputTokens: _limit, ...samplingRest } = sampling ?? {}
    const { parallelToolCalls: _many, ...optionsRest } = options ?? {}
    return {
      ...hub,
      ...(sampling === undefined ? {} : { sampling: samplingRest }),
      ...(options === undefined ? {} : { options: optionsRest }),
    }
  },
  part: (hub) => ({ ...hub, turns: hub.turns.map((turn) => (turn.role === 'user' ? withoutText(turn) : turn)) }),
  report: (hub) => hub,
}

const responseFaults: Readonly<Record<Fault, (hub: HubResponse) => HubResponse>> = {
  leaf: ({ usage, ...hub }) => {
    const { outputTokens: _count, ...rest } = usage ?? {}
    return usage === undefined ? hub : { ...hub, usage: rest }
  },
  part: withoutText,
  report: (hub) => hub,
}

const failureFaults: Readonly<Record<Fault, (failure: Failure) => Failure>> = {
  leaf: ({ code: _code, ...failure }) => failure,
  part: (failure) => ({ ...failure, message: 'It failed.' }),
  report: (failure) => failure,
}

/** What an event becomes on its way to a faulty encoder. */
const eventFaults: Readonly<Record<Fault, (event: Event) => readonly Event[]>> = {
  leaf: (event) => {
    if (event.type !== 'start') return [event]
    const { id: _id, ...start } = event
    return [{ ...start, id: 'another' }]
  },
  part: (event) => (event.type === 'part-delta' && event.delta.on === 'text' ? [] : [event]),
  report: (event) => [event],
}

function faultyStream({ stream }: Dialect, fault: Fault): Pick<Dialect, 'stream'> {
  if (stream === undefined) return {}
  const encoder: typeof stream.encoder = (x) => {
    const inner: Machine<Event, { readonly data: string }> = stream.encoder(fault === 'report' ? deaf(x) : x)
    return {
      start: () => inner.start(),
      step(state, event) {
        const out = []
        let next = state
        for (const one of eventFaults[fault](event)) {
          const [after, some] = inner.step(next, one)
          next = after
          out.push(...some)
        }
        return [next, out]
      },
      end: (state, how) => inner.end(state, how),
    }
  }
  return { stream: { ...stream, encoder } }
}

function faulty(dialect: Dialect, kind: SweptKind, fault: Fault): Dialect {
  const { request, response, failure } = dialect
  const heard = (c: Exchange): Exchange => (fault === 'report' ? deaf(c) : c)
  if (kind === 'stream') return { ...dialect, ...faultyStream(dialect, fault) }
  if (kind === 'request')
    return {
      ...dialect,
      request: { ...request, encode: (hub, c) => request.encode(requestFaults[fault](hub), heard(c)) },
    }
  if (kind === 'failure')
    return {
      ...dialect,
      failure: {
        ...failure,
        encode: (hub, c) => failure.encode(failureFaults[fault](hub), fault === 'report' ? careless(c) : c),
      },
    }
  return {
    ...dialect,
    response: { ...response, encode: (hub, c) => response.encode(responseFaults[fault](hub), heard(c)) },
  }
}

/** Leaves that schema and grammar demand of the smallest document which can show a fault: of a stream, one text. */
const demanded: Readonly<Record<SweptKind, Readonly<Partial<Record<DialectId, number>>>>> = {
  request: {
    ...{ 'openai-chat': 2, 'openai-responses': 1, 'anthropic-messages': 3, codex: 2 },
    ...{ 'gitlab-duo-chat': 1, 'gitlab-duo-code': 2 },
  },
  response: { 'openai-chat': 7, 'openai-responses': 14, 'anthropic-messages': 8, codex: 14, 'gitlab-duo-code': 1 },
  failure: {
    'gitlab-duo-chat': 1,
    'gitlab-duo-code': 1,
    'openai-chat': 1,
    'openai-responses': 4,
    'anthropic-messages': 3,
    codex: 4,
  },
  stream: { 'gitlab-duo-code': 2, 'openai-chat': 20, 'openai-responses': 120, 'anthropic-messages': 22, codex: 120 },
}

/** What a document may hold beside what is demanded, to show the fault: a citation of Responses is told four times. */
const BESIDE = 20

function leavesOfText(text: string): number {
  const lines = text.split('\n').flatMap((line) => (line.startsWith('data: {') ? [line.slice('data: '.length)] : []))
  const documents = text.startsWith('{') ? [text] : lines
  return documents.reduce((sum, one) => sum + leavesOf(JSON.parse(one)).length, 0)
}

const faults: readonly Fault[] = ['leaf', 'part', 'report']
/** What takes and gives text alone: no limit, no figures and no id of its own that could be lost quietly. */
const isTextOnly = (id: DialectId): boolean => id === 'gitlab-duo-chat' || id === 'gitlab-duo-code'

/** The fault, or the nearest one that such a document can show. */
function visible(fault: Fault, from: DialectId, to: DialectId, kind: SweptKind): Fault {
  if (kind === 'failure') return fault
  if (isTextOnly(from)) return 'part'
  return isTextOnly(to) && kind !== 'request' && fault === 'leaf' ? 'part' : fault
}

/** Each pair has each fault once; over the pairs each kind of document has each of them. */
const planted = orderedPairs().flatMap(([from, to], i) =>
  sweptKinds.flatMap((kind, j) => {
    if (!sweptPairs(kind).some(([a, b]) => a === from && b === to)) return []
    const fault = visible(faults[(i + j) % faults.length] ?? 'leaf', from, to, kind)
    // Codex says errors in all words of Responses: nothing is lost that could be kept quiet.
    const isKept = kind === 'failure' && from === 'openai-responses' && to === 'codex'
    return [[from, to, kind, isKept && fault === 'report' ? 'leaf' : fault] as const]
  }),
)

describe('a silent drop planted into an encoder', () => {
  it.each(planted)('%s -> %s %s: one %s', (from, to, kind, fault) => {
    const sound = dialectOf(to, kind)
    const group = findFault({
      source: sourceOf(from, kind),
      pair: [dialectOf(from, kind), faulty(sound, kind, fault)],
      sound,
      options: { documents: DOCUMENTS, seed: SEED, changes: 8, fullEvery: 10, patience: 2000 },
    })
    expect(group, `no document of ${DOCUMENTS} shows it`).toBeDefined()
    if (group === undefined) return
    const { finding, document, path, text } = group
    console.log(
      `planted ${from} -> ${to} ${kind} ${fault}: ${finding.at} ${finding.expected}\n  seed ${SEED}, document ${document}, shrink path ${path}\n  ${text}`,
    )
    expect(leavesOfText(text)).toBeLessThanOrEqual((demanded[kind][from] ?? 0) + BESIDE)
  })
})

describe('a silent drop planted into the way back to the own dialect', () => {
  const dialectIds = Object.values(dialects).map(({ id }) => id)
  const shown = (id: DialectId): readonly Fault[] => (isTextOnly(id) ? ['part'] : ['leaf', 'part'])
  it.each(dialectIds.flatMap((id) => shown(id).map((fault) => [id, fault] as const)))(
    '%s request: one %s',
    (id, fault) => {
      const sound = dialectOf(id)
      const group = findFault({
        source: sourceOf(id, 'request'),
        pair: [sound, faulty(sound, 'request', fault)],
        sound,
        options: { documents: DOCUMENTS, seed: SEED, changes: 0, fullEvery: DOCUMENTS, patience: 2000 },
      })
      expect(group?.finding.law).toBe('round-trip')
      expect(leavesOfText(group?.text ?? '')).toBeLessThanOrEqual((demanded.request[id] ?? 0) + BESIDE)
    },
  )
})

describe('a text that only the stream loses', () => {
  const streaming = (Object.values(dialects) as readonly Dialect[]).filter(({ stream }) => stream !== undefined)
  it.each(streaming.map(({ id }) => id))('%s: is found by folding', (id) => {
    const sound = dialectOf(id, 'stream')
    const group = findFault({
      source: sourceOf(id, 'stream'),
      pair: [sound, faulty(sound, 'stream', 'part')],
      sound,
      options: { documents: DOCUMENTS, seed: SEED, changes: 0, fullEvery: DOCUMENTS, patience: 2000 },
    })
    expect(group?.finding.law).toBe('fold')
    expect(leavesOfText(group?.text ?? '')).toBeLessThanOrEqual((demanded.stream[id] ?? 0) + BESIDE)
  })
})
