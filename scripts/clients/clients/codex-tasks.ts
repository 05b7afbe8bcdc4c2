import type { Task, Turn } from '../task.ts'

/** Its own ids and settings are for the vendor's own backend, and not for whoever speaks Responses. */
const lostOverResponses = ['dropped metadata']

/** What Codex cannot have over Messages, in every task. */
const lostOverMessages = [
  'approximated custom-tool',
  'approximated reasoning-channel',
  'approximated role',
  'approximated tool-input',
  'defaulted cache-mark',
  'defaulted max-output-tokens',
  'defaulted reasoning-mode',
  'dropped cache-key',
  'dropped id',
  'dropped metadata',
  'dropped reasoning-sealed',
  'dropped status',
  'dropped store',
  'dropped usage-detail',
  'dropped verbosity',
  'synthesized created',
  'synthesized id',
  'synthesized response-member',
  'synthesized usage',
]

/** And over Chat Completions. */
const lostOverChat = [
  'defaulted stream-option',
  'dropped id',
  'dropped metadata',
  'dropped reasoning-sealed',
  'dropped response-member',
  'dropped status',
  'dropped usage-detail',
  'synthesized id',
  'synthesized response-member',
]

/** Tools that stand in the input, in namespaces, and reasoning that is asked for over all turns. */
const lostOfCodeMode = [
  'approximated tool-namespace',
  'dropped reasoning-mode',
  'dropped tool-namespace',
  'moved tool-offer',
]

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

export const codexTasks: readonly Task[] = [
  {
    name: 'edit',
    model: 'gpt-5.5',
    transports: ['sse', 'websocket'],
    files: { 'notes.txt': 'alpha\nbeta\n' },
    turns: classicTurns,
    changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
    expected: {
      'openai-responses': { requests: 6, seals: 5, diagnostics: lostOverResponses },
      'anthropic-messages': {
        requests: 6,
        seals: 5,
        diagnostics: [...lostOverMessages, 'dropped hosted-option', 'dropped hosted-tool'],
      },
      'openai-chat': { requests: 6, seals: 0, diagnostics: [...lostOverChat, 'dropped hosted-tool'] },
    },
  },
  {
    name: 'edit-in-code',
    model: 'gpt-6-luna',
    transports: ['sse', 'websocket'],
    files: { 'notes.txt': 'alpha\nbeta\n' },
    turns: codeModeTurns,
    changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
    expected: {
      'openai-responses': { requests: 6, seals: 5, diagnostics: lostOverResponses },
      'anthropic-messages': { requests: 6, seals: 5, diagnostics: [...lostOverMessages, ...lostOfCodeMode] },
      'openai-chat': { requests: 6, seals: 0, diagnostics: [...lostOverChat, ...lostOfCodeMode] },
    },
  },
]
