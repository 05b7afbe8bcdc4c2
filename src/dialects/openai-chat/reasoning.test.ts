import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../hub/context.ts'
import type { Event } from '../../hub/event.ts'
import type { Json, JsonObject } from '../../hub/node.ts'
import type { Part, ReasoningPart } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import { unfold } from '../../hub/unfold.ts'
import { openaiChat } from './index.ts'
import { decodeStream, encodeStream, testContexts, told } from './testing.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const seal = { issuer: 'anthropic-messages', form: 'signature', value: 'c2ln' } as const
const thought = (...texts: readonly string[]): ReasoningPart => ({
  type: 'reasoning',
  segments: texts.map((text) => ({ channel: 'full', text })),
})
const said: Part = { type: 'text', text: 'so' }

function sent(parts: readonly Part[], profile: Profile = {}) {
  const contexts = testContexts({ from: 'anthropic-messages', profile, sha256 })
  const hub: HubRequest = { model: 'm', turns: [{ role: 'assistant', parts }] }
  const wire = openaiChat.request.encode(hub, contexts.encode) as { readonly messages: readonly Json[] }
  return { messages: wire.messages, reports: told(contexts.diagnostics(wire)) }
}

function toldTo(parts: readonly Part[], profile: Profile = {}) {
  const contexts = testContexts({ from: 'anthropic-messages', profile, sha256 })
  const response = { id: 'i', model: 'm', created: 1, parts, finish: { reason: 'stop' } } as const
  const wire = openaiChat.response.encode(response, contexts.encode) as unknown as {
    readonly choices: readonly { readonly message: JsonObject }[]
  }
  return {
    message: wire.choices[0]?.message ?? {},
    reports: told(contexts.diagnostics(wire as unknown as Json)),
    response,
  }
}

describe('earlier reasoning, to an upstream', () => {
  it('is left out where the profile does not say under which member it is taken', () => {
    const { messages, reports } = sent([thought('r'), said])
    expect(messages).toEqual([{ role: 'assistant', content: 'so' }])
    expect(reports).toEqual(['dropped/reasoning'])
  })

  it('opens no message by itself when it is left out', () => {
    expect(sent([said, thought('r'), { ...said, text: 'on' }]).messages).toHaveLength(1)
    expect(sent([thought('r')]).messages).toEqual([])
  })

  it.each<[NonNullable<Profile['chatReasoning']>, JsonObject]>([
    ['reasoning_content', { reasoning_content: 'r' }],
    ['reasoning', { reasoning: 'r' }],
    ['reasoning_details', { reasoning_details: [{ type: 'reasoning.text', text: 'r', index: 0 }] }],
  ])('stands under %s where the profile says so, without its seal', (chatReasoning, members) => {
    const { messages, reports } = sent([{ ...thought('r'), seal }, said], { chatReasoning })
    expect(messages).toEqual([{ role: 'assistant', content: 'so', ...members }])
    expect(reports).toEqual(['dropped/seal'])
  })

  it('is one piece a part, of the kind of its first segment', () => {
    const part: Part = {
      type: 'reasoning',
      segments: [
        { channel: 'summary', text: 's' },
        { channel: 'full', text: 'f' },
      ],
    }
    const { messages, reports } = sent([part, part], { chatReasoning: 'reasoning_details' })
    const details = [{ type: 'reasoning.summary', summary: 's\n\nf', index: 0 }]
    expect(messages).toMatchObject([{ reasoning_details: details }, { reasoning_details: details }])
    expect(new Set(reports)).toEqual(
      new Set([
        'approximated/separator',
        'approximated/reasoning-channel',
        'defaulted/empty-part -> /messages/0/content',
        'defaulted/empty-part -> /messages/1/content',
      ]),
    )
  })

  it('goes back to the server of Chat that sealed it', () => {
    const own = { issuer: 'openai-chat', form: 'signature', value: 'v' } as const
    expect(sent([{ ...thought('r'), seal: own }, said])).toEqual({
      messages: [
        {
          role: 'assistant',
          content: 'so',
          reasoning_details: [{ type: 'reasoning.text', text: 'r', signature: 'v', index: 0 }],
        },
      ],
      reports: [],
    })
  })
})

