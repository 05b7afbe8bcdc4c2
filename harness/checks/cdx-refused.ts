import type { Json } from 'wireproof/hub'
import type { Check, Finding, View } from './check.ts'

/** What an upstream refuses for, as far as the client has to know it. */
type Want = 'money' | 'capacity'

interface Told {
  readonly status: number
  /** `type` and `code` of the error. */
  readonly names: readonly string[]
}

function namesIn(body: string): readonly string[] {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly type?: Json; readonly code?: Json } }
    return [error?.type, error?.code].filter((name) => typeof name === 'string')
  } catch {
    return []
  }
}

function wantOf({ status, names }: Told): Want | undefined {
  if (status === 402 || names.some((name) => /billing|quota/.test(name))) return 'money'
  return status === 529 || names.some((name) => /overloaded/.test(name)) ? 'capacity' : undefined
}

/** After these Codex ends the turn, or asks a few times, and tells its user what is the matter. */
const understood: Readonly<Record<Want, Told>> = {
  money: { status: 429, names: ['insufficient_quota', 'usage_not_included', 'usage_limit_reached'] },
  capacity: { status: 503, names: ['server_is_overloaded'] },
}

/** Codex asks once; its user is shown the words of the error, or that a limit was reached. */
const once = (status: number, headers: Readonly<Record<string, string>>): boolean =>
  status === 400 || (status === 429 && headers['retry-after'] === undefined)

function judge({ exchange: { client }, case: { upstream } }: View): readonly Finding[] {
  const want = wantOf({ status: upstream.status, names: namesIn(upstream.source) })
  if (want === undefined) return []
  const { status, names } = understood[want]
  const told = { status: client.status ?? 0, names: namesIn(client.body) }
  if (told.status === status && told.names.some((name) => names.includes(name))) return []
  const finding = {
    message: `the upstream refuses for want of ${want} with ${upstream.status}`,
    expected: `${status} and ${names.join(' or ')}`,
    actual: `${told.status} ${told.names.join(' ')}`,
  }
  return [once(told.status, client.answerHeaders) ? { ...finding, nonStrict: true } : finding]
}

/** How often Codex CLI asks again decides its status first, as measured on 0.169.0. */
export const cdxRefusedCheck: Check = {
  requirement: 'CDX-010',
  applies: ({ case: { client, upstream }, exchange }) =>
    client.headers['originator'] !== undefined &&
    (exchange.client.status ?? 0) >= 400 &&
    wantOf({ status: upstream.status, names: namesIn(upstream.source) }) !== undefined,
  judge,
}
