import {
  type Failure,
  type HubRequest,
  type HubResponse,
  isSealEnvelope,
  type Json,
  joinMember,
  MEMBERS,
  type Members,
  type Node,
  ORIGIN,
  type Part,
  pointerKey,
  type Seal,
  type Tool,
  type ToolChoice,
} from 'wireproof/hub'
import type { HubDocument } from './pipeline.ts'
import { leavesOf } from './pointer.ts'

/** One scalar of a hub document, and where it stood on the wire. */
export interface Leaf {
  /** Hub path inside its unit: `text`, `seal.value`, `ext.openai-chat.logit_bias/50256`. */
  readonly path: string
  readonly value: unknown
  readonly pointer: string | undefined
}

/** A part, a segment or citation of a part, a tool, or one object of settings, without what is nested in it. */
export interface Unit {
  readonly type: string
  readonly role: string
  readonly at: string | undefined
  /** Where the wire says the role; a diagnostic there may explain another role. */
  readonly rolePointer?: string | undefined
  /** A node of its own on the wire, and not nested in another part. */
  readonly top: boolean
  /** Which item or message of the wire a part came from, where it says so. */
  readonly item?: number
  readonly leaves: readonly Leaf[]
}

/** A hub document as lists: what has an order, and what has a name. */
export interface Flat {
  readonly content: readonly Unit[]
  readonly tools: readonly Unit[]
  readonly named: ReadonlyMap<string, Unit>
}

/** Fields that hold nodes of their own, or say nothing by themselves. */
const structural: ReadonlySet<string> = new Set([
  'type',
  'parts',
  'turns',
  'tools',
  'segments',
  'citations',
  'words',
  'missed',
  'untagged',
  'ext',
])
const settings = ['toolChoice', 'sampling', 'reasoning', 'outputFormat', 'options', 'finish', 'usage'] as const
const nested: ReadonlySet<string> = new Set([...settings, 'otherChoices'])

const kinds: Readonly<Record<(typeof settings)[number], string>> = {
  toolChoice: 'tool-choice',
  sampling: 'sampling',
  reasoning: 'reasoning-options',
  outputFormat: 'output-format',
  options: 'options',
  finish: 'finish',
  usage: 'usage',
}

function memberOf(node: Node, kind: string, field: string, members: Members): string | undefined {
  return node[MEMBERS]?.[field] ?? members[kind]?.[field]
}

function join(at: string | undefined, member: string): string | undefined {
  // Streams: a place in a frame is whole by itself.
  if (member.startsWith('#')) return member
  return at === undefined ? undefined : joinMember(at, member)
}

/** JSON below a field: the wire's own keys continue in the pointer. */
function jsonLeaves(path: string, value: unknown, pointer: string | undefined): readonly Leaf[] {
  return leavesOf(value).map((leaf) => ({
    path: `${path}${leaf.pointer}`,
    value: leaf.value,
    pointer: pointer === undefined ? undefined : `${pointer}${leaf.pointer}`,
  }))
}

/** Objects of the hub's own making inside a node: their fields have members of their own, or stand where the object stands. */
const compound: ReadonlySet<string> = new Set(['seal', 'media', 'cache', 'group', 'grammar'])

/**
 * A seal in its envelope is the seal: issuer, form, scope and value are what travels. `seal.ts` judges envelopes; here one
 * is only read, so that both sides of a translation compare.
 */
function opened(seal: Seal): Record<string, Json> {
  if (!isSealEnvelope(seal.value)) return { ...seal }
  const [, issuer = '', form = '', scope = '', , , , ...value] = seal.value.split(';')
  return { issuer, form, ...(scope === '' ? {} : { scope: decodeURIComponent(scope) }), value: value.join(';') }
}

/** Nodes in a list of a node of settings: their leaves are the node's own. */
function leavesOfAllowed(allowed: NonNullable<ToolChoice['allowed']>, members: Members): readonly Leaf[] {
  return allowed.flatMap((one, i) =>
    leavesOfNode(one, 'allowed-tool', members).map((leaf) => ({ ...leaf, path: `allowed/${i}/${leaf.path}` })),
  )
}

function leavesOfNode(node: Node, kind: string, members: Members): readonly Leaf[] {
  const leaves: Leaf[] = []
  const at = node[ORIGIN]
  for (const [field, value] of Object.entries(node)) {
    if (structural.has(field) || nested.has(field) || value === undefined) continue
    const member = memberOf(node, kind, field, members)
    const place = join(at, member ?? field)
    if (compound.has(field)) {
      for (const [name, inner] of Object.entries(
        field === 'seal' ? opened(value as Seal) : (value as Record<string, Json>),
      )) {
        if (inner === undefined || (field === 'group' && name === 'n')) continue
        const own = memberOf(node, kind, `${field}.${name}`, members)
        leaves.push({ path: `${field}.${name}`, value: inner, pointer: own === undefined ? place : join(at, own) })
      }
      if (field === 'cache' && Object.keys(value as object).length === 0)
        leaves.push({ path: 'cache', value: true, pointer: place })
    } else if (kind === 'tool-choice' && field === 'allowed') {
      leaves.push(...leavesOfAllowed((node as ToolChoice).allowed ?? [], members))
    } else leaves.push(...jsonLeaves(field, value, place))
  }
  for (const [dialect, carried] of Object.entries(node.ext ?? {}))
    for (const [key, value] of Object.entries(carried ?? {})) {
      const place = join(at, node[MEMBERS]?.[`ext.${key}`] ?? pointerKey(key))
      leaves.push(...jsonLeaves(`ext.${dialect}/${pointerKey(key)}`, value, place))
    }
  return leaves
}

