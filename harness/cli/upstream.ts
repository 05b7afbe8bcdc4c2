import type { Command } from 'commander'
import { announce, opened, readPort } from './server.ts'

const help = `
One base path a dialect: /openai, /responses, /claude. Point the OpenAI SDK's base URL at http://127.0.0.1:4010/openai/v1 and
Anthropic's at http://127.0.0.1:4010/claude; any key will do. The model quotes what it heard, calls a tool when the text asks
for one (by its name, by "use a tool", or by USE_TOOL), and ends with a text after the tool's result.

Examples:
  $ wireproof upstream
  $ curl http://127.0.0.1:4010/openai/v1/chat/completions -H 'authorization: Bearer any' -H 'content-type: application/json' \\
      -d '{"model":"m","messages":[{"role":"user","content":"hi"}]}'`

async function run({ port = 4010, host, strict }: { port?: number; host?: string; strict?: boolean }): Promise<void> {
  const [{ startUpstream }, { defaultModel }] = await Promise.all([
    import('../upstream/index.ts'),
    import('../upstream/default-model.ts'),
  ])
  const options = { port, ...(host === undefined ? {} : { host }), strict: strict === true, respond: defaultModel }
  await announce(await opened(startUpstream(options)))
}

export function registerUpstream(program: Command): void {
  program
    .command('upstream')
    .description('A scripted model behind all three APIs: no key, no network, the same answer to the same request.')
    .option('--port <n>', 'port to listen on; 0 takes any free one (default: 4010)', readPort)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--strict', 'refuse members that the schemas do not know, as the vendors do')
    .addHelpText('after', help)
    .action(run)
}
