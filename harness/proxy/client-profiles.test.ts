import { describe, expect, it } from 'vitest'
import { diagnosticCodes } from 'wireproof'
import { check } from 'wireproof/validate'
import { jsonRequest, sendWhole } from '../client/index.ts'
import * as schema from '../conformance-validators.gen.js'
import data from './client-profiles.json' with { type: 'json' }
import { acceptedForClient, clientProfiles, profileSettings, recognisedProfile } from './client-profiles.ts'
import type { ProxyDialect } from './dialect.ts'
import { closeBehindEachTest, dialectCases, pathOf, sandwich } from './sandwich.ts'

closeBehindEachTest()

const userAgent = (value: string) => ({ 'user-agent': value })
const parameters = { type: 'object', properties: { q: { type: 'string' } }, required: ['q'] }

/** Requests as the clients write them: made up, but with each member that they send in every turn. */
const habits: readonly {
  readonly client: string
  readonly headers: Readonly<Record<string, string>>
  readonly dialect: ProxyDialect
  readonly body: object
}[] = [
  {
    client: 'claude-code',
    headers: { ...userAgent('claude-cli/2.1.329 (external, cli)'), 'anthropic-version': '2023-06-01' },
    dialect: 'anthropic-messages',
    body: {
      model: 'm',
      max_tokens: 64_000,
      system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
      messages: [
        { role: 'user', content: 'list the files' },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Let me look.', signature: 'c2ln' },
            { type: 'tool_use', id: 'toolu_1', name: 'Bash', input: { command: 'ls' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'toolu_1', content: 'a.txt', cache_control: { type: 'ephemeral' } },
          ],
        },
        { role: 'system', content: 'Mind the time.', output_config: { effort: 'medium' } },
      ],
      tools: [
        { name: 'Bash', description: 'Runs a command.', input_schema: parameters },
        { name: 'Later', description: 'Nothing yet.', input_schema: parameters, defer_loading: true },
      ],
      thinking: { type: 'adaptive', display: 'omitted' },
      context_management: { edits: [{ type: 'clear_thinking_20251015', keep: 'all' }] },
      output_config: { effort: 'medium' },
      metadata: { user_id: 'u' },
    },
  },
  {
    client: 'codex',
    headers: { ...userAgent('codex_cli_rs/0.169.0 (Linux)'), originator: 'codex_cli_rs' },
    dialect: 'openai-responses',
    body: {
      model: 'm',
      input: [
        { type: 'message', id: 'msg_1', role: 'developer', content: [{ type: 'input_text', text: 'Be brief.' }] },
        { type: 'message', id: 'msg_2', role: 'user', content: [{ type: 'input_text', text: 'mend it' }] },
        {
          type: 'reasoning',
          id: 'rs_1',
          summary: [{ type: 'summary_text', text: 'Looking' }],
          content: null,
          encrypted_content: 'ZW5j',
        },
        { type: 'custom_tool_call', id: 'ctc_1', status: 'completed', call_id: 'c1', name: 'apply_patch', input: '*' },
        { type: 'custom_tool_call_output', id: 'cto_1', call_id: 'c1', output: 'done' },
      ],
      tools: [
        { type: 'function', name: 'exec_command', description: 'Runs a command.', strict: false, parameters },
        {
          type: 'custom',
          name: 'apply_patch',
          description: 'Edits files.',
          format: { type: 'grammar', syntax: 'lark', definition: 'start: "*"' },
        },
        {
          type: 'namespace',
          name: 'agents',
          description: 'Sub-agents.',
          tools: [{ type: 'function', name: 'spawn', description: 'Starts one.', strict: false, parameters }],
        },
        { type: 'tool_search', execution: 'client', description: 'Finds tools.', parameters },
        { type: 'web_search', external_web_access: true },
      ],
      tool_choice: 'auto',
      parallel_tool_calls: true,
      reasoning: { effort: 'medium', summary: 'auto' },
      store: false,
      include: ['reasoning.encrypted_content'],
      prompt_cache_key: 'k',
      text: { verbosity: 'low' },
      client_metadata: { turn_id: 't' },
    },
  },
  {
    client: 'opencode',
    headers: userAgent('opencode/1.18.33 ai-sdk/provider-utils/4.0.40 runtime/bun/1.3.14'),
    dialect: 'openai-responses',
    body: {
      model: 'm',
      input: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: [{ type: 'input_text', text: 'hi' }] },
        { type: 'reasoning', encrypted_content: 'ZW5j', summary: [{ type: 'summary_text', text: 'Looking' }] },
        { type: 'function_call', call_id: 'c1', name: 'bash', arguments: '{"q":"ls"}' },
        { type: 'function_call_output', call_id: 'c1', output: 'a.txt' },
      ],
      max_output_tokens: 32_000,
      store: false,
      include: ['reasoning.encrypted_content'],
      prompt_cache_key: 'k',
      reasoning: { effort: 'medium', summary: 'auto' },
      tools: [{ type: 'function', name: 'bash', description: 'Runs a command.', parameters }],
      tool_choice: 'auto',
    },
  },
  {
    client: 'gitlab-ai-provider',
    headers: userAgent('gitlab-ai-provider/6.14.0'),
    dialect: 'anthropic-messages',
    body: {
      model: 'm',
      max_tokens: 4096,
      system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hi', cache_control: { type: 'ephemeral' } }] }],
    },
  },
  {
    client: 'ai-sdk',
    headers: userAgent('ai-sdk/anthropic/3.0.138 ai-sdk/provider-utils/4.0.64'),
    dialect: 'anthropic-messages',
    body: {
      model: 'm',
      max_tokens: 4096,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
      tools: [{ name: 'look', description: 'Looks.', input_schema: parameters, eager_input_streaming: true }],
      tool_choice: { type: 'auto' },
    },
  },
  {
    client: 'openai-sdk',
    headers: userAgent('OpenAI/JS 6.49.0'),
    dialect: 'openai-chat',
    body: {
      model: 'm',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      stream_options: { include_usage: true },
    },
  },
  {
    client: 'anthropic-sdk',
    headers: { ...userAgent('Anthropic/JS 1.11.0'), 'anthropic-version': '2026-10-21' },
    dialect: 'anthropic-messages',
    body: {
      model: 'm',
      max_tokens: 4096,
      thinking: { type: 'enabled', budget_tokens: 2048 },
      messages: [{ role: 'user', content: 'hi' }],
    },
  },
]

