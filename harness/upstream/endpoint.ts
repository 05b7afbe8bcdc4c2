import { dialectOf, type dialects } from 'wireproof'
import type { DialectId } from 'wireproof/hub'
import { codexBasePaths, codexEndpoints } from './codex-endpoints.ts'
import type { Vendor } from './vendor.ts'

/** The dialects that are nobody's variant. */
export type BaseDialect = Extract<DialectId, 'openai-chat' | 'openai-responses' | 'anthropic-messages'>

/**
 * The dialects that the scripted upstream speaks by itself. GitLab Duo's REST endpoints belong to an instance with accounts
 * and gates around them, which is a provider of its own.
 */
export type ScriptedDialect = Exclude<keyof typeof dialects, 'gitlab-duo-chat' | 'gitlab-duo-code'>

/** The dialect in whose words a variant speaks; of any other it is itself. */
export function familyOf(dialect: ScriptedDialect): BaseDialect {
  return (dialectOf(dialect).words ?? dialect) as BaseDialect
}

export type EndpointName = 'generate' | 'count-tokens' | 'compact' | 'models' | 'model' | 'account-check'

/** Which call of which API a path means. */
export interface Endpoint {
  readonly dialect: ScriptedDialect
  readonly name: EndpointName
  readonly method: 'GET' | 'POST'
  /** What stands before the API's own path: `/openai`, `/run-7/claude`. */
  readonly base: string
  /** The backend around the model, where there is more than an API. */
  readonly vendor?: Vendor
}

/** The base path under which the scripted upstream offers a dialect; the ids serve as well as the short names. */
export const basePaths: Readonly<Record<string, ScriptedDialect>> = {
  ...codexBasePaths,
  openai: 'openai-chat',
  'openai-chat': 'openai-chat',
  responses: 'openai-responses',
  'openai-responses': 'openai-responses',
  claude: 'anthropic-messages',
  'anthropic-messages': 'anthropic-messages',
}

const suffixes: readonly (readonly [suffix: string, dialect: BaseDialect, name: EndpointName])[] = [
  ['/v1/chat/completions', 'openai-chat', 'generate'],
  ['/v1/responses', 'openai-responses', 'generate'],
  ['/v1/messages', 'anthropic-messages', 'generate'],
  ['/v1/messages/count_tokens', 'anthropic-messages', 'count-tokens'],
  ['/v1/responses/input_tokens', 'openai-responses', 'count-tokens'],
  ['/v1/responses/compact', 'openai-responses', 'compact'],
]

/**
 * Finds the call behind a path. The API's own paths name their dialect; a list of models does not, so there the base path
 * decides, and without one the `anthropic-version` header does.
 */
export function endpointOf(path: string, hasAnthropicVersion: boolean): Endpoint | undefined {
  for (const [suffix, endpoint] of codexEndpoints)
    if (path.endsWith(suffix)) return { ...endpoint, base: path.slice(0, -suffix.length) }
  for (const [suffix, dialect, name] of suffixes)
    if (path.endsWith(suffix)) return { dialect, name, method: 'POST', base: path.slice(0, -suffix.length) }
  const match = /^(.*)\/v1\/models(\/[^/]+)?$/.exec(path)
  if (match === null) return undefined
  const base = match[1] ?? ''
  const named = Object.entries(basePaths).find(([alias]) => base.endsWith(`/${alias}`))?.[1]
  const dialect = named ?? (hasAnthropicVersion ? 'anthropic-messages' : 'openai-chat')
  return { dialect, name: match[2] === undefined ? 'models' : 'model', method: 'GET', base }
}
