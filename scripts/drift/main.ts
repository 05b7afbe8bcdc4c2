import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type DialectDrift, driftOf } from './dialect.ts'
import { describeLine } from './explain.ts'
import { sdkDialects } from './kinds.ts'
import { fetchSdk, installedSdk, type Sdk } from './sdk.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const help = `npm run drift -- [options]
Compares our schemas with the types of the vendors' SDKs, member by member and value by value, both ways.
Exits with 1 on a difference that schemas/<dialect>/drift.json does not explain, and on an explanation without a use.

  --dialect ID       only this dialect (may be repeated): ${Object.keys(sdkDialects).join(', ')}
  --sdk NAME@VERSION compare with another version of an SDK, fetched into .cache (may be repeated);
                     explanations are then only told, not checked
  --schemas DIR      the folder that holds schemas/, where it is not this project
  --all              print explained differences too

Examples
  npm run drift
  npm run drift -- --dialect openai-chat
  npm run drift -- --sdk openai@6.49.0 --dialect openai-responses`

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    all: { type: 'boolean' },
    dialect: { type: 'string', multiple: true },
    sdk: { type: 'string', multiple: true },
    schemas: { type: 'string' },
  },
})

if (options.help === true) {
  console.log(help)
  process.exit(0)
}

function refuse(message: string): never {
  console.error(`drift: ${message}`)
  process.exit(2)
}

const fetched: readonly Sdk[] = (options.sdk ?? []).map((spec) =>
  /.@./.test(spec) ? fetchSdk(root, spec) : refuse(`--sdk ${spec}: expected NAME@VERSION, such as openai@6.49.0`),
)
const dialects = options.dialect ?? Object.keys(sdkDialects)

function sdkOf(dialect: string): Sdk {
  const name =
    sdkDialects[dialect]?.sdk ?? refuse(`--dialect ${dialect}: known are ${Object.keys(sdkDialects).join(', ')}`)
  return fetched.find((sdk) => sdk.name === name) ?? installedSdk(root, name)
}

/** With another SDK than the pinned one, differences are news and no explanation can be expected to match. */
function problemsOf(drift: DialectDrift): number {
  const isPinned = !fetched.includes(drift.sdk)
  return drift.unexplained.length + (isPinned ? drift.dead.length + drift.absent.length : 0)
}

function print(drift: DialectDrift): void {
  const { dialect, sdk, documents, members, values, explained, unexplained, dead, absent, alone } = drift
  const isPinned = !fetched.includes(sdk)
  for (const line of unexplained) console.log(`${dialect}: ${describeLine(line)}`)
  if (options.all === true) for (const line of explained) console.log(`${dialect}: (explained) ${describeLine(line)}`)
  if (isPinned)
    for (const entry of dead)
      console.log(`${dialect}: drift.json explains ${entry}, and there is no such difference any more: remove it`)
  for (const type of absent) console.log(`${dialect}: ${sdk.name} ${sdk.version} declares no ${type}`)
  console.log(
    `${dialect}: ${sdk.name} ${sdk.version}, ${documents.length} documents, ${members} members and ${values} values compared, ${explained.length} differences explained, ${unexplained.length} unexplained${isPinned ? `, ${dead.length} explanations without a use` : ''}${alone.length === 0 ? '' : `; no type describes ${alone.join(', ')}`}`,
  )
}

const drifts = dialects.map((dialect) => driftOf(root, options.schemas ?? root, dialect, sdkOf(dialect)))
for (const drift of drifts) print(drift)
const problems = drifts.reduce((sum, drift) => sum + problemsOf(drift), 0)
if (problems > 0)
  console.log(
    'drift: add what is missing to the schema, remove what is gone, or explain the difference in schemas/<dialect>/drift.json with why and source',
  )
process.exitCode = problems === 0 ? 0 : 1
