import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BenchDialect, benchDialects } from '../inputs/requests.ts'
import { createFindings, type Findings, microseconds } from '../measure.ts'
import { run, type Server, startServer } from '../run.ts'
import type { Load } from '../servers/load.ts'

const ROUNDS = 3

export interface Programs {
  readonly node: (script: string, ...args: readonly string[]) => readonly [string, readonly string[]]
  readonly upstream: string
  readonly bare: string
  readonly load: string
  readonly dist: string
}

async function ask(programs: Programs, url: string, dialect: BenchDialect, connections: number): Promise<Load> {
  const [command, args] = programs.node(
    programs.load,
    url,
    dialect,
    String(connections),
    connections > 1 ? '1200' : '400',
  )
  const { code, stdout, stderr } = await run(command, args)
  return code === 0 ? (JSON.parse(stdout) as Load) : { requests: 0, rps: 0, p50: 0, fault: stderr.trim().slice(0, 300) }
}

/** Processor time of a process in ticks of 10 ms, where the system tells it. */
async function ticksOf(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(' ')
  return Number(fields[13]) + Number(fields[14])
}

interface Best {
  rps: number
  p50: number
  ticks: number
  requests: number
}

const nothing = (): Best => ({ rps: 0, p50: Number.POSITIVE_INFINITY, ticks: 0, requests: 0 })

/** On two cores the client limits the bare proxy's rate; processor time a request tells more than the rate does. */
function cpuNote(bare: Best, ours: Best): { readonly note?: string } {
  const ratio = ours.ticks / ours.requests / (bare.ticks / bare.requests)
  return Number.isFinite(ratio) ? { note: `processor time a request ${ratio.toFixed(2)} x bare` } : {}
}

/**
 * Client dialect against upstream dialect, through the bare proxy and through ours, in turns. The bare proxy cannot
 * translate: it is asked in the dialect of the upstream, so that it moves the bytes that the upstream sends.
 */
async function measurePair(
  programs: Programs,
  [bare, ours]: readonly [Server, Server],
  client: BenchDialect,
  upstream: BenchDialect,
  findings: Findings,
): Promise<void> {
  const title = `${client} over ${upstream}`
  const best = { bare: nothing(), ours: nothing() }
  // Round 0 warms both up and counts for nothing.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [who, { url, pid }, dialect] of [
      ['bare', bare, upstream],
      ['ours', ours, client],
    ] as const)
      for (const connections of round === 0 ? [64] : [1, 64]) {
        const before = await ticksOf(pid)
        const { requests, rps, p50, fault } = await ask(programs, url, dialect, connections)
        if (fault !== undefined) {
          findings.faults.push(`proxy ${title}, ${who}: ${fault}`)
          return
        }
        if (round === 0) continue
        if (connections === 1) best[who].p50 = Math.min(best[who].p50, p50)
        else {
          best[who].rps = Math.max(best[who].rps, rps)
          best[who].ticks += (await ticksOf(pid)) - before
          best[who].requests += requests
        }
      }
  const same = client === upstream
  findings.measures.push({
    name: `proxy burst at 64, ${title}`,
    value: best.ours.rps / best.bare.rps,
    unit: 'x bare rps',
    budget: same ? 0.9 : 0.4,
    better: 'more',
    floor: `${best.bare.rps.toFixed(0)}/s`,
    ours: `${best.ours.rps.toFixed(0)}/s`,
    ...cpuNote(best.bare, best.ours),
  })
  findings.measures.push({
    name: `proxy p50 at 1, ${title}`,
    value: best.ours.p50 / best.bare.p50,
    unit: 'x bare p50',
    budget: same ? 1 / 0.9 : 2.3,
    better: 'less',
    floor: microseconds(best.bare.p50),
    ours: microseconds(best.ours.p50),
  })
}

export async function measureProxy(programs: Programs): Promise<Findings> {
  const findings = createFindings()
  const upstream = await startServer(...programs.node(programs.upstream))
  const bare = await startServer(...programs.node(programs.bare, upstream.url))
  const pairs: readonly (readonly [BenchDialect, BenchDialect])[] = [
    ['anthropic-messages', 'openai-chat'],
    ['openai-chat', 'anthropic-messages'],
    ['openai-chat', 'openai-chat'],
  ]
  try {
    for (const target of benchDialects) {
      const wanted = pairs.filter(([, to]) => to === target)
      if (wanted.length === 0) continue
      const cli = join(programs.dist, 'cli.js')
      const args = ['proxy', '--port', '0', '--upstream', `${target}=${upstream.url}`]
      const ours = await startServer(...programs.node(cli, ...args))
      try {
        for (const [client] of wanted) await measurePair(programs, [bare, ours], client, target, findings)
      } finally {
        await ours.stop()
      }
    }
  } catch (error) {
    findings.skipped.push(`proxy: ${(error as Error).message}`)
  } finally {
    await bare.stop()
    await upstream.stop()
  }
  return findings
}
