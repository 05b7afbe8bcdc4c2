// Generated from schemas/anthropic-messages by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const countTokensRequest: GeneratedValidator
export const countTokensResponse: GeneratedValidator
export const error: GeneratedValidator
export const model: GeneratedValidator
export const models: GeneratedValidator
export const request: GeneratedValidator
export const response: GeneratedValidator
export const streamEvent: GeneratedValidator
