import type { DialectId, Json, Node } from './node.ts'
import type { Tool } from './tool.ts'

/**
 * Proof that belongs to its issuer: a signature over reasoning text (`signature`) or the reasoning itself, encrypted
 * (`ciphertext`). It goes back to its issuer only, byte for byte.
 */
export interface Seal {
  readonly issuer: DialectId
  readonly scope?: string
  readonly form: 'signature' | 'ciphertext'
  readonly value: string
}

/** What one Responses item or Chat message groups: parts with equal `n` in one turn or response came from one wire item. */
export interface Group {
  readonly n: number
  readonly id?: string
  readonly phase?: string
  readonly status?: 'complete' | 'incomplete'
}

/** "Cache the prompt up to here". `ttl` in the vendor's words: `5m`, `1h`. */
export interface CacheMark {
  readonly ttl?: string
}

export interface Citation extends Node {
  readonly url?: string
  readonly title?: string
  readonly quoted?: string
  /** UTF-16 offsets into the text of the part. */
  readonly start?: number
  readonly end?: number
}

/** `full` is what the model thought, `summary` is what the vendor tells about it. */
export interface ReasoningSegment extends Node {
  readonly channel: 'full' | 'summary'
  readonly text: string
}

export type Media =
  | { readonly kind: 'data'; readonly mime: string; readonly base64: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly id: string; readonly issuer: DialectId }
  /** A document given as plain text (Messages `source.type: "text"`). */
  | { readonly kind: 'text'; readonly text: string }

interface PartBase extends Node {
  readonly group?: Group
}

export interface TextPart extends PartBase {
  readonly type: 'text'
  readonly text: string
  readonly citations?: readonly Citation[]
  readonly logprobs?: Json
  readonly cache?: CacheMark
}

export interface RefusalPart extends PartBase {
  readonly type: 'refusal'
  readonly text: string
}

export interface ReasoningPart extends PartBase {
  readonly type: 'reasoning'
  /** Empty where only a seal came (redacted or omitted thinking). */
  readonly segments: readonly ReasoningSegment[]
  readonly seal?: Seal
}

export interface MediaPart extends PartBase {
  readonly type: 'media'
  readonly as: 'image' | 'document' | 'audio'
  readonly media: Media
  readonly name?: string
  /** Image resolution hint in OpenAI's words: `auto`, `low`, `high`. */
  readonly detail?: string
  readonly cache?: CacheMark
}

export interface ToolCallPart extends PartBase {
  readonly type: 'tool-call'
  /** `json`: `input` is JSON text. `text`: `input` is free text (custom tools). */
  readonly form: 'json' | 'text'
  /** `client`: the caller must run it. `server`: the vendor ran it. */
  readonly run: 'client' | 'server'
  /** Which vendor ran it. */
  readonly vendor?: DialectId
  readonly id: string
  readonly name: string
  readonly namespace?: string
  /** The arguments as text, never parsed: `JSON.parse` would destroy 9007199254740993. `''` means no arguments. */
  readonly input: string
  readonly cache?: CacheMark
}

export interface ToolResultPart extends PartBase {
  readonly type: 'tool-result'
  readonly run: 'client' | 'server'
  readonly callId: string
  /** The form of the call that it answers, where the wire tells (Responses: `custom_tool_call_output`). */
  readonly form?: 'json' | 'text'
  readonly error?: boolean
  readonly parts: readonly Part[]
  readonly cache?: CacheMark
}

/** A compacted history only its issuer can read. */
export interface CompactionPart extends PartBase {
  readonly type: 'compaction'
  readonly seal: Seal
}

/** Tools that are offered from here on (Responses `additional_tools`). */
export interface ToolOfferPart extends PartBase {
  readonly type: 'tool-offer'
  readonly tools: readonly Tool[]
}

/** An item or block only `dialect` knows: replayed there as it is, reported elsewhere. */
export interface OpaquePart extends PartBase {
  readonly type: 'opaque'
  readonly dialect: DialectId
  readonly wire: Json
  /** Where it says something in words, for dialects that cannot hold it: pointers relative to `wire`, without leading slash. */
  readonly words?: readonly string[]
  /** Its member `type` is no tag that says how to read it, and would be missed. */
  readonly untagged?: true
  /** Under which code it is missed elsewhere. Default `opaque-part`. */
  readonly missed?:
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
}

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

export type PartType = Part['type']
