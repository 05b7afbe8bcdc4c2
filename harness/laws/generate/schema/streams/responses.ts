import type { DialectId } from 'wireproof/hub'
import { findIn, itemsOf, memberOf, moveTree, type Tree, textOf, withMember } from '../tree.ts'
import { type WovenItem, weaveItem } from './responses-items.ts'
import { planResponses } from './responses-plan.ts'
import { json, type StreamPlanner, type Woven } from './weave.ts'

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
  for (const [n, { pins }] of all.entries()) pins.set('/sequence_number', String(n)).set('/stream_id', undefined)
  return all
}

/** Streams of Responses: every item is announced, told piece by piece, and repeated whole. */
export const responsesStreams = (id: DialectId): StreamPlanner => ({
  plan: planResponses(id),
  weave,
  parts: [
    [/^\/items\/\d+/, '/added', '/item'],
    [/^\/items\/\d+/, '/done', '/item'],
  ],
  unstreamed: [
    [/^\/<response.output_text.annotation.added>\/annotation\/<null>/, 'the event is there because there is one'],
    [/\/stream_id$/, 'only over a WebSocket'],
    [
      /^\/<response.output_item.added>\/item\/<(message|reasoning)>\/(content|summary|encrypted_content)\//,
      'told piece by piece',
    ],
    [/^\/<response.content_part.added>\/part\/<output_text>\/(annotations|logprobs)\//, 'told piece by piece'],
    [/^\/<response.output_item.added>\/item\/<mcp_call>\/(output|error)\/<(string|object)>/, 'told in the end'],
    [/^\/<response.output_item.(added|done)>\/item\/<[a-z_]*>\/id\/<null>/, 'events name their item by its id'],
    [/^\/<response.[a-z_]*>\/response\/output\/\*\/<[a-z_]*>\/id\/<null>/, 'events name their item by its id'],
  ],
})
