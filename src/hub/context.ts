import { createDiagnostic, type Diagnostic, type DiagnosticDraft, type Kind } from './diagnostic.ts'
import type { Code } from './diagnostic-codes.ts'
import {
  type DialectId,
  type Extensions,
  type Json,
  joinMember,
  MEMBERS,
  type Node,
  ORIGIN,
  pointerKey,
} from './node.ts'
import type { HubRequest } from './request.ts'
import { createVerbatims } from './verbatim.ts'

/** What a provider or a client can and cannot do; data, set by whoever knows it. Every member has a default. */
export interface Profile {
  /** `false`: the upstream has no structured output, so an output schema is a breaking loss before any call. Default true. */
  readonly structuredOutput?: boolean
  /** Under which member a Chat upstream takes earlier reasoning; Chat has no official one. Default `omit`: it is left out. */
  readonly chatReasoning?: 'reasoning_content' | 'reasoning' | 'reasoning_details' | 'omit'
  /** Under which member a Chat client is told of reasoning. Default `reasoning_content`. Only `reasoning_details` hold seals. */
  readonly chatClientReasoning?: 'reasoning_content' | 'reasoning' | 'reasoning_details' | 'omit'
  /** The efforts that the model knows; any other becomes the nearest one. Empty: it knows none. Default: all of its dialect. */
  readonly efforts?: readonly string[]
  /** How a Claude model is made to think. Default: by the name of the model, and `adaptive` for one that is not known. */
  readonly thinking?: 'adaptive' | 'manual' | 'always' | 'none'
  /** How reasoning is shown (`auto`, `concise`, `detailed`) where a request turns it on and does not say. Default: unsaid. */
  readonly reasoningSummary?: string
  /** What a Messages client is told of cache figures that nobody knows. Default `null`; `zero` for clients that count with them. */
  readonly messagesClientCacheFigures?: 'null' | 'zero'
  /** Under which channel Responses clients are told of another vendor's reasoning. Default `summary`, which clients keep. */
  readonly responsesClientReasoning?: 'summary' | 'content'
  /** `text`: a Responses upstream takes reasoning that it did not seal. Default `omit`: OpenAI refuses it. */
  readonly responsesReasoning?: 'text' | 'omit'
  /** What a request of another dialect says to Responses about being kept, which it is where nothing is said. Default: nothing. */
  readonly responsesStore?: boolean
  /** True: foreign answers in the history are told apart into `commentary`, which calls follow, and `final_answer`. Default false. */
  readonly responsesPhase?: boolean
  /** Whom seals belong to, beside their issuer: an account, an organization. One of another scope is not sent. Default: anyone. */
  readonly sealScope?: string
  /** `max_tokens` for a Messages upstream when the request sets no limit. Default 4096. */
  readonly maxOutputTokens?: number
  /** Chat upstreams that only know `max_tokens`. Default `max_completion_tokens`. */
  readonly chatMaxTokensMember?: 'max_tokens' | 'max_completion_tokens'
  /** Whether the model of a Chat upstream searches the web by itself. Default: by its name (`gpt-4o-search-preview`). */
  readonly chatWebSearch?: boolean
  /** `false`: an upstream that knows functions only; free-text tools are offered as functions. Default true. */
  readonly customTools?: boolean
  /**
   * The `anthropic-version` spoken. `2026-10-21` refuses temperature, top_p and top_k, documents of assistants and citations
   * of users. Default `2023-06-01`.
   */
  readonly anthropicVersion?: string
  /** `false`: an OpenAI upstream that knows `user` alone. Default true. */
  readonly safetyIdentifier?: boolean
  /** `false`: an OpenAI upstream that does not know `prompt_cache_breakpoint`. Default true. */
  readonly promptCacheBreakpoints?: boolean
  /**
   * Whether a Messages upstream caches by itself. `true`: for every request of another dialect; `false`: never. Default: for
   * those that say something of the cache.
   */
  readonly automaticCaching?: boolean
  /** Whether a Messages model goes on where a last assistant turn ends. Default: what is known of the model. */
  readonly prefill?: boolean
  /** `true`: a Messages upstream with a fast mode, which `service_tier: "fast"` and `"priority"` may ask for. Default false. */
  readonly fastMode?: boolean
  readonly [option: string]: Json | undefined
}

