import type { Dialect } from '../../dialect.ts'

/** Below the address of the instance. https://docs.gitlab.com/api/code_suggestions/ */
export const routes: Dialect['routes'] = { generate: { method: 'POST', path: '/api/v4/code_suggestions/completions' } }
