// Generated from schemas/codex by `npm run generate`. Do not edit.

/**
 * Whose request it is: ids of session, thread, turn, window and installation, and whatever else the client notes. The values are strings, also where they hold JSON. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ClientMetadata".
 */
export type ClientMetadata = {
  session_id?: string
  thread_id?: string
  turn_id?: string
  root_turn_id?: string
  'x-codex-installation-id'?: string
  'x-codex-window-id'?: string
  /**
   * A JSON text; `turn-metadata.json` describes what it holds.
   */
  'x-codex-turn-metadata'?: string
  mcp_attribution?: string
  guardian_credits_requested?: string
  'x-codex-ws-stream-request-start-ms'?: string
  [k: string]: string | undefined
} | null
/**
 * Anything that `input` may list. Without `type` it is a message. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputItem".
 */
export type InputItem =
  | InputMessage
  | ReasoningInputItem
  | CompactionInputItem
  | CompactionTrigger
  | ItemReference
  | FunctionCall
  | FunctionCallOutput
  | CustomToolCall
  | CustomToolCallOutput
  | AgentMessage
  | MultiAgentCall
  | MultiAgentCallOutput
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ConfigurationUpdate
  | ContextCompaction
  | Program
  | ProgramOutput
  | WebSearchCall
  | FileSearchCall
  | CodeInterpreterCall
  | ImageGenerationCall
  | ComputerCall
  | ComputerCallOutput
  | LocalShellCall
  | LocalShellCallOutput
  | ShellCall
  | ShellCallOutput
  | ApplyPatchCall
  | ApplyPatchCallOutput
  | McpListTools
  | McpCall
  | McpApprovalRequest
  | McpApprovalResponse
/**
 * Who speaks decides what may be said. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputMessage".
 */
export type InputMessage = CallerMessage | ModelMessage
/**
 * What users, developers and systems may say. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MessagePart".
 */
export type MessagePart = InputText | InputImage | InputFile | InputAudio
/**
 * Cache the prompt up to here. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheBreakpoint".
 */
export type CacheBreakpoint = {
  mode: 'explicit' | (string & {})
  ttl?: '30m' | '12h' | (string & {})
} | null
/**
 * How finely an image is read. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageDetail".
 */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original' | (string & {}) | null
/**
 * How far an item got. Written by the server; clients may replay it. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ItemStatus".
 */
export type ItemStatus = 'in_progress' | 'completed' | 'incomplete' | null
/**
 * Which agent an item or event is of. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Agent".
 */
export type Agent = {
  agent_name: string
} | null
/**
 * Notes that Codex CLI keeps on each item for its own backend; any other server refuses or ignores them. Not in the SDK; observed in Codex CLI 0.169.0 with OpenAI credentials.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ChatMetadata".
 */
export type ChatMetadata = {
  turn_id?: string
  create_time?: number
  content_item_kinds?: (string | null)[]
  content_item_metadata?: ({
    [k: string]: unknown
  } | null)[]
} | null
/**
 * Whether an assistant message is commentary on the way or the final answer. Must be kept when replayed. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Phase".
 */
export type Phase = 'commentary' | 'final_answer' | (string & {}) | null
/**
 * As in the answer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputPartInput".
 */
export type OutputPartInput = OutputTextInput | Refusal
/**
 * Where a piece of text comes from. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Annotation".
 */
export type Annotation = FileCitation | UrlCitation | ContainerFileCitation | FilePath
/**
 * Who made a call: the model, or a program of it. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Caller".
 */
export type Caller = null | (CallerDirect | CallerProgram)
/**
 * What a tool may answer beside plain text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputPart".
 */
export type InputPart = InputText | InputImage | InputFile
/**
 * What agents may tell each other. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AgentMessagePart".
 */
export type AgentMessagePart =
  | InputText
  | OutputTextInput
  | PlainText
  | SummaryText
  | ReasoningText
  | Refusal
  | InputImage
  | AgentScreenshot
  | InputFile
  | EncryptedContent
/**
 * What is asked of the other agents. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MultiAgentAction".
 */
export type MultiAgentAction =
  'spawn_agent' | 'interrupt_agent' | 'list_agents' | 'send_message' | 'followup_task' | 'wait_agent' | (string & {})
/**
 * Any tool that a request may offer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Tool".
 */
export type Tool =
  | FunctionTool
  | CustomTool
  | Namespace
  | ToolSearchTool
  | WebSearchTool
  | WebSearchToolDated
  | WebSearchPreviewTool
  | WebSearchPreviewToolDated
  | FileSearchTool
  | Computer
  | ComputerUsePreviewTool
  | McpTool
  | CodeInterpreterTool
  | ImageGenerationTool
  | LocalShellTool
  | Shell
  | ApplyPatchTool
  | ProgrammaticToolCallingTool
/**
 * Who may call the tool: the model itself, or a program that the model wrote. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AllowedCallers".
 */
export type AllowedCallers = 'direct' | 'programmatic' | (string & {})[] | null
/**
 * What the free text of a custom tool may be. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolFormat".
 */
export type CustomToolFormat = CustomToolFormatText | Grammar
/**
 * A function or a custom tool inside a namespace. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NamespaceMember".
 */
export type NamespaceMember = FunctionTool | CustomTool
/**
 * Roughly where the user is, to sharpen search results. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UserLocation".
 */
export type UserLocation = {
  city?: string | null
  country?: string | null
  region?: string | null
  timezone?: string | null
  type?: 'approximate'
} | null
/**
 * Which files count, by their attributes. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SearchFilter".
 */
export type SearchFilter = null | (Comparison | Compound)
/**
 * What a container may reach. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NetworkPolicy".
 */
export type NetworkPolicy = NetworkPolicyDisabled | NetworkPolicyAllowlist
/**
 * How hard the model thinks. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningEffort".
 */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null
/**
 * Where shell commands run. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellEnvironment".
 */
export type ShellEnvironment = null | (ContainerAuto | LocalEnvironment | ContainerReference)
/**
 * A folder of instructions for the shell. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Skill".
 */
export type Skill = SkillReference | InlineSkill
/**
 * What the search did. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchAction".
 */
export type WebSearchAction = null | (Search | WebSearchActionOpenPage | WebSearchActionFind)
/**
 * What the search read. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchSource".
 */
export type WebSearchSource = Page | Feed
/**
 * What the code printed or drew. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterOutput".
 */
export type CodeInterpreterOutput = Logs | Image
/**
 * One step on the computer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerAction".
 */
export type ComputerAction =
  Click | ActionDoubleClick | Drag | Keypress | Move | ActionScreenshot | Scroll | Type | Wait
/**
 * How a command ended. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Outcome".
 */
export type Outcome = ShellOutcomeTimeout | Exited
/**
 * What is done to a file. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ApplyPatchOperation".
 */
export type ApplyPatchOperation = CreateFile | DeleteFile | UpdateFile
/**
 * Why an MCP call failed. Older servers send a bare string. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpError".
 */
export type McpError = (string | null) | (McpProtocolError | McpHttpError | McpExecutionError)
/**
 * Whether images of the history may be compressed. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageOptions".
 */
export type ImageOptions = {
  context_compression?: 'auto' | 'enabled' | 'disabled' | (string & {})
} | null
/**
 * How long the cache lives; the older word. Old servers write `in-memory`. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PromptCacheRetention".
 */
export type PromptCacheRetention = 'in_memory' | 'in-memory' | '24h' | (string & {}) | null
/**
 * How hard the model thinks, what is shown of it, and how much of it later turns see. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningOptions".
 */
export type ReasoningOptions = {
  effort?: ReasoningEffort
  summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null
  context?: 'auto' | 'current_turn' | 'all_turns' | (string & {}) | null
  mode?: 'standard' | 'pro' | (string & {}) | null
  generate_summary?: 'auto' | 'concise' | 'detailed' | (string & {}) | null
} | null
/**
 * Format and length of the text. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextOptions".
 */
export type TextOptions = {
  format?: TextFormat
  verbosity?: 'low' | 'medium' | 'high' | (string & {}) | null
} | null
/**
 * What the text must look like. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextFormat".
 */
export type TextFormat = null | (TextFormatText | TextFormatJsonObject | TextFormatJsonSchema)
/**
 * What the server keeps of a request or an answer: a message of anybody, or any other item. Spec: https://platform.openai.com/docs/api-reference/responses/input-items.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StoredItem".
 */
export type StoredItem =
  | InputMessage
  | ReasoningInputItem
  | CompactionInputItem
  | FunctionCall
  | FunctionCallOutput
  | CustomToolCall
  | CustomToolCallOutput
  | AgentMessage
  | MultiAgentCall
  | MultiAgentCallOutput
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ConfigurationUpdate
  | ContextCompaction
  | Program
  | ProgramOutput
  | WebSearchCall
  | FileSearchCall
  | CodeInterpreterCall
  | ImageGenerationCall
  | ComputerCall
  | ComputerCallOutput
  | LocalShellCall
  | LocalShellCallOutput
  | ShellCall
  | ShellCallOutput
  | ApplyPatchCall
  | ApplyPatchCallOutput
  | McpListTools
  | McpCall
  | McpApprovalRequest
  | McpApprovalResponse
/**
 * Token counts; totals include the details. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Usage".
 */
export type Usage = {
  input_tokens: number
  input_tokens_details: InputTokensDetails
  output_tokens: number
  output_tokens_details: OutputTokensDetails
  total_tokens: number
} | null
/**
 * Whether images of the history were compressed. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageState".
 */
export type ImageState = {
  context_compression?: 'enabled' | 'disabled' | (string & {})
} | null
/**
 * What the safety system found. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Misalignment".
 */
export type Misalignment = {
  detailed_explanation?: string
  error_type?:
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other'
    | (string & {})
  review_target?: string | null
  steer?: {
    message: string
  }
} | null
/**
 * A mode as a bare string, or the tool that is forced. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoice".
 */
export type ToolChoice =
  | 'none'
  | 'auto'
  | 'required'
  | (string & {})
  | (
      | ToolChoiceFunction
      | ToolChoiceCustom
      | ToolChoiceMcp
      | ToolChoiceAllowed
      | ToolChoiceFileSearch
      | ToolChoiceWebSearch
      | ToolChoiceWebSearchDated
      | ToolChoiceWebSearchPreview
      | ToolChoiceWebSearchPreviewDated
      | ToolChoiceComputer
      | ToolChoiceComputerUse
      | ToolChoiceComputerUsePreview
      | ToolChoiceImageGeneration
      | ToolChoiceCodeInterpreter
      | ToolChoiceApplyPatch
      | ToolChoiceShell
      | ToolChoiceProgrammaticToolCalling
    )