export interface ReportMore {
  /** Where it now stands: a pointer into the emitted document, or the emitted object itself (resolved after encoding). */
  readonly to?: string | EmittedPlace
  /** Continues the pointer inside the field: `/0`, `/properties/a/minLength`. */
  readonly inside?: string
  readonly detail?: string
}

/** An object of the document being emitted, and optionally a member inside it, as a relative pointer. */
export interface EmittedPlace {
  readonly node: object
  readonly member?: string
}

/**
 * What a codec may ask of the world. Everything is handed in and pure: the same exchange gives the same bytes.
 */
export interface Context {
  /** Source and target are one dialect: names and ids are the caller's own and stay as they are. */
  readonly native: boolean
  /** Milliseconds since 1970. */
  readonly now: number
  readonly profile: Profile
  /** The same exchange, prefix and `n` give the same id. */
  id(prefix: string, n: number): string
  /** Hex SHA-256 of the UTF-8 text; absent where the caller handed in none, and then foreign seals cannot travel. */
  readonly sha256?: (text: string) => string
  /**
   * Reports one loss or change. `node` is the hub node concerned; `field` is `kind` or `kind.field` in the words of the
   * source dialect's `members` table (`'sampling.topK'`); without `field` the node as a whole is meant.
   */
  report(kind: Kind, code: Code, node?: Node, field?: string, more?: ReportMore): void
  /**
   * Reports every extension that `node` carries for a dialect other than the one being encoded. With `refused`: those of the
   * target's own words that it refuses all the same, and no others.
   */
  dropExtensions(node: Node, refused?: ReadonlySet<string>): void
  /** Where the source held members that its own dialect does not know; they were reported as carried. */
  readonly unknown?: ReadonlySet<string>
  /** The source text of a value, where the caller gave text; for numbers that `JSON.parse` would change. */
  raw?(pointer: string): string | undefined
  /** Puts JSON text verbatim into the emitted document: returns a stand-in that the serializer replaces. */
  verbatim(text: string): Json
}

/** The context of an answer: the request that is being answered is known, or not. */
export interface Exchange extends Context {
  readonly request?: HubRequest
  /** Stands for usage that the source never told and the target demands. */
  readonly inputTokenEstimate?: number
  /** What the head of a streamed answer told of when to ask again, should it fail. */
  readonly retryAfterMs?: number
}

/** hub node kind -> hub field -> wire member, as a pointer relative to the node and without leading slash; `''` is the node. */
export type Members = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface ContextSettings {
  readonly source: {
    readonly id: DialectId
    readonly members: Members
    readonly extensionCodes: Readonly<Record<string, Code>>
    readonly answerCodes?: Readonly<Record<string, Code>>
  }
  /** An answer is translated: what its members are called by may weigh less than in a request. Default false. */
  readonly answer?: boolean
  /** `words`: the dialect whose extensions the target writes as its own. */
  readonly target: { readonly id: DialectId; readonly words?: DialectId }
  readonly now?: number
  readonly profile?: Profile
  readonly exchangeId?: string
  readonly sha256?: (text: string) => string
  readonly raw?: (pointer: string) => string | undefined
  readonly request?: HubRequest
  readonly inputTokenEstimate?: number
  readonly retryAfterMs?: number
}

export interface Contexts {
  /** Handed to the source dialect: its reports carry the source's name. */
  readonly decode: Exchange
  /** Handed to the target dialect. */
  readonly encode: Exchange
  /** Streams: the number of the frame that is being read. */
  frame: number
  /** The emitted document as text, with every `verbatim` in its place. */
  serialize(emitted: Json): string
  /** All reports so far; `emitted` is the finished document, against which object places are resolved. */
  diagnostics(emitted?: Json): readonly Diagnostic[]
}

/** `kind.field`, taken apart once. */
interface FieldName {
  readonly kind: string
  readonly name: string
}

