import type { Members } from '../../hub/context.ts'
import type { Code } from '../../hub/diagnostic-codes.ts'

export const DUO_CODE = 'gitlab-duo-code'

/** Where the hub's fields stand, relative to their node. */
export const members: Members = {
  request: {},
  turn: {},
  text: { text: 'text' },
  opaque: { wire: '' },
  options: { stream: 'stream' },
  response: { model: 'model/name', created: 'created' },
  start: { model: 'metadata/model/name', created: 'metadata/timestamp' },
  finish: { reason: '', raw: '' },
}

export const extensionCodes: Readonly<Record<string, Code>> = {
  intent: 'code-completion',
  error: 'error-detail',
  error_code: 'error-detail',
  error_description: 'error-detail',
  message: 'error-detail',
  detail: 'error-detail',
  scope: 'error-detail',
}

/** What an answer says of itself, which nobody asked for. */
export const answerCodes: Readonly<Record<string, Code>> = {
  id: 'id',
  finish_reason: 'finish-default',
  object: 'response-member',
  experiments: 'response-member',
  index: 'response-member',
  metadata: 'response-member',
  enabled_feature_flags: 'response-member',
  region: 'response-member',
  timestamp: 'response-member',
  model: 'response-member',
  'model/name': 'response-member',
  'model/engine': 'response-member',
  'model/lang': 'response-member',
  'model/tokens_consumption_metadata': 'usage-detail',
}
