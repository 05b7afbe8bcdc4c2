import { describe, expect, it } from 'vitest'
import { createDiagnostic, type Diagnostic, type HubRequest, ORIGIN, type Part, type Turn } from 'wireproof/hub'
import { checkPassage, type Side } from './passage.ts'
import type { Passage } from './pipeline.ts'
import { checkSensitivity, type Translate } from './sensitivity.ts'

// Two toy dialects whose wire is the hub's own shape, so that the checker alone is under test.
const from: Side = { id: 'openai-chat', members: { sampling: { topK: 'top_k' }, options: { user: 'user' } } }
const to: Side = { id: 'anthropic-messages', members: from.members }

interface Wire {
  readonly top_k?: number
  readonly user?: string
  readonly messages: readonly { readonly role: Turn['role']; readonly content: readonly Part[] }[]
}

function hubOf(wire: Wire): HubRequest {
  return {
    model: 'm',
    turns: wire.messages.map(({ role, content }, i) => ({
      [ORIGIN]: `/messages/${i}`,
      role,
      parts: content.map((part, j) => ({ ...part, [ORIGIN]: `/messages/${i}/content/${j}` })),
    })),
    ...(wire.top_k === undefined ? {} : { sampling: { [ORIGIN]: '', topK: wire.top_k } }),
    ...(wire.user === undefined ? {} : { options: { [ORIGIN]: '', user: wire.user } }),
  }
}

const text = (value: string): Part => ({ type: 'text', text: value })
const call = (id: string, input: string): Part => ({
  type: 'tool-call',
  form: 'json',
  run: 'client',
  id,
  name: 'look_up',
  input,
})

const source: Wire = {
  top_k: 5,
  user: 'user-1',
  messages: [
    { role: 'developer', content: [text('Be brief.')] },
    { role: 'user', content: [text('How warm is it?'), text('In Oslo.')] },
    { role: 'assistant', content: [call('call_1', '{"city":"Oslo","n":9007199254740993}')] },
  ],
}
const sound: readonly Diagnostic[] = [
  createDiagnostic('dropped', 'sampling', 'anthropic-messages', { at: '/top_k' }),
  createDiagnostic('approximated', 'role', 'anthropic-messages', { at: '/messages/0/role' }),
]
const target: Wire = {
  user: 'user-1',
  messages: [{ role: 'system', content: [text('Be brief.')] }, ...source.messages.slice(1)],
}

function judge(emitted: Wire, diagnostics: readonly Diagnostic[], document: Wire = source): readonly string[] {
  const passage: Passage = {
    source: { kind: 'request', hub: hubOf(document) },
    target: { kind: 'request', hub: hubOf(emitted) },
    emitted: JSON.stringify(emitted),
    diagnostics,
  }
  return checkPassage(JSON.stringify(document), passage, from, to).map(({ at, expected }) => `${at}: ${expected}`)
}

const report = (kind: Diagnostic['kind'], code: Diagnostic['code'], place: { at?: string; to?: string }): Diagnostic =>
  createDiagnostic(kind, code, 'anthropic-messages', place)

const [, user, assistant] = target.messages
const withMessages = (...messages: Wire['messages']): Wire => ({ ...target, messages })
const system = { role: 'system', content: [text('Be brief.')] } as const
const asked = user ?? system
const called = assistant ?? system

interface Fault {
  readonly name: string
  readonly emitted: Wire
  readonly document?: Wire
  readonly diagnostics?: readonly Diagnostic[]
  readonly caught: RegExp
}

