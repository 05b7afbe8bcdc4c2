import { Command, CommanderError } from 'commander'
import { ProtocolError } from 'wireproof'
import manifest from '../../package.json' with { type: 'json' }
import { registerDemo } from './demo.ts'
import { CommandError, EXIT } from './exit.ts'
import { registerList } from './list.ts'
import { registerLogin } from './login.ts'
import { registerLogout } from './logout.ts'
import { registerProxy } from './proxy.ts'
import { registerRun } from './run.ts'
import { registerTranslate } from './translate.ts'
import { registerUpstream } from './upstream.ts'
import { registerValidate } from './validate.ts'

const examples = `
Examples:
  $ wireproof demo                                         the suite against a sound proxy and a broken one
  $ wireproof run --gateway http://127.0.0.1:4000          judge a gateway, both wires, no key, no model
  $ wireproof translate --from claude --to openai request.json
  $ wireproof proxy --port 4000                            a proxy over the built-in scripted model

wireproof COMMAND --help tells more about each.`

function createProgram(): Command {
  const program = new Command('wireproof')
    .description('Translate between the wire formats of LLM APIs, and prove that a translation is right.')
    .version(manifest.version)
    .addHelpText('after', examples)
    .showHelpAfterError('(--help shows the usage)')
    .exitOverride()
  for (const register of [
    registerDemo,
    registerRun,
    registerList,
    registerTranslate,
    registerValidate,
    registerProxy,
    registerUpstream,
    registerLogin,
    registerLogout,
  ]) {
    register(program)
  }
  // Sub-commands are made with the settings of their parent at that time; the override must reach each of them.
  for (const command of program.commands) command.exitOverride()
  return program
}

const faults = { caller: 'the call', client: "the client's document", upstream: "the upstream's document" } as const

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof CommandError) {
    process.stderr.write(`${error.message.startsWith('rejected:') ? '' : 'wireproof: '}${error.message}\n`)
    return error.exitCode
  }
  if (error instanceof ProtocolError) {
    process.stderr.write(`wireproof: ${faults[error.fault]} is wrong: ${error.message}\n`)
    return EXIT.usage
  }
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `wireproof: internal error: ${message}\nThis is a fault of wireproof itself; please report it with the input.\n`,
  )
  return EXIT.ourFault
}

/** Runs one command line and returns its exit code; the process is left to end by itself, so that output is not cut. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync([...argv])
    return EXIT.done
  } catch (error) {
    return exitCodeOf(error)
  }
}
