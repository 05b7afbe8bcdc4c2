import type { Context } from './context.ts'
import type { Part } from './part.ts'
import type { Turn } from './turn.ts'

/** A call is the model's, and its result the caller's: OpenAI has a role for each. */
function speakerOf(part: Part): 'user' | 'assistant' | undefined {
  if (part.type !== 'tool-call' && part.type !== 'tool-result') return undefined
  if (part.run === 'server') return undefined
  return part.type === 'tool-call' ? 'assistant' : 'user'
}

function isMisplaced(part: Part, { role }: Turn): boolean {
  const speaker = speakerOf(part)
  return speaker !== undefined && speaker !== role
}

function isMixed(turn: Turn): boolean {
  for (const part of turn.parts) if (isMisplaced(part, turn)) return true
  return false
}

/** A result without its call is left out, and told so. */
function isOrphan(part: Part, calls: ReadonlySet<string>): boolean {
  return part.type === 'tool-result' && !calls.has(part.callId)
}

/** One turn as several, in the same order. What it says beside its parts stays with the first. */
function split(turn: Turn, calls: ReadonlySet<string>, c: Context): readonly Turn[] {
  const turns: (Turn & { readonly parts: Part[] })[] = []
  const { ext, ...bare } = turn
  for (const part of turn.parts) {
    const role = isMisplaced(part, turn) ? (speakerOf(part) ?? turn.role) : turn.role
    if (role !== turn.role && !isOrphan(part, calls)) c.report('approximated', 'role', part)
    const last = turns.at(-1)
    if (last?.role === role) last.parts.push(part)
    else turns.push({ ...bare, ...(turns.length > 0 || ext === undefined ? {} : { ext }), role, parts: [part] })
  }
  return turns
}

/** Turns in which nobody says what is another's: Messages' own types let users call tools and models answer them. */
export function fitSpeakers(turns: readonly Turn[], c: Context): readonly Turn[] {
  if (!turns.some(isMixed)) return turns
  const parts = turns.flatMap((turn) => turn.parts)
  const calls = new Set(parts.flatMap((part) => (part.type === 'tool-call' && part.run === 'client' ? [part.id] : [])))
  return turns.flatMap((turn) => (isMixed(turn) ? split(turn, calls, c) : [turn]))
}
