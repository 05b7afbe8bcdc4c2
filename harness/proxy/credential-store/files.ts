import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileError } from './store-error.ts'

/** Where credentials are kept unless the operator says so: https://specifications.freedesktop.org/basedir/latest/ */
export function defaultFolder(env: Readonly<Record<string, string | undefined>>): string {
  const home = env['XDG_CONFIG_HOME']
  return join(home === undefined || home === '' ? join(homedir(), '.config') : home, 'wireproof')
}

/** `undefined` where there is no such file. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fileError('read', file, error)
  }
}

/** A complete file of this user alone, under another name. */
function writeBeside(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomUUID()}.tmp`
  const handle = openSync(beside, 'wx', 0o600)
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return beside
}

/** Whoever reads meanwhile finds the old text or the new one, and after a crash too. */
export function replaceText(file: string, text: string): void {
  try {
    const beside = writeBeside(file, text)
    try {
      renameSync(beside, file)
    } catch (error) {
      rmSync(beside, { force: true })
      throw error
    }
  } catch (error) {
    throw fileError('write', file, error)
  }
}

/** Returns whether the file is this one: another process may have been faster. */
export function createText(file: string, text: string): boolean {
  try {
    const beside = writeBeside(file, text)
    try {
      linkSync(beside, file)
      return true
    } finally {
      rmSync(beside, { force: true })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fileError('write', file, error)
  }
}
