import { setImmediate } from 'node:timers/promises'
import { translateReadable, translateStream } from 'wireproof'
import { createReply } from '../inputs/reply.ts'
import type { BenchDialect } from '../inputs/requests.ts'
import { writeStream } from '../inputs/streams.ts'
import { createFindings, type Findings } from '../measure.ts'
import { sha256 } from './requests.ts'
import { sourceOf } from './streams.ts'

type Bytes = ReadableStream<Uint8Array>

const STREAMS = 300
const EVENTS = 250

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await setImmediate()
}

async function used(): Promise<number> {
  await settle()
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Bytes that one stream holds when it is open and `EVENTS` of its events were read; the source's own share is taken off. */
async function heldBy(chunks: readonly Uint8Array[], shell: (source: Bytes) => Bytes): Promise<number> {
  const open: unknown[] = []
  const before = await used()
  for (let n = 0; n < STREAMS; n++) {
    const reader = shell(sourceOf(chunks)).getReader()
    for (let i = 0; i < EVENTS; i++) await reader.read()
    open.push(reader)
  }
  const after = await used()
  return (after - before) / open.length
}

/** Chunks pulled from the upstream beyond what a client read that stops after its first chunk. */
async function pulledAhead(chunks: readonly Uint8Array[], shell: (source: Bytes) => Bytes): Promise<number> {
  let pulled = 0
  const source: Bytes = new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[pulled++]
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
  const reader = shell(source).getReader()
  await reader.read()
  const needed = 1
  for (let i = 0; i < 50; i++) await settle()
  const ahead = pulled - needed
  await reader.cancel()
  return ahead
}

/** Text that the target repeats at its end (Responses `*.done`) has to be held; it is taken off. */
function repeatedText(to: BenchDialect, frames: readonly string[]): number {
  if (to !== 'openai-responses') return 0
  const { reasoning, text } = createReply(500)
  const said = [...reasoning, ...text].slice(0, frames.length)
  return said.reduce((bytes, piece) => bytes + 32 + piece.length, 0)
}

export async function measureMemory(from: BenchDialect, to: BenchDialect): Promise<Findings> {
  const findings = createFindings()
  const encoder = new TextEncoder()
  const frames = writeStream(from, createReply(500))
  const chunks = frames.map((frame) => encoder.encode(frame))
  const shells = {
    translateStream: (source: Bytes): Bytes => source.pipeThrough(translateStream({ from, to, sha256 })),
    translateReadable: (source: Bytes): Bytes => translateReadable(source, { from, to, sha256 }),
  }
  const base = await heldBy(chunks, (source) => source)
  const floor = await heldBy(chunks, (source) => source.pipeThrough(new TransformStream()))
  for (const [name, shell] of Object.entries(shells)) {
    await heldBy(chunks, shell)
    const held = (await heldBy(chunks, shell)) - base - repeatedText(to, frames.slice(0, EVENTS))
    findings.measures.push({
      name: `memory of an open ${name} ${from} > ${to}`,
      value: held / 1000,
      unit: 'kB',
      budget: 14.5,
      better: 'less',
      floor: `${((floor - base) / 1000).toFixed(1)} kB`,
      ours: `${(held / 1000).toFixed(1)} kB`,
      note: 'floor: identity TransformStream',
    })
    findings.measures.push({
      name: `slow client, ${name} ${from} > ${to}`,
      value: await pulledAhead(chunks, shell),
      unit: 'chunks ahead',
      budget: 4,
      better: 'less',
    })
  }
  return findings
}
