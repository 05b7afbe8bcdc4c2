import { decodeUtf8, findSpan } from 'wireproof/wire'
import type { UpstreamRequest } from '../transport.ts'

/** Nearly all clients say the model first. */
const FIRST = /^\s*\{\s*"model"\s*:\s*("(?:[^"\\]|\\.)*")/

/** Beginning of a body that is looked at before all of it is. */
const BEGINNING = 512

/** The model that the body of a call names; where it names two, mostly the first. */
export function modelOf({ body }: UpstreamRequest): string | undefined {
  if (body === undefined) return undefined
  const beginning = typeof body === 'string' ? body.slice(0, BEGINNING) : decodeUtf8(body.subarray(0, BEGINNING))
  const first = FIRST.exec(beginning)?.[1]
  if (first !== undefined) return readName(first)
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  const span = findSpan(text, '/model')
  return span === undefined ? undefined : readName(text.slice(span.from, span.to))
}

/** The same as the gateway reads it, which takes the last one of a name: at the price of the whole body. */
export function readModel({ body }: UpstreamRequest): string | undefined {
  if (body === undefined) return undefined
  try {
    const value = JSON.parse(typeof body === 'string' ? body : decodeUtf8(body)) as { readonly model?: unknown } | null
    return typeof value?.model === 'string' ? value.model : undefined
  } catch {
    return undefined
  }
}

function readName(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
