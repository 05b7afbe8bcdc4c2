import { pointerKey } from 'wireproof/hub'
import { findIn, itemsOf, memberOf, moveTree, type Pins, render, type Tree, textOf, withMember } from '../tree.ts'
import { cut, json, type Woven } from './weave.ts'

interface Weaving {
  /** The item in the plan: its events, and what it is in the end. */
  readonly planned: Tree
  readonly whole: Tree
  readonly index: number
  readonly at: string
  readonly id: string
  /** Into how many deltas texts are cut. */
  readonly pieces: number
  readonly frames: Woven[]
}

/** What an event says of its item. */
interface Said {
  /** Values by pointer in the event. */
  readonly pins?: Readonly<Record<string, string>>
  /** A part of the item that the event repeats, under this member. */
  readonly part?: Repeated | undefined
  /** Where in the plan all this is told, and the member of the event that repeats it. */
  readonly mirror?: readonly [plan: string, member: string]
  /** The probabilities of the text, which some events repeat. */
  readonly logprobs?: string | undefined
}

interface Repeated {
  readonly member: string
  readonly tree: Tree
  /** Where the part stands in the schema, without the branch of its union. */
  readonly base: string
  /** The branch that the part is of in the event, where only the event has a union. */
  readonly label?: string
  readonly pins?: Pins
}

/** Tells one event of an item after the pattern in its plan. */
function tell(w: Weaving, name: string, { pins = {}, part, mirror, logprobs }: Said): void {
  const pattern = findIn(w.planned, `/events/${pointerKey(name)}`)
  if (pattern === undefined) return
  const all = new Map<string, string | undefined>([['/output_index', String(w.index)]])
  if (memberOf(pattern, 'item_id') !== undefined) all.set('/item_id', json(w.id))
  for (const [pointer, value] of Object.entries(pins)) all.set(pointer, value)
  const event =
    part === undefined
      ? pattern
      : withMember(pattern, part.member, moveTree(part.tree, part.base, placeOf(pattern, part)))
  for (const [pointer, value] of part?.pins ?? []) all.set(`/${part?.member}${pointer}`, value)
  const id = [`${w.at}/done/item/id`, '/item_id'] as const
  const mirrors = [
    id,
    ...(mirror === undefined ? [] : [[mirror[0], `/${mirror[1]}`] as const]),
    ...(logprobs === undefined ? [] : [[logprobs, '/logprobs'] as const]),
  ]
  const { told, pins: sharedPins } = sharing(event, w.whole)
  for (const [pointer, value] of sharedPins) all.set(pointer, value)
  w.frames.push({ event: told, pins: all, at: `${w.at}/events/${pointerKey(name)}`, mirrors })
}

function placeOf(pattern: Tree, { member, label }: Repeated): string {
  return `${pattern.path}/${member}${label === undefined ? '' : `/<${label}>`}`
}

/** What events and their item both say, as the item says it: whose it is, and which function is called. */
function sharing(event: Tree, item: Tree): { readonly told: Tree; readonly pins: Pins } {
  const pins = new Map<string, string | undefined>()
  const name = memberOf(item, 'name')
  if (memberOf(event, 'name') !== undefined && name !== undefined) pins.set('/name', render(name))
  const agent = memberOf(item, 'agent')
  if (agent !== undefined)
    return { told: withMember(event, 'agent', moveTree(agent, `${item.path}/agent`, `${event.path}/agent`)), pins }
  pins.set('/agent', undefined)
  return { told: event, pins }
}

interface Text {
  readonly family: string
  readonly member: string
  readonly text: string
  readonly place?: Readonly<Record<string, string>>
  readonly source: string
}

function tellText(w: Weaving, { family, member, text, place = {}, source }: Text): void {
  for (const piece of cut(text, w.pieces))
    tell(w, `${family}.delta`, { pins: { ...place, '/delta': json(piece) }, mirror: [source, 'delta'] })
  tell(w, `${family}.done`, { pins: { ...place, [`/${member}`]: json(text) }, mirror: [source, member] })
}

/** A part before anything was said of it. */
function emptied(part: Tree): Pins {
  const pins = new Map<string, string | undefined>()
  for (const member of ['text', 'refusal']) if (memberOf(part, member) !== undefined) pins.set(`/${member}`, '""')
  for (const member of ['annotations', 'logprobs'])
    if (memberOf(part, member) !== undefined) pins.set(`/${member}`, '[]')
  return pins
}

