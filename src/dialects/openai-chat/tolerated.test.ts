import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import type { Part } from '../../hub/part.ts'
import { openaiChat } from './index.ts'
import { decodeStream, testContexts, told } from './testing.ts'

// What no document of OpenAI says and servers send all the same (sources: quirks.md).

const head = { id: 'c1', object: 'chat.completion', created: 1, model: 'm' }

function answer(message: Record<string, Json>, finish_reason: Json = 'stop') {
  const contexts = testContexts()
  const wire = {
    ...head,
    choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason }],
  }
  const hub = openaiChat.response.decode(wire as Json, contexts.decode)
  const again = openaiChat.response.encode(hub, contexts.encode) as {
    readonly choices: readonly { readonly message: Record<string, Json>; readonly finish_reason: Json }[]
  }
  return { ...withoutOrigin(hub), again: again.choices[0], reports: told(contexts.diagnostics(again as Json)) }
}

const thought = (...texts: readonly string[]): Part => ({
  type: 'reasoning',
  segments: texts.map((text) => ({ channel: 'full', text })),
})
const said: Part = { type: 'text', text: 'so' }
const text = { type: 'text', text: 'so' }

describe('reasoning as a content part', () => {
  it.each<[string, Json, Part]>([
    ['as text', 'hm', thought('hm')],
    [
      'in pieces',
      [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
      thought('a', 'b'),
    ],
  ])('%s', (_name, thinking, part) => {
    const { parts, reports } = answer({ content: [{ type: 'thinking', thinking }, text] })
    expect(parts).toEqual([part, said])
    expect(reports).toContain('repaired/member-shape /choices/0/message/content/0')
  })

  it('holds references, which are no thought, and members that nobody knows', () => {
    const reference = { type: 'reference', reference_ids: [3] }
    const thinking = [{ type: 'text', text: 'a', of: 1 }, reference, { text: 'b' }]
    const { parts, reports, again } = answer({ content: [{ type: 'thinking', thinking, closed: true }, text] })
    const [part] = parts
    expect(part).toMatchObject(thought('a', 'b'))
    expect(part?.ext).toEqual({ 'openai-chat': { closed: true, 'thinking/1': reference } })
    expect(again?.message).toEqual({ role: 'assistant', content: 'so', refusal: null, reasoning_content: 'a\n\nb' })
    const at = '/choices/0/message/content/0'
    expect(reports).toContain(`carried/unknown-member ${at}/thinking/0/of`)
    for (const place of ['thinking/1', 'closed']) expect(reports).toContain(`dropped/member ${at}/${place}`)
  })

  it('in a stream', () => {
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      ...head,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason }],
    })
    for (const thinking of ['hm', [{ type: 'text', text: 'hm' }]]) {
      const content = [{ type: 'thinking', thinking }]
      const { collected, reports } = decodeStream([
        chunk({ role: 'assistant', content }),
        chunk({ content: 'so' }),
        chunk({}, 'stop'),
      ])
      expect(collected).toMatchObject({ response: { parts: [thought('hm'), said] } })
      expect(reports).toEqual(['repaired/member-shape /choices/0/delta/content'])
    }
  })

  it('in a stream, with parts and pieces that are no text', () => {
    const reference = { type: 'reference', reference_ids: [3] }
    const content = [{ type: 'thinking', thinking: [reference, { type: 'text', text: 'hm' }] }, reference]
    const { collected, events, reports } = decodeStream([
      { ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: { role: 'assistant', content } }] },
      { ...head, object: 'chat.completion.chunk', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ])
    expect(collected).toMatchObject({ response: { parts: [thought('hm')], finish: { reason: 'stop' } } })
    const at = '/choices/0/delta/content'
    expect(reports).toContain(`carried/unknown-type ${at}/0/thinking/0`)
    const notes = events.flatMap((event) => (event.type === 'note' ? [event.wire] : []))
    const noted = (part: Json) => ({ choices: [{ index: 0, delta: { content: [part] } }] })
    expect(notes).toEqual([noted({ type: 'thinking', thinking: [reference] }), noted(reference)])
  })
})

