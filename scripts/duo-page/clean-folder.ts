import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../harness/cli/main.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command that goes on running. */
export interface Server {
  readonly url: string
  readonly out: () => string
}

/** A folder with nothing in it but the commands `wireproof` and whatever else is put on its path. */
export interface CleanFolder {
  readonly path: string
  /** Puts a program on the path: a module of Node. */
  program(name: string, code: string): void
  /** What a file in it says; empty where there is none. */
  read(name: string): string
  /** Runs lines of a shell, each of which has to succeed. */
  shell(lines: string): Promise<Ran>
  /** Starts one that says where it listens, on any free port. @throws Error where it ends before that */
  serve(line: string): Promise<Server>
  remove(): void
}

/** It may have ended by itself, and not be known to have. */
function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

export function cleanFolder(): CleanFolder {
  const path = mkdtempSync(join(tmpdir(), 'wireproof-page-'))
  const bin = join(path, 'bin')
  mkdirSync(bin)
  mkdirSync(join(path, 'home'))
  const script = (name: string, text: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  script('wireproof', `exec "${process.execPath}" --import "${tsx}" --conditions=wireproof-source "${main}" "$@"`)
  // Nothing of who runs the test: no logins, no keys, no proxies.
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: join(path, 'home'), NO_PROXY: '127.0.0.1' }
  const running = new Set<ChildProcess>()

  function start(lines: string) {
    // A group of its own, so that a server behind the shell ends with it.
    const child = spawn('bash', ['-euo', 'pipefail', '-c', lines], {
      ...{ cwd: path, env, detached: true },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const said = { out: '', err: '' }
    const heard: (() => void)[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      said.out += chunk.toString()
      for (const tell of heard) tell()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said.err += chunk.toString()
    })
    const ended = new Promise<Ran>((resolve) => {
      child.once('close', (code) => {
        running.delete(child)
        resolve({ code, ...said })
      })
    })
    return { child, said, heard, ended }
  }

  return {
    path,
    program(name, code) {
      const file = join(path, `${name}.mjs`)
      writeFileSync(file, code)
      script(name, `exec "${process.execPath}" "${file}" "$@"`)
    },
    read: (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : ''),
    shell: (lines) => start(lines).ended,
    async serve(line) {
      const { said, heard, ended } = start(`${line} --port 0`)
      const url = await new Promise<string>((resolve, reject) => {
        heard.push(() => {
          const found = /^listening on (\S+)\n/.exec(said.out)?.[1]
          if (found !== undefined) resolve(found)
        })
        ended.then(({ code, err }) => reject(new Error(`${line} ended with ${code}: ${err}`)))
      })
      return { url, out: () => said.out + said.err }
    },
    remove() {
      for (const { pid } of running) killGroup(pid)
      rmSync(path, { recursive: true, force: true })
    },
  }
}
