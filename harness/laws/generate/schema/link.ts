import { type Chance, often, pick } from './chance.ts'
import { memberOf, type ObjectTree, type Tree, textOf } from './tree.ts'

interface Calls {
  readonly chance: Chance
  /** Calls without a result so far, by family: a result answers a call of its own kind. */
  readonly open: Map<string, readonly string[]>
  called: number
  named: number
}

/** Members that name the call which they answer. */
const answering: ReadonlySet<string> = new Set(['tool_use_id', 'tool_call_id', 'approval_request_id'])

/** Which family a call or result belongs to: `function_call_output` answers `function_call`. */
function familyOf(type: string): string {
  if (type === 'tool_result' || type === 'tool_use') return 'client'
  if (type === 'function' || type === 'custom' || type === '') return 'client'
  if (type.startsWith('mcp_tool_')) return 'mcp'
  if (type.endsWith('_tool_result') || type === 'server_tool_use') return 'server'
  return type.replace(/_output$/, '').replace('mcp_approval_response', 'mcp_approval_request')
}

function idMember(tree: ObjectTree, type: string): string | undefined {
  if (tree.members.some(({ key }) => key === 'call_id')) return 'call_id'
  const isCall = /(_use|^mcp_approval_request|^function|^custom)$/.test(type)
  return isCall && tree.members.some(({ key }) => key === 'id') ? 'id' : undefined
}

/**
 * Gives every call an id of its own and lets most results answer a call that stands before them; a few are left without.
 * No schema can say this, and every vendor demands it.
 */
export function linkCalls(tree: Tree, chance: Chance): Tree {
  return link(tree, { chance, open: new Map(), called: 0, named: 0 })
}

function link(tree: Tree, calls: Calls): Tree {
  if (tree.kind === 'leaf') return tree
  if (tree.kind === 'array') return { ...tree, items: tree.items.map((item) => link(item, calls)) }
  const type = textOf(memberOf(tree, 'type')) ?? ''
  const family = familyOf(type)
  const own = idMember(tree, type)
  const members = tree.members.map((member) => {
    const { key, value } = member
    if (textOf(value) === undefined || value.kind !== 'leaf') return { ...member, value: link(value, calls) }
    const answers = answering.has(key) || (key === 'call_id' && type.endsWith('_output'))
    if (answers) return { ...member, value: { ...value, json: JSON.stringify(answeredId(calls, family)) } }
    if (key === own) return { ...member, value: { ...value, json: JSON.stringify(newId(calls, family)) } }
    if (key !== 'id') return member
    return { ...member, value: { ...value, json: JSON.stringify(`id_${++calls.named}`) } }
  })
  return { ...tree, members }
}

function newId(calls: Calls, family: string): string {
  const id = `call_${++calls.called}`
  calls.open.set(family, [...(calls.open.get(family) ?? []), id])
  return id
}

function answeredId({ chance, open }: Calls, family: string): string {
  const waiting = open.get(family) ?? []
  if (waiting.length === 0 || often(chance, 10)) return `call_lost_${chance.below(9)}`
  const id = pick(chance, waiting)
  open.set(
    family,
    waiting.filter((other) => other !== id),
  )
  return id
}