describe('reasoning_details', () => {
  it.each<[string, readonly Record<string, Json>[], readonly (readonly [channel: string, text: string])[]]>([
    ['text', [{ type: 'reasoning.text', text: 'a', signature: 's' }], [['full', 'a']]],
    ['a summary', [{ type: 'reasoning.summary', summary: 'a' }], [['summary', 'a']]],
    ['sealed', [{ type: 'reasoning.encrypted', data: 'AA' }], []],
    ['without a type', [{ text: 'a', index: 0 }], [['full', 'a']]],
  ])('%s alone comes back as it was', (_name, details, segments) => {
    const { parts, again, reports } = answer({ content: 'so', reasoning_details: details })
    const [reasoning] = parts
    expect(
      reasoning?.type === 'reasoning' && reasoning.segments.map(({ channel, text: said }) => [channel, said]),
    ).toEqual(segments)
    expect(again?.message['reasoning_details']).toEqual(details)
    expect(reports).toEqual([])
  })

  it('beside a text is carried, and the text counts', () => {
    const details = [{ type: 'reasoning.text', text: 'hm' }]
    const { parts, again } = answer({ content: 'so', reasoning: 'hm', reasoning_details: details })
    expect(parts).toMatchObject([thought('hm'), said])
    expect(again?.message).toMatchObject({ reasoning: 'hm', reasoning_details: details })
  })

  it.each<Record<string, Json>>([
    { reasoning_content: '' },
    { reasoning: null },
    { reasoning_content: '', reasoning: '', reasoning_details: null },
    { reasoning_details: [] },
  ])('%j is no reasoning', (members) => {
    expect(answer({ content: 'so', ...members }).parts).toEqual([said])
  })
})

describe('calls', () => {
  const body = { name: 'f', arguments: '{}' }
  it('without a type are what their body says', () => {
    const { parts, reports } = answer(
      {
        tool_calls: [
          { id: 'a', function: body },
          { id: 'b', custom: { name: 'g', input: 'x' } },
        ],
      },
      'tool_calls',
    )
    expect(parts).toMatchObject([
      { form: 'json', name: 'f', input: '{}' },
      { form: 'text', name: 'g', input: 'x' },
    ])
    expect(reports).toEqual([0, 1].map((n) => `repaired/missing-member /choices/0/message/tool_calls/${n}/type`))
  })

  it('of an unknown type are kept whole', () => {
    const call = { id: 'a', type: 'remote', remote: { url: 'u' } }
    const { parts, again, reports } = answer(
      { tool_calls: [call, { id: 'b', type: 'function', function: body }] },
      'tool_calls',
    )
    expect(parts[0]).toMatchObject({ type: 'opaque', dialect: 'openai-chat' })
    expect(again?.message['tool_calls']).toEqual([call, { id: 'b', type: 'function', function: body }])
    expect(reports).toEqual(['carried/unknown-type /choices/0/message/tool_calls/0'])
  })

  it('without an id get one, and it is told', () => {
    const { parts, reports } = answer({ tool_calls: [{ type: 'function', function: body }] }, 'tool_calls')
    expect(parts[0]).toMatchObject({ id: expect.stringMatching(/^call_/) })
    expect(reports).toEqual(['repaired/missing-id /choices/0/message/tool_calls/0/id'])
  })

  it('with unknown members keep them', () => {
    const call = { id: 'a', type: 'custom', custom: { name: 'g', input: 'x', far: 1 }, near: 2 }
    expect(answer({ tool_calls: [call] }, 'tool_calls').again?.message['tool_calls']).toEqual([call])
  })
})

