// Generated from schemas/hub by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const diagnostic: GeneratedValidator
export const event: GeneratedValidator
export const failure: GeneratedValidator
export const request: GeneratedValidator
export const response: GeneratedValidator
