import type { Context } from './context.ts'
import type { HubRequest } from './request.ts'

/**
 * The model, for a dialect that demands one. A request of Responses may name none (a stored prompt does); an empty name
 * stands for it elsewhere, and is told, since every vendor refuses it.
 */
export function encodeModel({ model }: HubRequest, c: Context): string {
  if (model === '' && !c.native) c.report('synthesized', 'model-absent', undefined, undefined, { to: '/model' })
  return model
}
