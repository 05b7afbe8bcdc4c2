import { spawn } from 'node:child_process'
import type { Launch } from './client.ts'

export interface Ended {
  /** Exit code; `null` where a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** It did not end by itself in time. */
  readonly late: boolean
}

/** What every client gets to see: no terminal, no colours, and nothing of the environment that started the tests. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', TERM: 'dumb', LANG: 'C.UTF-8' }

export interface Running {
  readonly folder: string
  readonly home: string
  readonly timeoutMs: number
  /** Told all of its standard output so far, whenever there is more of it. */
  readonly onOutput?: (stdout: string) => void
}

/** Runs one process with an empty standard input. Rejects where it cannot be started. */
export function runProcess(launch: Launch, { folder, home, timeoutMs, onOutput }: Running): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(launch.command, launch.args, {
      cwd: folder,
      env: { ...environment, HOME: home, ...launch.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: what the client has started ends with it.
      detached: true,
    })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8')
      child[name].on('data', (text: string) => {
        texts[name] += text
        if (name === 'stdout') onOutput?.(texts.stdout)
      })
    }
    let late = false
    const killGroup = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It is gone already.
      }
    }
    const timer = setTimeout(() => {
      late = true
      killGroup()
    }, timeoutMs)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      killGroup()
      resolve({ code, ...texts, late })
    })
  })
}
