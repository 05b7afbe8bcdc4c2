import { exactJson } from './exact-json.ts'
import type { Leaf } from './flatten.ts'

/** A difference between two hub documents that means nothing. The list is closed: what is not here is a finding. */
interface Neutral {
  readonly name: string
  readonly why: string
  /** `undefined` stands for a field that is not there. */
  readonly holds: (path: string, unit: string, before: unknown, after: unknown) => boolean
}

const absentOr =
  (unit: string, path: string, value: unknown) =>
  (p: string, u: string, before: unknown, after: unknown): boolean =>
    u === unit && p === path && [before, after].every((side) => side === undefined || side === value)

export const neutrals: readonly Neutral[] = [
  {
    name: 'tool-input',
    why: 'Tool input is compared as a JSON value with exact numbers; no text and {} both mean no arguments.',
    holds: (path, unit, before, after) => unit === 'tool-call' && path === 'input' && sameInput(before, after),
  },
  {
    name: 'group-status',
    why: 'An item without a status is complete.',
    holds: (path, _unit, before, after) =>
      path === 'group.status' && [before, after].every((side) => side === undefined || side === 'complete'),
  },
  {
    name: 'finish-raw',
    why: "The wire's own word for the finish is a word of one dialect; `reason` is what travels.",
    holds: (path, unit) => unit === 'finish' && path === 'raw',
  },
  { name: 'stream-off', why: 'A request streams only where it says so.', holds: absentOr('options', 'stream', false) },
  {
    name: 'no-model',
    why: 'A request that cannot name a model names none: the empty name says that.',
    holds: absentOr('request', 'model', ''),
  },
  {
    name: 'tool-not-strict',
    why: 'A tool is strict only where it says so.',
    holds: absentOr('function', 'strict', false),
  },
  {
    name: 'vendor-of-call',
    why: 'A call that was run is told in the words of the answer, whoever ran it.',
    holds: (path, unit, before, after) =>
      unit === 'tool-call' && path === 'vendor' && before !== undefined && after !== undefined,
  },
  {
    name: 'tool-not-deferred',
    why: 'A tool is on offer from the start unless it says otherwise.',
    holds: (path, unit, before, after) =>
      (unit === 'function' || unit === 'custom') &&
      path === 'deferred' &&
      [before, after].every((side) => side === undefined || side === false),
  },
  {
    name: 'format-not-strict',
    why: 'An output schema is strict only where it says so.',
    holds: absentOr('output-format', 'strict', false),
  },
  {
    name: 'one-choice',
    why: 'One answer is what a request is given that does not ask for more.',
    holds: absentOr('sampling', 'choices', 1),
  },
  {
    name: 'logprobs-off',
    why: 'Log probabilities are told only to who asks for them.',
    holds: absentOr('sampling', 'logprobs', false),
  },
  {
    name: 'text-output',
    why: 'Text is what every model gives when no format is asked for.',
    holds: absentOr('output-format', 'kind', 'text'),
  },
  {
    name: 'no-tool-error',
    why: 'A tool result is an error only where it says so.',
    holds: absentOr('tool-result', 'error', false),
  },
  {
    name: 'tool-choice-form',
    why: 'A named tool is a function unless it is called a free-text tool.',
    holds: absentOr('tool-choice', 'form', 'json'),
  },
  {
    name: 'result-form',
    why: 'Chat does not say what kind of call a result answers; the call itself says it.',
    holds: (path, unit, before) => unit === 'tool-result' && path === 'form' && before === undefined,
  },
  {
    name: 'stream-usage',
    why: 'Chat alone must be asked for usage in its streams; the others always tell it.',
    holds: absentOr('options', 'streamUsage', true),
  },
  {
    name: 'openai-files',
    why: 'Both OpenAI dialects share one store of files.',
    holds: (path, unit, before, after) =>
      unit === 'media' &&
      path === 'media.issuer' &&
      [before, after].every((issuer) => String(issuer).startsWith('openai-')),
  },
  {
    name: 'customary-code',
    why: "The kind of a failure is told by a code in some dialects; it is the same fact, and not the source's own word.",
    holds: (path, unit, before, after) =>
      unit === 'failure' &&
      path === 'code' &&
      [before, after].every((side) => side === undefined || customaryCodes.has(side)),
  },
  {
    name: 'empty-message',
    why: 'An error that says nothing is read as what its type says.',
    holds: (path, unit, before) => unit === 'failure' && path === 'message' && before === '',
  },
  {
    name: 'failures-of-ours',
    why: 'No vendor has a word for a broken stream: `server` is what a client can be told.',
    holds: (path, unit, before, after) =>
      unit === 'failure' && path === 'kind' && ownKinds.has(before) && after === 'server',
  },
]

/** Codes that say no more than the kind of the failure; a decoder need not keep them beside it. */
const customaryCodes: ReadonlySet<unknown> = new Set([
  'context_length_exceeded',
  'insufficient_quota',
  'rate_limit_exceeded',
  'request_too_large',
  'server_is_overloaded',
  'stream_protocol',
  'stream_truncated',
])

/** Kinds that no vendor has a word for; the message still says what happened. */
const ownKinds: ReadonlySet<unknown> = new Set(['truncated', 'protocol'])

export function isNeutral(path: string, unit: string, before: unknown, after: unknown): boolean {
  return neutrals.some(({ holds }) => holds(path, unit, before, after))
}

export function sameLeaf(unit: string, before: Leaf, after: Leaf): boolean {
  return sameValue(before.value, after.value) || isNeutral(before.path, unit, before.value, after.value)
}

function sameValue(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}

function sameInput(before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false
  if (before === after) return true
  const [a, b] = [before, after].map((text) => exactJson(text === '' ? '{}' : text))
  return a !== undefined && a === b
}
