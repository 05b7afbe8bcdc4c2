import type { Diagnostic } from '../hub/diagnostic.ts'
import type { Json, JsonObject } from '../hub/node.ts'

type Headers = Readonly<Record<string, string>>

/** The clock and the chance that a session is made of; both are handed in. */
export interface SessionSource {
  /** Milliseconds since 1970. */
  readonly now: number
  random(bytes: number): Uint8Array
  /** Hex SHA-256 of UTF-8 text. */
  sha256(text: string): string
}

/** One request, before it goes upstream. */
export interface SessionRequest extends SessionSource {
  /** Names in lower case. */
  readonly clientHeaders: Headers
  /** The headers are of a connection with many requests: what the body tells of a request goes before them. */
  readonly headersShared?: boolean
  /** The document as the client sent it. */
  readonly clientBody: JsonObject
  /** The document that is to go upstream. */
  readonly body: JsonObject
  /** What was kept with the response that this request continues. */
  readonly continued?: Json
  /** The installation that the account is known by. */
  readonly installation?: string
  /** The request goes to the endpoint that only compacts. */
  readonly compact?: boolean
}

/** A request in its session: what to send, and what to keep. */
export interface ResolvedSession {
  /** These go over the headers of the call. */
  readonly headers: Headers
  /** Names of those that change inside of a session, so that a connection may serve requests that differ in them. */
  readonly varying: readonly string[]
  /** Top-level members to set in the body. */
  readonly members: JsonObject
  readonly diagnostics: readonly Diagnostic[]
  /** What to keep, once there is an answer. */
  keep(answer: { readonly compacted: boolean }): Json
}

/** A session that is known by name, but not yet by what was kept of it. */
export interface FoundSession {
  readonly session: string
  /** `last`: what was kept of the last request of this session. */
  resolve(last?: Json): ResolvedSession
}

/**
 * What a provider wants to be told about the session that a request belongs to. Pure: whoever calls it owns clock, chance
 * and memory. `find` is called once a request, however often the request is then sent.
 */
export interface SessionHooks {
  /** The schema of the provider's dialect that what is kept follows. */
  readonly keptKind: string
  find(request: SessionRequest): FoundSession
}
