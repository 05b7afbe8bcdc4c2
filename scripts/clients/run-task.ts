import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { UpstreamOptions } from '../../harness/upstream/index.ts'
import type { Client, Place } from './client.ts'
import { type Conductor, createConductor, inFolder } from './conductor.ts'
import { openAccountStage, openDuoStage } from './duo-stage.ts'
import { createHolder, type Holder } from './hold.ts'
import { type Ended, runProcess } from './run-process.ts'
import { openProxyStage, type Stage, speaksWebSocket } from './stage.ts'
import type { Behind, ClientTransport, Expectation, Task } from './task.ts'

/** One line of the table. */
export interface Run {
  readonly client: Client
  readonly task: Task
  readonly upstream: Behind
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

/** Tells the holder what the client has shown, of the processes before this one too. */
function listener(client: Client, holder: Holder | undefined, before: readonly string[]) {
  const { shown } = client
  if (holder === undefined || shown === undefined) return {}
  return {
    onOutput(stdout: string) {
      const all = [...before, stdout].map(shown)
      holder.heard({
        characters: all.reduce((sum, { characters }) => sum + characters, 0),
        beginnings: all.reduce((sum, { beginnings }) => sum + beginnings, 0),
      })
    },
  }
}

/** Plays all turns; stops at the first one that fails. */
async function playTurns({ client, task }: Run, place: Place, holder?: Holder): Promise<readonly string[]> {
  if (client.program === undefined) return [`there is no ${client.name} for ${platform()} on ${arch()}`]
  const { workspace: folder, home } = place
  const before: string[] = []
  for (const [i, { prompt, steps }] of task.turns.entries()) {
    const running = { folder, home, timeoutMs: TURN_MS, ...listener(client, holder, before) }
    const ended = await runProcess(client.launch(place, prompt, i), running)
    before.push(ended.stdout)
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

function judge(run: Run, outcome: Omit<Outcome, 'problems'>, conductor: Conductor, holder?: Holder) {
  const { requests, seals, diagnostics, sha256 } = outcome
  const { expectation, upstream } = run
  const problems = [...conductor.problems]
  if (requests !== expectation.requests)
    problems.push(`the upstream got ${requests} requests, not ${expectation.requests}`)
  const wantedSockets = upstream !== 'gitlab-duo' && speaksWebSocket(run, upstream) ? requests : 0
  if (conductor.overWebSocket !== wantedSockets)
    problems.push(`${conductor.overWebSocket} of them came over a WebSocket, not ${wantedSockets}`)
  if (conductor.compactions !== (expectation.compactions ?? 0))
    problems.push(`the history was told in short ${conductor.compactions} times, not ${expectation.compactions ?? 0}`)
  if (expectation.windows !== undefined && !isDeepStrictEqual(conductor.windows, expectation.windows))
    problems.push(`the windows are ${conductor.windows.join(' ')}, not ${expectation.windows.join(' ')}`)
  if (seals !== expectation.seals)
    problems.push(`${seals} thoughts came back with their seals, not ${expectation.seals}`)
  if (holder?.times === 0) problems.push('nothing was withheld, so nothing is proven of streaming')
  if (sha256 !== run.task.changed.sha256) problems.push(`${run.task.changed.path} has the checksum ${sha256}`)
  const untold = expectation.diagnostics.filter((one) => !diagnostics.includes(one))
  const unexpected = diagnostics.filter((one) => !expectation.diagnostics.includes(one))
  if (untold.length > 0) problems.push(`not reported: ${untold.join(', ')}`)
  if (unexpected.length > 0) problems.push(`reported and not expected: ${unexpected.join(', ')}`)
  return problems
}

function openStage(run: Run, respond: UpstreamOptions['respond']): Promise<Stage> {
  const { upstream, task } = run
  if (upstream !== 'gitlab-duo') return openProxyStage(run, upstream, respond)
  return task.instance === true ? openDuoStage(respond, task.turns.length) : openAccountStage(run, respond)
}

/** Plays one task: a client in a home of its own, what it talks to, and a scripted model behind that. */
export async function runTask(run: Run, modules: string): Promise<Outcome> {
  const { client, task, transport } = run
  const began = performance.now()
  const root = await mkdtemp(join(tmpdir(), 'wireproof-clients-'))
  const conductor = createConductor(inFolder(task.turns, join(root, 'workspace')))
  const holder = task.shows === undefined ? undefined : createHolder(task.shows)
  const stage = await openStage(run, (received, findings) => {
    const script = conductor.respond(received, findings)
    return holder === undefined ? script : holder.hold(received, script)
  })
  try {
    const place: Place = {
      home: join(root, 'home'),
      workspace: join(root, 'workspace'),
      modules,
      proxyUrl: stage.url,
      token: stage.token,
      task: task.name,
      model: task.model,
      transport,
    }
    for (const folder of [place.home, place.workspace]) await mkdir(folder)
    await writeAll(place.home, client.config(place))
    await writeAll(place.workspace, task.files)
    const broken = await playTurns(run, place, holder).catch((error: Error) => [
      `the client cannot be run: ${error.message}`,
    ])
    const stuck = holder?.waiting().map((what) => `the model still waits until the client has shown ${what}`) ?? []
    const outcome = {
      run,
      requests: conductor.requests,
      seals: conductor.seals,
      sha256: await checksum(join(place.workspace, task.changed.path)),
      diagnostics: await stage.diagnostics(),
      milliseconds: performance.now() - began,
    }
    const problems = [...broken, ...stuck, ...stage.problems(), ...judge(run, outcome, conductor, holder)]
    return { ...outcome, problems: [...new Set(problems)] }
  } finally {
    await stage.close()
    await rm(root, { recursive: true, force: true })
  }
}
