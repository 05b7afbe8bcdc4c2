// Generated from schemas/openai-chat by `npm run generate`. Do not edit.

/**
 * One message of the conversation. https://platform.openai.com/docs/api-reference/chat/create#chat-create-messages
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Message".
 */
export type Message = DeveloperMessage | SystemMessage | UserMessage | AssistantMessage | ToolMessage | FunctionMessage
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextOnlyPart".
 */
export type TextOnlyPart = TextPart
/**
 * Cache the prompt up to this part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheBreakpoint".
 */
export type CacheBreakpoint = {
  mode: 'explicit' | (string & {})
  ttl?: '30m' | '12h' | (string & {})
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserPart".
 */
export type UserPart = TextPart | ImagePart | AudioPart | FilePart
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AssistantPart".
 */
export type AssistantPart = TextPart | RefusalPart
/**
 * A call that the model makes and the caller runs. https://platform.openai.com/docs/guides/function-calling
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolCall".
 */
export type ToolCall = FunctionToolCall | CustomToolCall
/**
 * Deprecated single call; tool_calls took its place.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionCall".
 */
export type FunctionCall = {
  name: string
  /**
   * JSON text.
   */
  arguments: string
} | null
/**
 * Third-party member (OpenRouter): reasoning in typed pieces, some of them signed or encrypted. Not part of OpenAI's API. https://openrouter.ai/docs/use-cases/reasoning-tokens
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningDetails".
 */
export type ReasoningDetails =
  | {
      [k: string]: unknown
    }[]
  | null
/**
 * How a spoken answer sounds; needs modalities with audio.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioOptions".
 */
export type AudioOptions = {
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {})
  /**
   * The name of a voice, or the id of a custom one.
   */
  voice:
    | string
    | {
        id: string
      }
} | null
/**
 * Deprecated; tool_choice took its place.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionChoice".
 */
export type FunctionChoice =
  | string
  | {
      name: string
    }
  | null
/**
 * A JSON Schema written by the caller; passed on as it is.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "JsonSchema".
 */
export type JsonSchema = {
  [k: string]: unknown
} | null
/**
 * Key-value pairs that the vendor stores with the completion.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Metadata".
 */
export type Metadata = {
  [k: string]: string
} | null
/**
 * Moderate prompt and answer inline.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationOptions".
 */
export type ModerationOptions = {
  model: string
  policy?: {
    input?: ModerationPolicy
    output?: ModerationPolicy
  } | null
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationPolicy".
 */
export type ModerationPolicy = {
  mode: 'score' | 'block' | (string & {})
} | null
/**
 * Text that the answer will probably repeat.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Prediction".
 */
export type Prediction = {
  type: 'content'
  content: string | TextPart[]
} | null
/**
 * The form of the answer. https://platform.openai.com/docs/guides/structured-outputs
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseFormat".
 */
export type ResponseFormat = TextFormat | JsonObjectFormat | JsonSchemaFormat
/**
 * Which processing tier is asked for, or was used.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ServiceTier".
 */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | (string & {}) | null
/**
 * Whether and which tools are called: a word, or an object that names tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoice".
 */
export type ToolChoice = 'none' | 'auto' | 'required' | (string & {}) | ToolChoiceObject | null
/**
 * Names the tools that may or must be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceObject".
 */
export type ToolChoiceObject = NamedFunctionChoice | NamedCustomChoice | AllowedToolsChoice
/**
 * A tool that the caller runs. https://platform.openai.com/docs/api-reference/chat/create#chat-create-tools
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Tool".
 */
export type Tool = FunctionTool | CustomTool
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomFormat".
 */
export type CustomFormat = CustomTextFormat | CustomGrammarFormat
/**
 * Let a search model look into the web.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchOptions".
 */
export type WebSearchOptions = {
  search_context_size?: 'low' | 'medium' | 'high' | (string & {})
  user_location?: {
    type: 'approximate'
    approximate: {
      city?: string
      country?: string
      region?: string
      timezone?: string
    }
  } | null
} | null
/**
 * A source that the text cites.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Annotation".
 */
export type Annotation = UrlCitation
/**
 * The spoken answer, when the request asked for audio.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Audio".
 */
export type Audio = {
  /**
   * Stands for the audio in later requests.
   */
  id: string
  /**
   * Base64.
   */
  data: string
  /**
   * Seconds since 1970.
   */
  expires_at: number
  transcript: string
} | null
/**
 * Why the model stopped. In a stream it is null until the last chunk of the choice. function_call belongs to the deprecated functions.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FinishReason".
 */
export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null
/**
 * Log probabilities of the text and of the refusal, where they were asked for.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Logprobs".
 */
export type Logprobs = {
  content?: TokenLogprob[] | null
  refusal?: TokenLogprob[] | null
} | null
/**
 * Token counts. prompt_tokens includes cached tokens, completion_tokens includes reasoning tokens. https://platform.openai.com/docs/api-reference/chat/object#chat/object-usage
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Usage".
 */
export type Usage = {
  /**
   * All tokens of the prompt, cached ones included.
   */
  prompt_tokens: number
  /**
   * All tokens of the answer, reasoning included.
   */
  completion_tokens: number
  /**
   * The sum of both.
   */
  total_tokens: number
  /**
   * Breakdown of the prompt.
   */
  prompt_tokens_details?: {
    /**
     * Read from the prompt cache.
     */
    cached_tokens?: number | null
    /**
     * Written to the prompt cache.
     */
    cache_write_tokens?: number | null
    /**
     * Audio input.
     */
    audio_tokens?: number | null
    /**
     * Image input.
     */
    image_tokens?: number | null
    /**
     * Text input.
     */
    text_tokens?: number | null
  } | null
  /**
   * Breakdown of the answer.
   */
  completion_tokens_details?: {
    /**
     * Spent on reasoning.
     */
    reasoning_tokens?: number | null
    /**
     * Predicted tokens that appeared in the answer.
     */
    accepted_prediction_tokens?: number | null
    /**
     * Predicted tokens that did not appear, and are billed all the same.
     */
    rejected_prediction_tokens?: number | null
    /**
     * Audio output.
     */
    audio_tokens?: number | null
    /**
     * Text output.
     */
    text_tokens?: number | null
  } | null
} | null
/**
 * Inline moderation results, when the request asked for them.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Moderation".
 */
export type Moderation = {
  input: ModerationSide
  output: ModerationSide
} | null
/**
 * What moderation found in the prompt or in the answer, or why it could not look.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationSide".
 */
export type ModerationSide = ModerationResults | ModerationError

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  error: Error
  request: Request
  response: Response
  'stream-event': StreamEvent
}
/**
 * Body of an error answer of Chat Completions; the same object stands in a stream that fails. https://platform.openai.com/docs/guides/error-codes
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Error".
 */
