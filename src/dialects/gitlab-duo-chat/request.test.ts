import { describe, expect, it } from 'vitest'
import type { DialectName } from '../../registry.ts'
import { type RequestTranslation, readRequest, translateRequest } from '../../translate.ts'

// The contract: https://docs.gitlab.com/api/chat/ and quirks.md.

type Wire = Readonly<Record<string, unknown>>

const ask = (
  more: object,
  to: DialectName = 'gitlab-duo-chat',
  from: DialectName = 'openai-chat',
): RequestTranslation =>
  translateRequest(JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Why?' }], ...more }), {
    from,
    to,
    onLoss: 'reject-breaking',
  })

const bodyOf = ({ body }: RequestTranslation): Wire => JSON.parse(body) as Wire
const told = ({ diagnostics }: RequestTranslation) =>
  diagnostics.map(({ kind, code, at }) => `${kind}/${code} ${at ?? ''}`)

const conversation = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'One' },
  { role: 'assistant', content: 'Two' },
  { role: 'user', content: 'Three' },
]

describe('a conversation', () => {
  it('loses the empty texts of a system prompt one by one, and not the whole place where they stood', () => {
    const empty = { type: 'text', text: '' }
    const lost = told(ask({ max_tokens: 1, system: [empty, empty] }, 'gitlab-duo-chat', 'anthropic-messages'))
    expect(lost.filter((one) => one.includes('empty') || one.includes('/system'))).toEqual([
      'dropped/empty-part /system/0',
      'dropped/empty-part /system/1',
    ])
  })

  it('is the newest question, and everything before it as context, in its order', () => {
    const asked = ask({ messages: conversation })
    expect(asked.rejected).toBe(false)
    expect(bodyOf(asked)).toEqual({
      content: 'Three',
      additional_context: [
        { category: 'user_rule', id: 'turn-1-system', content: 'Be brief.' },
        { category: 'snippet', id: 'turn-2-user', content: 'One' },
        { category: 'snippet', id: 'turn-3-assistant', content: 'Two' },
      ],
      with_clean_history: true,
    })
    expect(told(asked)).toEqual(
      expect.arrayContaining([
        'approximated/transcript /messages/0/content',
        'approximated/transcript /messages/1/content',
        'approximated/transcript /messages/2/content',
        'dropped/model-choice /model',
      ]),
    )
  })

  it('is the same every time', () => {
    expect(ask({ messages: conversation }).body).toBe(ask({ messages: conversation }).body)
  })

  it('comes back as its turns', () => {
    const { turns } = readRequest(ask({ messages: conversation }).body, 'gitlab-duo-chat')
    expect(turns.map(({ role, parts: [part] }) => [role, part?.type === 'text' ? part.text : part?.type])).toEqual(
      conversation.map(({ role, content }) => [role, content]),
    )
  })

  it('that ends with an answer has its question last, and tells that it was moved', () => {
    const asked = ask({ messages: conversation.slice(0, 3) })
    expect(bodyOf(asked)).toMatchObject({ content: 'One', additional_context: [{}, { id: 'turn-2-assistant' }] })
    expect(told(asked)).toContain('moved/order /messages/1/content')
  })

  it('without a user asks what was said last, and one without a text asks nothing', () => {
    const alone = ask({ messages: [{ role: 'system', content: 'Speak.' }] })
    expect(bodyOf(alone)['content']).toBe('Speak.')
    expect(told(alone)).toContain('approximated/role /messages/0/content')
    const silent = ask({ messages: [{ role: 'user', content: '' }] })
    expect(bodyOf(silent)['content']).toBe('')
    expect(told(silent)).toContain('defaulted/missing-member ')
  })
})

describe('a question of more than 1000 characters', () => {
  it('keeps its first 1000 code points, and tells how many', () => {
    const asked = ask({ messages: [{ role: 'user', content: `${'😀'.repeat(999)}abc` }] })
    expect(bodyOf(asked)['content']).toBe(`${'😀'.repeat(999)}a`)
    expect(asked.diagnostics).toContainEqual(
      expect.objectContaining({
        kind: 'approximated',
        code: 'text-length',
        at: '/messages/0/content',
        detail: '1000 of 1002 characters are sent',
      }),
    )
  })

  it('is whole up to 1000', () => {
    const content = '😀'.repeat(1000)
    const asked = ask({ messages: [{ role: 'user', content }] })
    expect(bodyOf(asked)['content']).toBe(content)
    expect(told(asked).join()).not.toContain('text-length')
  })
})

