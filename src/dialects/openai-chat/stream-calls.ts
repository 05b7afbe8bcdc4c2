import type { Context } from '../../hub/context.ts'
import type { Event } from '../../hub/event.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN, placeAt } from '../../hub/node.ts'
import type { ToolCallPart } from '../../hub/part.ts'
import { readArray, readObject, wrongShape } from '../../protocol-error.ts'
import { carryLevels } from './extensions.ts'
import { LEGACY } from './functions.ts'
import { type CallState, type ChoiceState, closePart, MAX_INDEX, type StreamState } from './stream-state.ts'
import { customMembers } from './tool-calls.ts'

type Wire = Readonly<Record<string, unknown>>

/** Fragments of a call without a name are held up to this length. */
const MAX_PENDING = 65_536

const callKnown = knownMembers('index', 'id', 'type', 'function', 'custom')
const functionKnown = knownMembers('name', 'arguments')
const customKnown = knownMembers('name', 'input')

/** A fragment of the deprecated call is its `function_call`. */
const legacyMembers = { [LEGACY]: '', id: '', name: 'name', input: 'arguments', form: '' }

interface Fragment {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly form: 'json' | 'text'
  readonly wire: Wire
  readonly body: Wire
}

/** What a codec may ask, and the choice that the fragments belong to. */
export interface CallContext {
  readonly state: StreamState
  readonly choice: ChoiceState
  readonly index: number
  readonly c: Context
  readonly out: Event[]
}

function tell(
  { state, c }: CallContext,
  code: 'missing-member' | 'member-shape' | 'late-member' | 'missing-id',
  at: string,
) {
  if (state.told[`${code}${at.replaceAll(/\d+/g, '*')}`]) return
  state.told[`${code}${at.replaceAll(/\d+/g, '*')}`] = true
  c.report('repaired', code, placeAt(at))
}

function readFragment(value: unknown, at: string, x: CallContext): Fragment {
  const wire: Wire = readObject(value, at, 'a fragment of a tool call')
  const form =
    wire['type'] === 'custom' ||
    ((wire['function'] ?? undefined) === undefined && (wire['custom'] ?? undefined) !== undefined)
      ? 'text'
      : 'json'
  const member = form === 'text' ? 'custom' : 'function'
  const raw = wire[member] ?? {}
  const body: Wire = readObject(raw, `${at}/${member}`)
  const said = body[form === 'text' ? 'input' : 'arguments'] ?? ''
  if (typeof said !== 'string') tell(x, 'member-shape', `${at}/${member}`)
  const text = typeof said === 'string' ? said : JSON.stringify(said)
  const id = typeof wire['id'] === 'string' ? wire['id'] : ''
  const name = typeof body['name'] === 'string' ? body['name'] : ''
  return { id, name, text, form, wire, body }
}

/** Which call a fragment without `index` belongs to: a new one when it brings a new id, else the last one. */
function guessIndex(fragment: Fragment, { choice }: CallContext): number {
  const last = choice.calls[choice.lastCall]
  if (last === undefined) return 0
  return fragment.id !== '' && fragment.id !== last.id && fragment.name !== '' ? choice.lastCall + 1 : choice.lastCall
}

function announce(call: CallState, fragment: Fragment | undefined, at: string, x: CallContext, legacy = false): void {
  const { choice, state, out, index, c } = x
  if (call.id === '') {
    tell(x, 'missing-id', `${at}/id`)
    call.id = c.id(`call${index === 0 ? '' : index}`, choice.callCount)
  }
  choice.callCount++
  closePart(choice, 'reasoning', out)
  call.part = state.next++
  const member = call.form === 'text' ? 'custom' : 'function'
  const more =
    fragment === undefined
      ? legacy
        ? { [MEMBERS]: legacyMembers }
        : {}
      : carryLevels(
          [
            { wire: fragment.wire, path: '', known: callKnown },
            { wire: fragment.body, path: member, known: call.form === 'text' ? customKnown : functionKnown },
          ],
          at,
          c,
          legacy ? legacyMembers : call.form === 'text' ? customMembers : undefined,
        )
  const part: ToolCallPart = {
    type: 'tool-call',
    form: call.form,
    run: 'client',
    id: call.id,
    name: call.name,
    input: '',
    [ORIGIN]: at,
    ...more,
  }
  out.push({ type: 'part-start', index: call.part, ...(index === 0 ? {} : { choice: index }), part })
  const text = call.pending
  call.pending = ''
  if (text === '') return
  call.told = true
  out.push({ type: 'part-delta', index: call.part, delta: { on: 'input', text } })
}

