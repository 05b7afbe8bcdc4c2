import { foldUsage } from '../../hub/collect.ts'
import type { Exchange } from '../../hub/context.ts'
import type { Event, FinishEvent, StartEvent } from '../../hub/event.ts'
import type { Failure } from '../../hub/failure.ts'
import type { Finish } from '../../hub/finish.ts'
import type { Frame, Machine, Step } from '../../hub/machine.ts'
import type { Json } from '../../hub/node.ts'
import { dropNote } from '../../hub/note.ts'
import { answerTierFor } from '../../hub/service-tier.ts'
import { CHAT } from './extensions.ts'
import { encodeFailure } from './failure.ts'
import { encodeFinishReason, ownStop } from './finish-reason.ts'
import { encodeCreated } from './response.ts'
import { tierWords } from './service-tier.ts'
import {
  CHOICES,
  type ChoiceTrack,
  choiceOf,
  chunkOf,
  type EncoderState,
  membersOf,
  startEncoder,
} from './stream-chunks.ts'
import { abandonParts, addDelta, endPart, startPart } from './stream-encoder-parts.ts'
import { sealReasoning } from './stream-encoder-reasoning.ts'
import { usageMembers } from './usage.ts'

const DONE: Frame = { data: '[DONE]' }

/**
 * Events into chunks: for each choice the role first, then deltas, then one finish; usage in a chunk without choices where
 * it was asked for; `[DONE]`. A failure is told in band, and then there is no `[DONE]`.
 */
export function encoder(x: Exchange): Machine<Event, Frame, EncoderState> {
  /** While the request is not known, everybody asked for usage. */
  const wantsUsage = x.request === undefined || x.request.options?.streamUsage === true

  function start(state: EncoderState, event: StartEvent, out: Frame[]): void {
    x.dropExtensions(event)
    if (event.id === undefined) x.report('synthesized', 'id', undefined, undefined, { to: '/id' })
    const created = encodeCreated(event, 'start', x)
    if (event.model === undefined) x.report('synthesized', 'model', undefined, undefined, { to: '/model' })
    const tier = answerTierFor(event, 'start', tierWords, x)
    const members: Record<string, Json> = {
      id: event.id ?? x.id('chatcmpl', 0),
      object: 'chat.completion.chunk',
      created,
      model: event.model ?? x.request?.model ?? '',
      ...(tier === undefined ? {} : { service_tier: tier }),
    }
    for (const [key, value] of Object.entries(event.ext?.[CHAT] ?? {})) members[key] ??= value
    state.head = `${JSON.stringify(members).slice(0, -1)}${CHOICES}`
    state.tail = wantsUsage ? ',"usage":null}' : '}'
    choiceOf(state, 0, out)
  }

  function finish(state: EncoderState, event: FinishEvent, out: Frame[]): void {
    x.dropExtensions(event)
    const finishes: readonly Finish[] = [event.finish, ...(event.others ?? [])]
    finishes.forEach((one, index) => {
      const choice = choiceOf(state, index, out)
      const told = choice.legacy ? 'function_call' : choice.calls > 0 ? 'tool_calls' : 'none'
      tellSources(state, index, choice, out)
      const word = JSON.stringify(encodeFinishReason(one, x, told))
      out.push(chunkOf(state, index, '{}', { finish: word, more: membersOf({ ...ownStop(one), ...one.ext?.[CHAT] }) }))
    })
    const more = membersOf(event.ext?.[CHAT])
    if (wantsUsage && state.usage !== undefined) {
      const usage = JSON.stringify(usageMembers(state.usage, '/usage', x, x.inputTokenEstimate))
      out.push({ data: `${state.head}[],"usage":${usage}${more}}` })
    } else if (more !== '') out.push({ data: `${state.head}[]${more}${state.tail}` })
    out.push(DONE)
    state.over = true
  }

  function fail(state: EncoderState, failure: Failure, out: Frame[]): void {
    abandonParts(state, x)
    for (const [index, choice] of Object.entries(state.choices)) tellSources(state, Number(index), choice, out)
    // An error has no place for the figures that came before it.
    if (wantsUsage && state.usage !== undefined) x.report('dropped', 'usage-untold')
    out.push({ data: JSON.stringify(encodeFailure(failure, x)) })
    state.over = true
  }

  /** What was cited stands in one list, also where the answer breaks off. */
  function tellSources(state: EncoderState, index: number, { annotations }: ChoiceTrack, out: Frame[]): void {
    if (annotations.length > 0) out.push(chunkOf(state, index, `{"annotations":${JSON.stringify(annotations)}}`))
  }

  /** Members that only Chat knows, as they came. */
  const noteFrame = (state: EncoderState, wire: Json): Frame => ({
    data: `${state.head.slice(0, -CHOICES.length)},${JSON.stringify(wire).slice(1, -1)}${state.tail}`,
  })

  function step(state: EncoderState, event: Event): Step<EncoderState, Frame> {
    const out: Frame[] = []
    if (state.over) return [state, out]
    switch (event.type) {
      case 'part-delta':
        addDelta(state, event.index, event.delta, x, out)
        break
      case 'start':
        start(state, event, out)
        break
      case 'part-start':
        startPart(state, event, x, out)
        break
      case 'part-end':
        endPart(state, event, x, out)
        break
      case 'part-patch':
        if (event.group?.status !== undefined) x.report('dropped', 'status')
        if (event.group?.id !== undefined) x.report('dropped', 'id')
        x.dropExtensions(event)
        break
      case 'part-seal':
        sealReasoning(state.parts[event.index], event.seal, x, () => x.report('dropped', 'seal', event))
        break
      case 'usage':
        if (wantsUsage) x.dropExtensions(event.usage)
        else x.report('dropped', 'usage-untold', event.usage)
        state.usage = foldUsage(state.usage, event.usage)
        break
      case 'note':
        if (event.dialect === CHAT) out.push(noteFrame(state, event.wire))
        else dropNote(event, x)
        break
      case 'finish':
        finish(state, event, out)
        break
      case 'failure':
        fail(state, event.failure, out)
        break
      default:
        event satisfies never
    }
    return [state, out]
  }

  return { start: startEncoder, step, end: (state) => [state, []] }
}
