import { randomUUID } from 'node:crypto'
import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Driver } from 'unstorage'

/** With this in the options of a write, what stands already stays. Drivers that do not know it write all the same. */
export const ifAbsent = { ifAbsent: true }

const asksForAbsence = (options: object | undefined): boolean => options !== undefined && 'ifAbsent' in options

/** What is used of a client of Redis. */
interface SetsOnce {
  set(key: string, value: string, condition: 'NX'): Promise<unknown>
}

/** Of two proxies that write at once, Redis takes the first: https://redis.io/docs/latest/commands/set/. */
export function redisTakesFirst(driver: Driver, client: SetsOnce, base: string): Driver {
  return {
    ...driver,
    async setItem(key, value, options) {
      if (asksForAbsence(options)) await client.set(`${base}:${key}`, value, 'NX')
      else await driver.setItem?.(key, value, options)
    },
  }
}

/** Files: a name is given once, and only to a file that is complete. */
export function filesTakeFirst(driver: Driver, dir: string): Driver {
  async function linkOnce(key: string, value: unknown): Promise<void> {
    const path = join(dir, key.replaceAll(':', '/'))
    const made = join(dir, `${randomUUID()}.new`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(made, value as Uint8Array)
    try {
      await link(made, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      await rm(made, { force: true })
    }
  }
  return {
    ...driver,
    async setItemRaw(key, value: unknown, options) {
      if (asksForAbsence(options)) await linkOnce(key, value)
      else await driver.setItemRaw?.(key, value, options)
    },
  }
}