describe('finish reasons', () => {
  const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } }
  it.each<[string, Json, readonly Json[], string, string, readonly string[]]>([
    ['none', null, [], 'stop', 'stop', ['repaired/missing-finish /choices/0/finish_reason']],
    ['an empty one', '', [], 'stop', 'stop', ['repaired/missing-finish /choices/0/finish_reason']],
    [
      'none after a call',
      null,
      [call],
      'tool-calls',
      'tool_calls',
      ['repaired/missing-finish /choices/0/finish_reason'],
    ],
    [
      'stop after a call',
      'stop',
      [call],
      'tool-calls',
      'tool_calls',
      ['repaired/finish-reason /choices/0/finish_reason'],
    ],
    [
      'a later word after a call',
      'eos',
      [call],
      'tool-calls',
      'tool_calls',
      ['repaired/finish-reason /choices/0/finish_reason'],
    ],
    ['length after a call', 'length', [call], 'length', 'length', []],
    ['the deprecated word', 'function_call', [call], 'tool-calls', 'tool_calls', []],
  ])('%s', (_name, word, calls, reason, written, reports) => {
    const found = answer({ content: 'so', ...(calls.length === 0 ? {} : { tool_calls: calls }) }, word)
    expect(found.finish.reason).toBe(reason)
    expect(found.again?.finish_reason).toBe(written)
    expect(found.reports).toEqual(reports)
  })
})

describe('media of a request', () => {
  const png = 'iVBORw0KGgo='
  it.each<[string, Record<string, Json>, Record<string, Json>]>([
    [
      'a data URL',
      { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
      { media: { kind: 'data', mime: 'image/png', base64: png } },
    ],
    [
      'a URL',
      { type: 'image_url', image_url: { url: 'https://a.test/i.png', detail: 'low' } },
      { media: { kind: 'url', url: 'https://a.test/i.png' }, detail: 'low' },
    ],
    [
      'a data URL that is not base64',
      { type: 'image_url', image_url: { url: 'data:image/svg+xml,%3Csvg%2F%3E' } },
      { media: { kind: 'url', url: 'data:image/svg+xml,%3Csvg%2F%3E' } },
    ],
    [
      'a data URL without data',
      { type: 'image_url', image_url: { url: 'data:image/png;base64' } },
      { media: { kind: 'url', url: 'data:image/png;base64' } },
    ],
    [
      'a file as a data URL',
      { type: 'file', file: { file_data: 'data:text/csv;base64,AA==', filename: 'n' } },
      { media: { kind: 'data', mime: 'text/csv', base64: 'AA==' }, name: 'n' },
    ],
    [
      'a file as bare base64',
      { type: 'file', file: { file_data: 'AA==' } },
      { media: { kind: 'data', mime: 'application/pdf', base64: 'AA==' } },
    ],
    [
      'a file by its id',
      { type: 'file', file: { file_id: 'f1' } },
      { media: { kind: 'file', id: 'f1', issuer: 'openai-chat' } },
    ],
    [
      'mp3',
      { type: 'input_audio', input_audio: { data: 'AA', format: 'mp3' } },
      { media: { kind: 'data', mime: 'audio/mpeg', base64: 'AA' } },
    ],
    [
      'wav',
      { type: 'input_audio', input_audio: { data: 'AA', format: 'wav' } },
      { media: { kind: 'data', mime: 'audio/wav', base64: 'AA' } },
    ],
  ])('%s', (_name, part, media) => {
    const contexts = testContexts()
    const wire = { model: 'm', messages: [{ role: 'user', content: [part] }] }
    const hub = openaiChat.request.decode(wire as Json, contexts.decode)
    expect(withoutOrigin(hub).turns[0]?.parts[0]).toMatchObject(media)
    const again = openaiChat.request.encode(hub, contexts.encode)
    expect(openaiChat.canonical('request', again)).toEqual(openaiChat.canonical('request', wire as Json))
    expect(contexts.diagnostics(again)).toEqual([])
  })
})
