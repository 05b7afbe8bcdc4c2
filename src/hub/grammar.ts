import type { Delta, Event } from './event.ts'
import type { Machine } from './machine.ts'
import type { Part } from './part.ts'

/**
 * The grammar of the hub's streams as a machine that reports, in words, the first thing that is illegal. Laws and tests
 * use it; the hot path does not.
 *
 * ```
 *  stream   idle --start--> live --finish--> over       part   absent --part-start--> open --part-end--> ended
 *             \              |  \__ parts, usage, note            (an index        |  \__ part-delta, part-patch,
 *              failure    failure                                  is used         |      part-seal (once)
 *               \            |                                     once)           all must be ended at `finish`;
 *                `--> over <-'                                                     after a failure they may stay open
 * ```
 */
type Phase = 'idle' | 'live' | 'over'

/** What each event does in each phase; an absent entry is illegal. */
const transitions: Readonly<Record<Phase, Readonly<Partial<Record<Event['type'], Phase>>>>> = {
  idle: { start: 'live', failure: 'over' },
  live: {
    'part-start': 'live',
    'part-delta': 'live',
    'part-patch': 'live',
    'part-seal': 'live',
    'part-end': 'live',
    usage: 'live',
    note: 'live',
    finish: 'over',
    failure: 'over',
  },
  over: {},
}

/** Which deltas a part takes. */
const deltasOf: Readonly<Record<Part['type'], readonly Delta['on'][]>> = {
  text: ['text', 'citation'],
  refusal: ['refusal'],
  reasoning: ['reasoning'],
  media: ['media'],
  'tool-call': ['input'],
  'tool-result': [],
  compaction: [],
  'tool-offer': [],
  opaque: [],
}

const sealed: readonly Part['type'][] = ['reasoning', 'compaction']

interface PartTrack {
  readonly type: Part['type']
  ended: boolean
  seals: number
  /** Channel of each reasoning segment seen. */
  readonly channels: Record<number, 'full' | 'summary'>
}

export interface GrammarState {
  phase: Phase
  /** How many events were read. */
  count: number
  parts: Record<number, PartTrack>
  open: number[]
  next: number
  /** The first violation; afterwards nothing is judged. */
  violation: string | undefined
}

type PartEvent = Extract<Event, { index: number }>
type AfterStart = Exclude<PartEvent, { type: 'part-start' }>

/** `sequential`: one part at a time, indexes contiguous from 0, no choices; what `sequence` promises. */
export type Layout = 'overlapping' | 'sequential'

export function eventGrammar(layout: Layout = 'overlapping'): Machine<Event, string, GrammarState> {
  function judgeStart(state: GrammarState, event: Extract<Event, { type: 'part-start' }>): string | undefined {
    const { index, choice = 0, part } = event
    if (!Number.isSafeInteger(index) || index < 0) return `part index ${index} is no index`
    if (!Number.isSafeInteger(choice) || choice < 0) return `choice ${choice} is no index`
    if (state.parts[index] !== undefined) return `part ${index} starts a second time`
    if (layout === 'sequential') {
      if (state.open.length > 0) return `part ${index} starts while part ${state.open.join(', ')} is open`
      if (index !== state.next) return `part ${index} starts where part ${state.next} is next`
      if (choice > 0) return `part ${index} belongs to choice ${choice}`
    }
    const channels = part.type === 'reasoning' ? { ...part.segments.map(({ channel }) => channel) } : {}
    state.parts[index] = { type: part.type, ended: false, seals: 0, channels }
    state.open.push(index)
    state.next = index + 1
    return undefined
  }

  function judgePart(state: GrammarState, event: AfterStart): string | undefined {
    const { index } = event
    const part = state.parts[index]
    if (part === undefined) return `${event.type} for part ${index}, which never started`
    if (part.ended) return `${event.type} for part ${index}, which has ended`
    if (event.type === 'part-delta') return judgeDelta(part, event.delta, index)
    if (event.type === 'part-seal') {
      if (!sealed.includes(part.type)) return `a seal on part ${index}, which is ${part.type}`
      if (++part.seals > 1) return `a second seal on part ${index}`
    }
    if (event.type === 'part-end') {
      part.ended = true
      state.open = state.open.filter((one) => one !== index)
    }
    return undefined
  }

  function judge(state: GrammarState, event: Event): string | undefined {
    const after = transitions[state.phase][event.type]
    if (after === undefined) {
      if (state.phase === 'over') return `${event.type} after the end`
      return state.phase === 'idle' ? `${event.type} before start` : `a second ${event.type}`
    }
    state.phase = after
    if (event.type === 'part-start') return judgeStart(state, event)
    if (event.type === 'finish' && state.open.length > 0) return `finish while part ${state.open.join(', ')} is open`
    return 'index' in event ? judgePart(state, event) : undefined
  }

  return {
    start: () => ({ phase: 'idle', count: 0, parts: {}, open: [], next: 0, violation: undefined }),
    step(state, event) {
      if (state.violation !== undefined) return [state, []]
      const problem = judge(state, event)
      if (problem === undefined) {
        state.count++
        return [state, []]
      }
      state.violation = `event ${state.count}: ${problem}`
      return [state, [state.violation]]
    },
    end(state) {
      if (state.violation !== undefined || state.phase === 'over') return [state, []]
      state.violation = `after event ${state.count - 1}: the stream has no finish and no failure`
      return [state, [state.violation]]
    },
  }
}

function judgeDelta(part: PartTrack, delta: Delta, index: number): string | undefined {
  if (!deltasOf[part.type].includes(delta.on)) return `a ${delta.on} delta for part ${index}, which is ${part.type}`
  if (delta.on !== 'reasoning') return undefined
  const channel = part.channels[delta.segment]
  if (channel !== undefined && channel !== delta.channel)
    return `segment ${delta.segment} of part ${index} changes its channel from ${channel} to ${delta.channel}`
  part.channels[delta.segment] = delta.channel
  return undefined
}

/** Judges a whole stream; `undefined` is legal. */
export function checkEvents(events: Iterable<Event>, layout: Layout = 'overlapping'): string | undefined {
  const grammar = eventGrammar(layout)
  let state = grammar.start()
  for (const event of events) [state] = grammar.step(state, event)
  return grammar.end(state, 'eof')[0].violation
}
