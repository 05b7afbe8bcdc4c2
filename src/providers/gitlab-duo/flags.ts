/** How a fact is known: a page of the vendor, the server's source, what a client does, what a user reported, or no more than our reading. */
export type Evidence = 'documented' | 'server-source' | 'client' | 'reported' | 'inferred' | 'unknown'

/** A fact that nobody could check on a real account: one place to change it, with the reason for what it is now. */
interface Flag<V> {
  readonly value: V
  readonly evidence: Evidence
  readonly reason: string
}

const MINUTE = 60_000

const flag = <V>(value: V, evidence: Evidence, reason: string): Flag<V> => ({ value, evidence, reason })

/** What is not certain about GitLab Duo. An operator who knows better sets the value by its name. */
export const uncertain = {
  longestTokenMs: flag<number>(
    25 * MINUTE,
    'client',
    'the token lives up to an hour by the tests of the server and 30 minutes by a comment of the client, which keeps it 25',
  ),
  tokenSkewMs: flag<number>(MINUTE, 'inferred', 'clocks differ, and a request has to arrive before the token ends'),
  mintsPerWindow: flag<number>(
    10,
    'documented',
    'the limit of code_suggestions/direct_access; the endpoint used here declares none, and the stricter one is obeyed',
  ),
  mintWindowMs: flag<number>(5 * MINUTE, 'documented', 'the window of the same limit'),
  mintTimeoutMs: flag<number>(30_000, 'inferred', 'the instance asks its gateway while the caller waits'),
  mintRetryMs: flag<number>(1_000, 'inferred', 'a 503 of the mint is tried once more, after a pause'),
  refreshEarlyMs: flag<number>(5 * MINUTE, 'client', 'clients refresh an OAuth token that early'),
  refreshRetryMs: flag<number>(10_000, 'inferred', 'how long a refresh that failed for the moment is not tried again'),
  entitlementRetryMs: flag<number>(
    2_000,
    'server-source',
    'USAGE_QUOTA_NOT_ENTITLED is also what a failing quota service looks like: tried once more, after a pause',
  ),
  unansweredMs: flag<number>(
    10 * MINUTE,
    'inferred',
    'how long an endpoint that is not offered is not asked for again',
  ),
  unsupportedMs: flag<number>(
    60 * MINUTE,
    'inferred',
    'how long a model that the gateway refused is not asked for again',
  ),
  vanishedMs: flag<number>(
    24 * 60 * MINUTE,
    'inferred',
    'how long a model is listed after it was last seen: lists change within weeks, and a list must not flicker',
  ),
  discoveryEveryMs: flag<number>(15 * MINUTE, 'inferred', 'how often it is looked for new models, and only when asked'),
  asksDefinitions: flag<boolean>(
    true,
    'unknown',
    'the gateway tells its models without a token; whether cloud.gitlab.com lets that through is not known',
  ),
  derivesModelIds: flag<boolean>(
    false,
    'server-source',
    'claude_opus_4_6_20260205 is claude-opus-4-6 on the proxy: the id of a model cannot be told from its ref',
  ),
} as const

/** The values alone. */
export type DuoFlags = { readonly [name in keyof typeof uncertain]: (typeof uncertain)[name]['value'] }

/** What holds where nobody said otherwise. */
export const defaultFlags = Object.fromEntries(
  Object.entries(uncertain).map(([name, { value }]) => [name, value]),
) as DuoFlags
