import type { RateLimitHeaders } from 'wireproof/providers'

/** What a vendor said of one of its limits; what it did not say is absent, never 0. */
export interface RateLimit {
  readonly name: string
  readonly limit?: number
  readonly remaining?: number
  readonly usedPercent?: number
  readonly windowMinutes?: number
  /** Milliseconds since 1970. */
  readonly resetAt?: number
}

const inUnits: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Go's durations, which OpenAI writes: `1s`, `6m0s`, `20ms`. Milliseconds. */
function durationOf(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return undefined
  let sum = 0
  for (const [, value = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    sum += Number(value) * (inUnits[unit] ?? 0)
  return sum
}

function resetAtOf(text: string, form: RateLimitHeaders['resetForm'], now: number): number | undefined {
  if (form === 'duration') {
    const wait = durationOf(text)
    return wait === undefined ? undefined : now + wait
  }
  if (form === 'unix-seconds') return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : date
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** The names that stand for `*` in the headers of an answer, `''` for headers without one. */
function namesOf(row: RateLimitHeaders, headers: Readonly<Record<string, string>>): readonly string[] {
  const pattern = row.usedPercent ?? row.limit ?? row.remaining ?? ''
  const star = pattern.indexOf('*')
  if (star < 0) return ['']
  const before = pattern.slice(0, star)
  const after = pattern.slice(star + 1)
  const fits = (name: string): boolean =>
    name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length
  return Object.keys(headers)
    .filter(fits)
    .map((name) => name.slice(before.length, name.length - after.length))
}

/**
 * Reads the limits that an answer's headers tell of. Values that are no numbers or dates are left out; a limit of which
 * nothing is told is no limit.
 * @param headers names in lower case
 * @param now milliseconds since 1970, for resets that are told as durations
 */
export function rateLimitsOf(
  rows: readonly RateLimitHeaders[],
  headers: Readonly<Record<string, string>>,
  now: number,
): readonly RateLimit[] {
  return rows.flatMap((row) =>
    namesOf(row, headers).flatMap((star): readonly RateLimit[] => {
      const value = (name: string | undefined): string | undefined =>
        name === undefined ? undefined : headers[name.replace('*', star)]
      const reset = value(row.reset)
      const told = {
        limit: numberOf(value(row.limit)),
        remaining: numberOf(value(row.remaining)),
        usedPercent: numberOf(value(row.usedPercent)),
        windowMinutes: numberOf(value(row.windowMinutes)),
        resetAt: reset === undefined ? undefined : resetAtOf(reset, row.resetForm, now),
      }
      const known = Object.fromEntries(Object.entries(told).filter(([, one]) => one !== undefined))
      return Object.keys(known).length === 0 ? [] : [{ name: star === '' ? row.name : `${star}-${row.name}`, ...known }]
    }),
  )
}
