import { type Chance, often, pick } from '../chance.ts'
import type { Growth } from '../grow.ts'
import type { Steps } from '../leaf-paths.ts'
import { findIn, itemsOf, memberOf, moveTree, type Tree, textOf, withMember } from '../tree.ts'
import { type WovenItem, weaveItem } from './responses-items.ts'
import { growEvent, json, list, node, type StreamPlanner, under, type Woven } from './weave.ts'

const id = 'openai-responses'

const lifecycle = ['created', 'queued', 'in_progress', 'completed', 'incomplete', 'failed'].map(
  (name) => `<response.${name}>`,
)

/** Events that belong to an item of some type, in the order of their telling; `+` may come several times. */
export const eventsOf: Readonly<Record<string, readonly string[]>> = {
  web_search_call: ['web_search_call.in_progress', 'web_search_call.searching', 'web_search_call.completed'],
  file_search_call: ['file_search_call.in_progress', 'file_search_call.searching', 'file_search_call.completed'],
  code_interpreter_call: [
    'code_interpreter_call.in_progress',
    'code_interpreter_call_code.delta',
    'code_interpreter_call_code.done',
    'code_interpreter_call.interpreting',
    'code_interpreter_call.completed',
  ],
  image_generation_call: [
    'image_generation_call.in_progress',
    'image_generation_call.generating',
    'image_generation_call.partial_image',
    'image_generation_call.completed',
  ],
  mcp_call: [
    'mcp_call.in_progress',
    'mcp_call_arguments.delta',
    'mcp_call_arguments.done',
    'mcp_call.completed',
    'mcp_call.failed',
  ],
  mcp_list_tools: ['mcp_list_tools.in_progress', 'mcp_list_tools.completed', 'mcp_list_tools.failed'],
  compaction: ['compaction.compacting'],
  shell_call: ['shell_call_command.added', 'shell_call_command.delta', 'shell_call_command.done'],
  shell_call_output: ['shell_call_output_content.delta', 'shell_call_output_content.done'],
  function_call: ['function_call_arguments.delta', 'function_call_arguments.done'],
  custom_tool_call: ['custom_tool_call_input.delta', 'custom_tool_call_input.done'],
  message: [
    'content_part.added',
    'output_text.delta',
    'output_text.annotation.added',
    'output_text.done',
    'refusal.delta',
    'refusal.done',
    'content_part.done',
  ],
  reasoning: [
    'content_part.added',
    'content_part.done',
    'reasoning_summary_part.added',
    'reasoning_summary_text.delta',
    'reasoning_summary_text.done',
    'reasoning_summary_part.done',
    'reasoning_text.delta',
    'reasoning_text.done',
  ],
}

/** What an item needs so that the event has something to tell. */
const stocked: Readonly<Record<string, Steps>> = {
  'content_part.added': ['content', '*', '<output_text>', 'text'],
  'content_part.done': ['content', '*', '<output_text>', 'text'],
  'output_text.delta': ['content', '*', '<output_text>', 'text'],
  'output_text.done': ['content', '*', '<output_text>', 'text'],
  'output_text.annotation.added': ['content', '*', '<output_text>', 'annotations', '*', '<url_citation>', 'url'],
  'refusal.delta': ['content', '*', '<refusal>', 'refusal'],
  'refusal.done': ['content', '*', '<refusal>', 'refusal'],
  'reasoning_summary_part.added': ['summary', '*', 'text'],
  'reasoning_summary_text.delta': ['summary', '*', 'text'],
  'reasoning_summary_text.done': ['summary', '*', 'text'],
  'reasoning_summary_part.done': ['summary', '*', 'text'],
  'mcp_call.failed': ['error', '<object>', 'message'],
  'mcp_list_tools.failed': ['error'],
  'reasoning_text.delta': ['content', '*', 'text'],
  'reasoning_text.done': ['content', '*', 'text'],
}

/** Events of no item; they may come at any time. */
const beside = [
  '<keepalive>',
  '<response.audio.delta>',
  '<response.audio.done>',
  '<response.audio.transcript.delta>',
  '<response.audio.transcript.done>',
]

