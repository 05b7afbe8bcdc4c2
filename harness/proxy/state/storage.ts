import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import type { Storage } from 'unstorage'

/** Where the state of a proxy is kept, and how much of it. */
export interface StateOptions {
  /** A folder for files, which outlive the process. Absent: memory. */
  readonly dir?: string
  /** A storage of one's own, with any driver of unstorage; goes before `dir`. */
  readonly storage?: Storage
  /** Responses that are kept; the oldest are forgotten. Default 1000. */
  readonly records?: number
  /** Bytes of all responses that are kept. Default 256 MB. */
  readonly bytes?: number
  /** Bytes of one response with its history; a larger one is not kept. Default 16 MB. */
  readonly recordBytes?: number
}

/** Says why a folder can hold no state; `undefined` where it can. Conversations are private: the folder is its owner's alone. */
export async function folderProblem(dir: string): Promise<string | undefined> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Opened with the first use: a proxy whose clients keep their own history never needs it. */
export async function openStorage({ dir, storage }: StateOptions): Promise<Storage> {
  if (storage !== undefined) return storage
  const { createStorage } = await import('unstorage')
  if (dir === undefined) return createStorage()
  const { default: files } = await import('unstorage/drivers/fs')
  return createStorage({ driver: files({ base: dir }) })
}
