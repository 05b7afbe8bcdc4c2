import { ownHeaders } from '../forwarded.ts'
import type { ProviderCall } from '../provider.ts'
import { isRest } from './urls.ts'

type Headers = Readonly<Record<string, string>>

/**
 * Headers of a client that a proxy of the gateway hands on to the vendor behind it; all others end there, so they are not
 * sent either. Betas change the meaning of a body, so they go only where the body goes untouched.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'anthropic-messages': ['accept', 'anthropic-beta'],
  'openai-chat': ['accept'],
  'openai-responses': ['accept'],
}

function versionOf({ sameDialect, clientHeaders, profile }: ProviderCall): string {
  const own = sameDialect === true ? clientHeaders?.['anthropic-version'] : undefined
  return own ?? profile?.anthropicVersion ?? '2023-06-01'
}

/** The headers of a call, before those that only the account knows. */
export function headersOf(call: ProviderCall): Headers {
  const { dialect, endpoint, clientHeaders = {}, credential, sameDialect } = call
  const out: Record<string, string> = { ...ownHeaders }
  for (const name of sameDialect === true ? (allowed[dialect] ?? []) : []) {
    const value = clientHeaders[name]
    if (value !== undefined) out[name] = value
  }
  if (dialect === 'anthropic-messages' && endpoint !== 'models') out['anthropic-version'] = versionOf(call)
  if (endpoint !== 'models') out['content-type'] = 'application/json'
  // The mark by which an instance that can do so frames its stream; one that cannot ignores it.
  if (dialect === 'gitlab-duo-code') out['x-supports-sse-streaming'] = 'true'
  // A token of the gateway, or for its own endpoints one of the instance. A key is neither, and goes nowhere.
  if (credential?.kind === 'bearer' && (endpoint !== 'models' || isRest(dialect)))
    out['authorization'] = `Bearer ${credential.value}`
  return out
}

/** What every call of the instance says of itself: who asks, and that its answer is to be left unpacked. */
export const instanceHeaders: Headers = { ...ownHeaders, accept: 'application/json' }
