// Generated from schemas/gitlab-duo-code by `npm run generate`. Do not edit.

/**
 * Data of one event of the SSE form, which the header X-Streaming-Format: sse marks. The name of the event tells which: stream_start has metadata, content_chunk has choices, the data of stream_end is null. Evidence: documented by the AI Gateway and server source. https://gitlab.com/gitlab-org/modelops/applied-ml/code-suggestions/ai-assist/-/blob/main/docs/api.md
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeStreamEvent".
 */
export type DuoCodeStreamEvent = DuoCodeStreamEnd | DuoCodeStreamPart
/**
 * Data of stream_end.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeStreamEnd".
 */
export type DuoCodeStreamEnd = null

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  error: DuoCodeErrorBody
  request: DuoCodeRequest
  response: DuoCodeResponse
  'stream-event': DuoCodeStreamEvent
}
/**
 * Body of an error answer of POST /api/v4/code_suggestions/completions.
 */
export interface DuoCodeErrorBody {
  /**
   * `401 Unauthorized`, or an object such as {error: TEXT}.
   */
  message?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
  /**
   * `invalid_token`, `insufficient_scope`, `missing_default_duo_group`, or in words which parameter is wrong.
   */
  error?:
    | string
    | {
        [k: string]: unknown
      }
  error_description?: string
  /**
   * Which scopes would do, parted by blanks.
   */
  scope?: string
  /**
   * `USAGE_QUOTA_EXCEEDED` and the like, of the gateway.
   */
  error_code?: string
  /**
   * In the gateway's own form.
   */
  detail?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
}
/**
 * Body of POST /api/v4/code_suggestions/completions. Evidence: documented (https://docs.gitlab.com/api/code_suggestions/) and server source. Of the whole body 600,000 bytes are taken.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeRequest".
 */
export interface DuoCodeRequest {
  current_file: DuoCodeCurrentFile
  /**
   * What is asked for; absent: the instance decides by the file.
   */
  intent?: 'completion' | 'generation' | (string & {})
  generation_type?: 'comment' | 'empty_function' | 'small_file' | (string & {})
  /**
   * The answer as it is written. Default false.
   */
  stream?: boolean
  /**
   * Whose settings hold.
   */
  project_path?: string
  /**
   * What to write, in words.
   */
  user_instruction?: string
  /**
   * The gateway leaves it out unless the client is a language server of a version that it knows (server source).
   *
   * @minItems 1
   */
  context?: DuoCodeContext[]
}
/**
 * The file in the editor, cut at the cursor. The gateway behind takes 100,000 characters of each half.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeCurrentFile".
 */
export interface DuoCodeCurrentFile {
  file_name: string
  content_above_cursor: string
  content_below_cursor?: string
}
/**
 * Other code that matters.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeContext".
 */
export interface DuoCodeContext {
  type: 'file' | 'snippet' | (string & {})
  /**
   * Not blank.
   */
  name: string
  /**
   * Not blank.
   */
  content: string
}
/**
 * Body of the 200 that answers POST /api/v4/code_suggestions/completions, in its two shapes: completions with id, experiments, object and created, generations without. Evidence: documented (https://docs.gitlab.com/api/code_suggestions/) and server source.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeResponse".
 */
export interface DuoCodeResponse {
  /**
   * The word "id" in every answer: it names nothing.
   */
  id?: string
  model?: DuoCodeModel
  experiments?: {
    [k: string]: unknown
  }[]
  object?: 'text_completion'
  /**
   * Seconds since 1970.
   */
  created?: number
  /**
   * May be empty.
   */
  choices: DuoCodeChoice[]
  metadata?: DuoCodeMetadata
}
/**
 * Which engine and model wrote it, and in which language of code.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeModel".
 */
export interface DuoCodeModel {
  engine?: string
  name?: string
  lang?: string | null
  /**
   * The only hint of usage, of completions alone (server source); its members are not known for sure.
   */
  tokens_consumption_metadata?: {
    [k: string]: unknown
  } | null
}
/**
 * One suggestion.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeChoice".
 */
export interface DuoCodeChoice {
  text: string
  index?: number
  /**
   * Always the same word: a default of the server, no signal (server source).
   */
  finish_reason?: 'length' | (string & {})
}
/**
 * How it was made.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeMetadata".
 */
export interface DuoCodeMetadata {
  model?: DuoCodeModel
  /**
   * Seconds since 1970.
   */
  timestamp?: number
  enabled_feature_flags?: string[] | null
  region?: string | null
}
/**
 * Data of stream_start or content_chunk.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeStreamPart".
 */
export interface DuoCodeStreamPart {
  metadata?: DuoCodeMetadata
  choices?: DuoCodeStreamChoice[]
}
/**
 * What a suggestion goes on with.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeStreamChoice".
 */
export interface DuoCodeStreamChoice {
  delta: DuoCodeDelta
  index: number
}
/**
 * More text; white space counts, and an empty text is legal.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeDelta".
 */
export interface DuoCodeDelta {
  content: string
}
/**
 * Body of an error answer of POST /api/v4/code_suggestions/completions.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoCodeErrorBody".
 */
export interface DuoCodeErrorBody1 {
  /**
   * `401 Unauthorized`, or an object such as {error: TEXT}.
   */
  message?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
  /**
   * `invalid_token`, `insufficient_scope`, `missing_default_duo_group`, or in words which parameter is wrong.
   */
  error?:
    | string
    | {
        [k: string]: unknown
      }
  error_description?: string
  /**
   * Which scopes would do, parted by blanks.
   */
  scope?: string
  /**
   * `USAGE_QUOTA_EXCEEDED` and the like, of the gateway.
   */
  error_code?: string
  /**
   * In the gateway's own form.
   */
  detail?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
}
/**
 * Body of an error answer of the two REST endpoints: what the instance says, or what its AI Gateway said where that is relayed. A message, plain or wrapped, or the OAuth form with error and error_description, or the gateway's detail. Evidence: server source and its tests; the order of scopes is inferred.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoInstanceError".
 */
export interface DuoInstanceError {
  /**
   * `401 Unauthorized`, or an object such as {error: TEXT}.
   */
  message?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
  /**
   * `invalid_token`, `insufficient_scope`, `missing_default_duo_group`, or in words which parameter is wrong.
   */
  error?:
    | string
    | {
        [k: string]: unknown
      }
  error_description?: string
  /**
   * Which scopes would do, parted by blanks.
   */
  scope?: string
  /**
   * `USAGE_QUOTA_EXCEEDED` and the like, of the gateway.
   */
  error_code?: string
  /**
   * In the gateway's own form.
   */
  detail?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
}
