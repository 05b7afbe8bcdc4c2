import { isLoopback } from '../credentials.ts'

/** A URL, or why it is none of an instance. */
export type InstanceUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly problem: string }

const problem = (text: string): InstanceUrl => ({ ok: false, problem: text })

/**
 * The base URL of an instance as users write it, without a final slash and the path of its API. Tokens go there, so it is
 * https unless it is this machine.
 */
export function readInstanceUrl(written: string): InstanceUrl {
  // Not repeated: it may be a token that was meant for elsewhere.
  if (!URL.canParse(written)) return problem('this is no URL; write it as https://gitlab.example')
  const { protocol, hostname, host, pathname, username, password, search, hash } = new URL(written)
  if (username !== '' || password !== '')
    return problem(`the URL of ${host} holds a credential; leave it out and log in to that instance`)
  if (search !== '' || hash !== '')
    return problem(`the URL of ${host} has a query or a fragment; write it as https://${host}`)
  if (protocol !== 'https:' && (protocol !== 'http:' || !isLoopback(hostname)))
    return problem(`${protocol}//${host} is not https; a token may leave this machine over https alone`)
  const path = pathname.replace(/\/+$/, '').replace(/\/api(?:\/v4)?$/, '')
  return { ok: true, url: `${protocol}//${host}${path}` }
}
