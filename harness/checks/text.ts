import { type Check, good, unequal, type View } from './check.ts'

const expectedText = (view: View): string =>
  (view.case.expectedAnswer.parts ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('')

const clientText = (view: View): string =>
  view.client.answer.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')

/** Runs of U+FFFD say nothing about the text itself, so that a damaged character is told once, by its own requirement. */
const undamaged = (text: string): boolean => !text.includes('\ufffd')

export const textChecks: readonly Check[] = [
  {
    requirement: 'TEXT-001',
    applies: (view) => good(view) && undamaged(clientText(view)),
    judge: (view) => unequal('the text of the answer', expectedText(view), clientText(view)),
  },
  {
    requirement: 'TEXT-002',
    applies: good,
    judge(view) {
      const said = view.client.answer.parts
        .map((part) => (part.type === 'tool-call' ? part.input : part.text))
        .find((text) => !undamaged(text))
      return said === undefined ? [] : unequal('a character is damaged', expectedText(view), said)
    },
  },
  {
    requirement: 'TEXT-003',
    applies: good,
    judge(view) {
      const empty = view.client.answer.parts.find((part) => part.type === 'text' && part.text === '')
      if (empty !== undefined)
        return [{ message: 'a text part without text', expected: 'no such part', clientFrame: empty.frame }]
      const wanted = new Set((view.case.expectedAnswer.parts ?? []).map((part) => part.type))
      const extra = view.client.answer.parts.find((part) => part.type === 'text' && !wanted.has('text'))
      return extra === undefined
        ? []
        : [
            {
              message: 'a text part that the upstream did not send',
              actual: clientText(view),
              clientFrame: extra.frame,
            },
          ]
    },
  },
]
