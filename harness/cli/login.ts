import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CredentialStore } from '../proxy/credential-store/index.ts'
import type { Login } from '../proxy/login/index.ts'
import { CommandError, EXIT } from './exit.ts'
import { print, readInput } from './io.ts'
import { readPort } from './server.ts'

interface Flags {
  readonly instance?: string
  readonly tokenStdin?: boolean
  readonly tokenEnv?: string | true
  readonly clientId?: string
  readonly clientSecretStdin?: boolean
  readonly port: number
  readonly scopes: readonly string[]
  readonly timeout: number
  readonly credentials?: string
  readonly list?: boolean
  readonly force?: boolean
}

const help = `
With a personal access token (scopes ai_features and read_user, or api), read from standard input or the environment, so
that it stands in no list of processes and in no history of a shell. With OAuth: register an application of your own with
the instance, with the redirect URI http://127.0.0.1:4011/callback and the scopes that you ask for; wireproof ships none. The
URL to open is printed and opened by nobody but you.

Before anything is kept the instance is asked for a token of its AI Gateway: a token that is good and may not use GitLab
Duo is told apart from one that is not. What is kept is encrypted, under the key in WIREPROOF_CREDENTIAL_KEY (32 bytes, in hex
or base64) or one in a file beside it. wireproof logout ends a login.

Examples:
  $ wireproof login gitlab-duo --instance https://gitlab.com --token-stdin < token.txt
  $ GITLAB_TOKEN=... wireproof login gitlab-duo --instance https://gitlab.example --token-env
  $ wireproof login gitlab-duo --instance https://gitlab.example --client-id 0123abcd
  $ wireproof login --list`

const howTo = '--token-stdin, --token-env or --client-id says how to log in; wireproof login --help shows examples'

/** Runs what may fail in a way that is known, and says so in one line. */
export async function withLoginErrors<T>(run: () => Promise<T>): Promise<T> {
  const [{ LoginError }, { CredentialStoreError }] = await Promise.all([
    import('../proxy/login/index.ts'),
    import('../proxy/credential-store/index.ts'),
  ])
  try {
    return await run()
  } catch (error) {
    if (error instanceof LoginError)
      throw new CommandError(error.message, error.fault === 'usage' ? EXIT.usage : EXIT.notRight)
    if (error instanceof CredentialStoreError) throw new CommandError(error.message, EXIT.usage)
    throw error
  }
}

/** The store, and the instance that is meant. */
export async function opening(
  provider: string | undefined,
  { instance, credentials }: Pick<Flags, 'instance' | 'credentials'>,
) {
  const [{ LOGIN_PROVIDER, LoginError, readInstanceUrl }, { openCredentialStore }] = await Promise.all([
    import('../proxy/login/index.ts'),
    import('../proxy/credential-store/index.ts'),
  ])
  if (provider !== LOGIN_PROVIDER) {
    // Not repeated: it may be a token that was meant for elsewhere.
    const named = provider === undefined ? 'name the provider' : 'there is no login to such a provider'
    throw new LoginError('usage', `${named}; there is ${LOGIN_PROVIDER}`)
  }
  // Not guessed: a token of one instance must not go to another.
  if (instance === undefined) throw new LoginError('usage', '--instance says where, such as https://gitlab.com')
  const read = readInstanceUrl(instance)
  if (!read.ok) throw new LoginError('usage', `--instance: ${read.problem}`)
  return { instance: read.url, store: openCredentialStore({ folder: credentials, env: process.env }) }
}

/** One secret on one line. */
async function readSecret(what: string): Promise<string> {
  if (process.stdin.isTTY === true) process.stderr.write(`paste ${what}, then press Enter and Ctrl-D:\n`)
  const text = Buffer.from(await readInput('-'))
    .toString('utf8')
    .trim()
  if (/^\S+$/.test(text)) return text
  throw new CommandError(`standard input has to hold ${what}, on one line and nothing else`, EXIT.usage)
}

async function readToken({ tokenStdin, tokenEnv }: Flags): Promise<string> {
  if (tokenStdin === true) return await readSecret('the token')
  const name = typeof tokenEnv === 'string' ? tokenEnv : 'GITLAB_TOKEN'
  const token = process.env[name]?.trim() ?? ''
  if (/^\S+$/.test(token)) return token
  throw new CommandError(`the environment variable ${name} has to hold the token`, EXIT.usage)
}

