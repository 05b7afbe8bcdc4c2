import type { Diagnostic, Failure } from 'wireproof'
import { diagnosticCodes, ProtocolError } from 'wireproof'
import { bySeverity } from 'wireproof/hub'
import { HostError } from './host.ts'
import { RouteError } from './routing.ts'
import type { TransportError } from './transport.ts'

/** A request that the policy does not let go, told by its worst loss. */
export function rejectionFailure(rejections: readonly Diagnostic[]): Failure {
  const [first] = bySeverity(rejections)
  const at = first?.at ?? ''
  const more = rejections.length > 1 ? ` (and ${rejections.length - 1} more)` : ''
  const advice = first === undefined ? '' : diagnosticCodes[first.code].advice
  const target = first?.dialect ?? 'the upstream'
  // What is missing stands nowhere.
  const what = at === '' ? `the request cannot go to ${target} as it is` : `${at} would be lost on the way to ${target}`
  return {
    kind: 'invalid-request',
    status: 400,
    code: first?.code ?? 'loss',
    ...(at === '' ? {} : { param: at }),
    message: `${what}${more}: ${advice}`,
  }
}

/** Whose document was at hand when something was thrown. */
export type Reading = 'client' | 'upstream'

/** Nesting that exhausts the stack: whatever reads such a document may throw this. */
const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message)

/** What is wrong with the document, where that was the cause. */
function wrongWith(error: unknown, reading: Reading | undefined): string | undefined {
  if (error instanceof ProtocolError) return error.message
  if (reading !== undefined && isTooDeep(error)) return 'the document is nested too deeply'
  return reading === 'upstream' && error instanceof SyntaxError
    ? `the document is no JSON: ${error.message}`
    : undefined
}

/**
 * A document that could not be read: the client's fault is a bad request, the upstream's a bad gateway. `reading` says whose
 * was read; without it, the error itself does.
 */
export function unreadableFailure(error: unknown, upstream: string, reading?: Reading): Failure {
  if (error instanceof RouteError) return error.failure
  const wrong = wrongWith(error, reading)
  if (wrong === undefined)
    return {
      kind: 'server',
      status: 500,
      message: 'wireproof failed to translate this exchange; this is a fault of ours',
    }
  const { fault, at } = error instanceof ProtocolError ? error : { fault: reading, at: '' }
  if (fault === 'upstream' || reading === 'upstream')
    return { kind: 'server', status: 502, message: `the answer of ${upstream} cannot be read: ${wrong}` }
  return { kind: 'invalid-request', status: 400, message: wrong, ...(at === '' ? {} : { param: at }) }
}

export function transportFailure(error: TransportError, upstream: string): Failure {
  if (error instanceof HostError) return error.failure
  if (error.why === 'timeout')
    return {
      kind: 'timeout',
      status: 504,
      message: `the upstream ${upstream} did not answer in time: ${error.message}`,
    }
  const what = error.why === 'unreachable' ? 'cannot be reached' : 'broke off its answer'
  return { kind: 'server', status: 502, message: `the upstream ${upstream} ${what}: ${error.message}` }
}

/** A body that had to be held whole, and was not. */
export function heldFailure(error: TransportError | 'too-large', upstream: string): Failure {
  if (error !== 'too-large') return transportFailure(error, upstream)
  return { kind: 'server', status: 502, message: `the answer of ${upstream} is larger than this proxy holds` }
}

export const missingKey: Failure = {
  kind: 'auth',
  status: 401,
  message: 'this proxy wants a client key, as a bearer token or in x-api-key',
}

export const tooLarge = (limit: number): Failure => ({
  kind: 'too-large',
  status: 413,
  message: `the request body is larger than ${limit} bytes`,
})

/** The client sends its whole input again. */
export const unknownResponse = (id: string): Failure => ({
  kind: 'not-found',
  status: 400,
  code: 'previous_response_not_found',
  param: 'previous_response_id',
  message: `Previous response with id ${JSON.stringify(id.slice(0, 128))} not found.`,
})
