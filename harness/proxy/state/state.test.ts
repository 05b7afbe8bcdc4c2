import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStorage } from 'unstorage'
import { afterEach, describe, expect, it } from 'vitest'
import { createRoom } from './room.ts'
import { createState } from './state.ts'
import { openStorage, stateProblem } from './storage.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'wireproof-state-'))
  folders.push(made)
  return made
}
async function filesIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const long = '{"id":"resp_1","n":9007199254740993,"e":1e400}'

describe.each(['memory', 'files'])('state in %s', (kind) => {
  const options = async () => (kind === 'files' ? { dir: await folder() } : { storage: createStorage() })

  it('gives back what was put, letter by letter, also to the next process', async () => {
    const where = await options()
    const snapshot = { response: long, input: '[9007199254740993]', kept: { session_id: 's' } }
    const state = createState(where)
    expect(await state.putResponse('resp_1', snapshot)).toBe(true)
    for (const one of [state, createState(where)]) {
      expect(await one.response('resp_1')).toEqual(snapshot)
      expect(await one.response('resp_2')).toBeUndefined()
    }
    expect([await state.deleteResponse('resp_1'), await state.deleteResponse('resp_1')]).toEqual([true, false])
    expect(await state.response('resp_1')).toBeUndefined()
  })

  it('can be read while it is being written', async () => {
    const state = createState(await options())
    const put = state.putResponse('resp_1', { response: long })
    expect(await state.response('resp_1')).toEqual({ response: long })
    await put
  })

  it('forgets the oldest responses beyond its bounds, and takes none that is too large', async () => {
    const where = { ...(await options()), records: 3, bytes: 400, recordBytes: 200 }
    const state = createState(where)
    const text = 'x'.repeat(50)
    for (const id of ['a', 'b', 'c', 'd']) await state.putResponse(id, { response: text })
    const there = async (one = state) => {
      const found: string[] = []
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) if ((await one.response(id)) !== undefined) found.push(id)
      return found.join('')
    }
    expect(await there()).toBe('bcd')
    expect(await state.putResponse('b', { response: 'x'.repeat(300) })).toBe(false)
    expect(await there()).toBe('cd')
    for (const id of ['e', 'f']) await state.putResponse(id, { response: 'x'.repeat(170) })
    expect(await there()).toBe('ef')
    expect(await there(createState(where))).toBe('ef')
  })

  it('knows an account by one installation, however many ask first at once, and in the next process', async () => {
    const where = await options()
    const state = createState(where)
    const ids = await Promise.all([1, 2, 3].map(() => state.installation('account')))
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(await state.installation('other')).not.toBe(ids[0])
    expect(await createState(where).installation('account')).toBe(ids[0])
  })

  it('two processes that meet an account at once know it by one installation', async () => {
    const { dir, storage } = { dir: undefined, storage: undefined, ...(await options()) }
    const where = storage === undefined ? { dir: dir ?? '' } : { storage }
    for (let n = 0; n < 20; n++) {
      const ids = await Promise.all([createState(where), createState(where)].map((one) => one.installation(`a-${n}`)))
      expect(ids[0]).toBe(ids[1])
      expect(await createState(where).installation(`a-${n}`)).toBe(ids[0])
    }
  })

  it('is not derived from the account', async () => {
    const one = createState(await options())
    const two = createState(await options())
    expect(await one.installation('account')).not.toBe(await two.installation('account'))
  })
})

describe('state in files', () => {
  it('says what is of no use, and reaches no file outside of its folder', async () => {
    const dir = await folder()
    const state = createState({ dir: join(dir, 'state') })
    await state.putResponse('../../../escape', { response: '{}' })
    expect(await readdir(dir)).toEqual(['state'])
    expect(await state.response('../../../escape')).toEqual({ response: '{}' })
    for (const broken of ['', '{"response":', '[]', '{"response":7}', '\u0000']) {
      for (const file of await filesIn(dir)) await writeFile(file, broken)
      expect([broken, await state.response('../../../escape')]).toEqual([broken, 'unreadable'])
    }
    await state.putSession('s', { a: 1 })
    for (const file of await filesIn(dir)) await writeFile(file, 'no JSON')
    expect(await state.session('s')).toBe('unreadable')
  })

  it('counts what an earlier process left', async () => {
    const dir = await folder()
    const before = createState({ dir })
    for (const id of ['a', 'b', 'c']) await before.putResponse(id, { response: id })
    const after = createState({ dir, records: 2 })
    await after.putResponse('d', { response: 'd' })
    expect((await filesIn(dir)).length).toBe(2)
    expect(await after.response('d')).toEqual({ response: 'd' })
  })

  it('stand in a folder that is its owner’s alone; one that cannot be made is told', async () => {
    const dir = await folder()
    expect(await stateProblem({ dir: join(dir, 'a', 'b') })).toBeUndefined()
    expect((await stat(join(dir, 'a', 'b'))).mode & 0o777).toBe(0o700)
    await writeFile(join(dir, 'file'), '')
    expect(await stateProblem({ dir: join(dir, 'file', 'x') })).toContain('(ENOTDIR)')
  })
})

describe('state in Redis', () => {
  it('wants a URL of one', async () => {
    expect(await stateProblem({ redis: 'http://127.0.0.1' })).toContain('redis://')
    expect(await stateProblem({ redis: 'redis://127.0.0.1' })).toBeUndefined()
  })

  it('that is not there fails soon, and does not end the process', async () => {
    const state = createState({ redis: 'redis://127.0.0.1:1' })
    await expect(state.response('resp_1')).rejects.toThrow()
    await expect(state.putSession('s', {})).rejects.toThrow()
    await state.close()
  })
})

it('a storage that failed once is tried again', async () => {
  let fails = true
  const room = createRoom(() => (fails ? Promise.reject(new Error('down')) : openStorage({})), 'responses', {
    records: 9,
    bytes: 999,
    recordBytes: 99,
  })
  await expect(room.put('a', 'text')).rejects.toThrow('down')
  await expect(room.get('a')).rejects.toThrow('down')
  fails = false
  expect(await room.get('a')).toBeUndefined()
  await room.put('a', 'text')
  expect(await room.get('a')).toBe('text')
})
