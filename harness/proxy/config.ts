import { readFile } from 'node:fs/promises'
import { type Acceptance, type Code, diagnosticCodes, type OnLoss, type Profile } from 'wireproof'
import { type Credential, providerFor, providers } from 'wireproof/providers'
import { defaultRetry, type RetryPolicy } from '../client/retry.ts'
import { profileSettings } from './client-profiles.ts'
import {
  boolean,
  type ConfigContext,
  type Environment,
  fail,
  type Members,
  number,
  object,
  optional,
  secret,
  string,
  strings,
} from './config-values.ts'
import { openCredentialStore } from './credential-store/index.ts'
import { declaredDialects, type ProxyDialect } from './dialect.ts'
import { type HostedFlags, hostedUpstreams } from './hosted-upstreams.ts'
import type { Limits, ModelAlias, ProxyOptions, UpstreamTarget } from './options.ts'
import { defaultLimits } from './options.ts'
import { ProxyConfigError } from './routing.ts'
import type { StateOptions } from './state/storage.ts'

function dialect(value: unknown, at: string): ProxyDialect {
  const name = string(value, at)
  return declaredDialects.get(name) ?? fail(at, `one of ${[...declaredDialects.keys()].join(', ')}`)
}

function credential(value: unknown, at: string, env: Environment): Credential | 'pass-through' {
  if (value === 'pass-through') return value
  if (typeof value === 'string') return { kind: 'key', value: secret(value, at, env) }
  const { bearer, account } = object(value, at, ['bearer', 'account'])
  return {
    kind: 'bearer',
    value: secret(bearer, `${at}/bearer`, env),
    ...(account === undefined ? {} : { account: secret(account, `${at}/account`, env) }),
  }
}

/** Options of a profile that are one of a few words; a wrong word would end up on the wire. */
const words: Readonly<Partial<Record<keyof Profile, readonly string[]>>> = {
  chatReasoning: ['reasoning_content', 'reasoning', 'reasoning_details', 'omit'],
  chatClientReasoning: ['reasoning_content', 'reasoning', 'reasoning_details', 'omit'],
  chatMaxTokensMember: ['max_tokens', 'max_completion_tokens'],
  responsesReasoning: ['text', 'omit'],
  messagesClientCacheFigures: ['null', 'zero'],
  responsesClientReasoning: ['summary', 'content'],
  thinking: ['adaptive', 'manual', 'always', 'none'],
}

function profile(value: unknown, at: string): Profile {
  const members = object(value, at, [])
  for (const [option, known = []] of Object.entries(words)) {
    const word = members[option]
    if (word !== undefined && !known.includes(string(word, `${at}/${option}`)))
      fail(`${at}/${option}`, `one of ${known.join(', ')}`)
  }
  if (members['efforts'] !== undefined) strings(members['efforts'], `${at}/efforts`)
  return members as Profile
}

function retry(value: unknown, at: string): RetryPolicy {
  const members = object(value, at, Object.keys(defaultRetry))
  const set = Object.entries(members).map(([key, one]) => [key, number(one, `${at}/${key}`)])
  return { ...defaultRetry, ...Object.fromEntries(set) }
}

/** What every upstream may say, whoever hosts it. */
const common = (members: Members, at: string): Partial<UpstreamTarget> => ({
  ...optional(members, 'name', at, string),
  ...optional(members, 'modelPrefixes', at, strings),
  ...optional(members, 'retry', at, retry),
})
const commonMembers = ['name', 'provider', 'modelPrefixes', 'retry']

function target(value: unknown, at: string, context: ConfigContext): UpstreamTarget {
  const { env } = context
  const host = object(value, at, [])['provider']
  const hosted = typeof host === 'string' && Object.hasOwn(hostedUpstreams, host) ? hostedUpstreams[host] : undefined
  if (hosted !== undefined) {
    const own = object(value, at, [...commonMembers, ...hosted.members])
    return { ...hosted.read(own, at, context), ...common(own, at) }
  }
  const known = [...commonMembers, 'dialect', 'url', 'credential', 'profile', 'forceStream', 'websocket']
  const members = object(value, at, known)
  const provider = (id: unknown, place: string) => {
    const name = string(id, place)
    return (
      (Object.hasOwn(providers, name) ? providers[name] : undefined) ??
      fail(place, `one of ${Object.keys(providers).join(', ')}`)
    )
  }
  const spoken = dialect(members['dialect'], `${at}/dialect`)
  const hosts = members['provider'] === undefined ? {} : { provider: provider(members['provider'], `${at}/provider`) }
  const { defaultUrl } = hosts.provider ?? providerFor(spoken)
  return {
    dialect: spoken,
    ...(members['url'] === undefined && defaultUrl !== undefined ? {} : { url: string(members['url'], `${at}/url`) }),
    ...common(members, at),
    ...hosts,
    ...optional(members, 'credential', at, (one, place) => credential(one, place, env)),
    ...optional(members, 'profile', at, profile),
    ...optional(members, 'forceStream', at, boolean),
    ...optional(members, 'websocket', at, boolean),
  }
}

function aliases(value: unknown, at: string): Readonly<Record<string, ModelAlias>> {
  const entries = Object.entries(object(value, at, [])).map(([alias, one]) => {
    const place = `${at}/${alias}`
    const { upstream, model } = object(one, place, ['upstream', 'model'])
    return [alias, { upstream: string(upstream, `${place}/upstream`), model: string(model, `${place}/model`) }] as const
  })
  return Object.fromEntries(entries)
}

