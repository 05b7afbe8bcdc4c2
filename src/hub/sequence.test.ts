import { describe, expect, it } from 'vitest'
import type { Event } from './event.ts'
import { checkEvents } from './grammar.ts'
import { ORIGIN } from './node.ts'
import type { Part } from './part.ts'
import { sequence } from './sequence.ts'

const text: Part = { type: 'text', text: '' }
const reasoning: Part = { type: 'reasoning', segments: [] }
const call = (id: string): Part => ({ type: 'tool-call', form: 'json', run: 'client', id, name: 'look', input: '' })

const startOf = (index: number, part: Part, choice?: number): Event => ({
  type: 'part-start',
  index,
  part,
  ...(choice === undefined ? {} : { choice }),
})
const says = (index: number, words: string): Event => ({
  type: 'part-delta',
  index,
  delta: { on: 'text', text: words },
})
const input = (index: number, json: string): Event => ({
  type: 'part-delta',
  index,
  delta: { on: 'input', text: json },
})
const endOf = (index: number): Event => ({ type: 'part-end', index })
const start: Event = { type: 'start', id: 'x' }
const finish: Event = { type: 'finish', finish: { reason: 'stop' } }

/** What each input event gives at once: causality, not only the sum. */
function steps(events: readonly Event[], onLoss?: Parameters<typeof sequence>[0]): (readonly Event[])[] {
  const machine = sequence(onLoss)
  let state = machine.start()
  return events.map((event) => {
    const [next, out] = machine.step(state, event)
    state = next
    return out
  })
}

