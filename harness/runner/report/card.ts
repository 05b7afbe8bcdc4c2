import type { RequirementRecord, TrialRecord } from '../record.ts'
import type { Registry } from '../requirements.ts'

/** How a report is dressed; without colour every function is the identity. */
export interface Style {
  readonly bad: (text: string) => string
  readonly good: (text: string) => string
  readonly dim: (text: string) => string
  readonly strong: (text: string) => string
}

const identity = (text: string): string => text
export const plain: Style = { bad: identity, good: identity, dim: identity, strong: identity }
const ansi =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`
export const coloured: Style = { bad: ansi(31), good: ansi(32), dim: ansi(2), strong: ansi(1) }

const WIDTH = 116

/** Control characters of a hostile gateway must not reach a terminal. */
const safe = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
const clip = (text: string, width = WIDTH): string =>
  text.length > width ? `${safe(text.slice(0, width - 3))}...` : safe(text)

/** The command that runs one trial again, with everything that was sent. */
export const replayCommand = ({ case: id, variant }: Pick<TrialRecord, 'case' | 'variant'>, gateway: string): string =>
  `wireproof run ${id} --variant ${variant} --trace${gateway}`

interface Side {
  readonly label: string
  readonly lines: readonly string[]
}

const framesIn = (body: string): readonly string[] =>
  body.split(/\r\n\r\n|\n\n|\r\r/).filter((frame) => frame.trim() !== '')

/** A few frames around the one that matters, or the beginning and the end. */
function around(frames: readonly string[], frame: number | undefined): readonly string[] {
  const line = (index: number): string => {
    const text = (frames[index] ?? '').split(/\r\n|\n|\r/).join('  ')
    return `${String(index).padStart(3)} ${clip(text, WIDTH - 14)}${index === frame ? '  <- here' : ''}`
  }
  const last = frames.length - 1
  const wanted = frame === undefined ? (last === 0 ? [0] : [last - 2, last - 1, last]) : [frame - 1, frame, frame + 1]
  return [...new Set(wanted)].filter((index) => index >= 0 && index <= last).map(line)
}

function clientSide(trial: TrialRecord, frame: number | undefined): Side {
  const { client } = trial
  if (client === undefined) return { label: 'client', lines: [] }
  const head = `${client.status ?? 'no status'} ${client.headers['content-type'] ?? ''} (${client.end})`
  const streamed = (client.headers['content-type'] ?? '').includes('event-stream')
  const body = streamed ? around(framesIn(client.body), frame) : [clip(client.body)]
  return { label: 'client got', lines: [head, ...body] }
}

function upstreamSide(trial: TrialRecord, frame: number | undefined): readonly Side[] {
  return [
    { label: 'client sent', lines: [clip(trial.client?.request.body ?? '')] },
    {
      label: 'upstream got',
      lines:
        trial.upstream?.length === 0
          ? ['(nothing: it was never called)']
          : (trial.upstream ?? []).map(({ method, path, body }) => `${method} ${path}  ${clip(body, WIDTH - 40)}`),
    },
    { label: 'upstream sent', lines: around(trial.sent ?? [], frame) },
  ]
}

const block = ({ label, lines }: Side): readonly string[] =>
  lines.map((line, index) => `    ${(index === 0 ? label : '').padEnd(14)} ${line}`)

/** One requirement that failed in one trial: what it demands, why, both wires, and how to see it again. */
export function card(
  trial: TrialRecord,
  failed: RequirementRecord,
  registry: Registry,
  options: { readonly style: Style; readonly gateway: string },
): string {
  const { style, gateway } = options
  const requirement = registry.get(failed.id)
  const findings = failed.findings ?? []
  const first = findings[0]
  const title = `x ${trial.case}[${trial.variant}]`
  const lines = [
    `${style.bad(title.padEnd(70))} ${failed.level} ${style.strong(failed.id)}`,
    `  ${requirement?.text ?? ''}`,
    `    ${'why'.padEnd(14)} ${requirement?.why ?? ''}`,
    `    ${'evidence'.padEnd(14)} ${requirement?.evidence ?? ''}  ${requirement?.url ?? ''}`,
    ...findings
      .slice(0, 3)
      .flatMap(({ message, expected, actual }) => [
        `    ${'found'.padEnd(14)} ${clip(message, 400)}`,
        ...(expected === undefined ? [] : [`    ${'expected'.padEnd(14)} ${style.good(clip(expected, 400))}`]),
        ...(actual === undefined ? [] : [`    ${'actual'.padEnd(14)} ${style.bad(clip(actual, 400))}`]),
      ]),
    ...[...upstreamSide(trial, first?.upstreamFrame), clientSide(trial, first?.clientFrame)]
      .flatMap(block)
      .map(style.dim),
    `    ${'again'.padEnd(14)} ${replayCommand(trial, gateway)}`,
  ]
  return lines.join('\n')
}
