import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import type { Storage } from 'unstorage'
import { filesTakeFirst, redisTakesFirst } from './first-writer.ts'

/** Where the state of a proxy is kept, and how much of it. */
export interface StateOptions {
  /** A folder for files, which outlive the process. Absent: memory. */
  readonly dir?: string
  /** The URL of a Redis, for more than one instance; needs the package ioredis. Goes before `dir`. */
  readonly redis?: string
  /** A storage of one's own, with any driver of unstorage; goes before all others. */
  readonly storage?: Storage
  /** Responses that are kept; the oldest are forgotten. Default 1000. */
  readonly records?: number
  /** Bytes of all responses that are kept. Default 256 MB. */
  readonly bytes?: number
  /** Bytes of one response with its history; a larger one is not kept. Default 16 MB. */
  readonly recordBytes?: number
}

/** Says why a folder can hold no state; `undefined` where it can. Conversations are private: the folder is its owner's alone. */
async function folderProblem(dir: string): Promise<string | undefined> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Says why options cannot work; `undefined` where they can. Nothing is contacted. */
export async function stateProblem({ dir, redis }: StateOptions): Promise<string | undefined> {
  if (redis !== undefined) {
    if (!/^rediss?:\/\/./.test(redis)) return 'the state is kept in Redis, whose URL begins with redis:// or rediss://'
    const found = await import('ioredis').then(
      () => true,
      () => false,
    )
    return found ? undefined : 'the state is kept in Redis, for which the package ioredis has to be installed'
  }
  const why = dir === undefined ? undefined : await folderProblem(dir)
  return why === undefined
    ? undefined
    : `the folder for state, ${dir}, cannot be used (${why}); name one that can be written`
}

/** A Redis that is down must not hold requests up: they go on without what is kept. */
const patience = { maxRetriesPerRequest: 1, connectTimeout: 2000, commandTimeout: 5000 }

async function openRedis(url: string): Promise<Storage> {
  const [{ createStorage }, { default: redis }] = await Promise.all([
    import('unstorage'),
    import('unstorage/drivers/redis'),
  ])
  const base = 'wireproof'
  const driver = redis({ url, base, ...patience })
  const client = driver.getInstance?.()
  // Told where it is felt, by each command that fails.
  client?.on('error', () => {})
  return createStorage({ driver: client === undefined ? driver : redisTakesFirst(driver, client, base) })
}

/** Opened with the first use: a proxy whose clients keep their own history never needs it. */
export async function openStorage({ dir, redis, storage }: StateOptions): Promise<Storage> {
  if (storage !== undefined) return storage
  if (redis !== undefined) return openRedis(redis)
  const { createStorage } = await import('unstorage')
  if (dir === undefined) return createStorage()
  const { default: files } = await import('unstorage/drivers/fs')
  return createStorage({ driver: filesTakeFirst(files({ base: dir }), dir) })
}