function add(wireIndex: number, fragment: Fragment, at: string, x: CallContext, legacy = false): void {
  const { choice, out } = x
  let call = choice.calls[wireIndex]
  if (call !== undefined && fragment.id !== '' && call.id !== '' && fragment.id !== call.id) {
    if (fragment.name !== '') {
      // Some servers write every call at the same index; a new id with a name is a new call.
      tell(x, 'member-shape', `${at}/index`)
      endCall(call, at, x)
      call = undefined
    } else tell(x, 'late-member', `${at}/id`)
  }
  if (call === undefined) {
    if (fragment.wire['type'] === undefined && fragment.wire['function'] !== undefined)
      tell(x, 'missing-member', `${at}/type`)
    call = { part: -1, id: fragment.id, name: fragment.name, form: fragment.form, pending: '', told: false }
    choice.calls[wireIndex] = call
  }
  choice.lastCall = wireIndex
  if (call.part >= 0) {
    if (fragment.text === '') return
    call.told = true
    out.push({ type: 'part-delta', index: call.part, delta: { on: 'input', text: fragment.text } })
    return
  }
  if (call.id === '' && fragment.id !== '') call.id = fragment.id
  if (call.name === '' && fragment.name !== '') {
    call.name = fragment.name
    call.form = fragment.form
  }
  call.pending += fragment.text
  if (call.pending.length > MAX_PENDING) throw wrongShape(`${at}/function/name`, 'the name of the call', undefined)
  // A name without an id waits for the next fragment: both normally come together.
  if (call.name !== '' && (call.id !== '' || call.pending !== '')) announce(call, fragment, at, x, legacy)
}

export function addToolCalls(value: unknown, at: string, x: CallContext): void {
  readArray(value, at, 'an array of fragments of tool calls').forEach((item, k) => {
    const place = `${at}/${k}`
    const fragment = readFragment(item, place, x)
    const given: unknown = fragment.wire['index']
    if (given === undefined || given === null) tell(x, 'missing-member', `${place}/index`)
    const wireIndex = given === undefined || given === null ? guessIndex(fragment, x) : given
    if (typeof wireIndex !== 'number' || !Number.isSafeInteger(wireIndex) || wireIndex < 0 || wireIndex > MAX_INDEX)
      throw wrongShape(`${place}/index`, `an index from 0 to ${MAX_INDEX}`, wireIndex)
    add(wireIndex, fragment, place, x)
  })
}

/** The deprecated single call, which has neither index nor id. */
export function addFunctionCall(value: unknown, at: string, x: CallContext): void {
  const body: Wire = readObject(value, at)
  add(0, readFragment({ index: 0, type: 'function', function: body as Json }, at, x), at, x, true)
}

/** Ends a call; one that never got its arguments is announced now, one without a name cannot be told. */
export function endCall(call: CallState, at: string, x: CallContext): void {
  if (call.part < 0) {
    if (call.name === '') throw wrongShape(`${at}/function/name`, 'the name of the call', undefined)
    announce(call, undefined, at, x)
  }
  // A call whose input never came has none; as JSON that is an empty object.
  if (call.form === 'json' && !call.told)
    x.out.push({ type: 'part-delta', index: call.part, delta: { on: 'input', text: '{}' } })
  x.out.push({ type: 'part-end', index: call.part })
  call.part = -1
}
