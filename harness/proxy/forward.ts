import { type Failure, ProtocolError, translateFailure } from 'wireproof'
import { decodeUtf8 } from 'wireproof/wire'
import { systemClock } from '../client/clock.ts'
import { addressOf } from './address.ts'
import { answerCompact } from './compact.ts'
import { answerFailure, answerThrown, type Exchange, hooked } from './exchange.ts'
import { heldFailure, transportFailure } from './failures.ts'
import { type Held, hold } from './hold.ts'
import type { Prepared } from './prepare.ts'
import { type BodySink, pump } from './pump.ts'
import { headersForClient, streamHeaders, untouchedHeaders } from './response-headers.ts'
import { sendRetrying } from './retrying.ts'
import { type Route, upstreamProfile } from './routing.ts'
import { toldWait } from './told-wait.ts'
import { answerOptions, usageOptions } from './translation-options.ts'
import { createTranslator } from './translator.ts'
import { TransportError, type UpstreamCall } from './transport.ts'
import {
  type Answering,
  answerCollected,
  answerResponse,
  answerUnfolded,
  answerUpstreamFailure,
  isErrorDocument,
} from './whole-answer.ts'

type Headers = Readonly<Record<string, string>>

type Tell = (text: string) => Promise<void> | void

/** What the answer's media type says about how to read it; a stream of unknown type is taken for what was asked for. */
function formOf(headers: Headers, asked: boolean): 'stream' | 'json' | 'other' {
  const type = headers['content-type'] ?? ''
  if (type === '') return asked ? 'stream' : 'json'
  if (type.startsWith('text/event-stream')) return 'stream'
  return /^application\/(.+\+)?json\b/.test(type) ? 'json' : 'other'
}

