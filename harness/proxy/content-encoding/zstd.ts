import type { Worker } from 'node:worker_threads'
import { BrokenZstd, type DecodedBody } from './decoded-body.ts'
import { checkZstd } from './zstd-frames.ts'
import { startZstdWorker, type ZstdResult, type ZstdTask } from './zstd-worker.ts'

/** What every decoder should have, and no encoder goes beyond unasked: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1.1.2. */
const MAX_WINDOW = 8 * 1024 * 1024

/** The decoder shifts its window once a block: many tiny blocks behind a large window would keep it busy for hours. */
const MOVED_PER_BYTE = 80
const MIN_MOVED = 1 << 30

/** Bodies that may wait for the thread. */
const MAX_WAITING = 128

/** Calls back when the time of one body is over; what it returns takes that back. */
export type Deadline = (expired: () => void) => () => void

export const deadlineAfter =
  (ms: number): Deadline =>
  (expired) => {
    const timer = setTimeout(expired, ms)
    return () => clearTimeout(timer)
  }

export interface ZstdDecoder {
  /** `wanted` is asked when it is this body's turn. */
  decode(data: Uint8Array, limit: number, wanted?: () => boolean): Promise<DecodedBody>
  /** Ends the thread, and gives up what it has not decoded. */
  close(): Promise<void>
}

interface Job {
  readonly task: ZstdTask
  readonly wanted: () => boolean
  readonly settle: (decoded: DecodedBody) => void
}

function decodedBody(result: ZstdResult): DecodedBody {
  if (result === 'too-large') return { ok: false, why: 'too-large' }
  if (result === 'broken') {
    const message = 'a block holds what nothing can be decoded from; blocks as RFC 8878 describes them were expected'
    return { ok: false, why: 'broken', message }
  }
  return { ok: true, bytes: Buffer.from(result.buffer, result.byteOffset, result.byteLength) }
}

/**
 * Decodes zstd, which node knows from version 22.15 on only, in a thread of its own: a few bytes can keep the decoder busy for
 * seconds, and everybody else has to be served meanwhile. One body after the other; one that is not done at its deadline takes
 * the thread with it, and the next body gets a new one. The thread starts with the first body, and keeps no process alive.
 *
 * Memory is bounded before anything is decoded, by the window that the headers name, and while it is, by `limit`. Checksums are
 * not compared: the JSON inside and TLS around it are the guard.
 */
export function createZstdDecoder(deadline: Deadline, maxWaiting = MAX_WAITING): ZstdDecoder {
  const waiting: Job[] = []
  let worker: Worker | undefined
  let running: Job | undefined
  let disarm = () => {}
  let closed = false

  function finish(decoded: DecodedBody): void {
    const job = running
    running = undefined
    disarm()
    disarm = () => {}
    job?.settle(decoded)
    next()
  }
  async function stop(): Promise<void> {
    const stopped = worker
    worker = undefined
    await stopped?.terminate()
  }
  function start(): Worker {
    const started = startZstdWorker()
    // A thread that was replaced may still have something to say, and is not heard.
    const heard = (run: () => void) => () => {
      if (worker === started) run()
    }
    const lost = heard(() => {
      worker = undefined
      finish({ ok: false, why: 'failed' })
    })
    started.on('message', (result: ZstdResult) => heard(() => finish(decodedBody(result)))())
    started.on('error', lost)
    started.on('exit', lost)
    return started
  }
  function run(job: Job): void {
    const fresh = worker === undefined
    let busy: Worker
    try {
      busy = worker ?? start()
    } catch {
      finish({ ok: false, why: 'failed' })
      return
    }
    worker = busy
    busy.ref()
    const arm = (): void => {
      if (running !== job) return
      disarm = deadline(() => {
        if (running !== job) return
        void stop()
        finish({ ok: false, why: 'too-slow' })
      })
    }
    // A machine that is slow to start threads takes none of the body's time.
    if (fresh) busy.once('online', arm)
    else arm()
    busy.postMessage(job.task, [job.task.data.buffer as ArrayBuffer])
  }
  function next(): void {
    if (running !== undefined) return
    for (running = waiting.shift(); running !== undefined; running = waiting.shift()) {
      if (running.wanted()) {
        run(running)
        return
      }
      running.settle({ ok: false, why: 'unwanted' })
    }
    worker?.unref()
  }

  return {
    async decode(data, limit, wanted = () => true) {
      try {
        checkZstd(data, { window: MAX_WINDOW, moved: Math.max(MIN_MOVED, limit * MOVED_PER_BYTE) })
      } catch (error) {
        if (!(error instanceof BrokenZstd)) throw error
        return { ok: false, why: 'broken', message: error.message }
      }
      if (closed) return { ok: false, why: 'unwanted' }
      if (waiting.length >= maxWaiting) return { ok: false, why: 'busy' }
      return new Promise((settle) => {
        // Copied, since it is given away: the memory of a body may belong to a pool.
        waiting.push({ task: { data: Uint8Array.from(data), limit }, wanted, settle })
        next()
      })
    },
    async close() {
      closed = true
      for (const { settle } of waiting.splice(0)) settle({ ok: false, why: 'unwanted' })
      const stopped = stop()
      finish({ ok: false, why: 'unwanted' })
      await stopped
    },
  }
}
