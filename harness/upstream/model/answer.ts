import type { Intent, OfferedTool } from './intent.ts'
import { sampleOf } from './sample.ts'

/** What the scripted model says, before it is put into a dialect's words. */
export interface Answer {
  /** Thoughts before the text, with what only their vendor can check; a dialect without reasoning says nothing of them. */
  readonly reasoning?: { readonly text: string; readonly seal: string }
  readonly text: string
  readonly call?: { readonly tool: OfferedTool; readonly input: string }
  readonly inputTokens: number
  readonly outputTokens: number
  readonly model: string
}

function chosenTool({ tools, choice, userText, toolResult }: Intent): OfferedTool | undefined {
  if (choice === 'none' || tools.length === 0) return undefined
  if (typeof choice === 'object') return tools.find(({ name }) => name === choice.name)
  if (toolResult !== undefined) return undefined
  if (choice === 'required') return tools[0]
  const named = tools.find(({ name }) => userText.includes(name))
  if (named !== undefined) return named
  return /USE_TOOL|\b(use|call|run)\b.*\btool\b/i.test(userText) ? tools[0] : undefined
}

/** Long texts are told by their beginning: the answer proves who was heard, not how much. */
function quote(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

/** About one token a word, which is exact enough for a model that is none. */
function tokensOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/**
 * Decides the answer: a call when tools are offered and the last user text asks for one (by its name, by "use a tool", or by
 * USE_TOOL) or the request forces one; JSON when a schema is demanded; else a text that quotes what it heard. After a tool
 * result it always ends with a text.
 */
export function decideAnswer(intent: Intent): Answer {
  const { model, inputTokens, toolResult, userText, outputSchema } = intent
  const tool = chosenTool(intent)
  if (tool !== undefined) {
    const input = tool.custom ? 'sample' : JSON.stringify(sampleOf(tool.schema))
    const text = `Let me call ${tool.name}.`
    const outputTokens = tokensOf(text) + tokensOf(input)
    return { text, call: { tool, input }, inputTokens, outputTokens, model }
  }
  const said = toolResult !== undefined ? `The tool said: ${quote(toolResult)}` : `You said: ${quote(userText)}`
  const text = outputSchema === undefined ? said : JSON.stringify(sampleOf(outputSchema))
  return { text, inputTokens, outputTokens: tokensOf(text), model }
}

/** Pieces as a model would stream them, cut behind blanks; joined they are the text. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

/** Cut into three about equal fragments, so that no reader can take one for the whole. */
export function fragmentsOf(text: string): readonly string[] {
  const size = Math.max(1, Math.ceil(text.length / 3))
  return text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
}

/** Ids that never repeat within a process and are the same in every run. */
export function idOf(prefix: string, number: number): string {
  return `${prefix}_wireproof${number.toString(36).padStart(6, '0')}`
}

/** The scripted model was made then: a clock would make its answers differ between runs. */
export const CREATED = 1_764_000_000
