import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { COVERAGE, coverageOf, describeCoverage, describeGroups } from '../harness/laws/sweep/report.ts'
import { runTask, type SweepResult, type SweepTask, sweptKinds, sweptPairs } from '../harness/laws/sweep/tasks.ts'

// `npm run laws`: law 3 over documents that are generated from the schemas, for all ordered pairs; law 2 over requests, and
// laws 4 and 5 over streams. One process a task, as many at a time as there are cores. Exit 1 where a document breaks a law,
// or too little of a schema was reached.

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20261121' },
    pair: { type: 'string', multiple: true },
    kind: { type: 'string', multiple: true },
    /** Only pairs that one of these dialects takes part in, or none of them. */
    with: { type: 'string', multiple: true },
    without: { type: 'string', multiple: true },
    /** Only this one document, with what it says. */
    document: { type: 'string' },
    /** Milliseconds for making one counterexample small. */
    patience: { type: 'string', default: '3000' },
    task: { type: 'string' },
  },
})

function runInChild(task: SweepTask): Promise<SweepResult> {
  return new Promise((resolve, reject) => {
    const file = process.argv[1] ?? ''
    const child = spawn(process.execPath, [...process.execArgv, file, '--task', JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()) as SweepResult)
      else reject(new Error(`${task.from} -> ${task.to} ${task.kind}: the process ended with ${code}`))
    })
  })
}

function say({ task, documents, groups, invalid, seconds }: SweepResult): void {
  const violations = groups.reduce((sum, { count }) => sum + count, 0)
  console.log(
    `${task.from} -> ${task.to} ${task.kind}: ${documents} documents, ${violations} violations in ${groups.length} groups, ${invalid.length} invalid, ${seconds.toFixed(1)} s`,
  )
}

async function runAll(tasks: readonly SweepTask[]): Promise<readonly SweepResult[]> {
  const queue = [...tasks]
  const results: SweepResult[] = []
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const result = await runInChild(task)
      say(result)
      results.push(result)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return tasks.flatMap((task) => results.filter((result) => JSON.stringify(result.task) === JSON.stringify(task)))
}

function tasksOf(): readonly SweepTask[] {
  const { pair: pairs, kind: kinds } = options
  const tasks = sweptKinds
    .filter((kind) => kinds === undefined || kinds.includes(kind))
    .flatMap((kind) =>
      sweptPairs(kind)
        .filter(([from, to]) => pairs === undefined || pairs.includes(`${from}:${to}`))
        .filter((pair) => options.with === undefined || pair.some((id) => options.with?.includes(id)))
        .filter((pair) => !pair.some((id) => options.without?.includes(id)))
        .map(
          ([from, to]): SweepTask => ({
            from,
            to,
            kind,
            documents: Number(options.documents),
            seed: Number(options.seed),
            changes: 8,
            fullEvery: 20,
            patience: Number(options.patience),
            ...(options.document === undefined ? {} : { first: Number(options.document), documents: 1 }),
          }),
        ),
    )
  if (tasks.length > 0) return tasks
  console.error(
    `nothing to do: pairs are ${sweptPairs('request')
      .map((pair) => pair.join(':'))
      .join(', ')}; kinds are ${sweptKinds.join(', ')}`,
  )
  process.exit(2)
}

async function main(): Promise<void> {
  const started = performance.now()
  console.log(`laws: seed ${options.seed}, ${options.documents} documents a pair and kind`)
  const results = await runAll(tasksOf())
  // What is swept for the sake of some dialects has to reach all of these; the others are met only in passing.
  const meant = results.filter(({ task }) => options.with?.includes(task.from) ?? true)
  const coverage = coverageOf(meant)
  const lines = results.flatMap(describeGroups)
  const invalid = results.flatMap((result) => result.invalid)
  if (lines.length > 0) console.log(`\nviolations\n${lines.join('\n')}`)
  if (invalid.length > 0) console.log(`\ngenerated documents that are not valid\n${invalid.slice(0, 50).join('\n')}`)
  // One document reaches what it reaches.
  const isSample = options.document !== undefined
  if (!isSample) console.log(`\ncoverage, with the five worst\n${coverage.flatMap(describeCoverage).join('\n')}`)
  const poor = isSample ? [] : coverage.filter(({ share }) => share < COVERAGE)
  const groups = results.reduce((sum, result) => sum + result.groups.length, 0)
  console.log(
    `\n${results.reduce((sum, { documents }) => sum + documents, 0)} documents, ${groups} groups of violations, ${poor.length} schemas below ${COVERAGE * 100} %, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
  process.exitCode = groups + invalid.length + poor.length === 0 ? 0 : 1
}

if (options.task === undefined) await main()
else process.stdout.write(JSON.stringify(runTask(JSON.parse(options.task) as SweepTask)))