interface Surrounding {
  readonly role: string
  readonly rolePointer?: string | undefined
  readonly members: Members
}

function unitsOfPart(part: Part, around: Surrounding, top: boolean): readonly Unit[] {
  const { role, rolePointer, members } = around
  const unit = (type: string, node: Node, isTop: boolean): Unit => ({
    type,
    role,
    rolePointer,
    at: node[ORIGIN] ?? part[ORIGIN],
    top: isTop,
    // A segment told by deltas has no place of its own: it stands where its part stands.
    leaves: leavesOfNode(node, type, members).map((leaf) => ({ ...leaf, pointer: leaf.pointer ?? part[ORIGIN] })),
  })
  const units = [{ ...unit(part.type, part, top), ...(part.group === undefined ? {} : { item: part.group.n }) }]
  if (part.type === 'reasoning') for (const segment of part.segments) units.push(unit('segment', segment, false))
  if (part.type === 'text') for (const citation of part.citations ?? []) units.push(unit('citation', citation, false))
  if (part.type === 'tool-result')
    for (const inner of part.parts) units.push(...unitsOfPart(inner, { ...around, role: `${role}>result` }, false))
  return units
}

function toolUnit(tool: Tool, members: Members): Unit {
  return { type: tool.type, role: 'tools', at: tool[ORIGIN], top: true, leaves: leavesOfNode(tool, tool.type, members) }
}

/** Tools one by one. What their namespace says is said of each of them; an empty one is a unit of its own. */
function toolUnits(tools: readonly Tool[], members: Members): readonly Unit[] {
  return tools.flatMap((tool) => {
    const unit = toolUnit(tool, members)
    if (tool.type !== 'namespace' || tool.tools.length === 0) return [unit]
    const leaves = unit.leaves.map((leaf) => ({
      ...leaf,
      path: leaf.path === 'name' ? 'namespace' : `namespace.${leaf.path}`,
    }))
    return toolUnits(tool.tools, members).map((inner) => ({ ...inner, leaves: [...inner.leaves, ...leaves] }))
  })
}

/** Every tool of a request: those that stand inside the conversation are offered behind the others. */
function allTools({ tools = [], turns }: HubRequest): readonly Tool[] {
  const offered = turns.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'tool-offer' ? part.tools : [])))
  return [...tools, ...offered]
}

function named(kind: string, node: Node, members: Members): Unit {
  return { type: kind, role: '', at: node[ORIGIN], top: true, leaves: leavesOfNode(node, kind, members) }
}

function settingsOf(document: HubRequest | HubResponse, members: Members): readonly (readonly [string, Unit])[] {
  return settings.flatMap((field) => {
    const node = (document as Partial<Record<(typeof settings)[number], Node>>)[field]
    return node === undefined ? [] : [[kinds[field], named(kinds[field], node, members)] as const]
  })
}

function flattenRequest(request: HubRequest, members: Members): Flat {
  const content = request.turns.flatMap((turn) => {
    const rolePointer = join(turn[ORIGIN], memberOf(turn, 'turn', 'role', members) ?? 'role')
    const around = { role: turn.role, rolePointer, members }
    const { parts, role: _role, ...rest } = turn
    const leaves = [...leavesOfNode(rest, 'turn', members)]
    if (parts.length === 0) leaves.push({ path: 'empty', value: true, pointer: turn[ORIGIN] })
    const own: Unit = { type: 'turn', role: turn.role, rolePointer, at: turn[ORIGIN], top: false, leaves }
    return [...(leaves.length === 0 ? [] : [own]), ...parts.flatMap((part) => unitsOfPart(part, around, true))]
  })
  const tools = toolUnits(allTools(request), members)
  return {
    content,
    tools,
    named: new Map([['request', named('request', request, members)], ...settingsOf(request, members)]),
  }
}

function flattenResponse(response: HubResponse, members: Members): Flat {
  const content = response.parts.flatMap((part) => unitsOfPart(part, { role: 'choice 0', members }, true))
  const all = new Map([['response', named('response', response, members)], ...settingsOf(response, members)])
  response.otherChoices?.forEach((choice, i) => {
    const role = `choice ${i + 1}`
    content.push(...choice.parts.flatMap((part) => unitsOfPart(part, { role, members }, true)))
    all.set(`choice ${i + 1}`, named('choice', choice, members))
    all.set(`finish ${i + 1}`, named('finish', choice.finish, members))
  })
  return { content, tools: [], named: all }
}

function flattenFailure(failure: Failure, members: Members): Flat {
  return { content: [], tools: [], named: new Map([['failure', named('failure', failure, members)]]) }
}

export function flatten(document: HubDocument, members: Members): Flat {
  switch (document.kind) {
    case 'request':
      return flattenRequest(document.hub, members)
    case 'response':
      return flattenResponse(document.hub, members)
    case 'failure':
      return flattenFailure(document.hub, members)
    default:
      return document satisfies never
  }
}

/** Every unit of a document, in one list. */
export function unitsOf(flat: Flat): readonly Unit[] {
  return [...flat.content, ...flat.tools, ...flat.named.values()]
}
