import type { Context, Exchange, Members } from './hub/context.ts'
import type { Code } from './hub/diagnostic-codes.ts'
import type { Event } from './hub/event.ts'
import type { Failure } from './hub/failure.ts'
import type { Frame, Machine } from './hub/machine.ts'
import type { DialectId, Json } from './hub/node.ts'
import type { HubRequest } from './hub/request.ts'
import type { HubResponse } from './hub/response.ts'

/** Wire to hub and hub to wire, for one kind of document. Pure; a wrong shape throws `ProtocolError`, a loss is reported. */
export interface Codec<Hub, C extends Context = Context> {
  decode(wire: Json, c: C): Hub
  encode(hub: Hub, c: C): Json
}

/** One way to call the dialect over HTTP. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Path below the base URL, as the vendor's SDK builds it: `/v1/messages`. */
  readonly path: string
}

export interface StreamCodec {
  decoder(x: Exchange): Machine<Frame, Event>
  encoder(x: Exchange): Machine<Event, Frame>
  /** `sequential`: the client expects one part at a time; `hub/sequence` stands before the encoder. */
  readonly layout: 'sequential' | 'overlapping'
  /** The data of the frame that ends a good stream, where the dialect has one beside its events (`[DONE]`). */
  readonly doneData?: string
  /** It has no word for a failure: a stream that fails ends without its terminator, or breaks off. */
  readonly untoldFailures?: true
}

/** How a stream is cut into frames: events of SSE, or text as it comes, one frame a chunk. */
export type Framing = 'sse' | 'text'

/** One form of a dialect's stream. */
export interface StreamForm {
  readonly framing: Framing
  readonly stream: StreamCodec
  readonly grammar?: () => WireGrammar
}

/** The grammar of a dialect's stream, for `validate` and the laws: independent of the decoder, which is tolerant. */
export type WireGrammar = Machine<Frame, GrammarFinding>

export interface GrammarFinding {
  /** Which frame, from 0; the frame after the last for what is missing at the end. */
  readonly frame: number
  /** Pointer into the data of the frame. */
  readonly at: string
  readonly message: string
}

/** What a version of the vendor's API refuses of a request that the schema, which holds for all versions, allows. */
export interface Refusal {
  /** Pointer into the request. */
  readonly at: string
  readonly message: string
}

/** The vendor dates its API; rules differ, shapes do not. */
export interface Versions {
  /** Oldest first. */
  readonly known: readonly string[]
  /** Takes anything: what is no request is the schema's to find. */
  refusals(request: unknown, version: string): readonly Refusal[]
}

/** A wire format as a value: tables and codecs, no deployment. URL and credentials belong to providers. */
export interface Dialect {
  readonly id: DialectId
  /** The dialect whose extensions are this one's own words too; absent: its own alone. */
  readonly words?: DialectId
  /** Of its stream; `none`: it has none. */
  readonly framing: Framing | 'none'
  readonly members: Members
  /** The code under which an extension is reported when another dialect drops it; absent: `member`. */
  readonly extensionCodes: Readonly<Record<string, Code>>
  /** The same for answers, where a member weighs another way there: a container that is told is none that is asked for. */
  readonly answerCodes?: Readonly<Record<string, Code>>
  /** What a request of this dialect cannot say, though requests of all others do: who answers, and whether it streams. */
  readonly unsaid?: ReadonlySet<'model' | 'stream'>
  readonly routes: { readonly generate: Route; readonly countTokens?: Route; readonly models?: Route }
  readonly request: Codec<HubRequest>
  readonly response: Codec<HubResponse, Exchange>
  /** `decode` gets the body of an error answer, or `null` where it was no JSON; the HTTP status is in `status`. */
  readonly failure: {
    decode(wire: Json, c: Exchange & { readonly status?: number }): Failure
    encode(failure: Failure, c: Exchange): Json
    /** The HTTP status that the vendor uses for such a failure, where the failure has none of its own. */
    statusOf(failure: Failure): number
    /** The HTTP status that its clients have to see for what they must not ask again, whatever the upstream's own was. */
    clientStatus?(failure: Failure): number | undefined
  }
  readonly stream?: StreamCodec
  readonly grammar?: () => WireGrammar
  /** Further forms of the stream, which only a header of the answer tells from the first; see `inForm`. */
  readonly otherForms?: readonly StreamForm[]
  readonly versions?: Versions
  /** The closed list of equivalences that the vendor documents, as a normal form of a wire document. Used by laws only. */
  canonical(kind: 'request' | 'response' | 'failure', wire: Json): Json
}
