import fc, { type Arbitrary } from 'fast-check'
import { type JsonText, maybe, memberObject, plainText, wildObject } from './json-text.ts'

/** A conversation in no dialect's words; each renderer writes what its dialect can say of it. */
export interface Conversation {
  readonly system: string | undefined
  readonly steps: readonly Step[]
  readonly tools: readonly {
    readonly name: string
    readonly description: string | undefined
    readonly strict: boolean | undefined
  }[]
  readonly choice: 'auto' | 'none' | 'required' | 'named' | undefined
  readonly parallel: boolean | undefined
  readonly limit: number | undefined
  readonly temperature: number | undefined
  readonly topP: number | undefined
  readonly stop: readonly string[] | undefined
  readonly effort: 'low' | 'high' | undefined
  readonly user: string | undefined
  readonly stream: boolean | undefined
  readonly unknown: JsonText | undefined
}

export type Step =
  | { readonly by: 'user'; readonly texts: readonly string[]; readonly image: 'url' | 'data' | undefined }
  | { readonly by: 'assistant'; readonly text: string | undefined; readonly calls: readonly Call[] }
  | { readonly by: 'system'; readonly text: string }

export interface Call {
  readonly id: string
  readonly name: string
  readonly input: JsonText
  readonly result: string
}

const call: Arbitrary<Omit<Call, 'id'>> = fc.record({
  name: fc.constantFrom('look_up', 'save'),
  input: wildObject,
  result: plainText,
})

const step: Arbitrary<Step> = fc.oneof(
  fc.record({
    by: fc.constant('user' as const),
    texts: fc.array(plainText, { minLength: 1, maxLength: 2 }),
    image: maybe(fc.constantFrom('url' as const, 'data' as const)),
  }),
  fc
    .record({ by: fc.constant('assistant' as const), text: maybe(plainText), calls: fc.array(call, { maxLength: 2 }) })
    .map((one) => ({
      ...one,
      // An assistant that says nothing at all is no turn of any vendor.
      text: one.calls.length === 0 ? (one.text ?? 'Yes.') : one.text,
      calls: one.calls.map((inner) => ({ ...inner, id: '' })),
    })),
  fc.record({ by: fc.constant('system' as const), text: plainText }),
)

/** Ids are unique in a conversation, as every vendor demands. */
function numberCalls(steps: readonly Step[]): readonly Step[] {
  let n = 0
  return steps.map((one) =>
    one.by === 'assistant' ? { ...one, calls: one.calls.map((inner) => ({ ...inner, id: `call_${n++}` })) } : one,
  )
}

const quarter = fc.constantFrom(0, 0.25, 0.5, 1)

export const conversation: Arbitrary<Conversation> = fc.record({
  system: maybe(plainText),
  steps: fc.array(step, { minLength: 1, maxLength: 5 }).map(numberCalls),
  tools: fc
    .uniqueArray(fc.constantFrom('look_up', 'save'), { maxLength: 2 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({ name: fc.constant(name), description: maybe(plainText), strict: maybe(fc.boolean()) }),
        ),
      ),
    ),
  choice: maybe(fc.constantFrom('auto' as const, 'none' as const, 'required' as const, 'named' as const)),
  parallel: maybe(fc.boolean()),
  limit: maybe(fc.integer({ min: 1024, max: 5000 })),
  temperature: maybe(quarter),
  topP: maybe(quarter),
  stop: maybe(fc.array(plainText, { minLength: 1, maxLength: 2 })),
  effort: maybe(fc.constantFrom('low' as const, 'high' as const)),
  user: maybe(fc.constant('user-1')),
  stream: maybe(fc.boolean()),
  unknown: maybe(memberObject),
})

/** An answer in no dialect's words. */
export interface Answer {
  readonly reasoning: string | undefined
  readonly text: string | undefined
  readonly calls: readonly Call[]
  readonly end: 'done' | 'length'
  readonly usage:
    | { readonly input: number; readonly cached: number; readonly output: number; readonly reasoning: number }
    | undefined
  readonly unknown: JsonText | undefined
}

export const answer: Arbitrary<Answer> = fc.record({
  reasoning: maybe(plainText),
  text: maybe(plainText),
  calls: fc.array(call, { maxLength: 2 }).map((calls) => calls.map((one, i) => ({ ...one, id: `call_${i}` }))),
  end: fc.constantFrom('done' as const, 'length' as const),
  usage: maybe(
    fc
      .record({
        input: fc.integer({ min: 0, max: 900 }),
        cached: fc.integer({ min: 0, max: 900 }),
        output: fc.integer({ min: 0, max: 900 }),
        reasoning: fc.integer({ min: 0, max: 900 }),
      })
      .map((u) => ({
        input: u.input + u.cached,
        cached: u.cached,
        output: u.output + u.reasoning,
        reasoning: u.reasoning,
      })),
  ),
  unknown: maybe(memberObject),
})
