import { often } from '../chance.ts'
import { type Growth, ONLY_ITEM } from '../grow.ts'
import type { Steps } from '../leaf-paths.ts'
import { anyObject } from '../open-json.ts'
import { findIn, itemsOf, leafOf, memberOf, render, replaceIn, type Tree, textOf, withMember } from '../tree.ts'
import { reasoningBefore } from './chat-reasoning.ts'
import { cut, growEvent, json, list, node, type StreamPlanner, under, type Woven } from './weave.ts'

const id = 'openai-chat'

const choice: Steps = ['choices', ONLY_ITEM]
const fragment: Steps = ['choices', '*', 'delta', 'tool_calls', '<array>', '*']

/** A chunk, and not an error: it has what every chunk has. */
function growChunk(growth: Growth, targets: readonly Steps[]): Tree {
  return growEvent(id, growth, [['id'], ...targets])
}

/** The same target, in a chunk that tells of one choice, and of one call at a time. */
function alone(aim: Steps): Steps {
  return aim.map((step, i) => (step === '*' && i <= fragment.length ? ONLY_ITEM : step))
}

/** A chunk that tells of all choices at once. */
function severalChoices(event: Tree, count: number): Tree {
  return replaceIn(event, '/choices', (found) =>
    found.kind === 'array' ? { ...found, items: found.items.slice(0, count) } : found,
  )
}

type Form = 'function' | 'custom'

/** The first fragment of a call has its id, type and name; the others carry on. */
function growCall(growth: Growth, aims: readonly Steps[]): Tree {
  const { chance } = growth
  const form: Form = aims.some((aim) => aim[6] === 'custom') || often(chance, 25) ? 'custom' : 'function'
  const call = alone(fragment)
  const body = [...call, form, '<object>']
  const text = [...body, form === 'custom' ? 'input' : 'arguments', '<string>']
  const first = [[...call, 'id', '<string>'], [...call, 'type', '<word>'], [...body, 'name', '<string>'], text]
  const more = Array.from({ length: chance.below(3) }, () => growChunk(growth, [text]))
  // What says nothing is said by later fragments.
  const silent = aims.filter((aim) => aim.at(-1) === '<null>').map((aim) => growChunk(growth, [alone(aim)]))
  return node({
    form: leafOf('', json(form)),
    input: anyObject(chance, { path: '', exact: true }),
    first: growChunk(growth, first),
    more: list([...more, ...silent]),
  })
}

function plan(growth: Growth, targets: readonly Steps[]): Tree {
  const { chance } = growth
  const choices = often(chance, 15) ? 2 : 1
  const aimsOfCalls = under(targets, ...fragment)
  const aimsOfSaid = under(targets, 'choices').filter(
    (aim) => !aimsOfCalls.includes(aim) && !(aim[2] === 'finish_reason' && aim[3] === '<word>'),
  )
  const both: readonly Steps[] = [
    ['choices', '*'],
    ['choices', '*'],
  ]
  const said = [
    ...aimsOfSaid.map((aim) => growChunk(growth, [alone(aim)])),
    ...Array.from({ length: chance.below(4) }, () => growChunk(growth, [[...choice, 'delta']])),
    ...(choices > 1 ? [severalChoices(growChunk(growth, both), choices)] : []),
  ]
  const calls = [
    ...aimsOfCalls.map((aim) => growCall(growth, [aim])),
    ...Array.from({ length: often(chance, 40) ? 1 + chance.below(2) : 0 }, () => growCall(growth, [])),
  ]
  const ends = Array.from({ length: choices }, () => growChunk(growth, [[...choice, 'finish_reason', '<word>']]))
  const aimsAtUsage = under(targets, 'usage').length > 0
  // What fails is not counted: where both are aimed at they take turns.
  const fails = under(targets, 'error').length > 0 ? !aimsAtUsage || often(chance, 50) : often(chance, 8)
  const counted = aimsAtUsage || often(chance, 60)
  return node(
    {
      choices: leafOf('', String(choices)),
      head: growChunk(
        growth,
        targets.filter(([step = '']) => !['choices', 'usage', 'error'].includes(step)),
      ),
      said: list(said, calls.length === 0 ? 1 : 0),
      calls: list(calls),
      ...(fails
        ? { error: growEvent(id, growth, [['error'], ...under(targets, 'error')]) }
        : {
            ends: list(ends, choices),
            usage: counted ? growChunk(growth, [['usage', '<object>'], ...under(targets, 'usage')]) : undefined,
          }),
    },
    ['usage'],
  )
}

