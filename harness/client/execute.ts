import { type Failure, type FailureKind, translateFailure } from 'wireproof'
import type { PreparedCall } from 'wireproof/providers'
import { ClientError, LONGEST_ERROR_BODY } from './client-error.ts'
import { wait } from './clock.ts'
import type { AuthHook, CompleteConfig } from './config.ts'
import type { ClientResponse } from './http.ts'
import { decideRetry, firstAttempt, type Outcome, retryAfterOf } from './retry.ts'

export interface Answer {
  readonly response: ClientResponse
  /** Ends the connection: an answer that is silent cannot be asked to end. */
  abort(): void
  readonly requestId?: string
}

export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return headers['x-request-id'] ?? headers['request-id']
}

const identified = (headers: Readonly<Record<string, string>>): { readonly requestId?: string } => {
  const requestId = requestIdOf(headers)
  return requestId === undefined ? {} : { requestId }
}

/** Requests that are refused side by side share one refresh: a refresh token may be good for one use only. */
interface Refreshing {
  /** How many refreshes there have been: a request that was refused with an older token needs no further one. */
  done: number
  running?: Promise<void>
}

const refreshings = new WeakMap<AuthHook, Refreshing>()

function refreshingOf(auth: AuthHook): Refreshing {
  const known = refreshings.get(auth) ?? { done: 0 }
  refreshings.set(auth, known)
  return known
}

async function refreshSince(auth: AuthHook, seen: number): Promise<void> {
  const state = refreshingOf(auth)
  if (state.done > seen) return
  state.running ??= Promise.resolve(auth.refresh?.()).then(
    () => {
      state.done++
      delete state.running
    },
    (error: unknown) => {
      delete state.running
      throw error
    },
  )
  await state.running
}

async function errorText({ chunks }: ClientResponse): Promise<string> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    kept.push(chunk.subarray(0, LONGEST_ERROR_BODY - size))
    size += chunk.length
    if (size >= LONGEST_ERROR_BODY) break
  }
  return Buffer.concat(kept).toString('utf8')
}

type Attempt =
  | { readonly answer: Answer }
  | { readonly outcome: Outcome; readonly failure: Failure; readonly body?: string; readonly requestId?: string }

/** Sends once. An answer below 400 is an answer, whatever its body; everything else is an outcome. */
async function attempt(
  c: CompleteConfig,
  call: PreparedCall,
  body: string,
  number: number,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const late = new AbortController()
  const cancel = c.clock.after(c.headMs, () => late.abort())
  const either = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal])
  c.log({ type: 'request', attempt: number, url: call.url, at: c.clock.now() })
  let response: ClientResponse
  try {
    response = await c.send({ url: call.url, headers: call.headers, body, signal: either })
  } catch (error) {
    if (signal?.aborted === true) throw error
    const why = late.signal.aborted ? `no answer within ${c.headMs} ms` : (error as Error).message
    c.log({ type: 'no-answer', attempt: number, why, at: c.clock.now() })
    const kind: FailureKind = late.signal.aborted ? 'timeout' : 'server'
    return {
      outcome: { type: 'no-answer' },
      failure: { kind, code: late.signal.aborted ? 'timeout' : 'unreachable', message: `${call.url}: ${why}` },
    }
  } finally {
    cancel()
  }
  const { status, headers } = response
  const id = identified(headers)
  c.log({ type: 'answer', attempt: number, status, ...id, at: c.clock.now() })
  if (status < 400) return { answer: { response, abort: () => late.abort(), ...id } }
  const text = await errorText(response)
  const retryAfterMs = retryAfterOf(headers, c.clock.now())
  const told = retryAfterMs === undefined ? { status } : { status, retryAfterMs }
  const { failure } = translateFailure(text, { from: c.dialect, to: c.dialect, ...told })
  return { outcome: { type: 'status', ...told, kind: failure.kind }, failure, body: text, ...id }
}

/**
 * Sends a request until it is answered or the policy gives up.
 * @param prepare called before each attempt: the credential may have changed
 * @throws ClientError with the last failure and its body; what the signal was aborted with
 */
export async function execute(
  c: CompleteConfig,
  body: string,
  prepare: () => Promise<PreparedCall>,
  signal?: AbortSignal,
): Promise<Answer> {
  let state = firstAttempt
  for (let number = 1; ; number++) {
    const seen = c.auth === undefined ? 0 : refreshingOf(c.auth).done
    const tried = await attempt(c, await prepare(), body, number, signal)
    if ('answer' in tried) return tried.answer
    const canRefresh = c.auth?.refresh !== undefined
    const decision = decideRetry(c.retry, state, tried.outcome, { canRefresh, random: c.random() })
    if (decision.type === 'stop') throw new ClientError(tried.failure, { ...tried, attempts: number })
    state = decision.next
    if (decision.type === 'retry') {
      c.log({ type: 'waiting', attempt: number, ms: decision.afterMs })
      await wait(c.clock, decision.afterMs, signal)
    } else if (c.auth !== undefined) await refreshSince(c.auth, seen)
  }
}
