import type { Failure } from 'wireproof'

/**
 * A request that got no good answer. `failure.kind` is stable (`quota`, `context-window`, `rate-limit`, `auth` ...) whatever
 * the vendor's words are; `body` is the answer as it came, for diagnosis.
 */
export class ClientError extends Error {
  readonly failure: Failure
  /** The text of the error answer, cut to {@link LONGEST_ERROR_BODY} bytes; absent where nothing answered. */
  readonly body: string | undefined
  readonly requestId: string | undefined
  readonly attempts: number

  constructor(
    failure: Failure,
    { attempts, body, requestId }: { attempts: number; body?: string; requestId?: string },
  ) {
    const status = failure.status === undefined ? '' : ` (status ${failure.status})`
    const tries = attempts > 1 ? ` after ${attempts} attempts` : ''
    super(`${failure.message}${status}${tries}`)
    this.name = 'ClientError'
    this.failure = failure
    this.body = body
    this.requestId = requestId
    this.attempts = attempts
  }
}

export const LONGEST_ERROR_BODY = 1024 * 1024
