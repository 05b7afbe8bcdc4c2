import { createHash } from 'node:crypto'
import type { Storage } from 'unstorage'
import { ifAbsent } from './first-writer.ts'

export interface Bounds {
  readonly records: number
  /** Of all records together. */
  readonly bytes: number
  readonly recordBytes: number
  /** After that the storage may forget a record, where it can by itself. Absent: never. */
  readonly seconds?: number
}

/** Texts under ids, as many as the bounds allow. */
export interface Room {
  get(id: string): Promise<string | undefined>
  /** Readable at once, kept when the promise is fulfilled. `false`: too large, and nothing is kept under the id any more. */
  put(id: string, text: string): Promise<boolean>
  /** Keeps the text where nothing is kept under the id; gives what stands there then, whoever wrote it. */
  putFirst(id: string, text: string): Promise<string>
  /** Whether there was something. */
  delete(id: string): Promise<boolean>
}

/** Ids come from clients and upstreams: as digests they are names of files on any system, and reach no other folder. */
function keyOf(name: string, id: string): string {
  return `${name}:${createHash('sha256').update(id).digest('hex')}`
}

function textOf(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw
  return raw instanceof Uint8Array ? Buffer.from(raw).toString('utf8') : undefined
}

/**
 * A bounded part of a storage. What is being written can be read already, so that a client that goes on at once finds what
 * it was just told; the oldest records go first. Values are raw bytes: drivers would parse JSON, and lose long numbers.
 */
export function createRoom(open: () => Promise<Storage>, name: string, bounds: Bounds): Room {
  /** Bytes by key, oldest first. */
  const sizes = new Map<string, number>()
  const writing = new Map<string, string>()
  let total = 0
  let ready: Promise<Storage> | undefined

  function forget(key: string): void {
    total -= sizes.get(key) ?? 0
    sizes.delete(key)
  }
  function note(key: string, size: number): void {
    forget(key)
    sizes.set(key, size)
    total += size
  }
  /** What an earlier process left is counted too. */
  async function load(): Promise<Storage> {
    const storage = await open()
    const found = await Promise.all(
      (await storage.getKeys(name)).map(async (key) => ({
        key,
        meta: await storage.getMeta(key, { nativeOnly: true }),
      })),
    )
    const time = ({ mtime }: { readonly mtime?: unknown }) => (mtime instanceof Date ? mtime.getTime() : 0)
    found.sort((a, b) => time(a.meta) - time(b.meta))
    for (const { key, meta } of found)
      if (!sizes.has(key)) note(key, typeof meta['size'] === 'number' ? meta['size'] : 0)
    return storage
  }
  function storage(): Promise<Storage> {
    ready ??= load().catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return ready
  }
  async function evict(kept: Storage): Promise<void> {
    for (const key of [...sizes.keys()]) {
      if (sizes.size <= bounds.records && total <= bounds.bytes) return
      forget(key)
      await kept.removeItem(key)
    }
  }

  return {
    async get(id) {
      const key = keyOf(name, id)
      return writing.get(key) ?? textOf(await (await storage()).getItemRaw(key))
    },
    async put(id, text) {
      const key = keyOf(name, id)
      const size = Buffer.byteLength(text)
      if (size > bounds.recordBytes) {
        await this.delete(id)
        return false
      }
      writing.set(key, text)
      try {
        const kept = await storage()
        await kept.setItemRaw(key, Buffer.from(text), bounds.seconds === undefined ? {} : { ttl: bounds.seconds })
        note(key, size)
        await evict(kept)
        return true
      } finally {
        if (writing.get(key) === text) writing.delete(key)
      }
    },
    async putFirst(id, text) {
      const key = keyOf(name, id)
      const kept = await storage()
      await kept.setItemRaw(key, Buffer.from(text), ifAbsent)
      const stands = textOf(await kept.getItemRaw(key)) ?? text
      note(key, Buffer.byteLength(stands))
      await evict(kept)
      return stands
    },
    async delete(id) {
      const key = keyOf(name, id)
      const kept = await storage()
      const there = await kept.hasItem(key)
      if (there) await kept.removeItem(key)
      forget(key)
      return there
    },
  }
}
