import type { Json } from 'wireproof/hub'

/** What a page is asked, by a client that may be nobody: whether it is let in is the page's to say, in its own words. */
export interface PageRequest {
  readonly admitted: boolean
  /** Where clients reach this proxy, as the request says: `http://127.0.0.1:4000`. */
  readonly base: string
  /** The same for all requests of one client; empty where nobody is asked for a key. */
  readonly owner: string
  /** `undefined`: there was none, or it was no JSON. */
  readonly json: Json | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  sha256(text: string): string
  /** A token that stands for the client's key until then, in seconds since 1970. */
  mint(expiresAt: number): string
  /** The names of models that this client may use, as far as they are known here. */
  models(): readonly string[]
}

export interface PageAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Json
}

/** A document of the proxy's own, for clients that ask their server for more than answers of a model. */
export type Page = (request: PageRequest) => PageAnswer
