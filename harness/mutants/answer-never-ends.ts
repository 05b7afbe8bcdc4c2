import type { Mutant } from './mutant.ts'

export const answerNeverEnds: Mutant = {
  id: 'answer-never-ends',
  title: 'A stale content-length keeps the client waiting',
  seenIn: ['BerriAI/litellm#25624'],
  hooks: {
    clientHead({ status, headers }, { stream }) {
      const length = Number(headers['content-length'] ?? 0)
      return {
        status,
        headers: stream || length === 0 ? headers : { ...headers, 'content-length': String(length + 7) },
      }
    },
  },
  expect: {
    kills: ['ERR-008'],
    by: ['*/text', '*/tool-only'],
  },
}
