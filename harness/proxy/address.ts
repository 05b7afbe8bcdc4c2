import type { Profile } from 'wireproof'
import type { Credential, PreparedCall, ProviderEndpoint } from 'wireproof/providers'
import { isClientToken } from './client-tokens.ts'
import { clientKeyOf } from './credentials.ts'
import type { Exchange } from './exchange.ts'
import type { Upstream } from './routing.ts'

type Headers = Readonly<Record<string, string>>

/** What an upstream without a credential is shown: servers that want no key often want the header all the same. */
const PLACEHOLDER: Credential = { kind: 'key', value: 'wireproof-no-key' }

/** Its own credential, else the client's key where that is passed through. */
export function credentialFor({ credential }: Upstream, client: Headers): Credential {
  if (credential !== 'pass-through') return credential ?? PLACEHOLDER
  const key = clientKeyOf(client)
  if (key === undefined || isClientToken(key)) return PLACEHOLDER
  return { kind: client['x-api-key'] === undefined ? 'bearer' : 'key', value: key }
}

/** Where an upstream is called on behalf of a client, and as whom. */
export interface Address extends PreparedCall {
  /** Never to be seen by the client, whose own key it is not. */
  readonly secret: string | undefined
}

/** The address of one endpoint of an upstream. */
export function addressOf(x: Exchange, upstream: Upstream, endpoint: ProviderEndpoint, profile?: Profile): Address {
  const credential = credentialFor(upstream, x.headers)
  const call = upstream.provider.prepare({
    dialect: upstream.dialect,
    endpoint,
    baseUrl: upstream.url === 'builtin' ? 'http://builtin.invalid' : upstream.url,
    credential,
    clientHeaders: x.headers,
    clientQuery: x.query,
    sameDialect: upstream.dialect === x.client,
    ...(profile === undefined ? {} : { profile }),
  })
  return { ...call, secret: upstream.credential === 'pass-through' ? undefined : credential.value }
}
