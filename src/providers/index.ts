import type { DialectId } from '../hub/node.ts'
import { anthropic } from './anthropic.ts'
import { azureOpenai } from './azure-openai.ts'
import { codex } from './codex.ts'
import * as duo from './gitlab-duo/index.ts'
import { openai } from './openai.ts'
import { deepseek, openaiCompatible, openrouter } from './openai-compatible.ts'
import type { Provider } from './provider.ts'

export type { Credential, PreparedCall, Provider, ProviderCall, ProviderEndpoint } from './provider.ts'
export type { RateLimitHeaders } from './rate-limits.ts'
export type { FoundSession, ResolvedSession, SessionHooks, SessionRequest, SessionSource } from './sessions.ts'
/** The account of GitLab Duo: its tokens, limits and models, as pure functions. */
export { anthropic, azureOpenai, codex, deepseek, duo, openai, openaiCompatible, openrouter }

/** Every provider by its id. */
export const providers: Readonly<Record<string, Provider>> = {
  openai,
  anthropic,
  'openai-compatible': openaiCompatible,
  'azure-openai': azureOpenai,
  deepseek,
  openrouter,
  codex,
  'gitlab-duo': duo.gitlabDuo,
}

const vendors: readonly Provider[] = [anthropic, codex]

/** The vendor of a dialect, for whoever names none. */
export function providerFor(dialect: DialectId): Provider {
  return vendors.find(({ dialects }) => dialects.includes(dialect)) ?? openai
}
