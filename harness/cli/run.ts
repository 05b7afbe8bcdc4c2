import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { mutants } from '../mutants/index.ts'
import { runExit } from '../runner/exit-code.ts'
import { emptyLedger, type Ledger, readLedger } from '../runner/ledger.ts'
import type { Trial } from '../runner/model.ts'
import { coloured, plain } from '../runner/report/card.ts'
import { junitReport, ndjsonLine } from '../runner/report/junit.ts'
import { terminalReport } from '../runner/report/terminal.ts'
import { DEFAULT_TIMEOUT_MS, type RunOptions, runSuite } from '../runner/run.ts'
import { nearest, SelectionError, selectTrials } from '../runner/select.ts'
import { commandSubject } from '../runner/subject/command.ts'
import { inProcessSubject } from '../runner/subject/in-process.ts'
import { SubjectError } from '../runner/subject/subject.ts'
import { urlSubject } from '../runner/subject/url.ts'
import { CommandError, EXIT } from './exit.ts'
import { print } from './io.ts'
import { type Catalogue, loadCatalogue, readRoute, readSuiteConfig, type SuiteConfig } from './suite.ts'

interface Flags {
  readonly gateway?: string
  readonly exec?: string
  readonly upstreamListen?: string
  readonly route: readonly string[]
  readonly variant?: string
  readonly model: readonly string[]
  readonly known?: string
  readonly mutant?: string
  readonly config?: string
  readonly junit?: string
  readonly ndjson?: string
  readonly jobs: number
  readonly timeout: number
  readonly trace?: true
  readonly maxCards: number
  readonly color: boolean
}

type Subjects = RunOptions['subject']

/** `127.0.0.1:4010`, `4010` or `:4010`. */
function readListen(text: string | undefined): { readonly host?: string; readonly port?: number } {
  if (text === undefined) return {}
  const match = /^(?:(.*):)?(\d{1,5})$/.exec(text)
  if (match?.[2] === undefined || Number(match[2]) > 65_535)
    throw new CommandError(`--upstream-listen ${text}: write it as HOST:PORT, for instance 127.0.0.1:4010`)
  const host = match[1] ?? ''
  return { port: Number(match[2]), ...(host === '' ? {} : { host }) }
}

/** The reference proxy in this process; a mutant breaks it in one way. */
function reference(mutant: string | undefined): { readonly start: Subjects; readonly again: string } {
  if (mutant === undefined) return { start: (url) => inProcessSubject(url), again: '' }
  const found = mutants.find(({ id }) => id === mutant)
  if (found === undefined) {
    const names = mutants.map(({ id }) => id)
    throw new CommandError(`there is no mutant "${mutant}"; nearest are ${nearest(mutant, names).join(', ')}`)
  }
  return { start: (url) => inProcessSubject(url, found.hooks), again: ` --mutant ${mutant}` }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** The flags without which the same gateway would not be found again. */
const againFlags = ({ model, upstreamListen, config, timeout }: Flags): string =>
  [
    ...model.map((name) => ` --model ${quoted(name)}`),
    ...(upstreamListen === undefined ? [] : [` --upstream-listen ${upstreamListen}`]),
    ...(config === undefined ? [] : [` --config ${quoted(config)}`]),
    ...(timeout === DEFAULT_TIMEOUT_MS ? [] : [` --timeout ${timeout}`]),
  ].join('')

function subjectOf(flags: Flags, config: SuiteConfig): { readonly start: Subjects; readonly again: string } {
  const gateway = flags.gateway ?? config.gateway
  const command = flags.exec ?? config.exec
  const models = flags.model.length > 0 ? flags.model : config.models
  const key = config.keyEnv === undefined ? undefined : process.env[config.keyEnv]
  const shared = {
    ...(models === undefined ? {} : { models }),
    ...(key === undefined ? {} : { key }),
    ...(config.headers === undefined ? {} : { headers: config.headers }),
    ...(config.paths === undefined ? {} : { paths: config.paths }),
  }
  if (flags.gateway !== undefined && flags.exec !== undefined)
    throw new CommandError('--gateway and --exec exclude each other: either it runs, or it is started here')
  if (flags.mutant !== undefined) {
    if (flags.gateway !== undefined || flags.exec !== undefined)
      throw new CommandError('--mutant breaks the reference proxy; it goes with neither --gateway nor --exec')
    return reference(flags.mutant)
  }
  if (command !== undefined && flags.gateway === undefined) {
    const start: Subjects = async (url) => ({ ...(await commandSubject(command, url)), ...shared })
    return { start, again: `${againFlags(flags)} --exec ${quoted(command)}` }
  }
  if (gateway === undefined) return reference(flags.mutant)
  if (!/^https?:$/.test(URL.canParse(gateway) ? new URL(gateway).protocol : ''))
    throw new CommandError(`--gateway ${gateway} is no URL; write it as http://127.0.0.1:4000`)
  return { start: async () => urlSubject(gateway, shared), again: `${againFlags(flags)} --gateway ${gateway}` }
}

function ledgerOf(file: string | undefined): Ledger {
  const name = file ?? (existsSync('wireproof.known.json') ? 'wireproof.known.json' : undefined)
  return name === undefined ? emptyLedger : readLedger(name, new Date().toISOString().slice(0, 10))
}

function selectionOf(catalogue: Catalogue, patterns: readonly string[], flags: Flags, config: SuiteConfig) {
  const routes = (flags.route.length > 0 ? flags.route : (config.routes ?? [])).map(readRoute)
  return selectTrials(catalogue.cases, {
    patterns,
    ...(flags.variant === undefined ? {} : { variant: flags.variant }),
    ...(routes.length === 0 ? {} : { routes }),
  })
}

/** Told as a usage error before anything is contacted. */
function prepare(patterns: readonly string[], flags: Flags, config: SuiteConfig) {
  try {
    const catalogue = loadCatalogue()
    const trials = selectionOf(catalogue, patterns, flags, config)
    return { catalogue, trials, ledger: ledgerOf(flags.known ?? config.known), ...subjectOf(flags, config) }
  } catch (error) {
    if (error instanceof SelectionError) throw new CommandError(error.message, runExit.usage)
    throw error
  }
}

function startFile(file: string | undefined): void {
  if (file === undefined) return
  try {
    writeFileSync(file, '')
  } catch (error) {
    throw new CommandError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  }
}

/** Ctrl-C ends the run and still leaves its reports. */
function interruption(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  const onSignal = (): void => controller.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    stop() {
      process.removeListener('SIGINT', onSignal)
      process.removeListener('SIGTERM', onSignal)
    },
  }
}

