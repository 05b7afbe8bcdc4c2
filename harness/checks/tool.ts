import type { Json } from 'wireproof/hub'
import type { AnswerPart } from '../runner/fold/index.ts'
import { match } from '../runner/matcher.ts'
import type { ExpectedPart } from '../runner/model.ts'
import { type Check, type Finding, findingsOf, good, unequal, type View } from './check.ts'

type Call = Extract<AnswerPart, { readonly type: 'tool-call' }>
type ExpectedCall = Extract<ExpectedPart, { readonly type: 'tool-call' }>

const calls = (view: View): readonly Call[] => view.client.answer.parts.filter((part) => part.type === 'tool-call')
const expectedCalls = (view: View): readonly ExpectedCall[] =>
  (view.case.expectedAnswer.parts ?? []).filter((part) => part.type === 'tool-call')
const names = (of: readonly { readonly name: string }[]): string => of.map(({ name }) => name).join(', ')
const isEmptyObject = (value: Json): boolean => JSON.stringify(value) === '{}'

/** The input as a value: dialects hold it as text or as an object, and white space says nothing. */
function inputOf(call: Call): Json | undefined {
  try {
    return JSON.parse(call.input) as Json
  } catch {
    return undefined
  }
}

function judgeInput(expected: ExpectedCall, call: Call): readonly Finding[] {
  const value = inputOf(call)
  if (value === undefined)
    return [
      {
        message: `the input of ${call.name} is no JSON`,
        expected: JSON.stringify(expected.input),
        actual: JSON.stringify(call.input),
        clientFrame: call.frame,
      },
    ]
  const result = match(expected.input, value)
  if (result.mismatches.length === 0 && JSON.stringify(value).length !== JSON.stringify(expected.input).length)
    return unequal(`the input of ${call.name}`, JSON.stringify(expected.input), JSON.stringify(value))
  return findingsOf(`the input of ${call.name}`, result)
}

export const toolChecks: readonly Check[] = [
  {
    requirement: 'TOOL-001',
    applies: good,
    judge: (view) => unequal('the tool calls of the answer', names(expectedCalls(view)), names(calls(view))),
  },
  {
    requirement: 'TOOL-002',
    applies: (view) => expectedCalls(view).some(({ input }) => !isEmptyObject(input)),
    judge(view) {
      const got = calls(view)
      return expectedCalls(view).flatMap((expected, index) => {
        const call = got[index]
        return call === undefined || isEmptyObject(expected.input) ? [] : judgeInput(expected, call)
      })
    },
  },
  {
    requirement: 'TOOL-003',
    applies: (view) => expectedCalls(view).length > 0,
    judge(view) {
      const ids = calls(view).map(({ id }) => id)
      if (ids.includes('')) return [{ message: 'a tool call without an id', actual: JSON.stringify(ids) }]
      return new Set(ids).size === ids.length
        ? []
        : [{ message: 'two tool calls share an id', actual: JSON.stringify(ids) }]
    },
  },
  {
    requirement: 'TOOL-004',
    applies: (view) => expectedCalls(view).some(({ input }) => isEmptyObject(input)),
    judge(view) {
      const got = calls(view)
      return expectedCalls(view).flatMap((expected, index) => {
        const call = got[index]
        if (call === undefined || !isEmptyObject(expected.input)) return []
        return unequal(`the input of ${call.name}`, '{}', call.input.trim(), { clientFrame: call.frame })
      })
    },
  },
]