/** Members that are the same in every chunk of a stream. */
const shared = ['id', 'created', 'model', 'service_tier', 'system_fingerprint'] as const

interface Weaving {
  readonly head: Tree | undefined
  /** Choices that have said something. */
  readonly begun: Set<number>
  /** Calls and the deprecated single call, by choice. */
  readonly calls: Map<number, number>
  readonly named: Set<number>
}

function chunk(w: Weaving, event: Tree, at: string): Woven {
  const pins = new Map<string, string | undefined>([['/error', undefined]])
  let told = event
  for (const member of shared) {
    const value = memberOf(w.head, member)
    if (value === undefined) pins.set(`/${member}`, undefined)
    else told = withMember(told, member, value)
  }
  if (memberOf(event, 'usage') !== undefined) pins.set('/usage', 'null')
  // Told once: nobody knows what two of them would mean.
  if (at !== '/head') pins.set('/moderation', undefined)
  const mirrors = shared.map((member) => [`/head/${member}`, `/${member}`] as const)
  return { event: told, pins, at, mirrors }
}

/** Pins one choice of a chunk to its number; the role stands in the first one. */
function enter(w: Weaving, { event, pins }: Woven, position: number, choice: number): void {
  const at = `/choices/${position}`
  pins.set(`${at}/index`, String(choice))
  if (findIn(event, `${at}/finish_reason`) !== undefined) pins.set(`${at}/finish_reason`, 'null')
  pins.set(`${at}/delta/role`, w.begun.has(choice) ? undefined : '"assistant"')
  w.begun.add(choice)
}

function weaveSaid(w: Weaving, event: Tree, at: string): Woven {
  const woven = chunk(w, event, at)
  itemsOf(memberOf(event, 'choices')).forEach((one, i) => {
    enter(w, woven, i, i)
    const place = `/choices/${i}/delta`
    if (findIn(one, '/delta/tool_calls')?.kind !== 'leaf') woven.pins.set(`${place}/tool_calls`, undefined)
    const single = findIn(one, '/delta/function_call')
    if (single?.kind !== 'object') return
    // The deprecated single call: its name first, then its arguments, which are an object in the end.
    const name = textOf(memberOf(single, 'name'))
    const isFirst = !w.named.has(i)
    w.named.add(i)
    woven.pins.set(`${place}/function_call/name`, isFirst ? json(name || 'look_up') : undefined)
    woven.pins.set(`${place}/function_call/arguments`, isFirst ? '"{}"' : '""')
  })
  return woven
}

