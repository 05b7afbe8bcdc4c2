import type { Task, Turn } from '../task.ts'
import { codexCompactions } from './codex-compactions.ts'
import { codexFailures } from './codex-failures.ts'
import { lostOfCodeMode, lostOverChat, lostOverMessages, lostOverResponses } from './codex-losses.ts'

const patch = `*** Begin Patch
*** Update File: notes.txt
@@
 alpha
-beta
+gamma
*** End Patch
`

const classicTurns: readonly Turn[] = [
  {
    prompt: 'In notes.txt the second letter has the wrong name: mend it.',
    steps: [
      {
        call: 'exec_command',
        input: { cmd: 'cat notes.txt' },
        result: 'Process exited with code 0[^]*alpha\\nbeta\\n',
      },
      { call: 'apply_patch', input: patch, result: 'Success[^]*M notes.txt' },
      { call: 'exec_command', input: { cmd: 'cat notes.txt; exit 3' }, result: 'code 3[^]*alpha\\ngamma\\n' },
      { say: 'The second letter is gamma now.' },
    ],
  },
  {
    prompt: 'Now add the fourth letter to the same file.',
    steps: [
      {
        call: 'exec_command',
        input: { cmd: "printf 'delta\\n' >> notes.txt && wc -l notes.txt" },
        result: '3 notes.txt',
      },
      { say: 'There are three letters: α, γ, δ.' },
    ],
  },
]

/** The newer models have one tool that runs JavaScript, in which the others are functions. */
const codeModeTurns: readonly Turn[] = [
  {
    prompt: 'In notes.txt the second letter has the wrong name: mend it.',
    steps: [
      {
        call: 'exec',
        input: "const seen = await tools.exec_command({ cmd: 'cat notes.txt' })\ntext(seen.output)",
        result: 'Script completed[^]*alpha\\nbeta\\n',
      },
      { call: 'exec', input: `text(await tools.apply_patch(${JSON.stringify(patch)}))`, result: 'Script completed' },
      {
        call: 'exec',
        input: "const seen = await tools.exec_command({ cmd: 'cat notes.txt; exit 3' })\ntext(seen)",
        result: '"exit_code":3[^]*alpha\\\\ngamma\\\\n',
      },
      { say: 'The second letter is gamma now.' },
    ],
  },
  {
    prompt: 'Now add the fourth letter to the same file.',
    steps: [
      {
        call: 'exec',
        input:
          "const { output } = await tools.exec_command({ cmd: 'echo delta >> notes.txt && wc -l notes.txt' })\ntext(output)",
        result: '3 notes.txt',
      },
      { say: 'There are three letters: α, γ, δ.' },
    ],
  },
]

/** One step a request: the file is mended, over every upstream, in whatever way the model runs its tools. */
const editing = (
  name: string,
  model: string,
  turns: readonly Turn[],
  lostOverClaude: readonly string[],
  lostOverOpenai: readonly string[],
): Task => ({
  name,
  model,
  transports: ['sse', 'websocket'],
  files: { 'notes.txt': 'alpha\nbeta\n' },
  turns,
  changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
  expected: {
    codex: { requests: 6, seals: 5, diagnostics: [] },
    'openai-responses': { requests: 6, seals: 5, diagnostics: lostOverResponses },
    'anthropic-messages': {
      requests: 6,
      seals: 5,
      diagnostics: [...lostOverMessages, 'approximated tool-input', ...lostOverClaude],
    },
    'openai-chat': { requests: 6, seals: 0, diagnostics: [...lostOverChat, ...lostOverOpenai] },
  },
})

/** Through GitLab Duo, over HTTP alone: its gateway has no WebSocket. */
const overDuo: readonly Task[] = [
  {
    ...editing('edit', 'gpt-5.5-2026-04-23', classicTurns, [], []),
    transports: ['sse'],
    expected: { 'gitlab-duo': { requests: 6, seals: 5, diagnostics: lostOverResponses } },
  },
]

export const codexTasks: readonly Task[] = [
  editing('edit', 'gpt-5.5', classicTurns, ['dropped hosted-option', 'dropped hosted-tool'], ['dropped hosted-tool']),
  editing('edit-in-code', 'gpt-6-luna', codeModeTurns, lostOfCodeMode, lostOfCodeMode),
  ...overDuo,
  ...codexCompactions,
  ...codexFailures,
]
