import type { duo } from 'wireproof/providers'
import { createFakeClock, type FakeClock } from '../../client/fake-clock.ts'
import type { HostError, UpstreamHost } from '../host.ts'
import type { Transport, TransportError, UpstreamRequest } from '../transport.ts'
import { createDuoHost } from './index.ts'
import type { DuoHostOptions, DuoLogEntry } from './options.ts'

/** What a faked end answers. `hangs`: nothing, until the call is aborted. */
export type FakeAnswer =
  | { readonly afterMs: number; readonly answer: FakeAnswer }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly chunks: readonly string[]
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly error: TransportError }
  | 'hangs'

export interface FakeTransport extends Transport {
  readonly requests: UpstreamRequest[]
  readonly aborted: UpstreamRequest[]
  /** Calls that were sent to this path. */
  to(path: string): readonly UpstreamRequest[]
}

/** A transport whose other end is a function. Answers come in a later microtask, as from a socket. */
export function fakeTransport(
  clock: FakeClock,
  answer: (request: UpstreamRequest, count: number) => FakeAnswer,
): FakeTransport {
  const requests: UpstreamRequest[] = []
  const aborted: UpstreamRequest[] = []
  return {
    requests,
    aborted,
    to: (path) => requests.filter(({ url }) => new URL(url).pathname === path),
    send(request, listener) {
      requests.push(request)
      let left = false
      const tell = (told: FakeAnswer): void => {
        if (left || told === 'hangs') return
        if ('afterMs' in told) {
          clock.after(told.afterMs, () => tell(told.answer))
          return
        }
        if ('error' in told) {
          listener.onError(told.error)
          return
        }
        const headers = { 'content-type': 'application/json', ...told.headers }
        const { status = 200 } = told
        const texts =
          'chunks' in told ? told.chunks : [typeof told.body === 'string' ? told.body : JSON.stringify(told.body ?? {})]
        listener.onHead(status, headers)
        for (const text of texts) if (!left) listener.onData(Buffer.from(text))
        if (!left) listener.onEnd()
      }
      const told = answer(request, requests.length)
      queueMicrotask(() => tell(told))
      return {
        resume() {},
        abort() {
          left = true
          aborted.push(request)
        },
      }
    },
    close: () => Promise.resolve(),
  }
}

export const INSTANCE = 'https://gitlab.example.test'
export const GATEWAY = 'https://gateway.example.test/ai'
export const MESSAGES_URL = `${GATEWAY}/v1/proxy/anthropic/v1/messages`
export const MINT = '/api/v4/ai/third_party_agents/direct_access'

/** The token that a faked mint gives out as its n-th, with the headers that belong to it. */
export function minted(n: number, expiresAtMs: number): FakeAnswer {
  return {
    status: 201,
    body: {
      token: `test-gateway-token-${n}`,
      expires_at: Math.floor(expiresAtMs / 1000),
      headers: {
        'X-Gitlab-Realm': 'saas',
        'x-gitlab-unit-primitive': 'ai_gateway_model_provider_proxy',
        'x-gitlab-authentication-type': 'oidc',
        'x-api-key': 'test-key-never-sent',
      },
    },
  }
}

/** How one request ended for whoever sent it. */
export interface Outcome {
  readonly status?: number
  readonly body: string
  readonly chunks: readonly string[]
  readonly error?: TransportError | HostError
}

export interface FakeAccount {
  readonly clock: FakeClock
  readonly host: UpstreamHost
  readonly instance: FakeTransport
  readonly gateway: FakeTransport
  readonly log: readonly DuoLogEntry[]
  /** Sends as a client's request would be sent; resolves when it is over. */
  send(model?: string, request?: Partial<UpstreamRequest>): Promise<Outcome>
}

export const START = 1_800_000_000_000

/** A host of one account whose two ends are functions, in a time that stands still. */
export function fakeAccount(
  ends: {
    readonly instance?: (request: UpstreamRequest, clock: FakeClock, count: number) => FakeAnswer
    readonly gateway?: (request: UpstreamRequest, clock: FakeClock, count: number) => FakeAnswer
  },
  options: Partial<DuoHostOptions> & { readonly flags?: Partial<duo.DuoFlags> } = {},
): FakeAccount {
  const clock = createFakeClock(START)
  let mints = 0
  const mint = (): FakeAnswer => minted(++mints, clock.now() + 3_600_000)
  const instance = fakeTransport(clock, (request, count) => ends.instance?.(request, clock, count) ?? mint())
  const gateway = fakeTransport(clock, (request, count) => ends.gateway?.(request, clock, count) ?? { status: 200 })
  const log: DuoLogEntry[] = []
  const host = createDuoHost({
    instanceUrl: INSTANCE,
    gatewayUrl: GATEWAY,
    credential: { kind: 'pat', token: 'test-key-glpat' },
    defaultModel: 'claude-sonnet-4-6',
    discovery: false,
    ...{ clock, send: instance, log: (entry: DuoLogEntry) => log.push(entry) },
    ...options,
  })
  const transport = host.transport(gateway)
  return {
    ...{ clock, host, instance, gateway, log },
    send(model = 'claude-sonnet-4-6', request = {}) {
      return new Promise((resolve) => {
        const chunks: string[] = []
        let status: number | undefined
        const end = (error?: TransportError): void =>
          resolve({
            ...(status === undefined ? {} : { status }),
            ...{ chunks, body: chunks.join('') },
            ...(error === undefined ? {} : { error }),
          })
        const body = JSON.stringify({ model, messages: [] })
        transport.send(
          { method: 'POST', url: MESSAGES_URL, headers: { 'content-type': 'application/json' }, body, ...request },
          {
            onHead: (told) => {
              status = told
            },
            onData(chunk) {
              chunks.push(Buffer.from(chunk).toString('utf8'))
              return true
            },
            onEnd: () => end(),
            onError: end,
          },
        )
      })
    },
  }
}

/** Lets everything run that is ready, without letting time pass. */
export async function settle(): Promise<void> {
  for (let n = 0; n < 50; n++) await Promise.resolve()
}
