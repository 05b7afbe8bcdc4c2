import { isEventStream, joinBytes, type Script, type ScriptStep } from './script.ts'

/** Another way to send the same meaning: whoever reads it must understand the same. */
export type Variant = (script: Script) => Script

const LF = 10
/** One character a byte, so that bytes which are no UTF-8 survive the rewriting. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesFrom = (text: string): Uint8Array => Buffer.from(text, 'latin1')

type Send = Extract<ScriptStep, { readonly do: 'send' }>
const send = (bytes: Uint8Array): Send => ({ do: 'send', bytes })

/** Rewrites each run of bytes between two waits; whatever stands between the runs stays. */
function mapRuns(script: Script, map: (bytes: Uint8Array, last: boolean) => readonly Uint8Array[]): Script {
  const steps: ScriptStep[] = []
  let run: Uint8Array[] = []
  const flush = (last: boolean) => {
    if (run.length > 0) steps.push(...map(joinBytes(run), last).map(send))
    run = []
  }
  for (const step of script.steps) {
    if (step.do === 'send') run.push(step.bytes)
    else {
      flush(step.do === 'end')
      steps.push(step)
    }
  }
  flush(true)
  return { ...script, steps }
}

const mapText = (script: Script, map: (text: string, last: boolean) => string): Script =>
  isEventStream(script) ? mapRuns(script, (bytes, last) => [bytesFrom(map(textOf(bytes), last))]) : script

/** Behind each blank line; the rest behind the last one is a piece of its own. */
function framesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const frames: Uint8Array[] = []
  let from = 0
  for (let i = 1; i < bytes.length; i++) {
    if (bytes[i] !== LF || bytes[i - 1] !== LF) continue
    frames.push(bytes.subarray(from, i + 1))
    from = i + 1
  }
  if (from < bytes.length) frames.push(bytes.subarray(from))
  return frames
}

/** Everything between two waits in one chunk. */
export const whole: Variant = (script) => mapRuns(script, (bytes) => [bytes])

export const perFrame: Variant = (script) => (isEventStream(script) ? mapRuns(script, framesOf) : whole(script))

export const perByte: Variant = (script) =>
  mapRuns(script, (bytes) => Array.from(bytes, (_byte, i) => bytes.subarray(i, i + 1)))

export const crlf: Variant = (script) => mapText(script, (text) => text.replaceAll('\n', '\r\n'))

export const cr: Variant = (script) => mapText(script, (text) => text.replaceAll('\n', '\r'))

/** A comment before each frame, as proxies send them to keep a connection open. */
export const keepAlive: Variant = (script) =>
  isEventStream(script)
    ? mapRuns(script, (bytes) => framesOf(bytes).flatMap((frame) => [bytesFrom(': keep-alive\n\n'), frame]))
    : script

/** Where a JSON text may be broken by a line feed: behind a comma that stands in no string. */
function breakJson(json: string): string {
  let out = ''
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const c = json[i]
    out += c
    if (c === '\\') out += json[++i] ?? ''
    else if (c === '"') inString = !inString
    else if (c === ',' && !inString) out += '\ndata: '
  }
  return out
}

/** Each JSON document over several `data:` lines. */
export const severalDataLines: Variant = (script) =>
  mapText(script, (text) => text.replaceAll(/^data: (\{.*\})$/gm, (_line, json: string) => `data: ${breakJson(json)}`))

/** No blank after the colon: legal, and some servers write it so. */
export const noSpace: Variant = (script) => mapText(script, (text) => text.replaceAll(/^(data|event|id): /gm, '$1:'))

export const byteOrderMark: Variant = (script) => {
  let first = true
  return mapText(script, (text) => {
    const marked = first ? `\u00ef\u00bb\u00bf${text}` : text
    first = false
    return marked
  })
}

/** The stream ends behind its last data line: the blank line that would deliver the last event never comes. */
export const noFinalBlankLine: Variant = (script) =>
  mapText(script, (text, last) => (last ? text.replace(/\n+$/, '') : text))

/** Cuts at places drawn from a seed: the same seed cuts at the same places. */
export const randomSplit =
  (seed: number): Variant =>
  (script) => {
    const random = mulberry32(seed)
    return mapRuns(script, (bytes) => {
      const pieces: Uint8Array[] = []
      for (let from = 0; from < bytes.length; ) {
        const to = Math.min(bytes.length, from + 1 + Math.floor(random() * 40))
        pieces.push(bytes.subarray(from, to))
        from = to
      }
      return pieces
    })
  }

function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** All variants by the names that cases use. */
export const variants: Readonly<Record<string, Variant>> = {
  'as-written': (script) => script,
  whole,
  'per-frame': perFrame,
  'per-byte': perByte,
  crlf,
  cr,
  'keep-alive': keepAlive,
  'several-data-lines': severalDataLines,
  'no-space': noSpace,
  bom: byteOrderMark,
  'no-final-blank-line': noFinalBlankLine,
  random: randomSplit(1),
}
