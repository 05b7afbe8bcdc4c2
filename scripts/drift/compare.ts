import type { Schema } from '../generate/schema.ts'
import { type ObjectShape, type Position, positionOf, type Site } from './position.ts'

/** One difference: `ours` lacks what the SDK has, or has what the SDK lacks. */
export interface Line {
  readonly document: string
  /** `messages[role=user].content[type=text].text`; `''` is the document itself. */
  readonly path: string
  /** `demand`: a member that ours requires and the SDK leaves out. */
  readonly what: 'member' | 'value' | 'branch' | 'type' | 'demand'
  readonly name: string
  readonly side: 'missing' | 'extra'
}

export interface Comparison {
  readonly lines: readonly Line[]
  readonly members: number
  readonly values: number
}

/** Members that tell branches apart where no discriminator says so, in the order in which they are tried. */
const customaryTags = ['type', 'role', 'object']

/** Which concepts of one dialect already met: two of them that meet in many places and documents are told once. */
export interface Meetings {
  readonly seen: Set<string>
  readonly ids: Map<Schema, number>
}

export function createMeetings(): Meetings {
  return { seen: new Set(), ids: new Map() }
}

interface Walk {
  readonly document: string
  readonly lines: Line[]
  members: number
  values: number
  readonly meetings: Meetings
}

function idOf(walk: Walk, site: Site): number {
  const schema = site.resolve(site.schema)
  const { ids } = walk.meetings
  const known = ids.get(schema)
  if (known !== undefined) return known
  ids.set(schema, ids.size)
  return ids.size - 1
}

function isNew(walk: Walk, ours: readonly Site[], theirs: readonly Site[]): boolean {
  const side = (sites: readonly Site[]): string => [...new Set(sites.map((site) => idOf(walk, site)))].sort().join(',')
  const key = `${side(ours)}|${side(theirs)}`
  if (walk.meetings.seen.has(key)) return false
  walk.meetings.seen.add(key)
  return true
}

function tell(walk: Walk, path: string, side: Line['side'], what: Line['what'], name: string): void {
  walk.lines.push({ document: walk.document, path, what, name, side })
}

function compareSets(
  walk: Walk,
  path: string,
  what: 'value' | 'type',
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): void {
  for (const name of theirs) if (!ours.has(name)) tell(walk, path, 'missing', what, name)
  for (const name of ours) if (!theirs.has(name)) tell(walk, path, 'extra', what, name)
}

function tagValues(shape: ObjectShape, tag: string): readonly string[] {
  const member = shape.members.get(tag)
  return member === undefined ? [] : [...positionOf([member]).values]
}

/** The member that tells these objects apart: each of them has it, spelled out, and there are at least two words. */
function findTag(ours: Position, shapes: readonly ObjectShape[], used: ReadonlySet<string>): string | undefined {
  const candidates = [...new Set([...ours.tags, ...customaryTags])].filter((tag) => !used.has(tag))
  return candidates.find((tag) => {
    const words = shapes.map((shape) => tagValues(shape, tag))
    const named = words.filter((list) => list.length > 0)
    return named.length > shapes.length / 2 && new Set(named.flat()).size > 1
  })
}

/** Whether no object of this side may leave the member out. */
const demands = (shapes: readonly ObjectShape[], name: string): boolean =>
  shapes.every((shape) => shape.required.has(name))

const parentPath = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

