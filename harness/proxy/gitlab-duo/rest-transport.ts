import { duo } from 'wireproof/providers'
import { retryAfterOf } from '../../client/retry.ts'
import { HostError } from '../host.ts'
import type { Transport, UpstreamCall } from '../transport.ts'
import { createHostCall } from './call.ts'
import type { Cooldowns } from './cooldowns.ts'
import type { Credential, InstanceToken } from './credential.ts'
import { type HeldError, sendHoldingErrors } from './held-errors.ts'
import type { DuoAccount } from './options.ts'

/**
 * Sends calls of the instance's own endpoints, with the token of the instance. Where it does not offer one, that is a state:
 * remembered for a while, told to whoever asks, and asked about again after it.
 */
export function restTransport(
  inner: Transport,
  account: DuoAccount,
  credential: Credential,
  cooldowns: Cooldowns,
): Transport {
  const { clock, flags, instanceUrl } = account
  return {
    send(request, listener) {
      const host = createHostCall(account, listener)
      const used = new Set<duo.Remedy>()

      function decide(token: InstanceToken, { status, headers, body }: HeldError): 'tell' | 'taken' {
        if (host.left.aborted) return 'taken'
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
        const suspended = cooldowns.suspension([{ scope: 'account' }])
        if (suspended !== undefined) throw suspended
        const token = await credential.token()
        if (host.left.aborted) return { resume() {}, abort() {} }
        const { authorization: _, 'x-api-key': __, ...headers } = request.headers
        return sendHoldingErrors(
          inner,
          { ...request, headers: { ...headers, authorization: `Bearer ${token.token}` } },
          listener,
          (error) => decide(token, error),
          (status) => {
            if (status < 300) cooldowns.succeeded('model')
          },
        )
      }

      if (request.url.startsWith(`${instanceUrl}/`)) host.run(attempt)
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
