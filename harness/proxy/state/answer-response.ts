import type { Failure } from 'wireproof'
import { decodeUtf8 } from 'wireproof/wire'
import { addressOf } from '../address.ts'
import { answerFailure, answerThrown, answerWhole, type Exchange } from '../exchange.ts'
import { heldFailure } from '../failures.ts'
import { type Held, hold } from '../hold.ts'
import { headersForClient } from '../response-headers.ts'
import type { Upstream } from '../routing.ts'
import { readState } from './continue.ts'
import { inputItemsPage } from './input-items.ts'

const PREFIX = '/v1/responses/'

function notFound(id: string): Failure {
  return { kind: 'not-found', status: 404, message: `Response with id ${JSON.stringify(id)} not found.` }
}

/** Asks an upstream of the client's own dialect, which keeps its responses itself; only lists have a query. */
function askUpstream(x: Exchange, upstream: Upstream, path: string, done: (note?: string) => void): void {
  const { runtime, client } = x
  const { secret, ...target } = addressOf(x, upstream, 'generate')
  const { 'content-type': _type, ...headers } = target.headers
  const url = new URL(target.url)
  url.pathname = `${url.pathname}/${path}`
  const query = path.includes('/') ? x.query : ''
  url.search = [url.search.slice(1), query].filter((part) => part !== '').join('&')
  let head = { status: 502, headers: {} as Readonly<Record<string, string>> }
  const tell = (held: Held): void => {
    if (held.ok) {
      const text = decodeUtf8(held.bytes)
      const shown = secret === undefined ? text : text.replaceAll(secret, '[redacted]')
      answerWhole(x, head.status, headersForClient(head.headers, client, true), shown)
      done()
      return
    }
    if (held.error === 'too-large') call.abort()
    answerFailure(x, heldFailure(held.error, upstream.name))
    done('response')
  }
  const sink = hold(runtime.limits.responseBody, tell, (error) => {
    answerThrown(x, error, 'upstream')
    done('failed')
  })
  const method = x.request.method === 'DELETE' ? 'DELETE' : 'GET'
  const call = runtime.transportFor(upstream).send(
    { method, url: url.href, headers, body: undefined },
    {
      ...sink,
      onHead(status, received) {
        head = { status, headers: received }
      },
    },
  )
  x.onLeft = () => call.abort()
}

/** `GET` and `DELETE /v1/responses/{id}`: from what is kept here, else from an upstream that keeps responses itself. */
export async function answerResponseById(x: Exchange, done: (note?: string) => void): Promise<void> {
  const state = x.runtime.stateFor(x.headers)
  // Nothing to unescape: the surface takes no other characters than those of ids.
  const id = x.path.slice(PREFIX.length)
  const found = await readState(x, 'the response', state.response(id))
  if (found?.response !== undefined) {
    if (x.request.method === 'DELETE') {
      await state.deleteResponse(id)
      answerWhole(x, 200, {}, JSON.stringify({ id, object: 'response', deleted: true }))
    } else answerWhole(x, 200, {}, found.response)
    return done()
  }
  notKept(x, id, found === undefined, done)
}

/** Who else may keep a response: an upstream of the client's own dialect, unless we know that it does not. */
function notKept(x: Exchange, id: string, unknown: boolean, done: (note?: string) => void): void {
  const { upstream } = x.runtime.router.route(x.client, undefined)
  const keeps = upstream.dialect === x.client && upstream.provider.forgetsResponses !== true
  if (keeps && unknown) askUpstream(x, upstream, x.path.slice(PREFIX.length), done)
  else {
    answerFailure(x, notFound(id))
    done('not-found')
  }
}

/** `GET /v1/responses/{id}/input_items`: what a response answered, its whole history with it. */
export async function answerInputItems(x: Exchange, done: (note?: string) => void): Promise<void> {
  const [id = ''] = x.path.slice(PREFIX.length).split('/')
  const found = await readState(x, 'the response', x.runtime.stateFor(x.headers).response(id))
  if (found?.response === undefined || found.input === undefined) return notKept(x, id, found === undefined, done)
  const page = inputItemsPage(id, found.input, x.query)
  if ('failure' in page) {
    answerFailure(x, page.failure)
    return done(page.failure.kind)
  }
  answerWhole(x, 200, {}, page.body)
  done()
}
