// Generated from schemas/openai-responses by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const compactRequest: GeneratedValidator
export const compactResponse: GeneratedValidator
export const deleted: GeneratedValidator
export const error: GeneratedValidator
export const inputItemList: GeneratedValidator
export const inputItemQuery: GeneratedValidator
export const inputTokensRequest: GeneratedValidator
export const inputTokensResponse: GeneratedValidator
export const request: GeneratedValidator
export const response: GeneratedValidator
export const retrieveQuery: GeneratedValidator
export const streamEvent: GeneratedValidator
export const websocketClientEvent: GeneratedValidator
export const websocketServerEvent: GeneratedValidator
