import { arch } from 'node:os'
import { join } from 'node:path'
import type { Client } from '../client.ts'
import { claudeTasks } from './claude-tasks.ts'

/** Claude Code, https://code.claude.com/docs: everything that it would ask of other hosts is off. */
const quiet = {
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  DISABLE_TELEMETRY: '1',
  DISABLE_ERROR_REPORTING: '1',
  DISABLE_AUTOUPDATER: '1',
  DISABLE_BUG_COMMAND: '1',
}

export const claude: Client = {
  name: 'claude',
  program: ['x64', 'arm64'].includes(arch()) ? `@anthropic-ai/claude-code-linux-${arch()}/claude` : undefined,
  config: () => ({}),
  launch({ modules, proxyUrl, model }, prompt, turn) {
    const options = ['--model', model, '--output-format', 'json', '--allowedTools', 'Bash', 'Read', 'Edit']
    return {
      command: join(modules, claude.program ?? ''),
      args: [...(turn === 0 ? [] : ['--continue']), '-p', prompt, ...options],
      env: { ...quiet, ANTHROPIC_BASE_URL: proxyUrl, ANTHROPIC_AUTH_TOKEN: 'test-key-claude' },
    }
  },
  said: (stdout) => [(JSON.parse(stdout) as { readonly result?: string }).result ?? ''],
  tasks: claudeTasks,
}
