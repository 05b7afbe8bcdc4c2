import type { Code, Context, DialectId, FailureKind, HubRequest, Known, Members, Turn } from '../../hub/index.ts'

/**
 * What differs between dialects that share the Responses format: handed to every codec of this folder, so that another
 * dialect is built from the same codecs with rows of its own.
 */
export interface ResponsesTables {
  /** The dialect itself: what it sealed, and files that were uploaded to it, are its own. */
  readonly dialect: DialectId
  /**
   * Whose words these are: under it stand extensions, opaque items and opaque tools. Dialects of one family share it, so
   * that what one of them says beyond the hub's words reaches another as it came.
   */
  readonly id: DialectId
  readonly members: Members
  readonly extensionCodes: Readonly<Record<string, Code>>
  readonly answerCodes: Readonly<Record<string, Code>>
  /** Path below the base URL. */
  readonly path: string
  /** Path of the endpoint that counts tokens; absent where the host has none. */
  readonly countPath?: string | undefined
  readonly modelsPath: string
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
  /** A request without a model is refused. */
  readonly demandsModel: boolean
  /** Members of an answer that the words of the family have, and that clients of this dialect do not know. */
  readonly refusedResponseMembers: Known
  /** Members of any item that the words of the family have, and that this dialect does not take from another one. */
  readonly refusedItemMembers: Known
  /** Members of an error object that the hub has no word for. */
  readonly errorMembers: Known
  /** The body of an error may be a bare `detail`. */
  readonly tellsDetail: boolean
  /** Families of events, by the beginning of their type, that carry no content and go out as they came. */
  readonly notes: readonly string[]
  /** Items that mean something to their own server only, so that another dialect of the family refuses them. */
  readonly refusedItems: Known
  readonly client: ClientTables
  /** A request of another dialect, without what this one refuses. */
  fitRequest(t: ResponsesTables, request: HubRequest, c: Context): HubRequest
}

/** What the client of a dialect makes of an answer of another one. */
export interface ClientTables {
  /** Whether it reads parts of a message that are no text: refusals, and what its vendor may add. Others lose the message. */
  readonly onlyText: boolean
  /** Why an answer may be incomplete without being asked for again. */
  readonly incompleteReasons: ReadonlySet<string>
  /** Codes of a failed response that it acts on, or that its vendor lists. */
  readonly failureCodes: ReadonlySet<string>
  /** Statuses that it has to see, whatever the upstream's own was: by others it asks again and again. */
  readonly statuses: Readonly<Partial<Record<FailureKind, number>>>
  /** How it finds in the words of a rate limit when to ask again; absent where it does not look. */
  readonly delayInWords?: RegExp
}