/**
 * Output that comes only when asked for. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Includable".
 */
export type Includable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'
  | (string & {})
/**
 * Which capacity serves the request. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ServiceTier".
 */
export type ServiceTier =
  'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | (string & {}) | null
/**
 * Where the response stands. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseStatus".
 */
export type ResponseStatus = 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete'
/**
 * Why the response failed. The last codes of the list are not in the SDK; Codex acts on them. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseError".
 */
export type ResponseError = {
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'misalignment_policy_violation'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found'
    | 'context_length_exceeded'
    | 'insufficient_quota'
    | 'usage_not_included'
    | 'cyber_policy'
    | 'server_is_overloaded'
    | 'slow_down'
    | (string & {})
  message: string
  param?: string | null
  type?: string | null
  misalignment?: Misalignment
} | null
/**
 * Why it stopped early. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "IncompleteDetails".
 */
export type IncompleteDetails = {
  reason?: 'max_output_tokens' | 'max_messages' | 'content_filter' | 'steered' | (string & {})
} | null
/**
 * Notes of the caller. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OptionsMetadata".
 */
export type OptionsMetadata = {
  [k: string]: string
} | null
/**
 * Anything that `output` may list. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputItem".
 */
export type OutputItem =
  | OutputMessage
  | Reasoning
  | CompactionItem
  | FunctionCall
  | FunctionCallOutput
  | CustomToolCall
  | CustomToolCallOutput
  | AgentMessage
  | MultiAgentCall
  | MultiAgentCallOutput
  | ToolSearchCall
  | ToolSearchOutput
  | AdditionalTools
  | ConfigurationUpdate
  | ContextCompaction
  | Program
  | ProgramOutput
  | WebSearchCall
  | FileSearchCall
  | CodeInterpreterCall
  | ImageGenerationCall
  | ComputerCall
  | ComputerCallOutput
  | LocalShellCall
  | LocalShellCallOutput
  | ShellCall
  | ShellCallOutput
  | ApplyPatchCall
  | ApplyPatchCallOutput
  | McpListTools
  | McpCall
  | McpApprovalRequest
  | McpApprovalResponse
/**
 * What a message of the model holds. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputPart".
 */
export type OutputPart = OutputText | Refusal
/**
 * Programs that widen what the model may do. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AccessPrograms".
 */
export type AccessPrograms = {
  cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red' | (string & {})
} | null
/**
 * Verdicts over input and output. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Moderation".
 */
export type Moderation = {
  input: ModerationOutcome
  output: ModerationOutcome
} | null
/**
 * A verdict, or why there is none. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationOutcome".
 */
export type ModerationOutcome = ModerationResult | ModerationError
/**
 * A stored prompt and its variables. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Prompt".
 */
export type Prompt = {
  id: string
  version?: string | null
  variables?: {
    [k: string]: string | InputText | InputImage | InputFile
  } | null
} | null
/**
 * Why the cache was hit or missed. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PromptCacheDiagnostics".
 */
export type PromptCacheDiagnostics = null | (CacheMiss | CacheHit | ComparisonResponseNotFound | Unavailable)
/**
 * How the prompt was cached. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PromptCacheState".
 */
export type PromptCacheState = {
  mode?: 'implicit' | 'explicit' | (string & {})
  ttl?: '30m' | '12h' | (string & {})
  comparison_response_id?: string | null
} | null
/**
 * What hosted tools used. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolUsage".
 */
export type ToolUsage = {
  image_gen?: {
    input_tokens: number
    input_tokens_details: {
      image_tokens: number
      text_tokens: number
    }
    output_tokens: number
    total_tokens: number
    cached_tokens?: number
    cached_tokens_details?: {
      cached_image_tokens: number
      cached_text_tokens: number
    }
    output_tokens_details?: {
      image_tokens: number
      text_tokens: number
    }
  }
  web_search?: {
    num_requests: number
  }
} | null
/**
 * What happens to a history that is too long. Spec: https://platform.openai.com/docs/api-reference/responses/create.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Truncation".
 */
export type Truncation = 'auto' | 'disabled' | (string & {}) | null
/**
 * An id as headers can carry it.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "KeptId".
 */
export type KeptId = string
/**
 * The data of one server-sent event, dispatched on `type` alone: the events of Responses, of which the client reads a few and ignores the rest, and two of its own. There is no `error` event: Codex does not read it. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamEvent".
 */
export type StreamEvent =
  | Created
  | InProgress
  | Completed
  | Failed
  | Incomplete
  | OutputItemAdded
  | OutputItemDone
  | ContentPartAdded
  | ContentPartDone
  | OutputTextDelta
  | OutputTextDone
  | OutputTextAnnotationAdded
  | RefusalDelta
  | RefusalDone
  | FunctionCallArgumentsDelta
  | FunctionCallArgumentsDone
  | CustomToolCallInputDelta
  | CustomToolCallInputDone
  | ReasoningSummaryPartAdded
  | ReasoningSummaryPartDone
  | ReasoningSummaryTextDelta
  | ReasoningSummaryTextDone
  | ReasoningTextDelta
  | ReasoningTextDone
  | WebSearchCallInProgress
  | WebSearchCallSearching
  | WebSearchCallCompleted
  | ImageGenerationCallInProgress
  | ImageGenerationCallGenerating
  | ImageGenerationCallCompleted
  | ImageGenerationCallPartialImage
  | CompactionCompacting
  | McpCallArgumentsDelta
  | McpCallArgumentsDone
  | McpCallInProgress
  | McpCallCompleted
  | McpCallFailed
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | FileSearchCallInProgress
  | FileSearchCallSearching
  | FileSearchCallCompleted
  | CodeInterpreterCallInProgress
  | CodeInterpreterCallInterpreting
  | CodeInterpreterCallCompleted
  | CodeInterpreterCallCodeDelta
  | CodeInterpreterCallCodeDone
  | ShellCallCommandAdded
  | ShellCallCommandDelta
  | ShellCallCommandDone
  | ShellCallOutputContentDelta
  | ShellCallOutputContentDone
  | AudioDelta
  | AudioDone
  | AudioTranscriptDelta
  | AudioTranscriptDone
  | Keepalive
  | Metadata
  | RateLimits
/**
 * Which of the streams on one WebSocket an event belongs to; the client chose it. Never in server-sent events. Spec: https://platform.openai.com/docs/guides/websocket-mode.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamId".
 */
export type StreamId = string
/**
 * A part of a message or of full reasoning. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "StreamPart".
 */
export type StreamPart = OutputText | Refusal | ReasoningText
/**
 * The two windows of a limit. Source: https://github.com/openai/codex.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Limits".
 */
export type Limits = {
  allowed?: boolean
  limit_reached?: boolean
  primary?: LimitWindow
  secondary?: LimitWindow
} | null
/**
 * How much of one window is used, and when it starts anew, in seconds since 1970. Source: https://github.com/openai/codex.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LimitWindow".
 */
export type LimitWindow = {
  used_percent: number
  window_minutes?: number | null
  reset_at?: number | null
  reset_after_seconds?: number | null
} | null
/**
 * What was bought beyond the plan. Source: https://github.com/openai/codex.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Credits".
 */
export type Credits = {
  has_credits?: boolean
  unlimited?: boolean
  balance?: string | null
} | null
/**
 * Why and how the history is being compacted. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Compaction".
 */
export type Compaction = {
  trigger?: 'auto' | 'manual' | (string & {})
  reason?: 'context_limit' | (string & {})
  implementation?: 'responses_compaction_v2' | (string & {})
  phase?: 'mid_turn' | (string & {})
  strategy?: 'memento' | (string & {})
  [k: string]: unknown
} | null
/**
 * One text frame that Codex sends: the body of a request with its type beside it. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebsocketClientEvent".
 */
export type WebsocketClientEvent = Create
/**
 * One text frame that the backend sends: the data of a server-sent event, or a refusal with the status and the headers that HTTP would have had. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebsocketServerEvent".
 */
export type WebsocketServerEvent =
  | Created
  | InProgress
  | Completed
  | Failed
  | Incomplete
  | OutputItemAdded
  | OutputItemDone
  | ContentPartAdded
  | ContentPartDone
  | OutputTextDelta
  | OutputTextDone
  | OutputTextAnnotationAdded
  | RefusalDelta
  | RefusalDone
  | FunctionCallArgumentsDelta
  | FunctionCallArgumentsDone
  | CustomToolCallInputDelta
  | CustomToolCallInputDone
  | ReasoningSummaryPartAdded
  | ReasoningSummaryPartDone
  | ReasoningSummaryTextDelta
  | ReasoningSummaryTextDone
  | ReasoningTextDelta
  | ReasoningTextDone
  | WebSearchCallInProgress
  | WebSearchCallSearching
  | WebSearchCallCompleted
  | ImageGenerationCallInProgress
  | ImageGenerationCallGenerating
  | ImageGenerationCallCompleted
  | ImageGenerationCallPartialImage
  | CompactionCompacting
  | McpCallArgumentsDelta
  | McpCallArgumentsDone
  | McpCallInProgress
  | McpCallCompleted
  | McpCallFailed
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | FileSearchCallInProgress
  | FileSearchCallSearching
  | FileSearchCallCompleted
  | CodeInterpreterCallInProgress
  | CodeInterpreterCallInterpreting
  | CodeInterpreterCallCompleted
  | CodeInterpreterCallCodeDelta
  | CodeInterpreterCallCodeDone
  | ShellCallCommandAdded
  | ShellCallCommandDelta
  | ShellCallCommandDone
  | ShellCallOutputContentDelta
  | ShellCallOutputContentDone
  | AudioDelta
  | AudioDone
  | AudioTranscriptDelta
  | AudioTranscriptDone
  | Keepalive
  | Metadata
  | RateLimits
  | WebsocketServerEventError

/**
 * The documents of this dialect, by kind.
 */
