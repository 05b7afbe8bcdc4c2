// Generated from schemas/conformance by `npm run generate`. Do not edit.

/**
 * schemas/<dialect>/drift.json: differences between our schemas and the types of the vendor's SDK that are right as they are.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DriftExplanations".
 */
export type DriftExplanations = DriftExplanation[]
/**
 * How a fact is known. Nobody has observed one on an account: there is no word for that.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoEvidence".
 */
export type DuoEvidence = 'documented' | 'server-source' | 'client' | 'inferred' | 'unknown'
/**
 * golden/gitlab-duo/errors.json: every way in which a GitLab instance, its gateway or the vendor behind it refuses, and what clients of the proxy see of it. Rendered into docs/gitlab-duo.md.
 *
 * @minItems 1
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoErrors".
 */
export type DuoErrors = DuoErrorCase[]
/**
 * What becomes of one capability on one way.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCell".
 */
export type DuoCell = DuoNative | DuoEmulated | DuoRejected
/**
 * Whether Duo would be no upstream for Codex without it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoNeed".
 */
export type DuoNeed = 'required' | 'optional'
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoProof".
 */
export type DuoProof = DuoProofByTranslation | DuoProofByProvider | DuoProofByTest
/**
 * What shows that wireproof does so. Empty: nothing does.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoProofs".
 */
export type DuoProofs = DuoProof[]
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
 * @minItems 1
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FeaturePointers".
 */
export type FeaturePointers = string[]
/**
 * golden/features.json: what people look for in a translation, and where golden scenarios show it. Rows of docs/matrix.md.
 *
 * @minItems 1
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Features".
 */
export type Features = Feature[]
/**
 * env:NAME sends the key as the vendor wants it, { bearer } as a bearer token, pass-through hands on the key of the client, login and { oauth } are for GitLab Duo. Absent: for GitLab Duo the kept login, else a placeholder that no vendor takes.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyCredential".
 */
export type ProxyCredential =
  | string
  | {
      /**
       * Sent as a bearer token. Where the key is: env: and the name of an environment variable.
       */
      bearer?: string
      /**
       * Where the id of the account is, for providers that want to be told: env: and the name of an environment variable.
       */
      account?: string
      oauth?: ProxyOauth
    }
/**
 * One line of run.ndjson, the one truth of a run: a header, then trials and drift, then a footer. A file without a footer is cut off.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RunRecord".
 */
export type RunRecord = HeaderRecord | TrialRecord | DriftRecord | FooterRecord

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  'captured-exchange': CapturedExchange
  case: CaseFile
  'client-profiles': ClientProfiles
  'drift-explanations': DriftExplanations
  'duo-errors': DuoErrors
  'duo-parity': DuoParity
  'expected-answer': ExpectedAnswerFile
  'expected-request': ExpectedRequestFile
  features: Features
  ledger: Ledger
  'proxy-config': ProxyConfig
  'requirement-set': RequirementSet
  requirement: Requirements
  'run-record': RunRecord
  scenario: Scenario
  'suite-config': SuiteConfig
}
/**
 * What one client sent, as recorded by a server of ours: one HTTP request, or everything that came over one WebSocket.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CapturedExchange".
 */
export interface CapturedExchange {
  /**
   * WS for a WebSocket.
   */
  method: string
  /**
   * Path and query.
   */
  url: string
  httpVersion?: string
  /**
   * Names as the client wrote them, in its order.
   */
  headers: string[][]
  /**
   * The JSON that was sent, null where nothing was.
   */
  body?: {
    [k: string]: unknown
  }
  /**
   * WebSocket: the JSON of each text frame of the client.
   */
  frames?: {
    [k: string]: unknown
  }[]
  /**
   * WebSocket: code and reason with which it closed.
   *
   * @minItems 2
   * @maxItems 2
   */
  close?: (number | string)[]
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
    /**
     * Headers that tell who the client is, names in lower case.
     */
    headers?: {
      [k: string]: string
    }
  }
  /**
   * How the upstream answers beside its body in upstream.json; upstream.sse tells it in directives.
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
 * What real clients always send and can do without: the losses that the proxy accepts on their behalf. The first profile that recognises a request is its own.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClientProfiles".
 */
export interface ClientProfiles {
  $schema?: string
  /**
   * @minItems 1
   */
  profiles: ClientProfile[]
}
/**
 * One client.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClientProfile".
 */
