import type { Failure, Json } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import { wait } from '../../client/clock.ts'
import { retryAfterOf } from '../../client/retry.ts'
import { HostError } from '../host.ts'
import { TransportError } from '../transport.ts'
import { callWhole, type Whole } from './call-whole.ts'
import type { Cooldowns } from './cooldowns.ts'
import { type Credential, instanceFailure } from './credential.ts'
import type { DuoAccount } from './options.ts'

/** A token of the gateway, and which of those that there were. */
export interface Lease {
  readonly access: duo.DirectAccess
  readonly generation: number
}

/** Tokens of the gateway, for one account. */
export interface DirectAccessSource {
  /** At once where there is a token. @throws HostError (or rejects with it) where there is none to be had */
  get(): Lease | Promise<Lease>
  /** The gateway answered 401 to it. */
  refused(lease: Lease): void
  /** The same of a token that was minted for this very request: what clients are told, also while none is minted. */
  useless(failure: Failure): void
}

/** What an answer that is none, or of no use, means for the next attempts. */
const useless: duo.CooldownRule = { scope: 'minting', firstMs: 1_000, longestMs: 30_000 }

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** A mint is made once, however many wait for it; nobody who leaves takes it from the others. */
export function createDirectAccess(
  account: DuoAccount,
  credential: Credential,
  cooldowns: Cooldowns,
): DirectAccessSource {
  const { clock, flags, log, send, instanceUrl, closing } = account
  let state = duo.noAccess
  let budget = duo.fullBudget
  let lastFailure: Failure | undefined
  let minting: Promise<Lease> | undefined

  function fail(failure: Failure, rule?: duo.CooldownRule): never {
    lastFailure = failure
    log({ event: 'mint-failed', note: failure.message })
    if (rule !== undefined) cooldowns.failed(rule, failure)
    throw new HostError(failure)
  }
  /** Its own limit: what failed last is said again rather than that one asks too often. */
  function takeFromBudget(): void {
    const [next, [output]] = duo.takeMint(budget, clock.now(), flags)
    budget = next
    if (output?.type !== 'spent') return
    const { mintsPerWindow, mintWindowMs } = flags
    const message = `${mintsPerWindow} tokens were minted in ${mintWindowMs / 60_000} minutes, which is as many as GitLab allows`
    const spent: Failure = { kind: 'rate-limit', status: 429, code: 'rate_limit_exceeded', message }
    throw new HostError({ ...(lastFailure ?? spent), retryAfterMs: output.afterMs })
  }
  async function ask(token: string): Promise<Whole> {
    const headers = { ...duo.instanceHeaders, 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const request = { method: 'POST', url: instanceUrl + duo.MINT_PATH, headers, body: '{}' } as const
    try {
      return await callWhole(send, request, { clock, timeoutMs: flags.mintTimeoutMs, signal: closing })
    } catch (error) {
      closing.throwIfAborted()
      if (!(error instanceof TransportError)) throw error
      return fail(instanceFailure(error), useless)
    }
  }
  function take({ status, text }: Whole): Lease {
    const read =
      status >= 300 ? { problem: `it is a redirect (${status})` } : duo.readDirectAccess(parse(text), clock.now())
    if ('problem' in read) {
      const message = `the token that GitLab minted is of no use: ${read.problem}`
      return fail({ kind: 'server', status: 502, message }, useless)
    }
    const [next, [output]] = duo.stepAccess(state, { type: 'minted', now: clock.now(), access: read.access }, flags)
    state = next
    lastFailure = undefined
    cooldowns.succeeded('minting')
    log({ event: 'minted', ...(next.held === null ? {} : { until: next.held.validUntil }) })
    return output?.type === 'use' ? output : fail({ kind: 'server', status: 500, message: 'no token was kept' })
  }
  async function mint(): Promise<Lease> {
    const used = new Set<duo.Remedy>()
    for (;;) {
      closing.throwIfAborted()
      const suspended = cooldowns.suspension([{ scope: 'account' }, { scope: 'minting' }])
      if (suspended !== undefined) throw suspended
      const token = await credential.token()
      takeFromBudget()
      const answer = await ask(token.token)
      if (answer.status < 400) return take(answer)
      const retryAfterMs = retryAfterOf(answer.headers, clock.now())
      const { failure, remedy, cooldown } = duo.judge('mint', answer.status, answer.text, retryAfterMs)
      const again = remedy !== undefined && !used.has(remedy) && (remedy !== 'refresh' || credential.refused(token))
      if (!again) return fail(failure, cooldown)
      used.add(remedy)
      if (remedy === 'once-later') await wait(clock, flags.mintRetryMs, closing)
    }
  }

  return {
    get() {
      const [next, [output]] = duo.stepAccess(state, { type: 'wanted', now: clock.now() }, flags)
      state = next
      if (output?.type === 'use') return output
      minting ??= mint().finally(() => {
        minting = undefined
      })
      return minting
    },
    refused({ generation }) {
      state = duo.stepAccess(state, { type: 'refused', generation }, flags)[0]
    },
    useless(failure) {
      lastFailure = failure
    },
  }
}
