import type { Context } from '../../hub/context.ts'
import type { Event, FinishEvent } from '../../hub/event.ts'
import type { Finish } from '../../hub/finish.ts'
import { MEMBERS, ORIGIN, placeAt } from '../../hub/node.ts'
import { CHAT } from './extensions.ts'
import { decodeFinishReason, stopSequenceOf } from './finish-reason.ts'
import { endCall } from './stream-calls.ts'
import { type ChoiceState, choiceAt, closePart, type StreamState } from './stream-state.ts'

function finishOf(choice: ChoiceState, index: number, c: Context): Finish {
  const at = choice.finishAt
  const finish = decodeFinishReason(choice.finish, choice.callCount > 0, `${at}/finish_reason`, c)
  const stop = choice.ext === undefined ? undefined : stopSequenceOf(choice.ext, choice.finish)
  const { [stop?.member ?? '']: _told, ...ext } = choice.ext ?? {}
  return {
    ...finish,
    ...stop?.found,
    ...(stop === undefined ? {} : { [MEMBERS]: stop.places }),
    ...(Object.keys(ext).length === 0 ? {} : { ext: { [CHAT]: ext } }),
    ...(index === 0 ? { [ORIGIN]: at } : {}),
  }
}

interface Ending {
  readonly ends: readonly Event[]
  readonly terminal: FinishEvent
}

/** Ends all parts and tells the finish of every choice. */
export function finishEvents(state: StreamState, c: Context): Ending {
  const out: Event[] = []
  const indexes = Object.keys(state.choices).map(Number)
  const highest = Math.max(0, ...indexes)
  const finishes: Finish[] = []
  for (let index = 0; index <= highest; index++) {
    const choice = choiceAt(state, index)
    for (const kind of ['reasoning', 'text', 'refusal'] as const) closePart(choice, kind, out)
    for (const call of Object.values(choice.calls)) {
      endCall(call, `/choices/${index}/delta/tool_calls/0`, { state, choice, index, c, out })
    }
    if (!choice.role) c.report('repaired', 'missing-member', placeAt(`/choices/${index}/delta/role`))
    finishes.push(finishOf(choice, index, c))
  }
  const [finish = { reason: 'other' } as Finish, ...others] = finishes
  const terminal: FinishEvent = {
    type: 'finish',
    finish,
    ...(others.length === 0 ? {} : { others }),
    ...(state.late === undefined ? {} : { ext: { [CHAT]: state.late } }),
    [ORIGIN]: '',
  }
  return { ends: out, terminal }
}
