import { Pool } from 'undici'
import { createConversation } from '../inputs/conversation.ts'
import { readStream, saidOf } from '../inputs/read-stream.ts'
import { createReply } from '../inputs/reply.ts'
import { benchDialects, writeRequest } from '../inputs/requests.ts'
import { DELTAS, paths } from './paths.ts'

/** What one client saw; printed as JSON. */
export interface Load {
  readonly requests: number
  readonly rps: number
  /** Milliseconds from request to the last byte. */
  readonly p50: number
  readonly fault?: string
}

const [url = '', name = '', connections = '1', milliseconds = '1000'] = process.argv.slice(2)
const dialect = benchDialects.find((one) => one === name) ?? 'openai-chat'
const body = writeRequest(dialect, createConversation('19 kB'))
const headers = {
  'content-type': 'application/json',
  authorization: 'Bearer test-key-bench',
  'x-api-key': 'test-key-bench',
  'anthropic-version': '2023-06-01',
}
const pool = new Pool(url, { connections: Number(connections) })

async function askWhole(): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await pool.request({ path: paths[dialect], method: 'POST', headers, body })
  return { status: answer.statusCode, text: await answer.body.text() }
}

/** Counts bytes and looks at nothing: the client must not be what is measured. Rejects what is no 200. */
function ask(): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    pool.dispatch(
      { path: paths[dialect], method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, status) {
          if (status !== 200) throw new Error(`status ${status}`)
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length
        },
        onResponseEnd: () => resolve(bytes),
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })
}

/** The answer is checked once, whole, before the clock starts, and its length on every request. */
async function check(): Promise<string | undefined> {
  const { status, text } = await askWhole()
  if (status !== 200) return `status ${status}: ${text.slice(0, 200)}`
  const [said, expected] = [readStream(dialect, text), saidOf(createReply(DELTAS))]
  return JSON.stringify(said) === JSON.stringify(expected) ? undefined : 'the answer says something else'
}

async function measure(): Promise<Load> {
  const fault = await check()
  if (fault !== undefined) return { requests: 0, rps: 0, p50: 0, fault }
  const length = await ask()
  for (let i = 0; i < 20; i++) await ask()
  const times: number[] = []
  let wrong = 0
  const start = performance.now()
  const until = start + Number(milliseconds)
  await Promise.all(
    Array.from({ length: Number(connections) }, async () => {
      while (performance.now() < until) {
        const before = performance.now()
        const bytes = await ask()
        times.push(performance.now() - before)
        // Ids differ from answer to answer, and chunk borders do not matter: a cut answer is much shorter.
        if (bytes < length * 0.95) wrong++
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const load = { requests: times.length, rps: times.length / seconds, p50: times[times.length >> 1] ?? Number.NaN }
  return wrong === 0 ? load : { ...load, fault: `${wrong} answers were cut` }
}

process.stdout.write(JSON.stringify(await measure()))
await pool.destroy()
