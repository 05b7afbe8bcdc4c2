import { createHash } from 'node:crypto'
import type { Failure, Json } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import { HostError } from '../host.ts'
import type { TransportError } from '../transport.ts'
import { callWhole, type Whole } from './call-whole.ts'
import type { DuoAccount, DuoCredential } from './options.ts'

/** A token of the instance, and which of those that there were. */
export interface InstanceToken {
  readonly token: string
  readonly generation: number
}

/** Who calls the instance. */
export interface Credential {
  /** @throws HostError where there is no token to be had */
  token(): Promise<InstanceToken>
  /** The instance did not take a token. Whether another can be had. */
  refused(token: InstanceToken): boolean
  /** Waits for a refresh that is under way: its answer may be the only place where the next refresh token stands. */
  close(): Promise<void>
}

/** Tells accounts apart, and OAuth from a personal access token, without showing anything of either. */
export function labelOf(instanceUrl: string, credential: DuoCredential): string {
  const secret = credential.kind === 'pat' ? credential.token : `${credential.clientId} ${credential.refreshToken}`
  const print = createHash('sha256').update(`wireproof gitlab-duo ${secret}`).digest('hex').slice(0, 8)
  return `${credential.kind}-${print}@${new URL(instanceUrl).host}`
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

/** What an unreachable instance means for a client. */
export function instanceFailure({ why, message }: TransportError): Failure {
  return why === 'timeout'
    ? { kind: 'timeout', status: 504, message: `the GitLab instance did not answer in time: ${message}` }
    : { kind: 'server', status: 502, message: `the GitLab instance cannot be reached: ${message}` }
}

/** RFC 6749, 5.2: these say that nothing but another login will help. */
const FINAL = /^(?:invalid_grant|invalid_client|unauthorized_client|unsupported_grant_type|invalid_scope)$/

function refreshFailure({ status, text }: Whole): { readonly failure: Failure; readonly final: boolean } {
  const said = duo.readErrorBody(text)
  const final = status >= 400 && status < 500 && FINAL.test(said.code ?? said.message)
  const words = [said.code, said.message].filter((word) => word !== undefined && word !== '').join(': ')
  const message = final
    ? `the login at GitLab has ended and has to be done anew (${words})`
    : `GitLab did not renew the login: it answered ${status}${words === '' ? '' : ` ${words}`}`
  return final
    ? { failure: { kind: 'auth', status: 401, code: 'invalid_api_key', message }, final }
    : {
        failure: { kind: status === 429 ? 'rate-limit' : 'server', status: status === 429 ? 429 : 502, message },
        final,
      }
}

/** The credential of an account. A refresh is made once, however many wait for it. */
export function createCredential(given: DuoCredential, account: DuoAccount): Credential {
  const { clock, flags, log, send, instanceUrl } = account
  let state = duo.startCredential(withoutClient(given))
  let refreshing: Promise<InstanceToken> | undefined

  function step(input: duo.CredentialInput): duo.CredentialOutput | undefined {
    const [next, [output]] = duo.stepCredential(state, input, flags)
    state = next
    return output
  }
  function tokenOf(output: duo.CredentialOutput | undefined): InstanceToken {
    if (output?.type === 'use') return output
    throw new HostError(
      output?.type === 'refuse' ? output.failure : { kind: 'auth', status: 401, message: 'there is no token' },
    )
  }
  function failed(failure: Failure, final: boolean): InstanceToken {
    log({ event: 'refresh-failed', note: failure.message })
    return tokenOf(step({ type: 'refresh-failed', now: clock.now(), failure, final }))
  }
  async function refresh(refreshToken: string): Promise<InstanceToken> {
    if (given.kind === 'pat') return tokenOf(undefined)
    let answer: Whole
    try {
      answer = await callWhole(
        send,
        {
          method: 'POST',
          url: instanceUrl + duo.OAUTH_PATH,
          headers: {
            ...duo.instanceHeaders,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: duo.writeRefresh(refreshToken, given),
        },
        { clock, timeoutMs: flags.mintTimeoutMs },
      )
    } catch (error) {
      return failed(instanceFailure(error as TransportError), false)
    }
    if (answer.status >= 400) {
      const { failure, final } = refreshFailure(answer)
      return failed(failure, final)
    }
    const read = duo.readRefresh(parse(answer.text), refreshToken, clock.now())
    if ('problem' in read || answer.status >= 300) {
      const problem = 'problem' in read ? read.problem : `it is a redirect (${answer.status})`
      const message = `the answer of GitLab to a refresh is of no use: ${problem}`
      return failed({ kind: 'server', status: 502, message }, false)
    }
    log({ event: 'refreshed' })
    try {
      await given.onRotated(read.credential)
    } catch (error) {
      // The old one is spent: what is in memory is all there is, and has to be told of.
      log({ event: 'rotation-not-kept', note: error instanceof Error ? error.name : 'unknown' })
    }
    return tokenOf(step({ type: 'refreshed', credential: read.credential }))
  }

  return {
    async token() {
      const output = step({ type: 'wanted', now: clock.now() })
      if (output?.type !== 'refresh') return tokenOf(output)
      refreshing ??= refresh(output.refreshToken).finally(() => {
        refreshing = undefined
      })
      return refreshing
    },
    refused({ generation }) {
      step({ type: 'refused', generation })
      return given.kind === 'oauth'
    },
    async close() {
      await refreshing?.catch(() => {})
    },
  }
}

function withoutClient(given: DuoCredential): duo.InstanceCredential {
  if (given.kind === 'pat') return given
  const { kind, accessToken, expiresAt, refreshToken } = given
  return {
    ...{ kind, refreshToken },
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }
}
