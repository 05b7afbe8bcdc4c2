import { type ChildProcess, spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { defaultModels, type Subject, SubjectError } from './subject.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

const MAX_OUTPUT = 64 * 1024

/** Keeps the end of what the process wrote: that is where it says why it died. */
function keepOutput(child: ChildProcess): () => string {
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-MAX_OUTPUT)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => output
}

/** The whole group: a shell, npx and the gateway itself are three processes. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  killGroup(child, 'SIGTERM')
  const patience = new AbortController()
  const late = delay(2_000, 'late', { signal: patience.signal }).catch(() => undefined)
  if ((await Promise.race([exited, late])) === 'late') killGroup(child, 'SIGKILL')
  patience.abort()
  await exited
}

const POLL_MS = 40

/**
 * Starts a command as the gateway: `{PORT}` and `{UPSTREAM_URL}` are filled in, and it is ready when the port accepts a
 * connection.
 * @throws SubjectError when it ends, or is not ready within `readyMs`
 */
export async function commandSubject(command: string, upstreamUrl: string, readyMs = 20_000): Promise<Subject> {
  const port = await freePort()
  const line = command.replaceAll('{PORT}', String(port)).replaceAll('{UPSTREAM_URL}', upstreamUrl)
  const child = spawn(line, { shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = keepOutput(child)
  let ended: string | undefined
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message
      resolve()
    })
    child.once('exit', (code, signal) => {
      ended = `it ended with ${signal ?? `exit code ${code}`}`
      resolve()
    })
  })
  const onExit = (): void => killGroup(child, 'SIGKILL')
  process.once('exit', onExit)
  const close = async (): Promise<void> => {
    process.removeListener('exit', onExit)
    await stop(child, exited)
  }
  for (let waited = 0; !(await listens(port)); waited += POLL_MS) {
    if (ended !== undefined || waited > readyMs) {
      await close()
      const why = ended === undefined ? `nothing listened on port ${port} within ${readyMs} ms` : ended
      throw new SubjectError(`the gateway did not start: ${why}\n  command  ${line}\n${output().trimEnd()}`)
    }
    await delay(POLL_MS)
  }
  return { name: command, url: `http://127.0.0.1:${port}`, models: defaultModels, output, close }
}
