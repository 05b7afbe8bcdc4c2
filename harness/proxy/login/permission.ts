import { duo } from 'wireproof/providers'
import { type Answer, ask } from './call.ts'
import { LoginError, redact } from './login-error.ts'

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** What the instance says, in the words that clients of the proxy are told too. */
const wordsOf = ({ status, text }: Answer, token: string): string =>
  redact(duo.judge('mint', status, text).failure.message, [token])

/**
 * Why an instance that knows the token gives it no token for its AI Gateway; `undefined` where it does.
 * @throws LoginError where the token itself is not accepted
 */
export async function missingPermission(instance: string, token: string): Promise<string | undefined> {
  const headers = { ...bearer(token), 'content-type': 'application/json' }
  const answer = await ask({ url: instance + duo.MINT_PATH, headers, body: '{}' })
  // Instances answer 201; a client that insists on it would break with the next version.
  if (answer.status >= 200 && answer.status < 300 && typeof answer.json['token'] === 'string') return undefined
  if (answer.status === 401) throw new LoginError('refused', wordsOf(answer, token))
  if (answer.status >= 200 && answer.status < 300)
    return `the instance answered ${answer.status} without a token for its AI Gateway; is ${instance} a GitLab?`
  return wordsOf(answer, token)
}

/** What a personal access token says of itself. */
export interface TokenFacts {
  readonly scopes: readonly string[]
  readonly expiresOn?: string
}

/**
 * Asks the instance about a personal access token: https://docs.gitlab.com/api/personal_access_tokens/. Where it does not
 * say, nothing is known; a mint tells then whether the token is any good.
 * @throws LoginError where the token is not accepted
 */
export async function readTokenFacts(instance: string, token: string): Promise<TokenFacts> {
  const answer = await ask({
    method: 'GET',
    url: `${instance}/api/v4/personal_access_tokens/self`,
    headers: bearer(token),
  })
  if (answer.status === 401) throw new LoginError('refused', wordsOf(answer, token))
  const { scopes, expires_at } = answer.status === 200 ? answer.json : {}
  return {
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    ...(typeof expires_at === 'string' && /^\d{4}-\d\d-\d\d$/.test(expires_at) ? { expiresOn: expires_at } : {}),
  }
}
