import type { StrictRules } from './strict-schema.ts'

/** What a dialect takes of tools and their calls: data of the dialect, for `fit-request` and `restore-calls`. */
export interface ToolLimits {
  /** The whole of a legal name. */
  readonly name: RegExp
  readonly longestName: number
  /** The whole of a legal id of a call. */
  readonly callId: RegExp
  readonly longestCallId: number
  /** Whether two calls may have one id: their places tell them apart. */
  readonly repeatedIds: boolean
  /** Tools that take free text. */
  readonly customTools: boolean
  /** Tools with a namespace of their own, and calls that name it. */
  readonly namespaces: boolean
  /** Tools that are declared inside the conversation. */
  readonly offers: boolean
  /** What a strict schema must be; absent: every schema may be. */
  readonly strict?: StrictRules
  /** The schema of an object must name its properties, and be it none. */
  readonly properties: boolean
  /** Keywords that are refused at the top of a tool's schema, strict or not. */
  readonly refusedAtRoot?: ReadonlySet<string>
  /** Request members that bring in turns which the vendor keeps: calls may be answered, or results called for, there. */
  readonly state?: readonly string[]
  /** A choice among some of the tools. */
  readonly allowedTools: boolean
}
