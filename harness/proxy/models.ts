import type { Json, JsonObject } from 'wireproof/hub'
import { decodeUtf8 } from 'wireproof/wire'
import type { ProxyDialect } from './dialect.ts'
import { answerFailure, answerWhole, type Exchange } from './exchange.ts'
import { transportFailure } from './failures.ts'
import { credentialFor } from './forward.ts'
import { hold } from './hold.ts'
import { answerOwnModels } from './own-models.ts'
import type { Upstream } from './routing.ts'
import { clientSurfaces } from './surfaces/index.ts'

/** The last second that a `Date` can tell. */
const LAST_SECOND = 8_640_000_000_000

/** What both vendors tell of a model. */
interface Model {
  readonly id: string
  readonly name: string
  /** Seconds since 1970. */
  readonly created: number
  readonly owner: string
}

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
  const { runtime, client } = x
  const { url, headers } = upstream.provider.prepare({
    dialect: upstream.dialect,
    endpoint: 'models',
    baseUrl: upstream.url === 'builtin' ? 'http://builtin.invalid/v1' : upstream.url,
    credential: credentialFor(upstream, x.headers),
  })
  const sink = hold(runtime.limits.responseBody, (held) => {
    if (!held.ok) {
      if (held.error === 'too-large') call.abort()
      else answerFailure(x, transportFailure(held.error, upstream.name))
      return done('models')
    }
    const aliases = Object.keys(runtime.router.aliases).map((id) => ({ id, name: id, created: 0, owner: 'wireproof' }))
    const models = [...aliases, ...readModels(parse(decodeUtf8(held.bytes)))]
    const one = models.find(({ id }) => id === wanted)
    if (wanted === undefined) answerWhole(x, 200, {}, JSON.stringify(writeModels(client, models)))
    else if (one !== undefined) answerWhole(x, 200, {}, JSON.stringify(writeModel(client, one)))
    else answerFailure(x, { kind: 'not-found', status: 404, message: `there is no model ${JSON.stringify(wanted)}` })
    done()
  })
  const call = runtime.transportFor(upstream.url).send(
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
