import type { JsonObject } from 'wireproof/hub'
import { type ClientRequest, send } from '../../client/index.ts'
import { LoginError } from './login-error.ts'

/** What an instance said. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** The body where it is a JSON object, else nothing. */
  readonly json: JsonObject
}

const ANSWER_MS = 30_000
const MOST_BYTES = 1 << 20

function objectIn(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as JsonObject | null
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}

/** Asks an instance, which is not trusted to be short or quick. A redirect is told and not followed: a token would go along. */
export async function ask(request: Omit<ClientRequest, 'signal'>): Promise<Answer> {
  const { origin } = new URL(request.url)
  const signal = AbortSignal.timeout(ANSWER_MS)
  const failed = (error: unknown): never => {
    const { code, message } = error as NodeJS.ErrnoException
    const why = signal.aborted ? `no answer in ${ANSWER_MS / 1000} s` : (code ?? message)
    throw new LoginError('refused', `${origin} cannot be reached: ${why}`)
  }
  const headers = { accept: 'application/json', 'user-agent': 'wireproof', ...request.headers }
  const response = await send({ ...request, headers, signal }).catch(failed)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.chunks) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw new LoginError('refused', `${origin} answered more than a megabyte; it is no GitLab`)
    chunks.push(chunk)
  }
  if (response.how() !== 'eof') failed(new Error('the answer broke off'))
  const { status } = response
  const place = response.headers['location']
  if (status >= 300 && status < 400 && place !== undefined)
    throw new LoginError(
      'refused',
      `${origin} points to ${URL.canParse(place, origin) ? new URL(place, origin).origin : place.slice(0, 100)}; name that instance if it is the one you mean`,
    )
  const text = Buffer.concat(chunks).toString('utf8')
  return { status, text, json: objectIn(text) }
}

/** A form, as OAuth wants it. */
export function askForm(url: string, members: Readonly<Record<string, string | undefined>>): Promise<Answer> {
  const given = Object.entries(members).filter((member): member is [string, string] => member[1] !== undefined)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return ask({ url, headers, body: new URLSearchParams(given).toString() })
}
