import { describe, expect, it } from 'vitest'
import { TransportError } from '../transport.ts'
import { fakeAccount, GATEWAY, settle } from './fake-account.ts'

const DEFINITIONS = '/ai/v1/models/definitions'
const GRAPHQL = '/api/graphql'
const DAY = 86_400_000

describe('models()', () => {
  const list = (refs: readonly string[]) => ({
    status: 200,
    body: { models: refs.map((identifier) => ({ name: identifier, identifier })) },
  })
  const idsOf = ({ host }: ReturnType<typeof fakeAccount>) => host.models().map(({ id }) => id)

  it('tells the alias and the dated table, without asking anybody', () => {
    const account = fakeAccount({})
    const models = account.host.models()
    expect(models[0]).toEqual({ id: 'gitlab-duo', name: 'GitLab Duo', created: 0, owner: 'wireproof' })
    expect(models).toContainEqual({
      id: 'claude-opus-4-8',
      name: 'Claude Opus 4.8',
      created: 1_781_568_000,
      owner: 'anthropic',
    })
    expect(account.instance.requests).toEqual([])
  })

  it('before, during and after a change: tells what was found out the next time, and nothing flickers', async () => {
    let refs: readonly string[] = ['claude_opus_4_8', 'claude_sonnet_4_6']
    const account = fakeAccount({ instance: () => list(refs) }, { discovery: true })
    const before = idsOf(account)
    expect(before, 'asking waits for nobody').toContain('claude-opus-4-8')
    await settle()
    expect(idsOf(account)).toEqual(before)

    refs = ['claude_sonnet_4_6']
    account.clock.advance(15 * 60_000)
    expect(idsOf(account), 'while it is looked for').toEqual(before)
    await settle()
    expect(account.log.map(({ event, model }) => [event, model]).at(-1)).toEqual(['model-vanished', 'claude-opus-4-8'])
    expect(idsOf(account), 'it vanished, and is not gone').toEqual(before)
    expect(account.host.route('anthropic-messages', 'claude-opus-4-8')).toMatchObject({ dialect: 'anthropic-messages' })

    account.clock.advance(DAY - 15 * 60_000)
    expect(idsOf(account)).toEqual(before.filter((id) => id !== 'claude-opus-4-8'))
  })

  it('keeps the last list where a newer one cannot be got', async () => {
    let broken = false
    const account = fakeAccount(
      {
        instance: () => (broken ? { error: new TransportError('unreachable', 'refused') } : list(['claude_opus_4_8'])),
      },
      { discovery: true, flags: { vanishedMs: 1 } },
    )
    account.host.models()
    await settle()
    const known = idsOf(account)
    broken = true
    for (let n = 0; n < 10; n++) {
      account.clock.advance(DAY)
      expect(idsOf(account)).toEqual(known)
      await settle()
    }
    expect(account.log.filter(({ event }) => event === 'discovery-failed').length).toBeGreaterThan(5)
  })

  it('looks no more often than it has to, one look at a time, and less often where nobody answers', async () => {
    const account = fakeAccount(
      { instance: () => ({ status: 404, body: { detail: 'Not found' } }) },
      { discovery: true },
    )
    const looks: number[] = []
    for (let minute = 0; minute < 240; minute++) {
      for (let n = 0; n < 5; n++) account.host.models()
      await settle()
      if (account.instance.requests.length > looks.length) looks.push(minute)
      expect(account.instance.requests).toHaveLength(looks.length)
      account.clock.advance(60_000)
    }
    expect(looks).toEqual([0, 15, 45, 105, 165, 225])
  })

  it('asks GraphQL with the token of the instance, and the gateway with none', async () => {
    const account = fakeAccount(
      {
        instance: ({ url }) =>
          new URL(url).pathname === GRAPHQL
            ? {
                status: 200,
                body: {
                  data: {
                    aiChatAvailableModels: {
                      defaultModel: null,
                      selectableModels: [{ ref: 'claude_opus_4_8', name: 'x' }],
                      pinnedModel: null,
                    },
                  },
                },
              }
            : { status: 403, body: '<html>' },
      },
      { discovery: true, rootNamespace: '1001' },
    )
    account.host.models()
    await settle()
    const [graphql] = account.instance.to(GRAPHQL)
    const [definitions] = account.instance.to(DEFINITIONS)
    expect(graphql?.headers['authorization']).toBe('Bearer test-key-glpat')
    expect(graphql?.body).toContain('gid://gitlab/Group/1001')
    expect(definitions).toMatchObject({ method: 'GET', url: `${GATEWAY}/v1/models/definitions` })
    expect(JSON.stringify(definitions)).not.toContain('glpat')
    // One that is not reachable takes nothing from the other.
    expect(account.log.map(({ event }) => event).sort()).toEqual(['discovery-failed', 'model-appeared'])
  })

  it('is given up when it hangs, and when the proxy closes', async () => {
    const account = fakeAccount({ instance: () => 'hangs' }, { discovery: true })
    account.host.models()
    account.clock.advance(15_000)
    await settle()
    expect(account.instance.aborted).toHaveLength(1)
    account.clock.advance(DAY)
    account.host.models()
    await account.host.close()
    expect(account.instance.aborted).toHaveLength(2)
    expect(account.clock.waiting).toEqual([])
    await settle()
    expect(account.log.map(({ event }) => event)).toEqual(['discovery-failed'])
  })

  it('never lets a list change what the alias stands for', async () => {
    const pinned = { ref: 'claude_opus_4_8', name: 'pinned' }
    const account = fakeAccount(
      {
        instance: () => ({
          status: 200,
          body: {
            data: { aiChatAvailableModels: { defaultModel: pinned, selectableModels: [], pinnedModel: pinned } },
          },
        }),
      },
      { discovery: true, rootNamespace: '1001', flags: { asksDefinitions: false } },
    )
    account.host.models()
    await settle()
    expect(account.host.route('anthropic-messages', 'gitlab-duo')).toMatchObject({ model: 'claude-sonnet-4-6' })
  })

  it('a model that the gateway refuses is not there for an hour, and all others are', async () => {
    const account = fakeAccount({
      gateway: ({ body }) =>
        String(body).includes('claude-opus-4-8')
          ? { status: 400, body: { detail: 'Unsupported model' } }
          : { status: 200 },
    })
    expect(idsOf(account)).toContain('claude-opus-4-8')
    await account.send('claude-opus-4-8')
    expect(account.host.route('openai-chat', 'claude-opus-4-8')).toMatchObject({
      failure: { kind: 'not-found', status: 404, code: 'model_not_found' },
    })
    expect(account.host.route('openai-chat', 'claude-sonnet-4-6')).not.toHaveProperty('failure')
    expect(idsOf(account)).not.toContain('claude-opus-4-8')
    expect(idsOf(account)).toContain('claude-sonnet-4-6')
    expect((await account.send()).status).toBe(200)
    account.clock.advance(3_600_000)
    expect(account.host.route('openai-chat', 'claude-opus-4-8')).not.toHaveProperty('failure')
    expect(idsOf(account)).toContain('claude-opus-4-8')
  })

  it('a client that names two models has neither put away for the others', async () => {
    const account = fakeAccount({
      gateway: ({ body }) => {
        const { model } = JSON.parse(String(body)) as { readonly model: string }
        return model === 'made-up' ? { status: 400, body: { detail: 'Unsupported model' } } : { status: 200 }
      },
    })
    // The gateway reads the last one of a name.
    for (const second of ['"model"', '"\\u006dodel"'])
      await account.send('', { body: `{"model":"claude-opus-4-8",${second}:"made-up"}` })
    expect(account.host.route('openai-chat', 'claude-opus-4-8')).not.toHaveProperty('failure')
    expect(account.host.route('openai-chat', 'made-up')).toHaveProperty('failure')
    expect(idsOf(account)).toContain('claude-opus-4-8')
  })

  it('a model for which a web page came is not', async () => {
    const account = fakeAccount({
      gateway: () => ({ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }),
    })
    await account.send('claude-of-tomorrow')
    expect(idsOf(account)).not.toContain('claude-of-tomorrow')
  })

  it('a model that only led elsewhere is not', async () => {
    const account = fakeAccount({ gateway: () => ({ status: 302 }) })
    await account.send('claude-of-tomorrow')
    expect(idsOf(account)).not.toContain('claude-of-tomorrow')
  })

  it('a model that nobody told of and that answers is listed', async () => {
    const account = fakeAccount({})
    await account.send('claude-of-tomorrow')
    expect(idsOf(account)).toContain('claude-of-tomorrow')
  })
})
