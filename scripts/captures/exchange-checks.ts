import type { DialectId, JsonObject } from 'wireproof/hub'
import { type Validation, validate, validateGitlabDuo } from 'wireproof/validate'
import { dialectOfResponses, type ExchangeKind } from './classify.ts'
import type { Exchange } from './exchange.ts'

/** What its schema, and what is known of its headers, say of an exchange. */
export interface Checked {
  readonly problems: readonly string[]
  /** Members, tags and values that the schema does not know: told, no failure. */
  readonly unknown: readonly string[]
}

type Check = (x: Exchange) => Checked

function told(validation: Validation, where = ''): Checked {
  const say = ({ pointer, message }: Validation['findings'][number]) => `${where}${pointer || '(document)'}: ${message}`
  return { problems: validation.findings.map(say), unknown: validation.unknown.map(say) }
}

const failing = (problems: readonly string[]): Checked => ({ problems, unknown: [] })

const all =
  (...checks: readonly Check[]): Check =>
  (x) => {
    const each = checks.map((check) => check(x))
    return { problems: each.flatMap(({ problems }) => problems), unknown: each.flatMap(({ unknown }) => unknown) }
  }

/** Each header must be there and look so. */
const headers =
  (wanted: Readonly<Record<string, RegExp>>): Check =>
  (x) =>
    failing(
      Object.entries(wanted).flatMap(([name, pattern]) =>
        pattern.test(x.headers[name] ?? '')
          ? []
          : [`header ${name}: expected ${pattern}, got ${x.headers[name] ?? 'nothing'}`],
      ),
    )

/** The key, in the header of either vendor. */
const credential: Check = ({ headers: { authorization = '', 'x-api-key': key = '' } }) =>
  failing(/^Bearer ./.test(authorization) || key !== '' ? [] : ['no bearer token and no x-api-key'])

/** A request without a body has no header that announces one. */
const bodiless: Check = ({ body, headers: sent }) => {
  const announced = ['content-type', 'transfer-encoding'].filter((name) => sent[name] !== undefined)
  const length = sent['content-length'] ?? '0'
  return failing([
    ...(body === null ? [] : ['a body, where none belongs']),
    ...announced.map((name) => `header ${name}: there is no body`),
    ...(length === '0' ? [] : [`header content-length: ${length}, and there is no body`]),
  ])
}

/** A body as the client's own version of the API takes it. */
const body =
  (dialect: DialectId, kind: 'request' | 'count-tokens-request'): Check =>
  ({ body: value, headers: sent }) => {
    const version = dialect === 'anthropic-messages' ? sent['anthropic-version'] : undefined
    return told(validate(dialect, kind, value, version === undefined ? {} : { version }))
  }

const json = headers({ 'content-type': /^application\/json\b/ })
const versioned = headers({ 'anthropic-version': /^\d{4}-\d\d-\d\d$/ })

const handshake = headers({
  connection: /^upgrade$/i,
  upgrade: /^websocket$/i,
  'sec-websocket-version': /^13$/,
  'sec-websocket-key': /^[A-Za-z0-9+/]{22}==$/,
  'openai-beta': /^responses_websockets=\d{4}-\d\d-\d\d$/,
})

const frames: Check = (x) => {
  const each = x.frames.map((frame, i) =>
    told(validate(dialectOfResponses(x), 'websocket-client-event', frame), `frame ${i} `),
  )
  return { problems: each.flatMap(({ problems }) => problems), unknown: each.flatMap(({ unknown }) => unknown) }
}

/** The header is JSON. */
const turnMetadata: Check = ({ headers: { 'x-codex-turn-metadata': text = '' } }) => {
  try {
    return told(validate('codex', 'turn-metadata', JSON.parse(text)), 'x-codex-turn-metadata ')
  } catch {
    return failing(['header x-codex-turn-metadata: no JSON'])
  }
}

const checks: { readonly [K in ExchangeKind]: Check } = {
  'openai-chat request': all(json, credential, body('openai-chat', 'request')),
  'openai-responses request': all(json, credential, body('openai-responses', 'request')),
  'anthropic-messages request': all(json, versioned, credential, body('anthropic-messages', 'request')),
  'codex request': all(json, credential, body('codex', 'request'), turnMetadata),
  'token count': all(json, versioned, credential, body('anthropic-messages', 'count-tokens-request')),
  'token mint': all(json, headers({ authorization: /^Bearer ./ }), (x) =>
    told(validateGitlabDuo('direct-access-request', x.body)),
  ),
  'model list': all(headers({ accept: /\bapplication\/json\b/ }), credential, bodiless),
  reachability: bodiless,
  WebSocket: all(handshake, credential, bodiless, frames),
}

/** Checks an exchange as what it is. */
export function checkExchange(x: Exchange, kind: ExchangeKind): Checked {
  return checks[kind](x)
}

/** The requests inside the frames of a WebSocket: a `response.create` is the body of a request, in an envelope. */
export function requestsInFrames({ frames: sent }: Exchange): readonly JsonObject[] {
  return sent
    .filter(({ type }) => type === 'response.create')
    .map(({ type: _type, generate: _generate, stream_id: _lane, ...request }) => request)
}
