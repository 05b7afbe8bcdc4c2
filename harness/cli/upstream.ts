import type { Command } from 'commander'
import type { UpstreamOptions } from '../upstream/index.ts'
import { CommandError, EXIT } from './exit.ts'
import { announce, opened, readPort } from './server.ts'

const help = `
One base path a dialect: /openai, /responses, /claude; Codex calls /backend-api/codex, under any base. Point the OpenAI SDK's base URL at http://127.0.0.1:4010/openai/v1 and
Anthropic's at http://127.0.0.1:4010/claude; any key will do. The model quotes what it heard, calls a tool when the text asks
for one (by its name, by "use a tool", or by USE_TOOL), and ends with a text after the tool's result.

Examples:
  $ wireproof upstream
  $ wireproof upstream --provider codex                     the backend of Codex alone: accounts, limits, models, WebSocket
  $ curl http://127.0.0.1:4010/openai/v1/chat/completions -H 'authorization: Bearer any' -H 'content-type: application/json' \\
      -d '{"model":"m","messages":[{"role":"user","content":"hi"}]}'`

interface Flags {
  readonly port?: number
  readonly host?: string
  readonly strict?: boolean
  readonly provider?: string
  readonly websocket?: boolean
}

/** Who answers: the model in all dialects, or one backend as its clients know it. */
async function respondAs(provider: string | undefined): Promise<UpstreamOptions['respond']> {
  if (provider === undefined) return (await import('../upstream/default-model.ts')).defaultModel
  const { scriptedProviders } = await import('../upstream/providers.ts')
  const create = Object.hasOwn(scriptedProviders, provider) ? scriptedProviders[provider] : undefined
  if (create !== undefined) return create()
  const known = Object.keys(scriptedProviders).join(', ')
  throw new CommandError(`there is no scripted provider "${provider}"; there is ${known}`, EXIT.usage)
}

async function run({ port = 4010, host, strict, provider, websocket }: Flags): Promise<void> {
  const [{ startUpstream }, respond] = await Promise.all([import('../upstream/index.ts'), respondAs(provider)])
  const options = {
    port,
    ...(host === undefined ? {} : { host }),
    strict: strict === true,
    websocket: websocket !== false,
    respond,
  }
  await announce(await opened(startUpstream(options)))
}

export function registerUpstream(program: Command): void {
  program
    .command('upstream')
    .description('A scripted model behind all three APIs: no key, no network, the same answer to the same request.')
    .option('--port <n>', 'port to listen on; 0 takes any free one (default: 4010)', readPort)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--strict', 'refuse members that the schemas do not know, as the vendors do')
    .option('--provider <name>', 'imitate the backend of one provider, and nothing else: codex')
    .option('--no-websocket', 'answer an upgrade with 426')
    .addHelpText('after', help)
    .action(run)
}
