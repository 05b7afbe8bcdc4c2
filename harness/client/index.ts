export { type AggregatedEvent, aggregate } from './aggregate.ts'
export { createChatClient } from './chat.ts'
export { ClientError } from './client-error.ts'
export { type Clock, systemClock } from './clock.ts'
export {
  type AuthHook,
  type CallCustomizer,
  type ClientConfig,
  type ClientDialect,
  clientDefaults,
  type LogLine,
  type RateLimitsEvent,
} from './config.ts'
export { type FixtureOptions, sendFromFile } from './fixtures.ts'
export { collectEvents, type EventStream, type ThinClient } from './generate.ts'
export type { ClientRequest, ClientResponse, WholeResponse } from './http.ts'
export { jsonRequest, send, sendWhole } from './http.ts'
export { createResponsesClient } from './responses.ts'
export { defaultRetry, noRetry, type RetryPolicy } from './retry.ts'
export { createClient } from './routed.ts'
