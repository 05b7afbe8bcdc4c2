import type { Json } from 'wireproof/hub'
import { decodeUtf8 } from 'wireproof/wire'
import { answerFailure, answerWhole, type Exchange } from './exchange.ts'
import { tooLarge } from './failures.ts'
import { modelNames } from './models.ts'
import { readBody } from './request-body.ts'
import type { Page } from './surfaces/page.ts'

/** What clients ask a page is a few hundred bytes. */
const LONGEST_QUESTION = 1024 * 1024

function parsed(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(decodeUtf8(bytes)) as Json
  } catch {
    return undefined
  }
}

/** As the client reached us; a terminator of TLS in front says that it was one. */
function baseOf({ headers, request }: Exchange): string {
  const proto = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'
  const named = headers['host'] ?? ''
  const { localAddress = '127.0.0.1', localPort = 80 } = request.socket
  const own = localAddress.includes(':') ? `[${localAddress}]:${localPort}` : `${localAddress}:${localPort}`
  return URL.canParse(`${proto}://${named}/`) ? new URL(`${proto}://${named}/`).origin : `${proto}://${own}`
}

/** Answers a page of the proxy's own. */
export async function answerPage(x: Exchange, page: Page, done: (note?: string) => void): Promise<void> {
  const { runtime, headers } = x
  const body = await readBody(x.request, LONGEST_QUESTION)
  if (x.left) return
  if (!body.ok) {
    if (body.why === 'too-large') answerFailure(x, tooLarge(LONGEST_QUESTION))
    return done(body.why)
  }
  const answer = page({
    admitted: runtime.clients.admitsKey(headers),
    base: baseOf(x),
    owner: runtime.clients.ownerOf(headers),
    json: parsed(body.bytes),
    now: runtime.now(),
    sha256: runtime.sha256,
    mint: (expiresAt) => runtime.clients.mint(headers, expiresAt),
    models: () => modelNames(x),
  })
  answerWhole(x, answer.status, answer.headers ?? {}, JSON.stringify(answer.body))
  done()
}
