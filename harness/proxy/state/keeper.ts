import type { Json, JsonObject } from 'wireproof/hub'
import { createDiagnostic, type Diagnostic } from 'wireproof/hub'
import { createSseReader, createUtf8Reader, rawSpan } from 'wireproof/wire'
import { type Exchange, report } from '../exchange.ts'
import { parseObject } from './snapshot.ts'

/** What is to be kept, once there is an answer. */
export interface Keeping {
  /** The items that are answered, as the text of a JSON array; absent where nothing of the conversation may be stored. */
  readonly input?: string
  readonly session?: {
    readonly id: string
    keep(answer: { readonly compacted: boolean }): Json
  }
}

/** Watches an answer on its way to the client, and keeps what the next request will need. */
export interface Keeper {
  /** The document of a whole answer. */
  whole(text: string): void
  /** Frames that were written here: each piece holds whole ones. */
  frames(text: string): void
  /** Bytes of a stream that nobody reads otherwise. */
  bytes(chunk: Uint8Array): void
  /** Fulfilled when everything is kept, or cannot be. Never rejected: the answer is paid for, and goes to the client. */
  settled(): Promise<void>
}

const compactions: ReadonlySet<Json | undefined> = new Set(['compaction', 'context_compaction', 'compaction_summary'])

function isCompaction(item: Json | undefined): boolean {
  return typeof item === 'object' && item !== null && compactions.has((item as JsonObject)['type'])
}

function idOf(item: Json): readonly string[] {
  const id = typeof item === 'object' && item !== null ? (item as JsonObject)['id'] : undefined
  return typeof id === 'string' ? [id] : []
}

/** The frames that end a response that can be gone on from, and the ones that hold an item. */
const ends = /(?:^|\n)event: response\.(?:completed|incomplete)\ndata: (.*)\n/
const ofInterest = /"response\.(?:completed|incomplete|output_item\.done)"/

function unkept(x: Exchange, detail: string): Diagnostic {
  return createDiagnostic('dropped', 'response-state', x.client, { detail })
}

function unwritten(x: Exchange, error: unknown): Diagnostic {
  return unkept(x, `the state cannot be written: ${(error as Error).message}`)
}

export function createKeeper(x: Exchange, keeping: Keeping): Keeper {
  const state = x.runtime.stateFor(x.headers)
  let pending: Keeping | undefined = keeping
  let compacted = false
  let saving: Promise<void> | undefined
  const utf8 = createUtf8Reader()
  const reader = createSseReader()

  async function save(
    { input, session }: Keeping,
    id: string,
    response: string,
    items: readonly string[],
  ): Promise<void> {
    try {
      const kept = session?.keep({ compacted })
      const snapshot = {
        ...(input === undefined ? {} : { input, response }),
        ...(kept === undefined ? {} : { kept }),
      }
      const written = await Promise.all([
        Object.keys(snapshot).length === 0 || state.putResponse(id, snapshot),
        session === undefined || kept === undefined || state.putSession(session.id, kept),
        ...(input === undefined ? [] : items.map((item) => state.putHolder(item, id))),
      ])
      if (written.includes(false))
        report(x, [unkept(x, 'the response with its history is larger than the state takes')])
    } catch (error) {
      report(x, [unwritten(x, error)])
    }
  }

  function seen(text: string): void {
    const response = parseObject(text)
    const id = response?.['id']
    if (response === undefined || typeof id !== 'string' || pending === undefined) return
    // Written or not: what was meant for this response belongs to no later one.
    const taken = pending
    pending = undefined
    if (response['status'] === 'failed') return
    const { output } = response
    if (Array.isArray(output) && output.some(isCompaction)) compacted = true
    saving = save(taken, id, text, Array.isArray(output) ? output.flatMap(idOf) : [])
  }

  function frame(data: string): void {
    if (!ofInterest.test(data)) return
    const event = parseObject(data)
    if (event?.['type'] === 'response.output_item.done') compacted ||= isCompaction(event['item'])
    else if (event?.['type'] === 'response.completed' || event?.['type'] === 'response.incomplete')
      seen(rawSpan(data, '/response') ?? '')
  }

  return {
    whole: seen,
    frames(text) {
      const ended = text.includes('event: response.completed') || text.includes('event: response.incomplete')
      const data = ended ? ends.exec(text)?.[1] : undefined
      if (data !== undefined) seen(rawSpan(data, '/response') ?? '')
    },
    bytes(chunk) {
      for (const { data } of reader.push(utf8.push(chunk))) frame(data)
    },
    async settled() {
      await saving
      pending = undefined
    },
  }
}

/** Keeps that a history was compacted apart from any response: what its session says next is in the next window. */
export function compactionKeeper(x: Exchange, session: NonNullable<Keeping['session']>): Keeper {
  const nothing = (): void => {}
  return {
    whole: nothing,
    frames: nothing,
    bytes: nothing,
    async settled() {
      try {
        await x.runtime.stateFor(x.headers).putSession(session.id, session.keep({ compacted: true }))
      } catch (error) {
        report(x, [unwritten(x, error)])
      }
    },
  }
}
