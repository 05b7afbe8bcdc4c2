import type { Json, JsonObject } from 'wireproof/hub'
import { decodeUtf8 } from 'wireproof/wire'
import { credentialFor } from './address.ts'
import type { ProxyDialect } from './dialect.ts'
import { answerFailure, answerThrown, answerWhole, type Exchange } from './exchange.ts'
import { heldFailure } from './failures.ts'
import { type Held, hold } from './hold.ts'
import type { HostedModel as Model } from './host.ts'
import { answerOwnModels } from './own-models.ts'
import type { Router, Upstream } from './routing.ts'
import { clientSurfaces } from './surfaces/index.ts'

/** The last second that a `Date` can tell. */
const LAST_SECOND = 8_640_000_000_000

function readModels(json: Json): readonly Model[] {
  const { data, models } = (typeof json === 'object' && json !== null ? json : {}) as JsonObject
  const list = data ?? models
  return (Array.isArray(list) ? list : []).flatMap((one: Json) => {
    const {
      slug,
      id = slug,
      display_name,
      created,
      created_at,
      owned_by,
    } = (typeof one === 'object' ? (one ?? {}) : {}) as JsonObject
    if (typeof id !== 'string') return []
    const made = typeof created === 'number' ? created : Date.parse(String(created_at)) / 1000
    return [
      {
        id,
        name: typeof display_name === 'string' ? display_name : id,
        // Dates end 275,760 years after Christ: a server that counts in microseconds is beyond them.
        created: Math.abs(made) <= LAST_SECOND ? made : 0,
        owner: typeof owned_by === 'string' ? owned_by : slug === undefined ? 'anthropic' : 'openai',
      },
    ]
  })
}

function writeModel(client: ProxyDialect, { id, name, created, owner }: Model): Json {
  return client === 'anthropic-messages'
    ? { type: 'model', id, display_name: name, created_at: new Date(created * 1000).toISOString() }
    : { id, object: 'model', created, owned_by: owner }
}

function writeModels(client: ProxyDialect, models: readonly Model[]): Json {
  const data = models.map((model) => writeModel(client, model))
  if (client !== 'anthropic-messages') return { object: 'list', data }
  return { data, has_more: false, first_id: models[0]?.id ?? null, last_id: models.at(-1)?.id ?? null }
}

/** What is reached by a name before the model: the models of hosts that the router is told to find by it. */
function prefixed({ upstreams }: Router): readonly Model[] {
  return upstreams.flatMap(({ host, modelPrefixes = [] }) => {
    const name = modelPrefixes.find((prefix) => prefix.endsWith('/'))
    if (host === undefined || name === undefined) return []
    return host.models().map((model) => ({ ...model, id: `${name}${model.id}` }))
  })
}

function aliased({ aliases }: Router): readonly Model[] {
  return Object.keys(aliases).map((id) => ({ id, name: id, created: 0, owner: 'wireproof' }))
}

/** The names that a client may use, as far as they are known here; an upstream's own list is not asked for. */
export function modelNames({ runtime: { router } }: Exchange): readonly string[] {
  const hosts = router.upstreams.flatMap(({ host, modelPrefixes }) =>
    host === undefined || modelPrefixes !== undefined ? [] : host.models(),
  )
  return [...aliased(router), ...hosts, ...prefixed(router)].map(({ id }) => id)
}

/** The list, or the one that is wanted of it. */
function tellModels(x: Exchange, own: readonly Model[], wanted: string | undefined): void {
  const { router } = x.runtime
  const models = [...aliased(router), ...own, ...prefixed(router)]
  const one = models.find(({ id }) => id === wanted)
  if (wanted === undefined) answerWhole(x, 200, {}, JSON.stringify(writeModels(x.client, models)))
  else if (one !== undefined) answerWhole(x, 200, {}, JSON.stringify(writeModel(x.client, one)))
  else answerFailure(x, { kind: 'not-found', status: 404, message: `there is no model ${JSON.stringify(wanted)}` })
}

/** The models of the upstream that this client's requests go to, and the aliases, in the client's own shape. */
export function answerModels(
  x: Exchange,
  upstream: Upstream,
  wanted: string | undefined,
  done: (note?: string) => void,
): void {
  const own = clientSurfaces(x.client)
  if (own !== undefined) {
    answerOwnModels(x, upstream, own, done)
    return
  }
  const { runtime } = x
  if (upstream.host !== undefined) {
    tellModels(x, upstream.host.models(), wanted)
    done()
    return
  }
  const { url, headers } = upstream.provider.prepare({
    dialect: upstream.dialect,
    endpoint: 'models',
    baseUrl: upstream.url === 'builtin' ? 'http://builtin.invalid/v1' : upstream.url,
    credential: credentialFor(upstream, x.headers),
  })
  const tell = (held: Held): void => {
    if (!held.ok) {
      if (held.error === 'too-large') call.abort()
      answerFailure(x, heldFailure(held.error, upstream.name))
      done('models')
      return
    }
    tellModels(x, readModels(parse(decodeUtf8(held.bytes))), wanted)
    done()
  }
  const sink = hold(runtime.limits.responseBody, tell, (error) => {
    answerThrown(x, error, 'upstream')
    done('failed')
  })
  const call = runtime.transportFor(upstream).send(
    { method: 'GET', url, headers, body: undefined },
    {
      // A server without a list of models still has the aliases: any status will do.
      onHead: () => {},
      ...sink,
    },
  )
  x.onLeft = () => call.abort()
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
