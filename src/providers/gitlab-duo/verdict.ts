import { type Failure, type FailureKind, kindOfStatus } from '../../hub/failure.ts'
import type { CooldownRule } from './cooldown.ts'
import { type ErrorBody, readErrorBody } from './error-body.ts'

/** Who answered: the instance to a mint, the instance on one of its own endpoints, or the gateway. */
export type Answerer = 'mint' | 'rest' | 'gateway'

/** What may be done before the answer is told. Each at most once a request. */
export type Remedy = 'refresh' | 're-mint' | 'once-later'

/** What one error means: for the client, for this request, for those that follow. */
export interface Verdict {
  readonly failure: Failure
  readonly remedy?: Remedy
  readonly cooldown?: CooldownRule
  /** The gateway knows no such model. */
  readonly unsupported?: true
  /** The vendor's own words stand in its body, in the shape of its dialect. */
  readonly native?: true
}

interface Row {
  readonly by: readonly Answerer[]
  readonly status: number | readonly number[]
  /** The code that the body names, its words, its shape; absent: any body. */
  readonly named?: RegExp
  readonly words?: RegExp
  readonly shape?: readonly ErrorBody['shape'][]
  /** Default: what the status says. */
  readonly kind?: FailureKind
  /** The status for clients; `client`: what the client's dialect has for the kind. Default: as it came. */
  readonly told?: number | 'client'
  /** What clients find as the code of the error. */
  readonly code?: string
  /** Put before the words that came. */
  readonly says?: string
  readonly remedy?: Remedy
  readonly cooldown?: CooldownRule
  readonly unsupported?: true
}

const SECOND = 1000
const MINUTE = 60 * SECOND

const brief: CooldownRule = { scope: 'model', firstMs: SECOND, longestMs: 30 * SECOND }
const untilRestart: CooldownRule = { scope: 'account', until: 'restart' }
const NO_DUO = 'the token is valid, but its user has no permission to use GitLab Duo here'
const OUT_OF_CREDITS = 'GitLab Duo: the account is out of credits'
const AT_THE_EDGE = 'what stands before GitLab refused the request'

/**
 * The first row that fits, holds. What the vendor behind the gateway says in its own shape is for its dialect to read;
 * rows that fit it only say how long nothing is asked.
 */
