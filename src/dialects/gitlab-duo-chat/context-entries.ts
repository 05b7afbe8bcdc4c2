import type { Context } from '../../hub/context.ts'
import { carryMembers, knownMembers, restoreMembers } from '../../hub/extensions.ts'
import { type Json, MEMBERS, ORIGIN } from '../../hub/node.ts'
import type { Turn } from '../../hub/turn.ts'
import { readArray, readObject, readString } from '../../protocol-error.ts'
import { DUO_CHAT } from './members.ts'
import { cutText, reportCut } from './text-length.ts'
import type { Said } from './turns.ts'

type Wire = Readonly<Record<string, unknown>>

/** The contract's limit of one entry, in characters. */
const LONGEST = 600_000

/** How an entry is called that stands for a turn: by its place and its role. */
const idOf = (place: number, role: Turn['role']): string => `turn-${place + 1}-${role}`

const known = knownMembers('category', 'content', 'id')
const knownButId = knownMembers('category', 'content')
const silent = knownMembers('id', 'metadata')

/** Who says an entry: a rule is the system's; a snippet is a turn where it is called like one. */
function roleOf({ category, id }: Wire, place: number): Turn['role'] | undefined {
  if (category === 'user_rule') return 'system'
  if (category !== 'snippet') return undefined
  return (['user', 'assistant'] as const).find((role) => id === idOf(place, role))
}

/** Anything else that stands beside the question: a file, an issue, a diff. */
function decodeOther(wire: Wire, at: string): Turn {
  const part = {
    type: 'opaque',
    dialect: DUO_CHAT,
    wire: wire as Json,
    words: ['id', 'content'],
    missed: 'document-text',
    untagged: true,
    [ORIGIN]: at,
    [MEMBERS]: { entry: '' },
  } as const
  return { role: 'user', parts: [part], [ORIGIN]: at }
}

export function decodeEntries(value: unknown, c: Context): readonly Turn[] {
  if (value === undefined || value === null) return []
  return readArray(value, '/additional_context', 'an array of entries').map((one, i) => {
    const at = `/additional_context/${i}`
    const wire: Wire = readObject(one, at, 'an entry')
    const category = readString(wire['category'], `${at}/category`)
    const text = readString(wire['content'], `${at}/content`)
    readString(wire['id'], `${at}/id`)
    const role = roleOf(wire, i)
    if (role === undefined) return decodeOther({ ...wire, category }, at)
    const read = wire['id'] === idOf(i, role) ? known : knownButId
    const more = carryMembers(wire, read, silent, DUO_CHAT, at, c)
    return { role, parts: [{ type: 'text', text, [ORIGIN]: at, ...more }], [ORIGIN]: at } as const
  })
}

/** A text beside the question. Rules are the only category that the server reads as an order. */
export function encodeEntry(one: Said, place: number, c: Context): Json {
  const { turn, part } = one
  const role = turn.role === 'developer' ? 'system' : turn.role
  const content = c.native ? part.text : cutText(part.text, LONGEST)
  if (content !== part.text) reportCut(one, content, c)
  const wire = { category: role === 'system' ? 'user_rule' : 'snippet', id: idOf(place, role), content }
  const own = part.ext?.[DUO_CHAT]?.['id']
  const named: Record<string, unknown> = typeof own === 'string' ? { ...wire, id: own } : wire
  restoreMembers(named, part, DUO_CHAT)
  return named as Json
}