/** The item that an event is about, and its name without the family. */
function ownerOf([step = '', , part]: Steps): { readonly type: string; readonly event: string } | undefined {
  const event = step.slice('<response.'.length, -1)
  const types = Object.keys(eventsOf).filter((item) => eventsOf[item]?.includes(event))
  const type = part === '<reasoning_text>' ? types.at(-1) : types[0]
  return type === undefined ? undefined : { type, event }
}

const done = '<response.output_item.done>'
const added = '<response.output_item.added>'

/** One item: what it is in the end, and one of each event that tells of it, as a pattern for all of that kind. */
function growItem(growth: Growth, aims: readonly Steps[], aimedEvent?: Steps): Tree {
  const item = growEvent(id, growth, aims)
  const type = textOf(findIn(item, '/item/type')) ?? ''
  const events = (eventsOf[type] ?? []).map((name): readonly [string, Tree] => {
    const step = `<response.${name}>`
    return [name, growEvent(id, growth, [aimedEvent?.[0] === step ? aimedEvent : [step]])]
  })
  const { chance } = growth
  return node({
    added: growEvent(id, growth, [[added]]),
    done: item,
    events: node(Object.fromEntries(events)),
    pieces: pieces(chance),
  })
}

/** Into how many deltas texts are cut. */
function pieces(chance: Chance): Tree {
  const count = String(1 + chance.below(3))
  return { kind: 'leaf', path: '', json: count, simpler: count === '1' ? [] : ['1'], others: [] }
}

function plan(growth: Growth, targets: readonly Steps[]): Tree {
  const { chance } = growth
  const items = targets.flatMap((aim) => {
    const [step = ''] = aim
    if (step === done || step === added) return [growItem(growth, [[done, ...aim.slice(1)]])]
    if (lifecycle.includes(step) && aim[2] === 'output') return [growItem(growth, [[done, 'item', ...aim.slice(4)]])]
    const owner = ownerOf(aim)
    if (owner === undefined) return []
    const item: Steps = [done, 'item', `<${owner.type}>`]
    const part = stocked[owner.event]
    const own = partOf(aim, owner.event)
    return [growItem(growth, [own === undefined ? [...item, ...(part ?? [])] : [...item, ...own]], aim)]
  })
  const more = Array.from({ length: chance.below(3) }, () => growItem(growth, [[done]]))
  const aimed = targets.find(([step = '']) => lifecycle.includes(step))
  const fails = under(targets, '<error>').length > 0 || often(chance, 5)
  const last = terminalFor(aimed) ?? pick(chance, ['<response.completed>', ...terminals])
  const responses = targets.filter(([step = '', , member]) => lifecycle.includes(step) && member !== 'output')
  const queued = aimed?.[0] === '<response.queued>' || often(chance, 20)
  const event = (step: string): Tree => growEvent(id, growth, [[step], ...under(targets, step)])
  const besides = beside.filter((step) => under(targets, step).length > 0 || often(chance, 5))
  return node(
    {
      created: growEvent(id, growth, [
        ['<response.created>'],
        ...responses.map((aim) => ['<response.created>', ...aim.slice(1)]),
      ]),
      queued: queued ? event('<response.queued>') : undefined,
      in_progress: growEvent(id, growth, [['<response.in_progress>']]),
      beside: list(besides.map(event)),
      items: list([...items, ...more]),
      ...(fails ? { error: event('<error>') } : { last: growEvent(id, growth, [[last]]) }),
    },
    ['queued'],
  )
}

const terminals = ['<response.completed>', '<response.incomplete>', '<response.failed>']

/** The last event in which an aim can be told: an error only where the response failed. */
function terminalFor(aim: Steps | undefined): string | undefined {
  if (aim?.[2] === 'error' && aim[3] === '<object>') return '<response.failed>'
  if (aim?.[2] === 'incomplete_details' && aim[3] === '<object>') return '<response.incomplete>'
  return terminals.find((name) => aim?.[0] === name)
}

/** A part of a message is told by the event of the part, too: what is aimed at there must be in the item. */
function partOf(aim: Steps, event: string): Steps | undefined {
  if (event.startsWith('content_part.') && aim[1] === 'part')
    return aim[2] === '<reasoning_text>'
      ? ['content', '<array>', '*', ...aim.slice(3)]
      : ['content', '*', ...aim.slice(2)]
  if (event === 'output_text.annotation.added' && aim[1] === 'annotation')
    return ['content', '*', '<output_text>', 'annotations', '*', ...aim.slice(2)]
  if (event.startsWith('reasoning_summary_part.') && aim[1] === 'part') return ['summary', '*', ...aim.slice(2)]
  return undefined
}

