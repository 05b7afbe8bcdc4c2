import { createHash } from 'node:crypto'
import type { DialectId } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import { systemClock } from '../../client/index.ts'
import { boolean, type ConfigContext, fail, type Members, object, optional, secret, string } from '../config-values.ts'
import { type AccountId, CredentialStoreError, loginOf, type OAuthTokens } from '../credential-store/index.ts'
import type { ProxyDialect } from '../dialect.ts'
import type { HostedConfig } from '../hosted-upstreams.ts'
import { readInstanceUrl } from '../login/instance-url.ts'
import { type SharedRefresh, sharingRefreshes } from '../login/shared-refresh.ts'
import type { UpstreamTarget } from '../options.ts'
import { ProxyConfigError } from '../routing.ts'
import { createDuoHost, type DuoCredential, type DuoHostOptions } from './index.ts'

const ID = 'gitlab-duo'

/** Pinned: what the alias means changes with the configuration alone. */
export const DEFAULT_DUO_MODEL = 'claude-sonnet-4-6'

const transports = {
  gateway: undefined,
  'rest-chat': 'gitlab-duo-chat',
  'rest-code': 'gitlab-duo-code',
} as const satisfies Readonly<Record<string, DialectId | undefined>>
type TransportName = keyof typeof transports

/** How the account is reached: what the host is told, and how its refreshes are shared with other processes. */
interface Account {
  readonly credential: DuoCredential
  readonly shared?: SharedRefresh
}

const now = (): number => Date.now()

function oauthAccount(tokens: OAuthTokens, shared: Omit<SharedRefresh, 'url' | 'now'>): Account {
  const { clientId, clientSecret, accessToken, expiresAt, refreshToken } = tokens
  let unkept: Error | undefined
  return {
    credential: {
      kind: 'oauth',
      ...(accessToken === '' ? {} : { accessToken, expiresAt }),
      refreshToken,
      clientId,
      ...(clientSecret === undefined ? {} : { clientSecret }),
      // It is kept where it is exchanged, before anybody can use it.
      onRotated() {
        const why = unkept
        unkept = undefined
        return why === undefined ? Promise.resolve() : Promise.reject(why)
      },
    },
    shared: {
      ...{ ...shared, url: shared.account.instance + duo.OAUTH_PATH, now },
      onUnkept(why) {
        unkept = why
      },
    },
  }
}

/** What is kept can be out of reach: a place in the configuration says where that was asked for. */
function fromStore<T>(at: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CredentialStoreError) throw new ProxyConfigError(`configuration ${at}: ${error.message}`)
    throw error
  }
}

function keptLogin(instance: string, at: string, { credentials }: ConfigContext): Account | undefined {
  return fromStore(at, () => {
    const store = credentials()
    const account = loginOf(ID, instance)
    const found = store.read(account)?.credential
    if (found === undefined) return undefined
    return found.kind === 'pat'
      ? { credential: { kind: 'pat', token: found.token } }
      : oauthAccount(found, { store, account })
  })
}

/** A refresh token of the environment serves once; from then on its descendants are kept, as long as it stays the same. */
function configuredOauth(value: unknown, instance: string, at: string, context: ConfigContext): Account {
  const members = object(value, at, ['clientId', 'refreshToken', 'clientSecret'])
  const clientId = string(members['clientId'], `${at}/clientId`)
  const refreshToken = secret(members['refreshToken'], `${at}/refreshToken`, context.env)
  const seed = createHash('sha256').update(refreshToken).digest('hex')
  const asked = members['clientSecret']
  const initial: OAuthTokens = {
    ...{ kind: 'oauth', clientId, refreshToken, seed, accessToken: '', expiresAt: 0, scopes: [] },
    ...(asked === undefined ? {} : { clientSecret: secret(asked, `${at}/clientSecret`, context.env) }),
  }
  const account: AccountId = { provider: ID, instance, account: `oauth ${clientId}` }
  return fromStore(at, () => {
    const store = context.credentials()
    // Where nothing can be kept the first refresh would be the last one.
    store.check()
    const kept = store.read(account)?.credential
    const tokens = kept?.kind === 'oauth' && kept.seed === seed ? kept : initial
    return oauthAccount(tokens, { store, account, initial })
  })
}

