// Generated from schemas/conformance by `npm run generate`. Do not edit.
import type { GeneratedValidator } from 'wireproof/validate'

export const capturedExchange: GeneratedValidator
export const caseDocument: GeneratedValidator
export const clientProfiles: GeneratedValidator
export const driftExplanations: GeneratedValidator
export const duoErrors: GeneratedValidator
export const duoParity: GeneratedValidator
export const expectedAnswer: GeneratedValidator
export const expectedRequest: GeneratedValidator
export const features: GeneratedValidator
export const ledger: GeneratedValidator
export const proxyConfig: GeneratedValidator
export const requirementSet: GeneratedValidator
export const requirement: GeneratedValidator
export const runRecord: GeneratedValidator
export const scenario: GeneratedValidator
export const suiteConfig: GeneratedValidator
