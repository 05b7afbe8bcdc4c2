import type { Frame } from '../../hub/machine.ts'
import { type DeltaEvent, sameDelta } from '../../hub/same-delta.ts'
import { forgetRepeat, learnRepeat, readRepeat } from '../../wire/json-text.ts'
import type { ChoiceState, StreamState } from './stream-state.ts'

type Wire = Readonly<Record<string, unknown>>

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether nothing in the chunk needs a look but its one choice. */
function isPlainChunk(chunk: Wire, state: StreamState): boolean {
  for (const key in chunk) {
    switch (key) {
      case 'id':
      case 'object':
      case 'created':
      case 'model':
      case 'choices':
      case 'obfuscation':
        break
      case 'system_fingerprint':
      case 'service_tier':
        if (
          chunk[key] !== null &&
          !state.told[key === 'service_tier' ? 'early service_tier' : 'early system_fingerprint']
        )
          return false
        break
      default:
        if (chunk[key] !== null) return false
    }
  }
  return true
}

function isPlainChoice(wire: Wire): boolean {
  for (const key in wire) if (key !== 'index' && key !== 'delta' && wire[key] !== null) return false
  return wire['index'] === 0
}

/** The only member of a delta that says anything. */
function onlyMember(delta: Wire): string | undefined {
  let only: string | undefined
  for (const key in delta) {
    if (delta[key] === null) continue
    if (only !== undefined) return undefined
    only = key
  }
  return only
}

/** A fragment of a call that is known: nothing in it but the index and the next piece of its input. */
function inputOf(choice: ChoiceState, calls: unknown): DeltaEvent | undefined {
  if (!Array.isArray(calls) || calls.length !== 1) return undefined
  const fragment: unknown = calls[0]
  if (!isWire(fragment) || typeof fragment['index'] !== 'number') return undefined
  for (const key in fragment) if (key !== 'index' && key !== 'function' && fragment[key] !== null) return undefined
  const call = choice.calls[fragment['index']]
  const body = fragment['function']
  if (call === undefined || call.part < 0 || call.form !== 'json' || !isWire(body)) return undefined
  for (const key in body) if (key !== 'arguments' && body[key] !== null) return undefined
  const text = body['arguments']
  if (typeof text !== 'string' || text === '') return undefined
  choice.lastCall = fragment['index']
  call.told = true
  return { type: 'part-delta', index: call.part, delta: { on: 'input', text } }
}

/**
 * Almost every chunk of almost every stream: one piece of a part that is open already, and nothing else. Nothing where the
 * chunk is anything more; then it takes the long way. Measured: 0.2 in place of 0.9 microseconds over `JSON.parse`.
 */
export function quickDelta(state: StreamState, chunk: unknown): DeltaEvent | undefined {
  if (state.phase !== 'live' || !isWire(chunk) || chunk['id'] !== state.id) return undefined
  const { choices } = chunk
  if (chunk['object'] !== 'chat.completion.chunk' || !Array.isArray(choices) || choices.length !== 1) return undefined
  const choice = state.choices[0]
  const wire: unknown = choices[0]
  if (choice === undefined || choice.finish !== undefined || !isWire(wire)) return undefined
  const delta = wire['delta']
  if (!isWire(delta) || !isPlainChoice(wire) || !isPlainChunk(chunk, state)) return undefined
  const member = onlyMember(delta)
  if (member === 'tool_calls') return choice.reasoning === undefined ? inputOf(choice, delta[member]) : undefined
  const text = member === undefined ? undefined : delta[member]
  if (typeof text !== 'string' || text === '') return undefined
  if (member === 'content' && choice.text !== undefined && choice.reasoning === undefined)
    return { type: 'part-delta', index: choice.text, delta: { on: 'text', text } }
  if ((member === 'reasoning_content' || member === 'reasoning') && choice.reasoning !== undefined)
    return {
      type: 'part-delta',
      index: choice.reasoning,
      delta: { on: 'reasoning', segment: 0, channel: 'full', text },
    }
  return undefined
}

/** The same for a frame that repeats the one before but for its text, which is parsed alone. */
export function quickFrame({ repeats }: StreamState, { event, data }: Frame): DeltaEvent | undefined {
  const { pattern } = repeats
  const text = pattern === undefined || event === 'error' ? undefined : readRepeat(pattern, data)
  if (pattern === undefined || text === undefined || text === '') {
    forgetRepeat(repeats)
    return undefined
  }
  repeats.hits++
  return sameDelta(pattern.said, text)
}

const toDelta = ['choices', 0, 'delta']
const toInput = [...toDelta, 'tool_calls', 0, 'function', 'arguments']
const unread = ['obfuscation']

/** A chunk that was a plain delta: the next ones will be like it. */
export function learnChunk({ repeats }: StreamState, data: string, chunk: unknown, said: DeltaEvent): void {
  const { delta } = (chunk as { readonly choices: readonly [{ readonly delta: Wire }] }).choices[0]
  const member = onlyMember(delta)
  if (member === undefined) return
  learnRepeat(repeats, data, said, member === 'tool_calls' ? toInput : [...toDelta, member], unread)
}
