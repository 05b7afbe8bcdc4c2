import type { Exchange } from './context.ts'
import type { Event } from './event.ts'
import type { Frame, Machine, Step } from './machine.ts'
import type { Part, ToolCallPart } from './part.ts'
import type { HubResponse } from './response.ts'
import { endTextInput, readTextInput, startTextInput, type TextInput, unwrapText } from './text-input.ts'
import type { ToolLimits } from './tool-limits.ts'
import { createToolNames, type DeclaredTool, type ToolNames } from './tool-names.ts'

/**
 * The way back of `fit-request`: a call in an answer is told as the caller declared its tool, with its own name, namespace
 * and form. What the request said decides, never what the call looks like.
 */
function namesFor(limits: ToolLimits, x: Exchange): ToolNames | undefined {
  if (x.native || x.request === undefined) return undefined
  const names = createToolNames(x.request, limits, false)
  return names.restores ? names : undefined
}

function declarationOf(part: Part, names: ToolNames): DeclaredTool | undefined {
  return part.type === 'tool-call' && part.run === 'client' ? names.declaredAs(part.name, part.namespace) : undefined
}

/** The call under its declared name; its input is not looked at. */
function rename(part: ToolCallPart, { name, namespace }: DeclaredTool): ToolCallPart {
  return { ...part, name, ...(namespace === undefined ? {} : { namespace }) }
}

function isWrapped(part: ToolCallPart, declared: DeclaredTool): boolean {
  return declared.form === 'text' && part.form === 'json'
}

function restorePart(part: Part, names: ToolNames, x: Exchange): Part {
  const declared = declarationOf(part, names)
  if (declared === undefined || part.type !== 'tool-call') return part
  const call = rename(part, declared)
  if (!isWrapped(part, declared)) return call
  const { text, kept } = unwrapText(part.input)
  if (!kept) x.report('repaired', 'custom-input', part, 'tool-call.input')
  return { ...call, form: 'text', input: text }
}

/** A whole answer. */
export function restoreCalls(response: HubResponse, limits: ToolLimits, x: Exchange): HubResponse {
  const names = namesFor(limits, x)
  if (names === undefined) return response
  const restore = (parts: readonly Part[]): readonly Part[] => parts.map((part) => restorePart(part, names, x))
  const { parts, otherChoices } = response
  return {
    ...response,
    parts: restore(parts),
    ...(otherChoices === undefined
      ? {}
      : { otherChoices: otherChoices.map((choice) => ({ ...choice, parts: restore(choice.parts) })) }),
  }
}

interface OpenCall {
  readonly part: ToolCallPart
  readonly input: TextInput
}

export interface RestoreState {
  inner: unknown
  /** Calls whose text is being unwrapped, by index. */
  readonly open: Record<number, OpenCall>
}

/**
 * A stream: the decoder itself where every call is what it looks like, else the decoder with a stage behind it. Text is
 * told as it comes.
 */
export function restoreCallsOf(decoder: Machine<Frame, Event>, limits: ToolLimits, x: Exchange): Machine<Frame, Event> {
  const names = namesFor(limits, x)
  if (names === undefined) return decoder

  function start(state: RestoreState, event: Extract<Event, { type: 'part-start' }>, out: Event[]): void {
    const { part, index } = event
    const declared = names === undefined ? undefined : declarationOf(part, names)
    if (declared === undefined || part.type !== 'tool-call') {
      out.push(event)
      return
    }
    const call = rename(part, declared)
    if (!isWrapped(part, declared)) {
      out.push({ ...event, part: call })
      return
    }
    out.push({ ...event, part: { ...call, form: 'text', input: '' } })
    const open: OpenCall = { part, input: startTextInput() }
    state.open[index] = open
    tell(index, readTextInput(open.input, part.input), out)
  }

  function tell(index: number, text: string, out: Event[]): void {
    if (text !== '') out.push({ type: 'part-delta', index, delta: { on: 'input', text } })
  }

  function restore(state: RestoreState, event: Event, out: Event[]): void {
    switch (event.type) {
      case 'part-start':
        start(state, event, out)
        return
      case 'part-delta': {
        const open = event.delta.on === 'input' ? state.open[event.index] : undefined
        if (open === undefined || event.delta.on !== 'input') out.push(event)
        else tell(event.index, readTextInput(open.input, event.delta.text), out)
        return
      }
      case 'part-end': {
        const open = state.open[event.index]
        if (open !== undefined) {
          const { text, kept } = endTextInput(open.input)
          if (!kept) x.report('repaired', 'custom-input', open.part)
          tell(event.index, text, out)
          delete state.open[event.index]
        }
        out.push(event)
        return
      }
      default:
        out.push(event)
    }
  }

  function through([inner, events]: Step<unknown, Event>, state: RestoreState): Step<RestoreState, Event> {
    state.inner = inner
    const out: Event[] = []
    for (const event of events) restore(state, event, out)
    return [state, out]
  }

  const machine: Machine<Frame, Event, RestoreState> = {
    start: () => ({ inner: decoder.start(), open: {} }),
    step: (state, frame) => through(decoder.step(state.inner, frame), state),
    end: (state, how) => through(decoder.end(state.inner, how), state),
  }
  return machine as Machine<Frame, Event>
}
