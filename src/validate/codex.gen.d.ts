// Generated from schemas/codex by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const clientMetadata: GeneratedValidator
export const compactRequest: GeneratedValidator
export const compactResponse: GeneratedValidator
export const error: GeneratedValidator
export const models: GeneratedValidator
export const request: GeneratedValidator
export const responseHeaders: GeneratedValidator
export const response: GeneratedValidator
export const sessionMetadata: GeneratedValidator
export const streamEvent: GeneratedValidator
export const turnMetadata: GeneratedValidator
export const websocketClientEvent: GeneratedValidator
export const websocketServerEvent: GeneratedValidator
