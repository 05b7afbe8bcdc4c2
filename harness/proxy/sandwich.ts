import { afterEach } from 'vitest'
import { defaultModel } from '../upstream/default-model.ts'
import { type RunningUpstream, startUpstream, type UpstreamOptions } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import type { ProxyOptions, RunningProxy } from './options.ts'
import { startProxy } from './start-proxy.ts'

/** The dialects with what tests need to know of them. */
export const dialectCases = [
  { dialect: 'openai-chat', base: '/openai', path: '/v1/chat/completions' },
  { dialect: 'openai-responses', base: '/responses', path: '/v1/responses' },
  { dialect: 'anthropic-messages', base: '/claude', path: '/v1/messages' },
] as const satisfies readonly { readonly dialect: ProxyDialect; readonly base: string; readonly path: string }[]

export const pathOf = (dialect: ProxyDialect): string => dialectCases.find((one) => one.dialect === dialect)?.path ?? ''
export const baseOf = (dialect: ProxyDialect): string => dialectCases.find((one) => one.dialect === dialect)?.base ?? ''

/** All ordered pairs: every client over every upstream. */
export const routes = dialectCases.flatMap(({ dialect: client }) =>
  dialectCases.map(({ dialect: upstream }) => ({ client, upstream })),
)
export const translatedRoutes = routes.filter(({ client, upstream }) => client !== upstream)

/** The smallest request of a dialect. */
export function smallest(dialect: ProxyDialect, more: object = {}): object {
  const messages = [{ role: 'user', content: 'hello' }]
  if (dialect === 'openai-responses') return { model: 'm', input: 'hello', ...more }
  return dialect === 'openai-chat'
    ? { model: 'm', messages, ...more }
    : { model: 'm', max_tokens: 99, messages, ...more }
}

interface Closable {
  close(force?: boolean): Promise<void>
}

const open: Closable[] = []

/** Closed behind the test, whatever came of it. */
export function closing<T extends Closable>(server: T): T {
  open.push(server)
  return server
}

/** Call it at the top of a test file. */
export function closeBehindEachTest(): void {
  afterEach(async () => {
    for (const server of open.splice(0).reverse()) await server.close(true)
  })
}

export interface Sandwich {
  readonly upstream: RunningUpstream
  readonly proxy: RunningProxy
}

/** A proxy with one upstream of ours behind it. */
export async function sandwich(
  dialect: ProxyDialect,
  upstream: Partial<UpstreamOptions> = {},
  proxy: Omit<ProxyOptions, 'upstreams'> & { readonly target?: object } = {},
): Promise<Sandwich> {
  const { target, ...options } = proxy
  const behind = closing(await startUpstream({ respond: defaultModel, ...upstream }))
  const front = await startProxy({ ...options, upstreams: [{ dialect, url: behind.url + baseOf(dialect), ...target }] })
  return { upstream: behind, proxy: closing(front) }
}
