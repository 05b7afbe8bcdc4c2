import type { Evidence } from './flags.ts'

/** One API of the gateway's proxies. */
export type GatewayDialect = 'anthropic-messages' | 'openai-chat' | 'openai-responses'

/** A model that the proxies of the gateway take. */
export interface ModelRow {
  readonly id: string
  readonly name: string
  readonly owner: 'anthropic' | 'openai'
  /** What it is called in GraphQL and in the gateway's own list; it is not the id, nor can the id be told from it. */
  readonly ref: string
  /** Which APIs serve it, the usual one first. */
  readonly dialects: readonly GatewayDialect[]
  /** The day of the list in which it was first seen, and of the first one without it. */
  readonly since: string
  readonly gone?: string
  readonly evidence: Evidence
}

/** The days of the lists, which the gateway's source contains. The list changes within weeks. */
const JUNE = '2026-06-16'
const AUGUST = '2026-08-22'

const messages = ['anthropic-messages'] as const
/** GitLab's client speaks Chat to these. */
const both = ['openai-responses', 'openai-chat'] as const
/** On Chat these refuse an effort beside tools, or are not served at all: GitLab's client speaks Responses to them. */
const responses = ['openai-responses'] as const

type Told = readonly [id: string, name: string, ref: string, since: string, gone?: string]

const rowsOf = (owner: ModelRow['owner'], dialects: readonly GatewayDialect[], told: readonly Told[]): ModelRow[] =>
  told.map(([id, name, ref, since, gone]) => ({
    ...{ id, name, owner, ref, dialects, since, evidence: 'server-source' },
    ...(gone === undefined ? {} : { gone }),
  }))

/** The models of the gateway's proxies, dated. Data: what is not here passes through, and the gateway decides. */
export const modelTable: readonly ModelRow[] = [
  ...rowsOf('anthropic', messages, [
    ['claude-opus-5', 'Claude Opus 5', 'claude_opus_5', AUGUST],
    ['claude-sonnet-5', 'Claude Sonnet 5', 'claude_sonnet_5', AUGUST],
    ['claude-fable-5', 'Claude Fable 5', 'claude_fable_5', AUGUST],
    ['claude-opus-4-8', 'Claude Opus 4.8', 'claude_opus_4_8', JUNE],
    ['claude-opus-4-7', 'Claude Opus 4.7', 'claude_opus_4_7', JUNE],
    ['claude-opus-4-6', 'Claude Opus 4.6', 'claude_opus_4_6_20260205', JUNE],
    ['claude-sonnet-4-6', 'Claude Sonnet 4.6', 'claude_sonnet_4_6', JUNE],
    ['claude-opus-4-5-20251101', 'Claude Opus 4.5', 'claude_opus_4_5_20251101', JUNE],
    ['claude-sonnet-4-5-20250929', 'Claude Sonnet 4.5', 'claude_sonnet_4_5_20250929', JUNE],
    ['claude-haiku-4-5-20251001', 'Claude Haiku 4.5', 'claude_haiku_4_5_20251001', JUNE],
  ]),
  ...rowsOf('openai', responses, [
    ['gpt-5.6-sol', 'GPT-5.6 Sol', 'gpt_5_6_sol', AUGUST],
    ['gpt-5.6-terra', 'GPT-5.6 Terra', 'gpt_5_6_terra', AUGUST],
    ['gpt-5.6-luna', 'GPT-5.6 Luna', 'gpt_5_6_luna', AUGUST],
    ['gpt-5.3-codex', 'GPT-5.3 Codex', 'gpt_5_3_codex', JUNE],
    ['gpt-5.2-codex', 'GPT-5.2 Codex', 'gpt_5_2_codex', JUNE, AUGUST],
    ['gpt-5.1-codex', 'GPT-5.1 Codex', 'gpt_5_1_codex', JUNE, AUGUST],
    ['gpt-5-codex', 'GPT-5 Codex', 'gpt_5_codex', JUNE, AUGUST],
  ]),
  ...rowsOf('openai', both, [
    ['gpt-5.5-2026-04-23', 'GPT-5.5', 'gpt_5_5', JUNE],
    ['gpt-5.4-2026-03-05', 'GPT-5.4', 'gpt_5_4', JUNE],
    ['gpt-5.4-mini', 'GPT-5.4 Mini', 'gpt_5_4_mini', JUNE],
    ['gpt-5.4-nano', 'GPT-5.4 Nano', 'gpt_5_4_nano', JUNE],
    ['gpt-5.2-2025-12-11', 'GPT-5.2', 'gpt_5_2', JUNE],
    ['gpt-5.1-2025-11-13', 'GPT-5.1', 'gpt_5', JUNE],
    ['gpt-5-mini-2025-08-07', 'GPT-5 Mini', 'gpt_5_mini', JUNE],
    ['gpt-5.1', 'GPT-5.1 (alias)', 'gpt_5_1_alias', JUNE],
    ['gpt-5', 'GPT-5 (alias)', 'gpt_5_alias', JUNE],
  ]),
]

/**
 * Names that GitLab's own clients give to models (gitlab-ai-provider 3.6.1 and 6.15.0, on npm). They are no words of the
 * gateway, which refuses them: they stand for the id beside them.
 */
export const clientAliases: Readonly<Record<string, string>> = {
  'duo-chat-fable-5-1': 'claude-fable-5-1',
  'duo-chat-fable-5': 'claude-fable-5',
  'duo-chat-opus-5': 'claude-opus-5',
  'duo-chat-opus-4-8': 'claude-opus-4-8',
  'duo-chat-opus-4-7': 'claude-opus-4-7',
  'duo-chat-opus-4-6': 'claude-opus-4-6',
  'duo-chat-opus-4-5': 'claude-opus-4-5-20251101',
  'duo-chat-sonnet-5': 'claude-sonnet-5',
  'duo-chat-sonnet-4-6': 'claude-sonnet-4-6',
  'duo-chat-sonnet-4-5': 'claude-sonnet-4-5-20250929',
  'duo-chat-haiku-4-5': 'claude-haiku-4-5-20251001',
  'duo-chat-gpt-6-astra': 'gpt-6-astra',
  'duo-chat-gpt-5-6-sol': 'gpt-5.6-sol',
  'duo-chat-gpt-5-6-terra': 'gpt-5.6-terra',
  'duo-chat-gpt-5-6-luna': 'gpt-5.6-luna',
  'duo-chat-gpt-5-5': 'gpt-5.5-2026-04-23',
  'duo-chat-gpt-5-4': 'gpt-5.4-2026-03-05',
  'duo-chat-gpt-5-4-mini': 'gpt-5.4-mini',
  'duo-chat-gpt-5-4-nano': 'gpt-5.4-nano',
  'duo-chat-gpt-5-2': 'gpt-5.2-2025-12-11',
  'duo-chat-gpt-5-1': 'gpt-5.1-2025-11-13',
  'duo-chat-gpt-5-mini': 'gpt-5-mini-2025-08-07',
  'duo-chat-gpt-5-3-codex': 'gpt-5.3-codex',
  'duo-chat-gpt-5-2-codex': 'gpt-5.2-codex',
  'duo-chat-gpt-5-codex': 'gpt-5-codex',
}
