import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildPackage, bundleBench } from './bundle.ts'
import { type BenchDialect, benchDialects } from './inputs/requests.ts'
import { createFindings, type Findings } from './measure.ts'
import { measureProxy, type Programs } from './measures/proxy.ts'
import { measureStart } from './measures/start.ts'
import { run } from './run.ts'
import { printTable, summaryOf } from './table.ts'

const help = `Usage: npm run bench -- [--json FILE] [--strict] [--only TEXT]

Measures every budget of the design side by side with its floor. Content is checked before the clock starts.
  --json FILE   write all figures
  --strict      exit 1 when a measure is below its budget by more than 20 %
  --only TEXT   groups whose name contains TEXT: requests validation allocation streams memory start proxy
Exit 1 when a content check fails. Example: npm run bench -- --only streams --json bench.json
`

const pairs = benchDialects.flatMap((from) =>
  benchDialects.filter((to) => to !== from).map((to) => [from, to] as const),
)

/** One process a group and pair; allocation needs a young generation in which nothing is collected. */
const groups: readonly {
  readonly name: string
  readonly flags: readonly string[]
  readonly on: readonly (readonly BenchDialect[])[]
}[] = [
  { name: 'requests', flags: [], on: pairs },
  { name: 'validation', flags: [], on: benchDialects.map((dialect) => [dialect]) },
  {
    name: 'allocation',
    flags: ['--min-semi-space-size=256', '--max-semi-space-size=256'],
    on: benchDialects.map((dialect) => [dialect]),
  },
  { name: 'streams', flags: [], on: pairs },
  {
    name: 'memory',
    flags: [],
    on: [
      ['openai-chat', 'anthropic-messages'],
      ['anthropic-messages', 'openai-responses'],
    ],
  },
]

function add(all: Findings, found: Findings): void {
  all.measures.push(...found.measures)
  all.faults.push(...found.faults)
  all.skipped.push(...found.skipped)
}

/** Helper threads of the collector would count as processor time of whoever allocates, in bursts. */
async function runGroup(worker: string, flags: readonly string[], args: readonly string[]): Promise<Findings> {
  const { code, stdout, stderr } = await run(process.execPath, [
    '--expose-gc',
    '--single-threaded-gc',
    ...flags,
    worker,
    ...args,
  ])
  if (code === 0) return JSON.parse(stdout) as Findings
  const reason = /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim().slice(0, 300)
  return { ...createFindings(), faults: [`${args.join(' ')}: ${reason}`] }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      strict: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const wanted = (name: string): boolean => name.includes(values.only)
  const bundle = await bundleBench()
  const all = createFindings()
  for (const { name, flags, on } of groups.filter((group) => wanted(group.name)))
    for (const args of on) {
      process.stderr.write(`bench: ${name} ${args.join(' > ')}\n`)
      add(all, await runGroup(bundle('worker'), flags, [name, ...args]))
    }
  if (wanted('start') || wanted('proxy')) {
    const built = await buildPackage()
    if ('why' in built) all.skipped.push(`start and proxy: ${built.why}`)
    else {
      const programs: Programs = {
        node: (script, ...args) => [process.execPath, [script, ...args]],
        upstream: bundle('upstream'),
        bare: bundle('bare'),
        load: bundle('load'),
        dist: built.dist,
      }
      for (const [name, measure] of [
        ['start', measureStart],
        ['proxy', measureProxy],
      ] as const) {
        if (!wanted(name)) continue
        process.stderr.write(`bench: ${name}\n`)
        add(all, await measure(programs))
      }
    }
  }
  const summary = summaryOf(all, values.strict)
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ ...summary, ...all }, null, 2)}\n`)
  process.stdout.write(printTable(all))
  process.stdout.write(`bench: ${summary.measures} measures, ${summary.below} below budget\n`)
  return summary.ok ? 0 : 1
}

process.exitCode = await main()
