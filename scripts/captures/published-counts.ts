import type { DialectName } from 'wireproof'

/** A request and its count, as a vendor's own page about counting shows them. */
export interface PublishedCount {
  readonly source: string
  readonly dialect: DialectName
  readonly request: object
  readonly inputTokens: number
}

const user = (content: string) => ({ role: 'user', content })
const city = { type: 'string', description: 'The city and state, e.g. San Francisco, CA' }

/** Only where both stand on one page, and the page is about counting: figures in other samples are illustrations. */
export const publishedCounts: readonly PublishedCount[] = [
  {
    source: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
    dialect: 'anthropic-messages',
    request: { model: 'claude', system: 'You are a scientist', messages: [user('Hello, Claude')] },
    inputTokens: 14,
  },
  {
    source: 'https://platform.claude.com/docs/en/build-with-claude/token-counting',
    dialect: 'anthropic-messages',
    request: {
      model: 'claude',
      tools: [
        {
          name: 'get_weather',
          description: 'Get the current weather in a given location',
          input_schema: { type: 'object', properties: { location: city }, required: ['location'] },
        },
      ],
      messages: [user("What's the weather like in San Francisco?")],
    },
    inputTokens: 403,
  },
  {
    source: 'https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken',
    dialect: 'openai-chat',
    request: {
      model: 'gpt-4o',
      messages: [
        {
          role: 'system',
          content: 'You are a helpful assistant that can answer to questions about the weather.',
        },
        user("What's the weather like in San Francisco?"),
      ],
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_current_weather',
            description: 'Get the current weather in a given location',
            parameters: {
              type: 'object',
              properties: {
                location: city,
                unit: {
                  type: 'string',
                  description: 'The unit of temperature to return',
                  enum: ['celsius', 'fahrenheit'],
                },
              },
              required: ['location'],
            },
          },
        },
      ],
    },
    inputTokens: 101,
  },
  {
    source: 'https://platform.openai.com/docs/api-reference/responses/input-tokens',
    dialect: 'openai-responses',
    request: { model: 'gpt-5', input: 'Tell me a joke.' },
    inputTokens: 11,
  },
]
