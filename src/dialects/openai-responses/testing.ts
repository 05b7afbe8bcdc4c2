import { type ContextSettings, type Contexts, createContexts } from '../../hub/context.ts'
import type { Diagnostic } from '../../hub/diagnostic.ts'
import type { Event } from '../../hub/event.ts'
import { checkEvents, collect } from '../../hub/index.ts'
import type { Frame, How, Machine } from '../../hub/machine.ts'
import type { DialectId, Json } from '../../hub/node.ts'
import { openaiResponses, responsesTables } from './index.ts'
import { createStreamDecoder } from './stream-decoder.ts'
import { createStreamEncoder } from './stream-encoder.ts'
import { streamGrammar } from './stream-grammar.ts'

/** Contexts between Responses and itself; `from` pretends that the hub document came from elsewhere. For tests only. */
export function testContexts(more: Partial<ContextSettings> & { readonly from?: DialectId } = {}): Contexts {
  const { from, ...settings } = more
  const source = from === undefined ? openaiResponses : { id: from, members: {}, extensionCodes: {} }
  return createContexts({ source, target: openaiResponses, now: 1_700_000_000_000, ...settings })
}

/** Without origins, as JSON sees it. */
export function bare(hub: unknown): Json {
  return JSON.parse(JSON.stringify(hub)) as Json
}

export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ kind, code, at, to }) => [`${kind}/${code}`, at ?? to].filter(Boolean).join(' '))

/** A response of the vendor, as small as its specification allows. */
export function wireResponse(more: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    status: 'completed',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'm',
    output: [],
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
    usage: null,
    ...more,
  }
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
    // The state must be plain data: a round through JSON changes nothing.
    const [next, out] = machine.step(JSON.parse(JSON.stringify(state)) as S, input)
    state = next
    all.push(...out)
  }
  return [...all, ...machine.end(state, how)[1]]
}

export function framesOf(events: readonly unknown[]): readonly Frame[] {
  return events.map((event) => ({ data: typeof event === 'string' ? event : JSON.stringify(event) }))
}

/** Decodes events of the wire; the result is legal for the hub, or the test fails here. */
export function decodeStream(events: readonly unknown[], how: How = 'eof') {
  const contexts = testContexts()
  contexts.frame = 0
  const out = runAll(createStreamDecoder(responsesTables, contexts.decode), framesOf(events), how)
  const illegal = checkEvents(out)
  if (illegal !== undefined) throw new Error(illegal)
  return { events: out, collected: collect(out), reports: told(contexts.diagnostics()) }
}

/** Encodes hub events; the result is legal for this dialect, or the test fails here. */
export function encodeStream(
  events: readonly Event[],
  more: Parameters<typeof testContexts>[0] = { from: 'openai-chat' },
) {
  const contexts = testContexts(more)
  contexts.frame = 0
  const frames = runAll(createStreamEncoder(responsesTables, contexts.encode), events)
  const findings = runAll(streamGrammar(), frames)
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
  const sent = frames.map(({ data }) => JSON.parse(data) as Record<string, Json>)
  return { frames, sent, types: sent.map(({ type }) => type), last: sent.at(-1), reports: told(contexts.diagnostics()) }
}