function weaveOutputText(w: Weaving, part: Tree, place: Readonly<Record<string, string>>, source: string): void {
  const text = textOf(memberOf(part, 'text'))
  if (text === undefined) return
  const tree = memberOf(part, 'logprobs')
  const logprobs = tree === undefined ? undefined : { member: 'logprobs', tree, base: tree.path }
  const none = { '/logprobs': '[]' }
  cut(text, w.pieces).forEach((piece, n) => {
    const told = n === 0 ? logprobs : undefined
    const pins = { ...place, '/delta': json(piece), ...(told === undefined ? none : {}) }
    const repeated = told === undefined ? undefined : `${source}/logprobs`
    tell(w, 'output_text.delta', { pins, part: told, mirror: [`${source}/text`, 'delta'], logprobs: repeated })
  })
  const annotations = memberOf(part, 'annotations')
  itemsOf(annotations).forEach((annotation, n) => {
    tell(w, 'output_text.annotation.added', {
      pins: { ...place, '/annotation_index': String(n) },
      part: { member: 'annotation', tree: annotation, base: `${annotations?.path}/*`, label: 'object' },
      mirror: [`${source}/annotations/${n}`, 'annotation'],
    })
  })
  const whole = { ...place, '/text': json(text), ...(logprobs === undefined ? none : {}) }
  tell(w, 'output_text.done', {
    pins: whole,
    part: logprobs,
    mirror: [`${source}/text`, 'text'],
    logprobs: logprobs === undefined ? undefined : `${source}/logprobs`,
  })
}

function weaveMessage(w: Weaving, item: Tree): void {
  const content = memberOf(item, 'content')
  itemsOf(content).forEach((tree, i) => {
    const place = { '/content_index': String(i) }
    const source = `${w.at}/done/item/content/${i}`
    const part = { member: 'part', tree, base: `${content?.path}/*` }
    tell(w, 'content_part.added', { pins: place, part: { ...part, pins: emptied(tree) }, mirror: [source, 'part'] })
    const text = textOf(memberOf(tree, 'refusal'))
    if (text !== undefined)
      tellText(w, { family: 'refusal', member: 'refusal', text, place, source: `${source}/refusal` })
    weaveOutputText(w, tree, place, source)
    tell(w, 'content_part.done', { pins: place, part, mirror: [source, 'part'] })
  })
}

function weaveReasoning(w: Weaving, item: Tree): void {
  const summary = memberOf(item, 'summary')
  itemsOf(summary).forEach((tree, i) => {
    const place = { '/summary_index': String(i) }
    const source = `${w.at}/done/item/summary/${i}`
    const part = { member: 'part', tree, base: `${summary?.path}/*` }
    const text = textOf(memberOf(tree, 'text')) ?? ''
    tell(w, 'reasoning_summary_part.added', { pins: place, part: { ...part, pins: emptied(tree) } })
    tellText(w, { family: 'reasoning_summary_text', member: 'text', text, place, source: `${source}/text` })
    tell(w, 'reasoning_summary_part.done', { pins: place, part, mirror: [source, 'part'] })
  })
  const content = memberOf(item, 'content')
  itemsOf(content).forEach((tree, i) => {
    const place = { '/content_index': String(i) }
    const source = `${w.at}/done/item/content/${i}`
    const part = { member: 'part', tree, base: `${content?.path}/*`, label: 'reasoning_text' }
    const text = textOf(memberOf(tree, 'text')) ?? ''
    tell(w, 'content_part.added', { pins: place, part: { ...part, pins: emptied(tree) } })
    tellText(w, { family: 'reasoning_text', member: 'text', text, place, source: `${source}/text` })
    tell(w, 'content_part.done', { pins: place, part, mirror: [source, 'part'] })
  })
}

/** Members of hosted calls that have deltas of their own. */
const streamed: Readonly<Record<string, string>> = {
  code_interpreter_call_code: 'code',
  mcp_call_arguments: 'arguments',
}

function hasFailed(item: Tree): boolean {
  const error = memberOf(item, 'error')
  return textOf(memberOf(item, 'status')) === 'failed' || (error !== undefined && render(error) !== 'null')
}

