// Generated from schemas/hub by `npm run generate`. Do not edit.
import type {DialectId, Extensions, Json, JsonObject} from '../hub/node.ts'

/**
 * One event of the hub stream: start, then parts, usage and notes, then one finish or failure.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Event".
 */
export type Event =
  | StartEvent
  | PartStartEvent
  | PartDeltaEvent
  | PartPatchEvent
  | PartSealEvent
  | PartEndEvent
  | UsageEvent
  | NoteEvent
  | FinishEvent
  | FailureEvent
/**
 * One piece of content.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Part".
 */
export type Part =
  | TextPart
  | RefusalPart
  | ReasoningPart
  | MediaPart
  | ToolCallPart
  | ToolResultPart
  | CompactionPart
  | ToolOfferPart
  | OpaquePart
/**
 * Where the bytes of an image, document or recording are.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Media".
 */
export type Media =
  | {
      kind: 'data'
      mime: string
      base64: string
    }
  | {
      kind: 'url'
      url: string
    }
  | {
      kind: 'file'
      id: string
      issuer: DialectId
    }
  | {
      kind: 'text'
      text: string
    }
/**
 * A tool the model may call.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Tool".
 */
export type Tool = FunctionTool | CustomTool | HostedTool | NamespaceTool | OpaqueTool
/**
 * A tool inside a namespace.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InnerTool".
 */
export type InnerTool = FunctionTool | CustomTool | HostedTool | OpaqueTool
/**
 * The increment of one part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Delta".
 */
export type Delta =
  | {
      on: 'text'
      text: string
      logprobs?: Json
    }
  | {
      on: 'input'
      text: string
    }
  | {
      on: 'refusal'
      text: string
    }
  | {
      on: 'reasoning'
      segment: number
      channel: 'full' | 'summary'
      text: string
    }
  | {
      on: 'citation'
      citation: Citation
    }
  | {
      on: 'media'
      base64: string
    }

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  diagnostic: Diagnostic
  event: Event
  failure: Failure
  request: HubRequest
  response: HubResponse
}
/**
 * One loss or change that a translation reports.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Diagnostic".
 */
export interface Diagnostic {
  kind: 'dropped' | 'approximated' | 'moved' | 'defaulted' | 'synthesized' | 'carried' | 'repaired'
  /**
   * A row of docs/diagnostic-codes.md.
   */
  code: string
  severity: 'breaking' | 'degraded' | 'hint'
  dialect: DialectId
  /**
   * Pointer into the document that came.
   */
  at?: string
  /**
   * Pointer into the document that goes out.
   */
  to?: string
  /**
   * Streams: the frame that the pointers are in.
   */
  frame?: number
  /**
   * Streams: how many frames said the same.
   */
  count?: number
  detail?: string
}
/**
 * The answer begins.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StartEvent".
 */
export interface StartEvent {
  type: 'start'
  id?: string
  model?: string
  /**
   * Seconds since 1970.
   */
  created?: number
  serviceTier?: string
  ext?: Extensions
}
/**
 * A part opens.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PartStartEvent".
 */
export interface PartStartEvent {
  type: 'part-start'
  index: number
  choice?: number
  part: Part
}
/**
 * Text.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextPart".
 */
export interface TextPart {
  type: 'text'
  text: string
  citations?: Citation[]
  logprobs?: Json
  cache?: CacheMark
  group?: Group
  ext?: Extensions
}
/**
 * A source of a text part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Citation".
 */
export interface Citation {
  url?: string
  title?: string
  quoted?: string
  /**
   * UTF-16 offset into the text of the part.
   */
  start?: number
  /**
   * UTF-16 offset into the text of the part.
   */
  end?: number
  ext?: Extensions
}
/**
 * Cache the prompt up to here.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMark".
 */
export interface CacheMark {
  /**
   * In the vendor's words: 5m, 1h.
   */
  ttl?: string
}
/**
 * Which wire item or message a part came from; parts with equal n came from one.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Group".
 */
export interface Group {
  n: number
  id?: string
  phase?: string
  status?: 'complete' | 'incomplete'
}
/**
 * The model declines.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RefusalPart".
 */
export interface RefusalPart {
  type: 'refusal'
  text: string
  group?: Group
  ext?: Extensions
}
/**
 * Reasoning, perhaps only as a seal.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningPart".
 */
export interface ReasoningPart {
  type: 'reasoning'
  segments: ReasoningSegment[]
  seal?: Seal
  group?: Group
  ext?: Extensions
}
/**
 * A run of reasoning: what the model thought (full), or what the vendor tells about it (summary).
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningSegment".
 */
export interface ReasoningSegment {
  channel: 'full' | 'summary'
  text: string
  ext?: Extensions
}
/**
 * Proof that only its issuer can check: a signature over reasoning text, or the reasoning encrypted.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Seal".
 */
export interface Seal {
  issuer: DialectId
  scope?: string
  form: 'signature' | 'ciphertext'
  value: string
}
/**
 * An image, a document or a recording.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MediaPart".
 */