const abroad = habits.flatMap((habit) =>
  dialectCases.flatMap(({ dialect }) => (dialect === habit.dialect ? [] : [{ ...habit, upstream: dialect }])),
)

const post = (url: string, { dialect, headers, body }: (typeof habits)[number]) => {
  const request = jsonRequest(url + pathOf(dialect), body)
  return sendWhole({ ...request, headers: { ...request.headers, ...headers } })
}

describe('the profiles', () => {
  it('are what their schema says, and name codes that there are', () => {
    expect(check(schema.clientProfiles, data, { strict: true }).findings).toEqual([])
    const codes = clientProfiles.flatMap(({ accept }) => accept.map(({ code }) => code))
    expect(codes.filter((code) => !Object.hasOwn(diagnosticCodes, code))).toEqual([])
  })

  it('say each line once, with a place and a reason', () => {
    for (const { accept } of clientProfiles) {
      const places = accept.map(({ code, at }) => `${code} ${at}`)
      expect(new Set(places).size).toBe(places.length)
      for (const { at, reason } of accept) expect([at, reason]).not.toContain(undefined)
    }
  })

  it('are one a client, and all of them are written here', () => {
    expect(habits.map(({ client }) => client)).toEqual(clientProfiles.map(({ name }) => name))
    expect(profileSettings).toEqual(['auto', 'none', ...clientProfiles.map(({ name }) => name)])
  })
})

describe('recognisedProfile()', () => {
  it.each(habits)('knows $client by its own header', ({ client, headers }) => {
    expect(recognisedProfile(headers)?.name).toBe(client)
  })

  it.each([
    ['ai/6.0.326 ai-sdk/provider-utils/4.0.66 runtime/node.js/v20.20.2', 'ai-sdk'],
    ['opencode/1.18.33 gitlab-ai-provider/6.18.0 (linux; x64)', 'opencode'],
    ['curl/8.0', undefined],
    ['my-claude-cli/1.0', undefined],
    ['', undefined],
  ])('%s', (agent, name) => {
    expect(recognisedProfile(userAgent(agent))?.name).toBe(name)
  })

  it('takes the setting before the header', () => {
    const [claude] = clientProfiles
    expect(acceptedForClient('auto', userAgent('claude-cli/2'))).toBe(claude?.accept)
    expect(acceptedForClient('none', userAgent('claude-cli/2'))).toEqual([])
    expect(acceptedForClient('claude-code', userAgent('curl/8.0'))).toBe(claude?.accept)
    expect(acceptedForClient('auto', {})).toEqual([])
  })
})