const fieldNames = new Map<string, FieldName | undefined>()

/** Fields are a closed set of words in the codecs; taking one apart costs more than everything else a report does. */
function fieldNameOf(field: string): FieldName | undefined {
  const known = fieldNames.get(field)
  if (known !== undefined || fieldNames.has(field)) return known
  const dot = field.indexOf('.')
  const name = dot < 0 ? undefined : { kind: field.slice(0, dot), name: field.slice(dot + 1) }
  fieldNames.set(field, name)
  return name
}

function originOf(node: Node, field: string | undefined, members: Members): string | undefined {
  const at = node[ORIGIN]
  if (at === undefined || field === undefined) return at
  const split = fieldNameOf(field)
  if (split === undefined) return at
  const { kind, name } = split
  return joinMember(at, node[MEMBERS]?.[name] ?? members[kind]?.[name] ?? name)
}

/** Keys of foreign origin: `__proto__` and `constructor` must not find what every object inherits. */
function ownCode(codes: Readonly<Record<string, Code>> | undefined, key: string): Code | undefined {
  return codes !== undefined && Object.hasOwn(codes, key) ? codes[key] : undefined
}

/** Array positions become `*`: records of a stream are merged by code and shape. */
function shapeOf(pointer: string | undefined): string {
  return pointer === undefined ? '' : pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
}

/** One pass over the emitted document that finds the pointers of the objects that were reported by identity. */
function pointersOf(emitted: Json, wanted: ReadonlySet<object>): ReadonlyMap<object, string> {
  const found = new Map<object, string>()
  const stack: [unknown, string][] = [[emitted, '']]
  while (stack.length > 0 && found.size < wanted.size) {
    const [value, at] = stack.pop() as [unknown, string]
    if (typeof value !== 'object' || value === null) continue
    if (wanted.has(value)) found.set(value, at)
    for (const key of Object.keys(value))
      stack.push([(value as Record<string, unknown>)[key], `${at}/${pointerKey(key)}`])
  }
  return found
}

const everything = (): boolean => true
const standsElsewhere = (member: string): boolean => member.startsWith('../')

