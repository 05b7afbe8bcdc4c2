import type { Command } from 'commander'
import type { UpstreamOptions } from '../upstream/index.ts'
import { CommandError, EXIT } from './exit.ts'
import { announce, opened, readPort } from './server.ts'

const help = `
One base path a dialect: /openai, /responses, /claude; Codex calls /backend-api/codex, under any base. Point the OpenAI SDK's
base URL at http://127.0.0.1:4010/openai/v1 and Anthropic's at http://127.0.0.1:4010/claude; any key will do.
The model quotes what it heard, calls a tool when the text asks for one (by its name, by "use a tool", or by USE_TOOL), and ends
with a text after the tool's result.

Examples:
  $ wireproof upstream
  $ wireproof upstream --provider codex                     the backend of Codex alone: accounts, limits, models, WebSocket
  $ wireproof upstream --provider gitlab-duo                a GitLab instance and its AI Gateway; a test token is printed
  $ wireproof upstream --provider gitlab-duo --refuse quota-exceeded
  $ curl -X POST http://127.0.0.1:4010/api/v4/ai/third_party_agents/direct_access -H 'authorization: Bearer glpat-wireproof-test'
  $ curl http://127.0.0.1:4010/openai/v1/chat/completions -H 'authorization: Bearer any' -H 'content-type: application/json' \\
      -d '{"model":"m","messages":[{"role":"user","content":"hi"}]}'`

interface Flags {
  readonly port?: number
  readonly host?: string
  readonly strict?: boolean
  readonly provider?: string
  readonly refuse?: string
  readonly websocket?: boolean
}

type Served = Pick<UpstreamOptions, 'respond' | 'faulty' | 'websocket' | 'strict'>

interface Serving {
  readonly options: Served
  notes(url: string): readonly string[]
}

const usage = (message: string): CommandError => new CommandError(message, EXIT.usage)

/** One backend as its clients know it. */
async function serveProvider(name: string, { refuse, strict = false }: Flags): Promise<Serving> {
  const { scriptedProviders } = await import('../upstream/providers.ts')
  const provider = Object.hasOwn(scriptedProviders, name) ? scriptedProviders[name] : undefined
  if (provider === undefined)
    throw usage(`there is no scripted provider "${name}"; there is ${Object.keys(scriptedProviders).join(', ')}`)
  if (refuse !== undefined && !provider.refusals.includes(refuse))
    throw usage(`${name} has no refusal "${refuse}"; it has ${provider.refusals.join(', ')}`)
  const options = provider.serve(refuse === undefined ? { strict } : { refuse, strict })
  return { options, notes: (url) => provider.notes?.(url) ?? [] }
}

/** Who answers: the model in all dialects, or one backend. */
async function serving(flags: Flags): Promise<Serving> {
  if (flags.provider !== undefined) return serveProvider(flags.provider, flags)
  if (flags.refuse !== undefined) throw usage('--refuse belongs to a --provider')
  const { defaultModel } = await import('../upstream/default-model.ts')
  return { options: { respond: defaultModel, strict: flags.strict === true }, notes: () => [] }
}

async function run(flags: Flags): Promise<void> {
  const { port = 4010, host, websocket } = flags
  const [{ startUpstream }, { options, notes }] = await Promise.all([import('../upstream/index.ts'), serving(flags)])
  const server = await opened(
    startUpstream({ port, ...(host === undefined ? {} : { host }), websocket: websocket !== false, ...options }),
  )
  await announce(server, notes(server.url))
}

export function registerUpstream(program: Command): void {
  program
    .command('upstream')
    .description('serve a scripted model: no key, no network, the same answer to the same request')
    .option('--port <n>', 'port to listen on; 0 takes any free one (default: 4010)', readPort)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--strict', 'refuse members that the schemas do not know, as the vendors do')
    .option('--provider <name>', 'imitate the backend of one provider, and nothing else: codex, gitlab-duo')
    .option('--refuse <name>', 'with --provider: refuse every request in this way; a wrong name lists them all')
    .option('--no-websocket', 'answer an upgrade with 426')
    .addHelpText('after', help)
    .action(run)
}
