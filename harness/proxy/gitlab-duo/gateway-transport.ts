import { duo } from 'wireproof/providers'
import { retryAfterOf } from '../../client/retry.ts'
import { HostError } from '../host.ts'
import type { Transport, UpstreamCall, UpstreamRequest } from '../transport.ts'
import { createHostCall } from './call.ts'
import type { Cooldowns } from './cooldowns.ts'
import type { DirectAccessSource, Lease } from './direct-access.ts'
import { type HeldError, sendHoldingErrors } from './held-errors.ts'
import type { DuoAccount } from './options.ts'
import { modelOf, readModel } from './request-model.ts'

/** What is found out of models by asking for them. */
export interface ModelFindings {
  answered(model: string): void
  unsupported(model: string): void
}

/** Credentials and GitLab's own headers: those of the account take their place. */
const REPLACED = /^(?:authorization|x-api-key|api-key|private-token|job-token|cookie|x-gitlab-.*)$/

function withAccess(request: UpstreamRequest, { access }: Lease): UpstreamRequest {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) if (!REPLACED.test(name)) headers[name] = value
  return { ...request, headers: { ...headers, ...duo.gatewayHeaders(access) } }
}

export interface GatewayParts {
  readonly account: DuoAccount
  /** The token goes nowhere else. */
  readonly gatewayUrl: string
  readonly access: DirectAccessSource
  readonly cooldowns: Cooldowns
  readonly findings: ModelFindings
}

/**
 * Sends calls of the gateway with the token of the account. The token of the instance never comes here. A good answer
 * passes as it comes; an error is held, since it may be one that a new token or a second attempt mends.
 */
export function gatewayTransport(inner: Transport, parts: GatewayParts): Transport {
  const { account, gatewayUrl, access, cooldowns, findings } = parts
  const { clock, flags } = account

  return {
    send(request, listener) {
      const model = modelOf(request)
      const used = new Set<duo.Remedy>()
      const host = createHostCall(account, listener)

      function decide(lease: Lease, { status, headers, body }: HeldError): 'tell' | 'taken' {
        const verdict = duo.judge('gateway', status, body, retryAfterOf(headers, clock.now()))
        const { remedy, cooldown, failure } = verdict
        if (remedy !== undefined && !used.has(remedy)) {
          used.add(remedy)
          if (remedy === 're-mint') access.refused(lease)
          if (remedy === 'once-later') host.later(flags.entitlementRetryMs, attempt)
          else host.run(attempt)
          return 'taken'
        }
        // What rests does so for others too: here it counts what the gateway itself reads.
        const meant = cooldown?.scope === 'model' || verdict.unsupported === true ? readModel(request) : undefined
        if (remedy === 're-mint') access.useless(failure)
        if (cooldown !== undefined) cooldowns.failed(cooldown, failure, meant)
        if (verdict.unsupported === true && meant !== undefined) findings.unsupported(meant)
        return 'tell'
      }
      function succeeded(status: number, { 'content-type': type = '' }: UpstreamRequest['headers']): void {
        // A page of something in front of the gateway is no answer of a model.
        if (status >= 300 || model === undefined || /^text\/(?!event-stream)/i.test(type)) return
        cooldowns.succeeded('model', model)
        findings.answered(model)
      }
      function sendWith(lease: Lease): UpstreamCall {
        return sendHoldingErrors(
          inner,
          withAccess(request, lease),
          listener,
          (error) => decide(lease, error),
          succeeded,
        )
      }
      function attempt(): UpstreamCall | Promise<UpstreamCall> {
        const suspended = cooldowns.suspension([{ scope: 'account' }, { scope: 'model', model: model ?? '' }])
        if (suspended !== undefined) throw suspended
        const lease = access.get()
        if (!(lease instanceof Promise)) return sendWith(lease)
        return lease.then((minted) => (host.left.aborted ? { resume() {}, abort() {} } : sendWith(minted)))
      }

      if (request.url.startsWith(`${gatewayUrl}/`)) host.run(attempt)
      else
        host.run(() => {
          throw new HostError({ kind: 'server', status: 500, message: 'this is no call of the gateway of the account' })
        })
      return host.call
    },
    close: () => inner.close(),
  }
}
