import { createChatClient } from './chat.ts'
import type { ClientConfig, ClientDialect } from './config.ts'
import type { ThinClient } from './generate.ts'
import { createResponsesClient } from './responses.ts'

const clients: Readonly<Record<ClientDialect, (config: ClientConfig) => ThinClient>> = {
  'openai-chat': createChatClient,
  'openai-responses': createResponsesClient,
}

/** The client of the dialect that the configuration names. */
export function createClient(config: ClientConfig): ThinClient {
  return clients[config.dialect](config)
}
