import type { Exchange } from '../../hub/context.ts'
import type { Event, FinishEvent, StartEvent } from '../../hub/event.ts'
import type { Frame, Machine, Step } from '../../hub/machine.ts'
import { type Json, setOwn } from '../../hub/node.ts'
import { dropNote } from '../../hub/note.ts'
import type { Part } from '../../hub/part.ts'
import { answerText, createGroupLosses, loseFinish, loseUsage } from '../gitlab-duo-chat/index.ts'
import { DUO_CODE } from './members.ts'

/** A text that began before the one in front of it was over. */
interface Waiting {
  index: number
  choice: number
  text: string
  ended: boolean
}

export interface EncoderState {
  over: boolean
  /** By part: which choice its text belongs to, or that none of it is told. */
  parts: Record<number, number | 'untold'>
  /** Whether a choice has text already, to which more is joined. */
  told: Record<number, boolean>
  /** Parts of which nothing was told yet. */
  silent: Record<number, Part>
  /** By choice: the part whose text is being told. All texts of a choice become one, so each has to wait for its turn. */
  speaking: Record<number, number>
  waiting: Waiting[]
}

/** How the events of a stream are printed. */
interface Writer {
  readonly choices: boolean
  start(event: StartEvent, x: Exchange): readonly Frame[]
  text(text: string, choice: number): Frame
  readonly end: readonly Frame[]
}

/** Nothing but text, of the first choice alone. */
const rawWriter: Writer = {
  choices: false,
  start(event, x) {
    if (event.model !== undefined) x.report('dropped', 'response-member', event, 'start.model')
    if (event.created !== undefined) x.report('dropped', 'response-member', event, 'start.created')
    return []
  },
  text: (data) => ({ data }),
  end: [],
}

function metadataOf(event: StartEvent, x: Exchange): Json {
  const { model, created } = event
  const own = event.ext?.[DUO_CODE] ?? {}
  const metadata: Record<string, Json> = {}
  const named: Record<string, Json> = {}
  for (const [key, value] of Object.entries(own))
    if (key.startsWith('model/')) setOwn(named, key.slice(6), value)
    else setOwn(metadata, key, value)
  if (model !== undefined || !x.native) named['name'] = model ?? x.request?.model ?? ''
  if (!x.native) {
    if (model === undefined) x.report('synthesized', 'model', undefined, undefined, { to: '/metadata/model/name' })
    if (created === undefined) x.report('synthesized', 'created', undefined, undefined, { to: '/metadata/timestamp' })
    else if (!Number.isInteger(created)) x.report('approximated', 'created', event, 'start.created')
    Object.assign(named, { engine: 'wireproof', lang: '' })
    for (const key of ['engine', 'lang'])
      x.report('defaulted', 'response-member', undefined, undefined, { to: `/metadata/model/${key}` })
  }
  if (Object.keys(named).length > 0) metadata['model'] = named
  const seconds = x.native ? created : Math.floor(created ?? x.now / 1000)
  if (seconds !== undefined) metadata['timestamp'] = seconds
  return metadata
}

const CHUNK = '{"choices":[{"delta":{"content":'

const sseWriter: Writer = {
  choices: true,
  start: (event, x) => [{ event: 'stream_start', data: JSON.stringify({ metadata: metadataOf(event, x) }) }],
  text: (text, choice) => ({ event: 'content_chunk', data: `${CHUNK}${JSON.stringify(text)}},"index":${choice}}]}` }),
  end: [{ event: 'stream_end', data: 'null' }],
}

