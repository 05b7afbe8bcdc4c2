import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Collected, collect } from './collect.ts'
import type { Delta, Event } from './event.ts'
import { checkEvents } from './grammar.ts'
import { scanInput, startScan } from './input-scanner.ts'
import type { Part } from './part.ts'
import type { HubResponse } from './response.ts'
import { sequence } from './sequence.ts'
import { unfold } from './unfold.ts'

/** One part with everything that happens to it, in order. */
interface Life {
  readonly part: Part
  readonly choice: number
  readonly deltas: readonly Delta[]
  readonly seal: boolean
  readonly incomplete: boolean
}

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 5 })
const choice = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) })

/** Cuts a text at random places. */
const cut = (text: string): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.nat(Math.max(text.length, 1)), { maxLength: 4 }).map((places) => {
    const edges = [0, ...places.filter((place) => place < text.length).sort((a, b) => a - b), text.length]
    return edges.slice(1).map((edge, i) => text.slice(edges[i], edge))
  })

const textLife: fc.Arbitrary<Life> = fc
  .record({ list: words, cited: fc.boolean(), choice })
  .map(({ list, cited, choice }) => ({
    part: { type: 'text', text: '' },
    choice,
    deltas: [
      ...list.map((text): Delta => ({ on: 'text', text, logprobs: { content: [text] } })),
      ...(cited ? [{ on: 'citation', citation: { url: 'https://example.org/' } } as const] : []),
    ],
    seal: false,
    incomplete: false,
  }))

const refusalLife: fc.Arbitrary<Life> = fc.record({ list: words, choice }).map(({ list, choice }) => ({
  part: { type: 'refusal', text: '' },
  choice,
  deltas: list.map((text): Delta => ({ on: 'refusal', text })),
  seal: false,
  incomplete: false,
}))

const reasoningLife: fc.Arbitrary<Life> = fc
  .record({ list: words, seal: fc.boolean(), choice })
  .map(({ list, seal, choice }) => ({
    part: { type: 'reasoning', segments: [] },
    choice,
    deltas: list.map((text, i): Delta => ({ on: 'reasoning', segment: i >> 1, channel: 'full', text })),
    seal,
    incomplete: false,
  }))

const jsonObject = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })

const callLife: fc.Arbitrary<Life> = fc
  .record({ value: jsonObject, space: fc.constantFrom(0, 1), kept: fc.constantFrom(1, 1, 1, 0.5, 0), choice })
  .chain(({ value, space, kept, choice }) => {
    const whole = JSON.stringify(value, null, space)
    const input = whole.slice(0, whole.length * kept)
    return cut(input).map((fragments) => ({
      part: { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '' } as const,
      choice,
      deltas: fragments.map((text): Delta => ({ on: 'input', text })),
      seal: false,
      incomplete: kept < 1,
    }))
  })

const opaqueLife: fc.Arbitrary<Life> = choice.map((choice) => ({
  part: { type: 'opaque', dialect: 'openai-responses', wire: { type: 'x' } },
  choice,
  deltas: [],
  seal: false,
  incomplete: false,
}))

function eventsOf(life: Life, index: number): Event[] {
  return [
    {
      type: 'part-start',
      index,
      part: { ...life.part, group: { n: index } },
      ...(life.choice > 0 ? { choice: life.choice } : {}),
    },
    ...life.deltas.map((delta): Event => ({ type: 'part-delta', index, delta })),
    ...(life.seal
      ? [{ type: 'part-seal', index, seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'v' } } as const]
      : []),
    { type: 'part-end', index, ...(life.incomplete ? { incomplete: true } : {}) },
  ]
}

const lives = fc.array(fc.oneof(textLife, refusalLife, reasoningLife, callLife, opaqueLife), { maxLength: 6 })

/** A legal stream whose parts overlap at random; `usage` stands somewhere among them. */
const streams: fc.Arbitrary<readonly Event[]> = fc
  .record({ lives, picks: fc.infiniteStream(fc.nat(1000)), fails: fc.boolean() })
  .map(({ lives, picks, fails }) => {
    const queues = [...lives.map(eventsOf), [{ type: 'usage', usage: { inputTokens: 3, cacheRead: 1 } } as Event]]
    const events: Event[] = [{ type: 'start', id: 'r', model: 'm' }]
    while (queues.length > 0) {
      const at = (picks.next().value ?? 0) % queues.length
      const next = queues[at]?.shift()
      if (next === undefined) queues.splice(at, 1)
      else events.push(next)
    }
    events.push(
      fails
        ? { type: 'failure', failure: { kind: 'server', message: 'broken' } }
        : { type: 'finish', finish: { reason: 'stop' }, others: [{ reason: 'length' }] },
    )
    return events
  })

