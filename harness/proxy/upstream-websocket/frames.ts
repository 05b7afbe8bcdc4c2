import type { JsonObject } from 'wireproof/hub'
import { rawMembers, writeSse } from 'wireproof/wire'
import { readObject } from '../../websocket/frames.ts'

/** What a POST would have as its body, as one message. A WebSocket streams whatever it is asked, and has no background. */
export function createMessage(body: string): string {
  const members = [...rawMembers(body)].filter(
    ([name]) => name !== 'stream' && name !== 'background' && name !== 'type',
  )
  return `{${['"type":"response.create"', ...members.map(([name, value]) => `${JSON.stringify(name)}:${value}`)].join(',')}}`
}

/** One message as a frame of the event stream that HTTP would have sent. */
export const eventOf = (type: string | undefined, data: string): string =>
  writeSse(type === undefined ? { data } : { event: type, data })

export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What node takes for a name and a value of a header; anything else would be thrown at whoever answers with it. */
const isHeader = (name: string, value: string): boolean =>
  /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)

function headersOf(frame: JsonObject): Record<string, string> {
  const { headers } = frame
  const out: Record<string, string> = {}
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return out
  for (const [name, value] of Object.entries(headers))
    if ((typeof value === 'string' || typeof value === 'number') && isHeader(name, String(value)))
      out[name.toLowerCase()] = String(value)
  return out
}

const NO_WORDS = 'the upstream failed'

/** What a frame says of an error, as the object that clients read; flat frames and bare texts have been seen. */
function detailOf({ error, code = null, message, param = null }: JsonObject): JsonObject {
  const flat = { type: 'server_error', code, message: message ?? NO_WORDS, param }
  if (typeof error === 'string') return { ...flat, message: error }
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return flat
  const detail = error as JsonObject
  return detail['message'] === undefined ? { ...detail, message: NO_WORDS } : detail
}

/** An error frame before anything else, as the HTTP answer that it stands for. */
export function errorAnswer(data: string): ErrorAnswer {
  const frame = readObject(data)
  const { status } = frame
  return {
    status: typeof status === 'number' && status >= 400 && status < 600 ? status : 502,
    headers: { ...headersOf(frame), 'content-type': 'application/json' },
    body: JSON.stringify({ error: detailOf(frame) }),
  }
}

/** An error frame behind the first event, as the event of a stream, which is flat. */
export function errorEvent(data: string): string {
  const frame = readObject(data)
  const { sequence_number = 0 } = frame
  const { code = null, message = NO_WORDS, param = null } = detailOf(frame)
  return eventOf('error', JSON.stringify({ type: 'error', sequence_number, code, message, param }))
}

/** The code of an error frame. */
export function codeOf(data: string): unknown {
  const { error, code } = readObject(data)
  return typeof error === 'object' && error !== null && !Array.isArray(error) ? (error as JsonObject)['code'] : code
}