export interface MediaPart {
  type: 'media'
  as: 'image' | 'document' | 'audio'
  media: Media
  name?: string
  /**
   * Resolution hint in OpenAI's words.
   */
  detail?: string
  cache?: CacheMark
  group?: Group
  ext?: Extensions
}
/**
 * The model calls a tool.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolCallPart".
 */
export interface ToolCallPart {
  type: 'tool-call'
  form: 'json' | 'text'
  run: 'client' | 'server'
  vendor?: DialectId
  id: string
  name: string
  namespace?: string
  /**
   * The arguments as text, never parsed; empty means none.
   */
  input: string
  cache?: CacheMark
  group?: Group
  ext?: Extensions
}
/**
 * What a tool answered.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolResultPart".
 */
export interface ToolResultPart {
  type: 'tool-result'
  run: 'client' | 'server'
  callId: string
  form?: 'json' | 'text'
  error?: boolean
  parts: Part[]
  cache?: CacheMark
  group?: Group
  ext?: Extensions
}
/**
 * A compacted history that only its issuer can read.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionPart".
 */
export interface CompactionPart {
  type: 'compaction'
  seal: Seal
  group?: Group
  ext?: Extensions
}
/**
 * Tools that are offered from here on.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolOfferPart".
 */
export interface ToolOfferPart {
  type: 'tool-offer'
  tools: Tool[]
  group?: Group
  ext?: Extensions
}
/**
 * A tool with JSON arguments that the caller runs.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionTool".
 */
export interface FunctionTool {
  type: 'function'
  name: string
  description?: string
  /**
   * JSON Schema of the arguments.
   */
  schema?: JsonObject
  strict?: boolean
  deferred?: boolean
  cache?: CacheMark
  ext?: Extensions
}
/**
 * A tool whose input is free text, perhaps under a grammar.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomTool".
 */
export interface CustomTool {
  type: 'custom'
  name: string
  description?: string
  /**
   * A grammar of the input.
   */
  grammar?: {
    syntax: string
    definition: string
  }
  deferred?: boolean
  cache?: CacheMark
  ext?: Extensions
}
/**
 * A tool that the vendor runs, and that more than one vendor has.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "HostedTool".
 */
export interface HostedTool {
  type: 'hosted'
  kind: 'web-search' | 'code-execution' | 'tool-search'
  allowedDomains?: string[]
  blockedDomains?: string[]
  maxUses?: number
  contextSize?: string
  /**
   * Where the user is, about.
   */
  location?: {
    city?: string
    country?: string
    region?: string
    timezone?: string
  }
  cache?: CacheMark
  ext?: Extensions
}
/**
 * Tools under a name of their own.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NamespaceTool".
 */
export interface NamespaceTool {
  type: 'namespace'
  name: string
  description?: string
  tools: InnerTool[]
  ext?: Extensions
}
/**
 * A tool that only its own dialect knows.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OpaqueTool".
 */
export interface OpaqueTool {
  type: 'opaque-tool'
  dialect: DialectId
  /**
   * The wire's own type tag.
   */
  tag: string
  wire: Json
  ext?: Extensions
}
/**
 * A wire item that only its own dialect knows.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OpaquePart".
 */
export interface OpaquePart {
  type: 'opaque'
  dialect: DialectId
  wire: Json
  /**
   * Where it says something in words, for dialects that cannot hold it: pointers relative to wire.
   */
  words?: string[]
  /**
   * Under which diagnostic code it is missed elsewhere.
   */
  missed?:
    | 'audio'
    | 'compaction'
    | 'compaction-request'
    | 'compaction-text'
    | 'container'
    | 'current-file'
    | 'document'
    | 'document-text'
    | 'effort'
    | 'output-schema'
    | 'search-result'
  /**
   * Its member type is no tag that says how to read it.
   */
  untagged?: true
  group?: Group
  ext?: Extensions
}
/**
 * A part grows.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PartDeltaEvent".
 */
export interface PartDeltaEvent {
  type: 'part-delta'
  index: number
  delta: Delta
}
/**
 * Known late about an open part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PartPatchEvent".
 */
export interface PartPatchEvent {
  type: 'part-patch'
  index: number
  group?: Group
  ext?: Extensions
}
/**
 * The seal of an open part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PartSealEvent".
 */
export interface PartSealEvent {
  type: 'part-seal'
  index: number
  seal: Seal
}
/**
 * A part closes.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PartEndEvent".
 */
export interface PartEndEvent {
  type: 'part-end'
  index: number
  incomplete?: true
}
/**
 * Token counts so far; each known field overwrites.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UsageEvent".
 */
export interface UsageEvent {
  type: 'usage'
  usage: Usage
}
/**
 * Token counts: totals inclusive, breakdown disjoint, unknown is absent.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Usage".
 */
export interface Usage {
  inputTokens?: number
  outputTokens?: number
  cacheRead?: number
  cacheWrite?: number
  reasoning?: number
  estimated?: boolean
  ext?: Extensions
}
/**
 * Something only the own dialect may hear.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NoteEvent".
 */
export interface NoteEvent {
  type: 'note'
  dialect: DialectId
  wire: Json
  /**
   * What of it no other event tells; absent is all of it.
   */
  ext?: Extensions
}
/**
 * The answer ended as it should.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FinishEvent".
 */
