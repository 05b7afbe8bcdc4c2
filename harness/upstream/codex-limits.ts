import type { JsonObject } from 'wireproof/hub'
import { CREATED } from './model/answer.ts'
import type { Script } from './script.ts'

/** How much of one window of a plan is used up. */
export interface CodexWindow {
  readonly usedPercent: number
  readonly windowMinutes: number
  /** Seconds since 1970. */
  readonly resetAt: number
}

export interface CodexLimits {
  readonly planType: string
  readonly primary: CodexWindow
  readonly secondary: CodexWindow
  readonly credits: { readonly hasCredits: boolean; readonly unlimited: boolean; readonly balance: string }
}

export const defaultLimits: CodexLimits = {
  planType: 'plus',
  primary: { usedPercent: 12, windowMinutes: 300, resetAt: CREATED + 9000 },
  secondary: { usedPercent: 34, windowMinutes: 10_080, resetAt: CREATED + 90_000 },
  credits: { hasCredits: false, unlimited: false, balance: '0' },
}

/** As headers, over HTTP. Observed in Codex CLI 0.169.0, which reads them. */
export function limitHeaders({ primary, secondary, credits }: CodexLimits): Script['headers'] {
  const family = (name: string, { usedPercent, windowMinutes, resetAt }: CodexWindow): Script['headers'] => [
    [`x-codex-${name}-used-percent`, String(usedPercent)],
    [`x-codex-${name}-window-minutes`, String(windowMinutes)],
    [`x-codex-${name}-reset-at`, String(resetAt)],
  ]
  return [
    ...family('primary', primary),
    ...family('secondary', secondary),
    ['x-codex-credits-has-credits', String(credits.hasCredits)],
    ['x-codex-credits-unlimited', String(credits.unlimited)],
    ['x-codex-credits-balance', credits.balance],
  ]
}

/** As an event, over WebSocket: https://github.com/openai/codex. */
export function limitEvent({ planType, primary, secondary, credits }: CodexLimits): JsonObject {
  const told = ({ usedPercent, windowMinutes, resetAt }: CodexWindow): JsonObject => ({
    used_percent: usedPercent,
    window_minutes: windowMinutes,
    reset_at: resetAt,
  })
  return {
    type: 'codex.rate_limits',
    plan_type: planType,
    rate_limits: { primary: told(primary), secondary: told(secondary) },
    credits: { has_credits: credits.hasCredits, unlimited: credits.unlimited, balance: credits.balance },
  }
}

/** Refusals by name; clients tell them apart by the type of the error. */
export const codexRefusals = ['usage_limit_reached', 'usage_not_included', 'insufficient_quota', 'html'] as const
export type CodexRefusal = (typeof codexRefusals)[number]

type Refuse = (limits: CodexLimits) => { readonly status: number; readonly body: JsonObject | string }

/** The members of each are those that Codex CLI 0.169.0 reads; the words are ours. */
export const refusals: Readonly<Record<CodexRefusal, Refuse>> = {
  usage_limit_reached: ({ planType, primary }) => ({
    status: 429,
    body: {
      error: {
        type: 'usage_limit_reached',
        message: 'The usage limit of this plan has been reached.',
        plan_type: planType,
        resets_at: primary.resetAt,
      },
    },
  }),
  usage_not_included: ({ planType }) => ({
    status: 429,
    body: { error: { type: 'usage_not_included', message: 'This plan does not include Codex.', plan_type: planType } },
  }),
  insufficient_quota: () => ({
    status: 429,
    body: {
      error: {
        type: 'insufficient_quota',
        code: 'insufficient_quota',
        message: 'This account has no quota left.',
        param: null,
      },
    },
  }),
  html: () => ({
    status: 403,
    body: '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Access denied</body></html>',
  }),
}
