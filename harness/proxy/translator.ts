import type { Diagnostic, Frame, How, StreamOptions } from 'wireproof'
import { createByteTranslator, createStreamTranslator, type DialectName } from 'wireproof'
import { createUtf8Reader, writeSseComment, writeText } from 'wireproof/wire'
import { readerFor, writerFor } from './frames.ts'
import { hookedStreamTranslator } from './hooked.ts'
import type { HookedExchange, ProxyHooks, Rewriter } from './hooks.ts'

/** What stands between an upstream's bytes and a client's. */
export interface BodyTranslator {
  push(bytes: Uint8Array): string
  end(how: How): string
  /** To be asked at the end: the answer failed, and the client's stream has no word for that. */
  isBroken(): boolean
  diagnostics(): readonly Diagnostic[]
}

export interface TranslatorSettings {
  readonly options: StreamOptions & { readonly from: DialectName; readonly to: DialectName }
  /** One comment before the terminator tells what the stream lost. */
  readonly commentDiagnostics: boolean
  readonly hooks: ProxyHooks | undefined
  readonly x: HookedExchange
}

/** `undefined`: same dialect and nothing asked for; the bytes pass untouched. */
export function createTranslator(settings: TranslatorSettings): BodyTranslator | undefined {
  const { options, commentDiagnostics, hooks } = settings
  if (hooks !== undefined || commentDiagnostics) return framewise(settings)
  return createByteTranslator(options)
}

/** The frame that ends a stream of some dialect, well or badly. */
const terminalEvents: ReadonlySet<string> = new Set([
  'message_stop',
  'error',
  'response.completed',
  'response.incomplete',
  'response.failed',
])
const isTerminal = ({ event, data }: Frame): boolean =>
  event === undefined ? data === '[DONE]' || data.startsWith('{"error":') : terminalEvents.has(event)

const through = <T>(): Rewriter<T> => ({ step: (input) => [input] })

/** Runs a rewriter over many pieces. */
function rewrite<T>(rewriter: Rewriter<T>, inputs: readonly T[], how?: How): readonly T[] {
  const out = inputs.flatMap((input) => rewriter.step(input))
  return how === undefined ? out : [...out, ...(rewriter.end?.(how) ?? [])]
}

/** The same work frame by frame, with a place for every hook. */
function framewise({ options, commentDiagnostics, hooks, x }: TranslatorSettings): BodyTranslator {
  const bytesIn = hooks?.upstreamBytes?.(x) ?? through<Uint8Array>()
  const framesIn = hooks?.upstreamFrames?.(x) ?? through<Frame>()
  const framesOut = hooks?.clientFrames?.(x) ?? through<Frame>()
  const textOut = hooks?.clientText?.(x) ?? through<string>()
  const events = hooks?.events?.(x)
  const translator = events === undefined ? createStreamTranslator(options) : hookedStreamTranslator(options, events)
  const utf8 = createUtf8Reader()
  const reader = readerFor(options)
  const writeFrame = writerFor(options)
  // In text everything is text.
  const comments = commentDiagnostics && writeFrame !== writeText

  const print = (frame: Frame): string => {
    if (!comments || !isTerminal(frame)) return writeFrame(frame)
    const lost = translator.diagnostics()
    return lost.length === 0
      ? writeFrame(frame)
      : writeSseComment(`wireproof-diagnostics ${JSON.stringify(lost)}`) + writeFrame(frame)
  }
  const write = (frames: readonly Frame[], how?: How): string =>
    rewrite(textOut, [rewrite(framesOut, frames, how).map(print).join('')], how).join('')
  const read = (chunks: readonly Uint8Array[]): readonly Frame[] =>
    chunks.flatMap((chunk) => reader.push(utf8.push(chunk)))
  const translate = (frames: readonly Frame[]): readonly Frame[] => frames.flatMap((frame) => translator.push(frame))

  return {
    push: (bytes) => write(translate(rewrite(framesIn, read(rewrite(bytesIn, [bytes]))))),
    end(given) {
      const how = hooks?.how?.(given, x) ?? given
      const last = [...read(rewrite(bytesIn, [], how)), ...reader.push(utf8.end()), ...reader.end(how)]
      return write([...translate(rewrite(framesIn, last, how)), ...translator.end(how)], how)
    },
    isBroken: translator.isBroken,
    diagnostics: translator.diagnostics,
  }
}
