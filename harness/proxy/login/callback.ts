import { timingSafeEqual } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { listen } from '../../upstream/start-upstream.ts'
import { LoginError } from './login-error.ts'

/** Where a browser comes back to with the code of an authorization. */
export interface Callback {
  readonly redirectUri: string
  /** Rejects where it was refused, or when the time is over. */
  code(timeoutMs: number): Promise<string>
  close(): void
}

function answer(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    connection: 'close',
  })
  response.end(`<!DOCTYPE html><meta charset="utf-8"><title>wireproof</title><p>${words}</p>\n`)
}

function isSame(shown: string, expected: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What came is printed on a terminal. */
const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200)

/**
 * Listens on this machine alone for one answer to an authorization: RFC 8252, 7.3. Who does not know its `state` has no part
 * in it, and does not end it either.
 */
export async function awaitCallback(port: number, state: string): Promise<Callback> {
  let settle: (code: string | LoginError) => void = () => {}
  const outcome = new Promise<string | LoginError>((resolve) => {
    settle = resolve
  })
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (request.method !== 'GET' || pathname !== '/callback') return answer(response, 404, 'There is nothing here.')
    if (!isSame(searchParams.get('state') ?? '', state))
      return answer(
        response,
        400,
        'This is no answer to the login that is under way. Open the URL that was printed last.',
      )
    const code = searchParams.get('code')
    const error = searchParams.get('error')
    if (code !== null && code !== '' && error === null) {
      answer(response, 200, 'wireproof has the answer. You can close this page and go back to the terminal.')
      return settle(code)
    }
    answer(response, 200, 'The login was refused. The terminal says more.')
    const words = printable(searchParams.get('error_description') ?? '')
    const why = `${printable(error ?? 'no code came')}${words === '' ? '' : `: ${words}`}`
    settle(new LoginError('refused', `the instance did not authorize the application (${why})`))
  })
  // Only the address: another name for this machine may be somebody else's.
  const url = await listen(server, port, '127.0.0.1').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be opened (${error.code ?? error.message})`
    throw new LoginError(
      'usage',
      `port ${port} ${why}; choose another with --port, and register its redirect URI with the application`,
    )
  })
  return {
    redirectUri: `${url}/callback`,
    async code(timeoutMs) {
      const timer = setTimeout(
        () =>
          settle(
            new LoginError(
              'refused',
              `nobody came back in ${Math.round(timeoutMs / 1000)} s; the application has to have the redirect URI ${url}/callback`,
            ),
          ),
        timeoutMs,
      )
      const code = await outcome
      clearTimeout(timer)
      if (typeof code === 'string') return code
      throw code
    },
    close() {
      // The page is on its way to the browser still.
      server.close()
      server.closeIdleConnections()
    },
  }
}