const faults: readonly Fault[] = [
  {
    name: 'a setting dropped silently',
    emitted: { messages: target.messages },
    caught: /\/user: user = "user-1".*found nothing/,
  },
  {
    name: 'a part dropped silently',
    emitted: withMessages(system, { role: 'user', content: [text('How warm is it?')] }, called),
    caught: /\/messages\/1\/content\/1/,
  },
  {
    name: 'the last part dropped silently',
    emitted: withMessages(system, asked),
    caught: /\/messages\/2\/content\/0: the assistant tool-call/,
  },
  {
    name: 'a text changed silently',
    emitted: withMessages(system, { role: 'user', content: [text('How warm is it?'), text('In Rome.')] }, called),
    caught: /text = "In Oslo\."/,
  },
  {
    name: 'a number in tool input changed silently',
    emitted: withMessages(system, asked, {
      role: 'assistant',
      content: [call('call_1', '{"city":"Oslo","n":9007199254740992}')],
    }),
    caught: /input = /,
  },
  {
    name: 'parts in another order',
    emitted: withMessages(system, { role: 'user', content: [text('In Oslo.'), text('How warm is it?')] }, called),
    caught: /\/messages\/1\/content\/0\/text: text/,
  },
  {
    name: 'another role',
    emitted: withMessages(system, { role: 'assistant', content: asked.content }, called),
    caught: /role user, found assistant/,
  },
  {
    name: 'a part twice',
    emitted: withMessages(system, { role: 'user', content: [...asked.content, text('In Oslo.')] }, called),
    caught: /a tool-call|assistant tool-call/,
  },
  {
    name: 'a part twice at the end',
    emitted: withMessages(system, asked, called, called),
    caught: /nothing, found one assistant tool-call/,
  },
  {
    name: 'a report on the whole list',
    emitted: target,
    diagnostics: [...sound, report('dropped', 'member', { at: '/messages' })],
    caught: /wider place/,
  },
  {
    name: 'a report on the root',
    emitted: target,
    diagnostics: [...sound, report('dropped', 'member', { at: '' })],
    caught: /wider place/,
  },
  {
    name: 'a report on a whole content list',
    emitted: target,
    diagnostics: [...sound, report('approximated', 'separator', { at: '/messages/1/content' })],
    caught: /\/messages\/1\/content: .*wider place/,
  },
  {
    name: 'a report that leads nowhere',
    emitted: target,
    diagnostics: [...sound, report('dropped', 'stop', { at: '/stop' })],
    caught: /\/stop: .*nothing there/,
  },
  {
    name: 'a loss without a place',
    emitted: target,
    diagnostics: [...sound, report('dropped', 'stop', {})],
    caught: /found none/,
  },
  {
    name: 'a field of a text that was joined to another, which has it otherwise',
    emitted: withMessages(
      system,
      { role: 'user', content: [{ ...text('How warm is it?\n\nIn Oslo.'), group: { n: 0, id: 'b' } }] },
      called,
    ),
    document: {
      ...source,
      messages: source.messages.map((turn) =>
        turn.role === 'user'
          ? { ...turn, content: turn.content.map((part, i) => ({ ...part, group: { n: i, id: 'ab'.charAt(i) } })) }
          : turn,
      ),
    },
    diagnostics: [...sound, report('approximated', 'separator', { at: '/messages/1/content/1' })],
    caught: /^\/messages\/1\/content\/0\/[^ ]*: group.id = "a"[^\n]*found "b"[^\n]*$/,
  },
  {
    name: 'an invention without a report',
    emitted: { ...target, top_k: 1 },
    diagnostics: sound,
    caught: /topK|a sampling/,
  },
  {
    name: 'an invention reported at the wrong place',
    emitted: { ...target, top_k: 1 },
    diagnostics: [...sound, report('defaulted', 'sampling', { to: '/user' })],
    caught: /topK|options/,
  },
  {
    name: 'an invention reported nowhere in the emitted document',
    emitted: target,
    diagnostics: [...sound, report('synthesized', 'id', { to: '/messages/9/id' })],
    caught: /\/messages\/9\/id/,
  },
  {
    name: 'a part moved to where it is not',
    emitted: withMessages(system, { role: 'user', content: [text('In Oslo.'), text('How warm is it?')] }, called),
    diagnostics: [...sound, report('moved', 'order', { at: '/messages/1/content/1', to: '/messages/2/content/0' })],
    caught: /a user text, found one assistant tool-call|role user/,
  },
  {
    name: 'a dropped part that arrives all the same',
    emitted: target,
    diagnostics: [...sound, report('dropped', 'empty-part', { at: '/messages/1/content/1' })],
    caught: /In Oslo|text/,
  },
]

