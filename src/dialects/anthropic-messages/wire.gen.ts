// Generated from schemas/anthropic-messages by `npm run generate`. Do not edit.

/**
 * One message of the conversation.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageParam".
 */
export type MessageParam = UserMessage | AssistantMessage | SystemMessage
/**
 * What user and assistant messages hold.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputBlock".
 */
export type InputBlock =
  | Text
  | Image
  | Document
  | SearchResultBlock
  | Thinking
  | RedactedThinkingBlock
  | ToolUseBlock
  | ToolResultBlock
  | ServerToolUseBlock
  | WebSearchToolResultBlock
  | WebFetchToolResultBlock
  | CodeExecutionToolResultBlock
  | BashCodeExecutionToolResultBlock
  | TextEditorCodeExecutionToolResultBlock
  | ToolSearchToolResultBlock
  | AdvisorToolResultBlock
  | ContainerUploadBlock
  | McpToolUseBlock
  | McpToolResultBlock
  | McpToolListingBlock
  | CompactionBlock
  | FallbackBlock
  | ToolAdditionBlock
  | ToolRemovalBlock
/**
 * A place in a source that supports the text. https://platform.claude.com/docs/en/build-with-claude/citations
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Citation".
 */
export type Citation =
  CharLocation | PageLocation | ContentBlockLocation | WebSearchResultLocation | SearchResultLocation
/**
 * Where the pixels come from.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageSource".
 */
export type ImageSource = Base64ImageSource | UrlSource | FileSource
/**
 * Where the document comes from.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DocumentSource".
 */
export type DocumentSource = Base64PdfSource | PlainTextSource | ContentSource | UrlSource | FileSource
/**
 * What a document made of blocks may hold.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentSourceBlock".
 */
export type ContentSourceBlock = Text | Image
/**
 * Who made the call: the model itself, or code that it wrote and that is running.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Caller".
 */
export type Caller = DirectCaller | CodeExecutionCaller
/**
 * What a tool result may hold.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolResultContentBlock".
 */
export type ToolResultContentBlock =
  Text | Image | SearchResultBlock | Document | ToolReferenceBlock | BrowserStateBlock
/**
 * What happened since the last state.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BrowserStateChange".
 */
export type BrowserStateChange = TabOpened | DownloadStarted | DownloadCompleted | DownloadFailed
/**
 * The pages that were found, or why none were.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchResultContent".
 */
export type WebSearchResultContent = WebSearchError | WebSearchResult[]
/**
 * The page, or why it could not be fetched.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchContent".
 */
export type WebFetchContent = WebFetchResult | WebFetchError
/**
 * What the code printed, or why it did not run.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionContent".
 */
export type CodeExecutionContent = CodeExecutionResult | EncryptedCodeExecutionResult | CodeExecutionError
/**
 * What the command printed, or why it did not run.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BashCodeExecutionContent".
 */
export type BashCodeExecutionContent = BashCodeExecutionResult | BashCodeExecutionError
/**
 * What the editor did, or why it did not.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorContent".
 */
export type TextEditorContent =
  TextEditorViewResult | TextEditorCreateResult | TextEditorStrReplaceResult | TextEditorError
/**
 * The tools that were found, or why none were.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchContent".
 */
export type ToolSearchContent = ToolSearchResult | ToolSearchError
/**
 * Beta: what another model advised.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdvisorContent".
 */
export type AdvisorContent = Advice | AdvisorRedactedResult | AdvisorError
/**
 * Which tool is offered from here on: one that is known by name, or a new one.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AddedTool".
 */
export type AddedTool = NamedToolReference | McpToolReference | McpToolsetReference | ToolDefinition
/**
 * A tool that is offered to the model. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Tool".
 */
export type Tool =
  | CustomTool
  | Shell
  | TextEditorTool
  | TextEditorTool20250429
  | TextEditorTool20250728
  | ComputerTool
  | ComputerTool20251124
  | Memory
  | CodeExecutionTool
  | WebSearchTool
  | WebSearchTool20260318
  | WebFetchTool
  | WebFetchTool20260309
  | WebFetchTool20260318
  | ToolSearchBm25
  | ToolSearchRegex
  | BrowserToolset
  | ComputerToolset
  | McpToolset
  | Advisor
/**
 * All, none, or those of some tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlOrigin".
 */
export type UrlOrigin = All | None | UrlSourceOnly | UrlSourceExcept
/**
 * All or none.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserUrlOrigin".
 */
export type UserUrlOrigin = All | None
/**
 * Null leaves the member as it is.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolsetMember".
 */
export type ToolsetMember = ToolsetMemberConfig | null
/**
 * Which tool is withdrawn; always by name.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RemovedTool".
 */
export type RemovedTool = NamedToolReference | McpToolReference | McpToolsetReference
/**
 * Text; with the beta of mid-conversation tool changes also those.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SystemBlock".
 */
export type SystemBlock = Text | ToolAdditionBlock | ToolRemovalBlock
/**
 * How the model chooses among the tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoice".
 */
export type ToolChoice = ToolChoiceAuto | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone
/**
 * Whether and how the model thinks. https://platform.claude.com/docs/en/build-with-claude/extended-thinking
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OptionsThinking".
 */
export type OptionsThinking = ThinkingEnabled | ThinkingAdaptive | ThinkingBetweenTools | ThinkingDisabled
/**
 * One rule.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContextEdit".
 */
export type ContextEdit = ClearToolUses | ClearThinking | Compact
/**
 * When a rule applies.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Threshold".
 */
export type Threshold = InputTokensThreshold | ToolUsesThreshold
/**
 * Beta: history that the vendor keeps.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Thread".
 */
export type Thread = ThreadCreate | ThreadContinue
/**
 * What the model wrote, and what the vendor ran for it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputBlock".
 */
export type OutputBlock =
  | OutputTextBlock
  | Thinking
  | RedactedThinkingBlock
  | OutputToolUseBlock
  | OutputServerToolUseBlock
  | OutputWebSearchToolResultBlock
  | OutputWebFetchToolResultBlock
  | OutputCodeExecutionToolResultBlock
  | OutputBashCodeExecutionToolResultBlock
  | OutputTextEditorCodeExecutionToolResultBlock
  | OutputToolSearchToolResultBlock
  | OutputAdvisorToolResultBlock
  | OutputContainerUploadBlock
  | OutputMcpToolUseBlock
  | OutputMcpToolResultBlock
  | OutputMcpToolListingBlock
  | OutputCompactionBlock
  | OutputFallbackBlock
/**
 * The page, or why it could not be fetched.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputWebFetchContent".
 */
export type OutputWebFetchContent = OutputWebFetchResult | WebFetchError
/**
 * The page itself.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputDocumentSource".
 */
export type OutputDocumentSource = Base64PdfSource | PlainTextSource
/**
 * The tools that were found, or why none were.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolSearchContent".
 */
export type OutputToolSearchContent = OutputToolSearchResult | ToolSearchError
/**
 * Beta: tools that were added or removed in the history that is no longer sent.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolChange".
 */
export type OutputToolChange = OutputToolAddition | OutputToolRemoval
/**
 * Null where the vendor does not say.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RefusalCategory".
 */
export type RefusalCategory =
  'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null
/**
 * Why the answer ended. https://platform.claude.com/docs/en/api/handling-stop-reasons
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StopReason".
 */
export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded'
  | 'compaction'
  | (string & {})
/**
 * The first thing that differs from the earlier request.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissReason".
 */
export type CacheMissReason =
  CacheMissModel | CacheMissSystem | CacheMissTools | CacheMissMessages | CacheMissUnknownMessage | CacheMissUnavailable
