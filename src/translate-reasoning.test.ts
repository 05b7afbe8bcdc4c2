import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Profile } from './hub/context.ts'
import type { Json, JsonObject } from './hub/node.ts'
import { translateRequest, translateResponse } from './translate.ts'
import { createStreamTranslator } from './translate-stream.ts'

// Two requests of one conversation: the answer to the first brings sealed reasoning, the client of another dialect sends it
// back with the second, and its issuer must get it byte for byte.

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

type Client = 'openai-chat' | 'openai-responses' | 'anthropic-messages'
type List = readonly JsonObject[]

const call = (id: string): JsonObject => ({ type: 'tool_use', id, name: 'find', input: { name: id } })
const thinking = (text: string, signature: string): JsonObject => ({ type: 'thinking', thinking: text, signature })
const redacted: JsonObject = { type: 'redacted_thinking', data: 'EmwKAhgBEgy/+==' }
const text = (words: string): JsonObject => ({ type: 'text', text: words })

/** What Claude answers; each in the order in which the vendor wants it back. */
const claudeAnswers: readonly (readonly [string, List])[] = [
  ['thinking and text', [thinking('7 x 13.', 'c2lnMQ=='), text('No prime.')]],
  ['thinking whose text is not shown', [thinking('', 'b21pdHRlZA=='), text('No prime.')]],
  ['redacted thinking', [redacted, text('No prime.')]],
  ['thinking before parallel calls', [thinking('Two files.', 'c2lnMg=='), call('a'), call('b')]],
  ['thinking, redacted and not', [thinking('One.', 'c2lnMw=='), redacted, thinking('Two.', 'c2lnNA=='), text('So.')]],
  ['thinking again behind text', [thinking('One.', 'c2lnNQ=='), text('Hm.'), thinking('Two.', 'c2lnNg=='), call('a')]],
]

const item = (n: number, sealed: string, ...summary: readonly string[]): JsonObject => ({
  type: 'reasoning',
  id: `rs_${n}`,
  summary: summary.map((words) => ({ type: 'summary_text', text: words })),
  encrypted_content: sealed,
})
const said = (words: string): JsonObject => ({
  ...{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed' },
  content: [{ type: 'output_text', text: words, annotations: [] }],
})
const called = (id: string): JsonObject => ({
  ...{
    type: 'function_call',
    id: `fc_${id}`,
    call_id: id,
    name: 'find',
    arguments: '{"name":"x"}',
    status: 'completed',
  },
})

const openaiAnswers: readonly (readonly [string, List])[] = [
  ['a summary', [item(1, 'gAAAAAB1', 'Checking.'), said('No prime.')]],
  ['no summary', [item(1, 'gAAAAAB2'), said('No prime.')]],
  ['a summary in two parts', [item(1, 'gAAAAAB3', 'Checking.', 'Dividing.'), said('No prime.')]],
  ['several items', [item(1, 'gAAAAAB4', 'One.'), item(2, 'gAAAAAB5'), said('So.')]],
  ['before parallel calls', [item(1, 'gAAAAAB6', 'Two files.'), called('a'), called('b')]],
  ['between calls', [item(1, 'gAAAAAB7', 'One.'), called('a'), item(2, 'gAAAAAB8', 'Two.'), called('b')]],
]

const claudeMessage = (content: List): JsonObject => ({
  ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content, stop_reason: 'end_turn' },
  ...{ stop_sequence: null, usage: { input_tokens: 1, output_tokens: 1 } },
})
const openaiResponse = (output: List): JsonObject => ({
  ...{ id: 'resp_1', object: 'response', created_at: 1, status: 'completed', model: 'm', output },
  ...{ usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 }, error: null, incomplete_details: null },
})

/** The vendor's own stream of an answer. */
function claudeStream(content: List): List {
  const { content: _content, ...head } = claudeMessage([])
  return [
    { type: 'message_start', message: { ...head, content: [], stop_reason: null } },
    ...content.flatMap((block, index): List => {
      const frame = (type: string, members: JsonObject): JsonObject => ({ type, index, ...members })
      const delta = (members: JsonObject): JsonObject => frame('content_block_delta', { delta: members })
      const stop = frame('content_block_stop', {})
      const start = (members: JsonObject): JsonObject => frame('content_block_start', { content_block: members })
      if (block['type'] === 'thinking')
        return [
          start({ ...block, thinking: '', signature: '' }),
          ...(block['thinking'] === '' ? [] : [delta({ type: 'thinking_delta', thinking: block['thinking'] ?? '' })]),
          delta({ type: 'signature_delta', signature: block['signature'] ?? '' }),
          stop,
        ]
      if (block['type'] === 'tool_use')
        return [
          start({ ...block, input: {} }),
          delta({ type: 'input_json_delta', partial_json: JSON.stringify(block['input']) }),
          stop,
        ]
      if (block['type'] === 'text')
        return [start({ type: 'text', text: '' }), delta({ type: 'text_delta', text: block['text'] ?? '' }), stop]
      return [start(block), stop]
    }),
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 1 } },
    { type: 'message_stop' },
  ]
}

