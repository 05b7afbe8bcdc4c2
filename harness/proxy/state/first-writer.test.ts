import { createStorage, type Driver } from 'unstorage'
import { expect, it } from 'vitest'
import { redisTakesFirst } from './first-writer.ts'
import { createState } from './state.ts'

/** What Redis does with these commands, each of which takes some turns: others come between, and overtake. */
function fakeRedis() {
  let calls = 0
  const network = async (): Promise<void> => {
    for (let turns = (++calls * 7) % 5; turns >= 0; turns--) await new Promise(setImmediate)
  }
  const kept = new Map<string, string>()
  const client = {
    async set(key: string, value: string, condition: 'NX') {
      await network()
      if (condition === 'NX' && kept.has(key)) return null
      kept.set(key, value)
      return 'OK'
    },
  }
  const driver: Driver = {
    hasItem: (key) => kept.has(`base:${key}`),
    getItem: (key) => kept.get(`base:${key}`) ?? null,
    async setItem(key, value) {
      await network()
      kept.set(`base:${key}`, value)
    },
    removeItem: (key) => void kept.delete(`base:${key}`),
    getKeys: () => [...kept.keys()].map((key) => key.slice('base:'.length)),
  }
  return { kept, connect: () => createStorage({ driver: redisTakesFirst(driver, client, 'base') }) }
}

it('of proxies that share a Redis the first one to write decides, and what is no first write goes over it', async () => {
  const { kept, connect } = fakeRedis()
  const states = [1, 2, 3].map(() => createState({ storage: connect() }))
  for (let n = 0; n < 20; n++) {
    const ids = await Promise.all(states.map((state) => state.installation(`account-${n}`)))
    expect(new Set(ids).size).toBe(1)
  }
  expect(kept.size).toBe(20)
  for (const text of ['one', 'two']) {
    await states[0]?.putSession('s', { text })
    expect(await states[1]?.session('s')).toEqual({ text })
  }
})

it('a record that cannot be read is written anew', async () => {
  const { kept, connect } = fakeRedis()
  await createState({ storage: connect() }).installation('account')
  for (const key of kept.keys()) kept.set(key, 'base64:bm90aGluZw==')
  const id = await createState({ storage: connect() }).installation('account')
  expect(await createState({ storage: connect() }).installation('account')).toBe(id)
})
