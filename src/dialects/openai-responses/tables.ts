import type { Code, DialectId, Known, Members, Turn } from '../../hub/index.ts'

/**
 * What differs between dialects that share the Responses format: handed to every codec of this folder, so that another
 * dialect is built from the same codecs with rows of its own.
 */
export interface ResponsesTables {
  /** Owner of the extensions, opaque parts, opaque tools and seals that these codecs read. */
  readonly id: DialectId
  readonly members: Members
  readonly extensionCodes: Readonly<Record<string, Code>>
  readonly answerCodes: Readonly<Record<string, Code>>
  /** Path below the base URL. */
  readonly path: string
  /** Path of the endpoint that counts tokens; absent where the host has none. */
  readonly countPath?: string
  /** Other dialects whose file ids are valid here. */
  readonly fileIssuers: readonly DialectId[]
  /** Request members that the hub has no word for: carried without a report. */
  readonly requestMembers: Known
  /** Response members that the hub has no word for, mostly an echo of the request: carried without a report. */
  readonly responseMembers: Known
  /** Members of any item that the hub has no word for: carried without a report. */
  readonly itemMembers: Known
  /** Item types of the vendor that the hub has no word for, and who speaks them. */
  readonly opaqueItems: Readonly<Record<string, Turn['role']>>
  /** Tool types of the vendor that the hub has no word for. */
  readonly opaqueTools: Known
}
