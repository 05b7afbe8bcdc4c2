import { type Command, Option } from 'commander'
import { dialectOf } from 'wireproof'
import { type DocumentKind, documentKinds, type Finding, validate, validateStream } from 'wireproof/validate'
import { dialectNames } from './dialect-names.ts'
import { CommandError, EXIT } from './exit.ts'
import { type Framing, framings, readFrames } from './frames.ts'
import { print, readInput } from './io.ts'

interface Flags {
  readonly dialect: string
  readonly kind: DocumentKind | 'stream' | 'failure'
  readonly strict?: boolean
  readonly apiVersion?: string
  readonly inFraming: Framing
}

/** In the words of `translate`, an error body is a failure; what else a dialect has, has the name of its schema. */
const kinds: readonly Flags['kind'][] = [
  ...new Set<Flags['kind']>(['request', 'response', 'stream', 'failure', ...documentKinds()]),
].filter((kind) => kind !== 'error')

function describe({ pointer, message, frame }: Finding & { readonly frame?: number }): string {
  const place = `${frame === undefined ? '' : `event ${frame} `}${pointer === '' ? '(the document)' : pointer}`
  return `${place}: ${message}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CommandError(`the input is no JSON: ${(error as Error).message}`)
  }
}

async function run(file: string, { dialect, kind, strict = false, apiVersion, inFraming }: Flags): Promise<void> {
  const { id } = dialectOf(dialect)
  const options = { strict, ...(apiVersion === undefined ? {} : { version: apiVersion }) }
  const text = new TextDecoder().decode(await readInput(file))
  const result =
    kind === 'stream'
      ? await validateStream(id, readFrames(text, inFraming), {
          ...options,
          framing: inFraming === 'text' ? 'text' : 'sse',
        })
      : await validate(id, kind === 'failure' ? 'error' : kind, parse(text), options)
  for (const unknown of result.unknown) process.stderr.write(`unknown: ${describe(unknown)}\n`)
  if (result.valid) return print(`valid ${id} ${kind}\n`)
  await print(`${result.findings.map(describe).join('\n')}\n`)
  const count = result.findings.length
  throw new CommandError(`not a valid ${id} ${kind}: ${count} ${count === 1 ? 'finding' : 'findings'}`, EXIT.notRight)
}

const examples = `
Dialects: ${dialectNames}.
Without --strict, members and tags that wireproof does not know are told on standard error and tolerated.
A stream is checked event by event, and as a whole against the grammar of its dialect.

Examples:
  $ wireproof validate --dialect claude --kind request request.json
  $ wireproof validate --dialect openai --kind stream --strict stream.sse
  $ wireproof validate --dialect responses --kind websocket-client-event frame.json
  $ wireproof validate --dialect claude --api-version 2026-10-21 request.json
  $ curl -sN ... | wireproof validate --dialect responses --kind stream -

Exit codes: 0 valid, 1 not valid (each finding with its pointer), 2 usage or unreadable input.`

export function registerValidate(program: Command): void {
  program
    .command('validate')
    .description('check one document, or a stream, against the schema and grammar of its dialect')
    .argument('<file>', 'the document; - reads standard input')
    .requiredOption('--dialect <dialect>', 'the dialect of the document')
    .addOption(new Option('--kind <kind>', 'what the document is').choices(kinds).default('request'))
    .option('--strict', 'unknown members and tags are findings too')
    .option('--api-version <date>', 'what this version refuses is a finding too (claude: as in anthropic-version)')
    .addOption(new Option('--in-framing <framing>', 'how the input holds a stream').choices(framings).default('sse'))
    .addHelpText('after', examples)
    .action(run)
}
