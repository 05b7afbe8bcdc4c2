import { type Check, good, unequal, type View } from './check.ts'

const reasoningOf = (view: View): string =>
  view.client.answer.parts.map((part) => (part.type === 'reasoning' ? part.text : '')).join('')

const expectsReasoning = (view: View): boolean => good(view) && view.case.expectedAnswer.reasoning !== undefined

export const reaChecks: readonly Check[] = [
  {
    requirement: 'REA-001',
    // Chat has no official place for reasoning, so that a gateway may leave it out there.
    applies: (view) => expectsReasoning(view) && (view.case.route.client !== 'openai' || reasoningOf(view) !== ''),
    judge: (view) =>
      unequal('the reasoning of the answer', view.case.expectedAnswer.reasoning?.text ?? '', reasoningOf(view)),
  },
  {
    requirement: 'REA-002',
    applies: expectsReasoning,
    judge(view) {
      const thought = view.case.expectedAnswer.reasoning?.text ?? ''
      const leak = view.client.answer.parts.find(
        (part) => part.type === 'text' && part.text.includes(thought.slice(0, 12)),
      )
      if (leak?.type !== 'text') return []
      return [{ message: 'reasoning stands in the answer', actual: JSON.stringify(leak.text), clientFrame: leak.frame }]
    },
  },
  {
    requirement: 'REA-003',
    applies: (view) => expectsReasoning(view) && view.case.expectedAnswer.reasoning?.seal !== undefined,
    judge(view) {
      const part = view.client.answer.parts.find(({ type }) => type === 'reasoning')
      const seal = part?.type === 'reasoning' ? (part.seal ?? '') : ''
      return unequal('the seal of the reasoning', view.case.expectedAnswer.reasoning?.seal ?? '', seal)
    },
  },
]
