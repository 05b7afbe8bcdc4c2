import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type LogEntry, startProxy, type UpstreamTarget } from '../../harness/proxy/index.ts'
import { basePaths, familyOf, type ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import { startUpstream } from '../../harness/upstream/index.ts'
import type { Client, Place } from './client.ts'
import { type Conductor, createConductor, inFolder } from './conductor.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { type Ended, runProcess } from './run-process.ts'
import type { ClientTransport, Expectation, Task } from './task.ts'

/** One line of the table. */
export interface Run {
  readonly client: Client
  readonly task: Task
  readonly upstream: ScriptedDialect
  readonly expectation: Expectation
  readonly transport: ClientTransport
}

export interface Outcome {
  readonly run: Run
  readonly requests: number
  readonly seals: number
  /** Of the file that had to change. */
  readonly sha256: string
  readonly diagnostics: readonly string[]
  readonly milliseconds: number
  /** None: the task is done. */
  readonly problems: readonly string[]
}

const TURN_MS = 180_000

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const last = (text: string): string => text.trim().split('\n').slice(-6).join('\n').slice(-1000)

const toldProblems = (pattern: string, { stdout, stderr }: Ended): readonly string[] =>
  new RegExp(pattern).test(stdout + stderr) ? [] : [`the client tells its user ${last(stdout)}\n${last(stderr)}`]

/** Plays all turns; stops at the first one that fails. */
async function playTurns({ client, task }: Run, place: Place): Promise<readonly string[]> {
  if (client.program === undefined) return [`there is no ${client.name} for ${platform()} on ${arch()}`]
  for (const [i, { prompt, steps }] of task.turns.entries()) {
    const ended = await runProcess(client.launch(place, prompt, i), place.workspace, place.home, TURN_MS)
    const fails = task.tells !== undefined && i === task.turns.length - 1
    const how = ended.late ? `did not end within ${TURN_MS / 1000} s` : `ended with ${ended.code}`
    if (ended.late || (ended.code === 0) === fails)
      return [`turn ${i + 1}: the client ${how}: ${last(ended.stderr)}\n${last(ended.stdout)}`]
    if (fails) return toldProblems(task.tells ?? '', ended)
    const heard = client.said(ended.stdout)
    const unheard = steps.flatMap((step) => ('say' in step && heard.at(-1) !== step.say ? [step.say] : []))
    if (unheard[0] !== undefined)
      return [`turn ${i + 1}: the client heard ${JSON.stringify(heard)}, not ${JSON.stringify(unheard[0])}`]
  }
  return []
}

async function checksum(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes === undefined ? 'missing' : createHash('sha256').update(bytes).digest('hex')
}

const basePath = (dialect: ScriptedDialect): string =>
  Object.entries(basePaths).find(([, id]) => id === dialect)?.[0] ?? dialect

/** Over WebSocket on both sides of the proxy, where the upstream has one. */
const speaksWebSocket = ({ upstream, transport }: Run): boolean =>
  transport === 'websocket' && familyOf(upstream) === 'openai-responses'

/** An upstream behind the proxy. The backend of Codex is there for an account only, which is the operator's own. */
function targetOf(run: Run, url: string): UpstreamTarget {
  const dialect = run.upstream
  const websocket = speaksWebSocket(run)
  const target = { dialect, url: `${url}/${basePath(dialect)}`, websocket }
  return dialect === 'codex'
    ? {
        ...target,
        url: `${url}/backend-api/codex`,
        credential: { kind: 'bearer', value: 'test-key-account', account: 'account-1' },
      }
    : target
}

function judge(run: Run, outcome: Omit<Outcome, 'problems'>, conductor: Conductor, log: readonly LogEntry[]) {
  const { requests, seals, diagnostics, sha256 } = outcome
  const { expectation } = run
  const problems = [...conductor.problems]
  for (const { method, path, status, note } of log)
    if (status !== 200 && run.task.tells === undefined)
      problems.push(`${method} ${path} was answered with ${status}${note === undefined ? '' : `, ${note}`}`)
  // A WebSocket is asked for by GET. Codex falls back to POST without a word.
  const wanted = run.transport === 'websocket' ? 'GET' : 'POST'
  const others = log.filter(({ upstream, method }) => upstream !== undefined && method !== wanted)
  if (others.length > 0) problems.push(`${others.length} answers did not take the way of ${run.transport}`)
  if (requests !== expectation.requests)
    problems.push(`the upstream got ${requests} requests, not ${expectation.requests}`)
  const wantedSockets = speaksWebSocket(run) ? requests : 0
  if (conductor.overWebSocket !== wantedSockets)
    problems.push(`${conductor.overWebSocket} of them came over a WebSocket, not ${wantedSockets}`)
  if (conductor.compactions !== (expectation.compactions ?? 0))
    problems.push(`the history was told in short ${conductor.compactions} times, not ${expectation.compactions ?? 0}`)
  if (expectation.windows !== undefined && !isDeepStrictEqual(conductor.windows, expectation.windows))
    problems.push(`the windows are ${conductor.windows.join(' ')}, not ${expectation.windows.join(' ')}`)
  if (seals !== expectation.seals)
    problems.push(`${seals} thoughts came back with their seals, not ${expectation.seals}`)
  if (sha256 !== run.task.changed.sha256) problems.push(`${run.task.changed.path} has the checksum ${sha256}`)
  const untold = expectation.diagnostics.filter((one) => !diagnostics.includes(one))
  const unexpected = diagnostics.filter((one) => !expectation.diagnostics.includes(one))
  if (untold.length > 0) problems.push(`not reported: ${untold.join(', ')}`)
  if (unexpected.length > 0) problems.push(`reported and not expected: ${unexpected.join(', ')}`)
  return problems
}

/** Plays one task: a client in a home of its own, the proxy with its defaults, and a scripted model behind it. */
export async function runTask(run: Run, modules: string): Promise<Outcome> {
  const { client, task, transport } = run
  const began = performance.now()
  const root = await mkdtemp(join(tmpdir(), 'wireproof-clients-'))
  const conductor = createConductor(inFolder(task.turns, join(root, 'workspace')))
  const log: LogEntry[] = []
  const upstream = await startUpstream({ respond: conductor.respond, faulty: 'record' })
  const proxy = await startProxy({
    upstreams: [targetOf(run, upstream.url)],
    log: (entry) => log.push(entry),
  })
  try {
    const place: Place = {
      home: join(root, 'home'),
      workspace: join(root, 'workspace'),
      modules,
      proxyUrl: proxy.url,
      task: task.name,
      model: task.model,
      transport,
    }
    for (const folder of [place.home, place.workspace]) await mkdir(folder)
    await writeAll(place.home, client.config(place))
    await writeAll(place.workspace, task.files)
    const broken = await playTurns(run, place).catch((error: Error) => [`the client cannot be run: ${error.message}`])
    const outcome = {
      run,
      requests: conductor.requests,
      seals: conductor.seals,
      sha256: await checksum(join(place.workspace, task.changed.path)),
      diagnostics: await diagnosticsOf(proxy.url, log),
      milliseconds: performance.now() - began,
    }
    return { ...outcome, problems: [...new Set([...broken, ...judge(run, outcome, conductor, log)])] }
  } finally {
    await proxy.close(true)
    await upstream.close()
    await rm(root, { recursive: true, force: true })
  }
}