function readCredential(value: unknown, instance: string, at: string, context: ConfigContext): Account {
  if (value === undefined || value === 'login') {
    const kept = keptLogin(instance, at, context)
    if (kept !== undefined) return kept
    const others = value === undefined ? ', or "credential": "env:NAME" with a personal access token' : ''
    return fail(at, `a login: wireproof login gitlab-duo --instance ${instance}${others}`)
  }
  if (typeof value === 'string') {
    if (!value.startsWith('env:')) fail(at, '"env:NAME", "login" or { "oauth": ... }')
    return { credential: { kind: 'pat', token: secret(value, at, context.env) } }
  }
  const { oauth } = object(value, at, ['oauth'])
  return configuredOauth(oauth, instance, `${at}/oauth`, context)
}

function httpsUrl(value: unknown, at: string): string {
  const read = readInstanceUrl(string(value, at))
  if (read.ok) return read.url
  throw new ProxyConfigError(`configuration ${at}: ${read.problem}`)
}

/** Only of gitlab.com it is known where its gateway is. */
function gatewayOf(value: unknown, at: string, { instanceUrl, transport }: HostSettings): { gatewayUrl?: string } {
  if (value !== undefined) return { gatewayUrl: httpsUrl(value, at) }
  if ((transport ?? 'gateway') !== 'gateway' || duo.defaultGateway(instanceUrl) !== undefined) return {}
  return fail(
    at,
    `the AI gateway of ${instanceUrl}: ${duo.SAAS_GATEWAY} where it uses GitLab's, or the address of its own, without /ai`,
  )
}

function transportOf(value: unknown, at: string): TransportName {
  const name = string(value, at)
  return Object.hasOwn(transports, name)
    ? (name as TransportName)
    : fail(at, `one of ${Object.keys(transports).join(', ')}`)
}

function rootNamespace(value: unknown, at: string): string {
  const text = string(value, at)
  return /^(?:gid:\/\/gitlab\/Group\/)?\d+$/.test(text) ? text : fail(at, 'the number or the global id of a group')
}

type HostSettings = Omit<DuoHostOptions, 'credential' | 'clock' | 'send'>

/** The dialect of what is asked for by default. */
function dialectOf({ transport = 'gateway', defaultModel }: HostSettings): ProxyDialect {
  const [usual] = duo.dialectsOf(duo.modelId(duo.DUO_ALIAS, defaultModel))
  const spoken: DialectId | undefined = transports[transport] ?? usual
  return spoken as ProxyDialect
}

function target(settings: HostSettings, { credential, shared }: Account): UpstreamTarget {
  return {
    name: ID,
    dialect: dialectOf(settings),
    url: settings.instanceUrl,
    provider: duo.gitlabDuo,
    host({ transport, log }) {
      const send = shared === undefined ? transport : sharingRefreshes(transport, shared)
      const telling = log === undefined ? {} : { log }
      return createDuoHost({ ...settings, ...telling, credential, clock: systemClock, send })
    },
  }
}

/** GitLab Duo in a configuration and on the command line. */
export const gitlabDuoConfig: HostedConfig = {
  members: ['url', 'gateway', 'credential', 'transport', 'model', 'rootNamespace', 'discovery'],
  read(members: Members, at, context) {
    const instanceUrl = members['url'] === undefined ? duo.SAAS_INSTANCE : httpsUrl(members['url'], `${at}/url`)
    const { gateway, transport, model } = members
    const settings: HostSettings = {
      instanceUrl,
      defaultModel: model === undefined ? DEFAULT_DUO_MODEL : string(model, `${at}/model`),
      ...(transport === undefined ? {} : { transport: transportOf(transport, `${at}/transport`) }),
      ...optional(members, 'rootNamespace', at, rootNamespace),
      ...optional(members, 'discovery', at, boolean),
    }
    const whole = { ...settings, ...gatewayOf(gateway, `${at}/gateway`, settings) }
    return target(whole, readCredential(members['credential'], instanceUrl, `${at}/credential`, context))
  },
  fromFlag(url, { gateway }, context) {
    const instanceUrl = httpsUrl(url, `--upstream ${ID}`)
    const settings = { instanceUrl, defaultModel: DEFAULT_DUO_MODEL }
    const whole = { ...settings, ...gatewayOf(gateway, '--gateway', settings) }
    const token = context.env['GITLAB_TOKEN'] ?? ''
    const account: Account | undefined =
      token === '' ? keptLogin(instanceUrl, `--upstream ${ID}`, context) : { credential: { kind: 'pat', token } }
    if (account !== undefined) return target(whole, account)
    throw new ProxyConfigError(
      `--upstream ${ID}=${instanceUrl}: there is no credential; run wireproof login ${ID} --instance ${instanceUrl}, or set GITLAB_TOKEN to a personal access token`,
    )
  },
}
