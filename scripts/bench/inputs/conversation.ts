import { createWords, type Words } from './words.ts'

export interface Call {
  readonly id: string
  readonly name: string
  /** JSON text. */
  readonly input: string
}

export type Turn =
  | { readonly role: 'user'; readonly text: string; readonly image?: string }
  | { readonly role: 'assistant'; readonly reasoning: string; readonly text: string; readonly calls: readonly Call[] }
  | { readonly role: 'result'; readonly callId: string; readonly text: string }

export interface ToolSpec {
  readonly name: string
  readonly description: string
  readonly schema: object
}

/** What a coding agent sends, in no dialect: the dialects' texts are made from it, and checked against it. */
export interface Conversation {
  readonly system: string
  readonly tools: readonly ToolSpec[]
  readonly turns: readonly Turn[]
}

export type Size = '19 kB' | '186 kB' | '1.83 MB'

interface Plan {
  readonly turns: number
  /** Characters of a text, a tool's output, reasoning. */
  readonly text: number
  readonly output: number
  readonly reasoning: number
  readonly images: number
}

const plans: Readonly<Record<Size, Plan>> = {
  '19 kB': { turns: 12, text: 140, output: 520, reasoning: 200, images: 0 },
  '186 kB': { turns: 120, text: 240, output: 1680, reasoning: 330, images: 0 },
  '1.83 MB': { turns: 400, text: 420, output: 3150, reasoning: 600, images: 4 },
}

export const sizes: readonly Size[] = ['19 kB', '186 kB', '1.83 MB']

function createTool(n: number, words: Words): ToolSpec {
  const property = (kind: string): object => ({ type: kind, description: words.text(40) })
  return {
    name: `tool_${n}`,
    description: words.text(120),
    schema: {
      type: 'object',
      properties: {
        path: property('string'),
        limit: property('integer'),
        flags: { type: 'array', items: { type: 'string', enum: ['a', 'b', 'c'] } },
      },
      required: ['path'],
      additionalProperties: false,
    },
  }
}

/** User and assistant in turns; each assistant turn calls one tool, whose result opens the next turn. */
export function createConversation(size: Size): Conversation {
  const plan = plans[size]
  const words = createWords(plan.turns)
  const tools = Array.from({ length: 20 }, (_, n) => createTool(n, words))
  const turns: Turn[] = [{ role: 'user', text: words.text(plan.text) }]
  for (let n = 1; n < plan.turns; n += 2) {
    const call: Call = {
      id: `call_${n}`,
      name: `tool_${words.next(20)}`,
      input: JSON.stringify({
        path: `src/${words.text(20)}.ts`,
        limit: words.next(1000),
        flags: ['a', words.text(12)],
      }),
    }
    turns.push({ role: 'assistant', reasoning: words.text(plan.reasoning), text: words.text(plan.text), calls: [call] })
    turns.push({ role: 'result', callId: call.id, text: words.text(plan.output) })
    if (n % 8 === 1) {
      const image = (n - 1) / 8 < plan.images ? { image: words.base64(200_000) } : {}
      turns.push({ role: 'user', text: words.text(plan.text), ...image })
    }
  }
  return { system: words.text(1200), tools, turns }
}
