import type { Dialect } from './dialect.ts'
import { anthropicMessages } from './dialects/anthropic-messages/index.ts'
import { codex } from './dialects/codex/index.ts'
import { gitlabDuoChat } from './dialects/gitlab-duo-chat/index.ts'
import { gitlabDuoCode } from './dialects/gitlab-duo-code/index.ts'
import { openaiChat } from './dialects/openai-chat/index.ts'
import { openaiResponses } from './dialects/openai-responses/index.ts'
import type { DialectId } from './hub/node.ts'
import { ProtocolError } from './protocol-error.ts'

/** Every dialect that can be translated, by its id. */
export const dialects = {
  'openai-chat': openaiChat,
  'openai-responses': openaiResponses,
  'anthropic-messages': anthropicMessages,
  codex,
  'gitlab-duo-chat': gitlabDuoChat,
  'gitlab-duo-code': gitlabDuoCode,
} as const satisfies Partial<Record<DialectId, Dialect>>

/** The short names that the command line takes too. */
export const dialectAliases = {
  openai: 'openai-chat',
  responses: 'openai-responses',
  claude: 'anthropic-messages',
  codex: 'codex',
  'duo-chat': 'gitlab-duo-chat',
  'duo-code': 'gitlab-duo-code',
} as const satisfies Readonly<Record<string, keyof typeof dialects>>

export type DialectName = keyof typeof dialects | keyof typeof dialectAliases

const byName: ReadonlyMap<string, Dialect> = new Map([
  ...Object.entries(dialects),
  ...Object.entries(dialectAliases).map(([alias, id]) => [alias, dialects[id]] as const),
])

/**
 * The dialect of that id or short name.
 * @throws ProtocolError fault `caller`, naming the dialects there are
 */
export function dialectOf(name: string): Dialect {
  const dialect = byName.get(name)
  if (dialect !== undefined) return dialect
  throw new ProtocolError(`unknown dialect "${name}"; known are ${[...byName.keys()].join(', ')}`, {
    fault: 'caller',
    at: '',
    expected: 'the id of a dialect',
  })
}
