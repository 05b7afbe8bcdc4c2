// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.
import type { GeneratedValidator } from './generated.ts'

export const availableModels: GeneratedValidator
export const codeDirectAccessRequest: GeneratedValidator
export const codeDirectAccessResponse: GeneratedValidator
export const directAccessRequest: GeneratedValidator
export const directAccessResponse: GeneratedValidator
export const gatewayError: GeneratedValidator
export const gatewayHeaders: GeneratedValidator
export const instanceError: GeneratedValidator
export const metadata: GeneratedValidator
export const modelDefinitions: GeneratedValidator
export const oauthError: GeneratedValidator
export const oauthTokenResponse: GeneratedValidator
export const tokenClaims: GeneratedValidator