/** Items come whole at their end, which the vendor's decoders take for the truth. */
function openaiStream(output: List): List {
  const response = { ...openaiResponse([]), status: 'in_progress', usage: null }
  return [
    { type: 'response.created', sequence_number: 0, response },
    ...output.flatMap(
      (one, output_index): List => [
        {
          type: 'response.output_item.added',
          sequence_number: 1,
          output_index,
          item: { ...one, content: [], summary: [] },
        },
        { type: 'response.output_item.done', sequence_number: 2, output_index, item: one },
      ],
    ),
    { type: 'response.completed', sequence_number: 3, response: openaiResponse(output) },
  ]
}

/** What a client keeps of a stream in its own dialect. */
const kept: Readonly<Record<Exclude<Client, 'openai-chat'>, (events: List) => List>> = {
  'openai-responses': (events) =>
    events.filter(({ type }) => type === 'response.output_item.done').map((event) => event['item'] as JsonObject),
  'anthropic-messages': (events) => {
    const blocks: Record<string, Json>[] = []
    for (const event of events) {
      if (event['type'] === 'content_block_start') blocks.push({ ...(event['content_block'] as JsonObject) })
      const block = blocks.at(-1) ?? {}
      const delta = (event['delta'] ?? {}) as JsonObject
      for (const member of ['thinking', 'text'])
        if (delta[member] !== undefined) block[member] = `${block[member]}${delta[member]}`
      if (delta['signature'] !== undefined) block['signature'] = delta['signature']
      if (typeof delta['partial_json'] === 'string') block['input'] = JSON.parse(delta['partial_json']) as Json
    }
    return blocks
  },
}

