import { collect } from '../../hub/collect.ts'
import { type ContextSettings, type Contexts, createContexts } from '../../hub/context.ts'
import type { Diagnostic } from '../../hub/diagnostic.ts'
import type { Event } from '../../hub/event.ts'
import type { How, Machine } from '../../hub/machine.ts'
import type { DialectId } from '../../hub/node.ts'
import { openaiChat } from './index.ts'

/** Contexts between Chat and itself; `from` pretends that the hub document came from elsewhere. For tests only. */
export function testContexts(more: Partial<ContextSettings> & { readonly from?: DialectId } = {}): Contexts {
  const { from, ...settings } = more
  const source = from === undefined ? openaiChat : { id: from, members: {}, extensionCodes: {} }
  return createContexts({ source, target: openaiChat, now: 1_700_000_000_000, ...settings })
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

export const framesOf = (chunks: readonly unknown[], done = true) => [
  ...chunks.map((one) => ({ data: JSON.stringify(one) })),
  ...(done ? [{ data: '[DONE]' }] : []),
]

/** Decodes chunks; what was reported comes as `kind/code at`. */
export function decodeStream(chunks: readonly unknown[], done = true, how: How = 'eof') {
  const contexts = testContexts()
  const machine = (openaiChat.stream ?? unreachable()).decoder(contexts.decode)
  const events: readonly Event[] = runAll(machine, framesOf(chunks, done), how)
  return { events, collected: collect(events), reports: told(contexts.diagnostics()) }
}

/** Encodes events; frames come as their data. */
export function encodeStream(events: readonly Event[], more: Parameters<typeof testContexts>[0] = {}) {
  const contexts = testContexts(more)
  const machine = (openaiChat.stream ?? unreachable()).encoder(contexts.encode)
  const frames = runAll(machine, events)
  return { frames, data: frames.map(({ data }) => data), reports: told(contexts.diagnostics()) }
}

export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({ kind, code, at, to }) =>
      `${kind}/${code}${at === undefined ? '' : ` ${at}`}${to === undefined ? '' : ` -> ${to}`}`,
  )

function unreachable(): never {
  throw new Error('Chat has a stream')
}
