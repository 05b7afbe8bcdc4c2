/** What a dialect takes of tools and their calls: data of the dialect, for `fit-tools` and `restore-calls`. */
export interface ToolLimits {
  /** The whole of a legal name. */
  readonly name: RegExp
  readonly longestName: number
  /** The whole of a legal id of a call. */
  readonly callId: RegExp
  readonly longestCallId: number
  /** Tools that take free text. */
  readonly customTools: boolean
  /** Tools with a namespace of their own, and calls that name it. */
  readonly namespaces: boolean
  /** Tools that are declared inside the conversation. */
  readonly offers: boolean
  /** A choice among some of the tools. */
  readonly allowedTools: boolean
}
