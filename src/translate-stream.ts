import type { Dialect } from './dialect.ts'
import type { Contexts } from './hub/context.ts'
import type { Diagnostic } from './hub/diagnostic.ts'
import type { Event } from './hub/event.ts'
import type { Frame, How, Machine } from './hub/machine.ts'
import { placeAt } from './hub/node.ts'
import { sequence } from './hub/sequence.ts'
import { reportSequenceLoss } from './hub/sequence-loss.ts'
import { ProtocolError } from './protocol-error.ts'
import { dialectOf } from './registry.ts'
import { type AnswerOptions, contextsOf } from './translate.ts'
import { createSseReader } from './wire/sse.ts'
import { writeSseLine } from './wire/sse-writer.ts'
import { createUtf8Reader } from './wire/utf8.ts'

/** A stream translator, frame by frame; synchronous, without I/O. */
export interface StreamTranslator {
  push(frame: Frame): readonly Frame[]
  /** `eof`: the body was complete. `cut`: the connection broke. Truncation is never made a success. */
  end(how: How): readonly Frame[]
  /** What was reported so far; records of the same code and shape are merged and counted. */
  diagnostics(): readonly Diagnostic[]
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

const passThrough: StreamTranslator = { push: (frame) => [frame], end: () => [], diagnostics: () => [] }

function streamOf(dialect: Dialect): NonNullable<Dialect['stream']> {
  if (dialect.stream !== undefined) return dialect.stream
  throw new ProtocolError(`${dialect.id} has no stream`, {
    fault: 'caller',
    at: '',
    expected: 'a dialect with a stream',
  })
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

/**
 * Translates a stream frame by frame: an upstream's frames in, the client's frames out. A source that fails or breaks its
 * rules is translated as far as it goes and ends with the failure of the client's dialect.
 */
export function createStreamTranslator(options: AnswerOptions): StreamTranslator {
  const source = dialectOf(options.from)
  const target = dialectOf(options.to)
  if (source === target) return passThrough
  const contexts = contextsOf(source, target, options, { answer: true })
  const { encoder, layout } = streamOf(target)
  const decoder = guarded(run(streamOf(source).decoder(contexts.decode)), contexts)
  const sequencer = layout === 'sequential' ? run(sequence(reportSequenceLoss(contexts.encode))) : undefined
  const writer = run(encoder(contexts.encode))

  const write = (events: readonly Event[], out: Frame[]): void => {
    for (const event of events) for (const frame of writer.step(event)) out.push(frame)
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
    diagnostics: () => contexts.diagnostics(),
  }
}

/** A stream translator over the bytes of SSE bodies, for shells that read sockets. */
export interface ByteTranslator {
  /** Everything that one chunk of input gives, as one text: encode once, write once. */
  push(bytes: Uint8Array): string
  end(how: How): string
  diagnostics(): readonly Diagnostic[]
}

/** @returns `undefined` where both dialects are the same and the bytes are to be passed on untouched */
export function createByteTranslator(options: AnswerOptions): ByteTranslator | undefined {
  if (dialectOf(options.from) === dialectOf(options.to)) return undefined
  const translator = createStreamTranslator(options)
  const utf8 = createUtf8Reader()
  const reader = createSseReader()
  const translate = (frames: readonly Frame[]): string => {
    let text = ''
    for (const frame of frames) for (const out of translator.push(frame)) text += writeSseLine(out)
    return text
  }
  const close = (how: How): string => translator.end(how).map(writeSseLine).join('')
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
    diagnostics: translator.diagnostics,
  }
}