/**
 * Beta: one rule and what it cleared.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AppliedEdit".
 */
export type AppliedEdit = ClearedToolUses | ClearedThinking
/**
 * Beta: thinking of the request that does not belong to its history.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputTransformation".
 */
export type InputTransformation = ThinkingDropped | ThinkingMismatchAllowed
/**
 * Beta: a message, a compaction, the advice of another model, or the answer of a fallback model.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UsageIteration".
 */
export type UsageIteration = MessageIteration | CompactionIteration | AdvisorIteration | FallbackIteration
/**
 * Beta.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackCreditStatus".
 */
export type FallbackCreditStatus = CreditRedeemed | CreditNotApplied
/**
 * Data of one SSE event of a streamed answer. https://platform.claude.com/docs/en/build-with-claude/streaming
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamEvent".
 */
export type StreamEvent =
  | MessageStart
  | ContentBlockStart
  | ContentBlockDelta
  | ContentBlockStop
  | MessageDelta
  | MessageStop
  | Ping
  | StreamError
/**
 * An increment of the open block.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Delta".
 */
export type Delta = TextDelta | InputJsonDelta | ThinkingDelta | SignatureDelta | CitationsDelta | CompactionDelta

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  'count-tokens-request': CountTokensRequest
  'count-tokens-response': CountTokensResponse
  error: Error
  model: Model
  models: Models
  request: Request
  response: Message
  'stream-event': StreamEvent
}
/**
 * Body of POST /v1/messages/count_tokens: what of a Messages request weighs in the prompt. https://platform.claude.com/docs/en/api/messages-count-tokens
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CountTokensRequest".
 */
