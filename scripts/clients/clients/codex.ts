import { arch } from 'node:os'
import { join } from 'node:path'
import type { Client, Place } from '../client.ts'
import { codexTasks } from './codex-tasks.ts'

const triples: Readonly<Record<string, string>> = {
  x64: 'x86_64-unknown-linux-musl',
  arm64: 'aarch64-unknown-linux-musl',
}

const triple = triples[arch()]

/** Codex lets a backend tell its history in short only where the provider has this name; else it asks for a summary in words. */
const providerName = (task: string): string => (task === 'compaction' ? 'OpenAI' : 'wireproof')

/** https://github.com/openai/codex: retries are its own defaults, so that a storm of them would be seen. */
const config = ({ model, proxyUrl, transport, task }: Place): string => `
model = ${JSON.stringify(model)}
model_provider = "wireproof"
approval_policy = "never"
sandbox_mode = "danger-full-access"
check_for_update_on_startup = false
[analytics]
enabled = false
[otel]
exporter = "none"
[model_providers.wireproof]
name = "${providerName(task)}"
base_url = "${proxyUrl}/v1"
env_key = "CLIENT_KEY"
wire_api = "responses"
supports_websockets = ${transport === 'websocket'}
`

interface OutputLine {
  readonly type?: string
  readonly item?: { readonly type?: string; readonly text?: string }
}

export const codex: Client = {
  name: 'codex',
  program: triple === undefined ? undefined : `@openai/codex-linux-${arch()}/vendor/${triple}/bin/codex`,
  config: (place) => ({ '.codex/config.toml': config(place) }),
  launch({ home, workspace, modules }, prompt, turn) {
    const options = ['--skip-git-repo-check', '--json']
    return {
      command: join(modules, codex.program ?? ''),
      args: turn === 0 ? ['exec', ...options, prompt] : ['exec', 'resume', '--last', ...options, prompt],
      env: { CODEX_HOME: join(home, '.codex'), CLIENT_KEY: 'test-key-codex', PWD: workspace },
    }
  },
  said: (stdout) =>
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as OutputLine)
      .flatMap(({ type, item }) =>
        type === 'item.completed' && item?.type === 'agent_message' ? [item.text ?? ''] : [],
      ),
  tasks: codexTasks,
}
