import { PerformanceObserver } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { translateRequest } from 'wireproof'
import { sink } from '../clock.ts'
import { floorOfRequest } from '../floors.ts'
import { createConversation, sizes } from '../inputs/conversation.ts'
import { type BenchDialect, benchDialects, writeRequest } from '../inputs/requests.ts'
import { createFindings, type Findings } from '../measure.ts'
import { checkRequest, sha256 } from './requests.ts'

/** Bytes that one run allocates. Runs in a process whose young generation is so large that nothing is collected meanwhile. */
async function allocatedBy(run: () => unknown, count: number): Promise<number> {
  let collections = 0
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length
  })
  observer.observe({ entryTypes: ['gc'] })
  for (let tries = 0; tries < 5; tries++) {
    globalThis.gc?.()
    await setImmediate()
    await setImmediate()
    collections = 0
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < count; i++) sink.last = run()
    const after = process.memoryUsage().heapUsed
    await setImmediate()
    await setImmediate()
    if (collections === 0) {
      observer.disconnect()
      return (after - before) / count
    }
  }
  observer.disconnect()
  return Number.NaN
}

export async function measureAllocation(from: BenchDialect): Promise<Findings> {
  const findings = createFindings()
  for (const to of benchDialects.filter((dialect) => dialect !== from))
    for (const size of sizes) {
      const name = `allocation ${from} > ${to} ${size}`
      const fault = checkRequest(from, to, size)
      if (fault !== undefined) {
        findings.faults.push(`${name}: ${fault}`)
        continue
      }
      const text = writeRequest(from, createConversation(size))
      const count = size === '1.83 MB' ? 4 : 20
      const ours = (): unknown => translateRequest(text, { from, to, sha256 }).body
      // Code that is not optimized yet allocates for itself.
      const until = performance.now() + 700
      while (performance.now() < until) sink.last = [floorOfRequest(text), ours()]
      const floor = await allocatedBy(() => floorOfRequest(text), count)
      const used = await allocatedBy(ours, count)
      findings.measures.push({
        name,
        value: used / floor,
        unit: 'x L-req',
        budget: 1.25,
        better: 'less',
        floor: `${(floor / 1000).toFixed(0)} kB`,
        ours: `${(used / 1000).toFixed(0)} kB`,
      })
    }
  return findings
}
