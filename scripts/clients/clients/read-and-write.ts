import type { ClientTransport, Expectation, Task, Turn } from '../task.ts'

/** Two turns with the tools of `programs/work.mjs`. */
const turns: readonly Turn[] = [
  {
    prompt: 'In notes.txt the second letter has the wrong name: mend it.',
    steps: [
      { call: 'read_file', input: { path: 'notes.txt' }, result: '^alpha\\nbeta\\n$' },
      {
        call: 'write_file',
        input: { path: 'notes.txt', text: 'alpha\ngamma\n' },
        result: '^12 characters are in notes.txt$',
      },
      { say: 'The second letter is gamma now.' },
    ],
  },
  {
    prompt: 'Now add the fourth letter to the same file.',
    steps: [
      { call: 'read_file', input: { path: 'notes.txt' }, result: '^alpha\\ngamma\\n$' },
      {
        call: 'write_file',
        input: { path: 'notes.txt', text: 'alpha\ngamma\ndelta\n' },
        result: '^18 characters are in notes.txt$',
      },
      { say: 'There are three letters: α, γ, δ.' },
    ],
  },
]

/** The thoughts that come back from all steps but the last. */
const SEALS = 5

export interface Seen {
  readonly seals?: number
  readonly lost?: readonly string[]
}

/** One request for each step; where nothing else is said, nothing is lost. */
const expectation = ({ seals = 0, lost = [] }: Seen): Expectation => ({
  requests: 6,
  seals,
  diagnostics: lost,
})

/** The same work for every program. */
export function readAndWriteOver(
  name: string,
  model: string,
  transport: ClientTransport,
  expected: Task['expected'],
): Task {
  return {
    name,
    model,
    transports: [transport],
    files: { 'notes.txt': 'alpha\nbeta\n' },
    turns,
    changed: { path: 'notes.txt', sha256: '0184376fe8ba6198da6270d12f993cde57ff76473303aa1215e0b99a67c838d3' },
    expected,
  }
}

export interface Over {
  readonly responses: Seen
  readonly claude: Seen
  readonly openai: Seen
  readonly codex?: Seen
}

/** Over an account of GitLab Duo alone. */
export function readAndWriteOverDuo(name: string, model: string, transport: ClientTransport, seen: Seen): Task {
  return readAndWriteOver(name, model, transport, { 'gitlab-duo': expectation(seen) })
}

/** Over the three APIs: what differs is what is lost on the way. */
export function overApis(seen: Over): Task['expected'] {
  return {
    ...(seen.codex === undefined ? {} : { codex: expectation(seen.codex) }),
    'openai-responses': expectation(seen.responses),
    'anthropic-messages': expectation(seen.claude),
    'openai-chat': expectation(seen.openai),
  }
}

export function readAndWrite(name: string, model: string, transport: ClientTransport, seen: Over): Task {
  return readAndWriteOver(name, model, transport, overApis(seen))
}

export const sealed: Seen = { seals: SEALS }
