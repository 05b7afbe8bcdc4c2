import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

export type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Bytes that are read of a client that waits; whoever sends more is not read until it is its turn. */
const MAX_EARLY = 64 * 1024

interface Waiting {
  readonly socket: Duplex
  readonly head: Buffer
  /** The answers before it, in their order. */
  readonly answers: readonly ServerResponse[]
}

/** Looks after a connection, as node no longer does, until the last of its answers is complete. */
function wait({ socket, head, answers }: Waiting, over: (head: Buffer) => void): void {
  const early = [head]
  let size = head.length
  // Reading is what tells that the client has left.
  const read = () => {
    for (let chunk = null; size < MAX_EARLY; size += chunk.length) {
      chunk = socket.read() as Buffer | null
      if (chunk === null) return
      early.push(chunk)
    }
  }
  const drained = () => {
    for (const answer of answers) answer.emit('drain')
  }
  const broken = () => socket.destroy()
  // node tells it to the answer whose turn it is.
  socket.once('close', () => {
    for (const answer of answers) if (answer.socket === null) answer.emit('close')
  })
  socket.on('readable', read).on('drain', drained).on('error', broken).on('end', broken)
  answers.at(-1)?.once('close', () => {
    socket.off('readable', read).off('drain', drained).off('error', broken).off('end', broken)
    over(Buffer.concat(early))
  })
}

/**
 * Takes the upgrades of a server, each in its turn. node hands over a request that asks for one as soon as it has read it, also
 * behind answers that are still under way on the same connection: whoever wrote to it at once would write into those answers.
 * What throws ends the connection, not the process.
 *
 * @returns breaks off the connections that wait for their turn
 */
export function takeUpgrades(server: Server, upgrade: OnUpgrade): () => void {
  /** The answers of a connection, from the oldest that may be under way on. */
  const answers = new WeakMap<Duplex, readonly ServerResponse[]>()
  const waiting = new Set<Duplex>()
  const underWay = (socket: Duplex) => answers.get(socket)?.filter(({ closed }) => !closed) ?? []
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answers.set(socket, [...underWay(socket), response])
  })

  function take(...[request, socket, head]: Parameters<OnUpgrade>): void {
    try {
      upgrade(request, socket, head)
    } catch {
      socket.destroy()
    }
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const before = underWay(socket)
    if (before.length === 0) return take(request, socket, head)
    waiting.add(socket)
    wait({ socket, head, answers: before }, (all) => {
      waiting.delete(socket)
      if (!socket.destroyed) take(request, socket, all)
    })
  })
  return () => {
    for (const socket of waiting) socket.destroy()
  }
}