describe('law 3: no silent loss', () => {
  it('passes a sound translation', () => {
    expect(judge(target, sound)).toEqual([])
  })

  it('passes a move that says where', () => {
    const swapped = withMessages(system, { role: 'user', content: [text('In Oslo.'), text('How warm is it?')] }, called)
    expect(
      judge(swapped, [
        ...sound,
        report('moved', 'order', { at: '/messages/1/content/1', to: '/messages/1/content/0' }),
      ]),
    ).toEqual([])
  })

  it('passes texts that were joined and say so', () => {
    const joined = withMessages(system, { role: 'user', content: [text('How warm is it?\n\nIn Oslo.')] }, called)
    expect(judge(joined, [...sound, report('approximated', 'separator', { at: '/messages/1/content/1' })])).toEqual([])
    const lost = withMessages(system, { role: 'user', content: [text('How warm is it?')] }, called)
    expect(judge(lost, [...sound, report('approximated', 'separator', { at: '/messages/1/content/1' })])).not.toEqual(
      [],
    )
  })

  it.each(['\n\n', ' ', ''])('passes texts joined by %j of which the second is white space', (separator) => {
    const blank = (joined: string) => withMessages(system, { role: 'user', content: [text(joined)] }, called)
    const [first = system, , last = system] = source.messages
    const spaced: Wire = {
      ...source,
      messages: [first, { role: 'user', content: [text('How warm is it?'), text(' \n')] }, last],
    }
    const reports = [...sound, report('approximated', 'separator', { at: '/messages/1/content/1' })]
    expect(judge(blank(`How warm is it?${separator} \n`), reports, spaced)).toEqual([])
    expect(judge(blank(`How warm is it?${separator}`), reports, spaced)).not.toEqual([])
  })

  it.each(faults)('catches $name', ({ emitted, document, diagnostics = sound, caught }) => {
    expect(judge(emitted, diagnostics, document).join('\n')).toMatch(caught)
  })

  it('compares tool input as a value', () => {
    const respaced = withMessages(system, asked, {
      role: 'assistant',
      content: [call('call_1', '{ "n": 9007199254740993, "city": "Oslo" }')],
    })
    expect(judge(respaced, sound)).toEqual([])
  })
})

describe('law 3 (e) and (f)', () => {
  const document = JSON.stringify({ a: 'kept', b: 'lost' })
  const never = (): boolean => false
  const dropsB: Translate = (changed) => ({
    emitted: JSON.stringify({ a: (JSON.parse(changed) as { a: string }).a }),
    diagnostics: [report('dropped', 'member', { at: '/b' })],
  })

  it('pass a sound translator', () => {
    expect(checkSensitivity(document, dropsB, never)).toEqual([])
  })

  it('catch a silent drop', () => {
    const silent: Translate = (changed) => ({ emitted: dropsB(changed)?.emitted ?? '', diagnostics: [] })
    expect(checkSensitivity(document, silent, never)).toEqual([expect.objectContaining({ at: '/b' })])
  })

  it('catch a false alarm', () => {
    const alarm: Translate = (changed) => ({
      emitted: changed,
      diagnostics: [report('dropped', 'member', { at: '/b' })],
    })
    expect(checkSensitivity(document, alarm, never)).toEqual([expect.objectContaining({ at: '/b' })])
  })

  it('leave alone what the vendor calls equal', () => {
    const silent: Translate = () => ({ emitted: '', diagnostics: [] })
    expect(checkSensitivity(document, silent, () => true)).toEqual([])
  })
})
