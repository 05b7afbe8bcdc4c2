import type { DialectId } from 'wireproof/hub'
import { type Chance, often, pick } from '../chance.ts'
import type { Growth } from '../grow.ts'
import { leafPaths, type Steps } from '../leaf-paths.ts'
import { schemaOf } from '../sources.ts'
import { findIn, type Tree, textOf } from '../tree.ts'
import { growEvent, list, node, under } from './weave.ts'

const done = '<response.output_item.done>'
const added = '<response.output_item.added>'
const ERROR = '<error>'
const QUEUED = '<response.queued>'

const lifecycle = ['created', 'queued', 'in_progress', 'completed', 'incomplete', 'failed'].map(
  (name) => `<response.${name}>`,
)

/** Events that belong to an item of some type, in the order of their telling; `+` may come several times. */
const eventsOf: Readonly<Record<string, readonly string[]>> = {
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

/** One dialect of the family: its id, and the events that its schema has. */
interface Family {
  readonly id: DialectId
  readonly has: ReadonlySet<string>
  /** Events of no item; they may come at any time. */
  readonly beside: readonly string[]
}

const ofItems: ReadonlySet<string> = new Set(
  Object.values(eventsOf).flatMap((names) => names.map((name) => `<response.${name}>`)),
)

function familyOf(id: DialectId): Family {
  const has = new Set(leafPaths(schemaOf(id, 'stream-event')).map(([step = '']) => step))
  const owned = new Set([...lifecycle, done, added, ERROR])
  return { id, has, beside: [...has].filter((step) => !owned.has(step) && !ofItems.has(step)) }
}

/** The item that an event is about, and its name without the family. */
function ownerOf([step = '', , part]: Steps): { readonly type: string; readonly event: string } | undefined {
  const event = step.slice('<response.'.length, -1)
  const types = Object.keys(eventsOf).filter((item) => eventsOf[item]?.includes(event))
  const type = part === '<reasoning_text>' ? types.at(-1) : types[0]
  return type === undefined ? undefined : { type, event }
}

/** One item: what it is in the end, and one of each event that tells of it, as a pattern for all of that kind. */
function growItem({ id, has }: Family, growth: Growth, aims: readonly Steps[], aimedEvent?: Steps): Tree {
  const item = growEvent(
    id,
    growth,
    aims.filter(([step]) => step === done),
  )
  const type = textOf(findIn(item, '/item/type')) ?? ''
  const events = (eventsOf[type] ?? []).flatMap((name): readonly (readonly [string, Tree])[] => {
    const step = `<response.${name}>`
    return has.has(step) ? [[name, growEvent(id, growth, [aimedEvent?.[0] === step ? aimedEvent : [step]])]] : []
  })
  const { chance } = growth
  return node({
    added: growEvent(id, growth, [aimedEvent?.[0] === added ? aimedEvent : [added]]),
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

function plan(family: Family, growth: Growth, targets: readonly Steps[]): Tree {
  const { id, has, beside } = family
  const { chance } = growth
  // The same response stands in all events of its life: what is aimed at in one of them is grown in the first.
  const inResponse = (aim: Steps): boolean => lifecycle.includes(aim[0] ?? '') && aim[1] === 'response'
  const event = (step: string): Tree =>
    growEvent(id, growth, [[step], ...under(targets, step).filter((aim) => !inResponse(aim))])
  const created = targets
    .filter((aim) => inResponse(aim) && aim[2] !== 'output')
    .map((aim) => ['<response.created>', ...aim.slice(1)])
    // Of two that need different branches of one union the first is reached: there are fewer of the short ones.
    .sort((a, b) => a.length - b.length)
  const lives = targets.filter(([step = '']) => lifecycle.includes(step))
  const aimed = [...lives.filter((aim) => !inResponse(aim)), ...lives]
  const fails = under(targets, ERROR).length > 0 || (has.has(ERROR) && aimed.length === 0 && often(chance, 10))
  const last = aimed.map(terminalFor).find((name) => name !== undefined) ?? pick(chance, terminals)
  const isQueued = under(targets, QUEUED).length > 0 || (has.has(QUEUED) && often(chance, 20))
  const besides = beside.filter((step) => under(targets, step).length > 0 || often(chance, 5))
  const more = Array.from({ length: chance.below(3) }, () => growItem(family, growth, [[done]]))
  return node(
    {
      created: growEvent(id, growth, [['<response.created>'], ...under(targets, '<response.created>'), ...created]),
      queued: isQueued ? event(QUEUED) : undefined,
      in_progress: event('<response.in_progress>'),
      beside: list(besides.map(event)),
      items: list([...targets.flatMap((aim) => itemFor(family, growth, aim)), ...more]),
      ...(fails ? { error: event(ERROR) } : { last: event(last) }),
    },
    ['queued'],
  )
}

/** The item in which something that is aimed at can be told. */
function itemFor(family: Family, growth: Growth, aim: Steps): readonly Tree[] {
  const [step = '', member] = aim
  if (step === done || step === added) {
    if (member === 'item') return [growItem(family, growth, [[done, ...aim.slice(1)]])]
    return [growItem(family, growth, [[done, ...agentOf(aim, 'message')], aim], aim)]
  }
  if (lifecycle.includes(step) && aim[2] === 'output')
    return [growItem(family, growth, [[done, 'item', ...aim.slice(4)]])]
  const owner = ownerOf(aim)
  if (owner === undefined) return []
  const part = partOf(aim, owner.event) ?? stocked[owner.event] ?? []
  const aims: readonly Steps[] = [
    [done, 'item', `<${owner.type}>`, ...part],
    [done, ...agentOf(aim, owner.type)],
  ]
  return [growItem(family, growth, aims, aim)]
}

/** Whose event it is, its item says too: what is aimed at there must be in the item. */
function agentOf(aim: Steps, type: string): Steps {
  return aim[1] === 'agent' ? ['item', `<${type}>`, ...aim.slice(1)] : []
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
    return ['content', '*', '<output_text>', 'annotations', '*', ...aim.slice(3)]
  if (event.startsWith('reasoning_summary_part.') && aim[1] === 'part') return ['summary', '*', ...aim.slice(2)]
  return undefined
}

/** Plans streams of a dialect that shares the events of Responses, or has some of them. */
export function planResponses(id: DialectId): (growth: Growth, targets: readonly Steps[]) => Tree {
  let family: Family | undefined
  return (growth, targets) => {
    family ??= familyOf(id)
    return plan(family, growth, targets)
  }
}
