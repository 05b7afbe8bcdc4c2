import { createHash } from 'node:crypto'
import type { JsonObject } from 'wireproof/hub'
import type { Received } from './received.ts'
import { jsonScript, type Script } from './script.ts'

function model(slug: string, name: string, priority: number, more: JsonObject = {}): JsonObject {
  return {
    slug,
    display_name: name,
    description: 'A scripted model.',
    default_reasoning_level: 'medium',
    supported_reasoning_levels: [
      { effort: 'low', description: 'Answers at once.' },
      { effort: 'medium', description: 'Thinks a little.' },
      { effort: 'high', description: 'Thinks for long.' },
    ],
    shell_type: 'unified_exec',
    visibility: 'list',
    supported_in_api: true,
    priority,
    support_verbosity: true,
    default_verbosity: 'medium',
    apply_patch_tool_type: 'freeform',
    truncation_policy: { mode: 'tokens', limit: 10_000 },
    supports_parallel_tool_calls: true,
    context_window: 272_000,
    max_context_window: 272_000,
    effective_context_window_percent: 95,
    experimental_supported_tools: [],
    input_modalities: ['text', 'image'],
    supports_search_tool: false,
    use_responses_lite: false,
    base_instructions: 'Answer briefly.',
    ...more,
  }
}

export const defaultModels: readonly JsonObject[] = [
  model('gpt-6.1-sol', 'GPT-6.1 Sol', 0, { use_responses_lite: true }),
  model('gpt-5.5', 'GPT-5.5', 1),
]

/** A weak tag, as the backend's is: another order of the same list may have the same one. */
export function etagOf(models: readonly JsonObject[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(models)).digest('hex').slice(0, 32)}"`
}

/** The list, or 304 for a client that has it already: RFC 9110, 13.1.2. */
export function modelsScript({ headers }: Received, models: readonly JsonObject[]): Script {
  const etag = etagOf(models)
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  const unchanged = known.includes('*') || known.includes(etag.slice(2))
  if (unchanged) return { status: 304, headers: [['etag', etag]], steps: [] }
  return jsonScript(200, { models: [...models] }, [['etag', etag]])
}
