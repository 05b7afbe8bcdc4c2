import type { DialectId } from './hub/node.ts'
import type { ToolChoice } from './hub/tool.ts'

/** What a dialect's prompt holds beside the texts of a request, in tokens. */
export interface Framing {
  /** Tokens of the vendor's models for each one of the estimate. */
  readonly text: number
  /** Once. */
  readonly request: number
  /** Role and separators of one turn. */
  readonly turn: number
  /** The same of instructions, which are no turn everywhere. */
  readonly system: number
  readonly toolCall: number
  readonly toolResult: number
  readonly tool: number
  /** A schema reaches the model in a shorter form than its JSON: tokens for each one of the JSON. */
  readonly schema: number
  /** Instructions that the vendor adds once where there are tools: where the model may choose, and where it must call one. */
  readonly tools: { readonly free: number; readonly forced: number }
}

/**
 * Turns, replies and functions: the rules and examples of "How to count tokens with tiktoken" in OpenAI's cookbook.
 * https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken. Calls: the middle of what recorded answers
 * cost beyond their text.
 */
const openai: Framing = {
  text: 1,
  request: 3,
  turn: 4,
  system: 4,
  toolCall: 10,
  toolResult: 4,
  tool: 8,
  schema: 0.75,
  tools: { free: 0, forced: 0 },
}

/**
 * Turns and tools: the examples of "Token counting" and the table of tool use prompts (Claude Sonnet 5).
 * https://platform.claude.com/docs/en/build-with-claude/token-counting,
 * https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview#pricing. Text and calls: the middle of what
 * recorded answers cost.
 */
const anthropic: Framing = {
  text: 1.18,
  request: 3,
  turn: 3,
  system: 0,
  toolCall: 18,
  toolResult: 4,
  tool: 0,
  schema: 0.65,
  tools: { free: 354, forced: 474 },
}

export function framingOf(dialect: DialectId): Framing {
  return dialect === 'anthropic-messages' ? anthropic : openai
}

/** What the vendor adds because there are tools. */
export function toolPrompt({ tools }: Framing, choice: ToolChoice | undefined): number {
  return choice?.mode === 'required' || choice?.mode === 'tool' ? tools.forced : tools.free
}

/**
 * What Claude's own tools cost beyond what the request says of them, by the beginning of their type: their schemas are the
 * vendor's. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview#pricing and the pages of the tools.
 */
const vendorTools: readonly (readonly [type: string, tokens: number])[] = [
  ['bash_', 245],
  ['text_editor_', 700],
  ['computer_', 735],
]

export function vendorToolTokens(tag: string): number {
  return vendorTools.find(([type]) => tag.startsWith(type))?.[1] ?? 0
}
