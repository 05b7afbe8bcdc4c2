import { describe, expect, it } from 'vitest'
import type { Event } from './event.ts'
import { checkEvents, type Layout } from './grammar.ts'

const start: Event = { type: 'start' }
const finish: Event = { type: 'finish', finish: { reason: 'stop' } }
const failure: Event = { type: 'failure', failure: { kind: 'server', message: 'x' } }
const text = (index: number, choice = 0): Event => ({
  type: 'part-start',
  index,
  choice,
  part: { type: 'text', text: '' },
})
const thought: Event = { type: 'part-start', index: 0, part: { type: 'reasoning', segments: [] } }
const says = (index: number): Event => ({ type: 'part-delta', index, delta: { on: 'text', text: 'a' } })
const thinks = (segment: number, channel: 'full' | 'summary'): Event => ({
  type: 'part-delta',
  index: 0,
  delta: { on: 'reasoning', segment, channel, text: 'a' },
})
const seal: Event = { type: 'part-seal', index: 0, seal: { issuer: 'codex', form: 'ciphertext', value: 'x' } }
const end = (index: number): Event => ({ type: 'part-end', index })

describe('legal streams', () => {
  it.each<[string, Event[]]>([
    ['nothing but start and finish', [start, finish]],
    ['a failure alone', [failure]],
    ['a part left open by a failure', [start, text(0), failure]],
    ['overlapping parts', [start, text(0), text(4), says(0), says(4), end(0), end(4), finish]],
    ['a sealed reasoning part', [start, thought, thinks(0, 'full'), thinks(1, 'summary'), seal, end(0), finish]],
  ])('%s', (_name, events) => {
    expect(checkEvents(events)).toBeUndefined()
  })
})

describe('the first violation, in words', () => {
  it.each<[string, Event[], Layout?]>([
    ['event 0: finish before start', [finish]],
    ['event 1: a second start', [start, start, start]],
    ['event 2: usage after the end', [start, finish, { type: 'usage', usage: {} }]],
    ['event 2: failure after the end', [start, finish, failure]],
    ['after event 1: the stream has no finish and no failure', [start, text(0)]],
    ['event 2: finish while part 0 is open', [start, text(0), finish]],
    ['event 1: part-delta for part 0, which never started', [start, says(0)]],
    ['event 3: part-end for part 0, which has ended', [start, text(0), end(0), end(0)]],
    ['event 3: part 0 starts a second time', [start, text(0), end(0), text(0)]],
    ['event 2: a text delta for part 0, which is reasoning', [start, thought, says(0)]],
    ['event 2: a seal on part 0, which is text', [start, text(0), seal]],
    ['event 3: a second seal on part 0', [start, thought, seal, seal]],
    [
      'event 3: segment 0 of part 0 changes its channel from full to summary',
      [start, thought, thinks(0, 'full'), thinks(0, 'summary')],
    ],
    ['event 1: part index -1 is no index', [start, text(-1)]],
    ['event 2: part 1 starts while part 0 is open', [start, text(0), text(1)], 'sequential'],
    ['event 1: part 1 starts where part 0 is next', [start, text(1)], 'sequential'],
    ['event 1: part 0 belongs to choice 1', [start, text(0, 1)], 'sequential'],
  ])('%s', (words, events, layout) => {
    expect(checkEvents(events, layout)).toBe(words)
  })
})