/** How the response stands while it is being told, and in the end. */
function responsePins(step: string, response: Tree): Map<string, string | undefined> {
  const pins = new Map<string, string | undefined>()
  const status = step === 'queued' || step === 'in_progress' ? step : step === 'created' ? 'in_progress' : step
  pins.set('/response/status', json(status))
  if (step === 'failed') {
    const error = memberOf(response, 'error')
    if (error?.kind !== 'object') pins.set('/response/error', '{"code":"server_error","message":"x"}')
  } else pins.set('/response/error', 'null')
  if (step !== 'incomplete') pins.set('/response/incomplete_details', 'null')
  if (['created', 'queued', 'in_progress'].includes(step))
    for (const member of ['usage', 'completed_at'])
      if (memberOf(response, member) !== undefined) pins.set(`/response/${member}`, 'null')
  return pins
}

/** The same response in every event that carries it; the last one repeats all items. */
function retold(event: Tree, response: Tree, items: readonly WovenItem[]): Tree {
  const base = `${event.path}/response`
  const own = moveTree(response, response.path, base)
  const output = items.map(({ whole }) => moveTree(whole, whole.path.replace(/\/<[^>]*>$/, ''), `${base}/output/*`))
  const list: Tree = { kind: 'array', path: `${base}/output`, min: 0, items: output }
  return withMember(event, 'response', withMember(own, 'output', list))
}

function weave(tree: Tree): readonly Woven[] {
  const response = findIn(memberOf(tree, 'created'), '/response')
  const items = itemsOf(memberOf(tree, 'items')).flatMap((item, i) => weaveItem(item, i, `/items/${i}`) ?? [])
  const life = (name: string): readonly Woven[] => {
    const event = memberOf(tree, name)
    if (event === undefined || response === undefined) return []
    const isLast = name === 'last'
    const said = (textOf(memberOf(event, 'type')) ?? '').slice('response.'.length)
    const pins = responsePins(said, response)
    if (isLast) for (const [i, { id: own }] of items.entries()) pins.set(`/response/output/${i}/id`, json(own))
    const mirrors = isLast ? items.map((_, i) => [`/items/${i}/done/item`, `/response/output/${i}`] as const) : []
    return [
      {
        event: retold(event, response, isLast ? items : []),
        pins,
        at: `/${name}`,
        mirrors: [...mirrors, ['/created/response', '/response']],
      },
    ]
  }
  const error = memberOf(tree, 'error')
  const all: readonly Woven[] = [
    ...life('created'),
    ...life('queued'),
    ...life('in_progress'),
    ...itemsOf(memberOf(tree, 'beside')).map((event, i): Woven => ({ event, pins: new Map(), at: `/beside/${i}` })),
    ...items.flatMap(({ frames }) => frames),
    ...(error === undefined ? [] : [{ event: error, pins: new Map(), at: '/error' }]),
    ...life('last'),
  ]
  for (const [n, { pins }] of all.entries()) pins.set('/sequence_number', String(n))
  return all
}

/** Streams of Responses: every item is announced, told piece by piece, and repeated whole. */
export const responsesStreams: StreamPlanner = {
  plan,
  weave,
  unstreamed: [
    [
      /^\/<response.output_item.added>\/item\/<(message|reasoning)>\/(content|summary|encrypted_content)\//,
      'told piece by piece',
    ],
    [/^\/<response.content_part.added>\/part\/<output_text>\/(annotations|logprobs)\//, 'told piece by piece'],
    [/^\/<response.output_item.added>\/item\/<mcp_call>\/(output|error)\/<(string|object)>/, 'told in the end'],
    [/^\/<response.output_item.(added|done)>\/item\/<[a-z_]*>\/id\/<null>/, 'events name their item by its id'],
    [/^\/<response.[a-z_]*>\/response\/output\/\*\/<[a-z_]*>\/id\/<null>/, 'events name their item by its id'],
  ],
}
