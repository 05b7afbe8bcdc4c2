import { type Desk, openDesk } from './desk.ts'
import { exitCodeOf } from './exit-code.ts'
import { type Drift, driftOf, emptyLedger, excuse, type Judged, type Ledger } from './ledger.ts'
import { markOf } from './marks.ts'
import { type Case, type Route, routeName, type Trial, type Verdict } from './model.ts'
import { type Probe, probe } from './probe.ts'
import { type FooterRecord, type RequirementRecord, type RunRecord, type TrialRecord, wiresOf } from './record.ts'
import type { Registry } from './requirements.ts'
import { type Subject, SubjectError } from './subject/subject.ts'
import { runTrial } from './trial.ts'
import { type Judgement, judgeExchange, verdictOf } from './verdict.ts'

export interface RunOptions {
  /** The whole catalogue; `trials` are those of it that are run. */
  readonly cases: readonly Case[]
  readonly trials: readonly Trial[]
  readonly registry: Registry
  /** Starts or finds the gateway, given the address of our upstream. */
  readonly subject: (upstreamUrl: string) => Promise<Subject>
  readonly suite: string
  readonly set: string
  readonly ledger?: Ledger
  readonly listen?: { readonly host?: string; readonly port?: number }
  readonly jobs?: number
  readonly timeoutMs?: number
  /** How long both wires may be silent while our upstream waits for the client. */
  readonly stallMs?: number
  /** Wires are recorded for every trial, not only for those that did not pass. */
  readonly trace?: boolean
  readonly interrupt?: AbortSignal
  readonly onRecord?: (record: RunRecord) => void
}

export interface RunResult {
  readonly exitCode: number
  readonly records: readonly RunRecord[]
  readonly judged: readonly (Judged & Judgement & { readonly verdict: Verdict })[]
  readonly probe: Probe
  readonly drift: readonly Drift[]
}

export const DEFAULT_TIMEOUT_MS = 10_000

/** After so many silent trials in a row the gateway is taken for dead, and the rest is not tested. */
const DEAD_AFTER = 12

interface Run {
  readonly options: RunOptions
  readonly desk: Desk
  readonly subject: Subject
  readonly probe: Probe
  readonly nextMark: () => string
  silent: number
}

interface Done {
  readonly record: TrialRecord
  readonly judged?: RunResult['judged'][number]
}

function untested(trial: Trial, verdict: Verdict, reason: string): Done {
  const { id, title } = trial.case
  return { record: { type: 'trial', case: id, variant: trial.variant, title, verdict, reason, requirements: [] } }
}

function requirementRecords(run: Run, trial: Trial, judgement: Judgement): readonly RequirementRecord[] {
  const { registry, ledger = emptyLedger } = run.options
  return judgement.results.map(({ id, outcome, findings }) => {
    const entry = outcome === 'fail' ? excuse(ledger, trial, id) : undefined
    return {
      id,
      level: registry.get(id)?.level ?? 'MUST',
      outcome: entry === undefined ? outcome : 'known',
      ...(findings.length === 0 ? {} : { findings }),
      ...(entry === undefined ? {} : { link: entry.link }),
    }
  })
}

/** All that failed is in the ledger. */
function settle(verdict: Verdict, requirements: readonly RequirementRecord[]): Verdict {
  if (verdict !== 'fail' && verdict !== 'non-strict') return verdict
  const left = requirements.filter(({ outcome }) => outcome === 'fail')
  if (left.some(({ level }) => level === 'MUST')) return 'fail'
  if (left.length > 0) return 'non-strict'
  return requirements.some(({ outcome }) => outcome === 'known') ? 'known' : verdict
}

async function runOne(run: Run, trial: Trial): Promise<Done> {
  const { options, probe: found } = run
  const reached = found.reached.get(routeName(trial.case.route))
  if (reached === undefined) {
    const answer = found.answers.get(trial.case.route.client) ?? 'no other upstream was called'
    return untested(
      trial,
      'not-testable',
      `no request on this route reached our upstream (the gateway said: ${answer})`,
    )
  }
  if (options.interrupt?.aborted === true) return untested(trial, 'not-testable', 'interrupted')
  if (run.silent >= DEAD_AFTER) return untested(trial, 'not-testable', 'the gateway stopped answering')
  try {
    const exchange = await runTrial(trial, {
      subject: run.subject,
      desk: run.desk,
      model: reached.model,
      mark: run.nextMark(),
      sentinel: found.correlation === 'text',
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      stallMs: options.stallMs ?? 1_500,
    })
    const waiting = exchange.calls.some((call) => call.waitingFor !== undefined)
    const silent = !waiting && (exchange.client.end === 'timeout' || exchange.client.status === undefined)
    run.silent = silent ? run.silent + 1 : 0
    const judgement = judgeExchange(exchange)
    const requirements = requirementRecords(run, trial, judgement)
    const verdict = settle(verdictOf(judgement, options.registry), requirements)
    const { id, title } = trial.case
    const ours = judgement.ours[0]?.message
    const record: TrialRecord = {
      type: 'trial',
      case: id,
      variant: trial.variant,
      title,
      verdict,
      ...(ours === undefined ? {} : { reason: ours }),
      requirements,
      ...(verdict === 'pass' && options.trace !== true ? {} : wiresOf(exchange)),
    }
    return { record, judged: { trial, verdict, ...judgement } }
  } catch (error) {
    return untested(trial, 'error', error instanceof Error ? error.message : String(error))
  }
}

