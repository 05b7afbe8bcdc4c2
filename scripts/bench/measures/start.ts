import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createFindings, type Findings, microseconds } from '../measure.ts'
import { run, startServer } from '../run.ts'
import type { Programs } from './proxy.ts'

const ROUNDS = 5

/** Resident memory in MB, where the system tells it. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

async function startOf(program: readonly [string, readonly string[]]): Promise<{ ms: number; mb: number }> {
  const server = await startServer(...program)
  const mb = await residentOf(server.pid)
  await server.stop()
  return { ms: server.startMs, mb }
}

async function importOf(node: string, file: string): Promise<number> {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - t)`
  const { stdout } = await run(node, ['--input-type=module', '-e', script])
  return stdout === '' ? Number.NaN : Number(stdout)
}

export async function measureStart(programs: Programs): Promise<Findings> {
  const findings = createFindings()
  const cli = join(programs.dist, 'cli.js')
  const best = {
    import: Number.POSITIVE_INFINITY,
    bare: { ms: Number.POSITIVE_INFINITY, mb: Number.POSITIVE_INFINITY },
    ours: { ms: Number.POSITIVE_INFINITY, mb: Number.POSITIVE_INFINITY },
  }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      best.import = Math.min(best.import, await importOf(process.execPath, join(programs.dist, 'index.js')))
      for (const [who, program] of [
        ['bare', programs.node(programs.bare)],
        ['ours', programs.node(cli, 'proxy', '--port', '0')],
      ] as const) {
        const { ms, mb } = await startOf(program)
        best[who] = { ms: Math.min(best[who].ms, ms), mb: Math.min(best[who].mb, mb) }
      }
    }
  } catch (error) {
    findings.skipped.push(`cold start: ${(error as Error).message}`)
  }
  if (Number.isFinite(best.import))
    findings.measures.push({ name: 'import of the core', value: best.import, unit: 'ms', budget: 10, better: 'less' })
  if (!Number.isFinite(best.ours.ms)) return findings
  findings.measures.push({
    name: 'cold start of the proxy',
    value: best.ours.ms / best.bare.ms,
    unit: 'x bare',
    budget: 2,
    better: 'less',
    floor: microseconds(best.bare.ms),
    ours: microseconds(best.ours.ms),
  })
  findings.measures.push({
    name: 'idle memory of the proxy',
    value: best.ours.mb / best.bare.mb,
    unit: 'x bare',
    budget: 1.4,
    better: 'less',
    floor: `${best.bare.mb.toFixed(0)} MB`,
    ours: `${best.ours.mb.toFixed(0)} MB`,
  })
  return findings
}
