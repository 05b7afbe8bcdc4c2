import { describe, expect, it } from 'vitest'
import type { Dialect } from 'wireproof'
import { anthropicMessages } from 'wireproof/dialects/anthropic-messages'
import { openaiChat } from 'wireproof/dialects/openai-chat'
import type { Event, Frame, HubRequest, HubResponse, Machine, Step } from 'wireproof/hub'
import { clientAcceptance } from './client-acceptance.ts'
import { conservation } from './conservation.ts'
import { grammar } from './grammar.ts'
import type { Law, LawDocument } from './index.ts'
import { noSilentLoss } from './no-silent-loss.ts'
import { loadScenarios } from './scenarios.ts'
import { validity } from './validity.ts'

// Each fault is planted into a real dialect, and the law that must find it is named.

const scenarios = loadScenarios()

function documentOf(name: string, dialect: string): LawDocument {
  const found = scenarios.find((one) => one.name === name)?.loaded.find((one) => one.dialect === dialect)
  if (found === undefined) throw new Error(`no ${name} in ${dialect}`)
  return found
}

function withRequest(dialect: Dialect, change: (hub: HubRequest) => HubRequest): Dialect {
  const { decode, encode } = dialect.request
  return { ...dialect, request: { decode, encode: (hub, c) => encode(change(hub), c) } }
}

function withResponse(dialect: Dialect, change: (hub: HubResponse) => HubResponse): Dialect {
  const { decode, encode } = dialect.response
  return { ...dialect, response: { decode, encode: (hub, c) => encode(change(hub), c) } }
}

function withEvents(dialect: Dialect, change: (event: Event) => readonly Event[]): Dialect {
  const { stream } = dialect
  if (stream === undefined) throw new Error(`${dialect.id} has no stream`)
  const encoder: typeof stream.encoder = (x) => {
    const inner = stream.encoder(x)
    const machine: Machine<Event, { readonly data: string }> = {
      start: () => inner.start(),
      step(state, event) {
        const out = []
        let next = state
        for (const one of change(event)) {
          const [after, some] = inner.step(next, one)
          next = after
          out.push(...some)
        }
        return [next, out]
      },
      end: (state, how) => inner.end(state, how),
    }
    return machine
  }
  return { ...dialect, stream: { ...stream, encoder } }
}

function withFrames(dialect: Dialect, change: (frame: Frame) => Frame): Dialect {
  const { stream } = dialect
  if (stream === undefined) throw new Error(`${dialect.id} has no stream`)
  const encoder: typeof stream.encoder = (x) => {
    const inner = stream.encoder(x)
    const changed = ([state, out]: Step<unknown, Frame>): Step<unknown, Frame> => [state, out.map(change)]
    return {
      start: () => inner.start(),
      step: (state, event) => changed(inner.step(state, event)),
      end: (state, how) => changed(inner.end(state, how)),
    }
  }
  return { ...dialect, stream: { ...stream, encoder } }
}

/** The SDK drops events without a name in silence. */
const namesLost = ({ data }: Frame): Frame => ({ data })

const dropSystem = (hub: HubRequest): HubRequest => ({
  ...hub,
  turns: hub.turns.filter(({ role }) => role !== 'system'),
})
const dropLastCall = (hub: HubResponse): HubResponse => ({ ...hub, parts: hub.parts.slice(0, -1) })
const countTwice = (hub: HubResponse): HubResponse => {
  const { inputTokens = 0, cacheRead = 0 } = hub.usage ?? {}
  return { ...hub, usage: { ...hub.usage, inputTokens: inputTokens + cacheRead } }
}
const succeedEarly = (event: Event): readonly Event[] =>
  event.type === 'failure' ? [{ type: 'finish', finish: { reason: 'stop' } }] : [event]
const forgetFinish = (event: Event): readonly Event[] => (event.type === 'finish' ? [] : [event])
const forgetText = (event: Event): readonly Event[] =>
  event.type === 'part-delta' && event.delta.on === 'text' ? [] : [event]

const faults: readonly (readonly [fault: string, law: Law, scenario: string, from: Dialect, to: Dialect])[] = [
  [
    'a system prompt silently dropped',
    noSilentLoss,
    'requests/system-and-developer',
    openaiChat,
    withRequest(anthropicMessages, dropSystem),
  ],
  [
    'a call silently dropped',
    noSilentLoss,
    'responses/parallel-calls',
    anthropicMessages,
    withResponse(openaiChat, dropLastCall),
  ],
  [
    'text of a stream silently dropped',
    noSilentLoss,
    'streams/text',
    openaiChat,
    withEvents(anthropicMessages, forgetText),
  ],
  [
    'the cache counted twice',
    conservation,
    'responses/usage-breakdown',
    anthropicMessages,
    withResponse(openaiChat, countTwice),
  ],
  ['an early success', grammar, 'streams/cut-in-text', openaiChat, withEvents(anthropicMessages, succeedEarly)],
  [
    'an early success in Chat',
    grammar,
    'streams/error-inside',
    anthropicMessages,
    withEvents(openaiChat, succeedEarly),
  ],
  ['a stream without its end', grammar, 'streams/text', openaiChat, withEvents(anthropicMessages, forgetFinish)],
  [
    'a stream that the SDK cannot read',
    clientAcceptance,
    'streams/text',
    openaiChat,
    withFrames(anthropicMessages, namesLost),
  ],
]

describe('a fault planted into a dialect', () => {
  it.each(faults)('%s', async (_fault, law, scenario, from, to) => {
    const document = documentOf(scenario, from.id)
    const sound = to.id === anthropicMessages.id ? anthropicMessages : openaiChat
    expect(await law.check(from, sound, document, {})).toEqual([])
    const found = await law.check(from, to, document, {})
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map((finding) => finding.law))).toEqual(new Set([law.name]))
  })

  it('an invalid document', async () => {
    const broken: Dialect = {
      ...openaiChat,
      response: {
        decode: openaiChat.response.decode,
        encode: (hub, x) => ({ ...(openaiChat.response.encode(hub, x) as object), choices: 'none' }),
      },
    }
    const found = await validity.check(
      anthropicMessages,
      broken,
      documentOf('responses/text', 'anthropic-messages'),
      {},
    )
    expect(found.map(({ at }) => at)).toContain('/choices')
  })
})
