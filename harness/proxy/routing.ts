import type { Profile } from 'wireproof'
import { type Provider, providerFor } from 'wireproof/providers'
import { isLoopback } from './credentials.ts'
import type { ProxyDialect } from './dialect.ts'
import type { ModelAlias, ProxyOptions, UpstreamTarget } from './options.ts'
import { websocketDialects } from './surfaces/index.ts'

/** An upstream with everything that was left to defaults. */
export interface Upstream extends UpstreamTarget {
  readonly name: string
  readonly url: string
  readonly provider: Provider
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
  route(client: ProxyDialect, model: string | undefined): Route
  /** Names that clients may use beside the upstreams' own. */
  readonly aliases: Readonly<Record<string, ModelAlias>>
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

function completed(targets: readonly UpstreamTarget[]): readonly Upstream[] {
  const names = new Set<string>()
  return targets.map((target) => {
    const provider = target.provider ?? providerFor(target.dialect)
    const url = target.url ?? provider.defaultUrl
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
    return { ...target, name, url, provider }
  })
}

/**
 * Chooses upstreams. In this order: an alias; a prefix of the model's name; an upstream that speaks the client's own
 * dialect, where the bytes need not be touched; the first one.
 */
export function createRouter(options: ProxyOptions): Router {
  const targets = options.upstreams ?? []
  const upstreams = completed(targets.length === 0 ? builtin : targets)
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
    needsModel: Object.keys(aliases).length > 0 || upstreams.some(({ modelPrefixes = [] }) => modelPrefixes.length > 0),
    route(client, model) {
      const alias = model !== undefined && Object.hasOwn(aliases, model) ? aliases[model] : undefined
      const aliased = alias === undefined ? undefined : byName.get(alias.upstream)
      if (alias !== undefined && aliased !== undefined) return { upstream: aliased, model: alias.model }
      const prefixed = upstreams.filter(({ modelPrefixes = [] }) =>
        modelPrefixes.some((prefix) => model?.startsWith(prefix)),
      )
      const eligible = prefixed.length > 0 ? prefixed : upstreams
      return { upstream: eligible.find(({ dialect }) => dialect === client) ?? eligible[0] ?? first }
    },
  }
}
