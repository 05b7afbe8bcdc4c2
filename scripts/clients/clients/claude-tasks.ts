import type { Task, Turn } from '../task.ts'

const turns: readonly Turn[] = [
  {
    prompt: 'In notes.txt the second letter has the wrong name: mend it.',
    steps: [
      { call: 'Read', input: { file_path: 'WORKSPACE/notes.txt' }, result: 'alpha\\n.*beta' },
      {
        call: 'Edit',
        // Claude Code tells its own default in the history, where the call leaves it out.
        input: { file_path: 'WORKSPACE/notes.txt', old_string: 'beta', new_string: 'gamma', replace_all: false },
        result: 'notes.txt has been updated',
      },
      { call: 'Bash', input: { command: 'cat notes.txt; exit 3' }, result: 'Exit code 3[^]*alpha\\ngamma' },
      { say: 'The second letter is gamma now.' },
    ],
  },
  {
    prompt: 'Now add the fourth letter to the same file.',
    steps: [
      { call: 'Bash', input: { command: 'echo delta >> notes.txt && wc -l notes.txt' }, result: '3 notes.txt' },
      { say: 'There are three letters: α, γ, δ.' },
    ],
  },
]

const edit = {
  name: 'edit',
  files: { 'notes.txt': 'alpha\nbeta\n' },
  turns,
  transports: ['sse'],
  changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
} as const

/** What Claude Code cannot have over any of OpenAI's dialects. */
const lost = [
  'approximated reasoning-mode',
  'dropped cache-mark',
  'dropped context-management',
  'dropped reasoning-summary',
  'dropped response-member',
  'dropped tool-deferred',
  'dropped tool-result-error',
  'synthesized usage',
]

const lostOverItems = [
  ...lost,
  'approximated reasoning-channel',
  'defaulted reasoning-sealed',
  'defaulted store',
  'dropped id',
  // It asks for thoughts that are not shown: they come as seals alone.
  'dropped reasoning',
]

/** Its user is told as a hash. */
const user = ['approximated user', 'defaulted cache-key']

const lostOverResponses = [...lostOverItems, ...user]

/** The backend takes no limit of tokens and no user, and wants to know of a session. */
const lostOverCodex = [...lostOverItems, 'approximated role', 'dropped sampling', 'dropped user', 'synthesized session']

const lostOverChat = [...lost, ...user, 'defaulted stream-option', 'dropped usage-detail']

/** The effort of one turn; models before it have budgets. */
const effort = ['dropped effort']
const budget = ['approximated reasoning-budget', 'defaulted effort']

const overApis: readonly Task[] = [
  { ...edit, model: 'claude-opus-5-5', more: effort },
  { ...edit, model: 'claude-sonnet-4-5', more: budget },
].map(({ more, ...task }) => ({
  ...task,
  expected: {
    codex: { requests: 6, seals: 5, diagnostics: [...lostOverCodex, ...more] },
    'openai-responses': { requests: 6, seals: 5, diagnostics: [...lostOverResponses, ...more] },
    'anthropic-messages': { requests: 6, seals: 5, diagnostics: [] },
    'openai-chat': { requests: 6, seals: 0, diagnostics: [...lostOverChat, ...more] },
  },
}))

/** Through GitLab Duo: the model that the operator chose, and one of another vendor. */
const overDuo: readonly Task[] = [
  { ...edit, model: 'gitlab-duo', expected: { 'gitlab-duo': { requests: 6, seals: 5, diagnostics: [] } } },
  {
    ...edit,
    model: 'gpt-5.3-codex',
    expected: { 'gitlab-duo': { requests: 6, seals: 5, diagnostics: lostOverResponses } },
  },
]

export const claudeTasks: readonly Task[] = [...overApis, ...overDuo]
