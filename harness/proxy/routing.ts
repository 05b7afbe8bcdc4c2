import type { Profile } from 'wireproof'
import type { Failure } from 'wireproof/hub'
import { type Provider, providerFor } from 'wireproof/providers'
import { isLoopback } from './credentials.ts'
import type { ProxyDialect } from './dialect.ts'
import type { HostMeans, UpstreamHost } from './host.ts'
import type { ModelAlias, ProxyOptions, UpstreamTarget } from './options.ts'
import { websocketDialects } from './surfaces/index.ts'

/** An upstream with everything that was left to defaults. */
export interface Upstream extends Omit<UpstreamTarget, 'host'> {
  readonly name: string
  readonly url: string
  readonly provider: Provider
  readonly host?: UpstreamHost
}

/**
 * What an upstream can do. Seals are bound to the account that they were issued to, and an upstream is taken for an account
 * of its own: two of one account share theirs where both profiles name one `sealScope`.
 */
export function upstreamProfile({ name, provider, profile }: Upstream): Profile {
  return { sealScope: name, ...provider.profile, ...profile }
}

export interface Route {
  readonly upstream: Upstream
  /** Replaces the model that the client named. */
  readonly model?: string
}

export interface Router {
  readonly upstreams: readonly Upstream[]
  /** Whether a route can depend on the model: only then does a body have to be read for it. */
  readonly needsModel: boolean
  /** @throws RouteError where the upstream has no such model */
  route(client: ProxyDialect, model: string | undefined): Route
  /** Names that clients may use beside the upstreams' own. */
  readonly aliases: Readonly<Record<string, ModelAlias>>
}

/** A request that no upstream is asked for: the one that would be has nothing of that name. */
export class RouteError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'RouteError'
    this.failure = failure
  }
}

/** Why nobody may open a WebSocket for such a request; `undefined` where one may. */
export function declinesWebsocket({ upstream }: Route): string | undefined {
  const { name, provider } = upstream
  if (provider.declinesWebsocket !== true) return undefined
  return `the upstream ${name} is ${provider.id}, which is reached over HTTP alone; POST instead`
}

/** A configuration that cannot work; told before anything is contacted. */
export class ProxyConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ProxyConfigError'
  }
}

const builtin: readonly UpstreamTarget[] = (
  ['openai-chat', 'openai-responses', 'anthropic-messages'] satisfies ProxyDialect[]
).map((dialect) => ({ dialect, url: 'builtin' }))

function checkUrl(url: string): void {
  if (url === 'builtin') return
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new ProxyConfigError(`upstream ${JSON.stringify(url)} is no URL; write it as https://HOST/PATH, or builtin`)
  }
  const { protocol, hostname, username, password } = parsed
  if (username !== '' || password !== '')
    throw new ProxyConfigError(`the upstream on ${hostname} has credentials in its URL; set them as its credential`)
  if (protocol === 'https:') return
  if (protocol !== 'http:' || !isLoopback(hostname))
    throw new ProxyConfigError(`upstream ${url}: only https may leave this machine; plain http is for loopback`)
}

/** Some providers are off until an operator gives them an account of their own. */
function checkAccount(name: string, provider: Provider, { credential }: UpstreamTarget): void {
  if (provider.demandsAccount !== true) return
  const own = typeof credential === 'object' && credential.kind === 'bearer' && credential.account !== undefined
  if (!own)
    throw new ProxyConfigError(
      `the upstream ${name} is off: ${provider.id} is a private interface that demands a bearer token and an account of your own; read docs/${provider.id}.md before you set its credential`,
    )
}

/** The scripted model keeps no responses: going on from one of its own would forget the conversation without a word. */
const scripted = (provider: Provider): Provider => ({ ...provider, forgetsResponses: true })