function compareMembers(
  walk: Walk,
  path: string,
  ours: readonly ObjectShape[],
  theirs: readonly ObjectShape[],
  used: ReadonlySet<string>,
): void {
  // Where theirs names no member, ours may; where ours names none, it lacks what theirs names.
  const areNamed = theirs.some((shape) => shape.members.size > 0)
  const isOpen = !areNamed && theirs.some((shape) => shape.isOpen)
  const names = (shapes: readonly ObjectShape[]): ReadonlySet<string> =>
    new Set(shapes.flatMap((shape) => [...shape.members.keys()]))
  const sites = (shapes: readonly ObjectShape[], name: string): readonly Site[] =>
    shapes.flatMap((shape) => shape.members.get(name) ?? [])
  const [our, their] = [names(ours), names(theirs)]
  for (const name of new Set([...our, ...their])) {
    if (used.has(name)) continue
    walk.members++
    const at = parentPath(path, name)
    if (!our.has(name)) tell(walk, at, 'missing', 'member', name)
    else if (!their.has(name)) {
      if (!isOpen) tell(walk, at, 'extra', 'member', name)
    } else {
      // The other way round is no difference: ours reads what compatible servers leave out.
      if (demands(ours, name) && !demands(theirs, name)) tell(walk, at, 'extra', 'demand', name)
      compareSites(walk, at, sites(ours, name), sites(theirs, name))
    }
  }
  const others = (shapes: readonly ObjectShape[]): readonly Site[] => shapes.flatMap((shape) => shape.others ?? [])
  if (others(ours).length > 0 && others(theirs).length > 0)
    compareSites(walk, parentPath(path, '*'), others(ours), others(theirs))
}

function byTag(shapes: readonly ObjectShape[], tag: string): ReadonlyMap<string, readonly ObjectShape[]> {
  const groups = new Map<string, ObjectShape[]>()
  for (const shape of shapes) {
    const words = tagValues(shape, tag)
    for (const word of words.length === 0 ? ['none'] : words) groups.set(word, [...(groups.get(word) ?? []), shape])
  }
  return groups
}

function compareObjects(
  walk: Walk,
  path: string,
  position: Position,
  ours: readonly ObjectShape[],
  theirs: readonly ObjectShape[],
  used: ReadonlySet<string>,
): void {
  // One object on each side is no union, whatever words its members spell out.
  const isUnion = ours.length > 1 || theirs.length > 1
  const tag = isUnion ? findTag(position, [...ours, ...theirs], used) : undefined
  if (tag === undefined) {
    compareMembers(walk, path, ours, theirs, used)
    return
  }
  const [our, their] = [byTag(ours, tag), byTag(theirs, tag)]
  for (const word of new Set([...our.keys(), ...their.keys()])) {
    const [mine, yours] = [our.get(word), their.get(word)]
    const at = `${path}[${tag}=${word.replaceAll('"', '')}]`
    walk.values++
    if (mine === undefined) tell(walk, at, 'missing', 'branch', word)
    else if (yours === undefined) tell(walk, at, 'extra', 'branch', word)
    else compareObjects(walk, at, position, mine, yours, new Set([...used, tag]))
  }
}

function compareSites(walk: Walk, path: string, ours: readonly Site[], theirs: readonly Site[]): void {
  if (!isNew(walk, ours, theirs)) return
  const [our, their] = [positionOf(ours), positionOf(theirs)]
  if (their.isAny) return
  if (our.isAny) {
    // A place that ours leaves open hides whatever the SDK says about it.
    for (const name of their.types) tell(walk, path, 'missing', 'type', name)
    return
  }
  walk.values += new Set([...our.values, ...their.values]).size
  compareSets(walk, path, 'type', our.types, their.types)
  // A string that only one side spells out is told by its values: the other one admits every word.
  compareSets(walk, path, 'value', our.values, their.values)
  if (our.objects.length > 0 && their.objects.length > 0)
    compareObjects(walk, path, our, our.objects, their.objects, new Set())
  if (our.items.length > 0 && their.items.length > 0) compareSites(walk, path, our.items, their.items)
}

/** Compares one document, member by member and value by value. */
export function compareDocument(
  document: string,
  ours: readonly Site[],
  theirs: readonly Site[],
  meetings: Meetings = createMeetings(),
): Comparison {
  const walk: Walk = { document, lines: [], members: 0, values: 0, meetings }
  compareSites(walk, '', ours, theirs)
  return { lines: walk.lines, members: walk.members, values: walk.values }
}
