import { foldUsage } from '../../hub/collect.ts'
import type { Exchange } from '../../hub/context.ts'
import type { Delta, Event, FinishEvent, StartEvent } from '../../hub/event.ts'
import type { Finish } from '../../hub/finish.ts'
import type { Frame, Machine, Step } from '../../hub/machine.ts'
import type { Json, JsonObject } from '../../hub/node.ts'
import type { Group, Part } from '../../hub/part.ts'
import type { Usage } from '../../hub/usage.ts'
import { encodeCitation } from './citations.ts'
import { CHAT } from './extensions.ts'
import { encodeFailure } from './failure.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { reportLosses, reportLost } from './losses.ts'
import { encodeServiceTier } from './service-tier.ts'
import { usageMembers } from './usage.ts'

/** What a part became. `prefix` and `suffix` enclose the JSON string of a delta; absent: nothing of it is written. */
interface PartTrack {
  readonly choice: number
  readonly prefix: string | undefined
  readonly suffix: string
  /** Text parts: how long the content of the choice was when it started. */
  readonly offset: number
  /** Reasoning: the segment that was written last. */
  segment: number
  /** A function call of which no argument was written yet. */
  bare?: boolean
}

interface ChoiceTrack {
  started: boolean
  texts: number
  refusals: number
  reasonings: number
  calls: number
  length: number
  /** Cited sources, written once the text is complete: clients keep only the last list. */
  annotations: Json[]
}

export interface EncoderState {
  over: boolean
  /** The beginning of every chunk, up to its choices. */
  head: string
  /** The end of every chunk with choices. */
  tail: string
  parts: Record<number, PartTrack>
  choices: Record<number, ChoiceTrack>
  usage: Usage | undefined
  group: Group | undefined
}

const CHOICES = ',"choices":'
const DONE: Frame = { data: '[DONE]' }

/** Members to be put behind others in an object that is written as text. */
const membersOf = (own: JsonObject | undefined): string => {
  const text = own === undefined ? '{}' : JSON.stringify(own)
  return text === '{}' ? '' : `,${text.slice(1, -1)}`
}

