import type { JsonObject } from 'wireproof/hub'

/** Ids that the proxy takes, by provider. */
export interface ProxyModels {
  readonly anthropic: readonly string[]
  readonly openai: readonly string[]
}

const june: ProxyModels = {
  anthropic: [
    'claude-opus-4-5-20251101',
    'claude-opus-4-6',
    'claude-opus-4-7',
    'claude-opus-4-8',
    'claude-sonnet-4-6',
    'claude-sonnet-4-5-20250929',
    'claude-haiku-4-5-20251001',
  ],
  openai: [
    'gpt-5.5-2026-04-23',
    'gpt-5.4-2026-03-05',
    'gpt-5.2-2025-12-11',
    'gpt-5.1-2025-11-13',
    'gpt-5-mini-2025-08-07',
    'gpt-5.4-mini',
    'gpt-5.4-nano',
    'gpt-5',
    'gpt-5.1',
    'gpt-5-codex',
    'gpt-5.1-codex',
    'gpt-5.2-codex',
    'gpt-5.3-codex',
  ],
}

const goneInAugust: readonly string[] = ['gpt-5-codex', 'gpt-5.1-codex', 'gpt-5.2-codex']

/** The list of the gateway as it was on two days: it changes within weeks, and models vanish from it. */
export const proxyModels: Readonly<Record<'2026-06-16' | '2026-08-22', ProxyModels>> = {
  '2026-06-16': june,
  '2026-08-22': {
    anthropic: [...june.anthropic, 'claude-opus-5', 'claude-sonnet-5', 'claude-fable-5'],
    openai: [...june.openai.filter((id) => !goneInAugust.includes(id)), 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna'],
  },
}

/** What the Agent Platform offers for chat: ids of GitLab's own, none of which the proxy takes. */
export const chatModels = {
  defaultModel: { name: 'Claude Sonnet 4.6 - Vertex', ref: 'claude_sonnet_4_6_vertex' },
  selectableModels: [
    { name: 'Claude Opus 4.8 - Anthropic', ref: 'claude_opus_4_8' },
    { name: 'GPT-5.5 - OpenAI', ref: 'gpt_5_5' },
  ],
  pinnedModel: null,
}

/** What the gateway tells everybody about its models; which of them the proxy takes is not said. */
export const modelDefinitions: JsonObject = {
  models: [
    {
      name: 'Claude Opus 4.8',
      identifier: 'claude_opus_4_8',
      provider: 'Anthropic',
      deprecation: null,
      description: 'A scripted model.',
      cost_indicator: '$$$',
    },
    {
      name: 'GPT-5.5',
      identifier: 'gpt_5_5',
      provider: 'OpenAI',
      deprecation: null,
      description: 'A scripted model.',
      cost_indicator: '$$',
    },
  ],
  unit_primitives: [
    {
      feature_setting: 'duo_agent_platform',
      default_model: 'claude_opus_4_8',
      default_models: ['claude_opus_4_8'],
      selectable_models: ['claude_opus_4_8', 'gpt_5_5'],
      beta_models: [],
      deprecated_models: [],
    },
  ],
}
