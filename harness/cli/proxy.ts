import type { Command } from 'commander'
import type { HostLogEntry } from '../proxy/host.ts'
import type { UpstreamTarget } from '../proxy/index.ts'
import { CommandError, EXIT } from './exit.ts'
import { announce, gather, opened, readPort } from './server.ts'

interface Flags {
  readonly port?: number
  readonly host?: string
  readonly upstream?: readonly string[]
  readonly gateway?: string
  readonly credentials?: string
  readonly config?: string
  readonly profile?: string
  readonly state?: string
  readonly mutant?: string
  readonly check?: boolean
  readonly websocket?: boolean
  readonly verbose?: boolean
}

const help = `
A dialect is openai (Chat Completions), responses (OpenAI Responses) or claude (Anthropic Messages). With no upstream the
scripted model in this process answers in all three; URL may be "builtin" for it too. Keys are named in the configuration
file; without one the environment's OPENAI_API_KEY and ANTHROPIC_API_KEY go to their own vendors' hosts and nowhere else. What
demands an account of your own is set in that file alone.
gitlab-duo=URL is GitLab Duo, by the GITLAB_TOKEN of the environment, which goes to that URL and nowhere else, or by the login
that wireproof login keeps (docs/gitlab-duo.md). The proxy is an instance of GitLab Duo too, for the clients of that.

A request that would lose something breaking is refused. What Claude Code, Codex, opencode and the SDKs always send and
can do without is accepted for them, and still reported (docs/client-profiles.md).

Examples:
  $ wireproof proxy                                         over the scripted model: no key, no network
  $ wireproof proxy --upstream claude=builtin               every client speaks with a scripted Claude
  $ wireproof proxy --upstream openai=https://api.openai.com --upstream claude=https://api.anthropic.com
  $ wireproof proxy --upstream gitlab-duo=https://gitlab.com --verbose
  $ wireproof proxy --config wireproof.proxy.json --port 0
  $ curl http://127.0.0.1:4000/v1/messages -d '{"model":"m","max_tokens":9,"messages":[{"role":"user","content":"hi"}]}'`

/** Among several upstreams a client chooses by the name that was given here: a model `openai/...` goes to `openai=URL`. */
function namedUpstreams(flags: readonly string[], read: (flag: string) => UpstreamTarget): readonly UpstreamTarget[] {
  const prefix = (flag: string) => `${flag.slice(0, flag.indexOf('='))}/`
  return flags.map((flag) => (flags.length > 1 ? { ...read(flag), modelPrefixes: [prefix(flag)] } : read(flag)))
}

/** A login that ends with this process is told to who has not asked. */
export const isUrgent = ({ event }: HostLogEntry): boolean => event === 'rotation-not-kept'

async function hooksOf(mutant: string | undefined) {
  if (mutant === undefined) return {}
  const { mutants } = await import('../mutants/index.ts')
  const found = mutants.find(({ id }) => id === mutant)
  if (found === undefined)
    throw new CommandError(`there is no mutant "${mutant}"; wireproof list --mutants shows them all`, EXIT.usage)
  return { hooks: found.hooks }
}

async function run(flags: Flags): Promise<void> {
  const [{ startProxy, ProxyConfigError }, { readConfig, upstreamFromFlag }] = await Promise.all([
    import('../proxy/index.ts'),
    import('../proxy/config.ts'),
  ])
  try {
    const { credentials, gateway } = flags
    const config = flags.config === undefined ? {} : await readConfig(flags.config, process.env, credentials)
    const more = {
      ...(credentials === undefined ? {} : { credentials }),
      ...(gateway === undefined ? {} : { gateway }),
    }
    const named = namedUpstreams(flags.upstream ?? [], (flag) => upstreamFromFlag(flag, process.env, more))
    const log = (entry: object) => process.stderr.write(`${JSON.stringify(entry)}\n`)
    const options = {
      ...config,
      port: flags.port ?? config.port ?? 4000,
      ...(flags.host === undefined ? {} : { host: flags.host }),
      ...(named.length === 0 ? {} : { upstreams: [...named, ...(config.upstreams ?? [])] }),
      ...(flags.profile === undefined ? {} : { profile: flags.profile }),
      ...(flags.websocket === false ? { websocket: false } : {}),
      ...(flags.state === undefined ? {} : { state: { ...config.state, dir: flags.state } }),
      ...(flags.verbose === true ? { log } : {}),
      hostLog: (entry: HostLogEntry) => {
        if (flags.verbose === true || isUrgent(entry)) log(entry)
      },
      ...(await hooksOf(flags.mutant)),
    }
    const proxy = await opened(startProxy(options))
    if (flags.check === true) {
      await proxy.close(true)
      process.stdout.write('the configuration is sound\n')
    } else await announce(proxy)
  } catch (error) {
    if (error instanceof ProxyConfigError) throw new CommandError(error.message, EXIT.usage)
    throw error
  }
}

export function registerProxy(program: Command): void {
  program
    .command('proxy')
    .description('offer all three APIs over any upstream; alone, over a scripted model')
    .option('--port <n>', 'port to listen on; 0 takes any free one (default: 4000)', readPort)
    .option('--host <address>', 'address to listen on; other than loopback it demands client keys (default: 127.0.0.1)')
    .option('--upstream <dialect=url>', 'an upstream; may be given several times', gather)
    .option('--gateway <url>', 'the AI gateway of the instance in gitlab-duo=URL; not needed for gitlab.com')
    .option(
      '--credentials <folder>',
      'where wireproof login keeps logins (default: wireproof in your configuration folder)',
    )
    .option('--config <file>', 'a wireproof.proxy.json')
    .option('--profile <client>', 'whose habits are accepted: a client profile, none, or auto (default: auto)')
    .option('--no-websocket', 'answer an upgrade with 426, on which clients go on over HTTP')
    .option('--state <folder>', 'keep responses and sessions in files, which outlive the process (default: in memory)')
    .option('--mutant <name>', 'break one behaviour on purpose')
    .option('--check', 'only read the configuration and say whether it can work')
    .option('--verbose', 'one line of JSON a request on standard error; no bodies, no headers, no keys')
    .addHelpText('after', help)
    .action(run)
}
