import type { Exchange } from '../../hub/context.ts'
import type { Event } from '../../hub/event.ts'
import { knownMembers } from '../../hub/extensions.ts'
import type { Failure } from '../../hub/failure.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'
import { type Json, ORIGIN, placeAt } from '../../hub/node.ts'
import { ProtocolError, readArray, readObject, wrongShape } from '../../protocol-error.ts'
import { CHAT } from './extensions.ts'
import { decodeFailure } from './failure.ts'
import { stopMembers } from './finish-reason.ts'
import { decodeServiceTier } from './service-tier.ts'
import { addDelta } from './stream-delta.ts'
import { finishEvents } from './stream-finish.ts'
import { learnChunk, quickDelta, quickFrame } from './stream-quick.ts'
import { type ChoiceState, choiceAt, MAX_INDEX, type StreamState, startStream } from './stream-state.ts'
import { decodeUsage } from './usage.ts'

type Wire = Readonly<Record<string, unknown>>

const DONE = '[DONE]'

/** Members of a chunk that are read; `obfuscation` is padding without meaning. */
function saysRole(choice: unknown): boolean {
  const delta = (choice as { delta?: { role?: unknown } | null } | null)?.delta
  return delta?.role !== undefined && delta.role !== null
}

const read = knownMembers('id', 'object', 'created', 'model', 'choices', 'usage', 'obfuscation', 'error')
const silent = knownMembers('system_fingerprint', 'moderation', 'service_tier')
const choiceRead = knownMembers('index', 'delta', 'finish_reason', 'logprobs')
const choiceSilent = knownMembers(...stopMembers)

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Chunk by chunk into events. The finish is held until `[DONE]`: usage may come after it, and so may an error. */
export function decoder(c: Exchange): Machine<Frame, Event, StreamState> {
  const once = (state: StreamState, key: string, report: () => void): void => {
    if (state.told[key]) return
    state.told[key] = true
    report()
  }
  const repair = (
    state: StreamState,
    code: 'member-shape' | 'missing-member' | 'late-member' | 'duplicate-event',
    at: string,
  ) => once(state, `${code}${at}`, () => c.report('repaired', code, placeAt(at)))

  function start(state: StreamState, chunk: Wire, out: Event[]): void {
    const { created, model } = chunk
    const tier = decodeServiceTier(chunk['service_tier'])
    state.id = word(chunk['id'])
    for (const member of ['id', 'model']) if (word(chunk[member]) === '') repair(state, 'missing-member', `/${member}`)
    out.push({
      type: 'start',
      ...(state.id === '' ? {} : { id: state.id }),
      ...(word(model) === '' ? {} : { model: word(model) }),
      ...(typeof created === 'number' ? { created } : {}),
      ...(tier === undefined ? {} : { serviceTier: tier }),
      ...(state.early === undefined ? {} : { ext: { [CHAT]: state.early } }),
      [ORIGIN]: '',
    })
    state.phase = 'live'
    state.early = undefined
  }

  /** Members that only Chat knows go with the start, or, when they change later, with the finish. */
  function carry(state: StreamState, chunk: Wire): void {
    for (const key in chunk) {
      const value = chunk[key]
      if (read.has(key) || value === undefined || value === null) continue
      if (key === 'service_tier' && decodeServiceTier(value) !== undefined && state.phase === 'waiting') {
        state.told[`early ${key}`] = true
        continue
      }
      if (!silent.has(key)) once(state, `chunk ${key}`, () => c.report('carried', 'unknown-member', placeAt(`/${key}`)))
      if (state.phase === 'waiting') {
        state.early = { ...state.early, [key]: value as Json }
        state.told[`early ${key}`] = true
      } else if (typeof value === 'object' || !state.told[`early ${key}`])
        state.late = { ...state.late, [key]: value as Json }
    }
  }

  function carryChoice(state: StreamState, choice: ChoiceState, wire: Wire, at: string): void {
    for (const key in wire) {
      const value = wire[key]
      if (choiceRead.has(key) || value === undefined || value === null) continue
      if (!choiceSilent.has(key))
        once(state, `choice ${key}`, () => c.report('carried', 'unknown-member', placeAt(`${at}/${key}`)))
      choice.ext = { ...choice.ext, [key]: value as Json }
    }
  }

  function addChoice(state: StreamState, value: unknown, at: string, out: Event[]): void {
    const wire: Wire = readObject(value, at, 'a choice')
    const index = wire['index'] ?? 0
    if (wire['index'] === undefined) repair(state, 'missing-member', '/choices/*/index')
    if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0 || index > MAX_INDEX)
      throw wrongShape(`${at}/index`, `an index from 0 to ${MAX_INDEX}`, index)
    const choice = choiceAt(state, index)
    carryChoice(state, choice, wire, at)
    const delta = wire['delta']
    if (delta !== undefined && delta !== null) {
      const before = out.length
      addDelta(readObject(delta, `${at}/delta`), `${at}/delta`, wire['logprobs'], { state, choice, index, c, out })
      if (choice.finish !== undefined && out.length > before) repair(state, 'late-member', `${at}/delta`)
    }
    const finish = wire['finish_reason']
    if (typeof finish !== 'string' || finish === '') return
    if (choice.finish !== undefined) repair(state, 'duplicate-event', `${at}/finish_reason`)
    choice.finish = finish
    choice.finishAt = at
  }

  function addChunk(state: StreamState, value: unknown, out: Event[]): void {
    const chunk: Wire = readObject(value, '', 'a chunk')
    const error = chunk['error']
    if (error !== undefined && error !== null) {
      fail(state, decodeFailure(chunk, '', c), out)
      return
    }
    const choices = chunk['choices'] ?? []
    if (chunk['choices'] === undefined) repair(state, 'missing-member', '/choices')
    const list = readArray(choices, '/choices', 'an array of choices')
    if (chunk['object'] !== 'chat.completion.chunk') repair(state, 'member-shape', '/object')
    carry(state, chunk)
    const id = word(chunk['id'])
    if (state.phase === 'waiting' && (list.length > 0 || id !== '')) start(state, chunk, out)
    else if (id !== '' && id !== state.id && state.phase === 'live') {
      const ended = Object.values(state.choices).some(({ finish }) => finish !== undefined) && list.length > 0
      // Servers that change the id in mid-answer do not begin anew; one that says the role again after content does.
      if (ended || (state.next > 0 && list.some(saysRole)))
        throw wrongShape('/id', 'the id of the stream; another stream begins here', id)
      repair(state, 'member-shape', '/id')
    }
    list.forEach((choice, i) => {
      addChoice(state, choice, `/choices/${i}`, out)
    })
    const usage = chunk['usage']
    if (usage !== undefined && usage !== null) state.usage = readObject(usage, '/usage', 'usage') as Json
  }

  function usageEvent(state: StreamState, out: Event[]): void {
    const usage = decodeUsage(state.usage, '/usage', c)
    state.usage = undefined
    if (usage !== undefined && state.phase === 'live') out.push({ type: 'usage', usage })
  }

  function fail(state: StreamState, failure: Failure, out: Event[]): void {
    try {
      usageEvent(state, out)
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
    }
    state.phase = 'over'
    out.push({ type: 'failure', failure })
  }

  function breakOff(state: StreamState, error: unknown, out: Event[]): void {
    if (!(error instanceof ProtocolError || error instanceof SyntaxError)) throw error
    const at = error instanceof ProtocolError ? error.at : ''
    const message = error instanceof ProtocolError ? error.message : 'the data of an event is no JSON'
    c.report('repaired', 'stream-protocol', placeAt(at), undefined, { detail: message })
    fail(state, { kind: 'protocol', message: `The stream cannot be read: ${message}` }, out)
  }

  function finish(state: StreamState, out: Event[]): void {
    const { ends, terminal } = finishEvents(state, c)
    for (const event of ends) out.push(event)
    usageEvent(state, out)
    state.phase = 'over'
    out.push(terminal)
  }

  function step(state: StreamState, frame: Frame): Step<StreamState, Event> {
    const { data } = frame
    if (state.phase === 'over' || data === '') return [state, []]
    const again = quickFrame(state, frame)
    if (again !== undefined) return [state, [again]]
    const out: Event[] = []
    try {
      if (data.startsWith(DONE)) {
        if (state.phase === 'waiting') throw wrongShape('', 'a chunk before [DONE]', undefined)
        finish(state, out)
        return [state, out]
      }
      const chunk: unknown = JSON.parse(data)
      if (frame.event === 'error') fail(state, decodeFailure(chunk, '', c), out)
      else {
        const quick = quickDelta(state, chunk)
        if (quick !== undefined) {
          learnChunk(state, data, chunk, quick)
          return [state, [quick]]
        }
        addChunk(state, chunk, out)
      }
    } catch (error) {
      breakOff(state, error, out)
    }
    return [state, out]
  }

  function end(state: StreamState, how: How): Step<StreamState, Event> {
    const out: Event[] = []
    if (state.phase === 'over') return [state, out]
    const choices = Object.values(state.choices)
    const finished = choices.length > 0 && choices.every((choice) => choice.finish !== undefined)
    if (how === 'eof' && finished) {
      try {
        finish(state, out)
        c.report('repaired', 'missing-terminator')
      } catch (error) {
        breakOff(state, error, out)
      }
    } else {
      c.report('repaired', 'stream-truncated')
      fail(state, { kind: 'truncated', message: 'The stream ended before it was finished.' }, out)
    }
    return [state, out]
  }

  return { start: startStream, step, end }
}
