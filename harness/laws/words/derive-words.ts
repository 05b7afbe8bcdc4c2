import { type Dialect, dialects } from 'wireproof'
import {
  createContexts,
  type Diagnostic,
  type DialectId,
  type HubRequest,
  type HubResponse,
  type Json,
  ORIGIN,
  pointerKey,
  reportSequenceLoss,
  sequence,
  unfold,
} from 'wireproof/hub'
import { jsonDiff, plain } from '../json-diff.ts'
import { world } from '../pipeline.ts'
import { isAtOrUnder, leavesOf } from '../pointer.ts'
import { runMachine, streamOf } from '../stream-pipeline.ts'
import type { Word } from './nodes.ts'
import { requestWords, responseWords } from './words.ts'

/** The dialect that the words pretend to come from: one that has no code here, so that every encoder is a foreign one. */
const nowhere = { id: 'nowhere' as DialectId, members: {}, extensionCodes: {} } as const

/** JSON of a vendor's or a user's own, in which nothing is a node. */
const notNodes: ReadonlySet<string> = new Set(['ext', 'schema', 'wire', 'logprobs', 'metadata', 'details'])

function located<T>(value: T, at = ''): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one, i) => located(one, `${at}/${i}`)) as T
  const members = Object.entries(value).map(([key, one]) => [
    key,
    notNodes.has(key) ? one : located(one, `${at}/${pointerKey(key)}`),
  ])
  return { ...Object.fromEntries(members), [ORIGIN]: at } as T
}

interface Told {
  readonly emitted: Json
  readonly diagnostics: readonly Diagnostic[]
}

export type Way = 'request' | 'response' | 'stream'

function tell(dialect: Dialect, way: Way, document: HubRequest | HubResponse): Told {
  const contexts = createContexts({ source: nowhere, target: dialect, ...world })
  const c = contexts.encode
  const hub = located(document)
  if (way === 'stream') {
    const { encoder, layout } = streamOf(dialect)
    const events = unfold(hub as HubResponse)
    const told = layout === 'sequential' ? runMachine(sequence(reportSequenceLoss(c)), events, 'eof') : events
    const frames = runMachine(encoder(c), told, 'eof')
    const emitted = frames.map(({ data }) => (data.startsWith('{') ? (JSON.parse(data) as Json) : data))
    return { emitted, diagnostics: contexts.diagnostics() }
  }
  const wire =
    way === 'request' ? dialect.request.encode(hub as HubRequest, c) : dialect.response.encode(hub as HubResponse, c)
  return { emitted: JSON.parse(contexts.serialize(wire)) as Json, diagnostics: contexts.diagnostics(wire) }
}

const inWords = ({ kind, code, at, to }: Diagnostic): string =>
  `${kind}/${code}${at === undefined ? '' : ` ${at}`}${to === undefined ? '' : ` -> ${to}`}`

/** What stands in `more` and not in `less`, as often as it does. */
function beyond(more: readonly string[], less: readonly string[]): readonly string[] {
  const rest = [...less]
  return more.filter((one) => {
    const i = rest.indexOf(one)
    if (i >= 0) rest.splice(i, 1)
    return i < 0
  })
}

/** Words that must arrive as they are, whatever the dialect calls the member. */
const content = /\/(text|input|url|base64|quoted|title|name|description|callId)$/
const isContent = (pointer: string, value: unknown): boolean => typeof value === 'string' && content.test(pointer)
/** A tool's input is text in one dialect and JSON in another. */
const isIn = (emitted: string, value: unknown): boolean =>
  emitted.includes(JSON.stringify(value).slice(1, -1)) || emitted.includes(String(value))

/** What one word does in one dialect. */
export interface Effect {
  /** The members that differ, the reports it adds and those it ends; empty: nobody hears of the word. */
  readonly told: readonly string[]
  /** The word belongs to something that is left out whole, which is reported. */
  readonly gone: boolean
  /** Texts of the word that are neither in the document nor told to be missing. */
  readonly lost: readonly string[]
}

export function effectOf(dialect: Dialect, way: Way, word: Word): Effect {
  const before = tell(dialect, way, word.without)
  const after = tell(dialect, way, word.with)
  const changes =
    way === 'stream'
      ? JSON.stringify(before.emitted) === JSON.stringify(after.emitted)
        ? []
        : ['other events']
      : jsonDiff(before.emitted, after.emitted).map(
          ({ at, expected }) => `${at}: ${expected.replace(', found ', ' -> ')}`,
        )
  const [old = [], now = []] = [before, after].map(({ diagnostics }) => diagnostics.map(inWords))
  const dropped = after.diagnostics.flatMap(({ kind, at }) => (kind === 'dropped' && at !== undefined ? [at] : []))
  const covered = (leaf: string): boolean => changed.some((at) => isAtOrUnder(leaf, at))
  const changed = after.diagnostics.flatMap(({ kind, at }) =>
    (kind === 'dropped' || kind === 'approximated') && at !== undefined ? [at] : [],
  )
  const texts = leavesOf(plain(word.with)).filter(({ pointer, value }) => isContent(pointer, value))
  const emitted = JSON.stringify(after.emitted)
  const said = jsonDiff(plain(word.without), plain(word.with)).map(({ at }) => at)
  return {
    told: [...changes, ...beyond(now, old), ...beyond(old, now).map((one) => `no more ${one}`)],
    lost: texts.filter(({ pointer, value }) => !covered(pointer) && !isIn(emitted, value)).map((one) => one.pointer),
    gone: said.every((leaf) => dropped.some((at) => isAtOrUnder(leaf, at))),
  }
}

export const ways: readonly (readonly [Way, readonly Word[]])[] = [
  ['request', requestWords],
  ['response', responseWords],
  ['stream', responseWords],
]

/** The dialects that have such documents: not every one has a stream. */
export function dialectsOf(way: Way): readonly Dialect[] {
  const all: readonly Dialect[] = Object.values(dialects)
  return way === 'stream' ? all.filter(({ stream }) => stream !== undefined) : all
}

/** The files of `golden/words`: one a kind of document, in it a member a word, in that one a dialect that it changes. */
export function deriveWords(): ReadonlyMap<string, string> {
  return new Map(
    ways.map(([way, words]) => {
      const effects = words.map((word) => {
        const told = dialectsOf(way).map((dialect) => [dialect.id, effectOf(dialect, way, word).told] as const)
        return [word.name, Object.fromEntries(told.filter(([, effect]) => effect.length > 0))]
      })
      return [`${way}.json`, `${JSON.stringify(Object.fromEntries(effects), null, 1)}\n`]
    }),
  )
}
