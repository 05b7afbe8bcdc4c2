import { type ChildProcess, spawn } from 'node:child_process'

export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly stdin?: string } = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: options.cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', (error) => resolve({ code: -1, stdout, stderr: error.message }))
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
    child.stdin.end(options.stdin ?? '')
  })
}

export interface Server {
  readonly url: string
  readonly pid: number
  /** From the start of the process until it said that it listens. */
  readonly startMs: number
  stop(): Promise<void>
}

/** Starts a server of ours: its first line is `listening on URL`. */
export function startServer(command: string, args: readonly string[]): Promise<Server> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [stdout, stderr] = ['', '']
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${args.join(' ')} did not listen within 10 s: ${stderr.slice(0, 300)}`))
    }, 10_000)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`${args.join(' ')} ended with ${code}: ${stderr.slice(0, 300)}`))
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const url = /listening on (http:\/\/\S+)/.exec(stdout)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve({ url, pid: child.pid ?? 0, startMs: performance.now() - start, stop: () => stop(child) })
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.removeAllListeners('exit')
    child.on('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
