import type { DialectId } from '../hub/node.ts'
import { ProtocolError } from '../protocol-error.ts'
import { dialectOf } from '../registry.ts'
import * as anthropicMessages from './anthropic-messages.gen.js'
import { check, MAX_FINDINGS, type ValidateOptions, type Validation } from './check.ts'
import * as codex from './codex.gen.js'
import type { GeneratedValidator } from './generated.ts'
import * as gitlabDuoChat from './gitlab-duo-chat.gen.js'
import * as gitlabDuoCode from './gitlab-duo-code.gen.js'
import * as openaiChat from './openai-chat.gen.js'
import * as openaiResponses from './openai-responses.gen.js'

/** `streamEvent`, as a module must call it, to `stream-event`, as the file of its schema is called. */
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : ''

type DuoRooms = typeof gitlabDuoChat & typeof gitlabDuoCode
type Rooms = DuoRooms & typeof anthropicMessages & typeof openaiChat & typeof openaiResponses & typeof codex

/**
 * What a document is: the file names of `schemas/<dialect>`. Every dialect has `request`, `response`, `error` (the body of an error
 * answer) and, if its stream has events, `stream-event` (the data of one frame); other kinds belong to one dialect.
 */
export type DocumentKind = Kebab<keyof Rooms>

type Validators = ReadonlyMap<string, GeneratedValidator>

function kindsOf(room: Readonly<Record<string, GeneratedValidator>>): Validators {
  return new Map(
    Object.entries(room).map(([name, validator]) => [
      name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
      validator,
    ]),
  )
}

const rooms: ReadonlyMap<DialectId, Validators> = new Map<DialectId, Validators>([
  ['openai-chat', kindsOf(openaiChat)],
  ['openai-responses', kindsOf(openaiResponses)],
  ['anthropic-messages', kindsOf(anthropicMessages)],
  ['codex', kindsOf(codex)],
  ['gitlab-duo-chat', kindsOf(gitlabDuoChat)],
  ['gitlab-duo-code', kindsOf(gitlabDuoCode)],
])

/** The kinds of documents that a dialect has schemas for; of all dialects, where none is named. */
export function documentKinds(dialect?: DialectId): readonly DocumentKind[] {
  const asked =
    dialect === undefined ? [...rooms.values()] : [rooms.get(dialect) ?? new Map<string, GeneratedValidator>()]
  // The names of the map are the names of the type.
  return [...new Set(asked.flatMap((room) => [...room.keys()]))] as DocumentKind[]
}

/** Documents that the rules of a version are about. */
const versioned: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['request', 'count-tokens-request'])

/** Adds what the version refuses although the schema, which holds for all versions, allows it. */
function checkVersion(
  dialect: DialectId,
  kind: DocumentKind,
  value: unknown,
  { version }: ValidateOptions,
  checked: Validation,
): Validation {
  if (version === undefined) return checked
  const { versions } = dialectOf(dialect)
  if (versions === undefined || !versions.known.includes(version))
    throw new ProtocolError(
      `there is no version "${version}" of "${dialect}"; known are ${versions?.known.join(', ') ?? 'none'}`,
      { fault: 'caller', at: '', expected: 'a version that the vendor has published' },
    )
  // Nobody follows a document that is deeper than any validator may.
  if (!versioned.has(kind) || checked.findings.some(({ keyword }) => keyword === 'depth')) return checked
  const refused = versions.refusals(value, version).slice(0, MAX_FINDINGS)
  const findings = refused.map(({ at, message }) => ({ pointer: at, message, keyword: 'version' }))
  return {
    ...checked,
    valid: checked.valid && refused.length === 0,
    findings: [...checked.findings, ...findings],
  }
}

/**
 * Checks one parsed document against the schema of its dialect. Tolerant unless `strict`: what wireproof does not know is
 * then told under `unknown` and is no finding.
 * @throws ProtocolError fault `caller`, when the dialect has no schema for such a document, or no such version
 */
export function validate(
  dialect: DialectId,
  kind: DocumentKind,
  value: unknown,
  options: ValidateOptions = {},
): Validation {
  const room = rooms.get(dialect)
  const validator = room?.get(kind)
  if (validator !== undefined) return checkVersion(dialect, kind, value, options, check(validator, value, options))
  const known = room === undefined ? [...rooms.keys()] : documentKinds(dialect)
  throw new ProtocolError(`there is no schema for "${kind}" of "${dialect}"; known are ${known.join(', ')}`, {
    fault: 'caller',
    at: '',
    expected: 'a dialect and kind with a schema',
  })
}
