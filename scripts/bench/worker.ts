import { type BenchDialect, benchDialects } from './inputs/requests.ts'
import type { Findings } from './measure.ts'
import { measureAllocation } from './measures/allocation.ts'
import { measureMemory } from './measures/memory.ts'
import { measureRequests, measureValidation } from './measures/requests.ts'
import { measureStreams } from './measures/streams.ts'

/** Measures that run in a process of their own, so that none finds the optimizer as another one left it. */
const groups: Readonly<Record<string, (from: BenchDialect, to: BenchDialect) => Promise<Findings>>> = {
  requests: measureRequests,
  validation: measureValidation,
  allocation: measureAllocation,
  streams: measureStreams,
  memory: measureMemory,
}

const [group = '', from = '', to = ''] = process.argv.slice(2)
const measure = groups[group]
const dialectOf = (name: string): BenchDialect => benchDialects.find((one) => one === name) ?? 'openai-chat'
if (measure === undefined) throw new Error(`unknown group ${group}`)
process.stdout.write(JSON.stringify(await measure(dialectOf(from), dialectOf(to))))
