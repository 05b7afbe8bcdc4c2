import type { FailureName, Task } from '../task.ts'
import { lostOverChat, lostOverMessages, lostOverResponses } from './codex-losses.ts'

/** What Codex says when it has understood that trying again is of no use: whoever the vendor is. */
const tells: Readonly<Record<FailureName, string>> = {
  'context-window': "ran out of room in the model's context window",
  quota: 'Quota exceeded',
  overloaded: 'Selected model is at capacity',
  'overloaded-in-stream': 'Selected model is at capacity',
}

const hosted = ['dropped hosted-tool']

const overClaude = [
  ...lostOverMessages,
  ...hosted,
  'dropped hosted-option',
  'dropped error-detail',
  'synthesized error-detail',
]

/** One step, and `chances` for the request that fails. */
const task = (
  fail: FailureName,
  ofError: readonly string[],
  transports: Task['transports'] = ['sse', 'websocket'],
  chances = 1,
): Task => ({
  name: fail,
  model: 'gpt-5.5',
  transports,
  files: {},
  turns: [
    {
      prompt: 'Write gamma into notes.txt.',
      steps: [
        { call: 'exec_command', input: { cmd: 'echo gamma > notes.txt' }, result: 'exited with code 0' },
        { fail },
      ],
    },
  ],
  tells: tells[fail],
  changed: { path: 'notes.txt', sha256: 'ae9a6306a205417afddd14316cc1d0d5e04a98f1be10865dce643925ee070ce2' },
  expected: {
    'openai-responses': { requests: 1 + chances, seals: 1, diagnostics: lostOverResponses },
    'anthropic-messages': { requests: 1 + chances, seals: 1, diagnostics: overClaude },
    'openai-chat': { requests: 1 + chances, seals: 0, diagnostics: [...lostOverChat, ...hosted, ...ofError] },
  },
})

export const codexFailures: readonly Task[] = [
  task('context-window', ['synthesized error-detail']),
  task('quota', ['synthesized error-detail']),
  task('overloaded', ['dropped error-detail', 'synthesized error-detail'], ['sse'], 5),
  task('overloaded', ['dropped error-detail', 'synthesized error-detail'], ['websocket']),
  task('overloaded-in-stream', ['dropped error-detail']),
]
