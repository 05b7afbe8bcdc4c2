import { randomUUID } from 'node:crypto'
import type { Json } from 'wireproof/hub'
import { createRoom } from './room.ts'
import { decodeSnapshot, encodeSnapshot, parseObject, type Snapshot } from './snapshot.ts'
import { openStorage, type StateOptions } from './storage.ts'

/** `undefined`: nothing is there. `unreadable`: something is, and it is of no use. */
export type Read<T> = T | 'unreadable' | undefined

/** What a proxy remembers from one request to the next: responses, sessions, and what accounts are known by. */
export interface State {
  response(id: string): Promise<Read<Snapshot>>
  /** `false`: too large to be kept. */
  putResponse(id: string, snapshot: Snapshot): Promise<boolean>
  deleteResponse(id: string): Promise<boolean>
  /** The response that an item of an answer is part of, by the id of the item. */
  holderOf(item: string): Promise<string | undefined>
  putHolder(item: string, response: string): Promise<boolean>
  /** What was kept of the last request of a session. */
  session(id: string): Promise<Read<Json>>
  putSession(id: string, kept: Json): Promise<boolean>
  /** The installation that an account is known by: a random UUID, made when it is first asked for and then kept. */
  installation(account: string): Promise<string>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Sessions and accounts are small, and there are fewer of them than responses. */
const small = { records: 10_000, bytes: 16 * 1024 * 1024, recordBytes: 64 * 1024 }

/** As long as OpenAI keeps responses: https://platform.openai.com/docs/guides/conversation-state. */
const seconds = 30 * 24 * 3600

export function createState(options: StateOptions = {}): State & { close(): Promise<void> } {
  const { records = 1000, bytes = 256 * 1024 * 1024, recordBytes = 16 * 1024 * 1024 } = options
  let opened: ReturnType<typeof openStorage> | undefined
  const open = () => {
    opened ??= openStorage(options).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  const responses = createRoom(open, 'responses', { records, bytes, recordBytes, seconds })
  const items = createRoom(open, 'items', { ...small, records: 50_000, seconds })
  const sessions = createRoom(open, 'sessions', { ...small, seconds })
  const accounts = createRoom(open, 'accounts', small)
  const minting = new Map<string, Promise<string>>()

  function installationIn(text: string): string | undefined {
    const found = parseObject(text)?.['installation_id']
    return typeof found === 'string' && UUID.test(found) ? found : undefined
  }

  /** Several proxies may share the state and meet an account at once: the first to write decides for all. */
  async function mint(account: string): Promise<string> {
    const text = await accounts.get(account)
    const found = installationIn(text ?? '')
    if (found !== undefined) return found
    const made = randomUUID()
    const record = JSON.stringify({ installation_id: made })
    const stands = text === undefined ? installationIn(await accounts.putFirst(account, record)) : undefined
    if (stands !== undefined) return stands
    await accounts.put(account, record)
    return made
  }

  return {
    async response(id) {
      const text = await responses.get(id)
      return text === undefined ? undefined : (decodeSnapshot(text) ?? 'unreadable')
    },
    putResponse: (id, snapshot) => responses.put(id, encodeSnapshot(snapshot)),
    deleteResponse: (id) => responses.delete(id),
    holderOf: (item) => items.get(item),
    putHolder: (item, response) => items.put(item, response),
    async session(id) {
      const text = await sessions.get(id)
      return text === undefined ? undefined : (parseObject(text) ?? 'unreadable')
    },
    putSession: (id, kept) => sessions.put(id, JSON.stringify(kept)),
    async close() {
      if (options.storage === undefined) await (await opened)?.dispose()
    },
    installation(account) {
      // Two requests that come first at once must not make two.
      const known = minting.get(account)
      if (known !== undefined) return known
      const made = mint(account)
      minting.set(account, made)
      made.catch(() => minting.delete(account))
      return made
    },
  }
}

/** A part of the state that belongs to one owner. Accounts are the operator's, and the same for all. */
export function scopedState(state: State, owner: string): State {
  const own = (id: string): string => `${owner}/${id}`
  return {
    response: (id) => state.response(own(id)),
    putResponse: (id, snapshot) => state.putResponse(own(id), snapshot),
    deleteResponse: (id) => state.deleteResponse(own(id)),
    holderOf: (item) => state.holderOf(own(item)),
    putHolder: (item, response) => state.putHolder(own(item), response),
    session: (id) => state.session(own(id)),
    putSession: (id, kept) => state.putSession(own(id), kept),
    installation: state.installation,
  }
}