export interface Documents {
  'client-metadata': ClientMetadata
  'compact-request': CompactRequest
  'compact-response': CompactResponse
  error: Error
  models: Models
  request: Request
  'response-headers': ResponseHeaders
  response: Response
  'session-metadata': SessionMetadata
  'stream-event': StreamEvent
  'turn-metadata': TurnMetadata
  'websocket-client-event': WebsocketClientEvent
  'websocket-server-event': WebsocketServerEvent
}
/**
 * The body of POST /backend-api/codex/responses/compact, which releases before 0.169.0 called. Spec: https://platform.openai.com/docs/api-reference/responses/compact.
 */
export interface CompactRequest {
  model: string | null
  input?: string | InputItem[] | null
  instructions?: string | null
  previous_response_id?: string | null
  image?: ImageOptions
  prompt_cache_key?: string | null
  prompt_cache_options?: {
    mode?: 'implicit' | 'explicit' | (string & {})
    ttl?: '30m' | (string & {})
  } | null
  prompt_cache_retention?: PromptCacheRetention
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {}) | null
  parallel_tool_calls?: boolean | null
  reasoning?: ReasoningOptions
  text?: TextOptions
  tools?: Tool[] | null
}
/**
 * What users, developers and systems say: a string, or input parts. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CallerMessage".
 */
export interface CallerMessage {
  type: 'message'
  role: 'user' | 'system' | 'developer'
  content: string | MessagePart[]
  id?: string | null
  status?: ItemStatus
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
  phase?: Phase
}
/**
 * Text from the caller. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputText".
 */
