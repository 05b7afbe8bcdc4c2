import type { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { demoMutants, type Mutant } from '../mutants/index.ts'
import type { Trial } from '../runner/model.ts'
import { coloured, plain, type Style } from '../runner/report/card.ts'
import { cardsOf, countsLine, terminalReport } from '../runner/report/terminal.ts'
import { type RunResult, runSuite } from '../runner/run.ts'
import { matchesCase, selectTrials } from '../runner/select.ts'
import { inProcessSubject } from '../runner/subject/in-process.ts'
import { EXIT } from './exit.ts'
import { print } from './io.ts'
import { type Catalogue, loadCatalogue } from './suite.ts'

/** What the broken proxies are shown: one route, as written, so that the red cards can be read. */
const brokenOn = { patterns: ['claude-over-openai'], variant: 'as-written' }

const runOver = (catalogue: Catalogue, trials: readonly Trial[], broken?: Mutant): Promise<RunResult> =>
  runSuite({
    ...catalogue,
    trials,
    subject: (url) => inProcessSubject(url, broken?.hooks),
    suite: manifest.version,
    set: '1.0',
  })

const failedCases = ({ judged }: RunResult): readonly string[] =>
  judged.filter(({ verdict }) => verdict !== 'pass').map(({ trial }) => trial.case.id)

function footerLine({ records }: RunResult): string {
  const footer = records.find((record) => record.type === 'footer')
  return footer === undefined ? 'the run was cut off' : countsLine(footer)
}

/** Where the broken proxy did not fail exactly as its mutant says. */
function surprisesOf(mutant: Mutant, trials: readonly Trial[], failed: readonly string[]): readonly string[] {
  const expected = trials
    .map((trial) => trial.case)
    .filter((of) => mutant.expect.by.some((pattern) => matchesCase(pattern, of)))
    .map(({ id }) => id)
  return [
    ...expected.filter((id) => !failed.includes(id)).map((id) => `  ${mutant.id}: ${id} should have failed\n`),
    ...failed.filter((id) => !expected.includes(id)).map((id) => `  ${mutant.id}: ${id} should not have failed\n`),
  ]
}

async function showBroken(catalogue: Catalogue, mutant: Mutant, trials: readonly Trial[], style: Style) {
  const result = await runOver(catalogue, trials, mutant)
  const failed = failedCases(result)
  await print(`\n${style.strong(mutant.id)}: ${mutant.title} (${mutant.seenIn[0]})\n\n`)
  const cards = cardsOf(result.records, { registry: catalogue.registry, style, gateway: ` --mutant ${mutant.id}` })
  await print(`${cards.join('\n\n')}\n`)
  return { failed, surprises: surprisesOf(mutant, trials, failed) }
}

async function demo(): Promise<void> {
  const catalogue = loadCatalogue()
  const style = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined ? coloured : plain
  const all = selectTrials(catalogue.cases, { patterns: [] })
  await print(`The reference proxy: ${all.length} trials on nine routes, judged on both wires.\n`)
  const sound = await runOver(catalogue, all)
  await print(`  ${footerLine(sound)}\n`)
  const green = failedCases(sound).length === 0 && sound.exitCode === 0
  if (!green) await print(terminalReport(sound.records, { registry: catalogue.registry, style, maxCards: 5 }))

  await print('\nThe same proxy, broken on purpose in three ways that were filed as bugs of real gateways:\n')
  const trials = selectTrials(catalogue.cases, brokenOn)
  let failed = 0
  const surprises: string[] = []
  for (const mutant of demoMutants) {
    const shown = await showBroken(catalogue, mutant, trials, style)
    failed += shown.failed.length
    surprises.push(...shown.surprises)
  }
  await print(`\n${surprises.join('')}`)
  const passed = sound.judged.length - failedCases(sound).length
  const how = surprises.length === 0 ? 'as expected' : 'and not as expected'
  await print(`demo: ${passed} passed; broken proxy: ${failed} failed ${how}\n`)
  if (!green || surprises.length > 0) process.exitCode = EXIT.notRight
}

const help = `
No key, no model, no network: the clients, the proxy and the upstream are all in this process.

Example:
  $ wireproof demo

Exit codes: 0 when the sound proxy is all green and the broken one fails exactly where it should, else 1.`

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('run the suite against the reference proxy, and against a deliberately broken one')
    .addHelpText('after', help)
    .action(demo)
}