function completed(targets: readonly UpstreamTarget[], means: HostMeans): readonly Upstream[] {
  const names = new Set<string>()
  return targets.map(({ host, ...target }) => {
    const named = target.provider ?? providerFor(target.dialect)
    const url = target.url ?? named.defaultUrl
    const provider = url === 'builtin' ? scripted(named) : named
    if (url === undefined) throw new ProxyConfigError(`the upstream of ${target.dialect} has no URL`)
    checkUrl(url)
    let name = target.name ?? target.dialect
    for (let n = 2; target.name === undefined && names.has(name); n++) name = `${target.dialect}-${n}`
    if (names.has(name)) throw new ProxyConfigError(`two upstreams are named ${JSON.stringify(name)}`)
    names.add(name)
    if (!provider.dialects.includes(target.dialect))
      throw new ProxyConfigError(`provider ${provider.id} does not speak ${target.dialect}`)
    if (target.websocket === true && (url === 'builtin' || !websocketDialects.has(target.dialect)))
      throw new ProxyConfigError(`the upstream ${name} speaks no WebSocket; leave websocket out, or set it to false`)
    checkAccount(name, provider, target)
    return { ...target, name, url, provider, ...(host === undefined ? {} : { host: host(means) }) }
  })
}

/** A prefix with a slash behind it names the upstream and is no part of the model: `openai/gpt-5` is `gpt-5` there. */
function withoutName(model: string | undefined, prefixes: readonly string[]): string | undefined {
  const name = prefixes.find((prefix) => prefix.endsWith('/') && model?.startsWith(prefix))
  return name === undefined || model === undefined ? undefined : model.slice(name.length)
}

/** Lets the host of an upstream say where in it a request goes. */
function hosted({ upstream, model }: Route, client: ProxyDialect, named: string | undefined): Route {
  const found = upstream.host?.route(client, model ?? named)
  if (found === undefined) return model === undefined ? { upstream } : { upstream, model }
  if ('failure' in found) throw new RouteError(found.failure)
  const { dialect, baseUrl: url, profile } = found
  const meant = found.model ?? model
  return {
    upstream: {
      ...upstream,
      dialect,
      url,
      ...(profile === undefined ? {} : { profile: { ...profile, ...upstream.profile } }),
    },
    ...(meant === undefined ? {} : { model: meant }),
  }
}

/**
 * Chooses upstreams. In this order: an alias; a prefix of the model's name; an upstream that speaks the client's own
 * dialect, where the bytes need not be touched; the first one. Where that is a host, it says which of its dialects is spoken.
 */
export function createRouter(options: ProxyOptions, means: HostMeans): Router {
  const targets = options.upstreams ?? []
  const upstreams = completed(targets.length === 0 ? builtin : targets, means)
  const [first] = upstreams
  if (first === undefined) throw new ProxyConfigError('no upstream')
  const aliases = options.aliases ?? {}
  const byName = new Map(upstreams.map((upstream) => [upstream.name, upstream]))
  for (const [alias, { upstream }] of Object.entries(aliases))
    if (!byName.has(upstream))
      throw new ProxyConfigError(
        `alias ${alias} names the upstream ${upstream}; there are ${[...byName.keys()].join(', ')}`,
      )

  return {
    upstreams,
    aliases,
    needsModel:
      Object.keys(aliases).length > 0 ||
      upstreams.some(({ host, modelPrefixes = [] }) => host !== undefined || modelPrefixes.length > 0),
    route(client, model) {
      const alias = model !== undefined && Object.hasOwn(aliases, model) ? aliases[model] : undefined
      const aliased = alias === undefined ? undefined : byName.get(alias.upstream)
      if (alias !== undefined && aliased !== undefined)
        return hosted({ upstream: aliased, model: alias.model }, client, model)
      const prefixed = upstreams.filter(({ modelPrefixes = [] }) =>
        modelPrefixes.some((prefix) => model?.startsWith(prefix)),
      )
      const eligible = prefixed.length > 0 ? prefixed : upstreams
      const upstream = eligible.find(({ dialect }) => dialect === client) ?? eligible[0] ?? first
      const bare = withoutName(model, upstream.modelPrefixes ?? [])
      return hosted(bare === undefined ? { upstream } : { upstream, model: bare }, client, model)
    },
  }
}
