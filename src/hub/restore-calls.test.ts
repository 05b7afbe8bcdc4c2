import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { type ContextSettings, createContexts } from './context.ts'
import type { Event } from './event.ts'
import { checkEvents } from './grammar.ts'
import type { Machine } from './machine.ts'
import type { ToolCallPart } from './part.ts'
import type { HubRequest } from './request.ts'
import { restoreCalls, restoreCallsOf } from './restore-calls.ts'
import type { ToolLimits } from './tool-limits.ts'
import { unfold } from './unfold.ts'

const bare = { members: {}, extensionCodes: {} } as const
const anthropicMessages: ContextSettings['source'] = { id: 'anthropic-messages', ...bare }
const openaiChat: ContextSettings['source'] = { id: 'openai-chat', ...bare }
const limits: ToolLimits = {
  name: /^[a-z_]{1,64}$/,
  longestName: 64,
  callId: /^.+$/s,
  longestCallId: 64,
  repeatedIds: false,
  customTools: false,
  namespaces: false,
  offers: false,
  allowedTools: true,
  properties: false,
}
const request: HubRequest = {
  model: 'm',
  turns: [],
  tools: [
    { type: 'custom', name: 'sql' },
    {
      type: 'namespace',
      name: 'files',
      tools: [
        { type: 'custom', name: 'write' },
        { type: 'function', name: 'read' },
      ],
    },
    { type: 'function', name: 'plain' },
  ],
}
const call = (name: string, input: string, more: Partial<ToolCallPart> = {}): ToolCallPart => ({
  type: 'tool-call',
  form: 'json',
  run: 'client',
  id: `call_${name}`,
  name,
  input,
  ...more,
})
const exchange = (asked?: HubRequest, target = openaiChat) =>
  createContexts({ source: anthropicMessages, target, ...(asked === undefined ? {} : { request: asked }) })

const parts = [
  call('sql', '{"input":"SELECT 1"}'),
  call('files__write', '{"input":"a\\nb"}'),
  call('files__read', '{"path":"a"}'),
  call('plain', '{"input":"stays"}'),
  call('never_declared', '{"input":"stays"}'),
  call('sql', '{"query":"SELECT 2"}', { id: 'odd' }),
  call('sql', 'free already', { id: 'free', form: 'text' }),
  call('sql', '{"input":"theirs"}', { id: 'server', run: 'server' }),
]
const restored = [
  call('sql', 'SELECT 1', { form: 'text' }),
  call('write', 'a\nb', { form: 'text', namespace: 'files', id: 'call_files__write' }),
  call('read', '{"path":"a"}', { namespace: 'files', id: 'call_files__read' }),
  call('plain', '{"input":"stays"}'),
  call('never_declared', '{"input":"stays"}'),
  call('sql', 'SELECT 2', { id: 'odd', form: 'text' }),
  call('sql', 'free already', { id: 'free', form: 'text' }),
  call('sql', '{"input":"theirs"}', { id: 'server', run: 'server' }),
]
const finish = { reason: 'tool-calls' } as const

/** A decoder that gives one event a frame. */
function playing(events: readonly Event[]): Machine<{ readonly data: string }, Event> {
  return { start: () => 0, step: (n) => [Number(n) + 1, [events[Number(n)] as Event]], end: (n) => [n, []] }
}

function stream(events: readonly Event[], x: Parameters<typeof restoreCallsOf>[2]): readonly Event[] {
  const machine = restoreCallsOf(playing(events), limits, x)
  const out: Event[] = []
  let state = machine.start()
  for (const _event of events) {
    const [next, some] = machine.step(state, { data: '' })
    state = next
    out.push(...some)
  }
  return [...out, ...machine.end(state, 'eof')[1]]
}

/** The same events with every piece of input cut into single units. */
function crumbled(events: readonly Event[]): readonly Event[] {
  return events.flatMap((event) =>
    event.type === 'part-delta' && event.delta.on === 'input'
      ? event.delta.text.split('').map((text) => ({ ...event, delta: { on: 'input' as const, text } }))
      : [event],
  )
}

describe('calls of an answer', () => {
  it('come back as their tools were declared', () => {
    const contexts = exchange(request)
    const response = restoreCalls({ parts, finish, otherChoices: [{ parts, finish }] }, limits, contexts.decode)
    expect(response.parts).toEqual(restored)
    expect(response.otherChoices?.[0]?.parts).toEqual(restored)
    expect(contexts.diagnostics().map(({ kind, code }) => `${kind}/${code}`)).toEqual([
      'repaired/custom-input',
      'repaired/custom-input',
    ])
  })

  it.each([
    ['whole', (events: readonly Event[]) => events],
    ['in single units', crumbled],
  ])('come back in streams too, %s', (_name, cutting) => {
    const contexts = exchange(request)
    const events = stream(cutting(unfold({ parts, finish })), contexts.decode)
    expect(checkEvents(events)).toBeUndefined()
    expect(collect(events)).toEqual({ response: { parts: restored, finish } })
    expect(contexts.diagnostics().map(({ code }) => code)).toEqual(['custom-input'])
  })

  it('tell free text before its end', () => {
    const events = crumbled(unfold({ parts: [call('sql', '{"input":"ab"}')], finish }))
    const deltas = stream(events, exchange(request).decode).filter(({ type }) => type === 'part-delta')
    expect(deltas).toEqual([
      { type: 'part-delta', index: 0, delta: { on: 'input', text: 'a' } },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: 'b' } },
    ])
  })

  it.each([
    ['the request is not known', undefined, openaiChat],
    [
      'the request declares functions only',
      { model: 'm', turns: [], tools: [{ type: 'function', name: 'sql' }] },
      openaiChat,
    ],
    ['the client speaks the same dialect', request, anthropicMessages],
  ] as const)('stay as they are where %s', (_name, asked, target) => {
    const { decode } = exchange(asked, target)
    const response = { parts, finish }
    expect(restoreCalls(response, limits, decode)).toBe(response)
    const decoder = playing([])
    expect(restoreCallsOf(decoder, limits, decode)).toBe(decoder)
  })

  it('keep what a stream said before it failed', () => {
    const events: readonly Event[] = [
      { type: 'start' },
      { type: 'part-start', index: 0, part: call('sql', '') },
      { type: 'part-delta', index: 0, delta: { on: 'input', text: '{"input":"SEL' } },
      { type: 'failure', failure: { kind: 'server', message: 'gone' } },
    ]
    const collected = collect(stream(events, exchange(request).decode))
    expect('partial' in collected && collected.partial.parts).toEqual([call('sql', 'SEL', { form: 'text' })])
  })
})