/** Section 10 of the contract: what neither endpoint can be asked. */
const refused: readonly (readonly [what: string, more: object, rejection: string])[] = [
  ['tools', { tools: [{ type: 'function', function: { name: 'f' } }] }, 'tool /tools/0'],
  [
    'calls in the history',
    {
      messages: [
        { role: 'user', content: 'x' },
        { role: 'assistant', tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
        { role: 'user', content: 'y' },
      ],
    },
    'tool-call /messages/1/tool_calls/0',
  ],
  [
    'results in the history',
    {
      messages: [
        { role: 'tool', tool_call_id: 'c', content: 'r' },
        { role: 'user', content: 'y' },
      ],
    },
    'tool-call /messages/0',
  ],
  ['a forced tool', { tool_choice: 'required' }, 'tool-choice /tool_choice'],
  [
    'images',
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'x' },
            { type: 'image_url', image_url: { url: 'https://host.example/a.png' } },
          ],
        },
      ],
    },
    'image /messages/0/content/1',
  ],
  [
    'documents',
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'x' },
            { type: 'file', file: { file_data: 'data:application/pdf;base64,JVBERi0=' } },
          ],
        },
      ],
    },
    'document /messages/0/content/1',
  ],
  ['reasoning', { reasoning_effort: 'high' }, 'text-only /reasoning_effort'],
  [
    'an output schema',
    { response_format: { type: 'json_schema', json_schema: { name: 's', schema: { type: 'object' } } } },
    'output-schema /response_format',
  ],
  ['JSON', { response_format: { type: 'json_object' } }, 'output-schema /response_format'],
  ['several answers', { n: 2 }, 'choices /n'],
  ['log probabilities', { logprobs: true }, 'text-only /logprobs'],
  ['a seed', { seed: 1 }, 'text-only /seed'],
  ['stop sequences', { stop: ['END'] }, 'stop /stop'],
]

describe.each(['gitlab-duo-chat', 'gitlab-duo-code'] as const)('%s refuses', (to) => {
  it.each(refused)('%s', (_what, more, rejection) => {
    const { rejected, rejections, body } = ask(more, to)
    expect({ rejected, body }).toEqual({ rejected: true, body: '' })
    expect(rejections.map(({ code, at }) => `${code} ${at}`)).toContain(rejection)
    expect(rejections.every(({ kind }) => kind === 'dropped')).toBe(true)
  })

  it('thinking of Messages, and nothing of a request that forbids it', () => {
    const messages = { max_tokens: 9, messages: [{ role: 'user', content: 'x' }] }
    const thinks = ask({ ...messages, thinking: { type: 'adaptive' } }, to, 'anthropic-messages')
    expect(thinks.rejections.map(({ code }) => code)).toEqual(['text-only'])
    expect(ask({ ...messages, thinking: { type: 'disabled' } }, to, 'anthropic-messages').rejected).toBe(false)
  })

  it.each([
    ['temperature', { temperature: 0.5 }, 'dropped/sampling /temperature'],
    ['a limit', { max_completion_tokens: 9 }, 'dropped/sampling /max_completion_tokens'],
    ['no tools', { tool_choice: 'none' }, 'dropped/member /tool_choice'],
    ['a tier', { service_tier: 'flex' }, 'dropped/service-tier /service_tier'],
  ])('nothing for %s, which is told to be missing', (_what, more, report) => {
    const asked = ask(more, to)
    expect(asked.rejected).toBe(false)
    expect(told(asked)).toContain(report)
  })
})

describe('a stream', () => {
  it('is breaking to ask for, and a hint to do without', () => {
    expect(ask({ stream: true }).rejections.map(({ code }) => code)).toEqual(['no-stream'])
    expect(told(ask({ stream: false }))).toContain('dropped/stream-option /stream')
  })
})

describe('a request of a Duo client', () => {
  const own = {
    content: 'What is it?',
    resource_type: 'issue',
    resource_id: 42,
    current_file: {
      file_name: 'a.py',
      content_above_cursor: 'x = 1',
      selected_text: '',
      content_below_cursor: 'y = 2',
    },
    additional_context: [
      { category: 'user_rule', id: 'rules', content: 'In French.' },
      { category: 'file', id: 'b.py', content: 'z = 3', metadata: { lines: 1 } },
      { category: 'snippet', id: 'turn-9-user', content: 'not ours' },
    ],
  }

  it('is told to others in words, and what only the instance holds is breaking', () => {
    const asked = translateRequest(JSON.stringify(own), { from: 'gitlab-duo-chat', to: 'openai-chat', model: 'm' })
    expect(bodyOf(asked)['messages']).toEqual([
      { role: 'system', content: 'In French.' },
      { role: 'user', content: 'b.py\n\nz = 3' },
      { role: 'user', content: 'turn-9-user\n\nnot ours' },
      { role: 'user', content: 'a.py\n\nx = 1\n\ny = 2' },
      { role: 'user', content: 'What is it?' },
    ])
    const breaking = asked.diagnostics.filter(({ severity }) => severity === 'breaking')
    expect(breaking.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'state-reference /resource_type',
      'state-reference /resource_id',
    ])
  })

  it('comes back as it was through the hub', () => {
    const native = translateRequest(JSON.stringify(own), { from: 'gitlab-duo-chat', to: 'gitlab-duo-chat' })
    expect(JSON.parse(native.body)).toEqual(own)
  })
})
