import type { AccountId, CredentialStore, LoginRecord, OAuthTokens } from '../credential-store/index.ts'
import { hold } from '../hold.ts'
import { type Transport, TransportError, type UpstreamListener, type UpstreamRequest } from '../transport.ts'

/** What the refreshes of one account have in common. */
export interface SharedRefresh {
  readonly store: CredentialStore
  readonly account: AccountId
  /** Where refreshes are asked for: no other call is touched. */
  readonly url: string
  /** What a configuration begins with, where nothing of the same `seed` is kept. Absent: a login, which ends when it is removed. */
  readonly initial?: OAuthTokens
  readonly now: () => number
  /** Told that what came could not be kept: it lives as long as this process, and no other one has it. */
  readonly onUnkept?: (why: Error) => void
}

interface Whole {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

const MOST_BYTES = 256 * 1024
const ANSWER_MS = 30_000
/** What is left of an access token that is worth handing out. */
const WORTH_MS = 60_000

/** Asked once and read to the end, whoever leaves meanwhile: its answer is the only place where the next refresh token stands. */
function exchange(inner: Transport, request: UpstreamRequest): Promise<Whole> {
  return new Promise((resolve, reject) => {
    let head: Omit<Whole, 'text'> = { status: 0, headers: {} }
    const timer = setTimeout(() => {
      call.abort()
      reject(new TransportError('timeout', `no answer to a refresh in ${ANSWER_MS / 1000} s`))
    }, ANSWER_MS)
    const call = inner.send(request, {
      onHead(status, headers) {
        head = { status, headers }
      },
      ...hold(
        MOST_BYTES,
        (held) => {
          clearTimeout(timer)
          if (held.ok) resolve({ ...head, text: held.bytes.toString('utf8') })
          else if (held.error !== 'too-large') reject(held.error)
          else {
            call.abort()
            reject(new TransportError('cut', 'the answer to a refresh has no end'))
          }
        },
        reject,
      ),
    })
  })
}

const json = (status: number, body: object): Whole => ({
  status,
  headers: { 'content-type': 'application/json' },
  text: JSON.stringify(body),
})

/** As RFC 6749, 5.2 has it. */
const gone = json(400, { error: 'invalid_grant', error_description: 'the login was removed from this machine' })

function printed({ accessToken, refreshToken, expiresAt, scopes }: OAuthTokens, now: number): Whole {
  return json(200, {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: Math.floor((expiresAt - now) / 1000),
    refresh_token: refreshToken,
    scope: scopes.join(' '),
  })
}

/** The tokens that an answer brings; `undefined` where it brings none, which is for its caller to read. */
function tokensIn({ status, text }: Whole, before: OAuthTokens, now: number): OAuthTokens | undefined {
  if (status !== 200) return undefined
  let body: Readonly<Record<string, unknown>>
  try {
    body = (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
  const { access_token, refresh_token, expires_in } = body
  if (typeof access_token !== 'string') return undefined
  return {
    ...before,
    accessToken: access_token,
    refreshToken: typeof refresh_token === 'string' ? refresh_token : before.refreshToken,
    expiresAt: now + (typeof expires_in === 'number' ? expires_in : 0) * 1000,
  }
}

/**
 * A refresh token serves once, and proxies that run side by side have the same one: here they take turns. Whoever comes with
 * one that another process has spent is answered with what that process got; nobody else notices.
 */
export function sharingRefreshes(inner: Transport, shared: SharedRefresh): Transport {
  const { store, account, now, initial, onUnkept } = shared
  /** What could not be kept, and for which of the kept ones it came. */
  let unkept: { readonly stale: string; readonly tokens: OAuthTokens } | undefined

  async function refresh(request: UpstreamRequest, isAborted: () => boolean): Promise<Whole> {
    let answer = gone
    let got: typeof unkept
    const renewing = store.renew(account, async (current) => {
      const kept = current?.credential
      const found = initial !== undefined && (kept?.kind !== 'oauth' || kept.seed !== initial.seed) ? initial : kept
      if (found?.kind !== 'oauth' || isAborted()) return undefined
      const known = found.refreshToken === unkept?.stale ? unkept.tokens : found
      const form = new URLSearchParams(String(request.body))
      const isSpent = form.get('refresh_token') !== known.refreshToken
      if (isSpent && known.expiresAt - now() > WORTH_MS) {
        answer = printed(known, now())
        return undefined
      }
      form.set('refresh_token', known.refreshToken)
      answer = await exchange(inner, { ...request, body: form.toString() })
      const next = tokensIn(answer, known, now())
      if (next === undefined) return undefined
      got = { stale: found.refreshToken, tokens: next }
      return { ...account, credential: next, savedAt: now() } satisfies LoginRecord
    })
    await renewing.catch((error: Error) => {
      // Its refresh token is spent: what came for it is all there is.
      if (got === undefined) throw error
      unkept = got
      onUnkept?.(error)
    })
    return answer
  }

  function told(request: UpstreamRequest, listener: UpstreamListener) {
    let aborted = false
    refresh(request, () => aborted).then(
      ({ status, headers, text }) => {
        if (aborted) return
        listener.onHead(status, headers)
        listener.onData(Buffer.from(text))
        listener.onEnd()
      },
      (error: Error) => {
        if (aborted) return
        listener.onError(error instanceof TransportError ? error : new TransportError('unreachable', error.message))
      },
    )
    return {
      resume: () => {},
      abort() {
        aborted = true
      },
    }
  }

  return {
    send: (request, listener) =>
      request.method === 'POST' && request.url === shared.url ? told(request, listener) : inner.send(request, listener),
    close: () => inner.close(),
  }
}