async function logIn(instance: string, flags: Flags): Promise<Login> {
  const { loginWithOAuth, loginWithToken } = await import('../proxy/login/index.ts')
  const { clientId, port, scopes, timeout, force = false } = flags
  const now = () => Date.now()
  const ways = [flags.tokenStdin === true, flags.tokenEnv !== undefined, clientId !== undefined]
  if (ways.filter(Boolean).length !== 1) throw new CommandError(`one of ${howTo}`, EXIT.usage)
  if (clientId === undefined) return await loginWithToken(instance, await readToken(flags), { force, now })
  const secret = flags.clientSecretStdin === true ? { clientSecret: await readSecret('the secret') } : {}
  const onUrl = (url: string, redirectUri: string) =>
    void process.stdout.write(`open this URL in a browser:\n${url}\nwaiting at ${redirectUri} for ${timeout} s\n`)
  const authorizing = { port, scopes, timeoutMs: timeout * 1000, onUrl, now, force }
  return await loginWithOAuth({ instance, clientId, ...secret }, authorizing)
}

async function list(store: CredentialStore): Promise<void> {
  const { labelOf } = await import('../proxy/credential-store/index.ts')
  const found = store.list()
  for (const one of found) if (one instanceof Error) process.stderr.write(`wireproof: ${one.message}\n`)
  const labels = found.flatMap((one) => (one instanceof Error ? [] : [labelOf(one)])).sort()
  await print(
    labels.length === 0 && found.length === 0
      ? `no login in ${store.folder}\n`
      : labels.map((label) => `${label}\n`).join(''),
  )
  if (labels.length < found.length) throw new CommandError('not every login can be read', EXIT.notRight)
}

async function run(provider: string | undefined, flags: Flags): Promise<void> {
  await withLoginErrors(async () => {
    const { labelOf, openCredentialStore } = await import('../proxy/credential-store/index.ts')
    if (flags.list === true) return await list(openCredentialStore({ folder: flags.credentials, env: process.env }))
    const { instance, store } = await opening(provider, flags)
    // Before a browser is opened for nothing.
    store.check()
    const { record, warning } = await logIn(instance, flags)
    store.write(record)
    if (warning !== undefined) process.stderr.write(`wireproof: ${warning}\n`)
    await print(`logged in: ${labelOf(record)}\nkept in ${store.folder}, encrypted\n`)
  })
}

const readScopes = (text: string): readonly string[] => {
  const scopes = text.split(/[\s,]+/).filter((scope) => scope !== '')
  if (scopes.length === 0) throw new InvalidArgumentError('such as ai_features,read_user')
  return scopes
}

function readSeconds(text: string): number {
  const seconds = Number(text)
  if (!/^\d{1,5}$/.test(text) || seconds === 0) throw new InvalidArgumentError('so many seconds, from 1')
  return seconds
}

export function registerLogin(program: Command): void {
  program
    .command('login')
    .description('log in to a provider, and keep the login, encrypted, for the proxy')
    .argument('[provider]', 'gitlab-duo')
    .option('--instance <url>', 'the GitLab instance; https, unless it is this machine')
    .option('--token-stdin', 'a personal access token, from standard input')
    .option('--token-env [name]', 'a personal access token, from the environment (default: GITLAB_TOKEN)')
    .option('--client-id <id>', 'OAuth, by an application of your own')
    .option('--client-secret-stdin', 'the secret of a confidential application, from standard input')
    .option('--port <n>', 'where the browser comes back to; part of the redirect URI', readPort, 4011)
    .addOption(
      new Option('--scopes <list>', 'what OAuth asks for')
        .argParser(readScopes)
        .default(['ai_features', 'read_user'], 'ai_features,read_user'),
    )
    .option('--timeout <seconds>', 'how long to wait for the browser', readSeconds, 300)
    .option('--force', 'keep a token that is good, although its account may not use GitLab Duo')
    .option('--credentials <folder>', 'where logins are kept (default: wireproof in your configuration folder)')
    .option('--list', 'only say which logins there are; never a token')
    .addHelpText('after', help)
    .action(run)
}