/** Sends a prepared request and lets the answer flow; `done` is called once, when the exchange is over. */
export function forward(x: Exchange, route: Route, prepared: Prepared, done: (note?: string) => void): void {
  const { runtime, client } = x
  const { upstream } = route
  const same = upstream.dialect === client
  const { hooks, limits } = runtime
  const profile = { ...x.clientProfile, ...upstreamProfile(upstream) }
  const { secret, ...target } = addressOf(x, upstream, prepared.endpoint ?? 'generate', profile)
  const options = {
    ...answerOptions(x, upstream, profile),
    ...usageOptions(upstream, prepared.body),
    ...(prepared.hub === undefined ? {} : { request: prepared.hub }),
  }
  const keeping = prepared.keeper === undefined ? {} : { keeper: prepared.keeper }
  let call: UpstreamCall | undefined
  let sink: BodySink | undefined
  let over = false

  const finish = (note?: string): void => {
    if (over) return
    over = true
    delete x.onLeft
    done(note)
  }
  const fail = (failure: Failure, headers: Headers = {}): void => {
    if (x.response.headersSent) x.response.destroy()
    else answerFailure(x, failure, headers)
    finish(failure.kind)
  }
  /** Whatever throws while an answer is told becomes a failure of this exchange, not of the process. */
  const failed = (error: unknown): void => {
    call?.abort()
    answerThrown(x, error, 'upstream')
    finish('failed')
  }
  const guarded = (run: () => void): void => {
    try {
      run()
    } catch (error) {
      failed(error)
    }
  }

  /** Tells an answer, or the error that came in its place. */
  const telling = (tell: Tell, text: string, answering: Answering): Promise<void> | void => {
    try {
      return tell(text)
    } catch (error) {
      if (!(error instanceof ProtocolError) || !isErrorDocument(text)) throw error
      const headers = { ...answering.headers, 'content-type': 'application/json' }
      answerUpstreamFailure(x, 502, text, { ...answering, headers })
    }
  }

  /** Waits for the whole body, then tells it. */
  const held = (answering: Answering, tell: Tell): BodySink =>
    hold(
      limits.responseBody,
      (body: Held) => {
        if (!body.ok) {
          if (body.error === 'too-large') call?.abort()
          return fail(heldFailure(body.error, upstream.name), body.error === 'too-large' ? answering.headers : {})
        }
        const told = telling(tell, decodeUtf8(body.bytes), answering)
        if (told === undefined) finish()
        else told.then(() => finish()).catch(failed)
      },
      failed,
    )

  function sinkFor(status: number, headers: Headers): BodySink {
    const encoding = headers['content-encoding'] ?? 'identity'
    const form = formOf(headers, prepared.stream || x.eventsOnly === true)
    if (encoding !== 'identity')
      throw new TransportError('cut', `it is encoded as ${encoding}, although identity was asked for`)
    if (status >= 300 && status < 400)
      throw new TransportError('cut', `it redirects, and credentials do not follow redirects (status ${status})`)
    if (status < 300 && form === 'other')
      throw new TransportError('cut', `it is ${headers['content-type']}, neither JSON nor an event stream`)
    const unfolds = form === 'json' && x.eventsOnly === true
    const compacts = prepared.endpoint === 'compact'
    // A whole document that is kept has to be read as one.
    const keeps = prepared.keeper !== undefined && form === 'json'
    const asItComes = same && (compacts || (hooks === undefined && upstream.forceStream !== true && !unfolds && !keeps))
    if (status < 300 && asItComes)
      return pump(x, () => call, {
        status,
        headers: untouchedHeaders(headers, client, upstream.provider.answerHeaders),
        upstreamName: upstream.name,
        ...keeping,
        done: finish,
        failed,
      })

    const from = upstream.provider.framingOf?.(headers)
    const to = x.form?.framing
    const framings = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const formed = { ...options, framings }
    const answering: Answering = {
      options: formed,
      headers: headersForClient(headers, client, same && status >= 400, upstream.provider.answerHeaders),
      provider: upstream.provider,
      secret,
      ...keeping,
    }
    if (status >= 400) {
      const json = { ...answering.headers, 'content-type': 'application/json' }
      return held(answering, (text) =>
        answerUpstreamFailure(x, status, text, { ...answering, headers: json, type: headers['content-type'] }),
      )
    }
    if (compacts)
      return held(answering, async (text) => {
        await prepared.keeper?.settled()
        answerCompact(x, text, answering)
      })
    if (form === 'json')
      return held(answering, (text) =>
        unfolds || (prepared.stream && !same) ? answerUnfolded(x, text, answering) : answerResponse(x, text, answering),
      )
    if (!prepared.stream && x.eventsOnly !== true) return held(answering, (text) => answerCollected(x, text, answering))
    const retryAfterMs = toldWait(upstream.provider, headers, runtime.now())
    const translator = createTranslator({
      options: retryAfterMs === undefined ? formed : { ...formed, retryAfterMs },
      commentDiagnostics: x.headers['wireproof-diagnostics'] === 'comment',
      hooks,
      x: hooked(x),
    })
    return pump(x, () => call, {
      status,
      headers: { ...answering.headers, ...streamHeaders, ...x.form?.headers },
      ...(translator === undefined ? {} : { translator }),
      upstreamName: upstream.name,
      ...keeping,
      done: finish,
      failed,
    })
  }

  const headers = { ...target.headers, ...prepared.headers }
  const own = hooks?.upstreamHeaders?.(headers, x.headers, hooked(x)) ?? headers
  x.onLeft = () => {
    const abort = () => call?.abort()
    if (hooks?.clientLeft === undefined) abort()
    else hooks.clientLeft(abort, hooked(x))
    finish('client-left')
  }
  const send = sendRetrying(runtime.transportFor(upstream, 'generate'), {
    ...(upstream.retry === undefined ? {} : { policy: upstream.retry }),
    clock: systemClock,
    random: Math.random,
    kindOf: (status, body) =>
      upstream.provider.failure?.(status, body)?.kind ??
      translateFailure(body, { from: upstream.dialect, to: upstream.dialect, status }).failure.kind,
  })
  call = send(
    {
      method: 'POST',
      url: target.url,
      headers: own,
      body: prepared.body,
      ...(prepared.varying === undefined ? {} : { varying: prepared.varying }),
    },
    {
      onHead(status, headers) {
        guarded(() => {
          const head = hooks?.upstreamHead?.({ status, headers }, hooked(x)) ?? { status, headers }
          try {
            sink = sinkFor(head.status, head.headers)
          } catch (error) {
            if (!(error instanceof TransportError)) throw error
            call?.abort()
            fail({
              kind: 'server',
              status: 502,
              message: `the answer of ${upstream.name} is of no use: ${error.message}`,
            })
          }
        })
      },
      onData(chunk) {
        let more = true
        guarded(() => {
          more = sink?.onData(chunk) ?? true
        })
        return more
      },
      onEnd: () => guarded(() => sink?.onEnd()),
      onError(error) {
        guarded(() => (sink === undefined ? fail(transportFailure(error, upstream.name)) : sink.onError(error)))
      },
    },
  )
}
