import type { Framing, Profile } from 'wireproof'
import type { JsonObject } from 'wireproof/hub'
import type { ProxyDialect } from '../dialect.ts'
import type { Page } from './page.ts'

export type SurfaceName =
  | 'generate'
  | 'count-tokens'
  | 'compact'
  | 'response'
  | 'input-items'
  | 'models'
  | 'model'
  | 'health'
  | 'ready'
  | 'diagnostics'
  | 'page'

/** One thing that clients may ask of the proxy. */
export interface Surface {
  readonly name: SurfaceName
  /** The dialect that the path belongs to; absent for our own pages and for lists of models. */
  readonly dialect?: ProxyDialect
  readonly method: 'GET' | 'POST'
  readonly also?: 'DELETE' | 'POST'
  /** What is asked for where requests name no model. */
  readonly model?: string
  /** The status of a good answer. Default 200. */
  readonly success?: number
  /** What its clients cannot do without in an answer. */
  readonly profile?: Profile
  /** Which form of the dialect's stream this request asks for, and the headers that say so; `undefined`: the first. */
  formOf?(headers: RequestHeaders, body: JsonObject): StreamForm | undefined
  /** What is answered here, without any upstream; of surfaces named `page`. */
  readonly page?: Page
  /** A GET may become a WebSocket, whose messages are what a POST would have had as its body. */
  readonly websocket?: true
}

export interface StreamForm {
  readonly framing: Framing
  readonly headers: RequestHeaders
}

export type RequestHeaders = Readonly<Record<string, string>>

/** A client that speaks a dialect of its own on paths of its own, or on those of another vendor. */
export interface ClientSurfaces {
  readonly dialect: ProxyDialect
  /** Its own paths. */
  readonly paths: Readonly<Record<string, Surface>>
  /** Paths of others that it calls too, by the path of its own that is meant. */
  readonly borrowed: Readonly<Record<string, string>>
  /** Its list of models over an upstream of another dialect; that of one of its own is handed on as it comes. */
  readonly foreignModels: JsonObject
  /** What it reads in the headers of an answer, as events for a WebSocket, where an answer has no headers. */
  headerEvents(headers: RequestHeaders): readonly string[]
  /** Whether a request on a borrowed path is its own, as its headers say. */
  isOwn(headers: RequestHeaders): boolean
}
