import type { JsonObject } from 'wireproof/hub'
import { codex } from 'wireproof/providers'
import { type RateLimit, rateLimitsOf } from '../../client/rate-limits.ts'

function windowOf(limit: RateLimit | undefined): JsonObject | undefined {
  const { usedPercent, windowMinutes, resetAt } = limit ?? {}
  if (usedPercent === undefined) return undefined
  return {
    used_percent: usedPercent,
    ...(windowMinutes === undefined ? {} : { window_minutes: windowMinutes }),
    ...(resetAt === undefined ? {} : { reset_at: resetAt / 1000 }),
  }
}

function creditsOf(headers: Readonly<Record<string, string>>): JsonObject | undefined {
  const has = headers['x-codex-credits-has-credits']
  const unlimited = headers['x-codex-credits-unlimited']
  if (has === undefined || unlimited === undefined) return undefined
  const balance = headers['x-codex-credits-balance']
  return {
    has_credits: has.toLowerCase() === 'true',
    unlimited: unlimited.toLowerCase() === 'true',
    ...(balance === undefined ? {} : { balance }),
  }
}

/**
 * What the backend tells of limits in headers, as the event that it sends over WebSocket, where an answer has no headers. An
 * answer that tells nothing of them gets none. https://github.com/openai/codex
 */
export function limitEvents(headers: Readonly<Record<string, string>>): readonly string[] {
  const limits = rateLimitsOf(codex.rateLimits ?? [], headers, 0)
  const primary = windowOf(limits.find(({ name }) => name === 'codex-primary'))
  const secondary = windowOf(limits.find(({ name }) => name === 'codex-secondary'))
  if (primary === undefined && secondary === undefined) return []
  const credits = creditsOf(headers)
  const event = {
    type: 'codex.rate_limits',
    rate_limits: { ...(primary === undefined ? {} : { primary }), ...(secondary === undefined ? {} : { secondary }) },
    ...(credits === undefined ? {} : { credits }),
  }
  return [JSON.stringify(event)]
}
