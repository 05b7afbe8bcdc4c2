import type { Dialect } from 'wireproof'
import type { DialectId, Frame, Json, JsonObject } from 'wireproof/hub'

type Canonical = (whole: JsonObject) => JsonObject

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function only(value: Json | undefined): Json {
  return Array.isArray(value) ? ((value as readonly Json[])[0] ?? null) : null
}

/** A member of an event as it would stand in a whole answer, in its normal form. */
function within(
  event: JsonObject,
  member: string,
  wrap: (value: Json) => JsonObject,
  unwrap: (whole: JsonObject) => Json,
  canonical: Canonical,
): JsonObject {
  const value = event[member]
  return isObject(value) ? { ...event, [member]: unwrap(canonical(wrap(value))) } : event
}

const isNothing = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

/** A fragment of a call, or probabilities, without what says nothing; `undefined` where nothing is left. */
function bare(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) {
    const left = (value as readonly Json[]).map(bare).filter((one) => one !== undefined)
    return left.length === 0 ? undefined : left
  }
  if (!isObject(value)) return isNothing(value) ? undefined : value
  const left = Object.entries(value).flatMap(([key, member]) => {
    const said = bare(member)
    return said === undefined ? [] : [[key, said] as const]
  })
  const saying = left.filter(([key]) => key !== 'index')
  return saying.length === 0 ? undefined : Object.fromEntries(left)
}

function withBare(wire: JsonObject, members: readonly string[]): JsonObject {
  const kept = Object.entries(wire).filter(([key]) => !members.includes(key))
  const said = members.flatMap((key) => {
    const value = bare(wire[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries([...kept, ...said])
}

/** An item without a status is in progress while it is announced, and complete in the end. */
function plain(item: Json, usual: string): Json {
  if (!isObject(item) || item['status'] !== usual) return item
  const { status: _status, ...rest } = item
  return rest
}

function withPlainItems(event: JsonObject): JsonObject {
  const { type, item, response } = event
  if (item !== undefined)
    return { ...event, item: plain(item, type === 'response.output_item.added' ? 'in_progress' : 'completed') }
  if (!isObject(response) || !Array.isArray(response['output'])) return event
  const output = (response['output'] as readonly Json[]).map((one) => plain(one, 'completed'))
  return { ...event, response: { ...response, output } }
}

/** Events tell pieces of an answer: what the vendor calls equal in the whole one is equal in them. */
const forms: Readonly<Partial<Record<DialectId, (event: JsonObject, canonical: Canonical) => JsonObject>>> = {
  'openai-chat': (event, canonical) => {
    const { choices, obfuscation: _padding, ...rest } = event
    const asAnswers = (Array.isArray(choices) ? (choices as readonly Json[]) : []).map((one) => {
      if (!isObject(one)) return one
      const { delta, ...choice } = one
      const message = isObject(delta) ? withBare(delta, ['tool_calls', 'function_call']) : null
      return { ...withBare(choice, ['logprobs']), message }
    })
    return canonical({ ...rest, choices: asAnswers })
  },
  'anthropic-messages': (event, canonical) => {
    const asBlock = (block: Json): JsonObject => ({ content: [block] })
    const whole = within(
      event,
      'message',
      (message) => message as JsonObject,
      (message) => message,
      canonical,
    )
    return canonical(within(whole, 'content_block', asBlock, ({ content }) => only(content), canonical))
  },
  'openai-responses': (event, canonical) => {
    // Nobody in particular speaks where no agent is named.
    const named = ({ agent, ...one }: JsonObject): JsonObject =>
      isNothing(agent) ? one : { ...one, agent: agent ?? null }
    const asItem = (item: Json): JsonObject => ({ output: [isObject(item) ? named(item) : item] })
    const asPart = (part: Json): JsonObject => ({ output: [{ type: 'message', content: [part] }] })
    const partOf = ({ output }: JsonObject): Json => {
      const item = only(output)
      return isObject(item) ? only(item['content']) : null
    }
    const { obfuscation: _padding, ...padded } = named(event)
    // The end of the arguments may repeat the name that its item has.
    const { name, ...nameless } = padded
    const rest = event['type'] === 'response.function_call_arguments.done' && name !== undefined ? nameless : padded
    const life = within(
      rest,
      'response',
      (response) => response as JsonObject,
      (response) => response,
      canonical,
    )
    const item = within(withPlainItems(life), 'item', asItem, ({ output }) => only(output), canonical)
    return within(item, 'part', asPart, partOf, canonical)
  },
}

/** Members sorted, and those that are null left out: what an event says, whatever the order of its telling. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  )
}

function formOf(dialect: Dialect, { data }: Frame): string {
  if (data === dialect.stream?.doneData) return data
  const canonical: Canonical = (whole) => dialect.canonical('response', whole) as JsonObject
  const event = JSON.parse(data) as Json
  const form = forms[dialect.words ?? dialect.id]
  return JSON.stringify(sorted(isObject(event) && form !== undefined ? form(event, canonical) : event))
}

/** Whether another stream says the same as this one: frame by frame up to what the vendor calls equal. */
export function sayingTheSame(dialect: Dialect, frames: readonly Frame[]): (others: readonly Frame[]) => boolean {
  const known: string[] = []
  const sameFrame = (other: Frame, n: number): boolean => {
    const frame = frames[n]
    if (frame === undefined) return false
    // Of what is altered in a stream nearly all frames say nothing.
    if (frame.data === other.data) return true
    known[n] ??= formOf(dialect, frame)
    return known[n] === formOf(dialect, other)
  }
  return (others) => others.length === frames.length && others.every(sameFrame)
}
