import { readRequest } from 'wireproof'
import type { Event } from 'wireproof/hub'
import { writeSse } from 'wireproof/wire'
import { type Exchange, writeHead } from '../exchange.ts'
import { decodeFrames } from '../hooked.ts'
import { streamHeaders } from '../response-headers.ts'

/** Nothing was generated, so nothing was counted. */
const nothing: readonly Event[] = [
  { type: 'usage', usage: { inputTokens: 0, outputTokens: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 } },
  { type: 'finish', finish: { reason: 'stop' } },
]

/** The progress of a response that makes none. */
const told: ReadonlySet<string | undefined> = new Set(['response.created', 'response.completed'])

/**
 * Answers a request that wants its input remembered and nothing generated: a response without output, whose id can be
 * referred to. The upstream is not asked, since none but its vendor's own WebSocket could keep anything.
 * @throws ProtocolError where the body is no request of its dialect
 */
export function answerPrewarm(x: Exchange, body: string): void {
  const { client } = x
  const now = x.runtime.now()
  const request = readRequest(body, client, { now, exchangeId: x.id })
  const { encoder } = decodeFrames({ from: client, to: client, now, exchangeId: x.id, request })
  const start: Event = {
    type: 'start',
    id: `resp_${x.id}`,
    created: Math.floor(now / 1000),
    ...(request.model === undefined ? {} : { model: request.model }),
  }
  const frames = [start, ...nothing].flatMap((event) => encoder.step(event)).filter(({ event }) => told.has(event))
  const numbered = frames.map(({ data, ...frame }, n) => ({
    ...frame,
    data: data.replace(/"sequence_number":\d+/, `"sequence_number":${n}`),
  }))
  writeHead(x, 200, streamHeaders)
  x.response.end(numbered.map(writeSse).join(''))
}
