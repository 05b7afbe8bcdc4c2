import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Tokens that the proxy gives to a client that has shown its key, for calls that do not carry the key. */
export interface ClientTokens {
  /** `expiresAt`: seconds since 1970. */
  mint(owner: string, expiresAt: number): string
  /** Whose it is; `undefined` for anything that was not minted here, or no longer holds. `now`: milliseconds since 1970. */
  ownerOf(token: string, now: number): string | undefined
}

const PREFIX = 'wireproof-token'

/** Whether it looks like one: nobody but the proxy that minted it has a use for it. */
export function isClientToken(key: string): boolean {
  return key.startsWith(`${PREFIX}.`)
}

/**
 * Nothing is kept of a token: it says itself whose it is and until when. It is signed with what all proxies of the same
 * client keys have in common, so that any of them takes it, and none does once a key is gone.
 */
export function createClientTokens(keys: readonly string[]): ClientTokens {
  const secret = createHash('sha256')
    .update(JSON.stringify([PREFIX, ...[...keys].sort()]))
    .digest()
  const sign = (claims: string) => createHmac('sha256', secret).update(claims).digest('base64url')
  return {
    mint(owner, expiresAt) {
      const claims = `${PREFIX}.${expiresAt}.${owner}`
      return `${claims}.${sign(claims)}`
    },
    ownerOf(token, now) {
      const [, claims = '', until = '', owner, signature = ''] =
        /^(wireproof-token\.(\d{1,12})\.([0-9a-f]*))\.([\w-]{43})$/.exec(token) ?? []
      if (owner === undefined) return undefined
      const good = timingSafeEqual(Buffer.from(sign(claims)), Buffer.from(signature))
      return good && Number(until) * 1000 > now ? owner : undefined
    },
  }
}
