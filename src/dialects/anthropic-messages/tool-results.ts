import { append } from '../../hub/append.ts'
import type { Context } from '../../hub/context.ts'
import type { ToolResultPart } from '../../hub/part.ts'
import type { Draft } from './extensions.ts'

/** A message being put together from turns of another dialect. */
export interface Message {
  readonly role: 'user' | 'assistant' | 'system'
  blocks: Draft[]
  /** How many of the blocks are tool results; they stand first. */
  results: number
  readonly draft: Draft
}

function newMessage(role: Message['role']): Message {
  return { role, blocks: [], results: 0, draft: { role } }
}

/** The last message, where it has that role; else a new one. */
export function messageFor(role: Message['role'], messages: Message[]): Message {
  const last = messages[messages.length - 1]
  if (last?.role === role) return last
  const message = newMessage(role)
  messages.push(message)
  return message
}

export function addBlock(block: Draft, message: Message): void {
  message.blocks = append(message.blocks, block)
}

/**
 * Where the result of a call must stand: in the user message right behind the call. Nothing where the call is missing.
 * A message in between (a later answer, a system message) does not help: the vendor looks at the very next one.
 */
function placeOf(call: Message, messages: Message[]): { readonly message: Message; readonly late: boolean } {
  const last = messages.length - 1
  if (messages[last] === call) return { message: messageFor('user', messages), late: false }
  if (messages[last - 1] === call && messages[last]?.role === 'user')
    return { message: messages[last] as Message, late: false }
  const index = messages.lastIndexOf(call)
  const next = messages[index + 1]
  if (next?.role === 'user') return { message: next, late: true }
  const message = newMessage('user')
  messages.splice(index + 1, 0, message)
  return { message, late: true }
}

/** Adds a tool result where the vendor looks for it, and reports it where that is not where it was. */
export function addResult(
  block: Draft,
  part: ToolResultPart,
  messages: Message[],
  calls: ReadonlyMap<string, Message>,
  c: Context,
): void {
  const call = calls.get(part.callId)
  if (call === undefined) {
    c.report('dropped', 'orphan-tool-result', part)
    return
  }
  const { message, late } = placeOf(call, messages)
  const behind = message.blocks.length > message.results
  if (behind) message.blocks.splice(message.results, 0, block)
  else addBlock(block, message)
  message.results++
  if (late || behind) c.report('moved', 'tool-result-order', part, undefined, { to: { node: block } })
}
