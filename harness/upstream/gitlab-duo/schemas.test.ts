import { afterEach, describe, expect, it } from 'vitest'
import type { Json } from 'wireproof/hub'
import { type GitlabDuoKind, validate, validateGitlabDuo } from 'wireproof/validate'
import { createSseReader } from 'wireproof/wire'
import { type DuoRefusal, duoRefusals, type GitlabDuoOptions } from './index.ts'
import { ask, bearer, closeAll, get, mintFrom, paths, post, start } from './testing.ts'

afterEach(closeAll)

const findingsOf = (kind: GitlabDuoKind, text: string) =>
  validateGitlabDuo(kind, JSON.parse(text), { strict: true }).findings

const realms: readonly GitlabDuoOptions[] = [{ realm: 'saas' }, { realm: 'self-managed' }]

describe.each(realms)('what the mock says is what the schemas say: $realm', (options) => {
  it.each<[GitlabDuoKind, keyof typeof paths]>([
    ['direct-access-response', 'agents'],
    ['code-direct-access-response', 'access'],
  ])('%s, its headers and its claims', async (kind, path) => {
    const mock = await start(options)
    const { text } = await post(`${mock.url}${paths[path]}`, {})
    expect(findingsOf(kind, text)).toEqual([])
    const { headers } = JSON.parse(text) as { headers: Readonly<Record<string, string>> }
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    expect(validateGitlabDuo('gateway-headers', lower, { strict: true }).findings).toEqual([])
    expect(validateGitlabDuo('token-claims', mock.minted()[0]?.claims, { strict: true }).findings).toEqual([])
  })
})

it.each<[GitlabDuoKind, string]>([
  ['metadata', '/api/v4/metadata'],
  ['metadata', '/api/v4/version'],
  ['model-definitions', '/ai/v1/models/definitions'],
  ['instance-error', '/api/v4/nowhere'],
  ['instance-error', '/oauth/authorize'],
  ['gateway-error', '/ai/v1/proxy/openai/v1/models'],
])('%s, at %s', async (kind, path) => {
  const mock = await start()
  expect(findingsOf(kind, (await get(`${mock.url}${path}`)).text)).toEqual([])
})

it.each([
  ['{ currentUser { email } }', {}],
  [
    'query($g: GroupID!) { aiChatAvailableModels(rootNamespaceId: $g) { defaultModel { name ref } pinnedModel { name ref } } }',
    { g: 'gid://gitlab/Group/1' },
  ],
])('answers to %s', async (query, variables) => {
  const mock = await start()
  expect(
    findingsOf('available-models', (await post(`${mock.url}${paths.graphql}`, { query, variables })).text),
  ).toEqual([])
})

it('errors of OAuth', async () => {
  const mock = await start()
  expect(findingsOf('oauth-error', (await post(`${mock.url}/oauth/token`, {}, {})).text)).toEqual([])
})

const bodies = (Object.keys(duoRefusals) as DuoRefusal[]).filter(
  // The words of a provider, and of who stands before an API, are nobody's of these.
  (name) => !name.endsWith('block-page') && (!name.startsWith('provider-') || name === 'provider-dropped'),
)
it.each(bodies)('the refusal %s', async (name) => {
  const mock = await start({ refuse: name })
  const minted = await post(`${mock.url}${paths.agents}`, {})
  if (minted.status !== 201) expect(findingsOf('instance-error', minted.text)).toEqual([])
  else expect(findingsOf('gateway-error', (await ask(mock)).text)).toEqual([])
  const access = await post(`${mock.url}${paths.access}`, {})
  if (access.status !== 201) expect(findingsOf('instance-error', access.text)).toEqual([])
})

it('a refusal over a limit', async () => {
  const mock = await start()
  for (let i = 0; i < 10; i++) await mintFrom(mock, paths.access)
  const late = await post(`${mock.url}${paths.access}`, {})
  expect([late.status, findingsOf('instance-error', late.text)]).toEqual([429, []])
})

describe('the two dialects of the instance', () => {
  const problems = (dialect: 'gitlab-duo-chat' | 'gitlab-duo-code', kind: 'response' | 'stream-event', value: Json) =>
    validate(dialect, kind, value, { strict: true }).findings

  const file = { file_name: 'a.py', content_above_cursor: 'x' }
  it.each(['completion', 'generation'])('a %s', async (intent) => {
    const mock = await start()
    const { text } = await post(`${mock.url}${paths.suggestions}`, { current_file: file, intent })
    expect(problems('gitlab-duo-code', 'response', JSON.parse(text))).toEqual([])
  })

  it('a generation in events', async () => {
    const mock = await start()
    const json = { current_file: file, intent: 'generation', stream: true }
    const { text } = await post(`${mock.url}${paths.suggestions}`, json, {
      ...bearer(),
      'x-supports-sse-streaming': 'true',
    })
    const reader = createSseReader()
    const frames = [...reader.push(text), ...reader.end('eof')]
    expect(frames.length).toBeGreaterThan(3)
    for (const { data } of frames) expect(problems('gitlab-duo-code', 'stream-event', JSON.parse(data))).toEqual([])
  })

  it('an answer of chat', async () => {
    const mock = await start()
    const { text } = await post(`${mock.url}${paths.chat}`, { content: 'x' })
    expect(problems('gitlab-duo-chat', 'response', JSON.parse(text))).toEqual([])
  })
})