describe('reasoning that Chat brought', () => {
  const message = (members: JsonObject): JsonObject => ({ role: 'assistant', content: 'so', ...members })
  const details = [
    { type: 'reasoning.text', text: 'r', signature: 's', index: 0 },
    { type: 'reasoning.encrypted', data: 'd', index: 1 },
  ]
  const rows: readonly JsonObject[] = [
    {
      reasoning_details: [
        { text: 'untyped', x_own: 1 },
        { type: 'x.new', id: 'i' },
      ],
    },
    { reasoning_content: 'r' },
    { reasoning: 'r' },
    { reasoning_details: details },
    { reasoning: 'r', reasoning_details: details },
    { reasoning_content: 'r', reasoning: 'other' },
  ]

  it.each(rows)('goes back as it stood, whatever the profile: %j', (members) => {
    for (const profile of [{}, { chatReasoning: 'omit', chatClientReasoning: 'omit' }] as const) {
      const contexts = testContexts({ profile })
      const request = { model: 'm', messages: [message(members)] }
      expect(openaiChat.request.encode(openaiChat.request.decode(request, contexts.decode), contexts.encode)).toEqual(
        request,
      )
      const response = {
        ...{ id: 'i', object: 'chat.completion', created: 1, model: 'm' },
        choices: [{ index: 0, message: message({ refusal: null, ...members }), finish_reason: 'stop', logprobs: null }],
      }
      const again = openaiChat.response.encode(openaiChat.response.decode(response, contexts.decode), contexts.encode)
      expect(again).toEqual(response)
      expect(contexts.diagnostics()).toEqual([])
    }
  })

  it.each(rows.slice(1, 4))('is streamed under its own member: %j', (members) => {
    const [member = ''] = Object.keys(members)
    const head = { id: 'i', object: 'chat.completion.chunk', created: 1, model: 'm' }
    const chunk = (delta: JsonObject, finish_reason: Json = null) => ({
      ...head,
      choices: [{ index: 0, delta, finish_reason }],
    })
    const { events } = decodeStream([
      chunk({ role: 'assistant' }),
      chunk(members),
      chunk({ content: 'so' }),
      chunk({}, 'stop'),
    ])
    const deltas = encodeStream(events).data.flatMap((data) => {
      const parsed: unknown = data.startsWith('{') ? JSON.parse(data) : {}
      const { choices = [] } = parsed as { readonly choices?: readonly { readonly delta: JsonObject }[] }
      return choices.flatMap(({ delta }) => Object.entries(delta))
    })
    expect(deltas.filter(([key]) => key.startsWith('reasoning'))).toEqual([[member, members[member]]])
  })

  it('an empty text is not taken for the reasoning beside it', () => {
    const contexts = testContexts()
    const hub = openaiChat.request.decode(
      { model: 'm', messages: [message({ reasoning_content: '', reasoning: 'r' })] },
      contexts.decode,
    )
    expect(hub.turns[0]?.parts[0]).toMatchObject(thought('r'))
  })
})

describe('reasoning of an answer, to a client', () => {
  it.each<[Profile, JsonObject]>([
    [{}, { reasoning_content: 'r' }],
    [{ chatClientReasoning: 'reasoning' }, { reasoning: 'r' }],
    [{ chatClientReasoning: 'omit' }, {}],
    [{ chatReasoning: 'reasoning' }, { reasoning_content: 'r' }],
  ])('by %j', (profile, members) => {
    const { message } = toldTo([thought('r'), said], profile)
    expect(message).toEqual({ role: 'assistant', content: 'so', refusal: null, ...members })
  })
})

