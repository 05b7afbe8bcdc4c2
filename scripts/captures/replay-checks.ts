import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from 'wireproof/hub'
import { familyOf, type ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import type { Received } from '../../harness/upstream/index.ts'
import { readIntent } from '../../harness/upstream/model/intent.ts'
import { readConversation, type Said } from '../clients/conversation.ts'

/** What one frame means when all that went before it on its connection is told with it. */
export interface Meant {
  /** Of all frames, and of the answers between them. */
  readonly items: readonly Json[]
  /** The frame itself. */
  readonly frame: JsonObject
  /** Of the handshake, or of the request that came in its place. */
  readonly headers: Readonly<Record<string, string>>
}

type Told = Exclude<Said, { readonly kind: 'reasoning' }>

/** What users said between two calls is one text: dialects cut it into messages as they need. */
function plain(conversation: readonly Said[]): readonly Told[] {
  const out: Told[] = []
  for (const one of conversation) {
    const before = out.at(-1)
    if (one.kind === 'reasoning') continue
    if (one.kind === 'user' && before?.kind === 'user')
      out[out.length - 1] = { kind: 'user', text: before.text + one.text }
    else out.push(one)
  }
  return out
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function same(a: Told | undefined, b: Told | undefined): boolean {
  if (a?.kind === 'call' && b?.kind === 'call')
    return a.id === b.id && a.name === b.name && isDeepStrictEqual(parsed(a.input), parsed(b.input))
  return isDeepStrictEqual(a, b)
}

function conversationProblems(expected: readonly Told[], got: readonly Told[]): readonly string[] {
  const at = Array.from({ length: Math.max(expected.length, got.length) }, (_, i) => i)
  return at.flatMap((i) =>
    same(expected[i], got[i])
      ? []
      : [`${i + 1}. in its history is ${JSON.stringify(got[i])}, not ${JSON.stringify(expected[i])}`],
  )
}

/** The texts of those who set the rules: they stand in different places in each dialect, but each stands there once. */
function rulesProblems(items: readonly Json[], body: string): readonly string[] {
  const rules = items.flatMap((item) => {
    const { role, content } = item as { readonly role?: string; readonly content?: string | readonly JsonObject[] }
    if (role !== 'developer' && role !== 'system') return []
    return typeof content === 'string' ? [content] : (content ?? []).map((part) => String(part['text']))
  })
  const timesIn = (text: string) => body.split(JSON.stringify(text).slice(1, -1)).length - 1
  return [...new Set(rules)].flatMap((text) => {
    const wanted = rules.filter((one) => one === text).length
    return timesIn(text) === wanted ? [] : [`${JSON.stringify(text)} of a developer is told ${timesIn(text)} times`]
  })
}

/** Tools of a namespace carry its name where the upstream has no namespaces. */
function toolProblems(expected: readonly string[], got: readonly string[]): readonly string[] {
  return expected
    .filter((name) => !got.some((one) => one === name || one.endsWith(`__${name}`)))
    .map((name) => `the tool ${name} is not offered`)
}

/** Members of the connection, which an upstream that is told everything has no use for. */
const ofTheConnection = ['previous_response_id', 'generate', 'stream_id']

/** Whether an upstream was asked for what a frame means: everything that its conversation holds, once, and nothing else. */
export function requestProblems(
  { items, frame, headers }: Meant,
  dialect: ScriptedDialect,
  received: Received,
): readonly string[] {
  const body = received.json as JsonObject
  const whole = { ...frame, input: items } as JsonObject
  const family = familyOf(dialect)
  const names = (of: ScriptedDialect, json: JsonObject) => readIntent(of, json).tools.map(({ name }) => name)
  const problems = [
    ...conversationProblems(
      plain(readConversation('openai-responses', whole)),
      plain(readConversation(family, received.json)),
    ),
    ...rulesProblems(items, received.body),
    ...toolProblems(names('openai-responses', whole), names(dialect, body)),
    ...ofTheConnection.flatMap((member) => (body[member] === undefined ? [] : [`${member} is told to it`])),
  ]
  if (body['model'] !== frame['model']) problems.push(`the model is ${String(body['model'])}`)
  if (body['stream'] !== true) problems.push('no stream is asked for')
  return [
    ...problems,
    ...(dialect === 'codex' ? identityProblems(frame, headers, received) : strangerProblems(received)),
  ]
}

/** Who calls is told to the vendor of the client, and to nobody else. */
function strangerProblems({ rawHeaders }: Received): readonly string[] {
  return rawHeaders
    .filter(([name]) => /^(x-codex-|session-id$|thread-id$)/i.test(name))
    .map(([name]) => `the header ${name} is told to another vendor`)
}

const told = ['originator', 'user-agent', 'session-id', 'thread-id', 'x-client-request-id', 'x-codex-window-id']

const metadataOf = (frame: JsonObject) => (frame['client_metadata'] ?? {}) as Readonly<Record<string, string>>

/** The backend of Codex hears what the client said of itself, as the client said it: member by member. */
function identityProblems(frame: JsonObject, headers: Meant['headers'], received: Received): readonly string[] {
  const problems = told
    .filter((name) => headers[name] !== undefined && received.headers[name] !== headers[name])
    .map((name) => `the header ${name} is ${received.headers[name]}, not ${headers[name]}`)
  const got = metadataOf(received.json as JsonObject)
  for (const [name, value] of Object.entries(metadataOf(frame))) {
    const one = got[name]
    if (one === value) continue
    const turn = { said: parsed(value), got: parsed(one ?? '') }
    if (
      name === 'x-codex-turn-metadata' &&
      isDeepStrictEqual(turn.got, { ...(turn.got as object), ...(turn.said as object) })
    )
      continue
    problems.push(`client_metadata ${name} is ${one}, not ${value}`)
  }
  return problems
}
