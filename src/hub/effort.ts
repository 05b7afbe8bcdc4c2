import type { Context } from './context.ts'
import type { ReasoningOptions } from './request.ts'

/**
 * How hard to think, as a word and as a budget of tokens: the one table of both directions. Each row is a word, the budget
 * that stands for it, and the least budget that is told as it.
 *
 * low, medium and high are what Google documents for the same words (https://ai.google.dev/gemini-api/docs/openai); the
 * others go on from there. A budget is told as xhigh or max only where it is at least as large as theirs, because only the
 * newest models know these words, and as minimal never by a vendor whose least budget is 1,024.
 */
const rows = [
  ['none', 0, 0],
  ['minimal', 512, 1],
  ['low', 1024, 1024],
  ['medium', 8192, 3072],
  ['high', 24_576, 14_336],
  ['xhigh', 32_768, 32_768],
  ['max', 65_536, 65_536],
] as const satisfies readonly (readonly [effort: string, tokens: number, from: number])[]

/** A word that every vendor's list has, or had. A vendor may add others: they have no rank. */
export type Effort = (typeof rows)[number][0]

/** All words, from the least effort to the greatest. */
export const efforts: readonly Effort[] = rows.map(([effort]) => effort)

const isEffort = (word: string): word is Effort => (efforts as readonly string[]).includes(word)

/** The budget that stands for an effort; `undefined` for a word that is not in the table. */
export function budgetOfEffort(effort: string): number | undefined {
  return rows.find(([word]) => word === effort)?.[1]
}

/** The effort that stands for a budget. `effortOfBudget(budgetOfEffort(e))` is `e`. */
export function effortOfBudget(tokens: number): Effort {
  let found: Effort = 'none'
  for (const [effort, , from] of rows) if (tokens >= from) found = effort
  return found
}

/**
 * The nearest word of a list, the lesser one of two that are equally near. Thinking is switched off only for who asked for
 * it, or where the list has nothing else. `undefined` where nothing is near: the list is empty, or the word has no rank and
 * is not on it.
 */
export function nearestEffort(effort: string, known: readonly string[]): string | undefined {
  if (known.includes(effort)) return effort
  if (!isEffort(effort)) return undefined
  const rank = efforts.indexOf(effort)
  let best: string | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const [i, word] of efforts.entries()) {
    const far = word === 'none' ? efforts.length : Math.abs(i - rank)
    if (!known.includes(word) || far >= distance) continue
    best = word
    distance = far
  }
  return best
}

/** What Messages documents for adaptive thinking without a word. https://platform.claude.com/docs/en/build-with-claude/effort */
const EFFORT_OF_ADAPTIVE: Effort = 'high'

/**
 * Modes, budgets and efforts for a target that has the words of efforts and nothing else, as OpenAI's dialects. `to` is where
 * the word will stand. What is off stays off, whatever else is said.
 */
export function effortFor(options: ReasoningOptions, to: string, c: Context): string | undefined {
  const { effort, mode, budgetTokens } = options
  const fromBudget = budgetTokens === undefined ? undefined : effortOfBudget(budgetTokens)
  const fromMode = mode === undefined ? undefined : EFFORT_OF_ADAPTIVE
  const wanted = mode === 'disabled' ? 'none' : (effort ?? fromBudget ?? fromMode)
  if (wanted === undefined) return undefined
  const { efforts: known } = c.profile
  const word = known === undefined ? wanted : nearestEffort(wanted, known)
  const kind = word === undefined ? 'dropped' : 'approximated'
  if (effort !== undefined && effort !== word) c.report(kind, 'effort', options, 'reasoning-options.effort')
  if (mode !== undefined) c.report(kind, 'reasoning-mode', options, 'reasoning-options.mode')
  if (budgetTokens !== undefined) {
    const told = wanted === fromBudget && effort === undefined ? kind : 'dropped'
    c.report(told, 'reasoning-budget', options, 'reasoning-options.budgetTokens')
  }
  if (effort === undefined && word !== undefined)
    c.report('defaulted', 'effort', undefined, undefined, { to, detail: word })
  return word
}
