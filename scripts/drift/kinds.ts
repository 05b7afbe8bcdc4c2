/** One document of ours, and the types of an SDK that say the same. */
export interface DriftKind {
  /** File stem below `schemas/<dialect>`. */
  readonly document: string
  readonly types: readonly SdkType[]
  /** The member of our document that the type describes, where it is not the whole. */
  readonly member?: string
}

export interface SdkType {
  /** A module inside the SDK; one program reads all types of one module, since two modules may use one name twice. */
  readonly module: string
  readonly name: string
}

export interface SdkDialect {
  readonly sdk: 'openai' | '@anthropic-ai/sdk'
  readonly kinds: readonly DriftKind[]
}

const from =
  (...modules: readonly string[]) =>
  (document: string, ...names: readonly string[]): DriftKind => ({
    document,
    types: names.map((name, i) => ({ module: modules[i] ?? modules[0] ?? '', name })),
  })

const chat = from('resources/chat/completions/completions')
const responses = from('resources/responses/responses', 'resources/beta/responses/responses')
const counts = from('resources/responses/input-tokens', 'resources/beta/responses/input-tokens')
const items = from('resources/responses/input-items', 'resources/beta/responses/input-items')
const messages = from('resources/messages/messages', 'resources/beta/messages/messages')

/** Which types of which SDK each document is compared with: general availability first, then its beta twin. */
export const sdkDialects: Readonly<Record<string, SdkDialect>> = {
  'openai-chat': {
    sdk: 'openai',
    kinds: [
      chat('request', 'ChatCompletionCreateParams'),
      chat('response', 'ChatCompletion'),
      chat('stream-event', 'ChatCompletionChunk'),
      { ...from('resources/shared')('error', 'ErrorObject'), member: 'error' },
    ],
  },
  'openai-responses': {
    sdk: 'openai',
    kinds: [
      responses('request', 'ResponseCreateParams', 'ResponseCreateParams'),
      responses('response', 'Response', 'BetaResponse'),
      responses('stream-event', 'ResponseStreamEvent', 'BetaResponseStreamEvent'),
      responses('websocket-client-event', 'ResponsesClientEvent', 'BetaResponsesClientEvent'),
      responses('websocket-server-event', 'ResponsesServerEvent', 'BetaResponsesServerEvent'),
      responses('compact-request', 'ResponseCompactParams', 'ResponseCompactParams'),
      responses('compact-response', 'CompactedResponse', 'BetaCompactedResponse'),
      responses('retrieve-query', 'ResponseRetrieveParams', 'ResponseRetrieveParams'),
      counts('input-tokens-request', 'InputTokenCountParams', 'InputTokenCountParams'),
      counts('input-tokens-response', 'InputTokenCountResponse', 'InputTokenCountResponse'),
      items('input-item-query', 'InputItemListParams', 'InputItemListParams'),
      items('input-item-list', 'ResponseItemList', 'BetaResponseItemList'),
      { ...from('resources/shared')('error', 'ErrorObject'), member: 'error' },
    ],
  },
  'anthropic-messages': {
    sdk: '@anthropic-ai/sdk',
    kinds: [
      messages('request', 'MessageCreateParams', 'MessageCreateParams'),
      messages('response', 'Message', 'BetaMessage'),
      messages('stream-event', 'RawMessageStreamEvent', 'BetaRawMessageStreamEvent'),
      messages('count-tokens-request', 'MessageCountTokensParams', 'MessageCountTokensParams'),
      messages('count-tokens-response', 'MessageTokensCount', 'BetaMessageTokensCount'),
      from('resources/models', 'resources/beta/models')('model', 'ModelInfo', 'BetaModelInfo'),
      from('resources/shared', 'resources/beta/beta')('error', 'ErrorResponse', 'BetaErrorResponse'),
    ],
  },
}
