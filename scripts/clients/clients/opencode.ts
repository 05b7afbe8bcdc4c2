import { arch } from 'node:os'
import { join } from 'node:path'
import type { Client, Place } from '../client.ts'
import { opencodeTasks } from './opencode-tasks.ts'

/** https://opencode.ai/docs/providers: the AI SDK's packages that are built in, each with a dialect of its own. */
const packages: Readonly<Record<string, string>> = {
  anthropic: '@ai-sdk/anthropic',
  openai: '@ai-sdk/openai',
  compatible: '@ai-sdk/openai-compatible',
}

function config({ proxyUrl, model }: Place): object {
  const [provider = '', id = ''] = model.split('/')
  const common = { autoupdate: false, share: 'disabled', permission: 'allow', model, small_model: model }
  // GitLab Duo is built in, and told by the environment.
  if (provider === 'gitlab') return common
  return {
    ...common,
    provider: {
      [provider]: {
        npm: packages[provider],
        options: { baseURL: `${proxyUrl}/v1`, apiKey: 'test-key-opencode' },
        models: { [id]: { name: id, tool_call: true, reasoning: true } },
      },
    },
  }
}

const gitlabEnvironment = ({ proxyUrl, token }: Place) => ({
  GITLAB_TOKEN: token,
  GITLAB_INSTANCE_URL: proxyUrl,
  GITLAB_AI_GATEWAY_URL: proxyUrl,
})

interface OutputLine {
  readonly type?: string
  readonly part?: { readonly type?: string; readonly text?: string }
}

const linesOf = (stdout: string): readonly OutputLine[] =>
  stdout.split('\n').flatMap((line) => (/^\{.*\}$/.test(line) ? [JSON.parse(line) as OutputLine] : []))

const textsOf = (stdout: string): readonly string[] =>
  linesOf(stdout).flatMap(({ type, part }) => (type === 'text' ? [part?.text ?? ''] : []))

export const opencode: Client = {
  name: 'opencode',
  program: ['x64', 'arm64'].includes(arch()) ? `opencode-linux-${arch()}/bin/opencode` : undefined,
  config: (place) => ({ '.config/opencode/opencode.json': JSON.stringify(config(place)) }),
  launch(place, prompt, turn) {
    const { modules, workspace, model } = place
    const options = ['--format', 'json', '--model', model, ...(turn === 0 ? [] : ['--continue'])]
    return {
      command: join(modules, opencode.program ?? ''),
      args: ['run', ...options, prompt],
      env: {
        PWD: workspace,
        OPENCODE_DISABLE_AUTOUPDATE: '1',
        OPENCODE_DISABLE_MODELS_FETCH: '1',
        OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
        ...(model.startsWith('gitlab/') ? gitlabEnvironment(place) : {}),
      },
    }
  },
  said: (stdout) => textsOf(stdout),
  shown: (stdout) => ({
    characters: textsOf(stdout).join('').length,
    beginnings: linesOf(stdout).filter(({ type }) => type === 'step_start').length,
  }),
  tasks: opencodeTasks,
}
