import { often } from '../chance.ts'
import type { Growth } from '../grow.ts'
import { ONLY_ITEM } from '../grow.ts'
import type { Steps } from '../leaf-paths.ts'
import { findIn, itemsOf, memberOf, type Tree } from '../tree.ts'
import { growEvent, json, list, node, type StreamPlanner, under, type Woven } from './weave.ts'

const id = 'gitlab-duo-code'

const choice: Steps = ['<object>', 'choices', ONLY_ITEM]

/** The same target, in a chunk that tells of one choice. */
const alone = (aim: Steps): Steps => aim.map((step) => (step === '*' ? ONLY_ITEM : step))

function plan(growth: Growth, targets: readonly Steps[]): Tree {
  const { chance } = growth
  const chunk = (aims: readonly Steps[]) => growEvent(id, growth, [[...choice, 'delta', 'content'], ...aims])
  const told = under(targets, '<object>', 'choices').map((aim) => chunk([alone(aim)]))
  const more = Array.from({ length: chance.below(5) }, () => chunk([]))
  return node({
    head: growEvent(id, growth, [['<object>', 'metadata'], ...under(targets, '<object>', 'metadata')]),
    said: list([...told, ...more], often(chance, 90) ? 1 : 0),
  })
}

function weave(tree: Tree): readonly Woven[] {
  const head = memberOf(tree, 'head') ?? node({})
  const start: Woven = { event: head, pins: new Map([['/choices', undefined]]), at: '/head', name: 'stream_start' }
  if (memberOf(head, 'metadata') === undefined) start.pins.set('/metadata', '{}')
  const said = itemsOf(memberOf(tree, 'said')).flatMap((event, i): readonly Woven[] => {
    // Made smaller, it may tell of no choice at all.
    if (findIn(event, '/choices/0/delta/content') === undefined) return []
    const pins = new Map<string, string | undefined>([
      ['/metadata', undefined],
      ['/choices/0/index', json(0)],
    ])
    return [{ event, pins, at: `/said/${i}`, name: 'content_chunk' }]
  })
  return [start, ...said, { event: node({}), pins: new Map(), at: '/done', data: 'null', name: 'stream_end' }]
}

/** The SSE form of Code Suggestions: what made it, its text in pieces, the end. */
export const duoCodeStreams: StreamPlanner = {
  plan,
  weave,
  parts: [],
  unstreamed: [[/^\/<null>$/, 'the data of stream_end is always null']],
}
