import type { Json } from 'wireproof/hub'

type Wire = Readonly<Record<string, Json | undefined>>

const object = (value: Json | undefined): Wire | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : undefined

/** Says of a member that it is missing, is no text, or is too long; in the words of Grape. */
function textProblem(value: Json | undefined, name: string, longest: number, required: boolean): string | undefined {
  if (value === undefined) return required ? `${name} is missing` : undefined
  if (typeof value !== 'string') return `${name} is invalid`
  return value.length <= longest ? undefined : `${name} must be at most ${longest} characters`
}

function oneOf(value: Json | undefined, name: string, values: readonly string[]): string | undefined {
  return value === undefined || values.includes(String(value)) ? undefined : `${name} does not have a valid value`
}

function contextProblems(context: Json | undefined): readonly (string | undefined)[] {
  if (context === undefined) return []
  if (!Array.isArray(context) || context.length === 0) return ['context is empty']
  return context.flatMap((one) => {
    const { type, name, content } = object(one as Json) ?? {}
    const blank = [name, content].some((text) => typeof text === 'string' && text.trim() === '')
    return [
      oneOf(type ?? null, 'context[type]', ['file', 'snippet']),
      textProblem(name, 'context[name]', 255, true),
      textProblem(content, 'context[content]', 600_000, true),
      blank ? 'context[content] is empty' : undefined,
    ]
  })
}

/** What the instance has against the parameters of a suggestion; https://docs.gitlab.com/api/code_suggestions/ */
export function suggestionProblem(json: Json | undefined): string | undefined {
  const body = object(json) ?? {}
  const file = object(body['current_file'])
  const inFile = (member: string, longest: number, required: boolean) =>
    textProblem(file?.[member], `current_file[${member}]`, longest, required)
  const problems = [
    file === undefined ? 'current_file is missing' : undefined,
    inFile('file_name', 255, true),
    inFile('content_above_cursor', 400_000, true),
    inFile('content_below_cursor', 400_000, false),
    oneOf(body['intent'], 'intent', ['completion', 'generation']),
    oneOf(body['generation_type'], 'generation_type', ['comment', 'empty_function', 'small_file']),
    body['stream'] === undefined || typeof body['stream'] === 'boolean' ? undefined : 'stream is invalid',
    textProblem(body['project_path'], 'project_path', 600_000, false),
    textProblem(body['user_instruction'], 'user_instruction', 600_000, false),
    ...contextProblems(body['context']),
  ].filter((problem) => problem !== undefined)
  return problems.length === 0 ? undefined : [...new Set(problems)].join(', ')
}

/** The gateway takes less than the instance lets through. */
export const GATEWAY_LONGEST = 100_000

export function exceedsGateway(json: Json | undefined): boolean {
  const file = object(object(json)?.['current_file']) ?? {}
  return ['content_above_cursor', 'content_below_cursor'].some((member) => {
    const text = file[member]
    return typeof text === 'string' && text.length > GATEWAY_LONGEST
  })
}

/** The server decides by itself where nothing is said; what is told to it is always an instruction to generate. */
export function isGeneration(json: Json | undefined): boolean {
  const { intent, generation_type: type, user_instruction: instruction } = object(json) ?? {}
  return intent === 'generation' || (intent === undefined && (type !== undefined || instruction !== undefined))
}
