import type { Mutant } from './mutant.ts'

export const codexForged: Mutant = {
  id: 'codex-forged',
  title: 'Every caller is dressed up as Codex',
  seenIn: ['router-for-me/CLIProxyAPI#6034', 'SakuraByteCore/codexmate#201'],
  hooks: {
    upstreamHeaders: (headers) => ({
      ...headers,
      originator: 'codex_cli_rs',
      'x-codex-beta-features': 'remote_compaction_v2',
    }),
  },
  expect: {
    kills: ['CDX-012'],
    by: ['*-over-*/text', 'responses-over-responses/codex-identity-stream'],
  },
}
