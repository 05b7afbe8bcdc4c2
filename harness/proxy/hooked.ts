import {
  type Diagnostic,
  type Dialect,
  type Event,
  type Frame,
  type How,
  type RequestOptions,
  type RequestTranslation,
  type ResponseTranslation,
  type StreamOptions,
  type StreamTranslator,
  withEstimate,
} from 'wireproof'
import {
  type Contexts,
  createContexts,
  type HubRequest,
  type HubResponse,
  type Json,
  type Machine,
  sequence,
  unfold,
} from 'wireproof/hub'
import { rawSpan } from 'wireproof/wire'
import { sidesOf } from './frames.ts'
import type { Rewriter } from './hooks.ts'

/** The parts of a translation, put together once more, with a place for a hook between decoding and encoding. */
function contextsFor(
  options: StreamOptions,
  answer: boolean,
  text?: string,
): Contexts & { source: Dialect; target: Dialect } {
  const { source, target } = sidesOf(options)
  const { from: _from, to: _to, framings: _framings, estimateUsage: _estimate, ...settings } = options
  const raw = text === undefined ? {} : { raw: (pointer: string) => rawSpan(text, pointer) }
  return Object.assign(createContexts({ source, target, answer, ...settings, ...raw }), { source, target })
}

export function hookedRequest(
  text: string,
  options: RequestOptions,
  hook: (request: HubRequest) => HubRequest,
): Pick<RequestTranslation, 'body' | 'hub' | 'diagnostics'> {
  const contexts = contextsFor(options, false, text)
  const decoded = contexts.source.request.decode(JSON.parse(text) as Json, contexts.decode)
  const { model = decoded.model, stream } = options
  const named: HubRequest = {
    ...decoded,
    model,
    ...(stream === undefined ? {} : { options: { ...decoded.options, stream } }),
  }
  const hub = hook(named)
  const wire = contexts.target.request.encode(hub, contexts.encode)
  return { body: contexts.serialize(wire), hub, diagnostics: contexts.diagnostics(wire) }
}

export function hookedResponse(
  text: string,
  options: StreamOptions,
  hook: (response: HubResponse) => HubResponse,
): ResponseTranslation {
  const contexts = contextsFor(options, true, text)
  const hub = hook(contexts.source.response.decode(JSON.parse(text) as Json, contexts.decode))
  const wire = contexts.target.response.encode(hub, contexts.encode)
  return { body: contexts.serialize(wire), diagnostics: contexts.diagnostics(wire) }
}

/** An answer that is known in the hub's words only. */
export function reencode(response: HubResponse, options: StreamOptions): ResponseTranslation {
  const contexts = contextsFor(options, true)
  const wire = contexts.target.response.encode(response, contexts.encode)
  return { body: contexts.serialize(wire), diagnostics: contexts.diagnostics(wire) }
}

/** A whole answer as the stream that it could have been. */
export function unfolded(
  text: string,
  options: StreamOptions,
): {
  readonly frames: readonly Frame[]
  readonly diagnostics: readonly Diagnostic[]
  /** The answer failed, and its stream has no word for that. */
  readonly isBroken: boolean
} {
  const contexts = contextsFor(options, true, text)
  const told = contexts.source.response.decode(JSON.parse(text) as Json, contexts.decode)
  const response = options.estimateUsage === true ? withEstimate(told, contexts.encode) : told
  const { encoder, diagnostics, isBroken } = decodeFrames(options)
  const frames = [...unfold(response).flatMap(encoder.step), ...encoder.end('eof')]
  return { frames, diagnostics: [...contexts.diagnostics(), ...diagnostics()], isBroken: isBroken() }
}

/** A machine and its state. */
function running<In, Out>(
  machine: Machine<In, Out>,
): { step(input: In): readonly Out[]; end(how: How): readonly Out[] } {
  let state = machine.start()
  const keep = ([next, out]: readonly [unknown, readonly Out[]]): readonly Out[] => {
    state = next
    return out
  }
  return { step: (input) => keep(machine.step(state, input)), end: (how) => keep(machine.end(state, how)) }
}

/** What answers whole is unfolded, and has no frames. */
function nothingToDecode({ id }: Dialect): { step(frame: Frame): readonly Event[]; end(how: How): readonly Event[] } {
  const refuse = (): never => {
    throw new Error(`${id} has no stream`)
  }
  return { step: refuse, end: refuse }
}

/** Decoder and encoder of a stream, apart: for hooks, for answers that are collected, and for answers that are unfolded. */
export function decodeFrames(options: StreamOptions): {
  readonly decoder: { step(frame: Frame): readonly Event[]; end(how: How): readonly Event[] }
  readonly encoder: { step(event: Event): readonly Frame[]; end(how: How): readonly Frame[] }
  nextFrame(): void
  isBroken(): boolean
  diagnostics(): readonly Diagnostic[]
} {
  const contexts = contextsFor(options, true)
  const from = contexts.source.stream
  const to = contexts.target.stream
  if (to === undefined) throw new Error(`${contexts.target.id} has no stream`)
  const own = running(to.encoder(contexts.encode))
  let broken = false
  const writer: typeof own = {
    step(event) {
      broken ||= event.type === 'failure' && contexts.target.framing === 'text'
      return own.step(event)
    },
    end: own.end,
  }
  const sequencer = to.layout === 'sequential' ? running(sequence(() => {})) : undefined
  const encode = (events: readonly Event[]) => events.flatMap((event) => writer.step(event))
  return {
    decoder: from === undefined ? nothingToDecode(contexts.source) : running(from.decoder(contexts.decode)),
    encoder:
      sequencer === undefined
        ? writer
        : {
            step: (event) => encode(sequencer.step(event)),
            end: (how) => [...encode(sequencer.end(how)), ...writer.end(how)],
          },
    nextFrame: () => {
      contexts.frame++
    },
    isBroken: () => broken,
    diagnostics: () => contexts.diagnostics(),
  }
}

export function hookedStreamTranslator(options: StreamOptions, events: Rewriter<Event>): StreamTranslator {
  const { decoder, encoder, nextFrame, isBroken, diagnostics } = decodeFrames(options)
  const write = (decoded: readonly Event[]) => decoded.flatMap((event) => events.step(event)).flatMap(encoder.step)
  return {
    push(frame) {
      nextFrame()
      return write(decoder.step(frame))
    },
    end(how) {
      nextFrame()
      const last = (events.end?.(how) ?? []).flatMap(encoder.step)
      return [...write(decoder.end(how)), ...last, ...encoder.end(how)]
    },
    isBroken,
    diagnostics,
  }
}