describe.each(abroad)('$client over $upstream', (habit) => {
  it('works without a flag, and is told what it lost', async () => {
    const { proxy } = await sandwich(habit.upstream)
    const answer = await post(proxy.url, habit)
    expect(answer.status, answer.text).toBe(200)
  })

  it('loses nothing that its profile does not name', async () => {
    const { proxy } = await sandwich(habit.upstream, {}, { onLoss: 'reject-any' })
    const answer = await post(proxy.url, habit)
    expect(answer.status, answer.text).toBe(200)
  })
})

describe('what a profile is for', () => {
  const [claude] = habits
  if (claude === undefined) throw new Error('no habits')

  it('without it the same request is refused, in the client’s own dialect, naming the pointer', async () => {
    const { proxy } = await sandwich('openai-chat', {}, { onLoss: 'reject-any', profile: 'none' })
    const answer = await post(proxy.url, claude)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ type: 'error', error: { type: 'invalid_request_error' } })
    expect(answer.text).toContain('/context_management would be lost')
  })

  it('a client that nobody knows has none, unless the configuration names one', async () => {
    const stranger = { ...claude, headers: userAgent('curl/8.0') }
    const strict = await sandwich('openai-chat', {}, { onLoss: 'reject-any' })
    expect((await post(strict.proxy.url, stranger)).status).toBe(400)
    const named = await sandwich('openai-chat', {}, { onLoss: 'reject-any', profile: 'claude-code' })
    expect((await post(named.proxy.url, stranger)).status).toBe(200)
  })

  it('what is accepted is still reported', async () => {
    const { proxy } = await sandwich('openai-chat')
    const told = (await post(proxy.url, claude)).headers['wireproof-diagnostics'] ?? ''
    expect(told).toContain('"/context_management"')
    expect(told).toContain('"cache-mark"')
  })

  it.each([
    ['stop sequences', { stop_sequences: ['END'] }, '/stop_sequences'],
    ['a hosted tool that is forced', forcedSearch(), '/tool'],
  ])('a known client is refused %s all the same', async (_what, more, at) => {
    const { proxy } = await sandwich('openai-responses')
    const answer = await post(proxy.url, { ...claude, body: { ...claude.body, ...more } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(at)
  })

  it.each([
    ['reasoning passes, even where nothing else may be lost', 'rs_1', 'reject-any', 200],
    ['a message is refused: it would be missing from the history', 'msg_1', 'reject-breaking', 400],
  ] as const)('a reference of the AI SDK to %s', async (_what, id, onLoss, status) => {
    const { proxy } = await sandwich('anthropic-messages', {}, { onLoss })
    const input = [
      { role: 'user', content: [{ type: 'input_text', text: 'hi' }] },
      { type: 'item_reference', id },
      { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c1', output: 'seen' },
    ]
    const body = { model: 'm', input, tools: [{ type: 'function', name: 'look', parameters }], tool_choice: 'auto' }
    const answer = await post(proxy.url, {
      client: 'ai-sdk',
      headers: userAgent('ai/6.0.326 ai-sdk/provider-utils/4.0.66'),
      dialect: 'openai-responses',
      body,
    })
    expect(answer.status, answer.text).toBe(status)
    if (status === 400) expect(answer.text).toContain('/input/1/id')
  })

  it('a profile that there is none of is refused before anything is contacted', async () => {
    await expect(sandwich('openai-chat', {}, { profile: 'netscape' })).rejects.toThrow(
      /no client profile netscape.*codex/,
    )
  })
})

function forcedSearch(): object {
  return {
    tools: [{ type: 'memory_20250818', name: 'memory' }],
    tool_choice: { type: 'tool', name: 'memory' },
  }
}
