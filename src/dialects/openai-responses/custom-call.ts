import type { Exchange, ToolCallPart } from '../../hub/index.ts'

/**
 * An upstream without free-text tools was offered a function with one string, `{ "input": TEXT }`, in place of the
 * caller's custom tool: the caller must get its free text back.
 */
export function isCustomCall({ form, name }: Pick<ToolCallPart, 'form' | 'name'>, x: Exchange): boolean {
  return form === 'json' && (x.request?.tools?.some((tool) => tool.type === 'custom' && tool.name === name) ?? false)
}

/** The call as the caller declared its tool. Input of any other shape is handed on as it is. */
export function restoreCustomCall(part: ToolCallPart, x: Exchange): ToolCallPart {
  if (!isCustomCall(part, x)) return part
  x.report('approximated', 'custom-tool', part, 'tool-call.input')
  x.report('approximated', 'custom-tool', part, 'tool-call.form')
  return { ...part, form: 'text', input: unwrapInput(part.input) }
}

function unwrapInput(input: string): string {
  try {
    const value: unknown = JSON.parse(input)
    if (typeof value !== 'object' || value === null) return input
    const [key, ...more] = Object.keys(value)
    const text = (value as Record<string, unknown>)['input']
    return key === 'input' && more.length === 0 && typeof text === 'string' ? text : input
  } catch {
    return input
  }
}
