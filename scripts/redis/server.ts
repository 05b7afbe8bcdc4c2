import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RedisServer {
  readonly url: string
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function ready(child: ChildProcess, program: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready to accept connections')) resolve()
    })
    const missing = new Error(`${program} cannot be started; install redis-server, or name it in REDIS_SERVER`)
    child.once('error', () => reject(missing))
    child.once('close', () => reject(new Error(`${program} ended: ${said}`)))
  })
}

/** A Redis of our own, empty and on a free port. */
export async function startRedis(program = process.env['REDIS_SERVER'] ?? 'redis-server'): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wireproof-redis-'))
  const port = await freePort()
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder])
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    await ready(child, program)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGKILL')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