export interface FinishEvent {
  type: 'finish'
  finish: Finish
  others?: Finish[]
  ext?: Extensions
}
/**
 * Why the answer ended.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Finish".
 */
export interface Finish {
  reason:
    | 'stop'
    | 'length'
    | 'tool-calls'
    | 'content-filter'
    | 'refusal'
    | 'pause'
    | 'context-window'
    | 'incomplete'
    | 'other'
  /**
   * The wire's own word.
   */
  raw?: string
  stopSequence?: string
  details?: Json
  ext?: Extensions
}
/**
 * The answer ended otherwise.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FailureEvent".
 */
export interface FailureEvent {
  type: 'failure'
  failure: Failure
}
/**
 * What went wrong, with the other side's own words.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Failure".
 */
export interface Failure {
  kind:
    | 'invalid-request'
    | 'auth'
    | 'permission'
    | 'not-found'
    | 'too-large'
    | 'quota'
    | 'rate-limit'
    | 'overloaded'
    | 'context-window'
    | 'timeout'
    | 'truncated'
    | 'protocol'
    | 'server'
  message: string
  code?: string
  /**
   * The request member that the vendor blames.
   */
  param?: string
  /**
   * HTTP status.
   */
  status?: number
  retryAfterMs?: number
  ext?: Extensions
}
/**
 * A request in the words of the hub. System prompts are turns, in the order of the wire.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "HubRequest".
 */
export interface HubRequest {
  model: string
  turns: Turn[]
  tools?: Tool[]
  toolChoice?: ToolChoice
  sampling?: Sampling
  reasoning?: ReasoningOptions
  outputFormat?: OutputFormat
  options?: RequestOptions
  ext?: Extensions
}
/**
 * One role's contiguous parts. Tool results stand in user turns.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Turn".
 */
export interface Turn {
  role: 'system' | 'developer' | 'user' | 'assistant'
  parts: Part[]
  /**
   * The answer goes on where this turn ends.
   */
  unfinished?: true
  ext?: Extensions
}
/**
 * Whether and which tool must be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoice".
 */
export interface ToolChoice {
  mode: 'auto' | 'none' | 'required' | 'tool' | 'opaque'
  name?: string
  form?: 'json' | 'text'
  hosted?: 'web-search' | 'code-execution' | 'tool-search'
  allowed?: AllowedTool[]
  ext?: Extensions
}
/**
 * One of the tools that may be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AllowedTool".
 */
export interface AllowedTool {
  name?: string
  form?: 'json' | 'text'
  hosted?: 'web-search' | 'code-execution' | 'tool-search'
  dialect?: DialectId
  wire?: Json
  ext?: Extensions
}
/**
 * How the answer is drawn.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Sampling".
 */
export interface Sampling {
  maxOutputTokens?: number
  temperature?: number
  topP?: number
  topK?: number
  stop?: string[]
  frequencyPenalty?: number
  presencePenalty?: number
  seed?: number
  /**
   * How many answers are asked for.
   */
  choices?: number
  logprobs?: boolean
  topLogprobs?: number
  ext?: Extensions
}
/**
 * Whether the model reasons, and how much of it is shown.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningOptions".
 */
export interface ReasoningOptions {
  /**
   * none, minimal, low, medium, high, xhigh, max, or a word that a vendor added later.
   */
  effort?: string
  mode?: 'enabled' | 'adaptive' | 'disabled'
  budgetTokens?: number
  /**
   * OpenAI: auto, concise, detailed; Anthropic: summarized, omitted.
   */
  summary?: string
  /**
   * The caller wants sealed reasoning back.
   */
  sealed?: boolean
  ext?: Extensions
}
/**
 * What the text of the answer must look like.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputFormat".
 */
export interface OutputFormat {
  kind: 'text' | 'json' | 'schema'
  name?: string
  description?: string
  schema?: JsonObject
  strict?: boolean
  ext?: Extensions
}
/**
 * What does not change the meaning of the answer.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RequestOptions".
 */
export interface RequestOptions {
  stream?: boolean
  streamUsage?: boolean
  parallelToolCalls?: boolean
  verbosity?: string
  store?: boolean
  metadata?: JsonObject
  /**
   * OpenAI's older identifier of the end user.
   */
  user?: string
  /**
   * Who is behind the request: OpenAI safety_identifier, Anthropic metadata.user_id.
   */
  safetyId?: string
  serviceTier?: string
  speed?: string
  cacheKey?: string
  cacheRetention?: string
  cacheMode?: string
  cacheTtl?: string
  moderation?: JsonObject
  obfuscation?: boolean
  ext?: Extensions
}
/**
 * A whole answer in the words of the hub.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "HubResponse".
 */
export interface HubResponse {
  id?: string
  model?: string
  /**
   * Seconds since 1970.
   */
  created?: number
  parts: Part[]
  finish: Finish
  usage?: Usage
  serviceTier?: string
  otherChoices?: Choice[]
  ext?: Extensions
}
/**
 * A further answer to the same request.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Choice".
 */
export interface Choice {
  parts: Part[]
  finish: Finish
  ext?: Extensions
}
