import { collect } from '../../hub/collect.ts'
import { type ContextSettings, type Contexts, createContexts } from '../../hub/context.ts'
import type { Diagnostic } from '../../hub/diagnostic.ts'
import type { Event } from '../../hub/event.ts'
import type { How, Machine } from '../../hub/machine.ts'
import type { DialectId } from '../../hub/node.ts'
import { anthropicMessages } from './index.ts'
import { streamDecoder } from './stream-decoder.ts'
import { streamEncoder } from './stream-encoder.ts'

/** Contexts between Messages and itself; `from` pretends that the hub document came from elsewhere. For tests only. */
export function testContexts(more: Partial<ContextSettings> & { readonly from?: DialectId } = {}): Contexts {
  const { from, ...settings } = more
  const source = from === undefined ? anthropicMessages : { id: from, members: {}, extensionCodes: {} }
  return createContexts({ source, target: anthropicMessages, now: 1_700_000_000_000, ...settings })
}

/** Runs a machine over all inputs. */
export function runAll<In, Out, S>(
  machine: Machine<In, Out, S>,
  inputs: readonly In[],
  how: How = 'eof',
): readonly Out[] {
  let state = machine.start()
  const all: Out[] = []
  for (const input of inputs) {
    const [next, out] = machine.step(state, input)
    state = next
    all.push(...out)
  }
  return [...all, ...machine.end(state, how)[1]]
}

export const framesOf = (events: readonly unknown[]) => events.map((one) => ({ data: JSON.stringify(one) }))

/** Decodes events of the wire; what was reported comes as `kind/code at`. */
export function decodeStream(wire: readonly unknown[], how: How = 'eof') {
  const contexts = testContexts()
  const events: readonly Event[] = runAll(streamDecoder(contexts.decode), framesOf(wire), how)
  return { events, collected: collect(events), reports: told(contexts.diagnostics()) }
}

/** Encodes events of the hub; frames come as their parsed data too. */
export function encodeStream(events: readonly Event[], more: Parameters<typeof testContexts>[0] = {}) {
  const contexts = testContexts(more)
  const frames = runAll(streamEncoder(contexts.encode), events)
  return { frames, wire: frames.map(({ data }) => JSON.parse(data)), reports: told(contexts.diagnostics()) }
}

export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({ kind, code, at, to }) =>
      `${kind}/${code}${at === undefined ? '' : ` ${at}`}${to === undefined ? '' : ` -> ${to}`}`,
  )

/** Without its symbols, a hub document is one of another dialect: it takes the encoder's other path. */
export function foreign<T>(hub: T): T {
  return JSON.parse(JSON.stringify(hub))
}

/** No hash, but one that any change of the text changes. */
export const testHash = (text: string): string => {
  let sum = 7
  for (const unit of text) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 4_294_967_291
  return sum.toString(16).padEnd(64, '0')
}
