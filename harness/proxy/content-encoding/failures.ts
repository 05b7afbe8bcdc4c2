import type { Failure } from 'wireproof'
import { tooLarge } from '../failures.ts'
import type { Limits } from '../options.ts'
import type { DecodedBody } from './decoded-body.ts'

type Undecoded = Exclude<DecodedBody, { readonly ok: true }>

/** A body that could not be decoded, told to its client. */
export function undecodedFailure(
  undecoded: Undecoded,
  encoding: string,
  { requestBody, decodeMs }: Pick<Limits, 'requestBody' | 'decodeMs'>,
): Failure {
  const bad = (message: string): Failure => ({ kind: 'invalid-request', status: 400, message })
  switch (undecoded.why) {
    case 'too-large':
      return tooLarge(requestBody)
    case 'broken':
      return bad(`the body is not the ${encoding} that its content-encoding promises: ${undecoded.message}`)
    case 'too-slow':
      return bad(
        `the body was not decoded within ${decodeMs} ms, which is more than ${encoding} of this size needs; send what an ordinary encoder of ${encoding} writes, or the body as it is`,
      )
    case 'busy':
      return {
        kind: 'overloaded',
        status: 503,
        message: `too many bodies in ${encoding} wait to be decoded; try again, or send the body as it is`,
        retryAfterMs: 1000,
      }
    case 'unwanted':
    case 'failed':
      return {
        kind: 'server',
        status: 500,
        message: `wireproof failed to decode ${encoding}; this is a fault of ours: send the body as it is`,
      }
    default: {
      const never: never = undecoded
      return never
    }
  }
}
