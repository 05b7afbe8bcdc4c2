import { describe, expect, it } from 'vitest'
import { type Dialect, dialects, inForm } from 'wireproof'
import { createContexts, type DialectId, type Event, type Frame, type Part, sequence } from 'wireproof/hub'
import { world } from '../pipeline.ts'
import { runMachine, streamOf } from '../stream-pipeline.ts'

// What a stream says late, and what it says at once where others say it in deltas.

const nowhere = { id: 'nowhere' as DialectId, members: {}, extensionCodes: {} } as const
const own = { codex: { x_own: 1 } } as const
const start: Event = { type: 'start', id: 'r', model: 'm', created: 1 }
const finish: Event = { type: 'finish', finish: { reason: 'stop' } }
const usage: Event = { type: 'usage', usage: { inputTokens: 1, outputTokens: 1 } }
const startOf = (part: Part): Event => ({ type: 'part-start', index: 0, part })
const end: Event = { type: 'part-end', index: 0 }
const text = startOf({ type: 'text', text: 'a' })
const call = (input: string): Part => ({ type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input })

function tell(dialect: Dialect, events: readonly Event[]) {
  const contexts = createContexts({ source: nowhere, target: dialect, ...world })
  const { encoder, layout } = streamOf(dialect)
  const told = layout === 'sequential' ? runMachine(sequence(), events, 'eof') : events
  const frames = runMachine(encoder(contexts.encode), told, 'eof')
  const reports = contexts.diagnostics().map(({ kind, code }) => `${kind}/${code}`)
  return { frames, reports }
}

/** All that was said under the names of text, in order: where a delta begins does not matter. */
const said = (frames: readonly Frame[], word: RegExp): string =>
  frames.map(({ data }) => [...data.matchAll(word)].map(([, value]) => value).join('')).join('')

/** In the form of events, where there are several. */
const streaming = (Object.values(dialects) as readonly Dialect[])
  .filter(({ stream }) => stream !== undefined)
  .map((dialect) => inForm(dialect, 'sse'))

/** Dialects that tell further answers, and one that tells text alone. */
const tellsChoices: ReadonlySet<string> = new Set(['openai-chat', 'gitlab-duo-code'])
const isTextOnly = (id: string): boolean => id === 'gitlab-duo-code'

describe.each(streaming.map((dialect) => [dialect.id, dialect] as const))('%s', (id, dialect) => {
  const quiet = tell(dialect, [start, text, end, usage, finish])

  it.each<[string, readonly Event[], string]>([
    [
      'an extension of a part',
      [start, text, { type: 'part-patch', index: 0, ext: own }, end, usage, finish],
      'dropped/member',
    ],
    [
      'a note of another dialect',
      [start, text, end, { type: 'note', dialect: 'codex', wire: {} }, usage, finish],
      'dropped/note',
    ],
    ['an extension of the answer', [start, text, end, usage, { ...finish, ext: own } as Event], 'dropped/member'],
    ['an extension of the beginning', [{ ...start, ext: own } as Event, text, end, usage, finish], 'dropped/member'],
    [
      'figures that are an estimate',
      [start, text, end, { type: 'usage', usage: { inputTokens: 1, outputTokens: 1, estimated: true } }, finish],
      'dropped/usage-detail',
    ],
    [
      'the reason of a further answer',
      [start, text, end, usage, { ...finish, others: [{ reason: 'length' }] } as Event],
      'dropped/choices',
    ],
  ])('%s is told to be missing', (name, events, report) => {
    const { reports } = tell(dialect, events)
    expect(quiet.reports).not.toContain(report)
    if (tellsChoices.has(id) && name.endsWith('further answer')) expect(reports).not.toContain(report)
    else expect(reports).toContain(report)
  })

  it('the id and the tier that come late or early are written or told to be missing', () => {
    const group = { n: 0, id: 'item_late' } as const
    for (const [events, word, code] of [
      [[start, text, { type: 'part-patch', index: 0, group }, end, usage, finish], 'item_late', 'dropped/id'],
      [[{ ...start, serviceTier: 'tier_late' }, text, end, usage, finish], 'tier_late', 'dropped/service-tier'],
    ] as const) {
      const { frames, reports } = tell(dialect, events as readonly Event[])
      expect(JSON.stringify(frames).includes(word)).toBe(!reports.includes(code))
    }
  })

  it.each<[string, Part, Event, RegExp]>([
    [
      'text',
      { type: 'text', text: '' },
      { type: 'part-delta', index: 0, delta: { on: 'text', text: 'seed' } },
      /(seed)/g,
    ],
    [
      'a refusal',
      { type: 'refusal', text: '' },
      { type: 'part-delta', index: 0, delta: { on: 'refusal', text: 'seed' } },
      /(seed)/g,
    ],
    ['input', call(''), { type: 'part-delta', index: 0, delta: { on: 'input', text: '{"a":"seed"}' } }, /(seed)/g],
    [
      'reasoning',
      { type: 'reasoning', segments: [] },
      { type: 'part-delta', index: 0, delta: { on: 'reasoning', segment: 0, channel: 'full', text: 'seed' } },
      /(seed)/g,
    ],
  ])('%s that a part begins with is said as often as in a delta', (_name, part, delta, word) => {
    const seeded: Part =
      part.type === 'text' || part.type === 'refusal'
        ? { ...part, text: 'seed' }
        : part.type === 'tool-call'
          ? call('{"a":"seed"}')
          : { type: 'reasoning', segments: [{ channel: 'full', text: 'seed' }] }
    const whole = tell(dialect, [start, startOf(seeded), end, usage, finish])
    const streamed = tell(dialect, [start, startOf(part), delta, end, usage, finish])
    const isUntold = isTextOnly(id) && part.type !== 'text' && part.type !== 'refusal'
    expect(said(whole.frames, word) === '').toBe(isUntold)
    expect(said(whole.frames, word)).toBe(said(streamed.frames, word))
    expect(whole.reports).toEqual(streamed.reports)
  })

  it('log probabilities of a delta arrive or are told to be missing', () => {
    const logprobs = [{ token: 'tok', logprob: -1, bytes: null, top_logprobs: [] }]
    const delta: Event = { type: 'part-delta', index: 0, delta: { on: 'text', text: 'b', logprobs } }
    const { frames, reports } = tell(dialect, [start, text, delta, end, usage, finish])
    expect(JSON.stringify(frames).includes('tok') || reports.includes('dropped/logprobs')).toBe(true)
    expect(said(frames, /(?:content|text|delta)":"(b)"/g)).toContain('b')
  })

  it('nothing is said after the end', () => {
    const failure: Event = { type: 'failure', failure: { kind: 'server', message: 'm' } }
    for (const last of [finish, failure]) {
      const once = tell(dialect, [start, text, end, usage, last])
      expect(tell(dialect, [start, text, end, usage, last, finish, failure, usage]).frames).toEqual(once.frames)
    }
  })
})
