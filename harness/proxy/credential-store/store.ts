import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { decryptText, encryptText } from './cipher.ts'
import { defaultFolder, readText, replaceText } from './files.ts'
import { keyAdvice, readKey, readOrCreateKey } from './key.ts'
import { defaultLockTimes, type LockTimes, withLock } from './lock.ts'
import type { AccountId, LoginRecord } from './record.ts'
import { CredentialStoreError, fileError } from './store-error.ts'

/** Credentials at rest: one encrypted file an account. Its files are small, and read at a start and every two hours. */
export interface CredentialStore {
  readonly folder: string
  /** Whether something could be kept here. @throws CredentialStoreError where it could not */
  check(): void
  /** @throws CredentialStoreError where there is a record that cannot be read */
  read(id: AccountId): LoginRecord | undefined
  /** Every record, or why one cannot be read. */
  list(): readonly (LoginRecord | CredentialStoreError)[]
  write(record: LoginRecord): void
  /** Returns whether there was one, readable or not. */
  remove(id: AccountId): boolean
  /**
   * Replaces a record while no other process does: `run` is given what is kept now, and what it returns is kept, unless the
   * record has changed in between. Resolves to what is kept then.
   */
  renew(
    id: AccountId,
    run: (current: LoginRecord | undefined) => Promise<LoginRecord | undefined>,
  ): Promise<LoginRecord | undefined>
}

export interface CredentialStoreOptions {
  /** Default: `wireproof` in the user's configuration folder. */
  readonly folder?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly lockTimes?: LockTimes
}

const ENDING = '.credential'

/** Says nothing to who lists the folder, and is the same with every key. */
function nameOf({ provider, instance, account }: AccountId): string {
  return createHash('sha256').update([provider, instance, account].join('\n')).digest('hex').slice(0, 32) + ENDING
}

const reasons = {
  damaged: 'has been changed or damaged; remove the login (wireproof logout) and log in again',
  version: 'was written by another version of wireproof; use that one, or log in again',
} as const

/** @throws CredentialStoreError */
function readRecord(folder: string, name: string, env: CredentialStoreOptions['env']): LoginRecord | undefined {
  const file = join(folder, name)
  const written = readText(file)
  if (written === undefined) return undefined
  const key = readKey(env, folder)
  if (key === undefined) throw new CredentialStoreError(`the key to ${file} is missing; ${keyAdvice(folder)}`)
  const found = decryptText(key, name, written)
  if (found.ok) return JSON.parse(found.text) as LoginRecord
  if (found.why === 'key')
    throw new CredentialStoreError(`${file} was encrypted with another key; ${keyAdvice(folder)}`)
  throw new CredentialStoreError(`${file} ${reasons[found.why]}`)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fileError('read', folder, error)
  }
}

/** Opens the store of a folder; nothing is made before something is written. */
export function openCredentialStore(options: CredentialStoreOptions): CredentialStore {
  const { env, lockTimes = defaultLockTimes } = options
  const folder = options.folder ?? defaultFolder(env)
  const read = (id: AccountId) => readRecord(folder, nameOf(id), env)

  function write(record: LoginRecord): void {
    const name = nameOf(record)
    const key = readOrCreateKey(env, folder)
    replaceText(join(folder, name), encryptText(key, name, JSON.stringify(record)))
  }

  return {
    folder,
    check: () => void readOrCreateKey(env, folder),
    read,
    write,
    list: () =>
      namesIn(folder).flatMap((name) => {
        try {
          return readRecord(folder, name, env) ?? []
        } catch (error) {
          if (error instanceof CredentialStoreError) return error
          throw error
        }
      }),
    remove(id) {
      const file = join(folder, nameOf(id))
      if (readText(file) === undefined) return false
      try {
        rmSync(file)
      } catch (error) {
        throw fileError('delete', file, error)
      }
      return true
    },
    async renew(id, run) {
      const file = join(folder, nameOf(id))
      return await withLock(
        `${file}.lock`,
        async () => {
          const before = readText(file)
          const next = await run(read(id))
          // A new login, or a removed one, goes before what was got meanwhile.
          if (next !== undefined && readText(file) === before) write(next)
          return read(id)
        },
        lockTimes,
      )
    },
  }
}
