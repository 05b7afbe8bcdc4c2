import type { Mutant } from './mutant.ts'

export const jsonContentType: Mutant = {
  id: 'json-content-type',
  title: 'A stream is announced as JSON',
  seenIn: ['microsoft/foundry-dev-tools#195', 'vllm-project/vllm-ascend#5033'],
  hooks: {
    clientHead: ({ status, headers }, { stream }) => ({
      status,
      headers: stream && status < 400 ? { ...headers, 'content-type': 'application/json' } : headers,
    }),
  },
  expect: {
    kills: ['STR-009'],
    by: ['*/text-stream'],
  },
}
