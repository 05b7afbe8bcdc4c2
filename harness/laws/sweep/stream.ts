import { type Dialect, dialects, inForm } from 'wireproof'
import type { DialectId } from 'wireproof/hub'
import { validate } from 'wireproof/validate'
import { alter, placesToAlter } from '../generate/schema/alter.ts'
import { pick } from '../generate/schema/chance.ts'
import { leafPaths, pathOf } from '../generate/schema/leaf-paths.ts'
import { linkCalls } from '../generate/schema/link.ts'
import { simplify } from '../generate/schema/simplify.ts'
import { schemaOf } from '../generate/schema/sources.ts'
import { chatStreams } from '../generate/schema/streams/chat.ts'
import { duoCodeStreams } from '../generate/schema/streams/duo-code.ts'
import { messagesStreams } from '../generate/schema/streams/messages.ts'
import { responsesStreams } from '../generate/schema/streams/responses.ts'
import { frameOf, pathsOf, type StreamPlanner, textOfFrames, type Woven } from '../generate/schema/streams/weave.ts'
import { leavesOfTree, type Tree } from '../generate/schema/tree.ts'
import { judgeFrames } from '../grammar.ts'
import { sample } from '../mutate.ts'
import type { Source } from './source.ts'
import { sayingTheSame } from './stream-meaning.ts'
import { targetsOf } from './targets.ts'

/** By the dialect whose events they are: another one of its family has some of them, and its own. */
const planners: Readonly<Partial<Record<DialectId, (id: DialectId) => StreamPlanner>>> = {
  'openai-chat': () => chatStreams,
  'openai-responses': responsesStreams,
  'anthropic-messages': () => messagesStreams,
  'gitlab-duo-code': () => duoCodeStreams,
}

const densities = [0, 8, 25, 60]

/** Six events carry the same response: its members are counted once. */
function counted(path: string): string {
  return path.replace(
    /^\/<response\.(?:created|queued|in_progress|completed|incomplete|failed)>\/response\//,
    '/<response.*>/response/',
  )
}

/** Where in the frames of a stream a place of its plan stands: `#3/item/id`. */
function placesIn(woven: readonly Woven[]): (pointer: string) => readonly string[] {
  const told = new Map<string, { readonly frame: number; readonly inFrame: string }[]>()
  for (const [frame, { at, mirrors = [] }] of woven.entries())
    for (const [plan, inFrame] of [[at, ''] as const, ...mirrors]) {
      const list = told.get(plan) ?? []
      told.set(plan, list)
      list.push({ frame, inFrame })
    }
  return (pointer) => {
    const found: { readonly frame: number; readonly place: string }[] = []
    for (let plan = pointer; ; plan = plan.slice(0, plan.lastIndexOf('/'))) {
      const rest = pointer.slice(plan.length)
      for (const { frame, inFrame } of told.get(plan) ?? []) found.push({ frame, place: `#${frame}${inFrame}${rest}` })
      if (plan === '') break
    }
    return found.sort((a, b) => a.frame - b.frame).map(({ place }) => place)
  }
}

/** Where the part is announced to which a place of the plan belongs. */
function partsOf({ parts }: StreamPlanner, woven: readonly Woven[], pointer: string): readonly string[] {
  return parts.flatMap(([plan, announced, at]) => {
    const [part] = plan.exec(pointer) ?? []
    const frame = woven.findIndex((one) => one.at === `${part}${announced}`)
    return part === undefined || frame < 0 ? [] : [`#${frame}${at}`]
  })
}

/** Streams of one dialect, legal by its grammar. */
export function streamSource(id: DialectId): Source<Tree> {
  const found: Dialect | undefined = Object.values(dialects).find((one) => one.id === id)
  const planner = planners[found?.words ?? id]?.(id)
  if (planner === undefined || found === undefined) throw new Error(`no streams of ${id}`)
  // Events are what can be generated; text has none.
  const dialect = inForm(found, 'sse')
  const root = schemaOf(id, 'stream-event')
  const streamed = leafPaths(root).filter((one) => !planner.unstreamed.some(([path]) => path.test(pathOf(one))))
  const byPath = new Map(streamed.map((one) => [counted(pathOf(one)), one]))
  const steps = [...byPath.values()]
  const named = id !== 'openai-chat'
  const framesOf = (plan: Tree) => planner.weave(plan).map((woven) => frameOf(woven, named))
  return {
    paths: [...byPath.keys()],
    grow(chance, number) {
      const growth = { chance, density: pick(chance, densities), budget: 80 }
      return linkCalls(planner.plan(growth, targetsOf(steps, number)), chance)
    },
    simplify: (tree) => simplify(tree).map(({ tree: value, gone }) => ({ value, gone })),
    read(plan) {
      const frames = framesOf(plan)
      const paths = planner
        .weave(plan)
        .flatMap(pathsOf)
        .map(counted)
        .filter((path) => byPath.has(path))
      return {
        document: {
          name: 'generated',
          dialect: id,
          kind: 'stream',
          framing: 'sse',
          frames,
          text: textOfFrames(frames),
        },
        paths,
      }
    },
    changes(plan, limit, seed, wanted = () => true) {
      const woven = planner.weave(plan)
      const placesOf = placesIn(woven)
      const places = placesToAlter(plan)
        .map((place) => ({ place, told: placesOf(place.pointer) }))
        .filter(({ told: [first] }) => first !== undefined && wanted(first))
      const base = framesOf(plan)
      const isSame = sayingTheSame(dialect, base)
      return sample(places, limit, seed).flatMap(({ place, told }) => {
        const frames = framesOf(alter(plan, place))
        // Weaving pins what only the grammar decides: changing that in the plan changes nothing.
        if (isSame(frames)) return []
        const begun = told.flatMap((one) => planner.begunAt?.(base, one) ?? [])
        const parts = [...partsOf(planner, woven, place.pointer), ...begun]
        return [{ pointer: place.pointer, places: told, parts, text: textOfFrames(frames), frames }]
      })
    },
    check(plan) {
      const woven = planner.weave(plan)
      const frames = framesOf(plan)
      const illegal = judgeFrames(dialect, frames).map(({ at = '', expected }) => `${at}: ${expected}`)
      const invalid = frames.flatMap(({ data }, n) => {
        const one = woven[n]
        if (one === undefined || one.data !== undefined) return []
        const unknown = new Set(leavesOfTree(one.event).flatMap(({ pointer, leaf }) => (leaf.unknown ? [pointer] : [])))
        const { findings } = validate(id, 'stream-event', JSON.parse(data), { strict: true })
        return findings
          .filter(({ pointer }) => !unknown.has(pointer))
          .map(({ pointer, message }) => `#${n}${pointer}: ${message}`)
      })
      return [...illegal, ...invalid]
    },
  }
}
