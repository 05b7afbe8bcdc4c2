import type { Mutant } from './mutant.ts'

/** What the upstreams of other vendors say, and Codex asks for again and again. */
const native: ReadonlyMap<number, number> = new Map([
  [429, 402],
  [503, 529],
])

export const codexStatusKept: Mutant = {
  id: 'codex-status-kept',
  title: 'Codex is told the status of another vendor',
  seenIn: ['Soju06/codex-lb#1246', 'router-for-me/CLIProxyAPI#4290'],
  hooks: {
    clientHead: (head, { client }) =>
      client === 'codex' ? { ...head, status: native.get(head.status) ?? head.status } : head,
  },
  expect: {
    kills: ['CDX-010'],
    by: ['responses-over-*/codex-quota', 'responses-over-claude/codex-overloaded'],
  },
}
