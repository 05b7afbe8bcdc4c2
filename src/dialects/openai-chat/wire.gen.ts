// Generated from schemas/openai-chat by `npm run generate`. Do not edit.

/**
 * What a block by policy was about. https://platform.openai.com/docs/guides/error-codes
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatMisalignment".
 */
export type ChatMisalignment = {
  /**
   * The explanation that may be shown.
   */
  detailed_explanation?: string
  error_type?:
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other'
    | (string & {})
  /**
   * Opaque; names the review that is to go on.
   */
  review_target?: string | null
  /**
   * What to say so that the model goes on.
   */
  steer?: {
    message: string
  }
} | null
/**
 * One message of the conversation. https://platform.openai.com/docs/api-reference/chat/create#chat-create-messages
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatMessage".
 */
export type ChatMessage =
  | ChatDeveloperMessage
  | ChatSystemMessage
  | ChatUserMessage
  | ChatAssistantMessage
  | ChatToolMessage
  | ChatFunctionMessage
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatTextOnlyPart".
 */
export type ChatTextOnlyPart = ChatTextPart
/**
 * Cache the prompt up to this part.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatCacheBreakpoint".
 */
export type ChatCacheBreakpoint = {
  mode: 'explicit' | (string & {})
  ttl?: '30m' | '12h' | (string & {})
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatUserPart".
 */
export type ChatUserPart = ChatTextPart | ChatImagePart | ChatAudioPart | ChatFilePart
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAssistantPart".
 */
export type ChatAssistantPart = ChatTextPart | ChatRefusalPart
/**
 * A source that the text cites.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAnnotation".
 */
export type ChatAnnotation = ChatUrlCitation
/**
 * A call that the model makes and the caller runs. https://platform.openai.com/docs/guides/function-calling
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatToolCall".
 */
export type ChatToolCall = ChatFunctionToolCall | ChatCustomToolCall
/**
 * Deprecated single call; tool_calls took its place.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatFunctionCall".
 */
export type ChatFunctionCall = {
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
 * via the `definition` "ChatReasoningDetails".
 */
export type ChatReasoningDetails =
  | {
      [k: string]: unknown
    }[]
  | null
/**
 * How a spoken answer sounds; needs modalities with audio.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAudioOptions".
 */
export type ChatAudioOptions = {
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
 * via the `definition` "ChatFunctionChoice".
 */
export type ChatFunctionChoice =
  | ('none' | 'auto')
  | {
      name: string
    }
  | null
/**
 * A JSON Schema written by the caller; passed on as it is.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatJsonSchema".
 */
export type ChatJsonSchema = {
  [k: string]: unknown
} | null
/**
 * Key-value pairs that the vendor stores with the completion.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatMetadata".
 */
export type ChatMetadata = {
  [k: string]: string
} | null
/**
 * Moderate prompt and answer inline.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatModerationOptions".
 */
export type ChatModerationOptions = {
  model: string
  policy?: {
    input?: ChatModerationPolicy
    output?: ChatModerationPolicy
  } | null
} | null
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatModerationPolicy".
 */
export type ChatModerationPolicy = {
  mode: 'score' | 'block' | (string & {})
} | null
/**
 * Text that the answer will probably repeat.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatPrediction".
 */
export type ChatPrediction = {
  type: 'content'
  content: string | ChatTextPart[]
} | null
/**
 * The form of the answer. https://platform.openai.com/docs/guides/structured-outputs
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatResponseFormat".
 */
export type ChatResponseFormat = ChatTextFormat | ChatJsonObjectFormat | ChatJsonSchemaFormat
/**
 * Which processing tier is asked for, or was used.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatServiceTier".
 */
export type ChatServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | (string & {}) | null
/**
 * Whether and which tools are called: a word, or an object that names tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatToolChoice".
 */
export type ChatToolChoice = 'none' | 'auto' | 'required' | (string & {}) | ChatToolChoiceObject | null
/**
 * Names the tools that may or must be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatToolChoiceObject".
 */
export type ChatToolChoiceObject = ChatNamedFunctionChoice | ChatNamedCustomChoice | ChatAllowedToolsChoice
/**
 * A tool that the caller runs. https://platform.openai.com/docs/api-reference/chat/create#chat-create-tools
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatTool".
 */
export type ChatTool = ChatFunctionTool | ChatCustomTool
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatCustomFormat".
 */
export type ChatCustomFormat = ChatCustomTextFormat | ChatCustomGrammarFormat
/**
 * Let a search model look into the web.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatWebSearchOptions".
 */
export type ChatWebSearchOptions = {
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
 * The spoken answer, when the request asked for audio.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAudioAnswer".
 */
export type ChatAudioAnswer = {
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
 * via the `definition` "ChatFinishReason".
 */
export type ChatFinishReason =
  'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null
/**
 * Log probabilities of the text and of the refusal, where they were asked for.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatLogprobs".
 */
export type ChatLogprobs = {
  content?: ChatTokenLogprob[] | null
  refusal?: ChatTokenLogprob[] | null
} | null
/**
 * Token counts. prompt_tokens includes cached tokens, completion_tokens includes reasoning tokens. https://platform.openai.com/docs/api-reference/chat/object#chat/object-usage
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatUsage".
 */
export type ChatUsage = {
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
 * via the `definition` "ChatModeration".
 */
export type ChatModeration = {
  input: ChatModerationSide
  output: ChatModerationSide
} | null
/**
 * What moderation found in the prompt or in the answer, or why it could not look.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatModerationSide".
 */
export type ChatModerationSide = ChatModerationResults | ChatModerationError

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  error: ChatErrorBody
  request: ChatRequest
  response: ChatResponse
  'stream-event': ChatStreamEvent
}
/**
 * Body of an error answer of Chat Completions; the same object stands in a stream that fails. https://platform.openai.com/docs/guides/error-codes
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatErrorBody".
 */
export interface ChatErrorBody {
  error: ChatError
}
/**
 * What went wrong. https://platform.openai.com/docs/guides/error-codes
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatError".
 */
export interface ChatError {
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
  misalignment?: ChatMisalignment
}
/**
 * Body of POST /v1/chat/completions. https://platform.openai.com/docs/api-reference/chat/create
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatRequest".
 */
export interface ChatRequest {
  model: string
  messages: ChatMessage[]
  audio?: ChatAudioOptions
  frequency_penalty?: number | null
  presence_penalty?: number | null
  temperature?: number | null
  top_p?: number | null
  function_call?: ChatFunctionChoice
  /**
   * Deprecated; tools took its place.
   */
  functions?: ChatLegacyFunction[] | null
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
  metadata?: ChatMetadata
  modalities?: 'text' | 'audio' | (string & {})[] | null
  moderation?: ChatModerationOptions
  /**
   * How many answers.
   */
  n?: number | null
  parallel_tool_calls?: boolean | null
  prediction?: ChatPrediction
  prompt_cache_key?: string | null
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null
  prompt_cache_options?: {
    mode?: 'implicit' | 'explicit' | (string & {})
    ttl?: '30m' | (string & {})
  } | null
  reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null
  response_format?: ChatResponseFormat | null
  safety_identifier?: string | null
  /**
   * Deprecated.
   */
  seed?: number | null
  service_tier?: ChatServiceTier
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
  tool_choice?: ChatToolChoice
  tools?: ChatTool[] | null
  /**
   * Deprecated; safety_identifier and prompt_cache_key took its place.
   */
  user?: string | null
  verbosity?: 'low' | 'medium' | 'high' | (string & {}) | null
  web_search_options?: ChatWebSearchOptions
}
/**
 * Instructions of the application; newer models read it in place of system.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatDeveloperMessage".
 */
export interface ChatDeveloperMessage {
  role: 'developer'
  content: string | ChatTextOnlyPart[]
  name?: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatTextPart".
 */
export interface ChatTextPart {
  type: 'text'
  text: string
  prompt_cache_breakpoint?: ChatCacheBreakpoint
}
/**
 * Instructions of the application.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatSystemMessage".
 */
export interface ChatSystemMessage {
  role: 'system'
  content: string | ChatTextOnlyPart[]
  name?: string
}
/**
 * What the end user said or attached.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatUserMessage".
 */
export interface ChatUserMessage {
  role: 'user'
  content: string | ChatUserPart[]
  name?: string
}
/**
 * An image by URL or as a data URL. https://platform.openai.com/docs/guides/images-vision
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatImagePart".
 */
export interface ChatImagePart {
  type: 'image_url'
  image_url: {
    url: string
    detail?: 'auto' | 'low' | 'high' | 'original' | (string & {})
  }
  prompt_cache_breakpoint?: ChatCacheBreakpoint
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAudioPart".
 */
export interface ChatAudioPart {
  type: 'input_audio'
  input_audio: {
    /**
     * Base64.
     */
    data: string
    format: 'wav' | 'mp3' | (string & {})
  }
  prompt_cache_breakpoint?: ChatCacheBreakpoint
}
/**
 * A document: its content, or the id of an uploaded file. https://platform.openai.com/docs/guides/pdf-files
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatFilePart".
 */
export interface ChatFilePart {
  type: 'file'
  /**
   * One of the two: the content, or the id of an uploaded file.
   */
  file: {
    /**
     * A data URL with base64.
     */
    file_data?: string
    file_id?: string
    filename?: string
  }
  prompt_cache_breakpoint?: ChatCacheBreakpoint
}
/**
 * An earlier answer of the model.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAssistantMessage".
 */
export interface ChatAssistantMessage {
  role: 'assistant'
  content?: string | ChatAssistantPart[] | null
  refusal?: string | null
  /**
   * Sources of an earlier answer: it is sent back as it came. https://platform.openai.com/docs/guides/function-calling appends the whole message.
   */
  annotations?: ChatAnnotation[] | null
  name?: string
  /**
   * An earlier spoken answer, by its id.
   */
  audio?: {
    id: string
  } | null
  tool_calls?: ChatToolCall[] | null
  function_call?: ChatFunctionCall
  /**
   * Third-party member (DeepSeek and others): reasoning given back. https://api-docs.deepseek.com/guides/thinking_mode
   */
  reasoning_content?: string | null
  /**
   * Third-party member (OpenRouter, Groq): reasoning given back.
   */
  reasoning?: string | null
  reasoning_details?: ChatReasoningDetails
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatRefusalPart".
 */
export interface ChatRefusalPart {
  type: 'refusal'
  refusal: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatUrlCitation".
 */
export interface ChatUrlCitation {
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
 * A call with JSON arguments.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatFunctionToolCall".
 */
export interface ChatFunctionToolCall {
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
 * via the `definition` "ChatCustomToolCall".
 */
export interface ChatCustomToolCall {
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
 * via the `definition` "ChatToolMessage".
 */
export interface ChatToolMessage {
  role: 'tool'
  content: string | ChatTextOnlyPart[]
  tool_call_id: string
}
/**
 * Deprecated: the result of a function_call, found by name.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatFunctionMessage".
 */
export interface ChatFunctionMessage {
  role: 'function'
  name: string
  content: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatLegacyFunction".
 */
export interface ChatLegacyFunction {
  name: string
  description?: string
  parameters?: ChatJsonSchema
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatTextFormat".
 */
export interface ChatTextFormat {
  type: 'text'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatJsonObjectFormat".
 */
export interface ChatJsonObjectFormat {
  type: 'json_object'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatJsonSchemaFormat".
 */
export interface ChatJsonSchemaFormat {
  type: 'json_schema'
  json_schema: {
    name: string
    description?: string | null
    schema?: ChatJsonSchema
    strict?: boolean | null
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatNamedFunctionChoice".
 */
export interface ChatNamedFunctionChoice {
  type: 'function'
  function: {
    name: string
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatNamedCustomChoice".
 */
export interface ChatNamedCustomChoice {
  type: 'custom'
  custom: {
    name: string
  }
}
/**
 * Only these of the tools may be called.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatAllowedToolsChoice".
 */
export interface ChatAllowedToolsChoice {
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
 * via the `definition` "ChatFunctionTool".
 */
export interface ChatFunctionTool {
  type: 'function'
  function: {
    name: string
    description?: string | null
    parameters?: ChatJsonSchema
    strict?: boolean | null
  }
}
/**
 * A tool whose input is free text, perhaps under a grammar.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatCustomTool".
 */
export interface ChatCustomTool {
  type: 'custom'
  custom: {
    name: string
    description?: string | null
    format?: ChatCustomFormat
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatCustomTextFormat".
 */
export interface ChatCustomTextFormat {
  type: 'text'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatCustomGrammarFormat".
 */
export interface ChatCustomGrammarFormat {
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
 * via the `definition` "ChatResponse".
 */
export interface ChatResponse {
  id: string
  object: 'chat.completion'
  /**
   * Seconds since 1970.
   */
  created: number
  model: string
  /**
   * @minItems 1
   */
  choices: ChatChoice[]
  usage?: ChatUsage
  service_tier?: ChatServiceTier
  /**
   * Which backend configuration answered.
   */
  system_fingerprint?: string | null
  metadata?: ChatMetadata
  moderation?: ChatModeration
}
/**
 * One answer; the request asks for several with n. A missing logprobs means null.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatChoice".
 */
export interface ChatChoice {
  index: number
  message: ChatResponseMessage
  finish_reason: ChatFinishReason
  logprobs?: ChatLogprobs
}
/**
 * What the model answered. A missing content or refusal means null, as compatible servers write it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatResponseMessage".
 */
export interface ChatResponseMessage {
  role: 'assistant'
  content?: string | null
  /**
   * The model's own words when it declines.
   */
  refusal?: string | null
  annotations?: ChatAnnotation[] | null
  audio?: ChatAudioAnswer
  tool_calls?: ChatToolCall[] | null
  function_call?: ChatFunctionCall
  /**
   * Third-party member (DeepSeek, vLLM and others): the text of the reasoning. https://api-docs.deepseek.com/guides/thinking_mode
   */
  reasoning_content?: string | null
  /**
   * Third-party member (OpenRouter, Groq): the text of the reasoning.
   */
  reasoning?: string | null
  reasoning_details?: ChatReasoningDetails
}
/**
 * One token with its log probability and the likeliest alternatives.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatTokenLogprob".
 */
export interface ChatTokenLogprob {
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
 * via the `definition` "ChatModerationResults".
 */
export interface ChatModerationResults {
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
      [k: string]: 'text' | 'image' | (string & {})[]
    }
  }[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatModerationError".
 */
export interface ChatModerationError {
  type: 'error'
  code: string
  message: string
}
/**
 * The data of one event of a stream: a chunk, or an error that ends it. The stream ends with [DONE], which is no JSON. https://platform.openai.com/docs/api-reference/chat-streaming
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatStreamEvent".
 */
export interface ChatStreamEvent {
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
  choices?: ChatChunkChoice[]
  usage?: ChatUsage
  service_tier?: ChatServiceTier
  system_fingerprint?: string | null
  /**
   * Random padding against guessing tokens from sizes; carries no meaning.
   */
  obfuscation?: string
  moderation?: ChatModeration
  error?: ChatError
}
/**
 * An increment of one answer. A missing finish_reason means null.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatChunkChoice".
 */
export interface ChatChunkChoice {
  index: number
  delta: ChatDelta
  finish_reason?: ChatFinishReason
  logprobs?: ChatLogprobs
}
/**
 * What is new since the last chunk.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatDelta".
 */
export interface ChatDelta {
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null
  content?: string | null
  refusal?: string | null
  tool_calls?: ChatToolCallDelta[] | null
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
  annotations?: ChatAnnotation[] | null
  /**
   * Third-party member: an increment of the reasoning.
   */
  reasoning_content?: string | null
  /**
   * Third-party member: an increment of the reasoning.
   */
  reasoning?: string | null
  reasoning_details?: ChatReasoningDetails
}
/**
 * An increment of one call. The first one has id, type and name; index tells which call it belongs to.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatToolCallDelta".
 */
export interface ChatToolCallDelta {
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
