// Generated from schemas/conformance by `npm run generate`. Do not edit.

/**
 * A piece of content that must arrive, in this place.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ExpectedPart".
 */
export type ExpectedPart =
  | {
      type: 'text'
      text: string
    }
  | {
      type: 'tool-call'
      name: string
      /**
       * Any JSON value.
       */
      input: {
        [k: string]: unknown
      }
    }

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  case: CaseFile
  'expected-answer': ExpectedAnswerFile
  'expected-request': ExpectedRequestFile
  'proxy-config': ProxyConfig
  'requirement-set': RequirementSet
  requirement: Requirements
}
/**
 * case.json of a folder golden/cases/<route>/<name>: what a case is about. The client's request, the upstream's script and both expectations stand beside it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CaseFile".
 */
export interface CaseFile {
  title: string
  /**
   * Abilities that a gateway must claim for the case to apply: stream, tools, images.
   */
  needs?: string[]
  /**
   * Requirements that the case can prove.
   *
   * @minItems 1
   */
  covers: string[]
  /**
   * Filed bugs in which this went wrong: owner/repository#number.
   */
  'seen-in'?: string[]
  /**
   * Ways to cut and dress the same upstream bytes; one expectation holds for all. Default: as-written.
   *
   * @minItems 1
   */
  variants?: string[]
  /**
   * What the client does beside reading.
   */
  client?: {
    /**
     * It closes the connection after so many deltas of text.
     */
    'leave-after-text'?: number
  }
  /**
   * How the upstream answers beside its body.
   */
  upstream?: {
    /**
     * HTTP status. Default 200.
     */
    status?: number
    headers?: {
      [k: string]: string
    }
  }
}
/**
 * client.expected.json: what the client must get, in words that no dialect owns. Absent members are not judged.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ExpectedAnswerFile".
 */
export interface ExpectedAnswerFile {
  /**
   * HTTP status. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
   */
  status?: {
    [k: string]: unknown
  }
  headers?: {
    /**
     * Value of a header. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
     */
    [k: string]: {
      [k: string]: unknown
    }
  }
  parts?: ExpectedPart[]
  /**
   * Reasoning that must arrive.
   */
  reasoning?: {
    text: string
    seal?: string
  }
  /**
   * The finish reason, in the words of the hub. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
   */
  finish?: {
    [k: string]: unknown
  }
  /**
   * The stop sequence that ended the text. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
   */
  stopSequence?: {
    [k: string]: unknown
  }
  usage?: {
    /**
     * A token count. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
     */
    [k: string]: {
      [k: string]: unknown
    }
  }
  /**
   * The error that must arrive.
   */
  error?: {
    /**
     * Its text. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
     */
    message?: {
      [k: string]: unknown
    }
  }
  /**
   * The answer must not look like a success.
   */
  failure?: boolean
  /**
   * Text that came before the failure.
   */
  partial?: string
}
/**
 * upstream-request.expected.json: what the upstream must receive, as one matcher for each requirement that it proves.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ExpectedRequestFile".
 */
export interface ExpectedRequestFile {
  /**
   * The body, or the part of it that the requirement is about. A matcher: a JSON value, or an object whose members begin with $ ($any, $absent, $oneOf, $concat, $unordered, ...).
   */
  [k: string]: {
    [k: string]: unknown
  }
}
/**
 * wireproof.proxy.json: the configuration of the reference proxy. Keys are never written here; an upstream names the environment variable that holds its key.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyConfig".
 */
export interface ProxyConfig {
  /**
   * Address to listen on. Default 127.0.0.1; any that is not loopback demands clientKeys.
   */
  host?: string
  /**
   * Default 4000; 0 is any free port.
   */
  port?: number
  /**
   * None: the built-in scripted model, in every dialect.
   */
  upstreams?: ProxyUpstream[]
  /**
   * Names that clients may use for models.
   */
  aliases?: {
    [k: string]: ProxyAlias
  }
  /**
   * Environment variables whose values clients must show as their key.
   *
   * Items: Name of an environment variable.
   */
  clientKeys?: string[]
  /**
   * What happens to a request that cannot be translated without loss. Default reject-breaking.
   */
  onLoss?: 'report' | 'reject-breaking' | 'reject-any'
  /**
   * Losses that never reject a request; they are still reported.
   *
   * Items: A row of docs/diagnostic-codes.md.
   */
  accept?: string[]
  limits?: ProxyLimits
}
/**
 * One upstream.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyUpstream".
 */
export interface ProxyUpstream {
  /**
   * Unique; what aliases refer to.
   */
  name?: string
  dialect: 'openai-chat' | 'openai-responses' | 'anthropic-messages'
  /**
   * Base URL, with or without /v1; builtin is the scripted model.
   */
  url: string
  /**
   * Environment variable that holds the key; absent hands on the key of the client.
   */
  keyVariable?: string
  /**
   * Who hosts it. Default: the vendor of the dialect.
   */
  provider?: string
  /**
   * Models with one of these prefixes go here.
   */
  modelPrefixes?: string[]
  /**
   * The upstream only streams.
   */
  forceStream?: boolean
}
/**
 * A model of one upstream.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyAlias".
 */
export interface ProxyAlias {
  /**
   * Name of the upstream.
   */
  upstream: string
  model: string
}
/**
 * Sizes in bytes, times in milliseconds.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyLimits".
 */
export interface ProxyLimits {
  requestBody?: number
  responseBody?: number
  headers?: number
  requestMs?: number
  connectMs?: number
  upstreamHeadMs?: number
  upstreamIdleMs?: number
}
/**
 * A frozen list of requirements: golden/requirements/sets/<version>.json, never edited.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RequirementSet".
 */
export interface RequirementSet {
  /**
   * The version.
   */
  set: string
  /**
   * @minItems 1
   */
  requirements: string[]
}
/**
 * One area of what a gateway has to do: golden/requirements/<area>.json.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Requirements".
 */
export interface Requirements {
  /**
   * @minItems 1
   */
  requirements: Requirement[]
}
/**
 * One thing that must hold, why, and who says so.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Requirement".
 */
export interface Requirement {
  /**
   * Permanent: an area and a number, never used again.
   */
  id: string
  /**
   * MUST needs the schema or documentation of a vendor, or an official client that breaks; what is only observed is at most SHOULD.
   */
  level: 'MUST' | 'SHOULD' | 'INFO'
  evidence: 'vendor-schema' | 'vendor-doc' | 'client-breaks' | 'observed'
  /**
   * What must hold, in one sentence.
   */
  text: string
  /**
   * What goes wrong for a user otherwise.
   */
  why: string
  /**
   * Where it is written, or was seen.
   */
  url: string
}