/** Runs trials side by side and hands them on in their own order, so that a report does not depend on who was first. */
async function runAll(run: Run, onDone: (done: Done) => void): Promise<readonly Done[]> {
  const { trials, jobs = 8 } = run.options
  const done: (Done | undefined)[] = trials.map(() => undefined)
  let next = 0
  let told = 0
  const worker = async (): Promise<void> => {
    while (next < trials.length) {
      const index = next++
      const trial = trials[index]
      if (trial === undefined) return
      done[index] = await runOne(run, trial)
      for (let ready = done[told]; ready !== undefined; ready = done[told]) {
        onDone(ready)
        told++
      }
    }
  }
  // With no mark that survives, a request belongs to whoever is alone.
  const lanes = run.probe.correlation === 'lane' ? 1 : Math.max(1, jobs)
  await Promise.all(Array.from({ length: Math.min(lanes, trials.length) }, worker))
  return done.filter((one) => one !== undefined)
}

const wantedRoutes = (trials: readonly Trial[]): readonly Route[] => [
  ...new Map(trials.map(({ case: { route } }) => [routeName(route), route])).values(),
]

function refuseUnreached(found: Probe, subject: Subject, desk: Desk): void {
  if (found.silent) {
    const why = [...found.answers.values()][0] ?? 'no answer'
    throw new SubjectError(`the gateway at ${subject.url} cannot be tested: ${why}`)
  }
  if (found.reached.size > 0) return
  const said = [...found.answers].map(([surface, answer]) => `\n  ${surface.padEnd(9)} ${answer}`).join('')
  throw new SubjectError(
    `the gateway at ${subject.url} answers, but never calls our upstream. Point its upstreams at\n` +
      `  OpenAI Chat Completions  ${desk.upstream.url}/openai/v1\n` +
      `  OpenAI Responses         ${desk.upstream.url}/responses/v1\n` +
      `  Anthropic Messages       ${desk.upstream.url}/claude\nand say where we listen with --upstream-listen HOST:PORT. It said:${said}`,
  )
}

/**
 * Runs the suite over one gateway.
 * @throws SubjectError when the gateway cannot be reached, does not start, or never calls our upstream
 */
export async function runSuite(options: RunOptions): Promise<RunResult> {
  const { cases, trials, ledger = emptyLedger, timeoutMs = DEFAULT_TIMEOUT_MS } = options
  const records: RunRecord[] = []
  const tell = (record: RunRecord): void => {
    records.push(record)
    options.onRecord?.(record)
  }
  let marks = 0
  const nextMark = (): string => markOf(++marks)
  const desk = await openDesk(options.listen)
  let subject: Subject | undefined
  try {
    subject = await options.subject(desk.upstream.url)
    const found = await probe({ subject, desk, cases, timeoutMs, nextMark }, wantedRoutes(trials))
    refuseUnreached(found, subject, desk)
    tell({
      type: 'header',
      format: 1,
      suite: options.suite,
      set: options.set,
      gateway: subject.name,
      upstream: desk.upstream.url,
      node: process.version,
      correlation: found.correlation,
      routes: [...found.reached.keys()].sort(),
      trials: trials.length,
      ledger: ledger.entries.length,
    })
    const run: Run = { options, desk, subject, probe: found, nextMark, silent: 0 }
    const done = await runAll(run, ({ record }) => tell(record))
    const judged = done.flatMap((one) => (one.judged === undefined ? [] : [one.judged]))
    const drift = driftOf(ledger, judged, cases)
    for (const { entry, why, message } of drift)
      tell({ type: 'drift', requirement: entry.requirement, match: entry.match, why, message })
    const footer = footerOf(done, drift, desk.strays.length, options.interrupt?.aborted === true)
    tell(footer)
    return { exitCode: footer.exitCode, records, judged, probe: found, drift }
  } finally {
    await subject?.close()
    await desk.upstream.close()
  }
}

function footerOf(done: readonly Done[], drift: readonly Drift[], strays: number, interrupted: boolean): FooterRecord {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { record } of done) counts[record.verdict] = (counts[record.verdict] ?? 0) + 1
  const exitCode = exitCodeOf({
    harnessFaults: counts.error ?? 0,
    usage: false,
    notTestable: counts['not-testable'] ?? 0,
    failures: counts.fail ?? 0,
    drift: drift.length,
  })
  return { type: 'footer', counts, drift: drift.length, strays, exitCode: interrupted ? 130 : exitCode }
}
