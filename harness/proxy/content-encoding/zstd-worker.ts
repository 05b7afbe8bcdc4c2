import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const require = createRequire(import.meta.url)

/** What is asked of the worker: one body. */
export interface ZstdTask {
  readonly data: Uint8Array
  /** Bytes that it may decode to. */
  readonly limit: number
}

/** The decoded bytes, or why there are none. */
export type ZstdResult = Uint8Array | 'too-large' | 'broken'

/**
 * What runs in the worker. A text, so that one and the same worker starts from the built package and from TypeScript: a file
 * of its own would have another name and another loader in each. It is fed in pieces, so that what is decoded is counted
 * before much more of it is. The decoder may go on to use the memory of a chunk that it has told: chunks are copied.
 */
const source = `'use strict'
const { parentPort, workerData } = require('node:worker_threads')
const { Decompress } = require(workerData)
const PIECE = 65536
function decode({ data, limit }) {
  const chunks = []
  let size = 0
  const decoder = new Decompress((chunk) => {
    size += chunk.length
    if (size > limit) throw new RangeError()
    if (chunk.length > 0) chunks.push(chunk.slice())
  })
  try {
    for (let at = 0; at < data.length; at += PIECE) decoder.push(data.subarray(at, at + PIECE), at + PIECE >= data.length)
  } catch {
    return size > limit ? 'too-large' : 'broken'
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
parentPort.on('message', (task) => {
  const result = decode(task)
  parentPort.postMessage(result, typeof result === 'string' ? [] : [result.buffer])
})`

/** Starts a thread that decodes zstd: takes a `ZstdTask` a message, and answers each with a `ZstdResult`. */
export function startZstdWorker(): Worker {
  return new Worker(source, {
    eval: true,
    name: 'wireproof-zstd',
    workerData: require.resolve('fzstd'),
    // Nothing of this process is its business: neither loaders and conditions, nor what the environment holds.
    execArgv: [],
    argv: [],
    env: {},
  })
}
