import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with the clients' own package.json and lock file. */
export const folder = 'harness/real-clients'

export const modules = join(folder, 'node_modules')

const stamp = join(modules, '.wireproof-lock')

const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Installs what the lock file names, unless that is there already. @throws Error where npm cannot */
export function install(): void {
  const wanted = hash(join(folder, 'package-lock.json'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(`clients: installing ${folder} (about a gigabyte)`)
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error !== undefined || status !== 0)
    throw new Error(`npm ci in ${folder} failed: ${error?.message ?? `it ended with ${status}`}`)
  writeFileSync(stamp, wanted)
}
