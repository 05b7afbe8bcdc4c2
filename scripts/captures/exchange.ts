import type { Json, JsonObject } from 'wireproof/hub'
import { check } from 'wireproof/validate'
import type { CapturedExchange } from '../../harness/conformance.gen.ts'
import { capturedExchange } from '../../harness/conformance-validators.gen.js'

/** What one client sent: one HTTP request, or the frames of one WebSocket. */
export interface Exchange {
  readonly name: string
  readonly method: string
  /** Path and query, as they were sent. */
  readonly url: string
  /** Without its query. */
  readonly path: string
  /** Names in lower case; a header that came twice is joined as node joins it. */
  readonly headers: Readonly<Record<string, string>>
  /** `null`: none was sent. */
  readonly body: Json
  readonly frames: readonly JsonObject[]
}

/** A capture that cannot be used, and why. */
export class CaptureError extends Error {}

function headersOf(list: CapturedExchange['headers']): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name = '', value = ''] of list) {
    const key = name.toLowerCase()
    out[key] = out[key] === undefined ? value : `${out[key]}, ${value}`
  }
  return out
}

/** @throws CaptureError where the text is no captured exchange */
export function readExchange(name: string, text: string): Exchange {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CaptureError(`is no JSON: ${(error as Error).message}`)
  }
  const [first] = check(capturedExchange, value, { strict: true }).findings
  if (first !== undefined) throw new CaptureError(`is no captured exchange: ${first.pointer}: ${first.message}`)
  const { method, url, headers, body = null, frames = [] } = value as CapturedExchange
  const [path = ''] = url.split('?')
  return { name, method, url, path, headers: headersOf(headers), body: body as Json, frames: frames as JsonObject[] }
}
