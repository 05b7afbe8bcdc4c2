import { createCodexBackend } from './codex-backend.ts'
import type { Endpoint } from './endpoint.ts'

const vendor = createCodexBackend()
const codex = { dialect: 'codex', method: 'POST', vendor } as const

/** Under any base path: the rest of the path says it all. */
export const codexBasePaths = { codex: 'codex' } as const

/** The paths behind `https://chatgpt.com`, by what they end in. */
export const codexEndpoints: readonly (readonly [suffix: string, Omit<Endpoint, 'base'>])[] = [
  ['/backend-api/codex/responses/compact', { ...codex, name: 'compact' }],
  ['/backend-api/codex/responses', { ...codex, name: 'generate' }],
  ['/backend-api/codex/models', { ...codex, name: 'models', method: 'GET' }],
  ['/backend-api/wham/accounts/check', { ...codex, name: 'account-check', method: 'GET' }],
]
