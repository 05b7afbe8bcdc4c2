import { wait } from '../../client/clock.ts'
import { HostError } from '../host.ts'
import { TransportError, type UpstreamCall, type UpstreamListener } from '../transport.ts'
import type { DuoAccount } from './options.ts'

/** One request of a client, over as many calls as it takes. */
export interface HostCall {
  readonly left: AbortSignal
  /** Runs one of them. What throws or rejects is told to the listener, unless the client has left. */
  run(attempt: () => Promise<UpstreamCall> | UpstreamCall): void
  /** The same, after a pause. */
  later(ms: number, attempt: () => Promise<UpstreamCall> | UpstreamCall): void
  readonly call: UpstreamCall
}

export function createHostCall(account: DuoAccount, listener: UpstreamListener): HostCall {
  const { clock, closing } = account
  const leaving = new AbortController()
  const { signal: left } = leaving
  let current: UpstreamCall | undefined

  function fail(error: unknown): void {
    if (left.aborted) return
    if (error instanceof TransportError) listener.onError(error)
    else listener.onError(new HostError({ kind: 'server', status: 500, message: 'wireproof failed to send this' }))
  }
  function keep(call: UpstreamCall): void {
    if (left.aborted) call.abort()
    else current = call
  }
  const run: HostCall['run'] = (attempt) => {
    if (left.aborted) return
    try {
      closing.throwIfAborted()
      const made = attempt()
      if (made instanceof Promise) made.then(keep, fail)
      else keep(made)
    } catch (error) {
      // Never before the caller has what it calls: it may want to leave.
      queueMicrotask(() => fail(error))
    }
  }
  return {
    left,
    run,
    later: (ms, attempt) => {
      wait(clock, ms, AbortSignal.any([left, closing])).then(() => run(attempt), fail)
    },
    call: {
      resume: () => current?.resume(),
      abort() {
        leaving.abort()
        current?.abort()
      },
    },
  }
}