describe('seals in reasoning_details', () => {
  const profile = { chatClientReasoning: 'reasoning_details' } as const
  const redacted: Part = { type: 'reasoning', segments: [], seal: { ...seal, form: 'ciphertext', value: 'cmVk' } }
  const parts: readonly Part[] = [{ ...thought('r'), seal }, redacted, said]

  /** What the client sends back, decoded. */
  function back(details: Json, more: { readonly sha256?: typeof sha256 } = { sha256 }) {
    const contexts = testContexts(more)
    const wire = { model: 'm', messages: [{ role: 'assistant', content: 'so', reasoning_details: details }] }
    const hub = openaiChat.request.decode(wire, contexts.decode)
    return { parts: hub.turns[0]?.parts ?? [], reports: told(contexts.diagnostics()) }
  }

  const whole = () => toldTo(parts, profile).message['reasoning_details'] as readonly JsonObject[]

  it('travel whole and come back', () => {
    const details = whole()
    expect(details).toMatchObject([
      { type: 'reasoning.text', text: 'r', index: 0 },
      { type: 'reasoning.encrypted', index: 1 },
    ])
    expect(toldTo(parts, profile).reports).toEqual([])
    const { parts: again, reports } = back(details)
    expect(again).toMatchObject([
      { ...thought('r'), seal },
      { type: 'reasoning', segments: [], seal: redacted.seal },
      said,
    ])
    expect(reports).toEqual([])
  })

  it('travel in a stream, piece by piece, and come back', () => {
    const { response } = toldTo(parts, profile)
    const events: readonly Event[] = unfold(response)
    const { data, reports } = encodeStream(events, { from: 'anthropic-messages', profile, sha256 })
    const pieces = data.flatMap((one) => {
      if (!one.startsWith('{')) return []
      const { choices } = JSON.parse(one) as { readonly choices: readonly { readonly delta: JsonObject }[] }
      return choices.flatMap(({ delta }) => (delta['reasoning_details'] ?? []) as readonly JsonObject[])
    })
    // As clients put the pieces of one index together.
    const byIndex = new Map<Json | undefined, JsonObject>()
    for (const piece of pieces) byIndex.set(piece['index'], { ...byIndex.get(piece['index']), ...piece })
    expect([...byIndex.values()]).toEqual(whole())
    expect(reports).toEqual([])
  })

  it.each<[string, (details: readonly JsonObject[]) => Json]>([
    ['an edited text', (details) => details.map((one) => (one['text'] === 'r' ? { ...one, text: 'R' } : one))],
    ['no text', (details) => details.map(({ text: _text, ...rest }) => rest)],
    [
      'a cut envelope',
      (details) =>
        details.map((one) => ('signature' in one ? { ...one, signature: `${one['signature']}`.slice(0, -4) } : one)),
    ],
  ])('%s takes the whole part with it', (_name, edit) => {
    const { parts: again, reports } = back(edit(whole()))
    expect(again).toMatchObject([{ type: 'reasoning', segments: [], seal: redacted.seal }, said])
    expect(reports).toEqual([expect.stringMatching(/^dropped\/seal-unusable \/messages\/0\/reasoning_details\/\d$/)])
  })

  it('are no use to whoever cannot check them', () => {
    expect(back(whole(), {}).parts).toMatchObject([said])
    expect(toldTo(parts, profile).message['reasoning_details']).toHaveLength(2)
    const contexts = testContexts({ from: 'anthropic-messages', profile })
    openaiChat.response.encode({ parts, finish: { reason: 'stop' } }, contexts.encode)
    expect(contexts.diagnostics().filter(({ code }) => code === 'seal')).toHaveLength(2)
  })
})

it('what a server of Chat sealed is told of in a stream as well', () => {
  const head = { id: 'i', object: 'chat.completion.chunk', created: 1, model: 'm' }
  const chunk = (delta: JsonObject, finish_reason: Json = null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason }],
  })
  const detail = (members: JsonObject) => chunk({ reasoning_details: [members] })
  const { collected } = decodeStream([
    chunk({ role: 'assistant' }),
    detail({ type: 'reasoning.text', text: 'a', index: 0 }),
    detail({ type: 'reasoning.text', text: 'b', index: 0 }),
    detail({ type: 'reasoning.text', signature: 'v', index: 0 }),
    detail({ type: 'reasoning.summary', summary: 's', index: 1 }),
    detail({ type: 'reasoning.encrypted', data: 'd', index: 2 }),
    chunk({ content: 'so' }),
    chunk({}, 'stop'),
  ])
  expect(collected).toMatchObject({
    response: {
      parts: [
        { segments: [{ channel: 'full', text: 'ab' }], seal: { issuer: 'openai-chat', form: 'signature', value: 'v' } },
        { segments: [{ channel: 'summary', text: 's' }] },
        { segments: [], seal: { form: 'ciphertext', value: 'd' } },
        said,
      ],
    },
  })
})
