import { type Diagnostic, dialectOf, type Event, type HubRequest, type HubResponse } from 'wireproof'
import { type Collected, collector, createContexts } from 'wireproof/hub'
import type { PreparedCall } from 'wireproof/providers'
import { ClientError } from './client-error.ts'
import { type ClientConfig, type CompleteConfig, completeConfig, type RateLimitsEvent } from './config.ts'
import { execute } from './execute.ts'
import { rateLimitsOf } from './rate-limits.ts'
import { readEvents } from './read-events.ts'

/** An answer as it comes. Iterating it a second time goes on where the first time stopped. */
export interface EventStream extends AsyncIterable<RateLimitsEvent | Event> {
  readonly requestId?: string
  /** What the request lost on its way into the dialect, and what has been reported of the answer so far. */
  diagnostics(): readonly Diagnostic[]
}

export interface ThinClient {
  /** @throws ClientError where there is no answer, or one that is no success */
  stream(request: HubRequest, signal?: AbortSignal): Promise<EventStream>
  /** The whole answer. @throws ClientError, also for a failure inside the stream */
  complete(request: HubRequest, signal?: AbortSignal): Promise<HubResponse>
}

/** What one dialect does to a request before it is written. */
export type Adapt = (request: HubRequest, c: CompleteConfig) => HubRequest

async function prepareCall(c: CompleteConfig): Promise<PreparedCall> {
  const credential = await c.auth?.credential()
  const profile = { ...c.provider.profile, ...c.profile }
  return c.customize(
    c.provider.prepare({
      dialect: c.dialect,
      endpoint: 'generate',
      baseUrl: c.baseUrl,
      ...(credential === undefined ? {} : { credential }),
      sameDialect: true,
      profile,
    }),
  )
}

async function* withRateLimits(
  limits: RateLimitsEvent['limits'],
  events: AsyncIterable<Event>,
): AsyncGenerator<RateLimitsEvent | Event> {
  if (limits.length > 0) yield { type: 'rate-limits', limits }
  yield* events
}

/** Request in the hub's words, encoded, sent, and its answer decoded as it comes: everything that thin clients share. */
export function createThinClient(config: ClientConfig, adapt: Adapt): ThinClient {
  const c = completeConfig(config)
  const dialect = dialectOf(c.dialect)

  async function stream(request: HubRequest, signal?: AbortSignal): Promise<EventStream> {
    const settings = {
      source: dialect,
      target: dialect,
      now: c.clock.now(),
      profile: { ...c.provider.profile, ...c.profile },
      ...(c.sha256 === undefined ? {} : { sha256: c.sha256 }),
    }
    const streamed: HubRequest = { ...request, options: { ...request.options, stream: true, streamUsage: true } }
    const asked = createContexts(settings)
    const wire = dialect.request.encode(adapt(streamed, c), asked.encode)
    const body = asked.serialize(wire)
    const answer = await execute(c, body, () => prepareCall(c), signal)
    const told = createContexts({ ...settings, answer: true, request: streamed })
    const events = readEvents(c, answer, told.decode, () => {
      told.frame++
    })
    const limits = rateLimitsOf(c.provider.rateLimits ?? [], answer.response.headers, c.clock.now())
    const iterator = withRateLimits(limits, events)
    return {
      ...(answer.requestId === undefined ? {} : { requestId: answer.requestId }),
      [Symbol.asyncIterator]: () => iterator,
      diagnostics: () => [...asked.diagnostics(wire), ...told.diagnostics()],
    }
  }

  return {
    stream,
    async complete(request, signal) {
      const events = await stream(request, signal)
      const collected = await collectEvents(events)
      if ('response' in collected) return collected.response
      const id = events.requestId === undefined ? {} : { requestId: events.requestId }
      throw new ClientError(collected.failure, { attempts: 1, ...id })
    },
  }
}

/** Folds a stream into its answer, or into its failure and what had come before. */
export async function collectEvents(events: AsyncIterable<RateLimitsEvent | Event>): Promise<Collected> {
  let state = collector.start()
  for await (const event of events) if (event.type !== 'rate-limits') state = collector.step(state, event)
  return collector.end(state)
}
