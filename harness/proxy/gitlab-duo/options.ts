import type { duo } from 'wireproof/providers'
import type { Clock } from '../../client/clock.ts'
import type { Transport } from '../transport.ts'

/** How the operator logged in. */
export type DuoCredential =
  | { readonly kind: 'pat'; readonly token: string }
  | {
      readonly kind: 'oauth'
      readonly accessToken?: string
      /** Milliseconds since 1970. */
      readonly expiresAt?: number
      /** Serves once: what comes in its place is told to `onRotated`. */
      readonly refreshToken: string
      /** Of an application of the operator's own. */
      readonly clientId: string
      readonly clientSecret?: string
      /** Keeps the new pair; it is not used before that. */
      onRotated(credential: duo.OauthCredential): Promise<void>
    }

/** One line of what befalls the account: names and times, never a token. */
export interface DuoLogEntry {
  readonly event:
    | 'minted'
    | 'mint-failed'
    | 'refreshed'
    | 'refresh-failed'
    | 'rotation-not-kept'
    | 'suspended'
    | 'resumed'
    | 'model-appeared'
    | 'model-vanished'
    | 'model-unsupported'
    | 'discovery-failed'
  /** Which account, and whether it logged in by OAuth or by a personal access token. */
  readonly account: string
  readonly scope?: duo.Scope
  readonly model?: string
  /** Milliseconds since 1970. */
  readonly until?: number
  readonly note?: string
}

export interface DuoHostOptions {
  /** `https://gitlab.com`, or the operator's own. */
  readonly instanceUrl: string
  /** Default: GitLab's own, for its own instance. Any other instance has to be told of its gateway. */
  readonly gatewayUrl?: string
  readonly credential: DuoCredential
  /** Default `gateway`. The other two lose most of a request, and are never turned to by themselves. */
  readonly transport?: 'gateway' | 'rest-chat' | 'rest-code'
  /** What the alias `gitlab-duo` stands for. */
  readonly defaultModel: string
  /** Number or global id of the top-level group whose models are looked for. Absent: GraphQL is not asked. */
  readonly rootNamespace?: string
  /** Whether models are looked for at all. Default true. */
  readonly discovery?: boolean
  /** What is not certain about GitLab Duo, where the operator knows better. */
  readonly flags?: Partial<duo.DuoFlags>
  readonly clock: Clock
  /** For calls of the instance, and for what the gateway tells anybody. */
  readonly send: Transport
  readonly log?: (entry: DuoLogEntry) => void
}

/** What all layers of one account share. */
export interface DuoAccount {
  readonly label: string
  readonly flags: duo.DuoFlags
  readonly clock: Clock
  readonly send: Transport
  readonly instanceUrl: string
  /** Aborted when the host is closed, with the error for whoever still waits. */
  readonly closing: AbortSignal
  log(entry: Omit<DuoLogEntry, 'account'>): void
}
