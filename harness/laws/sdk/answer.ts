/** What an official SDK made of an answer; no word of it comes from our own decoders. */
export interface SdkAnswer {
  readonly text: string
  readonly refusal: string
  readonly calls: readonly { readonly id?: string; readonly name: string; readonly input: string }[]
  /** `other`: whatever has no counterpart in every dialect. */
  readonly finish: 'stop' | 'length' | 'tool-calls' | 'failed' | 'other'
  readonly inputTokens?: number
  readonly outputTokens?: number
}

/** The SDK refused the answer, or raised the error that it holds. */
export interface SdkError {
  readonly error: string
  readonly status?: number
}

export interface Emitted {
  readonly stream: boolean
  readonly status: number
  readonly body: string
}

/** A fetch that answers every request with one body; nothing leaves the process. */
export function cannedFetch({ stream, status, body }: Emitted): typeof fetch {
  const headers = { 'content-type': stream ? 'text/event-stream' : 'application/json' }
  return () => Promise.resolve(new Response(body, { status, headers }))
}

export async function settle(run: () => Promise<SdkAnswer>): Promise<SdkAnswer | SdkError> {
  try {
    return await run()
  } catch (error) {
    const status = (error as { status?: unknown }).status
    const message = error instanceof Error ? error.message : String(error)
    return { error: message, ...(typeof status === 'number' ? { status } : {}) }
  }
}