export interface ClientProfile {
  /**
   * What the configuration and --profile say.
   */
  name: string
  /**
   * The name of the product.
   */
  title: string
  recognisedBy: ClientRecognition
  accept: AcceptedLoss[]
}
/**
 * The header by which the client names itself, and how its value begins.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClientRecognition".
 */
export interface ClientRecognition {
  /**
   * In lower case.
   */
  header: string
  /**
   * @minItems 1
   */
  startsWith: string[]
}
/**
 * A loss that never rejects a request, and why nobody needs what is lost.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AcceptedLoss".
 */
export interface AcceptedLoss {
  /**
   * A row of docs/diagnostic-codes.md.
   */
  code: string
  /**
   * Only here: a pointer into the request, in which * stands for any one member or index.
   */
  at?: string
  reason: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DriftExplanation".
 */
export interface DriftExplanation {
  /**
   * File stem of the document, or * for every one.
   */
  document: string
  /**
   * Path of the difference as `npm run drift` prints it; a * stands for any run of characters, and at least three of them are spelled out. Empty: the document itself.
   */
  path: string
  /**
   * missing: the SDK has it and we do not. extra: we have it and the SDK does not.
   */
  side?: 'missing' | 'extra'
  /**
   * demand: a member that ours requires and the SDK leaves out.
   */
  what?: 'member' | 'value' | 'branch' | 'type' | 'demand'
  /**
   * Which members, values, branches or types are meant.
   *
   * @minItems 1
   */
  names?: string[]
  /**
   * Why the difference is right.
   */
  why: string
  /**
   * Where it can be read: a vendor's page, the SDK's file, or a capture.
   */
  source: string
}
/**
 * One answer, and what comes of it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoErrorCase".
 */
export interface DuoErrorCase {
  /**
   * What it means, for people.
   */
  title: string
  /**
   * Who answers: the instance to a request for a token, the gateway, the vendor behind it, or an endpoint of the instance itself.
   */
  by: 'instance' | 'gateway' | 'vendor' | 'rest'
  /**
   * What is asked for. Default: a Claude.
   */
  model?: string
  answer: DuoErrorAnswer
  evidence: DuoEvidence
  /**
   * By clients of each dialect.
   */
  seen: {
    chat: DuoErrorOfClient
    responses: DuoErrorOfClient
    messages: DuoErrorOfClient
    codex: DuoErrorOfClient
  }
  /**
   * Words that the message has for each of them.
   */
  says: string
  /**
   * How often, for one request of a client: the instance for a token, and the gateway for an answer.
   */
  asked: {
    instance: number
    gateway: number
  }
  rests?: DuoErrorRest
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoErrorAnswer".
 */
export interface DuoErrorAnswer {
  status: number
  /**
   * Seconds, as the header says them.
   */
  retryAfter?: number
  /**
   * A text stands for itself.
   */
  body: {} | string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoErrorOfClient".
 */
export interface DuoErrorOfClient {
  status: number
  /**
   * The code of the error, or its type where it has none.
   */
  error: string
}
/**
 * What is left alone after it; absent: nothing.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoErrorRest".
 */
export interface DuoErrorRest {
  /**
   * The minting of tokens, the whole account, or one model of it.
   */
  scope: 'minting' | 'account' | 'model'
  /**
   * For the first time; absent: until the proxy is started anew.
   */
  seconds?: number
  /**
   * The refusals meanwhile do not tell how long it takes.
   */
  untold?: true
}
/**
 * golden/gitlab-duo/parity.json: what Codex can do, and what becomes of it on each way to GitLab Duo. Rendered into docs/gitlab-duo.md.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoParity".
 */
export interface DuoParity {
  /**
   * The day on which the contract was last read; the interface is an experiment of its vendor and changes.
   */
  checked: string
  /**
   * @minItems 1
   */
  decisions: DuoDecision[]
  /**
   * Each way to a model of GitLab Duo.
   */
  transports: {
    'gateway-anthropic': DuoTransport
    'gateway-chat': DuoTransport
    'gateway-responses': DuoTransport
    'rest-chat': DuoTransport
    'rest-code': DuoTransport
  }
  /**
   * @minItems 1
   */
  capabilities: DuoCapability[]
}
/**
 * One choice between ways, made once and for all users.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoDecision".
 */
export interface DuoDecision {
  decision: string
  reason: string
  evidence: DuoEvidence
}
/**
 * One way to a model.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoTransport".
 */
export interface DuoTransport {
  title: string
  /**
   * What is spoken on it.
   */
  dialect: 'anthropic-messages' | 'openai-chat' | 'openai-responses' | 'gitlab-duo-chat' | 'gitlab-duo-code'
  call: string
  /**
   * Whether it is used without being asked for.
   */
  on: 'always' | 'operator'
  evidence: DuoEvidence
}
/**
 * One thing that Codex, or another client of its surfaces, can do.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCapability".
 */
export interface DuoCapability {
  /**
   * Heading below which the row stands.
   */
  area: 'transport' | 'conversation' | 'tools' | 'reasoning' | 'output' | 'sessions' | 'account'
  title: string
  /**
   * No way is left out.
   */
  cells: {
    'gateway-anthropic': DuoCell
    'gateway-chat': DuoCell
    'gateway-responses': DuoCell
    'rest-chat': DuoCell
    'rest-code': DuoCell
  }
}
/**
 * It arrives as what it is.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoNative".
 */
export interface DuoNative {
  word: 'native'
  need: DuoNeed
  note?: string
  evidence: DuoEvidence
  shown: DuoProofs
}
/**
 * A feature of golden/features.json is translated between the dialect of a client and that of the way: requests towards it, answers back.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoProofByTranslation".
 */
export interface DuoProofByTranslation {
  by: 'translation'
  client: 'codex' | 'openai-responses' | 'openai-chat' | 'anthropic-messages'
  /**
   * Area and title.
   */
  feature: string
  /**
   * Where to look in the document of the client, in place of where the feature stands.
   *
   * @minItems 1
   */
  at?: string[]
}
/**
 * What the provider says of an endpoint beside the generation of answers.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoProofByProvider".
 */
export interface DuoProofByProvider {
  by: 'provider'
  endpoint: 'count-tokens' | 'compact'
}
/**
 * A test that fails where it is otherwise.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoProofByTest".
 */
export interface DuoProofByTest {
  by: 'test'
  file: string
  /**
   * As it stands in the file.
   */
  title: string
}
/**
 * It is done in another way, or in part; what is different is told.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoEmulated".
 */
export interface DuoEmulated {
  word: 'emulated'
  need: DuoNeed
  reason: string
  evidence: DuoEvidence
  shown: DuoProofs
}
/**
 * It does not go through.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoRejected".
 */
export interface DuoRejected {
  word: 'rejected'
  /**
   * Never required: what has to be there is not rejected.
   */
  need: 'optional' | 'not possible'
  /**
   * refused: before anything is sent. left-out: the answer means the same without it, so it is left out and reported, and refused under onLoss reject-any alone. absent: it is in no answer, and none is made up.
   */
  told: 'refused' | 'left-out' | 'absent'
  reason: string
  evidence: DuoEvidence
  shown: DuoProofs
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
 * One row of the matrix. Every pointer leads to the feature in the scenario's document of that dialect.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Feature".
 */
export interface Feature {
  title: string
  /**
   * Heading of the page below which the row stands.
   */
  area: 'conversation' | 'tools' | 'reasoning' | 'output' | 'sampling' | 'bookkeeping' | 'answer'
  /**
   * Folder below golden/scenarios.
   */
  scenario: string
  /**
   * For each dialect that has the feature: pointers into its document. A dialect that is missing cannot say it.
   */
  at: {
    'openai-chat'?: FeaturePointers
    'openai-responses'?: FeaturePointers
    'anthropic-messages'?: FeaturePointers
    codex?: FeaturePointers
  }
}
/**
 * wireproof.known.json: what a gateway is known to get wrong. Each entry still runs, and must still fail.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Ledger".
 */
export interface Ledger {
  entries: KnownEntry[]
}
/**
 * One excused failure.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "KnownEntry".
 */
export interface KnownEntry {
  requirement: string
  /**
   * Pattern of case ids.
   */
  match: string
  /**
   * Variants it holds for; absent is all.
   */
  variants?: string[]
  reason: string
  /**
   * Where it is being worked on.
   */
  link: string
  /**
   * On that day and after it excuses nothing.
   */
  expires: string
}
/**
 * wireproof.proxy.json: the configuration of the reference proxy. Keys are never written here, only the environment variables that hold them.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyConfig".
 */
export interface ProxyConfig {
  $schema?: string
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
   * What clients must show as their key.
   *
   * Items: Where the key is: env: and the name of an environment variable.
   */
  clientKeys?: string[]
  /**
   * What happens to a request that cannot be translated without loss. Default reject-breaking.
   */
  onLoss?: 'report' | 'reject-breaking' | 'reject-any'
  /**
   * Losses that never reject a request; they are still reported.
   */
  accept?: (string | AcceptedLoss)[]
  /**
   * Whose habits are accepted as well: the name of a client profile for every client, auto (the default) for the one that each request is recognised by, none.
   */
  profile?: string
  limits?: ProxyLimits
  state?: ProxyState
  /**
   * Whether clients may upgrade to a WebSocket; false answers 426, on which they go on over HTTP. Default true.
   */
  websocket?: boolean
  /**
   * The folder in which wireproof login keeps credentials. Default: wireproof in the configuration folder of the user.
   */
  credentials?: string
}
/**
 * One upstream.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyUpstream".
 */
export interface ProxyUpstream {
  /**
   * Unique; what aliases refer to. Default: the id of the dialect.
   */
  name?: string
  dialect?: 'openai' | 'responses' | 'claude' | 'codex' | 'openai-chat' | 'openai-responses' | 'anthropic-messages'
  /**
   * Base URL, with or without /v1; builtin is the scripted model. Absent: the provider's own, where it has one.
   */
  url?: string
  /**
   * Who hosts it. Default: the vendor of the dialect. gitlab-duo is a host of several dialects, with members of its own.
   */
  provider?: string
  credential?: ProxyCredential
  profile?: ProxyProfile
  /**
   * Models with one of these prefixes go here.
   */
  modelPrefixes?: string[]
  /**
   * Streams are asked for over WebSocket; an answer of 426 turns to HTTP. Upstreams of Responses only.
   */
  websocket?: boolean
  /**
   * The upstream only streams.
   */
  forceStream?: boolean
  retry?: ProxyRetry
  /**
   * GitLab Duo: the AI gateway of the instance, as it is reached: with /ai where it is GitLab's own. Default: that of gitlab.com, for gitlab.com.
   */
  gateway?: string
  /**
   * GitLab Duo: how it is reached. Default gateway; the other two lose most of a request, and are never turned to by themselves.
   */
  transport?: 'gateway' | 'rest-chat' | 'rest-code'
  /**
   * GitLab Duo: the model that the name gitlab-duo means. Default claude-sonnet-4-6.
   */
  model?: string
  /**
   * GitLab Duo: number or global id of the top-level group whose models are asked for. Absent: no group is.
   */
  rootNamespace?: string
  /**
   * GitLab Duo: whether models are looked for. Default true.
   */
  discovery?: boolean
}
/**
 * Tokens of an OAuth application of the operator. What comes in place of the refresh token, which serves once, is kept as a login is.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyOauth".
 */
export interface ProxyOauth {
  /**
   * The id of the application.
   */
  clientId: string
  /**
   * Where the refresh token is: env: and the name of an environment variable.
   */
  refreshToken: string
  /**
   * Where the secret of a confidential application is: env: and the name of an environment variable.
   */
  clientSecret?: string
}
/**
 * What the upstream can and cannot do; goes over the profile of its provider.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyProfile".
 */
export interface ProxyProfile {
  /**
   * False: an output schema is refused before any call.
   */
  structuredOutput?: boolean
  /**
   * Under which member a Chat upstream takes earlier reasoning. Default: left out.
   */
  chatReasoning?: 'reasoning_content' | 'reasoning' | 'reasoning_details' | 'omit'
  /**
   * What Messages clients are told of cache figures that nobody knows. Default: null.
   */
  messagesClientCacheFigures?: 'null' | 'zero'
  /**
   * Under which member Chat clients are told of reasoning. Default: reasoning_content.
   */
  chatClientReasoning?: 'reasoning_content' | 'reasoning' | 'reasoning_details' | 'omit'
  /**
   * The reasoning efforts that the model knows; any other becomes the nearest one.
   */
  efforts?: string[]
  /**
   * How a Claude model is made to think. Default: by its name.
   */
  thinking?: 'adaptive' | 'manual' | 'always' | 'none'
  /**
   * How reasoning is shown where a request turns it on and does not say: auto, concise, detailed.
   */
  reasoningSummary?: string
  /**
   * Whether a Responses upstream takes reasoning that it did not seal. Default: omit.
   */
  responsesReasoning?: 'text' | 'omit'
  /**
   * Under which channel Responses clients are told of another vendor's reasoning. Default: summary.
   */
  responsesClientReasoning?: 'summary' | 'content'
  /**
   * What a request of another dialect says to a Responses upstream about being kept.
   */
  responsesStore?: boolean
  /**
   * Whether foreign answers in the history are told apart into commentary and final_answer.
   */
  responsesPhase?: boolean
  /**
   * Whom sealed reasoning belongs to, beside its vendor. Default: the name of the upstream.
   */
  sealScope?: string
  /**
   * max_tokens for a Messages upstream when the request sets no limit.
   */
  maxOutputTokens?: number
  /**
   * What a Chat upstream calls the limit of output.
   */
  chatMaxTokensMember?: 'max_tokens' | 'max_completion_tokens'
  /**
   * The anthropic-version that is spoken.
   */
  anthropicVersion?: string
  [k: string]: unknown
}
/**
 * What is tried again before the first byte of an answer: 429 but for a spent quota, 5xx, no answer at all. Absent: nothing, because clients try again themselves and two policies multiply.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyRetry".
 */
export interface ProxyRetry {
  /**
   * All attempts, the first one included. Default 4.
   */
  attempts?: number
  /**
   * The wait before the second attempt; it doubles with each further one. Default 200.
   */
  firstWaitMs?: number
  /**
   * Default 30000.
   */
  longestWaitMs?: number
  /**
   * A longer pause than this is not waited for, the answer is passed on. Default 60000.
   */
  longestRetryAfterMs?: number
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
  /**
   * Until a request body in zstd is decoded; one that takes longer is refused.
   */
  decodeMs?: number
  requestMs?: number
  connectMs?: number
  upstreamHeadMs?: number
  upstreamIdleMs?: number
  /**
   * WebSockets that clients may have open at a time.
   */
  websocketConnections?: number
  /**
   * Responses of one WebSocket that may be under way at a time; as many messages may wait behind them.
   */
  websocketStreams?: number
  /**
   * After that a WebSocket takes nothing more: the client opens another.
   */
  websocketAgeMs?: number
  /**
   * Silence on a WebSocket on which nothing is under way.
   */
  websocketIdleMs?: number
}
/**
 * Where responses, sessions and what accounts are known by are kept from one request to the next.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProxyState".
 */
export interface ProxyState {
  /**
   * A folder for files, which outlive the process. Absent: memory.
   */
  dir?: string
  /**
   * Where the URL of a Redis is, for more than one instance: env: and the name of an environment variable, because it may hold a password. Goes before dir.
   */
  redis?: string
  /**
   * Responses that are kept; the oldest are forgotten. Default 1000.
   */
  records?: number
  /**
   * Bytes of all responses that are kept. Default 256 MB.
   */
  bytes?: number
  /**
   * Bytes of one response with its history; a larger one is not kept. Default 16 MB.
   */
  recordBytes?: number
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
/**
 * What is run against what.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "HeaderRecord".
 */
export interface HeaderRecord {
  type: 'header'
  format: 1
  /**
   * Version of wireproof.
   */
  suite: string
  /**
   * Frozen set of requirements.
   */
  set: string
  gateway: string
  upstream: string
  node: string
  /**
   * How requests at the upstream are matched with those of the client.
   */
  correlation: string
  routes: string[]
  trials: number
  /**
   * Entries in the ledger.
   */
  ledger: number
}
/**
 * One case in one variant, and its verdict.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TrialRecord".
 */
export interface TrialRecord {
  type: 'trial'
  case: string
  variant: string
  title: string
  verdict: 'pass' | 'non-strict' | 'fail' | 'known' | 'flaky' | 'inapplicable' | 'not-testable' | 'error'
  reason?: string
  requirements: RequirementOutcome[]
  client?: ClientWire
  upstream?: UpstreamWire[]
  /**
   * The answer of the upstream, frame by frame or whole.
   */
  sent?: string[]
  timeline?: TimelineEntry[]
}
/**
 * One requirement in one trial.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RequirementOutcome".
 */
export interface RequirementOutcome {
  id: string
  level: 'MUST' | 'SHOULD' | 'INFO'
  outcome: 'pass' | 'non-strict' | 'fail' | 'known'
  findings?: RecordedFinding[]
  /**
   * The entry of the ledger that excuses it.
   */
  link?: string
}
/**
 * What a check saw.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RecordedFinding".
 */
export interface RecordedFinding {
  message: string
  expected?: string
  actual?: string
  /**
   * Frame on the wire of the client that shows it.
   */
  clientFrame?: number
  /**
   * Frame on the wire of the upstream that shows it.
   */
  upstreamFrame?: number
  nonStrict?: true
  /**
   * A message of wireproof itself is wrong.
   */
  ours?: true
}
/**
 * What passed between the client and the gateway.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClientWire".
 */
export interface ClientWire {
  /**
   * What the client sent.
   */
  request: {
    method: string
    url: string
    /**
     * Names in lower case; what proves an identity is redacted.
     */
    headers: {
      [k: string]: string
    }
    body: string
  }
  status?: number
  /**
   * Names in lower case; what proves an identity is redacted.
   */
  headers: {
    [k: string]: string
  }
  body: string
  /**
   * How the answer ended.
   */
  end: string
}
/**
 * What the gateway sent to the upstream.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UpstreamWire".
 */
export interface UpstreamWire {
  method: string
  path: string
  /**
   * Names in lower case; what proves an identity is redacted.
   */
  headers: {
    [k: string]: string
  }
  body: string
}
/**
 * What happened, in order, on both sides.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TimelineEntry".
 */
export interface TimelineEntry {
  side: 'client' | 'upstream'
  text: string
}
/**
 * An entry of the ledger that no longer says the truth.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DriftRecord".
 */
export interface DriftRecord {
  type: 'drift'
  requirement: string
  match: string
  why: 'passes' | 'unmatched' | 'expired'
  message: string
}
/**
 * The sum, and the exit code.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FooterRecord".
 */
export interface FooterRecord {
  type: 'footer'
  counts: {
    [k: string]: number
  }
  drift: number
  /**
   * Requests at the upstream that no trial made.
   */
  strays: number
  exitCode: number
}
/**
 * scenario.json of a folder golden/scenarios/<area>/<name>: one meaning, in every dialect that can say it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export interface Scenario {
  title: string
  kind: 'request' | 'response' | 'stream' | 'failure'
  /**
   * The rule, or the filed bug, that it guards.
   */
  why: string
  /**
   * Where the vendor says so.
   */
  source: string
  /**
   * For each dialect: source (expectations derive from its document), twin (it says the same and is only judged by the laws), or the reason why it cannot say it.
   */
  documents: {
    'openai-chat': string
    'openai-responses': string
    'anthropic-messages': string
    codex?: string
    'gitlab-duo-chat'?: string
    'gitlab-duo-code'?: string
  }
  /**
   * Wrong on purpose: laws about valid documents do not apply.
   */
  malformed?: boolean
  /**
   * How the stream ended. Default eof.
   */
  how?: 'eof' | 'cut'
  /**
   * HTTP status of a failure.
   */
  status?: number
  /**
   * Answers: the dialect of the client, whose request stands in request.json. Only the way to it is derived.
   */
  client?: 'openai-chat' | 'openai-responses' | 'anthropic-messages'
  /**
   * What the target of the translation can do.
   */
  profile?: {}
  /**
   * Laws that do not hold here, each with the reason.
   */
  exempt?: {
    [k: string]: string
  }
  /**
   * For which dialects expectations are derived. Absent: all but those that take text alone.
   *
   * @minItems 1
   */
  targets?: (
    'openai-chat' | 'openai-responses' | 'anthropic-messages' | 'codex' | 'gitlab-duo-chat' | 'gitlab-duo-code'
  )[]
  /**
   * Streams: the form of the source, where its dialect has several. Absent: its first.
   */
  framing?: 'sse' | 'text'
  /**
   * What a composed document rests on: published documentation, the server's own code, what clients do, or an inference.
   */
  evidence?: 'documented' | 'source' | 'client' | 'inferred'
}
/**
 * wireproof.json: what stays the same between two runs over one gateway. Flags of wireproof run go over it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SuiteConfig".
 */
export interface SuiteConfig {
  $schema?: string
  /**
   * URL of a gateway that runs already.
   */
  gateway?: string
  /**
   * Command that starts the gateway; {PORT} and {UPSTREAM_URL} are filled in.
   */
  exec?: string
  /**
   * HOST:PORT to listen on as the upstream.
   */
  upstreamListen?: string
  /**
   * Routes that the gateway has.
   *
   * Items: client:upstream, for instance claude:openai.
   */
  routes?: string[]
  /**
   * Names of models to ask for; {upstream} and {mark} are filled in.
   */
  models?: string[]
  /**
   * Sent with each request of the client.
   */
  headers?: {
    [k: string]: string
  }
  /**
   * Paths of the gateway that differ from those of the vendor, by client.
   */
  paths?: {
    [k: string]: string
  }
  /**
   * Environment variable that holds the key which clients show.
   */
  keyEnv?: string
  /**
   * The ledger. Default wireproof.known.json.
   */
  known?: string
}
