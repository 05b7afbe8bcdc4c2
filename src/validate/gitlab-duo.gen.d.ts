// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const directAccessRequest: GeneratedValidator
export const directAccessResponse: GeneratedValidator
