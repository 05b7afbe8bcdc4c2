import type { JsonObject } from 'wireproof/hub'
import type { DuoState } from './state.ts'

export interface Refused {
  readonly status: number
  readonly body: JsonObject
}

/** Clients branch on `error` and `error_code`. */
export const quotaExceeded: Refused = {
  status: 402,
  body: {
    error: 'insufficient_credits',
    error_code: 'USAGE_QUOTA_EXCEEDED',
    message: 'Consumer does not have sufficient credits for this request',
  },
}

export const notEntitled: Refused = {
  status: 403,
  body: {
    error: 'not_entitled',
    error_code: 'USAGE_QUOTA_NOT_ENTITLED',
    message: 'Consumer does not have entitlements to use this feature.',
  },
}

/** What stops a request that is right in every other way. */
export function quotaRefusal({ settings, served }: DuoState, userId: number | undefined): Refused | undefined {
  const user = settings.users.find(({ id }) => id === userId)
  const { creditsFor, notEntitled: taken = false } = settings.gateway
  if (taken || user?.entitled === false) return notEntitled
  const spent = creditsFor !== undefined && served >= creditsFor
  return spent || user?.credits === false ? quotaExceeded : undefined
}
