import type { DialectId } from 'wireproof/hub'

/** The dialects that the scripted upstream speaks. */
export type BaseDialect = Extract<DialectId, 'openai-chat' | 'openai-responses' | 'anthropic-messages'>

export type EndpointName = 'generate' | 'count-tokens' | 'models' | 'model'

/** Which call of which API a path means. */
export interface Endpoint {
  readonly dialect: BaseDialect
  readonly name: EndpointName
  readonly method: 'GET' | 'POST'
  /** What stands before the API's own path: `/openai`, `/run-7/claude`. */
  readonly base: string
}

/** The base path under which the scripted upstream offers a dialect; the ids serve as well as the short names. */
export const basePaths: Readonly<Record<string, BaseDialect>> = {
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
]

/**
 * Finds the call behind a path. The API's own paths name their dialect; a list of models does not, so there the base path
 * decides, and without one the `anthropic-version` header does.
 */
export function endpointOf(path: string, hasAnthropicVersion: boolean): Endpoint | undefined {
  for (const [suffix, dialect, name] of suffixes)
    if (path.endsWith(suffix)) return { dialect, name, method: 'POST', base: path.slice(0, -suffix.length) }
  const match = /^(.*)\/v1\/models(\/[^/]+)?$/.exec(path)
  if (match === null) return undefined
  const base = match[1] ?? ''
  const named = Object.entries(basePaths).find(([alias]) => base.endsWith(`/${alias}`))?.[1]
  const dialect = named ?? (hasAnthropicVersion ? 'anthropic-messages' : 'openai-chat')
  return { dialect, name: match[2] === undefined ? 'models' : 'model', method: 'GET', base }
}
