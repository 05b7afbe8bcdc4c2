import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { createSseReader, type SseFrame } from 'wireproof/wire'
import type { ClientEnd, ClientSide } from './exchange.ts'
import type { Surface } from './model.ts'

/** What a frame means to a waiting upstream script: a delta of text, a fragment of tool input, or neither. */
export type DeltaKind = 'text' | 'input' | undefined

type Loose = { readonly [key: string]: unknown }

function chatDelta(event: Loose): DeltaKind {
  const choice = (event['choices'] as readonly Loose[] | undefined)?.[0]
  const delta = choice?.['delta'] as Loose | undefined
  if (typeof delta?.['content'] === 'string' && delta['content'] !== '') return 'text'
  const call = (delta?.['tool_calls'] as readonly Loose[] | undefined)?.[0]
  const fn = call?.['function'] as Loose | undefined
  return typeof fn?.['arguments'] === 'string' && fn['arguments'] !== '' ? 'input' : undefined
}

const deltaKinds: Readonly<Record<Surface, (event: Loose) => DeltaKind>> = {
  openai: chatDelta,
  responses: ({ type, delta }) =>
    delta === ''
      ? undefined
      : type === 'response.output_text.delta'
        ? 'text'
        : type === 'response.function_call_arguments.delta'
          ? 'input'
          : undefined,
  claude: ({ type, delta }) => {
    if (type !== 'content_block_delta') return undefined
    const of = delta as Loose | undefined
    if (of?.['type'] === 'text_delta' && of['text'] !== '') return 'text'
    return of?.['type'] === 'input_json_delta' && of['partial_json'] !== '' ? 'input' : undefined
  },
}

export function deltaKind(surface: Surface, frame: SseFrame): DeltaKind {
  try {
    return deltaKinds[surface](JSON.parse(frame.data) as Loose)
  } catch {
    return undefined
  }
}

export interface ClientCall {
  readonly surface: Surface
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Ends the call when the trial's time is up. */
  readonly abort: AbortSignal
  readonly leaveAfterText?: number
  readonly onFrame?: (frame: SseFrame, kind: DeltaKind) => void
}

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))

/**
 * Plays a client: one request on a connection of its own, everything that comes back is kept. It never throws: whatever a
 * gateway does is an outcome.
 */
export function playClient(call: ClientCall): Promise<ClientSide> {
  return new Promise((resolve) => startCall(call, resolve))
}

function startCall(call: ClientCall, resolve: (side: ClientSide) => void): void {
  const agent = new Agent({ keepAlive: false })
  const frames: SseFrame[] = []
  const decoder = new TextDecoder()
  let body = ''
  let status: number | undefined
  let answerHeaders: Record<string, string> = {}
  let texts = 0
  let settled = false
  let streamed = false

  const settle = (end: ClientEnd, problem?: string): void => {
    if (settled) return
    settled = true
    call.abort.removeEventListener('abort', onTime)
    outgoing.destroy()
    agent.destroy()
    resolve({
      method: 'POST',
      url: call.url,
      headers: call.headers,
      request: call.body,
      ...(status === undefined ? {} : { status }),
      answerHeaders,
      body,
      frames,
      streamed,
      end,
      ...(problem === undefined ? {} : { problem }),
    })
  }
  const take = (complete: readonly SseFrame[]): void => {
    for (const frame of complete) {
      if (settled) return
      frames.push(frame)
      const kind = deltaKind(call.surface, frame)
      call.onFrame?.(frame, kind)
      if (kind === 'text' && ++texts === call.leaveAfterText) settle('left')
    }
  }
  const onTime = (): void => settle('timeout', 'the time for this trial was up')

  const outgoing = httpRequest(call.url, { method: 'POST', headers: call.headers, agent }, (response) => {
    status = response.statusCode ?? 0
    answerHeaders = headersOf(response)
    streamed = (answerHeaders['content-type'] ?? '').includes('text/event-stream')
    const reader = createSseReader()
    response.on('data', (chunk: Buffer) => {
      const text = decoder.decode(chunk, { stream: true })
      // A stream under a wrong content type is told by its own requirement, and judged all the same.
      if (body === '' && /^(data|event|id|retry)?:/.test(text)) streamed = true
      body += text
      if (streamed) take(reader.push(text))
    })
    response.on('end', () => {
      if (streamed) take(reader.end('eof'))
      settle('eof')
    })
    response.on('error', (error) => settle('cut', error.message))
    response.on('close', () => settle(response.complete ? 'eof' : 'cut', 'the connection broke inside the answer'))
  })
  outgoing.on('error', (error) => settle(status === undefined ? 'unanswered' : 'cut', error.message))
  if (call.abort.aborted) onTime()
  else call.abort.addEventListener('abort', onTime, { once: true })
  outgoing.end(call.body)
}