function sequenced(events: readonly Event[]): readonly Event[] {
  const machine = sequence()
  let state = machine.start()
  const out: Event[] = []
  for (const event of events) {
    const [next, told] = machine.step(state, event)
    state = next
    out.push(...told)
  }
  out.push(...machine.end(state, 'eof')[1])
  return out
}

/** Pieces of one part joined again (they share `group.n`), in the order in which the parts started. */
function joined(collected: Collected): readonly Part[] {
  const byStart = new Map<number, Part>()
  const all = 'response' in collected ? collected.response : collected.partial
  for (const part of all.parts) {
    const n = part.group?.n ?? -1
    const before = byStart.get(n)
    if (before?.type === 'text' && part.type === 'text') {
      const citations = [...(before.citations ?? []), ...(part.citations ?? [])]
      const logprobs = [before, part].flatMap((one) => contentOf(one.logprobs))
      byStart.set(n, {
        ...before,
        text: before.text + part.text,
        ...(citations.length > 0 ? { citations } : {}),
        ...(logprobs.length > 0 ? { logprobs: { content: logprobs } } : {}),
      })
    } else if (before?.type === 'refusal' && part.type === 'refusal')
      byStart.set(n, { ...before, text: before.text + part.text })
    else byStart.set(n, part)
  }
  return [...byStart.entries()].sort(([a], [b]) => a - b).map(([, part]) => part)
}

function contentOf(logprobs: unknown): string[] {
  return (logprobs as { content?: string[] } | undefined)?.content ?? []
}

/** `incomplete` of a part that was closed early is not told, of one that was closed by a failure it is added. */
function withoutStatus(parts: readonly Part[]): unknown {
  return parts.map(({ group, ...part }) => ({ ...part, n: group?.n }))
}

describe('streams', () => {
  it('generated streams are legal', () => {
    fc.assert(
      fc.property(streams, (events) => {
        expect(checkEvents(events)).toBeUndefined()
      }),
    )
  })

  it('sequence keeps content and yields one part at a time', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const out = sequenced(events)
        expect(checkEvents(out, 'sequential')).toBeUndefined()
        const before = collect(events)
        const after = collect(out)
        expect(withoutStatus(joined(after))).toEqual(withoutStatus(joined(before)))
        expect('response' in after).toBe('response' in before)
        if ('response' in before && 'response' in after) {
          expect(after.response.usage).toEqual(before.response.usage)
          expect(after.response.finish).toEqual(before.response.finish)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('sequence is idempotent: it changes nothing that is in sequence', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const once = sequenced(events)
        expect(sequenced(once)).toEqual(once)
      }),
    )
  })

  it('collect and unfold are inverse up to the boundaries of deltas', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const collected = collect(events)
        if (!('response' in collected)) return
        const told = unfold(collected.response)
        expect(checkEvents(told)).toBeUndefined()
        expect(collect(told)).toEqual(collected)
      }),
    )
  })

  it('unfold tells extensions, seals and media that no delta can carry', () => {
    const response: HubResponse = {
      id: 'r',
      ext: { 'openai-chat': { system_fingerprint: 'f' } },
      parts: [
        { type: 'reasoning', segments: [{ channel: 'summary', text: 'a', ext: { 'openai-responses': { x: 1 } } }] },
        { type: 'reasoning', segments: [], seal: { issuer: 'anthropic-messages', form: 'ciphertext', value: 'v' } },
        { type: 'media', as: 'image', media: { kind: 'data', mime: 'image/png', base64: 'AAAA' } },
        { type: 'text', text: '', citations: [], group: { n: 1, status: 'incomplete' } },
      ],
      finish: { reason: 'length', raw: 'max_tokens' },
      usage: { outputTokens: 1 },
    }
    expect(collect(unfold(response))).toEqual({ response })
  })
})

describe('input scanner', () => {
  it('agrees with JSON.parse on when an object is complete, cut at every place', () => {
    fc.assert(
      fc.property(jsonObject, fc.constantFrom(undefined, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        for (let at = 0; at <= text.length; at++) {
          const scan = startScan()
          const head = scanInput(scan, text.slice(0, at))
          let parses = true
          try {
            JSON.parse(text.slice(0, at))
          } catch {
            parses = false
          }
          expect(head).toBe(parses ? 'complete' : 'open')
          expect(scanInput(scan, text.slice(at))).toBe('complete')
          expect(scanInput(scan, ' \n\r\t')).toBe('complete')
          expect(scanInput(scan, ' ,')).toBe('overrun')
        }
      }),
    )
  })

  it.each(['"{}"', '[{}]', '1', 'null'])('never takes %s, which is no object, for complete', (text) => {
    expect(scanInput(startScan(), text)).toBe('open')
  })
})
