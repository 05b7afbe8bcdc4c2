import { type Clock, wait } from '../client/clock.ts'
import { decideRetry, firstAttempt, noRetry, type Outcome, type RetryPolicy, retryAfterOf } from '../client/retry.ts'
import { HostError } from './host.ts'
import type { Transport, UpstreamCall, UpstreamListener } from './transport.ts'

export interface Retrying {
  /** Default: nothing is tried again. Clients have a policy of their own, and two of them multiply. */
  readonly policy?: RetryPolicy
  readonly clock: Clock
  readonly random: () => number
  /** What the body of an error says beside its status. */
  kindOf(status: number, body: string): (Outcome & { readonly type: 'status' })['kind']
}

/** Bodies of errors are short; one that is longer is no reason to hold it back. */
const LONGEST_HELD = 64 * 1024

/** An error answer that is not told before it is known whether the request is tried again. */
interface HeldAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly chunks: Uint8Array[]
  size: number
}

/** Tells a listener what was held back, as it came. */
function tellHeld(held: HeldAnswer, listener: UpstreamListener): void {
  listener.onHead(held.status, held.headers)
  for (const chunk of held.chunks) listener.onData(chunk)
}

const noAnswer: Outcome = { type: 'no-answer' }

/** What a host knows of itself it would say again, unless it says when it will not. */
function restOf({ failure: { kind, status = 429, retryAfterMs } }: HostError): Outcome | undefined {
  return retryAfterMs === undefined ? undefined : { type: 'status', status, kind, retryAfterMs }
}

/** Sends as the transport does, and again where the policy says so: only before the first byte of a good answer. */
export function sendRetrying(
  transport: Transport,
  { policy = noRetry, clock, random, kindOf }: Retrying,
): Transport['send'] {
  if (policy.attempts <= 1) return (request, listener) => transport.send(request, listener)
  return (request, listener) => {
    const left = new AbortController()
    let state = firstAttempt
    /** As it was before the attempt that is under way. */
    let before = firstAttempt
    let resting = false
    let call: UpstreamCall | undefined

    /** Whether it is tried again. What a host did not even send is no attempt, unless it does so twice running. */
    const again = (outcome: Outcome, unsent = false): boolean => {
      const rests = unsent && !resting
      const decision = decideRetry(policy, rests ? before : state, outcome, { random: random() })
      if (decision.type !== 'retry') return false
      before = state
      if (!rests) state = decision.next
      resting = unsent
      wait(clock, decision.afterMs, left.signal).then(attempt, () => {})
      return true
    }
    const outcomeOf = ({ status, headers, chunks }: HeldAnswer): Outcome => {
      const kind = kindOf(status, Buffer.concat(chunks).toString('utf8'))
      const retryAfterMs = retryAfterOf(headers, clock.now())
      return {
        type: 'status',
        status,
        ...(kind === undefined ? {} : { kind }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      }
    }

    function attempt(): void {
      let held: HeldAnswer | undefined
      let told = false
      call = transport.send(request, {
        onHead(status, headers) {
          if (status === 429 || status >= 500) held = { status, headers, chunks: [], size: 0 }
          else {
            told = true
            listener.onHead(status, headers)
          }
        },
        onData(chunk) {
          if (held === undefined) return listener.onData(chunk)
          held.chunks.push(chunk)
          held.size += chunk.length
          if (held.size <= LONGEST_HELD) return true
          tellHeld(held, listener)
          held = undefined
          told = true
          return true
        },
        onEnd() {
          if (held === undefined) return listener.onEnd()
          if (again(outcomeOf(held))) return
          tellHeld(held, listener)
          listener.onEnd()
        },
        onError(error) {
          const outcome = error instanceof HostError ? restOf(error) : noAnswer
          if (told || outcome === undefined || !again(outcome, error instanceof HostError)) listener.onError(error)
        },
      })
    }

    attempt()
    return {
      resume: () => call?.resume(),
      abort() {
        left.abort()
        call?.abort()
      },
    }
  }
}
