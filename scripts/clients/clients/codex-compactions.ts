import type { Task, Turn } from '../task.ts'
import { lostOverChat, lostOverMessages, lostOverResponses } from './codex-losses.ts'

/** More than the window of the model bears, of which Codex uses nine tenths. */
const FULL = 260_000

const turns: readonly Turn[] = [
  {
    prompt: 'Write down the letters that come behind beta.',
    steps: [
      { call: 'exec_command', input: { cmd: 'cat notes.txt' }, result: 'code 0[^]*alpha\\nbeta\\n' },
      {
        call: 'exec_command',
        input: { cmd: 'echo gamma >> notes.txt' },
        result: 'exited with code 0',
        inputTokens: FULL,
      },
      { call: 'exec_command', input: { cmd: 'wc -l notes.txt' }, result: '3 notes.txt' },
      { say: 'Gamma comes behind beta.' },
    ],
  },
  {
    prompt: 'And the next one.',
    steps: [
      {
        call: 'exec_command',
        input: { cmd: 'echo delta >> notes.txt && wc -l notes.txt' },
        result: '4 notes.txt',
      },
      { say: 'Delta is the last.' },
    ],
  },
]

/** One request for each step and one more for the history; the window goes on behind it, also into the next turn. */
const asked = { requests: 7, seals: 3, compactions: 1 }
const windows = [0, 0, 0, 1, 1, 1, 1]

const usual = {
  model: 'gpt-5.5',
  transports: ['sse', 'websocket'],
  files: { 'notes.txt': 'alpha\nbeta\n' },
  turns,
  changed: { path: 'notes.txt', sha256: '927c9bb49935d22cfef1df0fd954eb8011420a9b1ec2350d65647accf201bbe9' },
} as const

/** The summary is asked for without tools, which Messages wants nothing said about then. */
const lostOverClaude = [
  ...lostOverMessages,
  'dropped hosted-option',
  'dropped hosted-tool',
  'dropped member',
  'dropped parallel-tool-calls',
]

export const codexCompactions: readonly Task[] = [
  {
    ...usual,
    name: 'compaction',
    expected: {
      codex: { ...asked, windows, diagnostics: [] },
      'openai-responses': { ...asked, diagnostics: lostOverResponses },
    },
  },
  {
    ...usual,
    name: 'summary',
    expected: {
      codex: { ...asked, windows, diagnostics: [] },
      'openai-responses': { ...asked, diagnostics: lostOverResponses },
      'anthropic-messages': { ...asked, diagnostics: lostOverClaude },
      'openai-chat': { ...asked, seals: 0, diagnostics: [...lostOverChat, 'dropped hosted-tool'] },
    },
  },
]