export interface Error {
  error: CommonError
}
/**
 * What went wrong. https://platform.openai.com/docs/guides/error-codes
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CommonError".
 */
export interface CommonError {
  message: string
  /**
   * Class of the error, such as invalid_request_error or server_error.
   */
  type?: string | null
  /**
   * The request member to blame.
   */
  param?: string | null
  /**
   * Machine-readable code; some compatible servers write the HTTP status here.
   */
  code?: string | number | null
  /**
   * Details of a refusal by policy.
   */
  misalignment?: {
    [k: string]: unknown
  } | null
}
/**
 * Body of POST /v1/chat/completions. https://platform.openai.com/docs/api-reference/chat/create
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Request".
 */
export interface Request {
  model: string
  messages: Message[]
  audio?: AudioOptions
  frequency_penalty?: number | null
  presence_penalty?: number | null
  temperature?: number | null
  top_p?: number | null
  function_call?: FunctionChoice
  /**
   * Deprecated; tools took its place.
   */
  functions?: LegacyFunction[] | null
  /**
   * Token id to bias.
   */
  logit_bias?: {
    [k: string]: number
  } | null
  logprobs?: boolean | null
  top_logprobs?: number | null
  /**
   * Upper limit of the tokens of the answer, reasoning included.
   */
  max_completion_tokens?: number | null
  /**
   * Deprecated name of max_completion_tokens; reasoning models refuse it.
   */
  max_tokens?: number | null
  metadata?: Metadata
  modalities?: 'text' | 'audio' | (string & {})[] | null
  moderation?: ModerationOptions
  /**
   * How many answers.
   */
  n?: number | null
  parallel_tool_calls?: boolean | null
  prediction?: Prediction
  prompt_cache_key?: string | null
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null
  prompt_cache_options?: {
    mode?: 'implicit' | 'explicit' | (string & {})
    ttl?: '30m' | '12h' | (string & {})
  } | null
  reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null
  response_format?: ResponseFormat | null
  safety_identifier?: string | null
  /**
   * Deprecated.
   */
  seed?: number | null
  service_tier?: ServiceTier
  /**
   * Up to four stop sequences.
   */
  stop?: string | string[] | null
  store?: boolean | null
  stream?: boolean | null
  stream_options?: {
    /**
     * A last chunk without choices carries usage.
     */
    include_usage?: boolean | null
    include_obfuscation?: boolean | null
  } | null
  tool_choice?: ToolChoice
  tools?: Tool[] | null
  /**
   * Deprecated; safety_identifier and prompt_cache_key took its place.
   */
  user?: string | null
  verbosity?: 'low' | 'medium' | 'high' | (string & {}) | null
  web_search_options?: WebSearchOptions
}
/**
 * Instructions of the application; newer models read it in place of system.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DeveloperMessage".
 */