/** The answer as the client has it, told whole or in a stream. */
function receive(from: Client, to: 'openai-responses' | 'anthropic-messages', list: List, streamed: boolean): List {
  const options = { from, to, sha256 }
  if (streamed) {
    const translator = createStreamTranslator(options)
    const frames = (from === 'openai-responses' ? openaiStream(list) : claudeStream(list)).map((event) => ({
      event: String(event['type']),
      data: JSON.stringify(event),
    }))
    const out = [...frames.flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
    return kept[to](out.map(({ data }) => JSON.parse(data) as JsonObject))
  }
  const wire = from === 'openai-responses' ? openaiResponse(list) : claudeMessage(list)
  const { body } = translateResponse(JSON.stringify(wire), options)
  const answer = JSON.parse(body) as { readonly output?: List; readonly content?: List }
  return answer.output ?? answer.content ?? []
}

/** The client's second request, translated: what it said, and what was reported. */
function send(from: Client, to: Client, answer: List, profile: Profile = {}) {
  const request =
    from === 'openai-responses'
      ? {
          model: 'm',
          input: [{ role: 'user', content: 'Is 91 prime?' }, ...answer, { role: 'user', content: 'Sure?' }],
        }
      : {
          ...{ model: 'm', max_tokens: 9 },
          messages: [
            { role: 'user', content: 'Is 91 prime?' },
            { role: 'assistant', content: answer },
            { role: 'user', content: 'Sure?' },
          ],
        }
  const { body, diagnostics } = translateRequest(JSON.stringify(request), { from, to, sha256, profile })
  const wire = JSON.parse(body) as {
    readonly input?: List
    readonly messages?: readonly { role: string; content: List }[]
  }
  // Calls that the client left unanswered get a result; it is not what these tests are about.
  const input = wire.input?.filter(({ type }) => type !== 'function_call_output')
  const list = input ?? wire.messages?.flatMap(({ role, content }) => (role === 'assistant' ? content : [])) ?? []
  return { list, reports: diagnostics.map(({ kind, code, at }) => `${kind}/${code} ${at ?? ''}`) }
}

const isSealed = ({ type }: JsonObject): boolean => /thinking|reasoning/.test(String(type))

describe.each([
  ['whole', false],
  ['streamed', true],
] as const)('an answer told %s', (_how, streamed) => {
  describe.each(claudeAnswers)('of Claude, to a client of Responses: %s', (_name, content) => {
    const answer = receive('anthropic-messages', 'openai-responses', content, streamed)
    const codex = answer.map((one) => {
      const { id: _id, ...rest } = one
      return one['type'] === 'reasoning' ? { ...rest, content: null } : one
    })

    it.each([
      ['as it came', answer],
      ['as Codex sends it, without ids and with content null', codex],
    ])('comes back, sent %s', (_client, list) => {
      const back = send('openai-responses', 'anthropic-messages', list)
      const sealed = content.filter(isSealed)
      // Without text a signature is all that there is of a block, as of a redacted one.
      expect(back.list.filter(isSealed)).toEqual(sealed)
      expect(back.list.map(({ type }) => type)).toEqual(content.map(({ type }) => type))
      expect(back.reports.filter((one) => /seal|dropped.reasoning/.test(one))).toEqual([])
    })
  })

  describe.each(openaiAnswers)('of OpenAI, to a client of Messages: %s', (_name, output) => {
    it('comes back', () => {
      const answer = receive('openai-responses', 'anthropic-messages', output, streamed)
      const back = send('anthropic-messages', 'openai-responses', answer)
      const sealedOf = (list: List) =>
        list.filter(isSealed).map(({ encrypted_content: sealed, summary, content }) => ({
          sealed,
          content,
          summary: (summary as List).map((one) => one['text']).join('\n\n'),
        }))
      expect(sealedOf(back.list)).toEqual(sealedOf(output))
      const types = ({ type, role }: JsonObject) => type ?? role
      expect(back.list.filter(({ role }) => role !== 'user').map(types)).toEqual(output.map(types))
      // The id was the item's own, and the client never saw it.
      for (const one of back.list.filter(isSealed)) expect(one).not.toHaveProperty('id')
      expect(back.reports.filter((one) => /seal|dropped.reasoning/.test(one))).toEqual([])
    })
  })
})

describe('what a client did to an envelope', () => {
  const content: List = [thinking('7 x 13.', 'c2lnMQ=='), text('No prime.')]
  const answer = receive('anthropic-messages', 'openai-responses', content, false)
  const edit = (members: (one: JsonObject) => JsonObject): List =>
    answer.map((one) => (one['type'] === 'reasoning' ? { ...one, ...members(one) } : one))

  it.each<[string, List]>([
    ['its text edited', edit(() => ({ summary: [{ type: 'summary_text', text: '7 x 12.' }] }))],
    ['its text left out', edit(() => ({ summary: [] }))],
    ['cut', edit((one) => ({ encrypted_content: String(one['encrypted_content']).slice(0, -2) }))],
    [
      'of another version',
      edit((one) => ({ encrypted_content: String(one['encrypted_content']).replace('/1;', '/2;') })),
    ],
    [
      'of another issuer',
      edit((one) => ({ encrypted_content: String(one['encrypted_content']).replace('anthropic-messages', 'someone') })),
    ],
  ])('%s: the whole part is left out', (_name, list) => {
    const { list: back, reports } = send('openai-responses', 'anthropic-messages', list)
    expect(JSON.stringify(back)).toBe('["No prime."]')
    expect(reports).toContain('dropped/seal-unusable /input/1')
  })

  it('it goes to no other vendor', () => {
    const { list, reports } = send('openai-responses', 'openai-responses', answer)
    expect(list.filter(isSealed)).toEqual([])
    expect(reports).toContain('dropped/reasoning /input/1')
  })

  it('it is not sent to another account', () => {
    const options = { from: 'anthropic-messages', to: 'openai-responses', sha256 } as const
    const scoped = translateResponse(JSON.stringify(claudeMessage(content)), {
      ...options,
      profile: { sealScope: 'a' },
    })
    const { output } = JSON.parse(scoped.body) as { readonly output: List }
    expect(
      send('openai-responses', 'anthropic-messages', output, { sealScope: 'a' }).list.filter(isSealed),
    ).toHaveLength(1)
    const { list, reports } = send('openai-responses', 'anthropic-messages', output, { sealScope: 'b' })
    expect(list.filter(isSealed)).toEqual([])
    expect(reports).toContain('dropped/seal-unusable /input/1')
  })

  it('a client that goes back to its own vendor does not send it thinking of another', () => {
    const openai = receive('openai-responses', 'anthropic-messages', [item(1, 'gAAA', 'Checking.'), said('No.')], false)
    const { list, reports } = send('anthropic-messages', 'anthropic-messages', openai)
    expect(list.filter(isSealed)).toEqual([])
    expect(reports).toContain('dropped/reasoning /messages/1/content/0')
  })
})

describe('a client of Chat that keeps reasoning_details', () => {
  const profile = { chatClientReasoning: 'reasoning_details' } as const

  it.each(claudeAnswers.slice(0, 4))('sends Claude its own back: %s', (_name, content) => {
    const options = { from: 'anthropic-messages', to: 'openai-chat', sha256, profile } as const
    const { body } = translateResponse(JSON.stringify(claudeMessage(content)), options)
    const { choices } = JSON.parse(body) as { readonly choices: readonly [{ readonly message: JsonObject }] }
    const request = { model: 'm', messages: [{ role: 'user', content: 'Is 91 prime?' }, choices[0].message] }
    const back = translateRequest(JSON.stringify(request), { from: 'openai-chat', to: 'anthropic-messages', sha256 })
    const { messages } = JSON.parse(back.body) as { readonly messages: readonly { readonly content: List }[] }
    expect(messages[1]?.content.filter(isSealed)).toEqual(content.filter(isSealed))
  })
})
