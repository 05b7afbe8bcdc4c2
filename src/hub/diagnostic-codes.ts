import { type CodeRow, row } from './code-row.ts'
import { answerCodes } from './codes-of-answers.ts'
import { contentCodes } from './codes-of-content.ts'
import { requestCodes } from './codes-of-requests.ts'
import { toolCodes } from './codes-of-tools.ts'

export type { CodeRow, Severity } from './code-row.ts'

/** Any document. */
const commonCodes = {
  'unknown-member': row(
    'hint',
    'wireproof does not know this member: it is carried in its own dialect and dropped in any other. Check its spelling, or report it.',
  ),
  'unknown-type': row(
    'degraded',
    'wireproof does not know this type tag: the node is carried whole in its own dialect and dropped in any other. Check its spelling, or report it.',
  ),
  member: row(
    'degraded',
    'The target has no word for this member. Leave it out, or choose an upstream of the same dialect.',
  ),
  id: row(
    'hint',
    'Ids of messages and items belong to the dialect that issued them: the target gets none, or one made here. Do not look one up at another vendor.',
  ),
} as const satisfies Readonly<Record<string, CodeRow>>

/**
 * Every diagnostic code, its severity and its advice. Codes are stable: a row may be added, never renamed. One code names
 * one concept; the `kind` of the diagnostic says what became of it.
 */
export const diagnosticCodes = {
  ...commonCodes,
  ...requestCodes,
  ...contentCodes,
  ...toolCodes,
  ...answerCodes,
} as const satisfies Readonly<Record<string, CodeRow>>

export type Code = keyof typeof diagnosticCodes

/** Approximations that nobody sees: what they changed is restored on the way back, by the declarations in the request. */
export const restoredCodes: ReadonlySet<Code> = new Set<Code>([
  'custom-tool',
  'tool-input',
  'tool-name',
  'tool-namespace',
])