export interface CountTokensRequest {
  /**
   * Which model answers.
   */
  model: string
  messages: MessageParam[]
  /**
   * Instructions before the conversation.
   */
  system?: string | Text[]
  tools?: Tool[]
  tool_choice?: ToolChoice
  thinking?: OptionsThinking
  output_config?: OutputConfig
  speed?: 'standard' | 'fast' | (string & {}) | null
  /**
   * Marks the last block that can be cached.
   */
  cache_control?: CacheControl | null
  mcp_servers?: McpServer[]
  context_management?: ContextManagement | null
  compaction?: Compaction | null
  billing_policy?: BillingPolicy | null
  /**
   * Beta: older place of output_config.format.
   */
  output_format?: JsonOutputFormat | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserMessage".
 */
export interface UserMessage {
  role: 'user'
  content: string | InputBlock[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  type: 'text'
  text: string
  citations?: Citation[] | null
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CharLocation".
 */
export interface CharLocation {
  type: 'char_location'
  /**
   * The quoted words.
   */
  cited_text: string
  /**
   * Which document of the request, from 0.
   */
  document_index: number
  document_title: string | null
  /**
   * The file behind the document; in answers only.
   */
  file_id?: string | null
  start_char_index: number
  end_char_index: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PageLocation".
 */
export interface PageLocation {
  type: 'page_location'
  /**
   * The quoted words.
   */
  cited_text: string
  /**
   * Which document of the request, from 0.
   */
  document_index: number
  document_title: string | null
  /**
   * The file behind the document; in answers only.
   */
  file_id?: string | null
  start_page_number: number
  end_page_number: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentBlockLocation".
 */
export interface ContentBlockLocation {
  type: 'content_block_location'
  /**
   * The quoted words.
   */
  cited_text: string
  /**
   * Which document of the request, from 0.
   */
  document_index: number
  document_title: string | null
  /**
   * The file behind the document; in answers only.
   */
  file_id?: string | null
  start_block_index: number
  end_block_index: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchResultLocation".
 */
export interface WebSearchResultLocation {
  type: 'web_search_result_location'
  cited_text: string
  url: string
  title: string | null
  /**
   * Must be sent back unchanged.
   */
  encrypted_index: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SearchResultLocation".
 */
export interface SearchResultLocation {
  type: 'search_result_location'
  cited_text: string
  source: string
  title: string | null
  search_result_index: number
  start_block_index: number
  end_block_index: number
}
/**
 * The prompt up to and including the marked block is cached. https://platform.claude.com/docs/en/build-with-claude/prompt-caching
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheControl".
 */
export interface CacheControl {
  type: 'ephemeral'
  /**
   * How long an unused entry lives; five minutes by default.
   */
  ttl?: '5m' | '1h' | (string & {})
}
/**
 * https://platform.claude.com/docs/en/build-with-claude/vision
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Image".
 */
export interface Image {
  type: 'image'
  source: ImageSource
  transformations?: ImageTransformations | null
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Base64ImageSource".
 */
export interface Base64ImageSource {
  type: 'base64'
  media_type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | (string & {})
  /**
   * Base64 without a data: prefix.
   */
  data: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlSource".
 */
export interface UrlSource {
  type: 'url'
  /**
   * An https address that the vendor fetches.
   */
  url: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSource".
 */
export interface FileSource {
  type: 'file'
  /**
   * A file uploaded to the vendor before.
   */
  file_id: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageTransformations".
 */
export interface ImageTransformations {
  /**
   * What to do with an image that is too large.
   */
  oversized_image?: 'downsize' | 'error' | (string & {})
}
/**
 * https://platform.claude.com/docs/en/build-with-claude/pdf-support
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Document".
 */
export interface Document {
  type: 'document'
  source: DocumentSource
  title?: string | null
  /**
   * What the model should know about the document; never cited.
   */
  context?: string | null
  citations?: CitationsConfig | null
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Base64PdfSource".
 */
export interface Base64PdfSource {
  type: 'base64'
  media_type: 'application/pdf' | (string & {})
  data: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PlainTextSource".
 */
export interface PlainTextSource {
  type: 'text'
  media_type: 'text/plain' | (string & {})
  /**
   * The text itself.
   */
  data: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentSource".
 */
export interface ContentSource {
  type: 'content'
  content: string | ContentSourceBlock[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CitationsConfig".
 */
export interface CitationsConfig {
  /**
   * Whether answers may cite this source.
   */
  enabled?: boolean
}
/**
 * A result of the caller's own search, open to citation.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SearchResultBlock".
 */
export interface SearchResultBlock {
  type: 'search_result'
  /**
   * Where it was found.
   */
  source: string
  title: string
  content: Text[]
  citations?: CitationsConfig
  cache_control?: CacheControl | null
}
/**
 * Must go back unchanged, signature included. https://platform.claude.com/docs/en/build-with-claude/extended-thinking
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Thinking".
 */
export interface Thinking {
  type: 'thinking'
  /**
   * Empty where the display of thinking is 'omitted'.
   */
  thinking: string
  signature: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RedactedThinkingBlock".
 */
export interface RedactedThinkingBlock {
  type: 'redacted_thinking'
  /**
   * Thinking that only the vendor can read.
   */
  data: string
}
/**
 * A call that the caller must run.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolUseBlock".
 */
export interface ToolUseBlock {
  type: 'tool_use'
  id: string
  name: string
  /**
   * The arguments.
   */
  input: {
    [k: string]: unknown
  }
  caller?: Caller
  /**
   * The toolset that the tool belongs to.
   */
  toolset_name?: string | null
  cache_control?: CacheControl | null
}
/**
 * The model called the tool itself.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DirectCaller".
 */
export interface DirectCaller {
  type: 'direct'
}
/**
 * Code in the sandbox called the tool.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionCaller".
 */
export interface CodeExecutionCaller {
  type: 'code_execution_20250825' | 'code_execution_20260120'
  /**
   * The server tool use whose code made the call.
   */
  tool_id: string
}
/**
 * The answer to a tool use; stands before other content of its message.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolResultBlock".
 */
export interface ToolResultBlock {
  type: 'tool_result'
  tool_use_id: string
  content?: string | ToolResultContentBlock[]
  /**
   * The tool failed.
   */
  is_error?: boolean
  toolset_name?: string | null
  cache_control?: CacheControl | null
}
/**
 * Loads a deferred tool.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolReferenceBlock".
 */
export interface ToolReferenceBlock {
  type: 'tool_reference'
  tool_name: string
  cache_control?: CacheControl | null
}
/**
 * What the browser of the browser toolset looks like now.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BrowserStateBlock".
 */
export interface BrowserStateBlock {
  type: 'browser_state'
  tabs: BrowserTab[]
  state_changes?: BrowserStateChange[] | null
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BrowserTab".
 */
export interface BrowserTab {
  tab_id: string
  title: string
  url: string
  active?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TabOpened".
 */
export interface TabOpened {
  type: 'tab_opened'
  tab_id: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DownloadStarted".
 */
export interface DownloadStarted {
  type: 'download_started'
  download_id: string
  url: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DownloadCompleted".
 */
export interface DownloadCompleted {
  type: 'download_completed'
  download_id: string
  url: string
  path?: string | null
  size_bytes?: number | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DownloadFailed".
 */
export interface DownloadFailed {
  type: 'download_failed'
  download_id: string
  url: string
  error?: string | null
}
/**
 * A call that the vendor ran.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ServerToolUseBlock".
 */
export interface ServerToolUseBlock {
  type: 'server_tool_use'
  id: string
  name:
    | 'web_search'
    | 'web_fetch'
    | 'code_execution'
    | 'bash_code_execution'
    | 'text_editor_code_execution'
    | 'tool_search_tool_regex'
    | 'tool_search_tool_bm25'
    | 'advisor'
    | (string & {})
  /**
   * The arguments.
   */
  input: {
    [k: string]: unknown
  }
  caller?: Caller
  cache_control?: CacheControl | null
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchToolResultBlock".
 */
export interface WebSearchToolResultBlock {
  type: 'web_search_tool_result'
  tool_use_id: string
  content: WebSearchResultContent
  caller?: Caller
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchError".
 */
export interface WebSearchError {
  type: 'web_search_tool_result_error'
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'max_uses_exceeded'
    | 'too_many_requests'
    | 'query_too_long'
    | 'request_too_large'
    | (string & {})
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchResult".
 */
export interface WebSearchResult {
  type: 'web_search_result'
  url: string
  title: string
  /**
   * Must be sent back unchanged.
   */
  encrypted_content: string
  page_age?: string | null
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchToolResultBlock".
 */
export interface WebFetchToolResultBlock {
  type: 'web_fetch_tool_result'
  tool_use_id: string
  content: WebFetchContent
  caller?: Caller
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchResult".
 */
export interface WebFetchResult {
  type: 'web_fetch_result'
  url: string
  content: Document
  retrieved_at?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchError".
 */
export interface WebFetchError {
  type: 'web_fetch_tool_result_error'
  error_code:
    | 'invalid_tool_input'
    | 'url_too_long'
    | 'url_not_allowed'
    | 'url_not_in_prior_context'
    | 'url_not_accessible'
    | 'unsupported_content_type'
    | 'too_many_requests'
    | 'max_uses_exceeded'
    | 'unavailable'
    | 'content_too_large'
    | (string & {})
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionToolResultBlock".
 */
export interface CodeExecutionToolResultBlock {
  type: 'code_execution_tool_result'
  tool_use_id: string
  content: CodeExecutionContent
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionResult".
 */
export interface CodeExecutionResult {
  type: 'code_execution_result'
  stdout: string
  stderr: string
  return_code: number
  content: CodeExecutionOutput[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionOutput".
 */
export interface CodeExecutionOutput {
  type: 'code_execution_output'
  file_id: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "EncryptedCodeExecutionResult".
 */
export interface EncryptedCodeExecutionResult {
  type: 'encrypted_code_execution_result'
  encrypted_stdout: string
  stderr: string
  return_code: number
  content: CodeExecutionOutput[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionError".
 */
export interface CodeExecutionError {
  type: 'code_execution_tool_result_error'
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | (string & {})
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BashCodeExecutionToolResultBlock".
 */
export interface BashCodeExecutionToolResultBlock {
  type: 'bash_code_execution_tool_result'
  tool_use_id: string
  content: BashCodeExecutionContent
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BashCodeExecutionResult".
 */
export interface BashCodeExecutionResult {
  type: 'bash_code_execution_result'
  stdout: string
  stderr: string
  return_code: number
  content: BashCodeExecutionOutput[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BashCodeExecutionOutput".
 */
export interface BashCodeExecutionOutput {
  type: 'bash_code_execution_output'
  file_id: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BashCodeExecutionError".
 */
export interface BashCodeExecutionError {
  type: 'bash_code_execution_tool_result_error'
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'too_many_requests'
    | 'execution_time_exceeded'
    | 'output_file_too_large'
    | (string & {})
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorCodeExecutionToolResultBlock".
 */
export interface TextEditorCodeExecutionToolResultBlock {
  type: 'text_editor_code_execution_tool_result'
  tool_use_id: string
  content: TextEditorContent
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorViewResult".
 */
export interface TextEditorViewResult {
  type: 'text_editor_code_execution_view_result'
  file_type: 'text' | 'image' | 'pdf' | (string & {})
  content: string
  num_lines?: number | null
  start_line?: number | null
  total_lines?: number | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorCreateResult".
 */
export interface TextEditorCreateResult {
  type: 'text_editor_code_execution_create_result'
  is_file_update: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorStrReplaceResult".
 */
export interface TextEditorStrReplaceResult {
  type: 'text_editor_code_execution_str_replace_result'
  lines?: string[] | null
  new_lines?: number | null
  new_start?: number | null
  old_lines?: number | null
  old_start?: number | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorError".
 */
export interface TextEditorError {
  type: 'text_editor_code_execution_tool_result_error'
  error_code:
    | 'invalid_tool_input'
    | 'unavailable'
    | 'too_many_requests'
    | 'execution_time_exceeded'
    | 'file_not_found'
    | (string & {})
  error_message?: string | null
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchToolResultBlock".
 */
export interface ToolSearchToolResultBlock {
  type: 'tool_search_tool_result'
  tool_use_id: string
  content: ToolSearchContent
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchResult".
 */
export interface ToolSearchResult {
  type: 'tool_search_tool_search_result'
  tool_references: ToolReferenceBlock[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchError".
 */
export interface ToolSearchError {
  type: 'tool_search_tool_result_error'
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | (string & {})
  error_message?: string | null
}
/**
 * What the vendor ran and found; sent back unchanged. https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdvisorToolResultBlock".
 */
export interface AdvisorToolResultBlock {
  type: 'advisor_tool_result'
  tool_use_id: string
  content: AdvisorContent
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Advice".
 */
export interface Advice {
  type: 'advisor_result'
  text: string
  stop_reason?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdvisorRedactedResult".
 */
export interface AdvisorRedactedResult {
  type: 'advisor_redacted_result'
  encrypted_content: string
  stop_reason?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdvisorError".
 */
export interface AdvisorError {
  type: 'advisor_tool_result_error'
  error_code:
    | 'max_uses_exceeded'
    | 'prompt_too_long'
    | 'too_many_requests'
    | 'overloaded'
    | 'unavailable'
    | 'execution_time_exceeded'
    | 'model_not_found'
    | (string & {})
}
/**
 * A file in the container of the code execution tool.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContainerUploadBlock".
 */
export interface ContainerUploadBlock {
  type: 'container_upload'
  file_id: string
  cache_control?: CacheControl | null
}
/**
 * Beta: a call to a remote MCP server, run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolUseBlock".
 */
export interface McpToolUseBlock {
  type: 'mcp_tool_use'
  id: string
  name: string
  server_name: string
  /**
   * The arguments.
   */
  input: {
    [k: string]: unknown
  }
  cache_control?: CacheControl | null
}
/**
 * Beta: what the MCP server answered.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolResultBlock".
 */
export interface McpToolResultBlock {
  type: 'mcp_tool_result'
  tool_use_id: string
  content?: string | Text[]
  is_error?: boolean
  cache_control?: CacheControl | null
}
/**
 * Beta: the tools that an MCP server offered.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolListingBlock".
 */
export interface McpToolListingBlock {
  type: 'mcp_tool_listing'
  mcp_server_name: string
  tools: McpTool[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpTool".
 */
export interface McpTool {
  name: string
  description?: string | null
  input_schema: {
    [k: string]: unknown
  }
}
/**
 * Beta: stands for the history before it, which the vendor summarised.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionBlock".
 */
export interface CompactionBlock {
  type: 'compaction'
  /**
   * The summary, where it is readable.
   */
  content?: string | null
  /**
   * The summary, where only the vendor can read it.
   */
  encrypted_content?: string | null
  signature?: string | null
  tool_changes?: (ToolAdditionBlock | ToolRemovalBlock)[] | null
  cache_control?: CacheControl | null
}
/**
 * Beta: offers a tool from here on.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolAdditionBlock".
 */
export interface ToolAdditionBlock {
  type: 'tool_addition'
  tool: AddedTool
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NamedToolReference".
 */
export interface NamedToolReference {
  type: 'tool_reference'
  name: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolReference".
 */
export interface McpToolReference {
  type: 'mcp_tool_reference'
  server_name: string
  name: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolsetReference".
 */
export interface McpToolsetReference {
  type: 'mcp_toolset_reference'
  server_name: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolDefinition".
 */
export interface ToolDefinition {
  type: 'tool_definition'
  definition: Tool
}
/**
 * A tool that the caller describes and runs. A missing type means custom.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomTool".
 */
export interface CustomTool {
  type: 'custom'
  name: string
  description?: string
  input_schema: InputSchema
  /**
   * Stream the input as it is written, before it is known to be valid JSON.
   */
  eager_input_streaming?: boolean | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * JSON Schema of an object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputSchema".
 */
export interface InputSchema {
  type: 'object'
  properties?: {
    [k: string]: unknown
  } | null
  required?: string[] | null
  [k: string]: unknown
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Shell".
 */
export interface Shell {
  type: 'bash_20241022' | 'bash_20250124'
  name: 'bash' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorTool".
 */
export interface TextEditorTool {
  type: 'text_editor_20241022' | 'text_editor_20250124'
  name: 'str_replace_editor' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorTool20250429".
 */
export interface TextEditorTool20250429 {
  type: 'text_editor_20250429'
  name: 'str_replace_based_edit_tool' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextEditorTool20250728".
 */
export interface TextEditorTool20250728 {
  type: 'text_editor_20250728'
  name: 'str_replace_based_edit_tool' | (string & {})
  /**
   * How much of a file a view shows.
   */
  max_characters?: number | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Beta.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerTool".
 */
export interface ComputerTool {
  type: 'computer_20241022' | 'computer_20250124'
  name: 'computer' | (string & {})
  display_height_px: number
  display_width_px: number
  display_number?: number | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Beta.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerTool20251124".
 */
export interface ComputerTool20251124 {
  type: 'computer_20251124'
  name: 'computer' | (string & {})
  display_height_px: number
  display_width_px: number
  display_number?: number | null
  enable_zoom?: boolean
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Memory".
 */
export interface Memory {
  type: 'memory_20250818'
  name: 'memory' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  input_examples?: {
    [k: string]: unknown
  }[]
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeExecutionTool".
 */
export interface CodeExecutionTool {
  type: 'code_execution_20250522' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521'
  name: 'code_execution' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchTool".
 */
export interface WebSearchTool {
  type: 'web_search_20250305' | 'web_search_20260209'
  name: 'web_search' | (string & {})
  allowed_domains?: string[] | null
  blocked_domains?: string[] | null
  max_uses?: number | null
  user_location?: UserLocation | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserLocation".
 */
export interface UserLocation {
  type: 'approximate' | (string & {})
  city?: string | null
  country?: string | null
  region?: string | null
  timezone?: string | null
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchTool20260318".
 */
export interface WebSearchTool20260318 {
  type: 'web_search_20260318'
  name: 'web_search' | (string & {})
  allowed_domains?: string[] | null
  blocked_domains?: string[] | null
  max_uses?: number | null
  response_inclusion?: 'full' | 'excluded' | (string & {})
  user_location?: UserLocation | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchTool".
 */
export interface WebFetchTool {
  type: 'web_fetch_20250910' | 'web_fetch_20260209'
  name: 'web_fetch' | (string & {})
  allowed_domains?: string[] | null
  blocked_domains?: string[] | null
  max_uses?: number | null
  citations?: CitationsConfig | null
  max_content_tokens?: number | null
  url_sources?: UrlSources | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Which parts of the conversation a URL may come from.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlSources".
 */
export interface UrlSources {
  client_tool_results?: UrlOrigin
  server_tool_results?: UrlOrigin
  user_input?: UserUrlOrigin
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "All".
 */
export interface All {
  type: 'all'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "None".
 */
export interface None {
  type: 'none'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlSourceOnly".
 */
export interface UrlSourceOnly {
  type: 'only'
  tools: NamedToolReference[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlSourceExcept".
 */
export interface UrlSourceExcept {
  type: 'except'
  tools: NamedToolReference[]
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchTool20260309".
 */
export interface WebFetchTool20260309 {
  type: 'web_fetch_20260309'
  name: 'web_fetch' | (string & {})
  allowed_domains?: string[] | null
  blocked_domains?: string[] | null
  max_uses?: number | null
  citations?: CitationsConfig | null
  max_content_tokens?: number | null
  url_sources?: UrlSources | null
  use_cache?: boolean
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebFetchTool20260318".
 */
export interface WebFetchTool20260318 {
  type: 'web_fetch_20260318'
  name: 'web_fetch' | (string & {})
  allowed_domains?: string[] | null
  blocked_domains?: string[] | null
  max_uses?: number | null
  response_inclusion?: 'full' | 'excluded' | (string & {})
  citations?: CitationsConfig | null
  max_content_tokens?: number | null
  url_sources?: UrlSources | null
  use_cache?: boolean
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor: finds deferred tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchBm25".
 */
export interface ToolSearchBm25 {
  type: 'tool_search_tool_bm25_20251119' | 'tool_search_tool_bm25'
  name: 'tool_search_tool_bm25' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Run by the vendor: finds deferred tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchRegex".
 */
export interface ToolSearchRegex {
  type: 'tool_search_tool_regex_20251119' | 'tool_search_tool_regex'
  name: 'tool_search_tool_regex' | (string & {})
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Tools for one browser that the caller runs; calls carry toolset_name.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BrowserToolset".
 */
export interface BrowserToolset {
  type: 'browser_toolset_20260801'
  configs?: BrowserToolsetConfigs | null
  cache_control?: CacheControl | null
}
/**
 * By name of the member.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BrowserToolsetConfigs".
 */
export interface BrowserToolsetConfigs {
  close_tab?: ToolsetMember
  double_click?: ToolsetMember
  file_upload?: ToolsetMember
  find?: ToolsetMember
  form_input?: ToolsetMember
  get_page_text?: ToolsetMember
  hold_key?: ToolsetMember
  hover?: ToolsetMember
  javascript_exec?: ToolsetMember
  key?: ToolsetMember
  left_click?: ToolsetMember
  left_click_drag?: ToolsetMember
  left_mouse_down?: ToolsetMember
  left_mouse_up?: ToolsetMember
  list_tabs?: ToolsetMember
  middle_click?: ToolsetMember
  mouse_move?: ToolsetMember
  navigate?: ToolsetMember
  new_tab?: ToolsetMember
  read_console?: ToolsetMember
  read_network?: ToolsetMember
  read_page?: ToolsetMember
  right_click?: ToolsetMember
  screenshot?: ToolsetMember
  scroll?: ToolsetMember
  scroll_to?: ToolsetMember
  switch_tab?: ToolsetMember
  triple_click?: ToolsetMember
  type?: ToolsetMember
  wait?: ToolsetMember
  zoom?: ToolsetMember
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolsetMemberConfig".
 */
export interface ToolsetMemberConfig {
  enabled?: boolean | null
  defer_loading?: boolean | null
}
/**
 * Tools for one desktop that the caller runs; calls carry toolset_name.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerToolset".
 */
export interface ComputerToolset {
  type: 'computer_toolset_20260801'
  configs?: ComputerToolsetConfigs | null
  cache_control?: CacheControl | null
}
/**
 * By name of the member.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerToolsetConfigs".
 */
export interface ComputerToolsetConfigs {
  cursor_position?: ToolsetMember
  double_click?: ToolsetMember
  hold_key?: ToolsetMember
  key?: ToolsetMember
  left_click?: ToolsetMember
  left_click_drag?: ToolsetMember
  left_mouse_down?: ToolsetMember
  left_mouse_up?: ToolsetMember
  middle_click?: ToolsetMember
  mouse_move?: ToolsetMember
  right_click?: ToolsetMember
  screenshot?: ToolsetMember
  scroll?: ToolsetMember
  triple_click?: ToolsetMember
  type?: ToolsetMember
  wait?: ToolsetMember
  zoom?: ToolsetMember
}
/**
 * Beta: the tools of one of mcp_servers.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolset".
 */
export interface McpToolset {
  type: 'mcp_toolset'
  mcp_server_name: string
  /**
   * By name of the tool.
   */
  configs?: {
    [k: string]: McpToolConfig
  } | null
  default_config?: McpToolConfig
  tools?: McpTool[] | null
  cache_control?: CacheControl | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolConfig".
 */
export interface McpToolConfig {
  enabled?: boolean
  defer_loading?: boolean
}
/**
 * Beta: another model that the answering model may ask.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Advisor".
 */
export interface Advisor {
  type: 'advisor_20260301'
  name: 'advisor' | (string & {})
  model: string
  caching?: CacheControl | null
  max_tokens?: number | null
  max_uses?: number | null
  /**
   * Who may call the tool.
   */
  allowed_callers?:
    'direct' | 'code_execution_20250825' | 'code_execution_20260120' | 'code_execution_20260521' | (string & {})[]
  cache_control?: CacheControl | null
  /**
   * The tool is loaded by tool search only.
   */
  defer_loading?: boolean
  /**
   * Arguments always fit the schema.
   */
  strict?: boolean
}
/**
 * Beta: withdraws a tool from here on.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolRemovalBlock".
 */
export interface ToolRemovalBlock {
  type: 'tool_removal'
  tool: RemovedTool
  cache_control?: CacheControl | null
}
/**
 * Beta: from here on another model answered; sent back as it came.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackBlock".
 */
export interface FallbackBlock {
  type: 'fallback'
  from: FallbackModel
  to: FallbackModel
  /**
   * Why; sent back as it came.
   */
  trigger?: {
    [k: string]: unknown
  }
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackModel".
 */
export interface FallbackModel {
  model: string
}
/**
 * As the last message it is a beginning that the model continues.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AssistantMessage".
 */
export interface AssistantMessage {
  role: 'assistant'
  content: string | InputBlock[]
}
/**
 * Instructions in the middle of a conversation.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SystemMessage".
 */
export interface SystemMessage {
  role: 'system'
  content?: string | SystemBlock[]
  /**
   * Beta: until when it holds.
   */
  clear_at?: 'next_user_message' | 'never' | (string & {}) | null
  output_config?: SystemOutputConfig | null
}
/**
 * Beta.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SystemOutputConfig".
 */
export interface SystemOutputConfig {
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceAuto".
 */
export interface ToolChoiceAuto {
  type: 'auto'
  /**
   * At most one call (with auto), exactly one (with any and tool).
   */
  disable_parallel_tool_use?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceAny".
 */
export interface ToolChoiceAny {
  type: 'any'
  /**
   * At most one call (with auto), exactly one (with any and tool).
   */
  disable_parallel_tool_use?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceTool".
 */
export interface ToolChoiceTool {
  type: 'tool'
  name: string
  /**
   * At most one call (with auto), exactly one (with any and tool).
   */
  disable_parallel_tool_use?: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceNone".
 */
export interface ToolChoiceNone {
  type: 'none'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingEnabled".
 */
export interface ThinkingEnabled {
  type: 'enabled'
  budget_tokens: number
  display?: 'summarized' | 'omitted' | 'updates' | (string & {}) | null
  block_binding?: ThinkingBlockBinding | null
}
/**
 * Beta: what happens to thinking that was sent back behind another history than the one it was thought in.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingBlockBinding".
 */
export interface ThinkingBlockBinding {
  prefix_mismatch_behavior?: 'error' | 'drop_block' | (string & {}) | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingAdaptive".
 */
export interface ThinkingAdaptive {
  type: 'adaptive'
  display?: 'summarized' | 'omitted' | 'updates' | (string & {}) | null
  block_binding?: ThinkingBlockBinding | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingBetweenTools".
 */
export interface ThinkingBetweenTools {
  type: 'between_tools'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingDisabled".
 */
export interface ThinkingDisabled {
  type: 'disabled'
}
/**
 * https://platform.claude.com/docs/en/build-with-claude/effort
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputConfig".
 */
export interface OutputConfig {
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null
  format?: JsonOutputFormat | null
  task_budget?: TaskBudget | null
}
/**
 * https://platform.claude.com/docs/en/build-with-claude/structured-outputs
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "JsonOutputFormat".
 */
export interface JsonOutputFormat {
  type: 'json_schema' | (string & {})
  schema: {
    [k: string]: unknown
  }
}
/**
 * Beta: how many tokens the whole task may cost.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TaskBudget".
 */
export interface TaskBudget {
  type: 'tokens' | (string & {})
  total: number
  remaining?: number | null
}
/**
 * Beta: a remote server that the vendor calls.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpServer".
 */
export interface McpServer {
  type: 'url' | (string & {})
  name: string
  url: string
  authorization_token?: string | null
  tool_configuration?: McpToolConfiguration | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpToolConfiguration".
 */
export interface McpToolConfiguration {
  allowed_tools?: string[] | null
  enabled?: boolean | null
}
/**
 * Beta: what the vendor may cut out of a long history. https://platform.claude.com/docs/en/build-with-claude/context-editing
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContextManagement".
 */
export interface ContextManagement {
  edits?: ContextEdit[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClearToolUses".
 */
export interface ClearToolUses {
  type: 'clear_tool_uses_20250919'
  clear_at_least?: InputTokensThreshold | null
  clear_tool_inputs?: boolean | string[] | null
  exclude_tools?: string[] | null
  keep?: ToolUsesThreshold
  trigger?: Threshold
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputTokensThreshold".
 */
export interface InputTokensThreshold {
  type: 'input_tokens'
  value: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolUsesThreshold".
 */
export interface ToolUsesThreshold {
  type: 'tool_uses'
  value: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClearThinking".
 */
export interface ClearThinking {
  type: 'clear_thinking_20251015'
  keep?: (ThinkingTurns | AllThinking) | 'all'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingTurns".
 */
export interface ThinkingTurns {
  type: 'thinking_turns'
  value: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AllThinking".
 */
export interface AllThinking {
  type: 'all'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Compact".
 */
export interface Compact {
  type: 'compact_20260112'
  instructions?: string | null
  pause_after_compaction?: boolean
  trigger?: InputTokensThreshold | null
}
/**
 * Beta: asks for a summary of the history.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Compaction".
 */
export interface Compaction {
  type: 'summarize' | (string & {})
  instructions?: string | null
}
/**
 * Beta: whose account pays for the request.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "BillingPolicy".
 */
export interface BillingPolicy {
  type: 'billing_policy' | (string & {})
  /**
   * The caller, or the customer behind the user profile that a header names.
   */
  bill_to?: 'self' | 'user_profile' | (string & {})
}
/**
 * Body of the answer to POST /v1/messages/count_tokens. https://platform.claude.com/docs/en/api/messages-count-tokens
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CountTokensResponse".
 */
export interface CountTokensResponse {
  /**
   * Of messages, system prompt and tools together.
   */
  input_tokens: number
  /**
   * Beta.
   */
  context_management?: CountedContextManagement | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CountedContextManagement".
 */
export interface CountedContextManagement {
  original_input_tokens: number
}
/**
 * Body of an answer with an error status. https://platform.claude.com/docs/en/api/errors
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Error".
 */
export interface Error {
  type: 'error'
  error: ErrorBody
  request_id?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ErrorBody".
 */
export interface ErrorBody {
  type:
    | 'invalid_request_error'
    | 'authentication_error'
    | 'billing_error'
    | 'permission_error'
    | 'not_found_error'
    | 'request_too_large'
    | 'rate_limit_error'
    | 'timeout_error'
    | 'api_error'
    | 'overloaded_error'
    | 'conflict_error'
    | 'memory_precondition_failed_error'
    | 'memory_path_conflict_error'
    | (string & {})
  message: string
  details?: ErrorDetails | null
}
/**
 * What a program can act upon; which code comes with which members is the vendor's to extend. https://platform.claude.com/docs/en/api/errors
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ErrorDetails".
 */
export interface ErrorDetails {
  /**
   * Names the cause. No closed list: the platform has a hundred, and what a translation hands on of another vendor stands here too.
   */
  error_code?: string
  /**
   * Which features of the request a thread does not allow.
   */
  unsupported?:
    | 'cache_control'
    | 'context_management'
    | 'fallbacks'
    | 'hipaa'
    | 'inference_hooks'
    | 'thinking'
    | (string & {})[]
    | null
  /**
   * Where to appeal against a hold.
   */
  appeal_url?: string | null
  [k: string]: unknown
}
/**
 * Body of the answer to GET /v1/models/{id}. Members that older versions leave out are not required. https://platform.claude.com/docs/en/api/models
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Model".
 */
export interface Model {
  type: 'model'
  id: string
  display_name: string
  /**
   * RFC 3339.
   */
  created_at: string
  lifecycle?: 'active' | 'deprecated' | 'retired' | (string & {})
  deprecated_at?: string | null
  retires_at?: string | null
  line?: 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos' | (string & {}) | null
  max_input_tokens?: number | null
  max_tokens?: number | null
  capabilities?: Capabilities | null
  /**
   * Beta: models that fallbacks may name where this one is asked first; none where it is empty.
   */
  allowed_fallback_models?: string[] | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Capabilities".
 */
export interface Capabilities {
  batch?: Support
  citations?: Support
  code_execution?: Support
  image_input?: Support
  pdf_input?: Support
  structured_outputs?: Support
  context_management?: ContextManagementSupport
  effort?: EffortSupport
  server_tools?: ServerToolsSupport
  thinking?: ThinkingSupport
  /**
   * Beta.
   */
  compaction?: CompactionSupport | null
}
/**
 * Whether the model has the ability.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Support".
 */
export interface Support {
  supported: boolean
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContextManagementSupport".
 */
export interface ContextManagementSupport {
  supported: boolean
  clear_thinking_20251015?: Support | null
  clear_tool_uses_20250919?: Support | null
  compact_20260112?: Support | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "EffortSupport".
 */
export interface EffortSupport {
  supported: boolean
  low?: Support
  medium?: Support
  high?: Support
  max?: Support
  xhigh?: Support | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ServerToolsSupport".
 */
export interface ServerToolsSupport {
  supported: boolean
  code_execution?: Support
  web_search?: Support
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingSupport".
 */
export interface ThinkingSupport {
  supported: boolean
  types?: ThinkingTypes
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingTypes".
 */
export interface ThinkingTypes {
  adaptive?: Support
  between_tools?: Support
  disabled?: Support
  enabled?: Support
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionSupport".
 */
export interface CompactionSupport {
  supported: boolean
  summarize?: Support
}
/**
 * Body of the answer to GET /v1/models: one page. https://platform.claude.com/docs/en/api/models-list
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Models".
 */
export interface Models {
  data: Model[]
  has_more: boolean
  first_id: string | null
  last_id: string | null
}
/**
 * Body of POST /v1/messages. https://platform.claude.com/docs/en/api/messages/create
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Request".
 */
export interface Request {
  /**
   * Which model answers.
   */
  model: string
  /**
   * Upper limit of output tokens.
   */
  max_tokens: number
  messages: MessageParam[]
  /**
   * Instructions before the conversation.
   */
  system?: string | Text[]
  tools?: Tool[]
  tool_choice?: ToolChoice
  thinking?: OptionsThinking
  output_config?: OutputConfig
  stop_sequences?: string[]
  /**
   * 0 to 1. Removed in version 2026-10-21.
   */
  temperature?: number
  /**
   * Removed in version 2026-10-21.
   */
  top_p?: number
  /**
   * Removed in version 2026-10-21.
   */
  top_k?: number
  stream?: boolean
  metadata?: Metadata
  service_tier?: 'auto' | 'standard_only' | (string & {})
  speed?: 'standard' | 'fast' | (string & {}) | null
  /**
   * Marks the last block that can be cached.
   */
  cache_control?: CacheControl | null
  container?: string | Container | null
  diagnostics?: Diagnostics | null
  /**
   * Where the model may run.
   */
  inference_geo?: string | null
  mcp_servers?: McpServer[]
  context_management?: ContextManagement | null
  compaction?: Compaction | null
  /**
   * Beta: models that answer where this one refuses.
   */
  fallbacks?: Fallback[] | 'default' | (string & {}) | null
  fallback_credit_token?: string | FallbackCreditToken | null
  thread?: Thread | null
  billing_policy?: BillingPolicy | null
  /**
   * Beta: older place of output_config.format.
   */
  output_format?: JsonOutputFormat | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Metadata".
 */
export interface Metadata {
  /**
   * An opaque id of the end user.
   */
  user_id?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Container".
 */
export interface Container {
  /**
   * Goes on in this container.
   */
  id?: string | null
  skills?: Skill[] | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Skill".
 */
export interface Skill {
  type: 'anthropic' | 'custom' | (string & {})
  skill_id: string
  version?: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Diagnostics".
 */
export interface Diagnostics {
  /**
   * Tell why the cache of this earlier message did not help.
   */
  previous_message_id?: string | null
}
/**
 * Beta: a model that answers where the first one refuses, with members of the request that it overrides.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Fallback".
 */
export interface Fallback {
  model: string
  max_tokens?: number | null
  output_config?: OutputConfig | null
  speed?: 'standard' | 'fast' | (string & {}) | null
  thinking?: OptionsThinking | null
  [k: string]: unknown
}
/**
 * Beta: a credit from an earlier refusal.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackCreditToken".
 */
export interface FallbackCreditToken {
  token: string
  mode?: 'strict' | 'best_effort' | (string & {})
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThreadCreate".
 */
export interface ThreadCreate {
  type: 'create'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThreadContinue".
 */
export interface ThreadContinue {
  type: 'continue'
  previous_message_id: string
}
/**
 * Body of the answer to POST /v1/messages. Members that older versions leave out are not required here; an encoder writes them all. https://platform.claude.com/docs/en/api/messages/create
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Message".
 */
export interface Message {
  id: string
  type: 'message'
  role: 'assistant'
  model: string
  content: OutputBlock[]
  stop_reason: StopReason | null
  stop_sequence?: string | null
  stop_details?: StopDetails | null
  container?: ResponseContainer | null
  diagnostics?: ResponseDiagnostics | null
  context_management?: ContextManagementResult | null
  /**
   * Beta.
   */
  input_transformations?: InputTransformation[] | null
  usage: Usage
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextBlock".
 */
export interface OutputTextBlock {
  type: 'text'
  text: string
  citations?: Citation[] | null
}
/**
 * Newer versions always tell the caller.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolUseBlock".
 */
export interface OutputToolUseBlock {
  type: 'tool_use'
  id: string
  name: string
  input: {
    [k: string]: unknown
  }
  caller?: Caller
  toolset_name?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputServerToolUseBlock".
 */
export interface OutputServerToolUseBlock {
  type: 'server_tool_use'
  id: string
  name:
    | 'web_search'
    | 'web_fetch'
    | 'code_execution'
    | 'bash_code_execution'
    | 'text_editor_code_execution'
    | 'tool_search_tool_regex'
    | 'tool_search_tool_bm25'
    | 'advisor'
    | (string & {})
  /**
   * The arguments.
   */
  input: {
    [k: string]: unknown
  }
  caller?: Caller
}
/**
 * The vendor searched.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputWebSearchToolResultBlock".
 */
export interface OutputWebSearchToolResultBlock {
  type: 'web_search_tool_result'
  tool_use_id: string
  content: WebSearchResultContent
  caller?: Caller
}
/**
 * The vendor fetched a page.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputWebFetchToolResultBlock".
 */
export interface OutputWebFetchToolResultBlock {
  type: 'web_fetch_tool_result'
  tool_use_id: string
  content: OutputWebFetchContent
  caller?: Caller
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputWebFetchResult".
 */
export interface OutputWebFetchResult {
  type: 'web_fetch_result'
  url: string
  content: OutputDocumentBlock
  retrieved_at?: string | null
}
/**
 * A page that the vendor fetched.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputDocumentBlock".
 */
export interface OutputDocumentBlock {
  type: 'document'
  source: OutputDocumentSource
  title?: string | null
  citations?: CitationsConfig | null
}
/**
 * The vendor ran code.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputCodeExecutionToolResultBlock".
 */
export interface OutputCodeExecutionToolResultBlock {
  type: 'code_execution_tool_result'
  tool_use_id: string
  content: CodeExecutionContent
}
/**
 * The vendor ran a command.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputBashCodeExecutionToolResultBlock".
 */
export interface OutputBashCodeExecutionToolResultBlock {
  type: 'bash_code_execution_tool_result'
  tool_use_id: string
  content: BashCodeExecutionContent
}
/**
 * The vendor edited a file.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextEditorCodeExecutionToolResultBlock".
 */
export interface OutputTextEditorCodeExecutionToolResultBlock {
  type: 'text_editor_code_execution_tool_result'
  tool_use_id: string
  content: TextEditorContent
}
/**
 * The vendor looked for deferred tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolSearchToolResultBlock".
 */
export interface OutputToolSearchToolResultBlock {
  type: 'tool_search_tool_result'
  tool_use_id: string
  content: OutputToolSearchContent
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolSearchResult".
 */
export interface OutputToolSearchResult {
  type: 'tool_search_tool_search_result'
  tool_references: OutputToolReference[]
}
/**
 * A deferred tool that is now loaded.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolReference".
 */
export interface OutputToolReference {
  type: 'tool_reference'
  tool_name: string
}
/**
 * Beta: another model gave advice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputAdvisorToolResultBlock".
 */
export interface OutputAdvisorToolResultBlock {
  type: 'advisor_tool_result'
  tool_use_id: string
  content: AdvisorContent
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputContainerUploadBlock".
 */
export interface OutputContainerUploadBlock {
  type: 'container_upload'
  file_id: string
}
/**
 * Beta: the vendor called a remote server.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputMcpToolUseBlock".
 */
export interface OutputMcpToolUseBlock {
  type: 'mcp_tool_use'
  id: string
  name: string
  server_name: string
  /**
   * The arguments.
   */
  input: {
    [k: string]: unknown
  }
}
/**
 * Beta: what the remote server answered.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputMcpToolResultBlock".
 */
export interface OutputMcpToolResultBlock {
  type: 'mcp_tool_result'
  tool_use_id: string
  content: string | OutputTextBlock[]
  is_error: boolean
}
/**
 * Beta: the tools that a remote server offers.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputMcpToolListingBlock".
 */
export interface OutputMcpToolListingBlock {
  type: 'mcp_tool_listing'
  mcp_server_name: string
  tools: OutputMcpTool[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputMcpTool".
 */
export interface OutputMcpTool {
  name: string
  description?: string
  input_schema: {
    [k: string]: unknown
  }
}
/**
 * Beta: stands for the history so far.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputCompactionBlock".
 */
export interface OutputCompactionBlock {
  type: 'compaction'
  content?: string | null
  encrypted_content?: string | null
  signature?: string | null
  tool_changes?: OutputToolChange[] | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolAddition".
 */
export interface OutputToolAddition {
  type: 'tool_addition'
  tool: AddedTool
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputToolRemoval".
 */
export interface OutputToolRemoval {
  type: 'tool_removal'
  tool: RemovedTool
}
/**
 * Beta: from here on another model answers.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputFallbackBlock".
 */
export interface OutputFallbackBlock {
  type: 'fallback'
  from: FallbackModel
  to: FallbackModel
  trigger?: FallbackTrigger
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackTrigger".
 */
export interface FallbackTrigger {
  type: 'refusal' | (string & {})
  category?: RefusalCategory
}
/**
 * More about a refusal.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StopDetails".
 */
export interface StopDetails {
  type: 'refusal' | (string & {})
  category?: RefusalCategory
  explanation?: string | null
  /**
   * Beta.
   */
  fallback_credit_token?: string | null
  /**
   * Beta.
   */
  fallback_has_prefill_claim?: boolean | null
  /**
   * Beta.
   */
  recommended_model?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseContainer".
 */
export interface ResponseContainer {
  id: string
  expires_at: string
  skills?: ContainerSkill[] | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContainerSkill".
 */
export interface ContainerSkill {
  type: 'anthropic' | 'custom' | (string & {})
  skill_id: string
  version: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseDiagnostics".
 */
export interface ResponseDiagnostics {
  cache_miss_reason?: CacheMissReason | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissModel".
 */
export interface CacheMissModel {
  type: 'model_changed'
  cache_missed_input_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissSystem".
 */
export interface CacheMissSystem {
  type: 'system_changed'
  cache_missed_input_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissTools".
 */
export interface CacheMissTools {
  type: 'tools_changed'
  cache_missed_input_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissMessages".
 */
export interface CacheMissMessages {
  type: 'messages_changed'
  cache_missed_input_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissUnknownMessage".
 */
export interface CacheMissUnknownMessage {
  type: 'previous_message_not_found'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMissUnavailable".
 */
export interface CacheMissUnavailable {
  type: 'unavailable'
}
/**
 * Beta.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContextManagementResult".
 */
export interface ContextManagementResult {
  applied_edits: AppliedEdit[]
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClearedToolUses".
 */
export interface ClearedToolUses {
  type: 'clear_tool_uses_20250919'
  cleared_input_tokens: number
  cleared_tool_uses: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClearedThinking".
 */
export interface ClearedThinking {
  type: 'clear_thinking_20251015'
  cleared_input_tokens: number
  cleared_thinking_turns: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingDropped".
 */
export interface ThinkingDropped {
  type: 'thinking_dropped'
  /**
   * Which block of the request.
   */
  path: string
  reason:
    | 'model_binding_mismatch'
    | 'prefix_binding_mismatch'
    | 'organization_binding_mismatch'
    | 'end_user_binding_mismatch'
    | (string & {})
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingMismatchAllowed".
 */
export interface ThinkingMismatchAllowed {
  type: 'thinking_mismatch_allowed'
  /**
   * Which block of the request.
   */
  path: string
  reason:
    | 'model_binding_mismatch'
    | 'prefix_binding_mismatch'
    | 'organization_binding_mismatch'
    | 'end_user_binding_mismatch'
    | (string & {})
}
/**
 * The whole prompt is input plus cache creation plus cache read.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Usage".
 */
export interface Usage {
  /**
   * Without what was read from or written to the cache.
   */
  input_tokens: number
  cache_creation_input_tokens?: number | null
  cache_read_input_tokens?: number | null
  output_tokens: number
  output_tokens_details?: OutputTokensDetails | null
  server_tool_use?: ServerToolUsage | null
  /**
   * Beta: the steps that the totals are made of.
   */
  iterations?: UsageIteration[] | null
  fallback_credit?: FallbackCredit | null
  cache_creation?: CacheCreation | null
  service_tier?: 'standard' | 'priority' | 'batch' | (string & {}) | null
  speed?: 'standard' | 'fast' | (string & {}) | null
  inference_geo?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTokensDetails".
 */
export interface OutputTokensDetails {
  thinking_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ServerToolUsage".
 */
export interface ServerToolUsage {
  web_search_requests?: number
  web_fetch_requests?: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageIteration".
 */
export interface MessageIteration {
  type: 'message'
  model?: string | null
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens?: number
  cache_read_input_tokens?: number
  cache_creation?: CacheCreation | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheCreation".
 */
export interface CacheCreation {
  ephemeral_5m_input_tokens: number
  ephemeral_1h_input_tokens: number
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionIteration".
 */
export interface CompactionIteration {
  type: 'compaction'
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens?: number
  cache_read_input_tokens?: number
  cache_creation?: CacheCreation | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdvisorIteration".
 */
export interface AdvisorIteration {
  type: 'advisor_message'
  model?: string
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens?: number
  cache_read_input_tokens?: number
  cache_creation?: CacheCreation | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackIteration".
 */
export interface FallbackIteration {
  type: 'fallback_message'
  model?: string
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens?: number
  cache_read_input_tokens?: number
  cache_creation?: CacheCreation | null
}
/**
 * Beta: what became of the credit that the request brought.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FallbackCredit".
 */
export interface FallbackCredit {
  status: FallbackCreditStatus
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CreditRedeemed".
 */
export interface CreditRedeemed {
  type: 'redeemed'
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CreditNotApplied".
 */
export interface CreditNotApplied {
  type: 'not_applied'
  reason:
    | 'body_mismatch'
    | 'continuation_excluded'
    | 'continuation_only'
    | 'expired'
    | 'invalid_target_model'
    | 'not_enabled'
    | 'reprice_unavailable'
    | 'temporarily_unavailable'
    | 'variant_fields_present'
    | 'wrong_organization'
    | 'wrong_platform'
    | 'wrong_workspace'
    | (string & {})
  /**
   * Members of the request without which the credit would have been used.
   */
  remove_to_redeem?: string[] | null
}
/**
 * Opens the stream: the message without content and stop reason.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageStart".
 */
export interface MessageStart {
  type: 'message_start'
  message: Message
}
/**
 * Blocks stand one behind the other; results of server tools come whole.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentBlockStart".
 */
export interface ContentBlockStart {
  type: 'content_block_start'
  index: number
  content_block: OutputBlock
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentBlockDelta".
 */
export interface ContentBlockDelta {
  type: 'content_block_delta'
  index: number
  delta: Delta
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextDelta".
 */
export interface TextDelta {
  type: 'text_delta'
  text: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputJsonDelta".
 */
export interface InputJsonDelta {
  type: 'input_json_delta'
  /**
   * A fragment of the JSON text of the input.
   */
  partial_json: string
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ThinkingDelta".
 */
export interface ThinkingDelta {
  type: 'thinking_delta'
  thinking: string
  /**
   * Beta.
   */
  estimated_tokens?: number | null
}
/**
 * Once, before its thinking block stops; whole.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SignatureDelta".
 */
export interface SignatureDelta {
  type: 'signature_delta'
  signature: string
}
/**
 * One more citation of the open text.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CitationsDelta".
 */
export interface CitationsDelta {
  type: 'citations_delta'
  citation: Citation
}
/**
 * Beta: the whole summary.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionDelta".
 */
export interface CompactionDelta {
  type: 'compaction_delta'
  content?: string | null
  encrypted_content?: string | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentBlockStop".
 */
export interface ContentBlockStop {
  type: 'content_block_stop'
  index: number
}
/**
 * Why the answer ended, and what it cost.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageDelta".
 */
export interface MessageDelta {
  type: 'message_delta'
  delta: Stop
  usage: MessageDeltaUsage
  context_management?: ContextManagementResult | null
  /**
   * Beta.
   */
  input_transformations?: InputTransformation[] | null
}
/**
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Stop".
 */
export interface Stop {
  stop_reason?: StopReason | null
  stop_sequence?: string | null
  stop_details?: StopDetails | null
  container?: ResponseContainer | null
}
/**
 * Cumulative.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageDeltaUsage".
 */
export interface MessageDeltaUsage {
  input_tokens?: number | null
  cache_creation_input_tokens?: number | null
  cache_read_input_tokens?: number | null
  output_tokens: number
  output_tokens_details?: OutputTokensDetails | null
  server_tool_use?: ServerToolUsage | null
  /**
   * Beta: the steps that the totals are made of.
   */
  iterations?: UsageIteration[] | null
  fallback_credit?: FallbackCredit | null
}
/**
 * Ends a good stream.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessageStop".
 */
export interface MessageStop {
  type: 'message_stop'
}
/**
 * Keeps the connection alive; may come at any time.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Ping".
 */
export interface Ping {
  type: 'ping'
}
/**
 * Ends a bad stream; may come at any time.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamError".
 */
export interface StreamError {
  type: 'error'
  error: ErrorBody
  request_id?: string | null
}
