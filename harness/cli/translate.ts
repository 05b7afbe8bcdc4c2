import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  type AnswerOptions,
  createStreamTranslator,
  type Diagnostic,
  type DialectName,
  dialectOf,
  type OnLoss,
  type Profile,
  readRequest,
  translateFailure,
  translateRequest,
  translateResponse,
} from 'wireproof'
import { dialectNames } from './dialect-names.ts'
import { CommandError, EXIT } from './exit.ts'
import { type Framing, framings, readFrames, writeFrames } from './frames.ts'
import { print, readInput, sha256, writeOutput } from './io.ts'

interface Flags {
  readonly kind: 'request' | 'response' | 'stream' | 'failure'
  readonly from: string
  readonly to: string
  readonly request?: string
  readonly status?: number
  readonly upstreamProfile?: string
  readonly diagnostics?: string
  readonly onLoss: OnLoss
  readonly inFraming: Framing
  readonly outFraming: Framing
}

interface Translated {
  readonly output: string | Uint8Array
  readonly diagnostics: readonly Diagnostic[]
  readonly rejections?: readonly Diagnostic[]
}

/** Events, however a file holds them, or text: a dialect may have both. */
const formOf = (framing: Framing): 'sse' | 'text' => (framing === 'text' ? 'text' : 'sse')

const line = (body: string): string => `${body}\n`

function translateFrames(bytes: Uint8Array, options: AnswerOptions, flags: Flags): Translated {
  const { inFraming, outFraming } = flags
  const text = new TextDecoder().decode(bytes)
  const frames = readFrames(text, inFraming)
  if (options.from === options.to && inFraming === outFraming) return { output: bytes, diagnostics: [] }
  const translator = createStreamTranslator({
    ...options,
    framings: { from: formOf(inFraming), to: formOf(outFraming) },
  })
  const out = [...frames.flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
  const { code } = translator.diagnostics().find((one) => one.code === 'failure-untold') ?? {}
  if (code !== undefined) process.stderr.write(`${code}: the stream failed, and ${options.to} has no word for it\n`)
  return { output: writeFrames(out, outFraming), diagnostics: translator.diagnostics() }
}

/** Between two ends of the same dialect the bytes stay as they are, but they must be a document at all. */
function untouched(bytes: Uint8Array, body: string, same: boolean): string | Uint8Array {
  if (!same) return line(body)
  const text = new TextDecoder().decode(bytes)
  if (body !== text) return body
  try {
    JSON.parse(text)
  } catch (error) {
    throw new CommandError(`the document is no JSON: ${(error as Error).message}`)
  }
  return bytes
}

function translateBytes(bytes: Uint8Array, options: AnswerOptions, flags: Flags): Translated {
  const same = options.from === options.to
  switch (flags.kind) {
    case 'request': {
      const { body, ...rest } = translateRequest(bytes, { ...options, onLoss: flags.onLoss })
      return { output: untouched(bytes, body, same), ...rest }
    }
    case 'response': {
      const { body, diagnostics } = translateResponse(bytes, options)
      return { output: untouched(bytes, body, same), diagnostics }
    }
    case 'failure': {
      const status = flags.status === undefined ? {} : { status: flags.status }
      const { body, diagnostics } = translateFailure(bytes, { ...options, ...status })
      return { output: same ? bytes : line(body), diagnostics }
    }
    case 'stream':
      return translateFrames(bytes, options, flags)
    default:
      return flags.kind satisfies never
  }
}

async function readProfile(file: string): Promise<Profile> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(await readInput(file)))
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`the profile is no JSON: ${(error as Error).message}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Profile
  throw new CommandError(`the profile must be a JSON object, as "profile" of an upstream in wireproof.proxy.json`)
}

async function translate(file: string, flags: Flags): Promise<void> {
  if (flags.onLoss !== 'report' && flags.kind !== 'request') {
    throw new CommandError(
      `--on-loss ${flags.onLoss} is for requests only: an answer that was paid for is never rejected`,
    )
  }
  const from = dialectOf(flags.from).id as DialectName
  const to = dialectOf(flags.to).id as DialectName
  const request = flags.request === undefined ? undefined : readRequest(await readInput(flags.request), to, { sha256 })
  const options = {
    from,
    to,
    sha256,
    now: Date.now(),
    ...(request === undefined ? {} : { request }),
    ...(flags.upstreamProfile === undefined ? {} : { profile: await readProfile(flags.upstreamProfile) }),
  }
  const { output, diagnostics, rejections = [] } = translateBytes(await readInput(file), options, flags)
  if (flags.diagnostics !== undefined) await writeOutput(flags.diagnostics, `${JSON.stringify(diagnostics, null, 2)}\n`)
  const [first] = rejections
  if (first === undefined) return print(output)
  const more = rejections.length === 1 ? '' : ` (and ${rejections.length - 1} more)`
  throw new CommandError(
    `rejected: ${first.code} at ${first.at ?? 'the document'}: ${to} cannot say it${more}`,
    EXIT.notRight,
  )
}

function statusOf(text: string): number {
  const status = Number(text)
  if (!Number.isInteger(status) || status < 100 || status > 599)
    throw new InvalidArgumentError('expected an HTTP status, 100 to 599')
  return status
}

const examples = `
Dialects: ${dialectNames}.
The raw streams of gitlab-duo-code are read and written with --in-framing text and --out-framing text.
For responses, streams and failures --from is the upstream's dialect and --to the client's.

Examples:
  $ wireproof translate --from claude --to openai request.json --diagnostics losses.json
  $ wireproof translate --from openai --to claude --on-loss reject-breaking - < request.json
  $ wireproof translate --kind stream --from claude --to openai --request request.json stream.sse
  $ wireproof translate --kind failure --from openai --to claude --status 429 error.json

Exit codes: 0 translated, 1 rejected by the policy (standard output is empty), 2 usage or unreadable input.`

export function registerTranslate(program: Command): void {
  program
    .command('translate')
    .description('translate one document between two dialects, and report every loss')
    .argument('<file>', 'the document; - reads standard input')
    .addOption(
      new Option('--kind <kind>', 'what the document is')
        .choices(['request', 'response', 'stream', 'failure'])
        .default('request'),
    )
    .requiredOption('--from <dialect>', 'the dialect of the document')
    .requiredOption('--to <dialect>', 'the dialect to translate to')
    .option(
      '--request <file>',
      "the request that was answered, in the client's dialect; without it everything optional counts as asked for",
    )
    .option('--status <n>', 'the HTTP status of a failure', statusOf)
    .option('--upstream-profile <file>', 'what the upstream can do, as JSON: {"anthropicVersion":"2026-10-21"}')
    .option('--diagnostics <file>', 'write the diagnostics there, as a JSON array')
    .addOption(
      new Option('--on-loss <policy>', 'requests only')
        .choices(['report', 'reject-breaking', 'reject-any'])
        .default('report'),
    )
    .addOption(new Option('--in-framing <framing>', 'how the input holds a stream').choices(framings).default('sse'))
    .addOption(new Option('--out-framing <framing>', 'how the output holds a stream').choices(framings).default('sse'))
    .addHelpText('after', examples)
    .action(translate)
}
