import type { Dialect, Framing } from './dialect.ts'
import { createUsageEstimate } from './estimate-usage.ts'
import type { Contexts } from './hub/context.ts'
import type { Diagnostic } from './hub/diagnostic.ts'
import type { Event } from './hub/event.ts'
import type { Frame, How, Machine } from './hub/machine.ts'
import { placeAt } from './hub/node.ts'
import { sequence } from './hub/sequence.ts'
import { reportSequenceLoss } from './hub/sequence-loss.ts'
import { ProtocolError } from './protocol-error.ts'
import { dialectOf } from './registry.ts'
import { type Framings, inForm } from './stream-form.ts'
import { type AnswerOptions, contextsOf } from './translate.ts'
import { createSseReader } from './wire/sse.ts'
import { writeSseLine } from './wire/sse-writer.ts'
import { createTextReader, writeText } from './wire/text.ts'
import { createUtf8Reader } from './wire/utf8.ts'

/** A stream translator, frame by frame; synchronous, without I/O. */
export interface StreamTranslator {
  push(frame: Frame): readonly Frame[]
  /** `eof`: the body was complete. `cut`: the connection broke. Truncation is never made a success. */
  end(how: How): readonly Frame[]
  /**
   * The stream failed, and the target's has no word for it (text without framing has none): break the connection, or the
   * client takes what came for the whole answer.
   */
  isBroken(): boolean
  /** What was reported so far; records of the same code and shape are merged and counted. */
  diagnostics(): readonly Diagnostic[]
}

/** An answer that streams. */
export interface StreamOptions extends AnswerOptions {
  /**
   * The form of either stream, where its dialect has several: `gitlab-duo-code` is text unless the header of the answer
   * says `X-Streaming-Format: sse`, whatever its content type says.
   */
  readonly framings?: Framings
}

/** A machine with its state: the thin shell around `hub/machine`. */
interface Running<In, Out> {
  step(input: In): readonly Out[]
  end(how: How): readonly Out[]
}

function run<In, Out>(machine: Machine<In, Out>): Running<In, Out> {
  let state = machine.start()
  return {
    step(input) {
      const [next, out] = machine.step(state, input)
      state = next
      return out
    },
    end(how) {
      const [next, out] = machine.end(state, how)
      state = next
      return out
    },
  }
}

const passThrough: StreamTranslator = {
  push: (frame) => [frame],
  end: () => [],
  isBroken: () => false,
  diagnostics: () => [],
}

function streamOf(dialect: Dialect): NonNullable<Dialect['stream']> {
  if (dialect.stream !== undefined) return dialect.stream
  throw new ProtocolError(
    `${dialect.id} has no stream: translate its whole answer, and unfold it where a client must have a stream`,
    { fault: 'caller', at: '', expected: 'a dialect with a stream' },
  )
}

/**
 * Decoders turn bad frames into a `protocol` failure themselves; what escapes them is nesting that exhausts the stack.
 * The client must hear of it in its own dialect, so it becomes the same failure.
 */
function guarded(decoder: Running<Frame, Event>, contexts: Contexts): Running<Frame, Event> {
  let broken = false
  return {
    step(frame) {
      if (broken) return []
      try {
        return decoder.step(frame)
      } catch (error) {
        if (!(error instanceof ProtocolError || error instanceof RangeError)) throw error
        broken = true
        const at = error instanceof ProtocolError ? error.at : ''
        contexts.decode.report('repaired', 'stream-protocol', placeAt(at), undefined, { detail: error.message })
        return [
          {
            type: 'failure',
            failure: { kind: 'protocol', message: `the upstream's stream cannot be read: ${error.message}` },
          },
        ]
      }
    },
    end: (how) => (broken ? [] : decoder.end(how)),
  }
}

function sidesOf({ from, to, framings }: StreamOptions): readonly [source: Dialect, target: Dialect] {
  return [inForm(dialectOf(from), framings?.from), inForm(dialectOf(to), framings?.to)]
}

