import { createByteTranslator, translateReadable, translateStream } from 'wireproof'
import { race, raceAsync } from '../clock.ts'
import { createStreamFloor, cutBytes } from '../floors.ts'
import { readStream, saidOf } from '../inputs/read-stream.ts'
import { createReply, type Reply } from '../inputs/reply.ts'
import type { BenchDialect } from '../inputs/requests.ts'
import { writeStream } from '../inputs/streams.ts'
import { createFindings, type Findings, microseconds } from '../measure.ts'
import { sha256 } from './requests.ts'

interface Pair {
  readonly from: BenchDialect
  readonly to: BenchDialect
}

const encoder = new TextEncoder()

function runFloor(chunks: readonly Uint8Array[]): number {
  const floor = createStreamFloor()
  let bytes = 0
  for (const chunk of chunks) bytes += floor(chunk).length
  return bytes
}

/** The synchronous core with its bytes: what a shell over a socket does. */
function runCore(pair: Pair, chunks: readonly Uint8Array[]): number {
  const translator = createByteTranslator({ ...pair, sha256 })
  if (translator === undefined) throw new Error('the same dialect is no translation')
  let bytes = 0
  for (const chunk of chunks) bytes += encoder.encode(translator.push(chunk)).length
  return bytes + encoder.encode(translator.end('eof')).length
}

function translateWhole(pair: Pair, chunks: readonly Uint8Array[]): string {
  const translator = createByteTranslator({ ...pair, sha256 })
  const decoder = new TextDecoder()
  if (translator === undefined) throw new Error('the same dialect is no translation')
  const texts = chunks.map((chunk) => translator.push(chunk))
  return decoder.decode(encoder.encode([...texts, translator.end('eof')].join('')))
}

/** The same words, in as many deltas, with the same usage, and a good end. */
export function checkStream(pair: Pair, reply: Reply, chunks: readonly Uint8Array[]): string | undefined {
  const said = readStream(pair.to, translateWhole(pair, chunks))
  const expected = saidOf(reply)
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    const [want, got] = [JSON.stringify(expected[key]), JSON.stringify(said[key])]
    if (want !== got) return `${key} is ${got?.slice(0, 80)} and should be ${want?.slice(0, 80)}`
  }
  return undefined
}

/** Each delta that comes in goes out at once: proof by causality that nothing is gathered. */
function checkPromptness(pair: Pair, frames: readonly string[]): string | undefined {
  const translator = createByteTranslator({ ...pair, sha256 })
  for (const [n, frame] of frames.entries()) {
    const { deltas } = readStream(pair.from, frame)
    const told = readStream(pair.to, translator?.push(encoder.encode(frame)) ?? '').deltas
    if (told !== deltas) return `frame ${n} brings ${deltas} deltas and ${told} go out`
  }
  return undefined
}

const bytesOf = (frames: readonly string[]): Uint8Array => encoder.encode(frames.join(''))

export function sourceOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[at++]
        if (chunk === undefined) controller.close()
        else controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<number> {
  const reader = stream.getReader()
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytes
    bytes += value.length
  }
}

/** One frame of the source dialect whose text is `size` characters, in place of many small ones. */
function hugeReply(size: number): Reply {
  const [piece = ''] = createReply(500).text
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  return { reasoning: ['a'], text: [text], calls: [], usage: { input: 1, output: 2 } }
}

export async function measureStreams(from: BenchDialect, to: BenchDialect): Promise<Findings> {
  const findings = createFindings()
  const pair = { from, to }
  const title = `${from} > ${to}`
  const replies = { short: createReply(500), long: createReply(20_000) }
  const frames = { short: writeStream(from, replies.short), long: writeStream(from, replies.long) }
  const chunks = { short: cutBytes(bytesOf(frames.short)), long: cutBytes(bytesOf(frames.long)) }
  const eachEvent = frames.short.map((frame) => encoder.encode(frame))
  for (const [what, reply, cut] of [
    ['core', replies.long, chunks.long],
    ['one event a chunk', replies.short, eachEvent],
  ] as const) {
    const fault = checkStream(pair, reply, cut)
    if (fault === undefined) continue
    findings.faults.push(`stream ${title} ${what}: ${fault}`)
    return findings
  }

  const late = checkPromptness(pair, frames.short)
  if (late !== undefined) findings.faults.push(`stream ${title}: ${late}`)

  const core = race({
    floor: () => runFloor(chunks.long),
    ours: () => runCore(pair, chunks.long),
  })
  findings.measures.push({
    name: `stream core ${title}`,
    value: core.floor / core.ours,
    unit: 'x L-sse',
    budget: to === 'anthropic-messages' ? 1.2 : 0.9,
    better: 'more',
    floor: microseconds(core.floor),
    ours: microseconds(core.ours),
  })

  const short = race({ ours: () => runCore(pair, chunks.short) })
  const perEvent = { short: short.ours / frames.short.length, long: core.ours / frames.long.length }
  findings.measures.push({
    name: `growth ${title}`,
    value: perEvent.long / perEvent.short,
    unit: 'x of 500 events',
    budget: 1.25,
    better: 'less',
    floor: microseconds(perEvent.short),
    ours: microseconds(perEvent.long),
  })

  const small = cutBytes(bytesOf(writeStream(from, hugeReply(250_000))))
  const huge = cutBytes(bytesOf(writeStream(from, hugeReply(4_000_000))))
  const fault = checkStream(pair, hugeReply(4_000_000), huge)
  if (fault !== undefined) findings.faults.push(`one huge event ${title}: ${fault}`)
  else {
    const times = race({ small: () => runCore(pair, small), huge: () => runCore(pair, huge) }, { rounds: 3, batch: 20 })
    findings.measures.push({
      name: `one huge event ${title}`,
      value: times.huge / 4 / (times.small / 0.25),
      unit: 'x per MB of 0.25 MB',
      budget: 1.5,
      better: 'less',
      floor: `${microseconds(times.small / 0.25)}/MB`,
      ours: `${microseconds(times.huge / 4)}/MB`,
    })
  }

  const web = await raceAsync({
    floor: async () => runFloor(eachEvent),
    identity: () => drain(sourceOf(eachEvent).pipeThrough(new TransformStream())),
    stream: () => drain(sourceOf(eachEvent).pipeThrough(translateStream({ ...pair, sha256 }))),
    readable: () => drain(translateReadable(sourceOf(eachEvent), { ...pair, sha256 })),
  })
  for (const [name, ours] of [
    ['translateStream', web.stream],
    ['translateReadable', web.readable],
  ] as const)
    findings.measures.push({
      name: `${name} ${title}`,
      value: web.floor / ours,
      unit: 'x L-sse',
      budget: 0.55,
      better: 'more',
      floor: microseconds(web.floor),
      ours: microseconds(ours),
      ...(name === 'translateStream' ? { note: `pipeThrough(identity) ${(web.floor / web.identity).toFixed(2)}` } : {}),
    })
  return findings
}
