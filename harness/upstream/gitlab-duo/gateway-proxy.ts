import { errorScript, type Finding, judge } from '../judge.ts'
import { type Received, receive } from '../received.ts'
import { bytesOf, isEventStream, jsonScript, type Script } from '../script.ts'
import type { Reply, UpstreamOptions } from '../start-upstream.ts'
import { detailScript } from './answers.ts'
import { type ProxyCall, proxyRefusal } from './gateway-checks.ts'
import { faulty } from './provider-faults.ts'

/** Headers that pass the gateway; all others are lost on the way. */
const passing = {
  anthropic: {
    request: ['accept', 'content-type', 'anthropic-version', 'anthropic-beta'],
    response: ['content-type', 'anthropic-beta'],
  },
  openai: { request: ['accept', 'content-type', 'user-agent'], response: ['content-type'] },
} as const satisfies Readonly<
  Record<ProxyCall['provider'], Readonly<Record<'request' | 'response', readonly string[]>>>
>

/** The gateway's own key at the provider. */
const ownKey = {
  anthropic: ['x-api-key', 'gateway-test-key'],
  openai: ['authorization', 'Bearer gateway-test-key'],
} as const

const picked = (
  headers: Received['rawHeaders'],
  names: readonly string[],
): readonly (readonly [name: string, value: string])[] => headers.filter(([name]) => names.includes(name.toLowerCase()))

/** The request as it leaves the gateway: the body to the byte, and what headers may pass. */
export function toProvider({ received, provider, target }: ProxyCall, number: number): Received {
  const rawHeaders = [...picked(received.rawHeaders, passing[provider].request), ownKey[provider]]
  return receive({ number, method: received.method, url: target, rawHeaders, body: received.body })
}

/** Whether a connection breaks before there is an answer, or at any time where the gateway waits for all of it. */
function breaks({ steps }: Script, streams: boolean): boolean {
  const bad = steps.findIndex(({ do: what }) => what === 'reset' || what === 'garble')
  const first = steps.findIndex(({ do: what }) => what === 'send')
  return bad >= 0 && (!streams || first < 0 || bad < first)
}

/** What is no JSON is put into a document. */
function relayedError(script: Script): Script {
  const text = Buffer.from(bytesOf(script)).toString()
  try {
    JSON.parse(text)
    return script
  } catch {
    return jsonScript(script.status, { message: text })
  }
}

/** The provider's answer as it leaves the gateway. */
export function fromProvider(script: Script, provider: ProxyCall['provider']): Script {
  if (breaks(script, isEventStream(script))) return detailScript(502, 'Bad Gateway')
  const relayed = script.status >= 400 ? relayedError(script) : script
  return { ...relayed, headers: picked(relayed.headers, passing[provider].response) }
}

/** Who answers behind the gateway, and how strictly. */
export interface Provider {
  readonly respond: UpstreamOptions['respond']
  readonly faulty: 'refuse' | 'record'
  readonly strict: boolean
}

async function provided(call: ProxyCall, one: Received, behind: Provider): Promise<Reply> {
  const findings: readonly Finding[] = await judge(one, { strict: behind.strict })
  const refused = behind.faulty === 'refuse' ? errorScript(one, findings) : undefined
  const chosen = refused ?? (await behind.respond(one, findings))
  const reply = 'steps' in chosen ? { script: chosen } : chosen
  const { fault } = call.state.settings.gateway
  return fault === undefined ? reply : { ...reply, script: faulty(fault, call.provider, reply.script) }
}

/** `POST /v1/proxy/PROVIDER/...`: the provider's own API, behind the checks of the gateway. */
export async function proxyTo(call: ProxyCall, behind: Provider): Promise<Script | Reply> {
  const { state, provider } = call
  const refused = proxyRefusal(call)
  if (refused !== undefined) return refused
  const one = toProvider(call, state.provided.length + 1)
  state.provided.push(one)
  state.served += 1
  const reply = await provided(call, one, behind)
  return { ...reply, script: fromProvider(reply.script, provider) }
}