const rows: readonly Row[] = [
  // The instance: for a token, or on an endpoint of its own.
  {
    ...{ by: ['mint', 'rest'], status: 401, kind: 'auth', code: 'invalid_api_key', remedy: 'refresh' },
    says: 'GitLab does not accept the token',
  },
  {
    ...{ by: ['mint', 'rest', 'gateway'], status: 403, shape: ['html'], kind: 'permission', code: 'permission_denied' },
    ...{ says: AT_THE_EDGE, cooldown: { scope: 'account', firstMs: 5 * MINUTE, longestMs: 60 * MINUTE } },
  },
  {
    ...{
      by: ['mint', 'rest', 'gateway'],
      status: 403,
      named: /^USAGE_QUOTA_NOT_ENTITLED$/,
      kind: 'permission',
      remedy: 'once-later',
    },
    code: 'permission_denied',
    says: 'the account is not entitled to this use of GitLab Duo, or its quota could not be read',
    cooldown: { scope: 'account', firstMs: 5 * MINUTE, longestMs: 5 * MINUTE },
  },
  {
    ...{ by: ['mint', 'rest'], status: 403, named: /^insufficient_scope$/, kind: 'permission' },
    ...{ code: 'permission_denied', says: 'the token has no scope for GitLab Duo: it needs ai_features, or api' },
    cooldown: untilRestart,
  },
  {
    ...{ by: ['mint', 'rest'], status: 403, kind: 'permission', code: 'permission_denied', says: NO_DUO },
    cooldown: untilRestart,
  },
  {
    ...{ by: ['mint'], status: 404, kind: 'not-found', code: 'unsupported_transport' },
    says: 'this instance mints no tokens for the AI gateway: it is too old, or no Enterprise Edition',
    cooldown: { scope: 'minting', until: 'offered' },
  },
  {
    ...{ by: ['rest'], status: 404, kind: 'not-found', code: 'unsupported_transport' },
    says: 'this instance does not offer the endpoint: a flag is off, or its version, edition or licence lacks it',
    cooldown: { scope: 'account', until: 'offered' },
  },
  {
    ...{ by: ['mint', 'rest'], status: 422, named: /^missing_default_duo_group$/, kind: 'invalid-request', told: 400 },
    ...{ code: 'missing_default_duo_group', says: 'the user has chosen no default group for GitLab Duo' },
  },
  {
    ...{ by: ['mint'], status: 429, code: 'rate_limit_exceeded', says: 'GitLab mints no more tokens for now' },
    cooldown: { scope: 'minting', firstMs: MINUTE, longestMs: MINUTE },
  },
  {
    ...{ by: ['rest'], status: 429, code: 'rate_limit_exceeded' },
    cooldown: { scope: 'account', firstMs: MINUTE, longestMs: MINUTE },
  },
  {
    ...{ by: ['mint'], status: 503, words: /default GitLab Duo namespace/i, kind: 'overloaded' },
    ...{ code: 'upstream_unavailable', says: 'the user has chosen no default namespace for GitLab Duo' },
    cooldown: { scope: 'minting', firstMs: MINUTE, longestMs: 5 * MINUTE },
  },
  {
    ...{ by: ['mint'], status: 503, kind: 'overloaded', code: 'upstream_unavailable', remedy: 'once-later' },
    says: 'GitLab could not mint a token, which is also what it says to an account without credits',
    cooldown: { scope: 'minting', firstMs: MINUTE, longestMs: 5 * MINUTE },
  },
  { by: ['mint'], status: [500, 502, 504], cooldown: { scope: 'minting', firstMs: SECOND, longestMs: MINUTE } },
  // The quota, which newer instances relay. Each client's dialect has a status of its own for it.
  {
    ...{ by: ['gateway'], status: 402, shape: ['detail'], kind: 'permission', told: 403, code: 'permission_denied' },
    ...{ says: 'GitLab does not offer the proxy of its gateway to this account', cooldown: untilRestart },
  },
  {
    ...{ by: ['mint', 'rest', 'gateway'], status: 402, kind: 'quota', told: 'client', says: OUT_OF_CREDITS },
    cooldown: { scope: 'account', firstMs: 5 * MINUTE, longestMs: 60 * MINUTE },
  },
  // The gateway.
  {
    ...{ by: ['gateway'], status: 401, kind: 'auth', code: 'invalid_api_key', remedy: 're-mint' },
    says: 'the AI gateway does not accept the token that the instance minted',
  },
  {
    ...{ by: ['gateway'], status: 400, shape: ['detail'], words: /^Unsupported model$/i, kind: 'not-found', told: 404 },
    ...{ code: 'model_not_found', says: 'the AI gateway of GitLab has no such model', unsupported: true },
  },
  {
    ...{ by: ['gateway'], status: 400, shape: ['detail'], words: /^(?:Missing|Unknown) .*header/i, kind: 'server' },
    ...{ told: 500, says: 'the headers of the instance do not satisfy its gateway' },
  },
  {
    ...{ by: ['gateway'], status: [429, 529] },
    cooldown: { scope: 'model', firstMs: 5 * SECOND, longestMs: MINUTE },
  },
  {
    ...{ by: ['gateway', 'rest'], status: [502, 503, 504] },
    cooldown: brief,
  },
  {
    // Cloudflare, which stands before cloud.gitlab.com, reached nobody behind it.
    ...{ by: ['gateway', 'rest', 'mint'], status: [520, 521, 522, 523, 524, 525, 526, 527], kind: 'server', told: 502 },
    cooldown: brief,
  },
]

function fits(row: Row, answerer: Answerer, status: number, said: ErrorBody): boolean {
  const { by, status: wanted, named, words, shape } = row
  if (!by.includes(answerer)) return false
  if (typeof wanted === 'number' ? wanted !== status : !wanted.includes(status)) return false
  if (named !== undefined && !named.test(said.code ?? '')) return false
  if (words !== undefined && !words.test(said.message)) return false
  return shape === undefined || shape.includes(said.shape)
}

function messageOf({ message, shape, code }: ErrorBody, status: number, says: string | undefined): string {
  const named = code === undefined || message.includes(code) ? '' : ` ${code}`
  const words = message === '' ? '' : `: ${message}`
  if (says !== undefined) return `${says} (it answered ${status}${named}${words})`
  if (shape === 'html') return `GitLab answered ${status} with ${message}`
  return message === '' ? `GitLab answered ${status}` : message
}

/** Reads one error of an instance or a gateway. Never throws. */
export function judge(answerer: Answerer, status: number, body: string, retryAfterMs?: number): Verdict {
  const said = readErrorBody(body)
  const row = rows.find((one) => fits(one, answerer, status, said))
  const told = row?.told ?? status
  const failure: Failure = {
    kind: row?.kind ?? kindOfStatus(status),
    message: messageOf(said, status, row?.says),
    ...(row?.code === undefined ? {} : { code: row.code }),
    ...(told === 'client' ? {} : { status: told }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  }
  return {
    failure,
    ...(row?.remedy === undefined ? {} : { remedy: row.remedy }),
    ...(row?.cooldown === undefined ? {} : { cooldown: row.cooldown }),
    ...(row?.unsupported === undefined ? {} : { unsupported: true }),
    ...(answerer === 'gateway' && said.shape === 'native' ? { native: true } : {}),
  }
}

/** What the host says around its dialects; `undefined`: the body has the shape of the dialect itself. */
export function readFailure(status: number, body: string): Failure | undefined {
  const verdict = judge('gateway', status, body)
  return verdict.native === true ? undefined : verdict.failure
}
