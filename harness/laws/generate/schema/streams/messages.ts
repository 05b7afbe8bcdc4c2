import { type Chance, often, pick } from '../chance.ts'
import type { Growth } from '../grow.ts'
import type { Steps } from '../leaf-paths.ts'
import { findIn, itemsOf, memberOf, type Pins, render, type Tree, textOf } from '../tree.ts'
import { cut, growEvent, json, list, node, type StreamPlanner, under, type Woven } from './weave.ts'

const id = 'anthropic-messages'

/** The deltas of each type of block, in the order in which they may come; blocks of all other types come whole. */
const deltasOf: Readonly<Record<string, readonly (readonly [delta: string, most: number])[]>> = {
  text: [
    ['text_delta', 3],
    ['citations_delta', 2],
  ],
  tool_use: [['input_json_delta', 3]],
  server_tool_use: [['input_json_delta', 3]],
  mcp_tool_use: [['input_json_delta', 3]],
  thinking: [
    ['thinking_delta', 2],
    ['signature_delta', 1],
  ],
  compaction: [['compaction_delta', 1]],
}

function blockFor(delta: string, chance: Chance): string {
  const fitting = Object.keys(deltasOf).filter((block) => deltasOf[block]?.some(([name]) => name === delta))
  return pick(chance, fitting)
}

const typeOf = (start: Tree): string => textOf(findIn(start, '/content_block/type')) ?? ''

function growBlock(growth: Growth, aims: readonly Steps[], aimedDelta?: Steps): Tree {
  const start = growEvent(id, growth, aims)
  const { chance } = growth
  const deltas = (deltasOf[typeOf(start)] ?? []).flatMap(([name, most]) => {
    const isAimed = aimedDelta?.[2] === `<${name}>`
    const least = isAimed || name === 'input_json_delta' || name === 'compaction_delta' ? 1 : 0
    const count = Math.max(least, chance.below(most + 1))
    const steps: Steps = ['<content_block_delta>', 'delta', `<${name}>`]
    return Array.from({ length: count }, (_, i) => growEvent(id, growth, [i === 0 && isAimed ? aimedDelta : steps]))
  })
  const isWhole = deltasOf[typeOf(start)]?.[0]?.[0]
  const least = isWhole === 'input_json_delta' || isWhole === 'compaction_delta' ? 1 : 0
  return node({ start, deltas: list(deltas, least), stop: growEvent(id, growth, [['<content_block_stop>']]) })
}

function plan(growth: Growth, targets: readonly Steps[]): Tree {
  const { chance } = growth
  const event = (name: string): Tree => growEvent(id, growth, [[`<${name}>`], ...under(targets, `<${name}>`)])
  const aimedStarts = under(targets, '<content_block_start>')
  const aimedDeltas = under(targets, '<content_block_delta>', 'delta')
  const blocks = [
    ...aimedStarts.map((aim) => growBlock(growth, [aim])),
    ...aimedDeltas.map((aim) => {
      const block = blockFor(aim[2]?.slice(1, -1) ?? '', chance)
      return growBlock(growth, [['<content_block_start>', 'content_block', `<${block}>`]], aim)
    }),
    ...Array.from({ length: chance.below(3) }, () => growBlock(growth, [['<content_block_start>']])),
  ]
  const fails = under(targets, '<error>').length > 0 || often(chance, 8)
  const pings = under(targets, '<ping>').length > 0 || often(chance, 20)
  return node(
    {
      start: event('message_start'),
      ping: pings ? event('ping') : undefined,
      blocks: list(blocks),
      ...(fails ? { error: event('error') } : { delta: event('message_delta'), stop: event('message_stop') }),
    },
    ['ping'],
  )
}

/** A message starts empty and without its end; what the end counts again is the same count there, or less. */
function openingPins(start: Tree | undefined, end: Tree | undefined): Pins {
  const pins = new Map<string, string | undefined>([
    ['/message/content', '[]'],
    ['/message/stop_reason', 'null'],
    ['/message/stop_sequence', 'null'],
    ['/message/stop_details', undefined],
  ])
  const counted = memberOf(end, 'usage')
  if (counted?.kind !== 'object') return pins
  for (const { key, value } of counted.members)
    if (findIn(start, `/message/usage/${key}`) !== undefined && render(value) !== 'null')
      pins.set(`/message/usage/${key}`, key === 'output_tokens' ? '1' : render(value))
  return pins
}

