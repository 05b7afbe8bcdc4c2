// Generated from schemas/gitlab-duo-chat by `npm run generate`. Do not edit.

/**
 * Body of the 201 that answers POST /api/v4/chat/completions: the text of the answer as one JSON string, and nothing beside it. A failure of the agent may stand in it as a text with `Error code: A6000` or the like. Evidence: documented (https://docs.gitlab.com/api/chat/), status in the server's tests, failures under a 201 inferred.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoChatResponse".
 */
export type DuoChatResponse = string

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  error: DuoChatErrorBody
  request: DuoChatRequest
  response: DuoChatResponse
}
/**
 * Body of an error answer of POST /api/v4/chat/completions.
 */
export interface DuoChatErrorBody {
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
 * Body of POST /api/v4/chat/completions: one question to GitLab Duo Chat, whose history the instance keeps for each user. Evidence: documented (https://docs.gitlab.com/api/chat/) and server source; nothing here was observed.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoChatRequest".
 */
export interface DuoChatRequest {
  /**
   * The question. Characters are code points, as Ruby counts them.
   */
  content: string
  /**
   * What the question is about. The last two are of newer instances (server source).
   */
  resource_type?:
    'issue' | 'epic' | 'group' | 'project' | 'merge_request' | 'commit' | 'build' | 'work_item' | (string & {})
  /**
   * Its id, or the hash of a commit.
   */
  resource_id?: string | number
  /**
   * Where a commit lies.
   */
  project_id?: number
  /**
   * The page on which the question was asked.
   */
  referer_url?: string
  /**
   * Where the web client listens for the answer.
   */
  client_subscription_id?: string
  /**
   * Forget the history of this user before and after the question.
   */
  with_clean_history?: boolean
  current_file?: DuoChatCurrentFile
  additional_context?: DuoChatContext[]
}
/**
 * The file in the editor, cut at the cursor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoChatCurrentFile".
 */
export interface DuoChatCurrentFile {
  file_name?: string
  content_above_cursor?: string
  content_below_cursor?: string
  selected_text?: string
}
/**
 * Something that the question needs to be known. Evidence: the first four categories are documented, the others are of the server source.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoChatContext".
 */
export interface DuoChatContext {
  category:
    | 'file'
    | 'merge_request'
    | 'issue'
    | 'snippet'
    | 'dependency'
    | 'local_git'
    | 'terminal'
    | 'user_rule'
    | 'repository'
    | 'directory'
    | 'agent_user_environment'
    | (string & {})
  /**
   * Not blank.
   */
  id: string
  /**
   * Not blank.
   */
  content: string
  /**
   * Anything.
   */
  metadata?: {
    [k: string]: unknown
  }
}
/**
 * Body of an error answer of POST /api/v4/chat/completions.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DuoChatErrorBody".
 */
export interface DuoChatErrorBody1 {
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
