import { limitEvents } from './codex-limits.ts'
import type { ClientSurfaces } from './surface.ts'

const dialect = 'codex'
const base = '/backend-api/codex'

/**
 * Codex CLI with an account calls paths of its own; as a custom provider it calls `{base_url}/responses`, and only its
 * headers tell it from other clients of that path. `originator` is `codex_exec`, `codex_cli_rs`, `codex-tui`, `codex_vscode`.
 */
export const codexSurfaces: ClientSurfaces = {
  dialect,
  paths: {
    [`${base}/responses`]: { name: 'generate', dialect, method: 'POST', websocket: true },
    [`${base}/responses/compact`]: { name: 'compact', dialect, method: 'POST' },
    [`${base}/models`]: { name: 'models', dialect, method: 'GET' },
  },
  borrowed: {
    '/v1/responses': `${base}/responses`,
    '/v1/responses/compact': `${base}/responses/compact`,
  },
  // What an entry says decides how Codex prompts the model and which tools it offers: nobody but its own backend knows that. With
  // an empty list it goes by what it knows itself (observed in 0.169.0), and takes any name that the proxy has an alias for.
  foreignModels: { models: [] },
  headerEvents: limitEvents,
  isOwn: (headers) => headers['x-codex-turn-metadata'] !== undefined || /^codex[_-]/i.test(headers['originator'] ?? ''),
}
