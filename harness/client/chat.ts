import type { ClientConfig } from './config.ts'
import { createThinClient, type ThinClient } from './generate.ts'

/** A client of Chat Completions. Requests and answers are in the hub's words. */
export function createChatClient(config: Omit<ClientConfig, 'dialect'>): ThinClient {
  return createThinClient({ ...config, dialect: 'openai-chat' }, (request) => request)
}
