import type { Mutant } from './mutant.ts'

export const codexSessionExchanged: Mutant = {
  id: 'codex-session-exchanged',
  title: 'The upstream is told another session than Codex is in',
  seenIn: ['NousResearch/hermes-agent#79013'],
  hooks: {
    upstreamHeaders: (headers, client) =>
      client['session-id'] === undefined ? headers : { ...headers, 'session-id': `scope-of-${client['session-id']}` },
  },
  expect: {
    kills: ['CDX-011'],
    by: ['responses-over-responses/codex-identity-stream'],
  },
}
