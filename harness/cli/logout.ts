import type { Command } from 'commander'
import type { CredentialStore, LoginRecord } from '../proxy/credential-store/index.ts'
import { CommandError, EXIT } from './exit.ts'
import { print } from './io.ts'
import { opening, withLoginErrors } from './login.ts'

interface Flags {
  readonly instance?: string
  readonly credentials?: string
}

const help = `
Tokens of OAuth are revoked at the instance, as far as it can be reached; a personal access token stays valid until you
revoke it there. What is kept here is deleted in any case.

Examples:
  $ wireproof logout gitlab-duo --instance https://gitlab.example
  $ wireproof login --list                                        which logins there are`

/** What the instance still knows of the login afterwards. */
async function ended({ credential, instance }: LoginRecord): Promise<string> {
  if (credential.kind === 'pat')
    return `the token is valid still; revoke it at ${instance}/-/user_settings/personal_access_tokens`
  const { revoke } = await import('../proxy/login/index.ts')
  const problem = await revoke(instance, credential)
  if (problem === undefined) return 'its tokens are revoked'
  return `its tokens could not be revoked (${problem}); do it at ${instance}/-/user_settings/applications`
}

/** One that cannot be read can be deleted all the same. */
function readable(store: CredentialStore, read: () => LoginRecord | undefined): LoginRecord | string | undefined {
  try {
    return read()
  } catch (error) {
    return `it could not be read, so nothing was revoked at the instance (${(error as Error).message} in ${store.folder})`
  }
}

async function run(provider: string | undefined, flags: Flags): Promise<void> {
  await withLoginErrors(async () => {
    const { labelOf, loginOf } = await import('../proxy/credential-store/index.ts')
    const { instance, store } = await opening(provider, flags)
    const id = loginOf(provider ?? '', instance)
    const found = readable(store, () => store.read(id))
    // First: a proxy that runs takes nothing from it any more.
    if (!store.remove(id))
      throw new CommandError(
        `no login of ${instance} in ${store.folder}; wireproof login --list shows them`,
        EXIT.notRight,
      )
    if (found === undefined || typeof found === 'string') await print(`logged out: ${instance}; ${found ?? ''}\n`)
    else await print(`logged out: ${labelOf(found)}; ${await ended(found)}\n`)
  })
}

export function registerLogout(program: Command): void {
  program
    .command('logout')
    .description('end a login: revoke what can be revoked, and delete what is kept')
    .argument('[provider]', 'gitlab-duo')
    .option('--instance <url>', 'the GitLab instance')
    .option('--credentials <folder>', 'where logins are kept (default: wireproof in your configuration folder)')
    .addHelpText('after', help)
    .action(run)
}
