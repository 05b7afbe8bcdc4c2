import { afterEach, describe, expect, it } from 'vitest'
import { defaultSettings, type GitlabDuoOptions, testToken, testUser } from './index.ts'
import { bearer, closeAll, get, paths, post, start } from './testing.ts'

afterEach(closeAll)

describe('chat', () => {
  it.each<[string, GitlabDuoOptions, object, number, object]>([
    [
      'where it is not offered',
      { switches: { ...defaultSettings.switches, accessRestChat: false } },
      { content: 'x' },
      404,
      { message: '404 Not Found' },
    ],
    ['without a seat', { users: [{ ...testUser, duoAccess: false }] }, { content: 'x' }, 404, {}],
    [
      'with the scope to read',
      { users: [{ ...testUser, tokens: [{ kind: 'pat', value: testToken, scopes: ['read_api'] }] }] },
      { content: 'x' },
      403,
      { error: 'insufficient_scope' },
    ],
    ['about nothing', {}, {}, 400, { error: 'content is missing' }],
    ['at length', {}, { content: 'x'.repeat(1001) }, 400, { error: expect.stringContaining('1000 characters') }],
    [
      'about no kind of thing',
      {},
      { content: 'x', resource_type: 'x' },
      400,
      { error: expect.stringContaining('resource_type') },
    ],
    [
      'about a commit of no project',
      {},
      { content: 'x', resource_type: 'commit' },
      400,
      { error: 'project_id is missing' },
    ],
    [
      'with a context of no kind',
      {},
      { content: 'x', additional_context: [{ category: 'x', id: 'a', content: 'b' }] },
      400,
      { error: expect.stringContaining('category') },
    ],
    [
      'with an empty context',
      {},
      { content: 'x', additional_context: [{ category: 'file', id: 'a', content: ' ' }] },
      400,
      { error: expect.stringContaining('content') },
    ],
    [
      'with a file of no name',
      {},
      { content: 'x', current_file: {} },
      400,
      { error: expect.stringContaining('file_name') },
    ],
  ])('%s is refused', async (_name, options, json, status, told) => {
    const mock = await start(options)
    const answer = await post(`${mock.url}${paths.chat}`, json)
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, told])
  })

  it('answers with a bare string, and remembers what the user asked, unless it starts anew', async () => {
    const mock = await start({
      users: [testUser, { ...testUser, id: 43, tokens: [{ kind: 'pat', value: 'glpat-2', scopes: ['ai_features'] }] }],
    })
    const ask = async (json: object, token = testToken) => {
      const answer = await post(`${mock.url}${paths.chat}`, json, bearer(token))
      expect(answer.status).toBe(201)
      return JSON.parse(answer.text) as unknown
    }
    expect(await ask({ content: 'x'.repeat(1000), with_clean_history: true })).toBe(`You said: ${'x'.repeat(1000)}`)
    expect(await ask({ content: 'one' })).toBe('You said: one')
    expect(await ask({ content: 'two' })).toContain('one')
    expect(await ask({ content: 'three' }, 'glpat-2')).toBe('You said: three')
    expect(await ask({ content: 'four', with_clean_history: true })).toBe('You said: four')
    expect(await ask({ content: 'five' })).toBe('You said: five')
  })

  it('escapes what could end an HTML document, and may fail under 201', async () => {
    const mock = await start()
    const answer = await post(`${mock.url}${paths.chat}`, { content: '<b> & é' })
    expect(answer.text).toBe('"You said: \\u003cb\\u003e \\u0026 é"')
    mock.change({ chat: 'fails-in-band' })
    const failed = await post(`${mock.url}${paths.chat}`, { content: 'x' })
    expect([failed.status, JSON.parse(failed.text)]).toEqual([201, expect.stringMatching(/Error code: [A-Z]\d{4}/)])
  })
})

describe('GraphQL', () => {
  const query = `query($rootNamespaceId: GroupID!) {
    aiChatAvailableModels(rootNamespaceId: $rootNamespaceId) {
      defaultModel { name ref } selectableModels { ref } pinnedModel { name ref }
    }
  }`
  const variables = { rootNamespaceId: 'gid://gitlab/Group/1001' }
  const ask = async (json: object, options: GitlabDuoOptions = {}) => {
    const mock = await start(options)
    const answer = await post(`${mock.url}${paths.graphql}`, json)
    return [answer.status, JSON.parse(answer.text)]
  }

  it('tells the models of chat, and of each what was asked for', async () => {
    const [status, { data }] = await ask({ query, variables })
    expect(status).toBe(200)
    const { defaultModel, selectableModels, pinnedModel } = data.aiChatAvailableModels
    expect([Object.keys(defaultModel), pinnedModel]).toEqual([['name', 'ref'], null])
    for (const one of selectableModels) expect(Object.keys(one)).toEqual(['ref'])
  })

  it('tells who asks', async () => {
    expect(await ask({ query: '{ currentUser { id username } }' })).toEqual([
      200,
      { data: { currentUser: { id: 'gid://gitlab/User/42', username: testUser.username } } },
    ])
  })

  it.each<[string, object, GitlabDuoOptions]>([
    ['the id of no group', { query, variables: { rootNamespaceId: '1001' } }, {}],
    ['no id', { query }, {}],
    ['another field', { query: '{ projects { id } }' }, {}],
    ['another member', { query: '{ currentUser { email } }' }, {}],
    ['models of the Community Edition', { query, variables }, { enterprise: false }],
    ['no query', {}, {}],
    ['half a query', { query: '{ currentUser { id }' }, {}],
    ['a mutation', { query: 'mutation { aiAction { errors } }' }, {}],
  ])('has errors for %s, under 200', async (_name, json, options) => {
    expect(await ask(json, options)).toEqual([200, { errors: [{ message: expect.any(String) }] }])
  })
})

it('the gateway tells everybody what models there are', async () => {
  const mock = await start()
  const answer = await get(`${mock.gatewayUrl}/v1/models/definitions`, {})
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, { models: [{}, {}], unit_primitives: [{}] }])
})
