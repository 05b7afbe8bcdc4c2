// Generated from schemas/gitlab-duo-chat by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const error: GeneratedValidator
export const request: GeneratedValidator
export const response: GeneratedValidator