export interface DeveloperMessage {
  role: 'developer'
  content: string | TextOnlyPart[]
  name?: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextPart".
 */
export interface TextPart {
  type: 'text'
  text: string
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * Instructions of the application.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SystemMessage".
 */
export interface SystemMessage {
  role: 'system'
  content: string | TextOnlyPart[]
  name?: string
}
/**
 * What the end user said or attached.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserMessage".
 */
export interface UserMessage {
  role: 'user'
  content: string | UserPart[]
  name?: string
}
/**
 * An image by URL or as a data URL. https://platform.openai.com/docs/guides/images-vision
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImagePart".
 */
export interface ImagePart {
  type: 'image_url'
  image_url: {
    url: string
    detail?: 'auto' | 'low' | 'high' | 'original' | (string & {})
  }
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioPart".
 */
export interface AudioPart {
  type: 'input_audio'
  input_audio: {
    /**
     * Base64.
     */
    data: string
    format: 'wav' | 'mp3' | (string & {})
  }
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * A document: its content, or the id of an uploaded file. https://platform.openai.com/docs/guides/pdf-files
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FilePart".
 */
export interface FilePart {
  type: 'file'
  file: {
    /**
     * A data URL with base64.
     */
    file_data?: string
    file_id?: string
    filename?: string
  }
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * An earlier answer of the model.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AssistantMessage".
 */
export interface AssistantMessage {
  role: 'assistant'
  content?: string | AssistantPart[] | null
  refusal?: string | null
  name?: string
  /**
   * An earlier spoken answer, by its id.
   */
  audio?: {
    id: string
  } | null
  tool_calls?: ToolCall[] | null
  function_call?: FunctionCall
  /**
   * Third-party member (DeepSeek and others): reasoning given back. https://api-docs.deepseek.com/guides/thinking_mode
   */
  reasoning_content?: string | null
  /**
   * Third-party member (OpenRouter, Groq): reasoning given back.
   */
  reasoning?: string | null
  reasoning_details?: ReasoningDetails
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RefusalPart".
 */
export interface RefusalPart {
  type: 'refusal'
  refusal: string
}
/**
 * A call with JSON arguments.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionToolCall".
 */
export interface FunctionToolCall {
  id: string
  type: 'function'
  function: {
    name: string
    /**
     * JSON text as the model wrote it; it may be invalid.
     */
    arguments: string
  }
}
/**
 * A call with free text as input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolCall".
 */
export interface CustomToolCall {
  id: string
  type: 'custom'
  custom: {
    name: string
    input: string
  }
}
/**
 * The result of one call. It takes text only and stands behind the message with the call.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolMessage".
 */
export interface ToolMessage {
  role: 'tool'
  content: string | TextOnlyPart[]
  tool_call_id: string
}
/**
 * Deprecated: the result of a function_call, found by name.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionMessage".
 */
export interface FunctionMessage {
  role: 'function'
  name: string
  content: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LegacyFunction".
 */
export interface LegacyFunction {
  name: string
  description?: string
  parameters?: JsonSchema
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextFormat".
 */
export interface TextFormat {
  type: 'text'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "JsonObjectFormat".
 */
export interface JsonObjectFormat {
  type: 'json_object'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "JsonSchemaFormat".
 */
export interface JsonSchemaFormat {
  type: 'json_schema'
  json_schema: {
    name: string
    description?: string | null
    schema?: JsonSchema
    strict?: boolean | null
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NamedFunctionChoice".
 */
export interface NamedFunctionChoice {
  type: 'function'
  function: {
    name: string
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NamedCustomChoice".
 */
export interface NamedCustomChoice {
  type: 'custom'
  custom: {
    name: string
  }
}
/**
 * Only these of the tools may be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AllowedToolsChoice".
 */
export interface AllowedToolsChoice {
  type: 'allowed_tools'
  allowed_tools: {
    mode: 'auto' | 'required' | (string & {})
    tools: {
      [k: string]: unknown
    }[]
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionTool".
 */
export interface FunctionTool {
  type: 'function'
  function: {
    name: string
    description?: string | null
    parameters?: JsonSchema
    strict?: boolean | null
  }
}
/**
 * A tool whose input is free text, perhaps under a grammar.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomTool".
 */
export interface CustomTool {
  type: 'custom'
  custom: {
    name: string
    description?: string | null
    format?: CustomFormat
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomTextFormat".
 */
export interface CustomTextFormat {
  type: 'text'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomGrammarFormat".
 */
export interface CustomGrammarFormat {
  type: 'grammar'
  grammar: {
    syntax: 'lark' | 'regex' | (string & {})
    definition: string
  }
}
/**
 * A whole chat completion. https://platform.openai.com/docs/api-reference/chat/object
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Response".
 */
export interface Response {
  id: string
  object: 'chat.completion'
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  choices: Choice[]
  usage?: Usage
  service_tier?: ServiceTier
  /**
   * Which backend configuration answered.
   */
  system_fingerprint?: string | null
  metadata?: Metadata
  moderation?: Moderation
}
/**
 * One answer; the request asks for several with n. A missing logprobs means null.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Choice".
 */
export interface Choice {
  index: number
  message: ResponseMessage
  finish_reason: FinishReason
  logprobs?: Logprobs
}
/**
 * What the model answered. A missing content or refusal means null, as compatible servers write it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseMessage".
 */
export interface ResponseMessage {
  role: 'assistant'
  content?: string | null
  /**
   * The model's own words when it declines.
   */
  refusal?: string | null
  annotations?: Annotation[] | null
  audio?: Audio
  tool_calls?: ToolCall[] | null
  function_call?: FunctionCall
  /**
   * Third-party member (DeepSeek, vLLM and others): the text of the reasoning. https://api-docs.deepseek.com/guides/thinking_mode
   */
  reasoning_content?: string | null
  /**
   * Third-party member (OpenRouter, Groq): the text of the reasoning.
   */
  reasoning?: string | null
  reasoning_details?: ReasoningDetails
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlCitation".
 */
export interface UrlCitation {
  type: 'url_citation'
  url_citation: {
    url: string
    title: string
    /**
     * First character of the text that the citation covers.
     */
    start_index: number
    /**
     * Last character of that text.
     */
    end_index: number
  }
}
/**
 * One token with its log probability and the likeliest alternatives.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TokenLogprob".
 */
export interface TokenLogprob {
  token: string
  logprob: number
  /**
   * UTF-8 bytes of the token.
   */
  bytes?: number[] | null
  /**
   * The likeliest tokens at this position.
   */
  top_logprobs?: {
    token: string
    logprob: number
    bytes?: number[] | null
  }[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationResults".
 */
export interface ModerationResults {
  type: 'moderation_results'
  model: string
  results: {
    type: 'moderation_result'
    model?: string
    flagged: boolean
    categories?: {
      [k: string]: boolean
    }
    category_scores?: {
      [k: string]: number
    }
    category_applied_input_types?: {
      [k: string]: string[]
    }
  }[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationError".
 */
export interface ModerationError {
  type: 'error'
  code: string
  message: string
}
/**
 * The data of one event of a stream: a chunk, or an error that ends it. The stream ends with [DONE], which is no JSON. https://platform.openai.com/docs/api-reference/chat-streaming
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamEvent".
 */
export interface StreamEvent {
  /**
   * The same in every chunk of a stream.
   */
  id?: string
  object?: 'chat.completion.chunk'
  /**
   * Seconds since 1970; the same in every chunk.
   */
  created?: number
  model?: string
  /**
   * Empty in the chunk that carries usage.
   */
  choices?: StreamEventChoice[]
  usage?: Usage
  service_tier?: ServiceTier
  system_fingerprint?: string | null
  /**
   * Random padding against guessing tokens from sizes; carries no meaning.
   */
  obfuscation?: string
  moderation?: Moderation
  error?: CommonError
}
/**
 * An increment of one answer. A missing finish_reason means null.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamEventChoice".
 */
export interface StreamEventChoice {
  index: number
  delta: Delta
  finish_reason?: FinishReason
  logprobs?: Logprobs
}
/**
 * What is new since the last chunk.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Delta".
 */
export interface Delta {
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null
  content?: string | null
  refusal?: string | null
  tool_calls?: ToolCallDelta[] | null
  /**
   * Deprecated single call.
   */
  function_call?: {
    name?: string | null
    arguments?: string | null
  } | null
  /**
   * An increment of the spoken answer.
   */
  audio?: {
    id?: string
    /**
     * Base64.
     */
    data?: string
    transcript?: string
    expires_at?: number
  } | null
  /**
   * Sources cited so far.
   */
  annotations?: Annotation[] | null
  /**
   * Third-party member: an increment of the reasoning.
   */
  reasoning_content?: string | null
  /**
   * Third-party member: an increment of the reasoning.
   */
  reasoning?: string | null
  reasoning_details?: ReasoningDetails
}
/**
 * An increment of one call. The first one has id, type and name; index tells which call it belongs to.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolCallDelta".
 */
export interface ToolCallDelta {
  index: number
  id?: string | null
  type?: 'function' | 'custom' | null
  function?: {
    name?: string | null
    /**
     * The next piece of the JSON text.
     */
    arguments?: string | null
  } | null
  custom?: {
    name?: string | null
    input?: string | null
  } | null
}
