import { type LoginRecord, loginOf, type OAuthTokens } from '../credential-store/index.ts'
import { LoginError } from './login-error.ts'
import { type Authorizing, authorize, type OAuthApplication, revoke } from './oauth.ts'
import { missingPermission, readTokenFacts } from './permission.ts'

export { readInstanceUrl } from './instance-url.ts'
export { LoginError } from './login-error.ts'
export { type OAuthApplication, revoke } from './oauth.ts'

/** What the only provider with a login is called. */
export const LOGIN_PROVIDER = 'gitlab-duo'

/** A login that came about. */
export interface Login {
  readonly record: LoginRecord
  /** Why the account may not use GitLab Duo; only where that was asked to be overlooked. */
  readonly warning?: string
}

interface LoginOptions {
  /** Keeps a token that is good, although its account may not use GitLab Duo now. */
  readonly force: boolean
  readonly now: () => number
}

function overlooked(problem: string, force: boolean): string {
  if (force) return problem
  throw new LoginError('refused', `${problem}. Nothing was kept; --force keeps it all the same`)
}

/** @throws LoginError */
export async function loginWithToken(instance: string, token: string, { force, now }: LoginOptions): Promise<Login> {
  const facts = await readTokenFacts(instance, token)
  const problem = await missingPermission(instance, token)
  const credential = { kind: 'pat', token, ...facts } as const
  const record = { ...loginOf(LOGIN_PROVIDER, instance), credential, savedAt: now() }
  return problem === undefined ? { record } : { record, warning: overlooked(problem, force) }
}

async function checked(instance: string, credential: OAuthTokens, force: boolean): Promise<string | undefined> {
  try {
    const problem = await missingPermission(instance, credential.accessToken)
    return problem === undefined ? undefined : overlooked(problem, force)
  } catch (error) {
    // What nobody keeps, nobody should be able to use.
    await revoke(instance, credential)
    throw error
  }
}

/** @throws LoginError */
export async function loginWithOAuth(
  application: OAuthApplication,
  options: LoginOptions & Authorizing,
): Promise<Login> {
  const { instance } = application
  const credential = await authorize(application, options)
  const warning = await checked(instance, credential, options.force)
  const record = { ...loginOf(LOGIN_PROVIDER, instance), credential, savedAt: options.now() }
  return warning === undefined ? { record } : { record, warning }
}