async function run(patterns: readonly string[], flags: Flags): Promise<void> {
  const config = await readSuiteConfig(flags.config)
  const { catalogue, trials, ledger, start, again } = prepare(patterns, flags, config)
  const listen = readListen(flags.upstreamListen ?? config.upstreamListen)
  startFile(flags.ndjson)
  startFile(flags.junit)
  const interrupt = interruption()
  try {
    const result = await runSuite({
      ...catalogue,
      trials: trials as readonly Trial[],
      subject: start,
      suite: manifest.version,
      set: '1.0',
      ledger,
      listen,
      jobs: flags.jobs,
      timeoutMs: flags.timeout,
      interrupt: interrupt.signal,
      ...(flags.trace === undefined ? {} : { trace: true }),
      onRecord: (record) => {
        if (flags.ndjson !== undefined) appendFileSync(flags.ndjson, ndjsonLine(record))
      },
    })
    if (flags.junit !== undefined) writeFileSync(flags.junit, junitReport(result.records, catalogue.registry))
    const colour = flags.color && process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
    await print(
      terminalReport(result.records, {
        registry: catalogue.registry,
        style: colour ? coloured : plain,
        gateway: again,
        maxCards: flags.maxCards,
        ...(flags.trace === undefined ? {} : { trace: true }),
      }),
    )
    process.exitCode = result.exitCode
  } catch (error) {
    if (error instanceof SubjectError) throw new CommandError(error.message, runExit.notTestable)
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === 'listen') throw new CommandError(`cannot listen as the upstream: ${code}`, EXIT.usage)
    throw error
  } finally {
    interrupt.stop()
  }
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

function positive(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('expected a number from 1')
  return value
}

const help = `
A pattern is a case (claude-over-openai/tool-only), a route (claude-over-openai), the name of a case on all routes (tool-only)
or a requirement (STOP-001); * stands for part of a name. No pattern runs everything; a pattern without a match is exit 2.

wireproof listens as the upstream; each dialect has its own path below it: /openai, /responses, /claude. No subject given: the
reference proxy, in process. A wireproof.json in this folder is read first, and a wireproof.known.json with known failures.

Examples:
  $ wireproof run                                           the reference proxy, all nine routes
  $ wireproof run --gateway http://127.0.0.1:4000 --upstream-listen 127.0.0.1:4010 --route claude:openai
  $ wireproof run --exec "my-gateway --port {PORT} --openai-base-url {UPSTREAM_URL}/openai/v1" --route claude:openai
  $ wireproof run STOP-001 --gateway http://127.0.0.1:4000 --junit junit.xml --ndjson run.ndjson
  $ wireproof run claude-over-openai/tool-only --variant as-written --trace

Exit codes: 0 conforms, 1 failed, 2 usage or nothing selected, 3 the ledger of known failures is out of date,
4 the gateway cannot be tested, 5 a fault of wireproof itself, 130 interrupted.`

export function registerRun(program: Command): void {
  program
    .command('run')
    .description('run the conformance suite over a gateway and judge both wires')
    .argument('[patterns...]', 'what to run; everything when absent')
    .option('--gateway <url>', 'a gateway that runs already')
    .option('--exec <command>', 'starts the gateway; {PORT} and {UPSTREAM_URL} are filled in')
    .option('--upstream-listen <host:port>', 'where to listen as the upstream (default: any free port of 127.0.0.1)')
    .addOption(
      new Option('--route <client:upstream>', 'a route that the gateway has; may be given several times')
        .argParser(collect)
        .default([], 'those of the configuration'),
    )
    .addOption(
      new Option('--model <name>', 'name of a model to ask for; {upstream} and {mark} are filled in')
        .argParser(collect)
        .default([], 'those of the configuration'),
    )
    .option('--variant <name>', 'only this variant: as-written, per-byte, crlf, ...')
    .option('--mutant <name>', 'the reference proxy, broken in one way (see wireproof list --mutants)')
    .option('--known <file>', 'ledger of known failures (default: wireproof.known.json, where it exists)')
    .option('--config <file>', 'configuration (default: wireproof.json, where it exists)')
    .option('--junit <file>', 'write JUnit XML')
    .option('--ndjson <file>', 'write every record of the run, one a line')
    .option('--jobs <n>', 'trials side by side', positive, 8)
    .option('--timeout <ms>', 'what bounds each trial', positive, DEFAULT_TIMEOUT_MS)
    .option('--max-cards <n>', 'requirements whose first failure is printed in full', positive, 20)
    .option('--trace', 'print both wires of every trial')
    .option('--no-color', 'no colours')
    .addHelpText('after', help)
    .action(run)
}