/** What deltas bring is empty where a block starts. */
function blockPins(start: Tree, index: number): Map<string, string | undefined> {
  const pins = new Map<string, string | undefined>([['/index', String(index)]])
  const block = memberOf(start, 'content_block')
  const [first] = deltasOf[typeOf(start)]?.[0] ?? []
  if (first === 'text_delta') pins.set('/content_block/text', '""')
  if (first === 'thinking_delta') pins.set('/content_block/thinking', '""').set('/content_block/signature', '""')
  if (first === 'input_json_delta') pins.set('/content_block/input', '{}')
  // A call without a name is none.
  if (first === 'input_json_delta' && textOf(memberOf(block, 'name')) === '')
    pins.set('/content_block/name', '"look_up"')
  if (memberOf(block, 'citations')?.kind === 'array') pins.set('/content_block/citations', '[]')
  if (first === 'compaction_delta')
    for (const member of ['content', 'encrypted_content'])
      if (memberOf(block, member) !== undefined) pins.set(`/content_block/${member}`, 'null')
  return pins
}

/** The whole input of a call, as JSON text. */
function inputOf(start: Tree): string {
  const input = findIn(start, '/content_block/input')
  const text = input === undefined ? '{}' : render(input)
  return text.startsWith('{') ? text : '{}'
}

function weaveBlock(block: Tree, index: number, at: string): readonly Woven[] {
  const start = memberOf(block, 'start')
  if (start === undefined) return []
  const deltas = itemsOf(memberOf(block, 'deltas'))
  const pieces = cut(inputOf(start), deltas.length)
  return [
    { event: start, pins: blockPins(start, index), at: `${at}/start` },
    ...deltas.map((event, i): Woven => {
      const pins = new Map<string, string | undefined>([['/index', String(index)]])
      const isInput = findIn(event, '/delta/partial_json') !== undefined
      if (isInput) pins.set('/delta/partial_json', json(pieces[i] ?? ''))
      const mirrors = isInput ? { mirrors: [[`${at}/start/content_block/input`, '/delta/partial_json'] as const] } : {}
      return { event, pins, at: `${at}/deltas/${i}`, ...mirrors }
    }),
    {
      event: memberOf(block, 'stop') ?? node({}),
      pins: new Map([['/index', String(index)]]),
      at: `${at}/stop`,
    },
  ]
}

function weave(tree: Tree): readonly Woven[] {
  const one = (name: string, pins: Pins = new Map()): readonly Woven[] => {
    const event = memberOf(tree, name)
    return event === undefined ? [] : [{ event, pins: new Map(pins), at: `/${name}` }]
  }
  const blocks = itemsOf(memberOf(tree, 'blocks'))
  return [
    ...one('start', openingPins(memberOf(tree, 'start'), memberOf(tree, 'delta'))),
    ...one('ping'),
    ...blocks.flatMap((block, i) => weaveBlock(block, i, `/blocks/${i}`)),
    ...one('error'),
    ...one('delta'),
    ...one('stop'),
  ]
}

/** Streams of Messages: the blocks one behind the other, each with the deltas that fit it. */
export const messagesStreams: StreamPlanner = {
  plan,
  weave,
  parts: [[/^\/blocks\/\d+/, '/start', '/content_block']],
  unstreamed: [
    [/^\/<message_start>\/message\/content\//, 'a message starts without content'],
    [/^\/<message_start>\/message\/stop_(reason|sequence)\/<(word|string)>/, 'a message starts without its end'],
    [/^\/<message_start>\/message\/stop_details\//, 'a message starts without its end'],
    [/^\/<content_block_start>\/content_block\/<text>\/citations\/<array>/, 'citations come as deltas'],
    [/^\/<content_block_start>\/content_block\/<[a-z_]*tool_use>\/input/, 'input comes as deltas'],
    [
      /^\/<content_block_start>\/content_block\/<compaction>\/(encrypted_)?content\/<string>/,
      'a compaction comes as one delta',
    ],
  ],
}
