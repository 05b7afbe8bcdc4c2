import type { Members } from '../../hub/context.ts'
import type { Code } from '../../hub/diagnostic-codes.ts'

export const DUO_CHAT = 'gitlab-duo-chat'

/** Where the hub's fields stand, relative to their node. */
export const members: Members = {
  request: {},
  turn: { role: 'category' },
  text: { text: 'content' },
  opaque: { wire: '' },
  response: {},
  finish: { reason: '', raw: '' },
}

/** What only the instance holds is a reference to state: elsewhere the question is about nothing. */
export const extensionCodes: Readonly<Record<string, Code>> = {
  id: 'id',
  resource_type: 'state-reference',
  resource_id: 'state-reference',
  project_id: 'state-reference',
  referer_url: 'state-reference',
  with_clean_history: 'state-reference',
  error: 'error-detail',
  error_code: 'error-detail',
  error_description: 'error-detail',
  message: 'error-detail',
  detail: 'error-detail',
  scope: 'error-detail',
}