function limits(value: unknown, at: string): Partial<Limits> {
  const members = object(value, at, Object.keys(defaultLimits))
  return Object.fromEntries(Object.entries(members).map(([key, one]) => [key, number(one, `${at}/${key}`)]))
}

function state(value: unknown, at: string, env: Environment): StateOptions {
  const members = object(value, at, ['dir', 'redis', 'records', 'bytes', 'recordBytes'])
  return {
    ...optional(members, 'dir', at, string),
    ...optional(members, 'redis', at, (one, place) => secret(one, place, env)),
    ...optional(members, 'records', at, number),
    ...optional(members, 'bytes', at, number),
    ...optional(members, 'recordBytes', at, number),
  }
}

function onLoss(value: unknown, at: string): OnLoss {
  if (value === 'report' || value === 'reject-breaking' || value === 'reject-any') return value
  return fail(at, 'report, reject-breaking or reject-any')
}

function code(value: unknown, at: string): Code {
  const name = string(value, at)
  return Object.hasOwn(diagnosticCodes, name) ? (name as Code) : fail(at, 'the code of a diagnostic')
}

function acceptance(value: unknown, at: string): Code | Acceptance {
  if (typeof value === 'string') return code(value, at)
  const members = object(value, at, ['code', 'at', 'reason'])
  return {
    code: code(members['code'], `${at}/code`),
    reason: string(members['reason'], `${at}/reason`),
    ...optional(members, 'at', at, string),
  }
}

const profileName = (value: unknown, at: string): string => {
  const name = string(value, at)
  return profileSettings.includes(name) ? name : fail(at, `one of ${profileSettings.join(', ')}`)
}

const contextOf = (env: Environment, folder: string | undefined): ConfigContext => ({
  env,
  credentials: () => openCredentialStore({ folder, env }),
})

/**
 * Reads the text of a `wireproof.proxy.json`.
 * @param credentials the folder of kept logins, where it is not the one that the text names
 * @throws ProxyConfigError naming the place and what was expected there
 */
export function parseConfig(text: string, env: Environment, credentials?: string): ProxyOptions {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ProxyConfigError(`the configuration is no JSON: ${(error as Error).message}`)
  }
  const known = [
    '$schema',
    'host',
    'port',
    'upstreams',
    'aliases',
    'clientKeys',
    'onLoss',
    'accept',
    'profile',
    'limits',
    'state',
    'websocket',
    'credentials',
  ]
  const members = object(value, '', known)
  const context = contextOf(env, credentials ?? optional(members, 'credentials', '', string)['credentials'])
  const list =
    <T>(read: (one: unknown, at: string) => T) =>
    (all: unknown, at: string): readonly T[] =>
      Array.isArray(all) ? all.map((one, i) => read(one, `${at}/${i}`)) : fail(at, 'an array')
  return {
    ...optional(members, 'host', '', string),
    ...optional(members, 'port', '', number),
    ...optional(
      members,
      'upstreams',
      '',
      list((one, at) => target(one, at, context)),
    ),
    ...optional(members, 'aliases', '', aliases),
    ...optional(
      members,
      'clientKeys',
      '',
      list((one, at) => secret(one, at, env)),
    ),
    ...optional(members, 'onLoss', '', onLoss),
    ...optional(members, 'accept', '', list(acceptance)),
    ...optional(members, 'profile', '', profileName),
    ...optional(members, 'limits', '', limits),
    ...optional(members, 'state', '', (one, at) => state(one, at, env)),
    ...optional(members, 'websocket', '', boolean),
  }
}

export async function readConfig(file: string, env: Environment, credentials?: string): Promise<ProxyOptions> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ProxyConfigError(`${file} cannot be read: ${error.code ?? error.message}`)
  })
  return parseConfig(text, env, credentials)
}

/** A vendor's key goes to that vendor's own host without being asked for; to no other. */
const vendorKeys: Readonly<Record<string, string>> = {
  'api.openai.com': 'OPENAI_API_KEY',
  'api.anthropic.com': 'ANTHROPIC_API_KEY',
}

/** `openai=https://api.openai.com`, or `gitlab-duo=https://gitlab.com`. @throws ProxyConfigError */
export function upstreamFromFlag(
  flag: string,
  env: Environment,
  { credentials, ...more }: HostedFlags & { readonly credentials?: string } = {},
): UpstreamTarget {
  const equals = flag.indexOf('=')
  const name = flag.slice(0, Math.max(0, equals))
  const hosted = Object.hasOwn(hostedUpstreams, name) ? hostedUpstreams[name] : undefined
  if (hosted !== undefined) return hosted.fromFlag(flag.slice(equals + 1), more, contextOf(env, credentials))
  const id = declaredDialects.get(name)
  if (id === undefined)
    throw new ProxyConfigError(
      `--upstream ${flag}: write it as DIALECT=URL, with a dialect of ${[...declaredDialects.keys()].join(', ')}, or as ${Object.keys(hostedUpstreams).join(', ')}=URL`,
    )
  const url = flag.slice(equals + 1)
  const host = URL.canParse(url) ? new URL(url) : undefined
  const variable =
    host?.protocol === 'https:' && Object.hasOwn(vendorKeys, host.hostname) ? vendorKeys[host.hostname] : undefined
  const key = variable === undefined ? undefined : env[variable]
  return { dialect: id, url, ...(key === undefined || key === '' ? {} : { credential: { kind: 'key', value: key } }) }
}