/** Hosted tools: their progress, to one end. */
function weaveHosted(w: Weaving, item: Tree): void {
  const events = memberOf(w.planned, 'events')
  if (events?.kind !== 'object') return
  const names = events.members.map(({ key }) => key)
  const canFail = names.some((name) => name.endsWith('.failed'))
  const skipped = hasFailed(item) ? '.completed' : '.failed'
  for (const name of names) {
    if (canFail && name.endsWith(skipped)) continue
    const [family = '', step] = name.split('.')
    const member = streamed[family]
    const text = member === undefined ? undefined : textOf(memberOf(item, member))
    if (member === undefined || text === undefined) tell(w, name, {})
    else if (step === 'delta') tellText(w, { family, member, text, source: `${w.at}/done/item/${member}` })
  }
}

function weaveInput(family: string, member: string): (w: Weaving, item: Tree) => void {
  return (w, item) => {
    const text = textOf(memberOf(item, member)) ?? ''
    tellText(w, { family, member, text, source: `${w.at}/done/item/${member}` })
  }
}

const weavers: Readonly<Record<string, (w: Weaving, item: Tree) => void>> = {
  message: weaveMessage,
  reasoning: weaveReasoning,
  function_call: weaveInput('function_call_arguments', 'arguments'),
  custom_tool_call: weaveInput('custom_tool_call_input', 'input'),
}

/** What an item announces: itself, without what is still to be told. */
const announced: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  message: { content: '[]' },
  reasoning: { summary: '[]', content: undefined, encrypted_content: undefined },
  function_call: { arguments: '""' },
  mcp_call: { arguments: '""', output: 'null', error: 'null' },
  custom_tool_call: { input: '""' },
}

function announcementPins(item: Tree): Pins {
  const pins = new Map<string, string | undefined>()
  for (const [member, value] of Object.entries(announced[textOf(memberOf(item, 'type')) ?? ''] ?? {}))
    if (memberOf(item, member) !== undefined) pins.set(`/item/${member}`, value)
  const status = memberOf(item, 'status')
  if (status?.kind === 'leaf' && status.others.includes('"in_progress"')) pins.set('/item/status', '"in_progress"')
  return pins
}

export interface WovenItem {
  readonly frames: readonly Woven[]
  /** The item as the last event repeats it. */
  readonly whole: Tree
  readonly id: string
}

/** A call without a name is none: compatible servers write an empty one while they do not know it. */
function withName(item: Tree): Tree {
  const name = memberOf(item, 'name')
  const isCall = ['function_call', 'custom_tool_call'].includes(textOf(memberOf(item, 'type')) ?? '')
  return isCall && name?.kind === 'leaf' && textOf(name) === ''
    ? withMember(item, 'name', { ...name, json: '"look_up"' })
    : item
}

/** All frames of one item. */
export function weaveItem(planned: Tree, index: number, at: string): WovenItem | undefined {
  const end = memberOf(planned, 'done')
  const said = memberOf(end, 'item')
  const pattern = memberOf(planned, 'added')
  if (end === undefined || said === undefined || pattern === undefined) return undefined
  const item = withName(said)
  const done = withMember(end, 'item', item)
  // Events name their item by its id: one without an id of its own is given one.
  const id = textOf(memberOf(item, 'id')) ?? `item_${index}`
  const pieces = memberOf(planned, 'pieces')
  const w: Weaving = {
    planned,
    whole: item,
    index,
    at,
    id,
    pieces: pieces === undefined ? 1 : Number(render(pieces)),
    frames: [],
  }
  const place: readonly (readonly [string, string])[] = [
    ['/output_index', String(index)],
    ['/item/id', json(id)],
  ]
  const first = sharing(withMember(pattern, 'item', moveTree(item, `${done.path}/item`, `${pattern.path}/item`)), item)
  const last = sharing(done, item)
  w.frames.push({
    event: first.told,
    pins: new Map([...announcementPins(item), ...place, ...first.pins]),
    at: `${at}/added`,
    mirrors: [[`${at}/done/item`, '/item']],
  })
  const type = textOf(memberOf(item, 'type')) ?? ''
  ;(weavers[type] ?? weaveHosted)(w, item)
  w.frames.push({ event: last.told, pins: new Map([...place, ...last.pins]), at: `${at}/done` })
  return { frames: w.frames, whole: item, id }
}
