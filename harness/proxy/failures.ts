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
  return {
    kind: 'invalid-request',
    status: 400,
    code: first?.code ?? 'loss',
    param: at,
    message: `${at} would be lost on the way to ${first?.dialect ?? 'the upstream'}${more}: ${advice}`,
  }
}

/** A document that could not be read: the client's fault is a bad request, the upstream's a bad gateway. */
export function unreadableFailure(error: unknown, upstream: string): Failure {
  if (error instanceof RouteError) return error.failure
  if (!(error instanceof ProtocolError))
    return {
      kind: 'server',
      status: 500,
      message: 'wireproof failed to translate this exchange; this is a fault of ours',
    }
  if (error.fault === 'upstream')
    return { kind: 'server', status: 502, message: `the answer of ${upstream} cannot be read: ${error.message}` }
  return {
    kind: 'invalid-request',
    status: 400,
    message: error.message,
    ...(error.at === '' ? {} : { param: error.at }),
  }
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