export interface InputText {
  type: 'input_text'
  text: string
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * An image by URL, data URL or file id. `detail` is required by the SDK and left out by real clients. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputImage".
 */
export interface InputImage {
  type: 'input_image'
  detail?: ImageDetail
  image_url?: string | null
  file_id?: string | null
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * A document as data URL, URL or file id. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputFile".
 */
export interface InputFile {
  type: 'input_file'
  detail?: 'auto' | 'low' | 'high' | (string & {})
  file_data?: string | null
  file_id?: string | null
  file_url?: string | null
  filename?: string | null
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * Recorded sound. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputAudio".
 */
export interface InputAudio {
  type: 'input_audio'
  input_audio: InputAudioData
}
/**
 * Base64 bytes and their format. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputAudioData".
 */
export interface InputAudioData {
  data: string
  format: 'mp3' | 'wav' | (string & {})
}
/**
 * History: a string, or the parts of an earlier answer. `id`, `status` and `phase` are kept; clients that build history by hand leave them out. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModelMessage".
 */
export interface ModelMessage {
  type: 'message'
  role: 'assistant'
  content: string | OutputPartInput[]
  id?: string | null
  status?: ItemStatus
  phase?: Phase
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * As in the answer; clients that build history by hand leave `annotations` out. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextInput".
 */
export interface OutputTextInput {
  type: 'output_text'
  text: string
  annotations?: Annotation[]
  logprobs?: Logprob[]
}
/**
 * An uploaded file. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileCitation".
 */
export interface FileCitation {
  type: 'file_citation'
  file_id: string
  filename: string
  index: number
}
/**
 * A web page and the stretch of text it stands behind. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UrlCitation".
 */
export interface UrlCitation {
  type: 'url_citation'
  url: string
  title: string
  start_index: number
  end_index: number
}
/**
 * A file made in a container. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContainerFileCitation".
 */
export interface ContainerFileCitation {
  type: 'container_file_citation'
  container_id: string
  file_id: string
  filename: string
  start_index: number
  end_index: number
}
/**
 * A path to a generated file. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FilePath".
 */
export interface FilePath {
  type: 'file_path'
  file_id: string
  index: number
}
/**
 * How likely a token was, and its rivals. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Logprob".
 */
export interface Logprob {
  token: string
  logprob: number
  bytes?: number[] | null
  top_logprobs?: TopLogprob[]
}
/**
 * A token that could have stood there. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TopLogprob".
 */
export interface TopLogprob {
  token: string
  logprob: number
  bytes?: number[] | null
}
/**
 * The model declined, and says why. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Refusal".
 */
export interface Refusal {
  type: 'refusal'
  refusal: string
}
/**
 * As in the answer. Stateless clients drop `id` and send `content: null`. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningInputItem".
 */
export interface ReasoningInputItem {
  type: 'reasoning'
  id?: string | null
  summary: SummaryText[]
  content?: ReasoningText[] | null
  encrypted_content?: string | null
  status?: ItemStatus
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What is told about the thinking. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SummaryText".
 */
export interface SummaryText {
  type: 'summary_text'
  text: string
}
/**
 * What the model thought. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningText".
 */
export interface ReasoningText {
  type: 'reasoning_text'
  text: string
}
/**
 * As in the answer; goes back byte for byte. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionInputItem".
 */
export interface CompactionInputItem {
  type: 'compaction'
  id?: string | null
  encrypted_content: string
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Asks the call itself to compact the history. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionTrigger".
 */
export interface CompactionTrigger {
  type: 'compaction_trigger'
  id?: string | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * An item that OpenAI has stored. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ItemReference".
 */
export interface ItemReference {
  type: 'item_reference'
  id: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The model calls a function; `arguments` is JSON as text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionCall".
 */
export interface FunctionCall {
  type: 'function_call'
  call_id: string
  name: string
  arguments: string
  id?: string | null
  caller?: Caller
  async?: boolean
  namespace?: string | null
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The model called the tool itself. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CallerDirect".
 */
export interface CallerDirect {
  type: 'direct'
}
/**
 * A program called the tool. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CallerProgram".
 */
export interface CallerProgram {
  type: 'program'
  caller_id: string
}
/**
 * The result of a function, as text or parts. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionCallOutput".
 */
export interface FunctionCallOutput {
  type: 'function_call_output'
  call_id?: string | null
  output: string | InputPart[]
  id?: string | null
  caller?: Caller
  name?: string | null
  namespace?: string | null
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The model calls a custom tool; `input` is raw text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolCall".
 */
export interface CustomToolCall {
  type: 'custom_tool_call'
  call_id: string
  name: string
  input: string
  id?: string | null
  caller?: Caller
  async?: boolean
  namespace?: string | null
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The result of a custom tool, as text or parts. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolCallOutput".
 */
export interface CustomToolCallOutput {
  type: 'custom_tool_call_output'
  call_id: string
  output: string | InputPart[]
  id?: string | null
  caller?: Caller
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What one agent says to another. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AgentMessage".
 */
export interface AgentMessage {
  type: 'agent_message'
  id?: string | null
  author: string
  recipient: string
  content: AgentMessagePart[]
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Text that is neither input nor output. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "PlainText".
 */
export interface PlainText {
  type: 'text'
  text: string
}
/**
 * A picture of the screen, with the members of an image. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AgentScreenshot".
 */
export interface AgentScreenshot {
  type: 'computer_screenshot'
  detail?: ImageDetail
  file_id?: string | null
  image_url?: string | null
  prompt_cache_breakpoint?: CacheBreakpoint
}
/**
 * What only OpenAI can read. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "EncryptedContent".
 */
export interface EncryptedContent {
  type: 'encrypted_content'
  encrypted_content: string
}
/**
 * The model directs other agents; `arguments` is JSON as text. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MultiAgentCall".
 */
export interface MultiAgentCall {
  type: 'multi_agent_call'
  id?: string | null
  call_id: string
  action: MultiAgentAction
  arguments: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What came of it. Beta `responses_multi_agent=v1`. Source: openai 7.55.0, resources/beta/responses.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "MultiAgentCallOutput".
 */
export interface MultiAgentCallOutput {
  type: 'multi_agent_call_output'
  id?: string | null
  call_id: string
  action: MultiAgentAction
  output: OutputTextInput[]
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The model looks for tools. `arguments` is a JSON value here, not text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchCall".
 */
export interface ToolSearchCall {
  type: 'tool_search_call'
  arguments: unknown
  id?: string | null
  call_id?: string | null
  execution?: 'server' | 'client' | (string & {})
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The tools that were found. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchOutput".
 */
export interface ToolSearchOutput {
  type: 'tool_search_output'
  tools: Tool[]
  id?: string | null
  call_id?: string | null
  execution?: 'server' | 'client' | (string & {})
  status?: ItemStatus
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A function with JSON arguments. `parameters` and `strict` are required keys in the SDK, but real clients leave them out and servers accept that. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionTool".
 */
export interface FunctionTool {
  type: 'function'
  name: string
  description?: string | null
  parameters?: {
    [k: string]: unknown
  } | null
  strict?: boolean | null
  output_schema?: {
    [k: string]: unknown
  } | null
  allowed_callers?: AllowedCallers
  defer_loading?: boolean
  async?: boolean
}
/**
 * A tool whose input is free text, perhaps under a grammar. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomTool".
 */
export interface CustomTool {
  type: 'custom'
  name: string
  description?: string
  format?: CustomToolFormat
  allowed_callers?: AllowedCallers
  defer_loading?: boolean
  async?: boolean
}
/**
 * Any text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolFormatText".
 */
export interface CustomToolFormatText {
  type: 'text'
}
/**
 * Text that fits a grammar. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Grammar".
 */
export interface Grammar {
  type: 'grammar'
  syntax: 'lark' | 'regex' | (string & {})
  definition: string
}
/**
 * A named group of tools. Calls come back with `namespace` beside `name`. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Namespace".
 */
export interface Namespace {
  type: 'namespace'
  name: string
  description: string
  tools: NamespaceMember[]
}
/**
 * Lets the model load tools on demand. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolSearchTool".
 */
export interface ToolSearchTool {
  type: 'tool_search'
  execution?: 'server' | 'client' | (string & {})
  description?: string | null
  /**
   * A JSON Schema of the arguments.
   */
  parameters?: {
    [k: string]: unknown
  }
}
/**
 * OpenAI searches the web. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchTool".
 */
export interface WebSearchTool {
  type: 'web_search'
  external_web_access?: boolean
  filters?: {
    allowed_domains?: string[] | null
    blocked_domains?: string[] | null
  } | null
  search_context_size?: 'low' | 'medium' | 'high' | (string & {})
  /**
   * How much of what was found comes back. Not in the SDK: https://developers.openai.com/api/docs/guides/tools-web-search.
   */
  return_token_budget?: 'default' | 'unlimited' | (string & {})
  search_content_types?: 'text' | 'image' | (string & {})[]
  user_location?: UserLocation
}
/**
 * The same tool under its dated name. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchToolDated".
 */
export interface WebSearchToolDated {
  type: 'web_search_2025_08_26'
  external_web_access?: boolean
  filters?: {
    allowed_domains?: string[] | null
    blocked_domains?: string[] | null
  } | null
  search_context_size?: 'low' | 'medium' | 'high' | (string & {})
  /**
   * How much of what was found comes back. Not in the SDK: https://developers.openai.com/api/docs/guides/tools-web-search.
   */
  return_token_budget?: 'default' | 'unlimited' | (string & {})
  search_content_types?: 'text' | 'image' | (string & {})[]
  user_location?: UserLocation
}
/**
 * The earlier form of web search. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchPreviewTool".
 */
export interface WebSearchPreviewTool {
  type: 'web_search_preview'
  search_content_types?: 'text' | 'image' | (string & {})[]
  search_context_size?: 'low' | 'medium' | 'high' | (string & {})
  user_location?: UserLocation
}
/**
 * The earlier form of web search under its dated name. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchPreviewToolDated".
 */
export interface WebSearchPreviewToolDated {
  type: 'web_search_preview_2025_03_11'
  search_content_types?: 'text' | 'image' | (string & {})[]
  search_context_size?: 'low' | 'medium' | 'high' | (string & {})
  user_location?: UserLocation
}
/**
 * OpenAI searches vector stores. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchTool".
 */
export interface FileSearchTool {
  type: 'file_search'
  vector_store_ids: string[]
  filters?: SearchFilter
  max_num_results?: number
  ranking_options?: {
    hybrid_search?: {
      embedding_weight: number
      text_weight: number
    }
    ranker?: 'auto' | 'default-2024-11-15' | (string & {})
    score_threshold?: number
  }
}
/**
 * One attribute against a value. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Comparison".
 */
export interface Comparison {
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'
  key: string
  value: string | number | boolean | (string | number)[]
}
/**
 * Several filters together. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Compound".
 */
export interface Compound {
  type: 'and' | 'or'
  filters: SearchFilter[]
}
/**
 * The model operates a computer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Computer".
 */
export interface Computer {
  type: 'computer'
}
/**
 * The earlier form, with a described display. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerUsePreviewTool".
 */
export interface ComputerUsePreviewTool {
  type: 'computer_use_preview'
  display_height: number
  display_width: number
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {})
}
/**
 * Tools of a remote MCP server, called by OpenAI. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpTool".
 */
export interface McpTool {
  type: 'mcp'
  server_label: string
  server_url?: string
  server_description?: string
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint'
    | (string & {})
  tunnel_id?: string
  authorization?: string
  headers?: {
    [k: string]: string
  } | null
  allowed_callers?: AllowedCallers
  allowed_tools?:
    | string[]
    | {
        read_only?: boolean
        tool_names?: string[]
      }
    | null
  require_approval?:
    | null
    | 'always'
    | 'never'
    | (string & {})
    | {
        always?: ToolFilter
        never?: ToolFilter
      }
  defer_loading?: boolean
}
/**
 * Which tools of an MCP server are meant. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolFilter".
 */
export interface ToolFilter {
  read_only?: boolean
  tool_names?: string[]
}
/**
 * OpenAI runs Python in a container. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterTool".
 */
export interface CodeInterpreterTool {
  type: 'code_interpreter'
  container:
    | string
    | {
        type: 'auto'
        file_ids?: string[]
        memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null
        network_policy?: NetworkPolicy
      }
  allowed_callers?: AllowedCallers
}
/**
 * Nothing. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NetworkPolicyDisabled".
 */
export interface NetworkPolicyDisabled {
  type: 'disabled'
}
/**
 * Only these domains. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "NetworkPolicyAllowlist".
 */
export interface NetworkPolicyAllowlist {
  type: 'allowlist'
  allowed_domains: string[]
  domain_secrets?: {
    domain: string
    name: string
    value: string
  }[]
}
/**
 * OpenAI draws images. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationTool".
 */
export interface ImageGenerationTool {
  type: 'image_generation'
  action?: 'generate' | 'edit' | 'auto' | (string & {})
  background?: 'transparent' | 'opaque' | 'auto' | (string & {})
  complexity?: 'low' | 'medium' | 'high' | (string & {})
  frame_count?: number
  frame_duration_ms?: number
  input_fidelity?: 'high' | 'low' | (string & {}) | null
  input_image_mask?: {
    file_id?: string
    image_url?: string
  }
  model?:
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-1.5'
    | 'chatgpt-image-latest'
    | (string & {})
  moderation?: 'auto' | 'low' | (string & {})
  output_compression?: number
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | (string & {})
  partial_images?: number
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | (string & {})
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {})
  svg?: {
    model?: string
    reasoning?: {
      effort?: ReasoningEffort
    } | null
  }
}
/**
 * Shell commands on the machine of the caller, earlier form. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LocalShellTool".
 */
export interface LocalShellTool {
  type: 'local_shell'
}
/**
 * Shell commands on the machine of the caller or in a container. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Shell".
 */
export interface Shell {
  type: 'shell'
  allowed_callers?: AllowedCallers
  environment?: ShellEnvironment
}
/**
 * A container that OpenAI makes. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContainerAuto".
 */
export interface ContainerAuto {
  type: 'container_auto'
  file_ids?: string[]
  memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null
  network_policy?: NetworkPolicy
  skills?: Skill[]
}
/**
 * An uploaded skill. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SkillReference".
 */
export interface SkillReference {
  type: 'skill_reference'
  skill_id: string
  version?: string
}
/**
 * A skill sent as a zip archive. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InlineSkill".
 */
export interface InlineSkill {
  type: 'inline'
  name: string
  description: string
  source: {
    type: 'base64'
    media_type: 'application/zip'
    data: string
  }
}
/**
 * The machine of the caller. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LocalEnvironment".
 */
export interface LocalEnvironment {
  type: 'local'
  skills?: {
    name: string
    description: string
    path: string
  }[]
}
/**
 * A container by its id. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContainerReference".
 */
export interface ContainerReference {
  type: 'container_reference'
  container_id: string
}
/**
 * The model edits files by patches. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ApplyPatchTool".
 */
export interface ApplyPatchTool {
  type: 'apply_patch'
  allowed_callers?: AllowedCallers
}
/**
 * The model writes programs that call the other tools. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tools.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProgrammaticToolCallingTool".
 */
export interface ProgrammaticToolCallingTool {
  type: 'programmatic_tool_calling'
}
/**
 * Tools that are declared inside the input. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AdditionalTools".
 */
export interface AdditionalTools {
  type: 'additional_tools'
  role: 'developer' | 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'tool' | (string & {})
  tools: Tool[]
  id?: string | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Settings that change in mid-conversation. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ConfigurationUpdate".
 */
export interface ConfigurationUpdate {
  type: 'configuration_update'
  id?: string | null
  reasoning?: {
    effort?: ReasoningEffort
  }
  text?: {
    format: TextFormatText | TextFormatJsonSchema
  }
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * No constraint. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextFormatText".
 */
export interface TextFormatText {
  type: 'text'
}
/**
 * JSON that fits a schema. The members stand flat here, unlike in Chat Completions. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextFormatJsonSchema".
 */
export interface TextFormatJsonSchema {
  type: 'json_schema'
  name: string
  schema: {
    [k: string]: unknown
  }
  description?: string | null
  strict?: boolean | null
}
/**
 * An earlier name of the compaction item, still read by Codex. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContextCompaction".
 */
export interface ContextCompaction {
  type: 'context_compaction'
  id?: string | null
  encrypted_content?: string | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A program that the model wrote to call tools. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Program".
 */
export interface Program {
  type: 'program'
  id?: string | null
  call_id: string
  code: string
  fingerprint: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What the program returned. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ProgramOutput".
 */
export interface ProgramOutput {
  type: 'program_output'
  id?: string | null
  call_id: string
  result: string
  status: 'completed' | 'incomplete' | (string & {})
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A search that OpenAI made. While it runs, `action` is still missing. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchCall".
 */
export interface WebSearchCall {
  type: 'web_search_call'
  id?: string | null
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete' | (string & {})
  action?: WebSearchAction
  results?:
    | {
        [k: string]: unknown
      }[]
    | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Looked for words. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Search".
 */
export interface Search {
  type: 'search'
  query?: string
  queries?: string[]
  sources?: WebSearchSource[] | null
}
/**
 * A web page. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Page".
 */
export interface Page {
  type: 'url'
  url: string
}
/**
 * A feed of OpenAI itself, such as oai-sports. Not in the SDK: https://developers.openai.com/api/docs/guides/tools-web-search.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Feed".
 */
export interface Feed {
  type: 'api'
  name: string
}
/**
 * Opened a page. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchActionOpenPage".
 */
export interface WebSearchActionOpenPage {
  type: 'open_page'
  url?: string | null
}
/**
 * Looked for a pattern in a page. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchActionFind".
 */
export interface WebSearchActionFind {
  type: 'find_in_page'
  pattern: string
  url: string
}
/**
 * A search in vector stores. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchCall".
 */
export interface FileSearchCall {
  type: 'file_search_call'
  id?: string | null
  queries: string[]
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed' | (string & {})
  results?: FileSearchResult[] | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * One hit. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchResult".
 */
export interface FileSearchResult {
  attributes?: {
    [k: string]: string | number | boolean
  } | null
  file_id?: string
  filename?: string
  score?: number
  text?: string
}
/**
 * Code that OpenAI ran. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCall".
 */
export interface CodeInterpreterCall {
  type: 'code_interpreter_call'
  id?: string | null
  code: string | null
  container_id: string
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed' | (string & {})
  outputs?: CodeInterpreterOutput[] | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Printed text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Logs".
 */
export interface Logs {
  type: 'logs'
  logs: string
}
/**
 * A drawn image. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Image".
 */
export interface Image {
  type: 'image'
  url: string
}
/**
 * An image that OpenAI drew. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationCall".
 */
export interface ImageGenerationCall {
  type: 'image_generation_call'
  id?: string | null
  result?: string | null
  status: 'in_progress' | 'completed' | 'generating' | 'failed' | (string & {})
  action?: 'generate' | 'edit' | 'auto' | (string & {}) | null
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null
  error?: {
    code: string | null
    message: string
    param: string | null
    type: string
    moderation_details?: {
      categories: string[]
      moderation_stage: 'input' | 'output' | 'unknown' | (string & {})
    }
  } | null
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | (string & {}) | null
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | (string & {}) | null
  revised_prompt?: string | null
  size?: '1024x1024' | '1024x1536' | '1536x1024' | (string & {}) | null
  svg_usage?: {
    input_tokens: number
    model: string
    output_tokens: number
    reasoning_tokens: number
    total_tokens: number
  }
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What the model does on a computer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerCall".
 */
export interface ComputerCall {
  type: 'computer_call'
  id?: string | null
  call_id: string
  pending_safety_checks: SafetyCheck[]
  status: 'in_progress' | 'completed' | 'incomplete' | (string & {})
  action?: ComputerAction
  actions?: ComputerAction[]
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A warning that the caller has to confirm. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SafetyCheck".
 */
export interface SafetyCheck {
  id: string
  code?: string | null
  message?: string | null
}
/**
 * Press a mouse button. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Click".
 */
export interface Click {
  type: 'click'
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward' | (string & {})
  x: number
  y: number
  keys?: string[] | null
}
/**
 * Press it twice. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ActionDoubleClick".
 */
export interface ActionDoubleClick {
  type: 'double_click'
  x: number
  y: number
  keys?: string[] | null
}
/**
 * Drag along a path. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Drag".
 */
export interface Drag {
  type: 'drag'
  path: {
    x: number
    y: number
  }[]
  keys?: string[] | null
}
/**
 * Press keys. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Keypress".
 */
export interface Keypress {
  type: 'keypress'
  keys: string[]
}
/**
 * Move the pointer. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Move".
 */
export interface Move {
  type: 'move'
  x: number
  y: number
  keys?: string[] | null
}
/**
 * Take a picture of the screen. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ActionScreenshot".
 */
export interface ActionScreenshot {
  type: 'screenshot'
}
/**
 * Scroll. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Scroll".
 */
export interface Scroll {
  type: 'scroll'
  scroll_x: number
  scroll_y: number
  x: number
  y: number
  keys?: string[] | null
}
/**
 * Type text. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Type".
 */
export interface Type {
  type: 'type'
  text: string
}
/**
 * Wait. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Wait".
 */
export interface Wait {
  type: 'wait'
}
/**
 * The screen afterwards. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComputerCallOutput".
 */
export interface ComputerCallOutput {
  type: 'computer_call_output'
  call_id: string
  output: Screenshot
  id?: string | null
  acknowledged_safety_checks?: SafetyCheck[] | null
  status?: 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {}) | null
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A picture of the screen. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Screenshot".
 */
export interface Screenshot {
  type: 'computer_screenshot'
  file_id?: string
  image_url?: string
}
/**
 * A command for the machine of the caller, earlier form. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LocalShellCall".
 */
export interface LocalShellCall {
  type: 'local_shell_call'
  id?: string | null
  call_id: string
  status: 'in_progress' | 'completed' | 'incomplete' | (string & {})
  action: {
    type: 'exec'
    command: string[]
    env: {
      [k: string]: string
    }
    timeout_ms?: number | null
    user?: string | null
    working_directory?: string | null
  }
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What the command printed. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "LocalShellCallOutput".
 */
export interface LocalShellCallOutput {
  type: 'local_shell_call_output'
  id?: string | null
  /**
   * Not in the SDK, which tells call and output apart by order; clients send it.
   */
  call_id?: string
  output: string
  status?: ItemStatus
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Commands for a shell. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCall".
 */
export interface ShellCall {
  type: 'shell_call'
  id?: string | null
  call_id: string
  action: {
    commands: string[]
    max_output_length?: number | null
    timeout_ms?: number | null
  }
  environment?: null | (LocalEnvironment | ContainerReference)
  status?: ItemStatus
  caller?: Caller
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What the commands printed. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallOutput".
 */
export interface ShellCallOutput {
  type: 'shell_call_output'
  id?: string | null
  call_id: string
  output: ShellOutput[]
  max_output_length?: number | null
  status?: ItemStatus
  caller?: Caller
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Both streams and how it ended. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellOutput".
 */
export interface ShellOutput {
  outcome: Outcome
  stderr: string
  stdout: string
  created_by?: string
}
/**
 * It was stopped. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellOutcomeTimeout".
 */
export interface ShellOutcomeTimeout {
  type: 'timeout'
}
/**
 * It ended by itself. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Exited".
 */
export interface Exited {
  type: 'exit'
  exit_code: number
}
/**
 * A change of files. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ApplyPatchCall".
 */
export interface ApplyPatchCall {
  type: 'apply_patch_call'
  id?: string | null
  call_id: string
  operation: ApplyPatchOperation
  status: 'in_progress' | 'completed' | (string & {})
  caller?: Caller
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A new file. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CreateFile".
 */
export interface CreateFile {
  type: 'create_file'
  path: string
  diff: string
}
/**
 * No more file. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DeleteFile".
 */
export interface DeleteFile {
  type: 'delete_file'
  path: string
}
/**
 * A changed file. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "UpdateFile".
 */
export interface UpdateFile {
  type: 'update_file'
  path: string
  diff: string
}
/**
 * Whether the change worked. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ApplyPatchCallOutput".
 */
export interface ApplyPatchCallOutput {
  type: 'apply_patch_call_output'
  id?: string | null
  call_id: string
  status: 'completed' | 'failed' | (string & {})
  output?: string | null
  caller?: Caller
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What an MCP server offers. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpListTools".
 */
export interface McpListTools {
  type: 'mcp_list_tools'
  id?: string | null
  server_label: string
  tools: McpListedTool[]
  error?: unknown
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * One tool of the server. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpListedTool".
 */
export interface McpListedTool {
  name: string
  input_schema: unknown
  description?: string | null
  annotations?: unknown
}
/**
 * A call that OpenAI made to an MCP server. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCall".
 */
export interface McpCall {
  type: 'mcp_call'
  id?: string | null
  name: string
  server_label: string
  arguments: string
  approval_request_id?: string | null
  output?: string | null
  error?: McpError
  status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed' | (string & {}) | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The MCP server answered with an error. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpProtocolError".
 */
export interface McpProtocolError {
  type: 'mcp_protocol_error'
  code: number
  message: string
}
/**
 * The MCP server could not be asked. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpHttpError".
 */
export interface McpHttpError {
  type: 'http_error'
  code: number
  message: string
}
/**
 * The tool of the MCP server failed. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpExecutionError".
 */
export interface McpExecutionError {
  type: 'mcp_tool_execution_error'
  content: unknown
}
/**
 * The caller is asked whether a call may be made. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpApprovalRequest".
 */
export interface McpApprovalRequest {
  type: 'mcp_approval_request'
  id: string
  name: string
  server_label: string
  arguments: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * The answer of the caller. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-input.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpApprovalResponse".
 */
export interface McpApprovalResponse {
  type: 'mcp_approval_response'
  approval_request_id: string
  approve: boolean
  id?: string | null
  reason?: string | null
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Any JSON object. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TextFormatJsonObject".
 */
export interface TextFormatJsonObject {
  type: 'json_object'
}
/**
 * The answer to a release that asks for a compacted history apart. Spec: https://platform.openai.com/docs/api-reference/responses/compact.
 */
export interface CompactResponse {
  id: string
  object: 'response.compaction'
  created_at: number
  output: StoredItem[]
  usage: Usage
  image?: ImageState
}
/**
 * How many came from, or went into, the cache. `cache_write_tokens` is young: most servers do not send it yet. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InputTokensDetails".
 */
export interface InputTokensDetails {
  cached_tokens: number
  cache_write_tokens?: number
  cache_write_tokens_details?: CacheWriteDetails
}
/**
 * Written tokens by time to live. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheWriteDetails".
 */
export interface CacheWriteDetails {
  ttl_30m_tokens: number
  ttl_12h_tokens: number
}
/**
 * How many were spent on thinking. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTokensDetails".
 */
export interface OutputTokensDetails {
  reasoning_tokens: number
}
/**
 * The body of an answer with an HTTP error status: the vendor's error object, or a `detail` where the backend refuses a member. Source: observed in Codex CLI 0.169.0; https://github.com/kortix-ai/suna/pull/5124.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Error".
 */
export interface Error {
  error?: ErrorDetail
  /**
   * Which member or value is refused.
   */
  detail?:
    | string
    | {
        [k: string]: unknown
      }
    | unknown[]
}
/**
 * What went wrong. `usage_limit_reached` tells the plan and when the limit ends, in seconds since 1970. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ErrorDetail".
 */
export interface ErrorDetail {
  message: string
  type?: string | null
  code?: string | null
  param?: string | null
  plan_type?: string | null
  resets_at?: number | null
  resets_in_seconds?: number | null
  misalignment?: Misalignment
}
/**
 * The body of GET /backend-api/codex/models, cached by its ETag. The list may be empty. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Models".
 */
export interface Models {
  models: ModelInfo[]
}
/**
 * One model, and how the client is to use it. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModelInfo".
 */
export interface ModelInfo {
  slug: string
  display_name: string
  description?: string | null
  default_reasoning_level?: ReasoningEffort
  supported_reasoning_levels?: ReasoningLevel[]
  shell_type?: 'default' | 'local' | 'unified_exec' | 'disabled' | 'shell_command' | (string & {})
  visibility?: 'list' | 'hide' | 'none' | (string & {})
  supported_in_api?: boolean
  priority?: number
  additional_speed_tiers?: string[]
  service_tiers?: ModelTier[]
  default_service_tier?: string | null
  availability_nux?: {
    [k: string]: unknown
  } | null
  upgrade?: {
    [k: string]: unknown
  } | null
  model_messages?: {
    [k: string]: unknown
  } | null
  include_skills_usage_instructions?: boolean
  include_plugin_usage_instructions?: boolean
  include_apps_usage_instructions?: boolean
  default_reasoning_summary?: 'auto' | 'concise' | 'detailed' | 'none' | (string & {})
  supports_reasoning_summaries?: boolean
  support_verbosity?: boolean
  default_verbosity?: 'low' | 'medium' | 'high' | (string & {}) | null
  apply_patch_tool_type?: 'freeform' | 'function' | (string & {}) | null
  web_search_tool_type?: 'text' | 'text_and_image' | (string & {})
  truncation_policy?: TruncationPolicy
  supports_parallel_tool_calls?: boolean
  supports_image_detail_original?: boolean
  context_window?: number | null
  max_context_window?: number | null
  auto_compact_token_limit?: number | null
  comp_hash?: string | null
  effective_context_window_percent?: number
  experimental_supported_tools?: string[]
  input_modalities?: 'text' | 'image' | (string & {})[]
  supports_search_tool?: boolean
  use_responses_lite?: boolean
  supports_reasoning_effort_updates?: boolean
  tool_mode?: string | null
  multi_agent_version?: string | number | null
  base_instructions?: string
}
/**
 * An effort that the model knows. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningLevel".
 */
export interface ReasoningLevel {
  effort: ReasoningEffort
  description?: string
}
/**
 * A speed that can be asked for. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModelTier".
 */
export interface ModelTier {
  id: string
  name?: string
  description?: string
}
/**
 * How much of the output of a tool goes into the history. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TruncationPolicy".
 */
export interface TruncationPolicy {
  mode: 'bytes' | 'tokens' | (string & {})
  limit: number
}
/**
 * The body of POST /backend-api/codex/responses, as Codex CLI sends it to every server. Neither `instructions` nor `tools` need be there. Members of the Responses API that are missing here are refused by the backend. Source: observed in Codex CLI 0.169.0; https://github.com/openai/codex.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Request".
 */
export interface Request {
  model: string
  /**
   * Releases before 0.169.0 sent the base instructions here; since then they are the first developer message of `input`.
   */
  instructions?: string | null
  input: string | InputItem[]
  /**
   * Missing in the lite layout, which declares every tool in an `additional_tools` item.
   */
  tools?: Tool[] | null
  tool_choice?: ToolChoice
  parallel_tool_calls?: boolean | null
  reasoning?: ReasoningOptions
  text?: TextOptions
  include?: Includable[] | null
  service_tier?: ServiceTier
  prompt_cache_key?: string | null
  /**
   * The backend keeps nothing and demands `false`.
   */
  store?: boolean
  /**
   * The backend answers in a stream only and demands `true`.
   */
  stream?: boolean
  client_metadata?: ClientMetadata
  /**
   * WebSocket only: the last response of this connection, which needs not be stored.
   */
  previous_response_id?: string | null
  /**
   * WebSocket only: `false` warms the cache and generates nothing.
   */
  generate?: boolean
}
/**
 * This function must be called. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceFunction".
 */
export interface ToolChoiceFunction {
  type: 'function'
  name: string
}
/**
 * This custom tool must be called. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceCustom".
 */
export interface ToolChoiceCustom {
  type: 'custom'
  name: string
}
/**
 * A tool of an MCP server must be called: of this server, where one is named. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceMcp".
 */
export interface ToolChoiceMcp {
  type: 'mcp'
  server_label?: string
  name?: string | null
}
/**
 * Only these of the offered tools may, or must, be called. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceAllowed".
 */
export interface ToolChoiceAllowed {
  type: 'allowed_tools'
  mode: 'auto' | 'required'
  tools: {
    [k: string]: unknown
  }[]
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceFileSearch".
 */
export interface ToolChoiceFileSearch {
  type: 'file_search'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceWebSearch".
 */
export interface ToolChoiceWebSearch {
  type: 'web_search'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceWebSearchDated".
 */
export interface ToolChoiceWebSearchDated {
  type: 'web_search_2025_08_26'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceWebSearchPreview".
 */
export interface ToolChoiceWebSearchPreview {
  type: 'web_search_preview'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceWebSearchPreviewDated".
 */
export interface ToolChoiceWebSearchPreviewDated {
  type: 'web_search_preview_2025_03_11'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceComputer".
 */
export interface ToolChoiceComputer {
  type: 'computer'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceComputerUse".
 */
export interface ToolChoiceComputerUse {
  type: 'computer_use'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceComputerUsePreview".
 */
export interface ToolChoiceComputerUsePreview {
  type: 'computer_use_preview'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceImageGeneration".
 */
export interface ToolChoiceImageGeneration {
  type: 'image_generation'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceCodeInterpreter".
 */
export interface ToolChoiceCodeInterpreter {
  type: 'code_interpreter'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceApplyPatch".
 */
export interface ToolChoiceApplyPatch {
  type: 'apply_patch'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceShell".
 */
export interface ToolChoiceShell {
  type: 'shell'
}
/**
 * This hosted tool must be used. Spec: https://platform.openai.com/docs/api-reference/responses/create#responses-create-tool_choice.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ToolChoiceProgrammaticToolCalling".
 */
export interface ToolChoiceProgrammaticToolCalling {
  type: 'programmatic_tool_calling'
}
/**
 * The headers of an answer that Codex reads, in lower case; all others are of no concern to it. A limit other than `codex` has a family of headers under its own id. Source: observed in Codex CLI 0.169.0; https://github.com/openai/codex.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ResponseHeaders".
 */
export interface ResponseHeaders {
  'x-codex-turn-state'?: string
  'x-models-etag'?: string
  'x-reasoning-included'?: string
  'x-request-id'?: string
  'cf-ray'?: string
  'x-codex-active-limit'?: string
  'x-codex-rate-limit-reached-type'?: string
  'x-codex-promo-message'?: string
  'x-codex-safety-buffering-enabled'?: string
  'x-codex-safety-buffering-faster-model'?: string
  'x-codex-credits-balance'?: string
  /**
   * Codex reports a rerouted model where it differs from the one it asked for: echo that, or leave it out.
   */
  'openai-model'?: string
  /**
   * `true` or `false`.
   */
  'x-codex-credits-has-credits'?: string
  /**
   * `true` or `false`.
   */
  'x-codex-credits-unlimited'?: string
  /**
   * This interface was referenced by `ResponseHeaders`'s JSON-Schema definition
   * via the `patternProperty` "^x-[a-z0-9-]+-(?:primary|secondary)-used-percent$".
   *
   * This interface was referenced by `ResponseHeaders`'s JSON-Schema definition
   * via the `patternProperty` "^x-[a-z0-9-]+-(?:primary|secondary)-(?:window-minutes|reset-at|reset-after-seconds)$".
   *
   * This interface was referenced by `ResponseHeaders`'s JSON-Schema definition
   * via the `patternProperty` "^x-[a-z0-9-]+-limit-name$".
   */
  [k: string]: string | undefined
}
/**
 * The response object inside stream events. The backend answers in a stream only; whole answers are what `collect` makes of one. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 */
export interface Response {
  id: string
  object: 'response'
  created_at: number
  /**
   * False: the agent goes on by itself, so that the client asks again at once. True or missing: the turn is over unless tools are called. Not in the SDK; observed in Codex CLI 0.169.0.
   */
  end_turn?: boolean | null
  status?: ResponseStatus
  completed_at?: number | null
  error: ResponseError
  incomplete_details: IncompleteDetails
  instructions: string | InputItem[] | null
  metadata: OptionsMetadata
  model: string
  output: OutputItem[]
  parallel_tool_calls: boolean
  temperature: number | null
  tool_choice: ToolChoice
  tools: Tool[]
  top_p: number | null
  access_programs?: AccessPrograms
  background?: boolean | null
  billing?: {
    payer?: string
  } | null
  conversation?: {
    id: string
  } | null
  frequency_penalty?: number | null
  presence_penalty?: number | null
  image?: ImageState
  max_output_tokens?: number | null
  max_tool_calls?: number | null
  moderation?: Moderation
  output_text?: string | null
  previous_response_id?: string | null
  prompt?: Prompt
  prompt_cache_diagnostics?: PromptCacheDiagnostics
  prompt_cache_key?: string | null
  prompt_cache_options?: PromptCacheState
  prompt_cache_retention?: PromptCacheRetention
  reasoning?: ReasoningOptions
  safety_identifier?: string | null
  service_tier?: ServiceTier
  store?: boolean | null
  text?: TextOptions
  tool_usage?: ToolUsage
  top_logprobs?: number | null
  truncation?: Truncation
  usage?: Usage
  user?: string | null
}
/**
 * Text and refusals of the model. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputMessage".
 */
export interface OutputMessage {
  type: 'message'
  id: string
  role: 'assistant'
  status: 'in_progress' | 'completed' | 'incomplete'
  content: OutputPart[]
  phase?: Phase
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * Text from the model, with its citations. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputText".
 */
export interface OutputText {
  type: 'output_text'
  text: string
  annotations: Annotation[]
  logprobs?: Logprob[]
}
/**
 * Summary, perhaps the full text, perhaps a ciphertext of it. `summary` is required even when empty. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Reasoning".
 */
export interface Reasoning {
  type: 'reasoning'
  id: string
  summary: SummaryText[]
  content?: ReasoningText[]
  encrypted_content?: string | null
  status?: ItemStatus
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * A compacted history that only OpenAI can read. Spec: https://platform.openai.com/docs/api-reference/responses/object#responses/object-output.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionItem".
 */
export interface CompactionItem {
  type: 'compaction'
  id: string
  encrypted_content: string
  created_by?: string
  agent?: Agent
  internal_chat_message_metadata_passthrough?: ChatMetadata
}
/**
 * What was flagged. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationResult".
 */
export interface ModerationResult {
  type: 'moderation_result'
  flagged: boolean
  model: string
  categories: {
    [k: string]: boolean
  }
  category_scores: {
    [k: string]: number
  }
  category_applied_input_types: {
    [k: string]: 'text' | 'image' | (string & {})[]
  }
}
/**
 * The check itself failed. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ModerationError".
 */
export interface ModerationError {
  type: 'error'
  code: string
  message: string
}
/**
 * What changed. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheMiss".
 */
export interface CacheMiss {
  type: 'cache_miss'
  cache_missed_tokens: number
  reason:
    | 'model_changed'
    | 'prompt_cache_key_changed'
    | 'tools_changed'
    | 'text_format_changed'
    | 'reasoning_effort_changed'
    | 'verbosity_changed'
    | 'context_compacted'
    | 'input_changed'
    | 'service_tier_changed'
    | (string & {})
  comparison_reusable_tokens?: number
}
/**
 * Nothing changed. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CacheHit".
 */
export interface CacheHit {
  type: 'cache_hit'
}
/**
 * The response to compare with is gone. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ComparisonResponseNotFound".
 */
export interface ComparisonResponseNotFound {
  type: 'comparison_response_not_found'
}
/**
 * No diagnosis. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Unavailable".
 */
export interface Unavailable {
  type: 'unavailable'
}
/**
 * What the reference proxy keeps beside a response, so that the next request goes on in the same session and window: ids and numbers, nothing of the content. It never travels.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "SessionMetadata".
 */
export interface SessionMetadata {
  session_id: KeptId
  thread_id: KeptId
  /**
   * Empty for a prewarm.
   */
  turn_id: string
  window_id: KeptId
  request_kind: 'turn' | 'prewarm' | 'compaction'
  /**
   * The response closed its window: the next request is in the next one.
   */
  compacted?: boolean
}
/**
 * The response exists. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Created".
 */
export interface Created {
  type: 'response.created'
  sequence_number: number
  response: Response
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The model works. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "InProgress".
 */
export interface InProgress {
  type: 'response.in_progress'
  sequence_number: number
  response: Response
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The answer is whole. Ends the stream. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Completed".
 */
export interface Completed {
  type: 'response.completed'
  sequence_number: number
  response: Response
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The answer failed. Ends the stream. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Failed".
 */
export interface Failed {
  type: 'response.failed'
  sequence_number: number
  response: Response
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The answer stopped early. Ends the stream. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Incomplete".
 */
export interface Incomplete {
  type: 'response.incomplete'
  sequence_number: number
  response: Response
  agent?: Agent
  stream_id?: StreamId
}
/**
 * An item begins. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputItemAdded".
 */
export interface OutputItemAdded {
  type: 'response.output_item.added'
  sequence_number: number
  output_index: number
  item: OutputItem
  agent?: Agent
  stream_id?: StreamId
}
/**
 * An item is whole. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputItemDone".
 */
export interface OutputItemDone {
  type: 'response.output_item.done'
  sequence_number: number
  output_index: number
  item: OutputItem
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A part of a message, or of full reasoning, begins. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentPartAdded".
 */
export interface ContentPartAdded {
  type: 'response.content_part.added'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  part: StreamPart
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A part is whole. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ContentPartDone".
 */
export interface ContentPartDone {
  type: 'response.content_part.done'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  part: StreamPart
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More text. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextDelta".
 */
export interface OutputTextDelta {
  type: 'response.output_text.delta'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  delta: string
  logprobs?: DeltaLogprob[]
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * As in the part; rivals may be told by half, and without bytes. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DeltaLogprob".
 */
export interface DeltaLogprob {
  token: string
  logprob: number
  bytes?: number[] | null
  top_logprobs?: DeltaTopLogprob[]
}
/**
 * A token that could have stood there. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "DeltaTopLogprob".
 */
export interface DeltaTopLogprob {
  token?: string
  logprob?: number
  bytes?: number[] | null
}
/**
 * All text of the part. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextDone".
 */
export interface OutputTextDone {
  type: 'response.output_text.done'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  text: string
  logprobs?: DeltaLogprob[]
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A citation of the text. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "OutputTextAnnotationAdded".
 */
export interface OutputTextAnnotationAdded {
  type: 'response.output_text.annotation.added'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  annotation_index: number
  annotation: null | Annotation
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of a refusal. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RefusalDelta".
 */
export interface RefusalDelta {
  type: 'response.refusal.delta'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole refusal. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RefusalDone".
 */
export interface RefusalDone {
  type: 'response.refusal.done'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  refusal: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the arguments. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionCallArgumentsDelta".
 */
export interface FunctionCallArgumentsDelta {
  type: 'response.function_call_arguments.delta'
  sequence_number: number
  item_id: string
  output_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole arguments. Releases before 7 of the SDK also know `name`. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FunctionCallArgumentsDone".
 */
export interface FunctionCallArgumentsDone {
  type: 'response.function_call_arguments.done'
  sequence_number: number
  item_id: string
  output_index: number
  arguments: string
  name?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the input. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolCallInputDelta".
 */
export interface CustomToolCallInputDelta {
  type: 'response.custom_tool_call_input.delta'
  sequence_number: number
  item_id: string
  output_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole input. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CustomToolCallInputDone".
 */
export interface CustomToolCallInputDone {
  type: 'response.custom_tool_call_input.done'
  sequence_number: number
  item_id: string
  output_index: number
  input: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A part of the summary begins. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningSummaryPartAdded".
 */
export interface ReasoningSummaryPartAdded {
  type: 'response.reasoning_summary_part.added'
  sequence_number: number
  item_id: string
  output_index: number
  summary_index: number
  part: SummaryText
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A part of the summary is whole. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningSummaryPartDone".
 */
export interface ReasoningSummaryPartDone {
  type: 'response.reasoning_summary_part.done'
  sequence_number: number
  item_id: string
  output_index: number
  summary_index: number
  part: SummaryText
  status?: 'incomplete' | (string & {})
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the summary. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningSummaryTextDelta".
 */
export interface ReasoningSummaryTextDelta {
  type: 'response.reasoning_summary_text.delta'
  sequence_number: number
  item_id: string
  output_index: number
  summary_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole part of the summary. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningSummaryTextDone".
 */
export interface ReasoningSummaryTextDone {
  type: 'response.reasoning_summary_text.done'
  sequence_number: number
  item_id: string
  output_index: number
  summary_index: number
  text: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the full reasoning. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningTextDelta".
 */
export interface ReasoningTextDelta {
  type: 'response.reasoning_text.delta'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole part of the reasoning. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ReasoningTextDone".
 */
export interface ReasoningTextDone {
  type: 'response.reasoning_text.done'
  sequence_number: number
  item_id: string
  output_index: number
  content_index: number
  text: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchCallInProgress".
 */
export interface WebSearchCallInProgress {
  type: 'response.web_search_call.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchCallSearching".
 */
export interface WebSearchCallSearching {
  type: 'response.web_search_call.searching'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebSearchCallCompleted".
 */
export interface WebSearchCallCompleted {
  type: 'response.web_search_call.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationCallInProgress".
 */
export interface ImageGenerationCallInProgress {
  type: 'response.image_generation_call.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationCallGenerating".
 */
export interface ImageGenerationCallGenerating {
  type: 'response.image_generation_call.generating'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationCallCompleted".
 */
export interface ImageGenerationCallCompleted {
  type: 'response.image_generation_call.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * An image on its way. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ImageGenerationCallPartialImage".
 */
export interface ImageGenerationCallPartialImage {
  type: 'response.image_generation_call.partial_image'
  sequence_number: number
  item_id: string
  output_index: number
  partial_image_b64: string
  partial_image_index: number
  background?: string
  output_format?: string
  quality?: string
  size?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The history is being compacted. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactionCompacting".
 */
export interface CompactionCompacting {
  type: 'response.compaction.compacting'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the arguments of an MCP call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCallArgumentsDelta".
 */
export interface McpCallArgumentsDelta {
  type: 'response.mcp_call_arguments.delta'
  sequence_number: number
  item_id: string
  output_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole arguments of an MCP call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCallArgumentsDone".
 */
export interface McpCallArgumentsDone {
  type: 'response.mcp_call_arguments.done'
  sequence_number: number
  item_id: string
  output_index: number
  arguments: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCallInProgress".
 */
export interface McpCallInProgress {
  type: 'response.mcp_call.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCallCompleted".
 */
export interface McpCallCompleted {
  type: 'response.mcp_call.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpCallFailed".
 */
export interface McpCallFailed {
  type: 'response.mcp_call.failed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpListToolsInProgress".
 */
export interface McpListToolsInProgress {
  type: 'response.mcp_list_tools.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpListToolsCompleted".
 */
export interface McpListToolsCompleted {
  type: 'response.mcp_list_tools.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "McpListToolsFailed".
 */
export interface McpListToolsFailed {
  type: 'response.mcp_list_tools.failed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchCallInProgress".
 */
export interface FileSearchCallInProgress {
  type: 'response.file_search_call.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchCallSearching".
 */
export interface FileSearchCallSearching {
  type: 'response.file_search_call.searching'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "FileSearchCallCompleted".
 */
export interface FileSearchCallCompleted {
  type: 'response.file_search_call.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCallInProgress".
 */
export interface CodeInterpreterCallInProgress {
  type: 'response.code_interpreter_call.in_progress'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCallInterpreting".
 */
export interface CodeInterpreterCallInterpreting {
  type: 'response.code_interpreter_call.interpreting'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Progress of a hosted call. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCallCompleted".
 */
export interface CodeInterpreterCallCompleted {
  type: 'response.code_interpreter_call.completed'
  sequence_number: number
  item_id: string
  output_index: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the code. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCallCodeDelta".
 */
export interface CodeInterpreterCallCodeDelta {
  type: 'response.code_interpreter_call_code.delta'
  sequence_number: number
  item_id: string
  output_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole code. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CodeInterpreterCallCodeDone".
 */
export interface CodeInterpreterCallCodeDone {
  type: 'response.code_interpreter_call_code.done'
  sequence_number: number
  item_id: string
  output_index: number
  code: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * A command begins. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallCommandAdded".
 */
export interface ShellCallCommandAdded {
  type: 'response.shell_call_command.added'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of a command. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallCommandDelta".
 */
export interface ShellCallCommandDelta {
  type: 'response.shell_call_command.delta'
  sequence_number: number
  output_index: number
  command_index: number
  delta: string
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The whole command. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallCommandDone".
 */
export interface ShellCallCommandDone {
  type: 'response.shell_call_command.done'
  sequence_number: number
  output_index: number
  command_index: number
  command: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of what a command printed. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallOutputContentDelta".
 */
export interface ShellCallOutputContentDelta {
  type: 'response.shell_call_output_content.delta'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  delta: {
    stderr?: string
    stdout?: string
  }
  obfuscation?: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * All that a command printed. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "ShellCallOutputContentDone".
 */
export interface ShellCallOutputContentDone {
  type: 'response.shell_call_output_content.done'
  sequence_number: number
  item_id: string
  output_index: number
  command_index: number
  output: ShellOutput[]
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More sound. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioDelta".
 */
export interface AudioDelta {
  type: 'response.audio.delta'
  sequence_number: number
  delta: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The sound is whole. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioDone".
 */
export interface AudioDone {
  type: 'response.audio.done'
  sequence_number: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * More of the transcript. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioTranscriptDelta".
 */
export interface AudioTranscriptDelta {
  type: 'response.audio.transcript.delta'
  sequence_number: number
  delta: string
  agent?: Agent
  stream_id?: StreamId
}
/**
 * The transcript is whole. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "AudioTranscriptDone".
 */
export interface AudioTranscriptDone {
  type: 'response.audio.transcript.done'
  sequence_number: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * Keeps the connection open; means nothing. Spec: https://platform.openai.com/docs/api-reference/responses-streaming.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Keepalive".
 */
export interface Keepalive {
  type: 'keepalive'
  sequence_number?: number
  agent?: Agent
  stream_id?: StreamId
}
/**
 * What the backend would have said in headers, for a stream that is under way. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Metadata".
 */
export interface Metadata {
  type: 'response.metadata'
  sequence_number?: number
  response_id?: string
  headers?: {
    [k: string]: string
  } | null
  metadata?: {
    [k: string]: unknown
  } | null
}
/**
 * How much of the account is used up; sent over WebSocket, ignored in server-sent events. Source: https://github.com/openai/codex; observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "RateLimits".
 */
export interface RateLimits {
  type: 'codex.rate_limits'
  sequence_number?: number
  plan_type?: string | null
  rate_limits?: Limits
  code_review_rate_limits?: Limits
  credits?: Credits
  metered_limit_name?: string | null
  limit_name?: string | null
  promo?: {
    [k: string]: unknown
  } | null
}
/**
 * The JSON in the header `x-codex-turn-metadata` and in the member of that name of `client_metadata`. Clients add members; unknown ones are kept. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "TurnMetadata".
 */
export interface TurnMetadata {
  installation_id?: string
  session_id?: string
  thread_id?: string
  /**
   * The thread that started this one, for an agent below another.
   */
  parent_thread_id?: string
  agent_name?: string
  /**
   * Empty for a prewarm.
   */
  turn_id?: string
  root_turn_id?: string
  /**
   * Thread id and number of the window.
   */
  window_id?: string
  /**
   * Grows by one with each compaction.
   */
  window_number?: number
  context_window_id?: string
  request_kind?: 'turn' | 'prewarm' | 'compaction' | (string & {})
  history_initialization?: 'new' | (string & {})
  thread_source?: 'user' | (string & {})
  turn_trigger?: 'exec' | (string & {})
  sandbox?: string
  sandbox_mode?: string
  /**
   * What the client tells of the folders that it works in.
   */
  workspaces?:
    | {
        [k: string]: unknown
      }
    | unknown[]
  auto_review_enabled?: boolean
  node_repl_auto_review_required?: boolean
  node_repl_disabled?: boolean
  turn_started_at_unix_ms?: number
  analytics_enabled?: boolean
  model?: string
  reasoning_effort?: ReasoningEffort
  compaction?: Compaction
  [k: string]: unknown
}
/**
 * Asks for a response. A prewarm has `generate: false`; what follows names the last response and brings new items only. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Create".
 */
export interface Create {
  type: 'response.create'
  model: string
  /**
   * Releases before 0.169.0 sent the base instructions here; since then they are the first developer message of `input`.
   */
  instructions?: string | null
  input: string | InputItem[]
  /**
   * Missing in the lite layout, which declares every tool in an `additional_tools` item.
   */
  tools?: Tool[] | null
  tool_choice?: ToolChoice
  parallel_tool_calls?: boolean | null
  reasoning?: ReasoningOptions
  text?: TextOptions
  include?: Includable[] | null
  service_tier?: ServiceTier
  prompt_cache_key?: string | null
  /**
   * The backend keeps nothing and demands `false`.
   */
  store?: boolean
  /**
   * The backend answers in a stream only and demands `true`.
   */
  stream?: boolean
  client_metadata?: ClientMetadata
  /**
   * WebSocket only: the last response of this connection, which needs not be stored.
   */
  previous_response_id?: string | null
  /**
   * WebSocket only: `false` warms the cache and generates nothing.
   */
  generate?: boolean
}
/**
 * The request was refused, or the connection is at its limit. Codex acts on `status` and `error.code`. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "WebsocketServerEventError".
 */
export interface WebsocketServerEventError {
  type: 'error'
  sequence_number?: number
  status?: number
  status_code?: number
  error: ErrorDetail
  headers?: {
    [k: string]: string
  } | null
}
/**
 * The body of POST /backend-api/codex/responses/compact, which releases before 0.169.0 called. Spec: https://platform.openai.com/docs/api-reference/responses/compact.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactRequest".
 */
export interface CompactRequest1 {
  model: string | null
  input?: string | InputItem[] | null
  instructions?: string | null
  previous_response_id?: string | null
  image?: ImageOptions
  prompt_cache_key?: string | null
  prompt_cache_options?: {
    mode?: 'implicit' | 'explicit' | (string & {})
    ttl?: '30m' | (string & {})
  } | null
  prompt_cache_retention?: PromptCacheRetention
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {}) | null
  parallel_tool_calls?: boolean | null
  reasoning?: ReasoningOptions
  text?: TextOptions
  tools?: Tool[] | null
}
/**
 * The answer to a release that asks for a compacted history apart. Spec: https://platform.openai.com/docs/api-reference/responses/compact.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactResponse".
 */
export interface CompactResponse1 {
  id: string
  object: 'response.compaction'
  created_at: number
  output: StoredItem[]
  usage: Usage
  image?: ImageState
}
/**
 * The response object inside stream events. The backend answers in a stream only; whole answers are what `collect` makes of one. Spec: https://platform.openai.com/docs/api-reference/responses/object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Response".
 */
export interface Response1 {
  id: string
  object: 'response'
  created_at: number
  /**
   * False: the agent goes on by itself, so that the client asks again at once. True or missing: the turn is over unless tools are called. Not in the SDK; observed in Codex CLI 0.169.0.
   */
  end_turn?: boolean | null
  status?: ResponseStatus
  completed_at?: number | null
  error: ResponseError
  incomplete_details: IncompleteDetails
  instructions: string | InputItem[] | null
  metadata: OptionsMetadata
  model: string
  output: OutputItem[]
  parallel_tool_calls: boolean
  temperature: number | null
  tool_choice: ToolChoice
  tools: Tool[]
  top_p: number | null
  access_programs?: AccessPrograms
  background?: boolean | null
  billing?: {
    payer?: string
  } | null
  conversation?: {
    id: string
  } | null
  frequency_penalty?: number | null
  presence_penalty?: number | null
  image?: ImageState
  max_output_tokens?: number | null
  max_tool_calls?: number | null
  moderation?: Moderation
  output_text?: string | null
  previous_response_id?: string | null
  prompt?: Prompt
  prompt_cache_diagnostics?: PromptCacheDiagnostics
  prompt_cache_key?: string | null
  prompt_cache_options?: PromptCacheState
  prompt_cache_retention?: PromptCacheRetention
  reasoning?: ReasoningOptions
  safety_identifier?: string | null
  service_tier?: ServiceTier
  store?: boolean | null
  text?: TextOptions
  tool_usage?: ToolUsage
  top_logprobs?: number | null
  truncation?: Truncation
  usage?: Usage
  user?: string | null
}
/**
 * The whole answer with an echo of the request: what Responses has, and `end_turn`. The client itself reads `id`, `usage`, `error`, `incomplete_details` and `end_turn`. Source: observed in Codex CLI 0.169.0.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "Answer".
 */
export interface Answer {
  id: string
  object: 'response'
  created_at: number
  /**
   * False: the agent goes on by itself, so that the client asks again at once. True or missing: the turn is over unless tools are called. Not in the SDK; observed in Codex CLI 0.169.0.
   */
  end_turn?: boolean | null
  status?: ResponseStatus
  completed_at?: number | null
  error: ResponseError
  incomplete_details: IncompleteDetails
  instructions: string | InputItem[] | null
  metadata: OptionsMetadata
  model: string
  output: OutputItem[]
  parallel_tool_calls: boolean
  temperature: number | null
  tool_choice: ToolChoice
  tools: Tool[]
  top_p: number | null
  access_programs?: AccessPrograms
  background?: boolean | null
  billing?: {
    payer?: string
  } | null
  conversation?: {
    id: string
  } | null
  frequency_penalty?: number | null
  presence_penalty?: number | null
  image?: ImageState
  max_output_tokens?: number | null
  max_tool_calls?: number | null
  moderation?: Moderation
  output_text?: string | null
  previous_response_id?: string | null
  prompt?: Prompt
  prompt_cache_diagnostics?: PromptCacheDiagnostics
  prompt_cache_key?: string | null
  prompt_cache_options?: PromptCacheState
  prompt_cache_retention?: PromptCacheRetention
  reasoning?: ReasoningOptions
  safety_identifier?: string | null
  service_tier?: ServiceTier
  store?: boolean | null
  text?: TextOptions
  tool_usage?: ToolUsage
  top_logprobs?: number | null
  truncation?: Truncation
  usage?: Usage
  user?: string | null
}
/**
 * The body of POST /v1/responses/compact. The last members are not in the SDK: older Codex releases sent them. Spec: https://platform.openai.com/docs/api-reference/responses/compact.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactRequestCompactRequest".
 */
export interface CompactRequestCompactRequest {
  model: string | null
  input?: string | InputItem[] | null
  instructions?: string | null
  previous_response_id?: string | null
  image?: ImageOptions
  prompt_cache_key?: string | null
  prompt_cache_options?: {
    mode?: 'implicit' | 'explicit' | (string & {})
    ttl?: '30m' | (string & {})
  } | null
  prompt_cache_retention?: PromptCacheRetention
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {}) | null
  parallel_tool_calls?: boolean | null
  reasoning?: ReasoningOptions
  text?: TextOptions
  tools?: Tool[] | null
}
/**
 * The answer of POST /v1/responses/compact: the messages of the user, then one compaction item. Spec: https://platform.openai.com/docs/api-reference/responses/compacted-object.
 *
 * This interface was referenced by `Documents`'s JSON-Schema
 * via the `definition` "CompactResponseCompactResponse".
 */
export interface CompactResponseCompactResponse {
  id: string
  object: 'response.compaction'
  created_at: number
  output: StoredItem[]
  usage: Usage
  image?: ImageState
}
