import { allChecks } from '../checks/index.ts'
import type { Case, Trial } from '../runner/model.ts'
import type { Registry } from '../runner/requirements.ts'
import { type RunResult, runSuite } from '../runner/run.ts'
import { matchesCase, selectTrials } from '../runner/select.ts'
import { inProcessSubject } from '../runner/subject/in-process.ts'
import type { Mutant } from './mutant.ts'

export interface MatrixInput {
  readonly cases: readonly Case[]
  readonly registry: Registry
  readonly mutants: readonly Mutant[]
  /** A withheld stream costs this much; a sound proxy in this process answers within milliseconds. */
  readonly stallMs?: number
}

/** What one mutant did to the suite. */
export interface Kill {
  readonly mutant: Mutant
  readonly requirements: readonly string[]
  readonly cases: readonly string[]
  /** Requirements that noticed and are not named in `expect.kills`. */
  readonly unexpected: readonly string[]
  /** Requirements that are named and did not notice. */
  readonly missed: readonly string[]
  /** Cases that are named in `expect.by` and did not notice. */
  readonly blind: readonly string[]
}

export interface Matrix {
  /** What the sound proxy fails: must be nothing. */
  readonly sound: readonly string[]
  readonly kills: readonly Kill[]
  /** Requirements that a case says it covers and that no check judged in it. */
  readonly emptyClaims: readonly string[]
  /** Cases and checks that no mutant could make fail. */
  readonly idleCases: readonly string[]
  readonly idleChecks: readonly string[]
}

/** As written every case can fail; byte by byte finds what nothing else does, and one case of each route shows it. */
const isTried = ({ case: { id }, variant }: Trial): boolean =>
  variant === 'as-written' || (variant === 'per-byte' && id.endsWith('/unicode-stream'))

const failuresOf = ({ judged }: RunResult) =>
  judged.flatMap(({ trial, results }) =>
    results.filter(({ outcome }) => outcome === 'fail').map(({ id }) => ({ trial, requirement: id })),
  )

const unique = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()

const runOver = (input: MatrixInput, trials: readonly Trial[], mutant?: Mutant): Promise<RunResult> =>
  runSuite({
    cases: input.cases,
    registry: input.registry,
    trials,
    subject: (url) => inProcessSubject(url, mutant?.hooks),
    suite: 'mutants',
    set: '1.0',
    stallMs: input.stallMs ?? 700,
  })

/** Runs trials against one mutant and compares with what it promises. */
export async function killBy(input: MatrixInput, mutant: Mutant, trials: readonly Trial[]): Promise<Kill> {
  const failures = failuresOf(await runOver(input, trials, mutant))
  const requirements = unique(failures.map(({ requirement }) => requirement))
  const cases = unique(failures.map(({ trial }) => trial.case.id))
  const promised = unique(
    trials.filter((trial) => mutant.expect.by.some((p) => matchesCase(p, trial.case))).map((trial) => trial.case.id),
  )
  return {
    mutant,
    requirements,
    cases,
    unexpected: requirements.filter((id) => !mutant.expect.kills.includes(id)),
    missed: mutant.expect.kills.filter((id) => !requirements.includes(id)),
    blind: promised.length === 0 ? mutant.expect.by : promised.filter((id) => !cases.includes(id)),
  }
}

export const trialsOf = (cases: readonly Case[], patterns: readonly string[] = []): readonly Trial[] =>
  selectTrials(cases, { patterns }).filter(isTried)

/** What a case claims to cover must be judged when it is run. */
function emptyClaims({ judged }: RunResult): readonly string[] {
  return unique(
    judged.flatMap(({ trial, results }) =>
      trial.case.covers.filter((id) => !results.some((one) => one.id === id)).map((id) => `${trial.case.id} ${id}`),
    ),
  )
}

/** The whole suite against the sound proxy and against every mutant. */
export async function runMatrix(input: MatrixInput): Promise<Matrix> {
  const trials = trialsOf(input.cases)
  const soundRun = await runOver({ ...input, stallMs: 3_000 }, trials)
  const sound = failuresOf(soundRun)
  const kills: Kill[] = []
  for (const mutant of input.mutants) kills.push(await killBy(input, mutant, trials))
  const killers = new Set(kills.flatMap(({ cases }) => cases))
  const noticed = new Set(kills.flatMap(({ requirements }) => requirements))
  return {
    sound: sound.map(({ trial, requirement }) => `${trial.case.id}[${trial.variant}] ${requirement}`),
    kills,
    emptyClaims: emptyClaims(soundRun),
    idleCases: input.cases.map(({ id }) => id).filter((id) => !killers.has(id)),
    idleChecks: unique(allChecks.map(({ requirement }) => requirement)).filter((id) => !noticed.has(id)),
  }
}