export function encoder(x: Exchange): Machine<Event, Frame, EncoderState> {
  /** Usage is sent to who asked for it; while the request is not known, everybody did. */
  const wantsUsage = x.request === undefined || x.request.options?.streamUsage === true
  const reasoningMember = x.profile.chatReasoning ?? 'reasoning_content'

  const chunk = (state: EncoderState, choices: string, usage?: string): Frame => ({
    data: `${state.head}${choices}${usage === undefined ? state.tail : `,"usage":${usage}}`}`,
  })
  const ofChoice = (index: number, delta: string, finish = 'null', more = ''): string =>
    `[{"index":${index},"delta":${delta},"logprobs":null,"finish_reason":${finish}${more}}]`

  function start(state: EncoderState, event: StartEvent): void {
    x.dropExtensions(event)
    if (event.id === undefined) x.report('synthesized', 'id', undefined, undefined, { to: '/id' })
    if (event.created === undefined) x.report('synthesized', 'created', undefined, undefined, { to: '/created' })
    if (event.model === undefined) x.report('synthesized', 'model', undefined, undefined, { to: '/model' })
    const tier = encodeServiceTier(event.serviceTier)
    if (tier === undefined && event.serviceTier !== undefined)
      x.report('dropped', 'service-tier', event, 'start.serviceTier')
    const members: Record<string, Json> = {
      id: event.id ?? x.id('chatcmpl', 0),
      object: 'chat.completion.chunk',
      created: event.created ?? Math.floor(x.now / 1000),
      model: event.model ?? x.request?.model ?? '',
      ...(tier === undefined ? {} : { service_tier: tier }),
    }
    for (const [key, value] of Object.entries(event.ext?.[CHAT] ?? {})) members[key] ??= value
    state.head = `${JSON.stringify(members).slice(0, -1)}${CHOICES}`
    state.tail = wantsUsage ? ',"usage":null}' : '}'
  }

  function choiceOf(state: EncoderState, index: number, out: Frame[]): ChoiceTrack {
    let choice = state.choices[index]
    if (choice === undefined) {
      choice = { started: false, texts: 0, refusals: 0, reasonings: 0, calls: 0, length: 0, annotations: [] }
      state.choices[index] = choice
    }
    if (!choice.started) {
      choice.started = true
      out.push(chunk(state, ofChoice(index, '{"role":"assistant","content":"","refusal":null}')))
    }
    return choice
  }

  function reportGroup(state: EncoderState, part: Part): void {
    const { group } = part
    if (group === undefined || (state.group?.n === group.n && state.group.id === group.id)) return
    state.group = group
    if (group.id !== undefined) x.report('dropped', 'id', part, `${part.type}.group.id`)
    if (group.phase !== undefined) x.report('dropped', 'response-member', part, `${part.type}.group.phase`)
  }

  function flushAnnotations(state: EncoderState, index: number, choice: ChoiceTrack, out: Frame[]): void {
    if (choice.annotations.length === 0) return
    out.push(chunk(state, ofChoice(index, `{"annotations":${JSON.stringify(choice.annotations)}}`)))
    choice.annotations = []
  }

  /** Prefix and suffix of a delta whose only member is `member`. */
  const enclosing = (state: EncoderState, index: number, member: string) => ({
    prefix: `${state.head}[{"index":${index},"delta":{"${member}":`,
    suffix: `},"logprobs":null,"finish_reason":null}]${state.tail}`,
  })

  const write = (track: PartTrack, text: string): Frame => ({
    data: track.prefix + JSON.stringify(text) + track.suffix,
  })

  function startPart(state: EncoderState, event: Extract<Event, { type: 'part-start' }>, out: Frame[]): void {
    const { part, index, choice: n = 0 } = event
    const choice = choiceOf(state, n, out)
    reportGroup(state, part)
    const track = (member: string): PartTrack => {
      reportLosses(part, x)
      const made = { choice: n, ...enclosing(state, n, member), offset: choice.length, segment: -1 }
      state.parts[index] = made
      return made
    }
    const joined = (before: number): void => {
      if (before > 0) x.report('approximated', 'separator', part)
    }
    switch (part.type) {
      case 'text': {
        joined(choice.texts++)
        const made = track('content')
        if (part.text !== '') addText(state, made, part.text, out)
        return
      }
      case 'refusal': {
        joined(choice.refusals++)
        const made = track('refusal')
        if (part.text !== '') out.push(write(made, part.text))
        return
      }
      case 'reasoning': {
        if (reasoningMember === 'omit') {
          x.report('dropped', 'reasoning', part)
          return
        }
        const made = track(reasoningMember)
        joined(choice.reasonings++)
        if (choice.reasonings > 1) made.segment = -2
        part.segments.forEach(({ channel, text }, segment) => {
          addReasoning(made, { on: 'reasoning', segment, channel, text }, out)
        })
        return
      }
      case 'tool-call': {
        if (part.run === 'server') {
          reportLost(part, x)
          return
        }
        flushAnnotations(state, n, choice, out)
        startCall(state, event.index, part, n, choice, out)
        return
      }
      case 'opaque':
        if (part.dialect === CHAT) out.push(chunk(state, ofChoice(n, JSON.stringify(part.wire))))
        else reportLost(part, x)
        return
      default:
        reportLost(part, x)
    }
  }

  function startCall(
    state: EncoderState,
    index: number,
    part: Extract<Part, { type: 'tool-call' }>,
    n: number,
    choice: ChoiceTrack,
    out: Frame[],
  ): void {
    reportLosses(part, x)
    if (part.namespace !== undefined) x.report('dropped', 'tool-name', part, 'tool-call.namespace')
    const k = choice.calls++
    const [type, member] = part.form === 'text' ? ['custom', 'input'] : ['function', 'arguments']
    const call = `"id":${JSON.stringify(part.id)},"type":"${type}","${type}":{"name":${JSON.stringify(part.name)},"${member}":${JSON.stringify(part.input)}}`
    out.push(chunk(state, ofChoice(n, `{"tool_calls":[{"index":${k},${call}}]}`)))
    state.parts[index] = {
      choice: n,
      prefix: `${state.head}[{"index":${n},"delta":{"tool_calls":[{"index":${k},"${type}":{"${member}":`,
      suffix: `}}]},"logprobs":null,"finish_reason":null}]${state.tail}`,
      offset: 0,
      segment: -1,
      bare: part.form === 'json' && part.input === '',
    }
  }

  function addText(state: EncoderState, track: PartTrack, text: string, out: Frame[]): void {
    const choice = state.choices[track.choice]
    if (choice !== undefined) choice.length += text.length
    out.push(write(track, text))
  }

  /** Chat has one reasoning text: segments are set apart by a blank line. */
  function addReasoning(track: PartTrack, delta: Extract<Delta, { on: 'reasoning' }>, out: Frame[]): void {
    const { segment, channel, text } = delta
    if (segment !== track.segment) {
      if (channel === 'summary') x.report('approximated', 'reasoning-channel')
      if (track.segment !== -1) {
        if (track.segment >= 0) x.report('approximated', 'separator')
        out.push(write(track, '\n\n'))
      }
      track.segment = segment
    }
    if (text !== '') out.push(write(track, text))
  }

  function addDelta(state: EncoderState, index: number, delta: Delta, out: Frame[]): void {
    const track = state.parts[index]
    if (track === undefined) return
    switch (delta.on) {
      case 'text':
        if (delta.logprobs === undefined) {
          if (delta.text !== '') addText(state, track, delta.text, out)
        } else addLogprobs(state, track, delta.text, delta.logprobs, out)
        return
      case 'input':
      case 'refusal':
        if (delta.text === '') return
        track.bare = false
        out.push(write(track, delta.text))
        return
      case 'reasoning':
        addReasoning(track, delta, out)
        return
      case 'citation': {
        const choice = state.choices[track.choice]
        if (choice === undefined) return
        const wire = encodeCitation(delta.citation, track.offset, choice.length - track.offset, x)
        if (wire !== undefined) choice.annotations.push(wire)
        return
      }
      case 'media':
        return
      default:
        delta satisfies never
    }
  }

  function addLogprobs(state: EncoderState, track: PartTrack, text: string, logprobs: Json, out: Frame[]): void {
    const choice = state.choices[track.choice]
    if (choice !== undefined) choice.length += text.length
    const content = JSON.stringify({ content: logprobs, refusal: null })
    const one = `[{"index":${track.choice},"delta":{"content":${JSON.stringify(text)}},"logprobs":${content},"finish_reason":null}]`
    out.push(chunk(state, one))
  }

  /** A call without arguments: clients parse what was streamed, and the empty string is no JSON. */
  function endPart(state: EncoderState, event: Extract<Event, { type: 'part-end' }>, out: Frame[]): void {
    const track = state.parts[event.index]
    if (track?.bare === true && event.incomplete !== true) out.push(write(track, '{}'))
  }

  function finish(state: EncoderState, event: FinishEvent, out: Frame[]): void {
    x.dropExtensions(event)
    const finishes: readonly Finish[] = [event.finish, ...(event.others ?? [])]
    finishes.forEach((one, index) => {
      const choice = choiceOf(state, index, out)
      flushAnnotations(state, index, choice, out)
      const word = JSON.stringify(encodeFinishReason(one, x))
      out.push(chunk(state, ofChoice(index, '{}', word, membersOf(one.ext?.[CHAT]))))
    })
    const more = membersOf(event.ext?.[CHAT])
    if (wantsUsage && state.usage !== undefined) {
      const usage = JSON.stringify(usageMembers(state.usage, '/usage', x, x.inputTokenEstimate))
      out.push({ data: `${state.head}[],"usage":${usage}${more}}` })
    } else if (more !== '') out.push({ data: `${state.head}[]${more}${state.tail}` })
    out.push(DONE)
    state.over = true
  }

  function step(state: EncoderState, event: Event): Step<EncoderState, Frame> {
    const out: Frame[] = []
    if (state.over) return [state, out]
    switch (event.type) {
      case 'start':
        start(state, event)
        choiceOf(state, 0, out)
        break
      case 'part-start':
        startPart(state, event, out)
        break
      case 'part-delta':
        addDelta(state, event.index, event.delta, out)
        break
      case 'part-patch':
        if (event.group?.status !== undefined) x.report('dropped', 'status')
        break
      case 'part-seal':
        x.report('dropped', 'seal')
        break
      case 'part-end':
        endPart(state, event, out)
        break
      case 'usage':
        x.dropExtensions(event.usage)
        state.usage = foldUsage(state.usage, event.usage)
        break
      case 'note':
        if (event.dialect === CHAT) out.push(noteFrame(state, event.wire))
        else x.report('dropped', 'note')
        break
      case 'finish':
        finish(state, event, out)
        break
      case 'failure':
        out.push({ data: JSON.stringify(encodeFailure(event.failure, x)) })
        state.over = true
        break
      default:
        event satisfies never
    }
    return [state, out]
  }

  const noteFrame = (state: EncoderState, wire: Json): Frame => ({
    data: `${state.head.slice(0, -CHOICES.length)},${JSON.stringify(wire).slice(1, -1)}${state.tail}`,
  })

  return {
    start: () => ({
      over: false,
      head: '',
      tail: '',
      parts: {},
      choices: {},
      usage: undefined,
      group: undefined,
    }),
    step,
    end: (state) => [state, []],
  }
}
