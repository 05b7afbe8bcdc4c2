/** One account of a provider. */
export interface AccountId {
  readonly provider: string
  /** Base URL of the instance, without a final slash. */
  readonly instance: string
  /** `login`, or which account of a configuration: several may be on one instance. */
  readonly account: string
}

/** A token that never changes. */
export interface PersonalToken {
  readonly kind: 'pat'
  readonly token: string
  readonly scopes: readonly string[]
  /** The day of its end, as GitLab tells it: `2027-01-01`. Absent: none was told. */
  readonly expiresOn?: string
}

/** Tokens that are exchanged for new ones: a refresh token serves once. */
export interface OAuthTokens {
  readonly kind: 'oauth'
  readonly clientId: string
  /** Applications that are told to keep one demand it. */
  readonly clientSecret?: string
  readonly accessToken: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  readonly refreshToken: string
  readonly scopes: readonly string[]
  /** Digest of the refresh token of the configuration that these tokens descend from. */
  readonly seed?: string
}

export interface LoginRecord extends AccountId {
  readonly credential: PersonalToken | OAuthTokens
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** The account that `wireproof login` keeps. */
export const loginOf = (provider: string, instance: string): AccountId => ({ provider, instance, account: 'login' })

function stated(record: LoginRecord): string {
  const { credential } = record
  if (credential.kind === 'pat')
    return credential.expiresOn === undefined ? 'PAT, no expiry told' : `PAT, expires ${credential.expiresOn}`
  const { clientId } = credential
  // A short id would be shown whole.
  const shown = clientId.length > 8 ? clientId.slice(-4) : ''
  return `OAuth, application …${shown}${record.account === 'login' ? '' : ', of a configuration'}`
}

/** What an account is called: where it is, and by what; never a token. */
export function labelOf(record: LoginRecord): string {
  return `${record.instance.replace(/^https?:\/\//, '')} (${stated(record)})`
}
