import { sendWhole, type WholeResponse } from '../../client/index.ts'
import { createGitlabDuoMock, type GitlabDuoMock, type GitlabDuoOptions, testToken } from './index.ts'

const open: GitlabDuoMock[] = []

export async function start(options: GitlabDuoOptions = {}): Promise<GitlabDuoMock> {
  const mock = await createGitlabDuoMock(options)
  open.push(mock)
  return mock
}

export async function closeAll(): Promise<void> {
  for (const mock of open.splice(0)) await mock.close()
}

export type Headers = Readonly<Record<string, string>>

export const bearer = (token: string = testToken): Headers => ({ authorization: `Bearer ${token}` })

export const post = (url: string, body: unknown, headers: Headers = bearer()): Promise<WholeResponse> =>
  sendWhole({
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export const get = (url: string, headers: Headers = bearer()): Promise<WholeResponse> =>
  sendWhole({ method: 'GET', url, headers })

export const paths = {
  agents: '/api/v4/ai/third_party_agents/direct_access',
  access: '/api/v4/code_suggestions/direct_access',
  suggestions: '/api/v4/code_suggestions/completions',
  chat: '/api/v4/chat/completions',
  graphql: '/api/graphql',
} as const

export interface Access {
  readonly token: string
  readonly headers: Headers
  readonly expires_at?: number
}

/** What every request to the gateway has to carry. */
export function gatewayHeaders({ token, headers }: Access): Headers {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { ...lower, authorization: `Bearer ${token}` }
}

export async function mintFrom(mock: GitlabDuoMock, path: string = paths.agents): Promise<Access> {
  const answer = await post(`${mock.url}${path}`, {})
  if (answer.status !== 201) throw new Error(`no token: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text) as Access
}

export const anthropicPath = '/v1/proxy/anthropic/v1/messages'
export const chatPath = '/v1/proxy/openai/v1/chat/completions'
export const responsesPath = '/v1/proxy/openai/v1/responses'

export const version: Headers = { 'anthropic-version': '2023-06-01' }

export const message = {
  model: 'claude-sonnet-4-6',
  max_tokens: 99,
  messages: [{ role: 'user', content: 'hello there' }],
}

/** A request that the gateway has nothing against, but for what is changed. */
export async function ask(
  mock: GitlabDuoMock,
  { headers = {}, without = [], body = message, path = anthropicPath, access }: Asking = {},
): Promise<WholeResponse> {
  const all = { ...gatewayHeaders(access ?? (await mintFrom(mock))), ...version, ...headers }
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)))
  return post(`${mock.gatewayUrl}${path}`, body, kept)
}

export interface Asking {
  readonly headers?: Headers
  readonly without?: readonly string[]
  readonly body?: unknown
  readonly path?: string
  readonly access?: Access
}