function createEncoder(writer: Writer, x: Exchange): Machine<Event, Frame, EncoderState> {
  const loseGroup = createGroupLosses(x)

  function startPart(state: EncoderState, index: number, choice: number, part: Part, out: Frame[]): void {
    loseGroup(part)
    const text = answerText(part, x)
    const isTold = text !== undefined && (choice === 0 || writer.choices)
    state.parts[index] = isTold ? choice : 'untold'
    if (text === undefined) return
    if (!isTold) {
      x.report('dropped', 'choices', part)
      return
    }
    state.silent[index] = part
    if (state.speaking[choice] === undefined) {
      state.speaking[choice] = index
      if (text !== '') tell(state, index, text, choice, out)
    } else state.waiting.push({ index, choice, text, ended: false })
  }

  function tell(state: EncoderState, index: number, text: string, choice: number, out: Frame[]): void {
    const part = state.silent[index]
    if (text !== '' && part !== undefined) {
      if (state.told[choice] === true) x.report('approximated', 'separator', part)
      state.told[choice] = true
      delete state.silent[index]
    }
    if (text !== '' || x.native) out.push(writer.text(text, choice))
  }

  function addText(state: EncoderState, index: number, text: string, out: Frame[]): void {
    const choice = state.parts[index]
    if (choice === undefined || choice === 'untold') return
    if (state.speaking[choice] === index) {
      tell(state, index, text, choice, out)
      return
    }
    const behind = state.waiting.find((one) => one.index === index)
    if (behind !== undefined) behind.text += text
  }

  /** Ends a text, and tells those that have waited for it. */
  function endPart(state: EncoderState, index: number, out: Frame[]): void {
    const choice = state.parts[index]
    if (choice === undefined || choice === 'untold') return
    if (state.speaking[choice] !== index) {
      const behind = state.waiting.find((one) => one.index === index)
      if (behind !== undefined) behind.ended = true
      return
    }
    delete state.speaking[choice]
    const part = state.silent[index]
    delete state.silent[index]
    if (part !== undefined && !x.native) x.report('dropped', 'empty-part', part)
    const at = state.waiting.findIndex((one) => one.choice === choice)
    const [next] = at < 0 ? [] : state.waiting.splice(at, 1)
    if (next === undefined) return
    state.speaking[choice] = next.index
    if (next.text !== '') tell(state, next.index, next.text, choice, out)
    if (next.ended) endPart(state, next.index, out)
  }

  /** Ends whatever is still being told, in its order. */
  function endAll(state: EncoderState, out: Frame[]): void {
    for (const one of state.waiting) one.ended = true
    for (const index of Object.values(state.speaking)) endPart(state, index, out)
  }

  function start(event: StartEvent, out: Frame[]): void {
    x.dropExtensions(event)
    if (event.id !== undefined) x.report('dropped', 'id', event, 'start.id')
    if (event.serviceTier !== undefined) x.report('dropped', 'service-tier', event, 'start.serviceTier')
    out.push(...writer.start(event, x))
  }

  function finish(state: EncoderState, event: FinishEvent, out: Frame[]): void {
    endAll(state, out)
    x.dropExtensions(event)
    loseFinish(event.finish, x)
    // A choice that said nothing is there all the same.
    if (writer.choices)
      (event.others ?? []).forEach((_one, i) => {
        if (state.told[i + 1] !== true) out.push(writer.text('', i + 1))
      })
    for (const one of event.others ?? []) {
      if (writer.choices) loseFinish(one, x)
      else x.report('dropped', 'choices', one)
    }
    out.push(...writer.end)
  }

  function step(state: EncoderState, event: Event): Step<EncoderState, Frame> {
    const out: Frame[] = []
    if (state.over) return [state, out]
    switch (event.type) {
      case 'part-delta': {
        const { delta } = event
        if (delta.on === 'text' && delta.logprobs !== undefined) x.report('dropped', 'logprobs', delta)
        if (delta.on === 'text' || delta.on === 'refusal') addText(state, event.index, delta.text, out)
        else if (delta.on === 'citation') x.report('dropped', 'citation', delta.citation)
        break
      }
      case 'start':
        start(event, out)
        break
      case 'part-start':
        startPart(state, event.index, event.choice ?? 0, event.part, out)
        break
      case 'part-end':
        if (event.incomplete === true) x.report('dropped', 'status')
        endPart(state, event.index, out)
        break
      case 'part-patch':
        if (event.group?.status !== undefined) x.report('dropped', 'status')
        if (event.group?.id !== undefined) x.report('dropped', 'id')
        x.dropExtensions(event)
        break
      case 'part-seal':
        x.report('dropped', 'seal', event)
        break
      case 'usage':
        loseUsage(event.usage, x)
        break
      case 'note':
        if (event.dialect === DUO_CODE && writer.choices) out.push(noteFrame(event.wire))
        else dropNote(event, x)
        break
      case 'finish':
        state.over = true
        finish(state, event, out)
        break
      case 'failure':
        state.over = true
        x.dropExtensions(event.failure)
        endAll(state, out)
        if (!x.native) x.report('dropped', 'failure-untold', event.failure)
        break
      default:
        event satisfies never
    }
    return [state, out]
  }

  return {
    start: () => ({ over: false, parts: {}, told: {}, silent: {}, speaking: {}, waiting: [] }),
    step,
    end: (state) => [state, []],
  }
}

/** An event that only this dialect knows, as it came. */
function noteFrame(wire: Json): Frame {
  const { event, data } = wire as { readonly event: string | null; readonly data: Json }
  return event === null ? { data: JSON.stringify(data) } : { event, data: JSON.stringify(data) }
}

/** Text as it comes. A failure cannot be told: whoever writes the socket must break the connection. */
export const textEncoder = (x: Exchange): Machine<Event, Frame, EncoderState> => createEncoder(rawWriter, x)

/** The SSE form. A failure is told by the missing `stream_end`: there is no event for it. */
export const encoder = (x: Exchange): Machine<Event, Frame, EncoderState> => createEncoder(sseWriter, x)
