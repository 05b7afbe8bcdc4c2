import { countTokens, type Diagnostic, type Profile, translateRequest } from 'wireproof'
import { createDiagnostic } from 'wireproof/hub'
import { decodeUtf8, rawMembers } from 'wireproof/wire'
import { addressOf } from './address.ts'
import type { ProxyDialect } from './dialect.ts'
import { answerFailure, answerThrown, answerWhole, type Exchange, report } from './exchange.ts'
import { heldFailure } from './failures.ts'
import { type Held, hold } from './hold.ts'
import { readBodyObject } from './prepare.ts'
import { headersForClient } from './response-headers.ts'
import type { Route } from './routing.ts'
import { printMembers } from './state/continue.ts'
import { answerOptions, requestOptions } from './translation-options.ts'
import { answerUpstreamFailure } from './whole-answer.ts'

/**
 * Members that the counting endpoint of a dialect takes, of those that a translated request can have. A dialect that is
 * missing here has no such endpoint.
 */
const countedMembers: Readonly<Partial<Record<ProxyDialect, readonly string[]>>> = {
  'openai-responses': [
    ...['model', 'input', 'instructions', 'tools', 'tool_choice'],
    ...['parallel_tool_calls', 'reasoning', 'text', 'truncation'],
  ],
  'anthropic-messages': ['model', 'messages', 'system', 'tools', 'tool_choice', 'thinking', 'output_config'],
}

/** A count for a client, in its own dialect's shape. */
function writeCount(client: ProxyDialect, inputTokens: number): string {
  const object = client === 'openai-responses' ? { object: 'response.input_tokens' } : {}
  return JSON.stringify({ ...object, input_tokens: inputTokens })
}

function readCount(text: string): number | undefined {
  try {
    const { input_tokens } = readBodyObject(text)
    return typeof input_tokens === 'number' ? input_tokens : undefined
  } catch {
    return undefined
  }
}

/** OpenAI counts what there is: a body without model or input is none of its other endpoints'. */
function completed(client: ProxyDialect, bytes: Buffer): string {
  const text = decodeUtf8(bytes)
  if (client !== 'openai-responses') return text
  readBodyObject(text)
  const members = new Map(rawMembers(text))
  const missing = (name: string) => (members.get(name) ?? 'null') === 'null'
  if (missing('model')) members.set('model', '""')
  if (missing('input')) members.set('input', '[]')
  return printMembers(members)
}

const estimated: Diagnostic = createDiagnostic('synthesized', 'usage', 'openai-chat', {
  to: '/input_tokens',
  detail: 'an estimate by wireproof: the upstream counts no tokens',
})

/** Nobody else counts: an estimate, and labelled as one. */
function answerEstimate(x: Exchange, bytes: Buffer): void {
  const { inputTokens } = countTokens(completed(x.client, bytes), { dialect: x.client })
  report(x, [{ ...estimated, dialect: x.upstream?.dialect ?? x.client }])
  answerWhole(x, 200, {}, writeCount(x.client, inputTokens))
}

/** What a server says that has no such endpoint. A 404 that names the model is about the model. */
function isMissing(status: number, text: string, bytes: Buffer): boolean {
  if (status === 405 || status === 501) return true
  if (status !== 404) return false
  const { model } = readBodyObject(decodeUtf8(bytes))
  return !(typeof model === 'string' && model !== '' && text.includes(model))
}

/** The body for the upstream's own endpoint; untouched where it speaks the client's dialect and names no other model. */
function bodyFor(x: Exchange, route: Route, bytes: Buffer, profile: Profile): string | Buffer {
  const { upstream } = route
  const same = upstream.dialect === x.client
  if (same && route.model === undefined) return bytes
  const text = same ? decodeUtf8(bytes) : completed(x.client, bytes)
  const { body, diagnostics } = translateRequest(text, requestOptions(x, route, profile))
  if (same) return body
  report(x, diagnostics)
  const taken = countedMembers[upstream.dialect] ?? []
  return printMembers(new Map([...rawMembers(body)].filter(([name]) => taken.includes(name))))
}

/**
 * Counts the tokens of a request: by the upstream, where it has an endpoint for that, else by an estimate. Nothing is
 * refused for what a translation loses, since nothing is answered; it is reported.
 * @throws ProtocolError where the body is no request of the client's dialect
 */
export function answerCount(
  x: Exchange,
  route: Route,
  bytes: Buffer,
  profile: Profile,
  done: (note?: string) => void,
): void {
  const { runtime, client } = x
  const { upstream } = route
  const lacks = upstream.provider.lacks?.(upstream.dialect, 'count-tokens') === true
  if (lacks || countedMembers[upstream.dialect] === undefined) {
    answerEstimate(x, bytes)
    done()
    return
  }
  const body = bodyFor(x, route, bytes, profile)
  const same = upstream.dialect === client
  const { url, headers, secret } = addressOf(x, upstream, 'count-tokens', profile)
  let head: { readonly status: number; readonly headers: Readonly<Record<string, string>> } = { status: 0, headers: {} }

  function tell(text: string): void {
    const told = headersForClient(head.headers, client, same)
    const count = readCount(text)
    if (head.status < 300 && count !== undefined) answerWhole(x, 200, told, same ? text : writeCount(client, count))
    else if (isMissing(head.status, text, bytes)) answerEstimate(x, bytes)
    else if (head.status < 400) {
      const message = `the answer of ${upstream.name} is no count of tokens`
      answerFailure(x, { kind: 'server', status: 502, message })
    } else
      answerUpstreamFailure(x, head.status, text, {
        options: answerOptions(x, upstream, profile),
        headers: { ...told, 'content-type': 'application/json' },
        provider: upstream.provider,
        secret,
      })
  }
  const tellHeld = (held: Held): void => {
    if (held.ok) {
      tell(decodeUtf8(held.bytes))
      done()
      return
    }
    if (held.error === 'too-large') call.abort()
    const failure = heldFailure(held.error, upstream.name)
    answerFailure(x, failure)
    done(failure.kind)
  }
  const sink = hold(runtime.limits.responseBody, tellHeld, (error) => {
    answerThrown(x, error)
    done('failed')
  })
  const call = runtime.transportFor(upstream).send(
    { method: 'POST', url, headers, body },
    {
      onHead: (status, told) => {
        head = { status, headers: told }
      },
      ...sink,
    },
  )
  x.onLeft = () => call.abort()
}
