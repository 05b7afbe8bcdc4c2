import { defaultModel } from '../upstream/default-model.ts'
import { bytesOf, receive, type Script, streamScript } from '../upstream/index.ts'
import type { ProxyDialect } from './dialect.ts'
import { baseOf, pathOf, smallest } from './sandwich.ts'

/** A piece of text in a frame of any dialect. */
export const textDelta = /"content":"[^"]|"text_delta"|output_text\.delta/

/** A good stream of a dialect, cut into its frames. */
export function framesOf(dialect: ProxyDialect): readonly string[] {
  const received = receive({
    number: 1,
    method: 'POST',
    url: baseOf(dialect) + pathOf(dialect),
    rawHeaders: [],
    body: JSON.stringify(smallest(dialect, { stream: true })),
  })
  return Buffer.from(bytesOf(defaultModel(received)))
    .toString('utf8')
    .split(/(?<=\n\n)/)
}

/** A stream whose next piece of text is withheld until the client has confirmed the last one, as `client delta`. */
export function withholding(frames: readonly string[]): Script {
  const first = frames.findIndex((frame) => textDelta.test(frame))
  return {
    ...streamScript(frames),
    steps: frames.flatMap((frame, i) => [
      ...(i > first && textDelta.test(frame)
        ? [{ do: 'await', condition: { name: 'client delta', count: i - first } } as const]
        : []),
      { do: 'send', bytes: Buffer.from(frame) } as const,
    ]),
  }
}