/** Remembers that a failure came, for a target that cannot tell one. */
function watching(writer: Running<Event, Frame>, onFailure: () => void): Running<Event, Frame> {
  return {
    step(event) {
      if (event.type === 'failure') onFailure()
      return writer.step(event)
    },
    end: writer.end,
  }
}

/**
 * Translates a stream frame by frame: an upstream's frames in, the client's frames out. A source that fails or breaks its
 * rules is translated as far as it goes and ends with the failure of the client's dialect.
 */
export function createStreamTranslator(options: StreamOptions): StreamTranslator {
  const [source, target] = sidesOf(options)
  if (source === target) return passThrough
  const contexts = contextsOf(source, target, options, { answer: true })
  const { encoder, layout } = streamOf(target)
  const decoder = guarded(run(streamOf(source).decoder(contexts.decode)), contexts)
  const sequencer = layout === 'sequential' ? run(sequence(reportSequenceLoss(contexts.encode))) : undefined
  let broken = false
  const own = run(encoder(contexts.encode))
  const writer =
    target.framing === 'text'
      ? watching(own, () => {
          broken = true
        })
      : own

  const estimate = options.estimateUsage === true ? createUsageEstimate(contexts.encode) : undefined
  const write = (events: readonly Event[], out: Frame[]): void => {
    const told = estimate === undefined ? events : events.flatMap(estimate)
    for (const event of told) for (const frame of writer.step(event)) out.push(frame)
  }
  const forward = (events: readonly Event[], out: Frame[]): void => {
    if (sequencer === undefined) write(events, out)
    else for (const event of events) write(sequencer.step(event), out)
  }
  return {
    push(frame) {
      contexts.frame++
      const events = decoder.step(frame)
      const out: Frame[] = []
      forward(events, out)
      return out
    },
    end(how) {
      contexts.frame++
      const out: Frame[] = []
      forward(decoder.end(how), out)
      if (sequencer !== undefined) write(sequencer.end(how), out)
      out.push(...writer.end(how))
      return out
    },
    isBroken: () => broken,
    diagnostics: () => contexts.diagnostics(),
  }
}

/** A stream translator over the bytes of bodies, for shells that read sockets. */
export interface ByteTranslator {
  /** Everything that one chunk of input gives, as one text: encode once, write once. */
  push(bytes: Uint8Array): string
  end(how: How): string
  /** As in {@link StreamTranslator}: to be asked at the end. */
  isBroken(): boolean
  diagnostics(): readonly Diagnostic[]
}

/** How bytes that are decoded become frames, and frames text. */
const readers = { sse: createSseReader, text: createTextReader } as const satisfies Record<Framing, unknown>
const writers = { sse: writeSseLine, text: writeText } as const satisfies Record<Framing, unknown>

/** A dialect whose stream was found has a framing. */
const framingOf = ({ framing }: Dialect): Framing => (framing === 'text' ? 'text' : 'sse')

/** @returns `undefined` where both dialects are the same and the bytes are to be passed on untouched */
export function createByteTranslator(options: StreamOptions): ByteTranslator | undefined {
  const [source, target] = sidesOf(options)
  if (source === target) return undefined
  const translator = createStreamTranslator(options)
  const utf8 = createUtf8Reader()
  const reader = readers[framingOf(source)]()
  const writeFrame = writers[framingOf(target)]
  const translate = (frames: readonly Frame[]): string => {
    let text = ''
    for (const frame of frames) for (const out of translator.push(frame)) text += writeFrame(out)
    return text
  }
  const close = (how: How): string => translator.end(how).map(writeFrame).join('')
  let ended = false
  return {
    push(bytes) {
      if (ended) return ''
      const text = translate(reader.push(utf8.push(bytes)))
      if (!reader.overflow) return text
      ended = true
      return text + close('cut')
    },
    end(how) {
      if (ended) return ''
      ended = true
      return translate([...reader.push(utf8.end()), ...reader.end(how)]) + close(how)
    },
    isBroken: translator.isBroken,
    diagnostics: translator.diagnostics,
  }
}
