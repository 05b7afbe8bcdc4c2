import type { Showing } from '../hold.ts'
import type { Step, Task, Turn } from '../task.ts'

const look: Step = { call: 'read', input: { filePath: 'WORKSPACE/notes.txt' }, result: 'alpha\\n.*beta' }

const replace: Step = {
  call: 'edit',
  input: { filePath: 'WORKSPACE/notes.txt', oldString: 'beta', newString: 'gamma' },
  result: 'success',
}

/** What models of OpenAI are offered in place of it. */
const patch: Step = {
  call: 'apply_patch',
  input: { patchText: '*** Begin Patch\n*** Update File: notes.txt\n@@\n alpha\n-beta\n+gamma\n*** End Patch' },
  result: 'Success[^]*notes.txt',
}

const turnsWith = (change: Step): readonly Turn[] => [
  {
    prompt: 'In notes.txt the second letter has the wrong name: mend it.',
    steps: [
      look,
      change,
      { call: 'bash', input: { command: 'cat notes.txt', description: 'Shows the file' }, result: 'alpha\\ngamma' },
      { say: 'The second letter is gamma now.' },
    ],
  },
  {
    prompt: 'Now add the fourth letter to the same file.',
    steps: [
      {
        call: 'bash',
        input: { command: 'echo delta >> notes.txt && wc -l notes.txt', description: 'Adds a line' },
        result: '3 notes.txt',
      },
      { say: 'There are three letters: α, γ, δ.' },
    ],
  },
]

const edit = {
  name: 'edit',
  files: { 'notes.txt': 'alpha\nbeta\n' },
  transports: ['sse'],
  changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
} as const

/** One request for each step, and one more for a title. */
const requests = 7

const anthropic: Task = {
  ...edit,
  model: 'anthropic/claude-sonnet-4-5',
  turns: turnsWith(replace),
  expected: {
    'openai-responses': {
      requests,
      // It asks for no thoughts, so it is shown none, and cannot give them back.
      seals: 0,
      diagnostics: [
        'approximated reasoning-budget',
        'approximated reasoning-mode',
        'defaulted effort',
        'defaulted reasoning-sealed',
        'defaulted store',
        'dropped cache-mark',
        'dropped id',
        'dropped reasoning',
        'dropped response-member',
        'dropped stream-option',
        'synthesized usage',
      ],
    },
    'anthropic-messages': { requests, seals: 5, diagnostics: [] },
    'openai-chat': {
      requests,
      seals: 0,
      diagnostics: [
        'approximated reasoning-budget',
        'approximated reasoning-mode',
        'defaulted effort',
        'defaulted stream-option',
        'dropped cache-mark',
        'dropped response-member',
        'dropped stream-option',
        'dropped usage-detail',
        'synthesized usage',
      ],
    },
  },
}

const openai: Task = {
  ...edit,
  model: 'openai/gpt-5.5',
  turns: turnsWith(patch),
  expected: {
    'openai-responses': { requests, seals: 5, diagnostics: [] },
    'anthropic-messages': {
      requests,
      seals: 5,
      diagnostics: [
        'approximated effort',
        'approximated reasoning-channel',
        'approximated reasoning-summary',
        'approximated role',
        'defaulted cache-mark',
        'defaulted max-output-tokens',
        'defaulted reasoning-mode',
        'dropped cache-key',
        'dropped reasoning-sealed',
        'dropped reasoning-summary',
        'dropped store',
        'dropped usage-detail',
        'dropped verbosity',
        'synthesized created',
        'synthesized id',
        'synthesized response-member',
        'synthesized usage',
      ],
    },
    'openai-chat': {
      requests,
      seals: 0,
      diagnostics: [
        'defaulted stream-option',
        'dropped reasoning-sealed',
        'dropped reasoning-summary',
        'dropped response-member',
        'dropped usage-detail',
        'synthesized id',
        'synthesized response-member',
      ],
    },
  },
}

/** Any server that speaks Chat Completions, which has no place for seals. */
const compatible: Task = {
  ...edit,
  model: 'compatible/any',
  turns: turnsWith(replace),
  expected: {
    'openai-responses': {
      requests,
      seals: 0,
      diagnostics: [
        'approximated reasoning-channel',
        'defaulted store',
        'dropped id',
        'dropped reasoning',
        'dropped response-member',
        'dropped seal',
        'dropped stream-option',
      ],
    },
    'anthropic-messages': {
      requests,
      seals: 0,
      diagnostics: [
        'defaulted reasoning-mode',
        'dropped reasoning',
        'dropped seal',
        'dropped stream-option',
        'dropped usage-detail',
        'synthesized created',
      ],
    },
    'openai-chat': { requests, seals: 0, diagnostics: [] },
  },
}

/** The same work at GitLab Duo, with what of its streams opencode shows before an answer is over. */
const gitlab = (model: string, change: Step, shows: Showing, expected: Task['expected']): Task => ({
  ...edit,
  model: `gitlab/${model}`,
  turns: turnsWith(change),
  instance: true,
  shows,
  expected,
})

const lossless = (seals: number) => ({ requests, seals, diagnostics: [] })
const lossy = (...diagnostics: readonly string[]) => ({ requests, seals: 0, diagnostics })

export const opencodeTasks: readonly Task[] = [
  anthropic,
  openai,
  compatible,
  gitlab('duo-chat-sonnet-4-5', replace, 'texts', {
    'gitlab-duo': lossless(5),
    'openai-responses': lossy(
      ...['defaulted store', 'dropped cache-mark', 'dropped id', 'dropped reasoning', 'dropped response-member'],
      'synthesized usage',
    ),
    'anthropic-messages': lossless(5),
    'openai-chat': lossy(
      ...['defaulted stream-option', 'dropped cache-mark', 'dropped response-member', 'dropped usage-detail'],
      'synthesized usage',
    ),
  }),
  gitlab('duo-chat-gpt-5-1', patch, 'beginnings', {
    'gitlab-duo': lossless(0),
    'openai-responses': lossy(
      ...['approximated reasoning-channel', 'defaulted store', 'dropped id', 'dropped response-member'],
      ...['dropped seal', 'dropped stream-option'],
    ),
    // It asks for an effort, and thereby for thoughts.
    'anthropic-messages': lossy(
      ...['defaulted reasoning-mode', 'dropped seal', 'dropped stream-option', 'dropped usage-detail'],
      'synthesized created',
    ),
    'openai-chat': lossless(0),
  }),
  gitlab('duo-chat-gpt-5-codex', patch, 'beginnings', {
    'gitlab-duo': lossless(0),
    'openai-responses': lossless(0),
    'anthropic-messages': lossy(
      ...['approximated reasoning-channel', 'approximated reasoning-summary', 'defaulted reasoning-mode'],
      ...['dropped store', 'dropped usage-detail', 'synthesized created', 'synthesized id'],
      ...['synthesized response-member', 'synthesized usage'],
    ),
    // In its history a call comes before the text that was said with it.
    'openai-chat': lossy(
      ...['defaulted stream-option', 'dropped reasoning-summary', 'dropped response-member', 'dropped usage-detail'],
      ...['moved order', 'synthesized id', 'synthesized response-member'],
    ),
  }),
]
