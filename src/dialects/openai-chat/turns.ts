import type { Context } from '../../hub/context.ts'
import { knownMembers } from '../../hub/extensions.ts'
import { MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Part, ToolResultPart } from '../../hub/part.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readObject, readString, wrongShape } from '../../protocol-error.ts'
import { decodeCitations } from './citations.ts'
import { carryLevels, hasMore, isRead } from './extensions.ts'
import { decodeFunctionMessage, decodeLegacyCall, pairResults } from './functions.ts'
import { bareText, decodeContent } from './parts.ts'
import { decodeReasoning, reasoningMembers } from './reasoning.ts'
import { decodeToolCalls } from './tool-calls.ts'

type Wire = Readonly<Record<string, unknown>>
type Decode = (wire: Wire, at: string, c: Context) => Turn

const plainKnown = knownMembers('role', 'content')
const plainSilent = knownMembers('name')
const toolKnown = knownMembers('role', 'content', 'tool_call_id')
const assistantKnown = knownMembers('role', 'content', 'refusal', 'tool_calls', 'function_call', ...reasoningMembers)
const assistantCited = knownMembers(...assistantKnown, 'annotations')
const assistantSilent = knownMembers('name', 'audio')

const plain =
  (role: 'system' | 'developer' | 'user'): Decode =>
  (wire, at, c) => {
    const parts = decodeContent(wire['content'], `${at}/content`, c)
    if (!hasMore(wire, 2)) return { role, parts, [ORIGIN]: at }
    return {
      role,
      parts,
      [ORIGIN]: at,
      ...carryLevels([{ wire, path: '', known: plainKnown, silent: plainSilent }], at, c),
    }
  }

function assistant(wire: Wire, at: string, c: Context): Turn {
  const reasoning: readonly Part[] = decodeReasoning(wire, at, true, c)
  const content = decodeContent(wire['content'], `${at}/content`, c)
  // Clients send an answer back as it came, with annotations that the types of a request do not have.
  const citations = decodeCitations(wire['annotations'], `${at}/annotations`, c)
  const cited = citations.length === 0 ? -1 : content.findIndex(({ type }) => type === 'text')
  let said =
    cited < 0
      ? content
      : content.map((part, k) => (k === cited && part.type === 'text' ? { ...part, citations } : part))
  const { refusal, function_call: call } = wire
  if (refusal !== undefined && refusal !== null) {
    const place = `${at}/refusal`
    const text = readString(refusal, place)
    said = [...said, { type: 'refusal', text, [ORIGIN]: place, [MEMBERS]: bareText }]
  }
  if (call !== undefined && call !== null) {
    const n = Number(at.slice(at.lastIndexOf('/') + 1))
    said = [...said, decodeLegacyCall(call, `${at}/function_call`, n, c)]
  }
  const calls = decodeToolCalls(wire['tool_calls'], `${at}/tool_calls`, c)
  const parts = reasoning.length === 0 && calls.length === 0 ? said : reasoning.concat(said, calls)
  const known = cited < 0 && citations.length > 0 ? assistantKnown : assistantCited
  const turn: Turn = { role: 'assistant', parts, [ORIGIN]: at }
  if (isRead(wire, known)) return turn
  return { ...turn, ...carryLevels([{ wire, path: '', known, silent: assistantSilent }], at, c) }
}

/** A tool message is a user turn with the result of one call. Empty content is a result without content. */
function tool(wire: Wire, at: string, c: Context): Turn {
  const { content } = wire
  const part: ToolResultPart = {
    type: 'tool-result',
    run: 'client',
    callId: readString(wire['tool_call_id'], `${at}/tool_call_id`),
    parts: content === '' ? [] : decodeContent(content, `${at}/content`, c),
    [ORIGIN]: at,
  }
  const more = isRead(wire, toolKnown)
    ? undefined
    : carryLevels([{ wire, path: '', known: toolKnown, silent: plainSilent }], at, c)
  return { role: 'user', parts: [more === undefined ? part : { ...part, ...more }], [ORIGIN]: at }
}

const roles: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['system', plain('system')],
  ['developer', plain('developer')],
  ['user', plain('user')],
  ['assistant', assistant],
  ['tool', tool],
  ['function', decodeFunctionMessage],
])

/** The form of a result is the form of its call, which stands before it. */
function withForm(turn: Turn, custom: Set<string>): Turn {
  const [part] = turn.parts
  if (turn.role === 'assistant') {
    for (const one of turn.parts) if (one.type === 'tool-call' && one.form === 'text') custom.add(one.id)
  } else if (part?.type === 'tool-result' && custom.has(part.callId))
    return { ...turn, parts: [{ ...part, form: 'text' }] }
  return turn
}

/** One turn a message; nothing is merged. */
export function decodeTurns(value: unknown, c: Context): readonly Turn[] {
  const custom = new Set<string>()
  const messages = readArray(value, '/messages', 'an array of messages')
  const turns: Turn[] = []
  let paired = true
  for (let i = 0; i < messages.length; i++) {
    const at = `/messages/${i}`
    const wire: Wire = readObject(messages[i], at, 'a message')
    const role: string = readString(wire['role'], `${at}/role`, 'the role of a message')
    const decode = roles.get(role)
    if (decode === undefined) throw wrongShape(`${at}/role`, `one of ${[...roles.keys()].join(', ')}`, role)
    if (role === 'function') paired = false
    turns.push(withForm(decode(wire, at, c), custom))
  }
  return paired ? turns : pairResults(turns)
}
