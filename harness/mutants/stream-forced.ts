import type { Mutant } from './mutant.ts'

export const streamForced: Mutant = {
  id: 'stream-forced',
  title: 'The upstream is asked to stream although the client did not',
  seenIn: ['decolua/9router#3492'],
  hooks: {
    upstreamBody: (body, { stream }) =>
      stream ? body : body.replace(/^\{/, '{"stream":true,').replace(',"stream":false', ''),
  },
  expect: {
    kills: ['REQ-003'],
    by: ['*/text'],
  },
}