function weaveCall(w: Weaving, call: Tree, n: number, at: string): readonly Woven[] {
  const form = textOf(memberOf(call, 'form')) === 'custom' ? 'custom' : 'function'
  const text = form === 'custom' ? 'input' : 'arguments'
  const first = memberOf(call, 'first')
  // Made smaller, its chunk may tell of no call at all.
  if (first === undefined || findIn(first, '/choices/0/delta/tool_calls/0') === undefined) return []
  const number = w.calls.get(0) ?? 0
  w.calls.set(0, number + 1)
  const all = [first, ...itemsOf(memberOf(call, 'more'))]
  const input = memberOf(call, 'input')
  const pieces = cut(input === undefined ? '{}' : render(input), all.length)
  return all.map((event, i): Woven => {
    const woven = chunk(w, event, i === 0 ? `${at}/first` : `${at}/more/${i - 1}`)
    enter(w, woven, 0, 0)
    const place = '/choices/0/delta/tool_calls/0'
    const { pins } = woven
    pins.set('/choices/0/delta/function_call', undefined)
    pins.set(`${place}/index`, String(number))
    const name = textOf(findIn(event, `${place}/${form}/name`))
    if (i === 0) {
      pins.set(`${place}/id`, json(`call_${n}`)).set(`${place}/type`, json(form))
      pins.set(`${place}/${form}/name`, json(name || 'look_up'))
      const isTold = findIn(event, `${place}/${form}`)?.kind === 'object'
      if (!isTold) pins.set(`${place}/${form}`, json({ name: 'look_up', [text]: pieces[0] ?? '' }))
    } else
      for (const member of ['id', 'type', `${form}/name`]) {
        const isNull = findIn(event, `${place}/${member}`)?.path.endsWith('/<null>') === true
        pins.set(`${place}/${member}`, isNull ? 'null' : undefined)
      }
    pins.set(`${place}/${form === 'custom' ? 'function' : 'custom'}`, undefined)
    const body = findIn(event, `${place}/${form}`)
    if (body?.kind === 'object') pins.set(`${place}/${form}/${text}`, json(pieces[i] ?? ''))
    return { ...woven, mirrors: [...(woven.mirrors ?? []), [`${at}/input`, `${place}/${form}/${text}`]] }
  })
}

function weaveEnd(w: Weaving, event: Tree, choice: number, at: string): Woven {
  const woven = chunk(w, event, at)
  const said = textOf(findIn(event, '/choices/0/finish_reason'))
  woven.pins.set('/choices/0/delta', w.begun.has(choice) ? '{}' : '{"role":"assistant"}')
  woven.pins.set('/choices/0/index', String(choice))
  w.begun.add(choice)
  const calls = (w.calls.get(choice) ?? 0) > 0
  if (said === undefined) woven.pins.set('/choices/0/finish_reason', calls ? '"tool_calls"' : '"stop"')
  if (calls && said === 'stop') woven.pins.set('/choices/0/finish_reason', '"tool_calls"')
  if (!calls && said === 'tool_calls') woven.pins.set('/choices/0/finish_reason', '"stop"')
  return woven
}

function weave(tree: Tree): readonly Woven[] {
  const w: Weaving = { head: memberOf(tree, 'head'), begun: new Set(), calls: new Map(), named: new Set() }
  const head = memberOf(tree, 'head') ?? node({})
  const opening = chunk(w, head, '/head')
  opening.pins.set('/choices', '[]')
  const said = itemsOf(memberOf(tree, 'said')).map((event, i) => weaveSaid(w, event, `/said/${i}`))
  const calls = itemsOf(memberOf(tree, 'calls')).flatMap((call, i) => weaveCall(w, call, i, `/calls/${i}`))
  const error = memberOf(tree, 'error')
  const ends = itemsOf(memberOf(tree, 'ends')).map((event, i) => weaveEnd(w, event, i, `/ends/${i}`))
  const usage = memberOf(tree, 'usage')
  const last = usage === undefined ? [] : [chunk(w, usage, '/usage')]
  for (const { pins } of last) {
    pins.set('/choices', '[]')
    pins.delete('/usage')
  }
  return [
    opening,
    ...said,
    ...calls,
    ...(error === undefined ? [] : [{ event: error, pins: new Map(), at: '/error' }]),
    ...ends,
    ...last,
    ...(error === undefined ? [{ event: node({}), pins: new Map(), at: '/done', data: '[DONE]' }] : []),
  ]
}

/** Streams of Chat: chunks of what is said, then the calls, then a finish for each choice, then the count. */
export const chatStreams: StreamPlanner = {
  plan,
  weave,
  // What else the chunks of a call tell is no part of it.
  parts: [[/^\/calls\/\d+(?=\/input|.*\/tool_calls(?:\/|$))/, '/first', '/choices/0/delta/tool_calls/0']],
  begunAt: reasoningBefore,
  unstreamed: [],
}
