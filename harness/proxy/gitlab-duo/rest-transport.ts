import { duo } from 'wireproof/providers'
import { retryAfterOf } from '../../client/retry.ts'
import { HostError } from '../host.ts'
import type { Transport, UpstreamCall, UpstreamListener } from '../transport.ts'
import { createHostCall, type HostCall } from './call.ts'
import type { Cooldowns } from './cooldowns.ts'
import type { Credential, InstanceToken } from './credential.ts'
import { type HeldError, sendHoldingErrors } from './held-errors.ts'
import { createLane, type Lane } from './lane.ts'
import type { DuoAccount } from './options.ts'

const crowded =
  'GitLab Duo Chat keeps one history a user, so it is asked one question at a time, and too many wait already'

/** A request that waits for its turn, and ends it however it ends itself. */
function takingTurns(listener: UpstreamListener, lane: Lane | undefined) {
  let leave: (() => void) | undefined
  return {
    listener: {
      onHead: (status, headers) => listener.onHead(status, headers),
      onData: (chunk) => listener.onData(chunk),
      onEnd() {
        leave?.()
        listener.onEnd()
      },
      onError(error) {
        leave?.()
        listener.onError(error)
      },
    } satisfies UpstreamListener,
    start(host: HostCall, attempt: () => Promise<UpstreamCall>): void {
      if (lane === undefined) {
        host.run(attempt)
        return
      }
      leave = lane.enter(() => host.run(attempt))
      if (leave === undefined)
        host.run(() => {
          throw new HostError({ kind: 'rate-limit', status: 429, code: 'rate_limit_exceeded', message: crowded })
        })
      else host.left.addEventListener('abort', leave, { once: true })
    },
  }
}

/**
 * Sends calls of the instance's own endpoints, with the token of the instance. Where it does not offer one, that is a state:
 * remembered for a while, told to whoever asks, and asked about again after it.
 * @param oneAtATime the endpoint keeps one history a user, which two questions at a time would mix
 */
export function restTransport(
  inner: Transport,
  account: DuoAccount,
  credential: Credential,
  cooldowns: Cooldowns,
  oneAtATime: boolean,
): Transport {
  const { clock, flags, instanceUrl } = account
  const lane = oneAtATime ? createLane() : undefined
  return {
    send(request, listener) {
      const turn = takingTurns(listener, lane)
      const host = createHostCall(account, turn.listener)
      const used = new Set<duo.Remedy>()

      function decide(token: InstanceToken, { status, headers, body }: HeldError): 'tell' | 'taken' {
        const verdict = duo.judge('rest', status, body, retryAfterOf(headers, clock.now()))
        const { remedy, cooldown, failure } = verdict
        if (remedy !== undefined && !used.has(remedy) && (remedy !== 'refresh' || credential.refused(token))) {
          used.add(remedy)
          if (remedy === 'once-later') host.later(flags.entitlementRetryMs, attempt)
          else host.run(attempt)
          return 'taken'
        }
        if (cooldown !== undefined) cooldowns.failed(cooldown, failure)
        // The body of the instance says less than is known here.
        host.run(() => {
          throw new HostError(failure)
        })
        return 'taken'
      }
      async function attempt(): Promise<UpstreamCall> {
        const suspended = cooldowns.suspension([{ scope: 'account' }, { scope: 'model' }])
        if (suspended !== undefined) throw suspended
        const token = await credential.token()
        if (host.left.aborted) return { resume() {}, abort() {} }
        const { authorization: _, 'x-api-key': __, ...headers } = request.headers
        return sendHoldingErrors(
          inner,
          { ...request, headers: { ...headers, authorization: `Bearer ${token.token}` } },
          turn.listener,
          (error) => decide(token, error),
          (status) => {
            if (status < 300) cooldowns.succeeded('model')
          },
        )
      }

      if (request.url.startsWith(`${instanceUrl}/`)) turn.start(host, attempt)
      else
        host.run(() => {
          throw new HostError({
            kind: 'server',
            status: 500,
            message: 'this is no call of the instance of the account',
          })
        })
      return host.call
    },
    close: () => inner.close(),
  }
}
