import { decodeUtf8 } from 'wireproof/wire'
import { addressOf } from './address.ts'
import { answerFailure, answerThrown, answerWhole, type Exchange, writeHead } from './exchange.ts'
import { heldFailure } from './failures.ts'
import { type Held, hold } from './hold.ts'
import { headersForClient } from './response-headers.ts'
import { type Upstream, upstreamProfile } from './routing.ts'
import type { ClientSurfaces } from './surfaces/surface.ts'
import { answerOptions } from './translation-options.ts'
import { answerUpstreamFailure } from './whole-answer.ts'

type Headers = Readonly<Record<string, string>>

/** Whether the client has what carries this tag: RFC 9110, 13.1.2, where weak tags are equal to strong ones. */
function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag))
}

function tell(x: Exchange, body: string, etag: string | undefined, headers: Headers = {}): void {
  const tagged: Headers = etag === undefined ? headers : { ...headers, etag }
  if (etag === undefined || !isKnownTag(x.headers['if-none-match'], etag)) answerWhole(x, 200, tagged, body)
  else {
    writeHead(x, 304, tagged)
    x.response.end()
  }
}

/** The upstream's own list, for a client that reads it as it is; what the client has already is asked for in vain. */
function handOn(x: Exchange, upstream: Upstream, done: (note?: string) => void): void {
  const { runtime, client } = x
  const profile = upstreamProfile(upstream)
  const { url, headers, secret } = addressOf(x, upstream, 'models', profile)
  const known = x.headers['if-none-match']
  let head: { readonly status: number; readonly headers: Headers } = { status: 502, headers: {} }
  const tellHeld = (held: Held): void => {
    const told = headersForClient(head.headers, client, true, upstream.provider.answerHeaders)
    const { etag } = head.headers
    if (!held.ok) {
      if (held.error === 'too-large') call.abort()
      answerFailure(x, heldFailure(held.error, upstream.name))
    } else if (head.status === 304) {
      writeHead(x, 304, etag === undefined ? told : { ...told, etag })
      x.response.end()
    } else if (head.status < 300) tell(x, decodeUtf8(held.bytes), etag, told)
    else
      answerUpstreamFailure(x, head.status, decodeUtf8(held.bytes), {
        options: answerOptions(x, upstream, profile),
        headers: { ...told, 'content-type': 'application/json' },
        provider: upstream.provider,
        secret,
        type: head.headers['content-type'],
      })
    done('models')
  }
  const sink = hold(runtime.limits.responseBody, tellHeld, (error) => {
    answerThrown(x, error, 'upstream')
    done('failed')
  })
  const call = runtime.transportFor(upstream).send(
    {
      method: 'GET',
      url,
      headers: known === undefined ? headers : { ...headers, 'if-none-match': known },
      body: undefined,
    },
    {
      ...sink,
      onHead: (status, received) => {
        head = { status, headers: received }
      },
    },
  )
  x.onLeft = () => call.abort()
}

/** The list of models for a client with a dialect of its own, with a tag by which it asks no more than it has to. */
export function answerOwnModels(
  x: Exchange,
  upstream: Upstream,
  own: ClientSurfaces,
  done: (note?: string) => void,
): void {
  if (upstream.dialect === x.client) {
    handOn(x, upstream, done)
    return
  }
  const body = JSON.stringify(own.foreignModels)
  tell(x, body, `W/"${x.runtime.sha256(body).slice(0, 32)}"`)
  done()
}
