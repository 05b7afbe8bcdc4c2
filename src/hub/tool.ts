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
  readonly cache?: CacheMark
}

/** A tool whose input is free text, perhaps under a grammar. */
export interface CustomTool extends Node {
  readonly type: 'custom'
  readonly name: string
  readonly description?: string
  readonly grammar?: { readonly syntax: string; readonly definition: string }
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

/** Tools under a name of their own: calls say the namespace beside the name. */
export interface NamespaceTool extends Node {
  readonly type: 'namespace'
  readonly name: string
  readonly description?: string
  readonly tools: readonly (FunctionTool | CustomTool | OpaqueTool)[]
}

export type Tool = FunctionTool | CustomTool | OpaqueTool | NamespaceTool

/** One of the tools that may be called: by its name, or in the words of the only dialect that knows it. */
export interface AllowedTool extends Node {
  readonly name?: string
  readonly form?: 'json' | 'text'
  readonly dialect?: DialectId
  readonly wire?: Json
}

export interface ToolChoice extends Node {
  /** `tool` forces the one named by `name`. `opaque`: only `ext` of its own dialect says it. */
  readonly mode: 'auto' | 'none' | 'required' | 'tool' | 'opaque'
  readonly name?: string
  readonly form?: 'json' | 'text'
  /** With `auto` and `required`: only these of the offered tools. */
  readonly allowed?: readonly AllowedTool[]
}
