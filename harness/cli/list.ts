import type { Command } from 'commander'
import { mutants } from '../mutants/index.ts'
import { globToRegex, nearest, SelectionError, selectTrials } from '../runner/select.ts'
import { CommandError } from './exit.ts'
import { print } from './io.ts'
import { loadCatalogue } from './suite.ts'

interface Flags {
  readonly mutants?: true
  readonly requirements?: true
  readonly json?: true
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')
  return `${rows.map(line).join('\n')}\n`
}

function listMutants(patterns: readonly string[], json: boolean): string {
  const chosen = mutants.filter(({ id }) => patterns.length === 0 || patterns.some((p) => globToRegex(p).test(id)))
  if (chosen.length === 0)
    throw new CommandError(
      `no mutant matches; nearest are ${nearest(
        patterns[0] ?? '',
        mutants.map(({ id }) => id),
      ).join(', ')}`,
    )
  if (json)
    return `${JSON.stringify(
      chosen.map(({ hooks: _, ...rest }) => rest),
      null,
      2,
    )}\n`
  return table(chosen.map(({ id, expect, title }) => [id, expect.kills.join(' '), title]))
}

function listRequirements(json: boolean): string {
  const all = [...loadCatalogue().registry.values()]
  return json
    ? `${JSON.stringify(all, null, 2)}\n`
    : table(all.map(({ id, level, evidence, text }) => [id, level, evidence, text]))
}

function listCases(patterns: readonly string[], json: boolean): string {
  const { cases } = loadCatalogue()
  const chosen = [...new Set(selectTrials(cases, { patterns }).map((trial) => trial.case))]
  if (!json) return table(chosen.map(({ id, covers, title }) => [id, title, covers.join(' ')]))
  const rows = chosen.map(({ id, title, needs, covers, seenIn, variants }) => ({
    id,
    title,
    needs,
    covers,
    'seen-in': seenIn,
    variants,
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

async function list(patterns: readonly string[], flags: Flags): Promise<void> {
  const json = flags.json === true
  try {
    if (flags.mutants) await print(listMutants(patterns, json))
    else await print(flags.requirements ? listRequirements(json) : listCases(patterns, json))
  } catch (error) {
    if (error instanceof SelectionError) throw new CommandError(error.message)
    throw error
  }
}

const help = `
Examples:
  $ wireproof list                           every case, with what it covers
  $ wireproof list claude-over-openai        the cases of one route
  $ wireproof list STOP-001 --json           the cases that cover one requirement
  $ wireproof list --requirements            what is demanded, how strictly, and on what evidence
  $ wireproof list --mutants                 the broken behaviours that the cases are proven with`

export function registerList(program: Command): void {
  program
    .command('list')
    .description('list the cases, requirements or mutants of the suite')
    .argument('[patterns...]', 'patterns as in wireproof run')
    .option('--mutants', 'list the mutants')
    .option('--requirements', 'list the requirements')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(list)
}
