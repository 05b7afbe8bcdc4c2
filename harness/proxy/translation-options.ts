import { type AnswerOptions, countTokens, type Profile, type RequestOptions } from 'wireproof'
import type { ProxyDialect } from './dialect.ts'
import type { Exchange } from './exchange.ts'
import type { Route, Upstream } from './routing.ts'

interface Between {
  readonly from: ProxyDialect
  readonly to: ProxyDialect
}

/** How a request of the client is translated for its upstream. No policy: what it loses is reported, and refused nowhere. */
export function requestOptions(x: Exchange, { upstream, model }: Route, profile: Profile): RequestOptions & Between {
  const { runtime } = x
  return {
    from: x.client,
    to: upstream.dialect,
    profile,
    now: runtime.now(),
    exchangeId: x.id,
    sha256: runtime.sha256,
    ...(model === undefined ? {} : { model }),
  }
}

/** What the operator, and the profile of the client, let a request lose on its way. */
export function policyOf({ runtime, headers }: Exchange): Pick<RequestOptions, 'onLoss' | 'accept'> {
  return { onLoss: runtime.onLoss, accept: runtime.acceptedFor(headers) }
}

/** Where the upstream tells no usage, its client gets an estimate of what was really sent. */
export function usageOptions(
  { dialect, provider }: Upstream,
  body: string | Uint8Array,
): Pick<AnswerOptions, 'estimateUsage' | 'inputTokenEstimate'> {
  if (provider.tellsNoUsage?.(dialect) !== true) return {}
  return { estimateUsage: true, inputTokenEstimate: countTokens(body, { dialect }).inputTokens }
}

/** How an answer of the upstream is translated for the client. */
export function answerOptions(x: Exchange, { dialect }: Upstream, profile: Profile): AnswerOptions & Between {
  const { runtime } = x
  return {
    from: dialect,
    to: x.client,
    profile,
    now: runtime.now(),
    exchangeId: x.id,
    sha256: runtime.sha256,
  }
}
