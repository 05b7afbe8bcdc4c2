import type { Json, JsonObject } from 'wireproof/hub'

/** What is kept of one response. Documents stand as the text they were, so that no number is read and printed again. */
export interface Snapshot {
  /** The response as the client got it; absent where it asked that nothing be stored. */
  readonly response?: string
  /** The items that were answered, as the text of a JSON array. */
  readonly input?: string
  /** What the provider wants to know when the session goes on. */
  readonly kept?: Json
}

export function encodeSnapshot({ response, input, kept }: Snapshot): string {
  return JSON.stringify({ response, input, kept })
}

function isText(value: Json | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

/** `undefined` where the text is nothing that {@link encodeSnapshot} wrote: a process may have died while it wrote. */
export function decodeSnapshot(text: string): Snapshot | undefined {
  const value = parseObject(text)
  if (value === undefined) return undefined
  const { response, input, kept } = value
  if (!isText(response) || !isText(input)) return undefined
  return {
    ...(response === undefined ? {} : { response }),
    ...(input === undefined ? {} : { input }),
    ...(kept === undefined ? {} : { kept }),
  }
}

/** `undefined` for anything but the text of a JSON object. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}