/** Makes the pair of contexts for one translation; the log behind them is shared. */
export function createContexts(settings: ContextSettings): Contexts {
  const { source, target, sha256 } = settings
  const own = target.words ?? target.id
  const answerCodes = settings.answer === true ? source.answerCodes : undefined
  /** `include/2`: a row `include/` means every entry. */
  const codeOf = (key: string): Code | undefined =>
    ownCode(answerCodes, key) ??
    ownCode(source.extensionCodes, key) ??
    ownCode(source.extensionCodes, key.slice(0, key.indexOf('/') + 1))
  const exchangeId = settings.exchangeId ?? '0'
  const log: DiagnosticDraft[] = []
  const places = new Map<object, EmittedPlace>()
  const merged = new Map<string, number>()
  const verbatims = createVerbatims()
  const contexts = { frame: -1 }

  const reporter = (dialect: DialectId) => {
    let last: DiagnosticDraft | undefined
    return (kind: Kind, code: Code, node?: Node, field?: string, more?: ReportMore): void => {
      const place = node === undefined ? undefined : originOf(node, field, source.members)
      const at = place === undefined || more?.inside === undefined ? place : place + more.inside
      const to = typeof more?.to === 'string' ? more.to : undefined
      const emittedAt = typeof more?.to === 'object' ? more.to : undefined
      const { frame } = contexts
      if (frame >= 0) {
        // What is reported for every delta is mostly what was reported last.
        if (last?.code === code && last.kind === kind && last.at === at && last.to === to && emittedAt === undefined) {
          last.count = (last.count ?? 1) + 1
          return
        }
        const key = `${kind} ${code} ${dialect} ${shapeOf(at)} ${shapeOf(to)}`
        const index = merged.get(key)
        const first = index === undefined ? undefined : log[index]
        if (first !== undefined) {
          first.count = (first.count ?? 1) + 1
          last = first
          return
        }
        merged.set(key, log.length)
      }
      const seen = frame < 0 ? undefined : frame
      const diagnostic = createDiagnostic(kind, code, dialect, { at, to, frame: seen, detail: more?.detail })
      if (emittedAt !== undefined) places.set(diagnostic, emittedAt)
      log.push(diagnostic)
      last = frame >= 0 && emittedAt === undefined ? diagnostic : undefined
    }
  }

  /** Where the source said what nobody knows; its codes name only what is known. */
  const unknown = new Set<string>()
  /** Nodes whose extensions were told to be missing. */
  const dismissed = new WeakSet<Node>()

  const exchange = (dialect: DialectId): Exchange => {
    const record = reporter(dialect)
    const dismiss = (
      node: Node,
      ext: Extensions,
      chosen: (member: string) => boolean,
      refused?: ReadonlySet<string>,
    ): void => {
      const places = node[MEMBERS]
      // Only such a node can have said something elsewhere.
      if (places !== undefined) dismissed.add(node)
      const at = node[ORIGIN]
      for (const owner in ext) {
        if ((owner === own) === (refused === undefined)) continue
        for (const key in ext[owner as DialectId]) {
          if (refused !== undefined && !refused.has(key)) continue
          const member = places?.[`ext.${key}`] ?? pointerKey(key)
          if (!chosen(member)) continue
          const place = at === undefined ? undefined : joinMember(at, member)
          const code = codeOf(key) ?? (place !== undefined && unknown.has(place) ? 'unknown-member' : 'member')
          record('dropped', code, place === undefined ? {} : { [ORIGIN]: place }, undefined, { detail: key })
        }
      }
    }
    return {
      native: source.id === target.id,
      unknown,
      now: settings.now ?? 0,
      profile: settings.profile ?? {},
      id: (prefix, n) => `${prefix}_${exchangeId}${n.toString(36).padStart(4, '0')}`,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(settings.raw === undefined ? {} : { raw: settings.raw }),
      ...(settings.request === undefined ? {} : { request: settings.request }),
      ...(settings.inputTokenEstimate === undefined ? {} : { inputTokenEstimate: settings.inputTokenEstimate }),
      ...(settings.retryAfterMs === undefined ? {} : { retryAfterMs: settings.retryAfterMs }),
      report(kind, code, node, field, more) {
        record(kind, code, node, field, more)
        if (code === 'unknown-member' && kind === 'carried' && node?.[ORIGIN] !== undefined) unknown.add(node[ORIGIN])
        // A node that goes takes along what it said elsewhere, and the place of the node does not tell of that.
        if (kind === 'dropped' && field === undefined && node?.ext !== undefined && !dismissed.has(node))
          dismiss(node, node.ext, standsElsewhere)
      },
      dropExtensions(node, refused) {
        if (node.ext !== undefined) dismiss(node, node.ext, everything, refused)
      },
      verbatim: verbatims.add,
    }
  }

  return Object.assign(contexts, {
    decode: exchange(source.id),
    encode: exchange(target.id),
    serialize: verbatims.serialize,
    diagnostics(emitted?: Json): readonly Diagnostic[] {
      const wanted = new Set(Array.from(places.values(), ({ node }) => node))
      const found = emitted === undefined || wanted.size === 0 ? undefined : pointersOf(emitted, wanted)
      // What was carried out of the source and then dropped by the target is one loss, told once.
      const dropped = new Set<string | undefined>()
      if (log.some(({ kind }) => kind === 'carried'))
        for (const { kind, at } of log) if (kind === 'dropped') dropped.add(at)
      const all: Diagnostic[] = []
      for (const diagnostic of log) {
        if (diagnostic.kind === 'carried' && diagnostic.at !== undefined && dropped.has(diagnostic.at)) continue
        const place = found === undefined ? undefined : places.get(diagnostic)
        const base = place === undefined ? undefined : found?.get(place.node)
        if (base === undefined) all.push({ ...diagnostic })
        else all.push({ ...diagnostic, to: place?.member === undefined ? base : `${base}/${place.member}` })
      }
      return all
    },
  })
}
