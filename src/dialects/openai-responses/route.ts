import type { Dialect } from '../../dialect.ts'
import type { ResponsesTables } from './tables.ts'

/** Paths as the vendor's SDK builds them below its base URL. */
export function routesOf(t: ResponsesTables): Dialect['routes'] {
  return {
    generate: { method: 'POST', path: t.path },
    ...(t.countPath === undefined ? {} : { countTokens: { method: 'POST', path: t.countPath } }),
    models: { method: 'GET', path: t.modelsPath },
  }
}
