import type { DialectId, Json, JsonObject, Node } from './node.ts'
import type { CacheMark } from './part.ts'

/** A tool with JSON arguments that the caller runs. */
export interface FunctionTool extends Node {
  readonly type: 'function'
  readonly name: string
  readonly description?: string
  /** JSON Schema of the arguments, shared by reference and never changed. Absent: no arguments were described. */
  readonly schema?: JsonObject
  readonly strict?: boolean
  /** Not part of the prompt until a tool search finds it. */
  readonly deferred?: boolean
  readonly cache?: CacheMark
}

/** A tool whose input is free text, perhaps under a grammar. */
export interface CustomTool extends Node {
  readonly type: 'custom'
  readonly name: string
  readonly description?: string
  readonly grammar?: { readonly syntax: string; readonly definition: string }
  readonly deferred?: boolean
  readonly cache?: CacheMark
}

/** A tool only `dialect` knows: run by the vendor, or of a shape without counterpart. Replayed there, reported elsewhere. */
export interface OpaqueTool extends Node {
  readonly type: 'opaque-tool'
  readonly dialect: DialectId
  /** The wire's own type tag: `web_search`, `namespace`, `computer_20250124`. */
  readonly tag: string
  readonly wire: Json
}

/** A tool that the vendor runs, and that more than one vendor has. */
export interface HostedTool extends Node {
  readonly type: 'hosted'
  readonly kind: 'web-search' | 'code-execution' | 'tool-search'
  readonly allowedDomains?: readonly string[]
  readonly blockedDomains?: readonly string[]
  readonly maxUses?: number
  /** How much of the context results may take: `low`, `medium`, `high`. */
  readonly contextSize?: string
  /** Where the user is, about; an empty one is nowhere in particular. */
  readonly location?: {
    readonly city?: string
    readonly country?: string
    readonly region?: string
    readonly timezone?: string
  }
  readonly cache?: CacheMark
}

/** Tools under a name of their own: calls say the namespace beside the name. */
export interface NamespaceTool extends Node {
  readonly type: 'namespace'
  readonly name: string
  readonly description?: string
  readonly tools: readonly (FunctionTool | CustomTool | HostedTool | OpaqueTool)[]
}

export type Tool = FunctionTool | CustomTool | HostedTool | OpaqueTool | NamespaceTool

/** One of the tools that may be called: by its name, or in the words of the only dialect that knows it. */
export interface AllowedTool extends Node {
  readonly name?: string
  readonly form?: 'json' | 'text'
  readonly hosted?: HostedTool['kind']
  readonly dialect?: DialectId
  readonly wire?: Json
}

export interface ToolChoice extends Node {
  /** `tool` forces the one named by `name`. `opaque`: only `ext` of its own dialect says it. */
  readonly mode: 'auto' | 'none' | 'required' | 'tool' | 'opaque'
  readonly name?: string
  readonly form?: 'json' | 'text'
  /** `tool` forces this one, which has no name. */
  readonly hosted?: HostedTool['kind']
  /** With `auto` and `required`: only these of the offered tools. */
  readonly allowed?: readonly AllowedTool[]
}
