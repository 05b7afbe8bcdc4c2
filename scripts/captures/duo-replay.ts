import { isDeepStrictEqual } from 'node:util'
import { validateGitlabDuo } from 'wireproof/validate'
import { sendWhole, type WholeResponse } from '../../harness/client/index.ts'
import { defaultSettings, proxyModels, testUser } from '../../harness/upstream/gitlab-duo/index.ts'
import { createGitlabDuoMock, type GitlabDuoMock } from '../../harness/upstream/index.ts'
import type { Exchange } from './exchange.ts'

/** What came of all that clients sent to a GitLab instance and its gateway, when it was sent to the scripted one. */
export interface DuoReplayed {
  readonly mints: number
  readonly gatewayRequests: number
  /** One line each, with the name of the exchange. */
  readonly problems: readonly string[]
}

const MINT = /\/api\/v4\/ai\/third_party_agents\/direct_access$/
const GATEWAY = /\/v1\/proxy\/(anthropic|openai)\/v1\//

/** Of the connection that was recorded, not of the client. */
const ofConnection: ReadonlySet<string> = new Set(['host', 'connection', 'content-length', 'transfer-encoding'])

/** What the server had handed out: the client sends on whatever it got. */
const handedOut = (name: string): boolean => name === 'authorization' || name.startsWith('x-gitlab-')

type Headers = Exchange['headers']

const kept = (headers: Headers, drop: (name: string) => boolean): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name) && !drop(name)))

const bearerOf = ({ headers }: Exchange): string => /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? ''

interface Access {
  readonly token: string
  readonly headers: Headers
}

const send = (base: string, { method, url, body }: Exchange, headers: Headers): Promise<WholeResponse> =>
  sendWhole({ method, url: `${base}${url}`, headers, body: JSON.stringify(body) })

/** A mint, exactly as it was sent; what is answered is what the schema says. */
async function replayMint(mock: GitlabDuoMock, x: Exchange): Promise<readonly string[]> {
  const before = mock.mints()
  const { status, text } = await send(
    mock.url,
    x,
    kept(x.headers, () => false),
  )
  if (status !== 201) return [`a mint was answered with ${status}: ${text}`]
  const { findings } = validateGitlabDuo('direct-access-response', JSON.parse(text), { strict: true })
  const problems = findings.map(({ pointer, message }) => `${pointer}: ${message}`)
  return mock.mints() === before + 1 ? problems : [...problems, 'no token was counted']
}

/** What a client that does as the contract says sends on. */
async function accessFrom(mock: GitlabDuoMock, instanceToken: string): Promise<Headers> {
  const { text } = await sendWhole({
    url: `${mock.url}/api/v4/ai/third_party_agents/direct_access`,
    headers: { authorization: `Bearer ${instanceToken}` },
  })
  const { token, headers } = JSON.parse(text) as Access
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { ...lower, authorization: `Bearer ${token}` }
}

/** A request for the gateway as it was sent, but for what the recorded server had handed out, which is of this one now. */
async function replayAtGateway(
  mock: GitlabDuoMock,
  x: Exchange,
  tokens: readonly string[],
): Promise<readonly string[]> {
  const leak = tokens.find((token) => JSON.stringify([x.headers, x.body]).includes(token))
  if (leak !== undefined) return ['the client shows the gateway its token for the instance']
  const before = mock.provided().length
  const access = await accessFrom(mock, tokens[0] ?? '')
  const { status, text } = await send(mock.url, x, { ...kept(x.headers, handedOut), ...access })
  if (status !== 200) return [`the gateway answers ${status}: ${text}`]
  const arrived = mock.provided().slice(before)
  if (arrived.length !== 1) return [`${arrived.length} requests came to the provider, not 1`]
  return isDeepStrictEqual(arrived[0]?.json, x.body) ? [] : ['the body that came to the provider is another one']
}

/** Replays every exchange of a Duo client; each verdict that is not the one of success is a problem. */
export async function replayAtDuo(exchanges: readonly Exchange[]): Promise<DuoReplayed> {
  const mints = exchanges.filter(({ path }) => MINT.test(path))
  const requests = exchanges.filter(({ path }) => GATEWAY.test(path))
  if (mints.length + requests.length === 0) return { mints: 0, gatewayRequests: 0, problems: [] }
  const tokens = [...new Set(mints.map(bearerOf))].filter((token) => token !== '')
  const mock = await createGitlabDuoMock({
    // Whoever was recorded is a user here; without a mint among the exchanges, somebody is.
    users: [
      { ...testUser, tokens: [...tokens, 'test-key-any'].map((value) => ({ kind: 'pat', value, scopes: ['api'] })) },
    ],
    // The clients were recorded when these models were there.
    gateway: { ...defaultSettings.gateway, models: proxyModels['2026-06-16'] },
  })
  try {
    const problems: string[] = []
    const tell = (x: Exchange, found: readonly string[]) => problems.push(...found.map((one) => `${x.name}: ${one}`))
    for (const x of mints) tell(x, await replayMint(mock, x))
    const known = tokens.length === 0 ? ['test-key-any'] : tokens
    for (const x of requests) tell(x, await replayAtGateway(mock, x, known))
    return { mints: mints.length, gatewayRequests: requests.length, problems }
  } finally {
    await mock.close()
  }
}
