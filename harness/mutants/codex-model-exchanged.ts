import type { Mutant } from './mutant.ts'

export const codexModelExchanged: Mutant = {
  id: 'codex-model-exchanged',
  title: 'Codex is told that another model answered',
  seenIn: ['openai/codex#12003'],
  hooks: {
    clientHead: (head, { client }) =>
      client === 'codex' ? { ...head, headers: { ...head.headers, 'openai-model': 'another-model' } } : head,
  },
  expect: {
    kills: ['CDX-009'],
    by: ['responses-over-responses/codex-other-model-stream'],
  },
}
