import type { HubRequest, Part } from 'wireproof'
import type { ClientConfig } from './config.ts'
import { createThinClient, type ThinClient } from './generate.ts'

function withoutId(part: Part): Part {
  if (part.group?.id === undefined) return part
  const { id: _id, ...group } = part.group
  return { ...part, group } as Part
}

/**
 * Items of earlier answers go back under their ids only to providers that ask for them (Azure). OpenAI answers
 * `Item with id ... not found` for an item that it did not keep, and with `store: false` it keeps none.
 */
function withoutItemIds(request: HubRequest): HubRequest {
  return { ...request, turns: request.turns.map((turn) => ({ ...turn, parts: turn.parts.map(withoutId) })) }
}

/** A client of OpenAI Responses. Requests and answers are in the hub's words. */
export function createResponsesClient(config: Omit<ClientConfig, 'dialect'>): ThinClient {
  return createThinClient({ ...config, dialect: 'openai-responses' }, (request, { provider }) =>
    provider.sendsItemIds === true ? request : withoutItemIds(request),
  )
}