describe('sequence', () => {
  it('passes what comes in sequence at once, event for event', () => {
    const events: Event[] = [
      start,
      startOf(0, reasoning),
      { type: 'part-delta', index: 0, delta: { on: 'reasoning', segment: 0, channel: 'full', text: 'hm' } },
      { type: 'part-seal', index: 0, seal: { issuer: 'anthropic-messages', form: 'signature', value: 'c2ln' } },
      endOf(0),
      startOf(1, text),
      says(1, 'Hello'),
      { type: 'part-patch', index: 1, group: { n: 0, id: 'm' } },
      endOf(1),
      startOf(2, call('a')),
      input(2, '{"a":'),
      input(2, '1}'),
      { type: 'usage', usage: { outputTokens: 3 } },
      endOf(2),
      { type: 'note', dialect: 'openai-chat', wire: {} },
      finish,
    ]
    expect(steps(events)).toEqual(events.map((event) => [event]))
  })

  it('numbers parts from 0 without gaps', () => {
    expect(steps([start, startOf(7, text), says(7, 'a'), endOf(7), startOf(3, text)]).flat()).toEqual([
      start,
      startOf(0, text),
      says(0, 'a'),
      endOf(0),
      startOf(1, text),
    ])
  })

  it('closes an open text part where the next part starts, and opens a new one for text that comes later', () => {
    expect(
      steps([
        start,
        startOf(0, text),
        says(0, 'a'),
        startOf(1, call('c')),
        says(0, 'b'),
        input(1, '{}'),
        endOf(0),
        endOf(1),
        finish,
      ]),
    ).toEqual([
      [start],
      [startOf(0, text)],
      [says(0, 'a')],
      [endOf(0), startOf(1, call('c'))],
      [],
      [input(1, '{}'), endOf(1), startOf(2, text), says(2, 'b')],
      [endOf(2)],
      [],
      [finish],
    ])
  })

  it('does not open a part for an empty delta', () => {
    const events = [start, startOf(0, text), startOf(1, reasoning), says(0, ''), endOf(1), endOf(0), finish]
    expect(steps(events).flat()).toEqual([start, startOf(0, text), endOf(0), startOf(1, reasoning), endOf(1), finish])
  })

  it('closes a call whose object is complete where the next call starts', () => {
    expect(
      steps([
        start,
        startOf(0, call('a')),
        input(0, '{"a":"}"'),
        input(0, '}'),
        startOf(1, call('b')),
        endOf(0),
        input(1, '{'),
      ]),
    ).toEqual([
      [start],
      [startOf(0, call('a'))],
      [input(0, '{"a":"}"')],
      [input(0, '}')],
      [endOf(0), startOf(1, call('b'))],
      [],
      [input(1, '{')],
    ])
  })

  it('lets an interleaved call wait until the open one is complete', () => {
    expect(
      steps([
        start,
        startOf(0, call('a')),
        startOf(1, call('b')),
        input(0, '{'),
        input(1, '{'),
        input(0, '}'),
        input(1, '}'),
        endOf(0),
        endOf(1),
        finish,
      ]),
    ).toEqual([
      [start],
      [startOf(0, call('a'))],
      [],
      [input(0, '{')],
      [],
      [input(0, '}'), endOf(0), startOf(1, call('b')), input(1, '{')],
      [input(1, '}')],
      [],
      [endOf(1)],
      [finish],
    ])
  })

  it('waits for the end of a reasoning part: its seal may come late', () => {
    const seal: Event = {
      type: 'part-seal',
      index: 0,
      seal: { issuer: 'openai-responses', form: 'ciphertext', value: 'x' },
    }
    expect(steps([start, startOf(0, reasoning), startOf(1, text), says(1, 'a'), seal, endOf(0), says(1, 'b')])).toEqual(
      [[start], [startOf(0, reasoning)], [], [], [seal], [endOf(0), startOf(1, text), says(1, 'a')], [says(1, 'b')]],
    )
  })

  it('fails on input behind the end of a call, closed or not', () => {
    for (const between of [[], [startOf(1, call('b'))]]) {
      const out = steps([
        start,
        startOf(0, call('a')),
        input(0, '{}'),
        ...between,
        input(0, ' '),
        input(0, '{}'),
        finish,
      ]).flat()
      expect(out.at(-1)).toMatchObject({ type: 'failure', failure: { kind: 'protocol' } })
      expect(checkEvents(out, 'sequential')).toBeUndefined()
    }
  })

  it('flushes what waits before a failure, and marks what it had to close', () => {
    const failure: Event = { type: 'failure', failure: { kind: 'overloaded', message: 'busy' } }
    expect(
      steps([start, startOf(0, call('a')), input(0, '{'), startOf(1, call('b')), input(1, '{'), failure]).at(-1),
    ).toEqual([{ type: 'part-end', index: 0, incomplete: true }, startOf(1, call('b')), input(1, '{'), failure])
  })

  it('passes usage and notes while parts wait', () => {
    const usage: Event = { type: 'usage', usage: { inputTokens: 1 } }
    expect(steps([start, startOf(0, call('a')), startOf(1, call('b')), usage]).at(-1)).toEqual([usage])
  })

  it('hands parts of other choices and late patches to the caller', () => {
    const losses: string[] = []
    const patch: Event = { type: 'part-patch', index: 0, group: { n: 0, id: 'late' } }
    const out = steps(
      [
        start,
        startOf(0, text),
        startOf(1, text, 1),
        says(1, 'other'),
        says(0, 'mine'),
        endOf(1),
        startOf(2, call('c')),
        patch,
      ],
      (event, why) => losses.push(`${why} ${event.type}`),
    )
    expect(out.flat()).toEqual([start, startOf(0, text), says(0, 'mine'), endOf(0), startOf(1, call('c'))])
    expect(losses).toEqual(['choice part-start', 'choice part-delta', 'choice part-end', 'late-patch part-patch'])
  })

  it('counts the places of citations from the start of the piece that they stand in', () => {
    const cites = (index: number, at?: { start: number; end: number }): Event => ({
      type: 'part-delta',
      index,
      delta: { on: 'citation', citation: { url: 'https://example.org/', ...at } },
    })
    const events = [start, startOf(0, text), says(0, 'abc'), startOf(1, text), says(0, 'def')]
    expect(steps([...events, cites(0, { start: 4, end: 6 })]).at(-1)).toEqual([cites(2, { start: 1, end: 3 })])
    expect(steps([...events, cites(0, { start: 1, end: 2 })]).at(-1)).toEqual([cites(2)])
  })

  it('hands citations to the caller whose place was told in an earlier piece', () => {
    const cites = (start?: number, end?: number): Event => {
      const place = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
      return { type: 'part-delta', index: 0, delta: { on: 'citation', citation: { url: 'u', ...place } } }
    }
    const losses: string[] = []
    const events = [start, startOf(0, text), says(0, 'abc'), cites(0, 1), startOf(1, text), says(0, 'def')]
    steps([...events, cites(4, 6), cites(), cites(1, 2), cites(undefined, 2)], ({ type }, why) =>
      losses.push(`${why} ${type}`),
    )
    expect(losses).toEqual(['citation-place part-delta', 'citation-place part-delta'])
  })

  it('leaves a further piece without a place where that of the first is not its own', () => {
    const placed = (part: Part): Part => ({ ...part, [ORIGIN]: '/here' })
    const again = (events: readonly Event[]): unknown => {
      const piece = steps(events)
        .at(-1)
        ?.find(({ type }) => type === 'part-start')
      return piece?.type === 'part-start' ? piece.part[ORIGIN] : 'no piece'
    }
    const cites: Event = { type: 'part-delta', index: 0, delta: { on: 'citation', citation: { url: 'u' } } }
    const refusal: Part = { type: 'refusal', text: '' }
    const refuses: Event = { type: 'part-delta', index: 0, delta: { on: 'refusal', text: 'no' } }
    const shut = (part: Part, ...more: Event[]): Event[] => [start, startOf(0, placed(part)), ...more, startOf(1, text)]
    expect(again([...shut(text, says(0, 'abc')), says(0, 'def')])).toBe('/here')
    expect(again([...shut(refusal, refuses), refuses])).toBe('/here')
    expect(again([...shut(text), says(0, 'def')])).toBeUndefined()
    expect(again([...shut(refusal), refuses])).toBeUndefined()
    // The first piece had nothing, so that none stands where it stood, however many there are.
    const late = [says(0, 'def'), startOf(2, text), says(0, 'ghi')]
    expect(again([...shut(text), ...late])).toBeUndefined()
    expect(again([...shut(text, says(0, 'abc')), cites])).toBeUndefined()
  })

  it('ends a stream without terminal as truncated', () => {
    const machine = sequence()
    const [state] = machine.step(machine.start(), start)
    expect(machine.end(state, 'eof')[1]).toMatchObject([{ type: 'failure', failure: { kind: 'truncated' } }])
  })
})
