/** `breaking`: the answer would mean something else. `degraded`: it would be worse. `hint`: nobody is likely to notice. */
export type Severity = 'breaking' | 'degraded' | 'hint'

export interface CodeRow {
  readonly severity: Severity
  /** One sentence: what happened and what the user can do. */
  readonly advice: string
}

const row = (severity: Severity, advice: string): CodeRow => ({ severity, advice })

/**
 * Every diagnostic code, its severity and its advice. Codes are stable: a row may be added, never renamed. One code names
 * one concept; the `kind` of the diagnostic says what became of it.
 */
export const diagnosticCodes = {
  // ---- any document
  'unknown-member': row(
    'hint',
    'wireproof does not know this member; it is carried in its own dialect and dropped in any other. Check its spelling, or report it.',
  ),
  'unknown-type': row(
    'degraded',
    'wireproof does not know this type tag; the node is carried whole in its own dialect and dropped in any other.',
  ),
  member: row(
    'degraded',
    'The target has no word for this member. Remove it, or choose an upstream of the same dialect.',
  ),
  id: row(
    'hint',
    'Ids of messages and items belong to the dialect that issued them; the target gets none, or one made here.',
  ),
  role: row('hint', 'The target has no such role; its nearest one is used.'),
  order: row('hint', 'The target prescribes an order; the part stands at another place than it was written.'),
  separator: row('hint', 'The target holds one text where the source had several; they are joined.'),
  // ---- requests: what decides the answer
  'state-reference': row(
    'breaking',
    'The request refers to state that only its own vendor holds. Send the whole history instead.',
  ),
  tool: row(
    'breaking',
    'The target cannot offer this tool. Remove it, describe it as a function, or choose another upstream.',
  ),
  'hosted-tool': row(
    'degraded',
    'The vendor of the source runs this tool; the target has none like it. Remove it, or offer a function of your own.',
  ),
  'hosted-tool-forced': row('breaking', 'The request forces a tool that only the vendor of the source can run.'),
  'custom-tool': row(
    'degraded',
    'The target has no free-text tools; this one is offered as a function with one string, { "input": TEXT }, and its grammar is not enforced.',
  ),
  'tool-choice': row(
    'breaking',
    'The target cannot be told to choose tools like this. Use auto, none, required or one named tool.',
  ),
  'allowed-tools': row(
    'hint',
    'The target cannot narrow a choice to some of the tools; the others are not offered to it at all.',
  ),
  'tool-strict': row('hint', 'The target has no strict mode for tool arguments; check them yourself.'),
  'tool-name': row(
    'degraded',
    'The target refuses this tool name; it is shortened or rewritten, and restored in the answer.',
  ),
  'tool-namespace': row(
    'hint',
    'The target has no namespaces; their tools are offered as NAMESPACE__NAME, and restored in the answer.',
  ),
  'tool-offer': row(
    'hint',
    'The target offers tools for the whole request only; those declared inside the conversation are on offer from its start.',
  ),
  'custom-input': row(
    'degraded',
    'The model did not answer a free-text tool with { "input": TEXT } alone; what it most likely means is handed on.',
  ),
  'tool-input': row(
    'degraded',
    'The target holds tool input as a JSON object, and this is none; it is wrapped as { "input": TEXT }.',
  ),
  'tool-result-error': row('hint', 'The target has no error flag on tool results; only the text says it.'),
  'tool-result-media': row(
    'degraded',
    'The target takes only text in tool results; the image or document follows in a user message.',
  ),
  'tool-result-order': row('hint', 'The target wants tool results directly behind their calls; they are moved there.'),
  'orphan-tool-result': row(
    'degraded',
    'A tool result without its call; the target would refuse it. Send the call too.',
  ),
  'parallel-tool-calls': row('degraded', 'The target cannot be told how many tools to call at once.'),
  image: row(
    'breaking',
    'The target cannot take this image. Send it as base64 data or as an https URL, or leave it out.',
  ),
  document: row('breaking', 'The target cannot take this document. Send it as base64 PDF or as text, or leave it out.'),
  audio: row('breaking', 'The target cannot take audio. Transcribe it first, or leave it out.'),
  'document-text': row('hint', 'The target takes documents as files; the plain text is sent as a text file.'),
  'file-reference': row('breaking', 'A file id is known only to the vendor that issued it. Send the content instead.'),
  'file-issuer': row('hint', 'The file id is used at another API of the vendor that issued it.'),
  'media-detail': row('hint', 'The target has no resolution hint for images.'),
  'media-name': row('hint', 'The target has no name for this media part.'),
  'output-schema': row(
    'breaking',
    'The target cannot enforce an output schema. Choose an upstream with structured output, or ask for a tool call.',
  ),
  'output-format': row('degraded', 'The target has no such output format; ask for it in the prompt.'),
  'output-format-detail': row('hint', 'The target has no name, description or strict flag for an output schema.'),
  stop: row('breaking', 'The target has no stop sequences; cut the text yourself, or choose another upstream.'),
  choices: row('breaking', 'The target gives one answer a request. Ask several times.'),
  'max-output-tokens': row(
    'degraded',
    'The target demands a limit of output tokens; the one of the profile is used. Set it in the request.',
  ),
  sampling: row('degraded', 'The target has no such sampling parameter; it is left out.'),
  'sampling-range': row('degraded', 'The value is outside the range of the target; the nearest one is used.'),
  logprobs: row('degraded', 'The target gives no log probabilities.'),
  effort: row('degraded', 'The target has no such reasoning effort; the nearest one is used, or none.'),
  'reasoning-budget': row('degraded', 'The target has no token budget for reasoning; an effort stands for it.'),
  'reasoning-mode': row('degraded', 'The target cannot switch reasoning like this.'),
  'reasoning-summary': row('hint', 'The target has no such way to show reasoning.'),
  'reasoning-sealed': row('hint', 'The target always, or never, returns sealed reasoning.'),
  moderation: row(
    'degraded',
    'The target does not moderate what it is asked and answers. Call a moderation endpoint yourself.',
  ),
  verbosity: row('hint', 'The target has no verbosity; ask for it in the prompt.'),
  store: row('hint', 'The target does not keep responses on request.'),
  metadata: row('hint', 'The target has no metadata map.'),
  user: row('hint', 'The target has no identifier of the end user.'),
  'service-tier': row('hint', 'The target has no such service tier.'),
  'cache-mark': row('hint', 'The target has no cache marks; it caches by itself, or not.'),
  'cache-lifetime': row(
    'hint',
    'The target keeps cached prompts for other times; the nearest one is used. Expect another price.',
  ),
  'cache-key': row('hint', 'The target has no cache key.'),
  'stream-option': row('hint', 'The target has no such stream option.'),
  include: row('hint', 'The target cannot be asked for this extra output.'),
  generate: row(
    'breaking',
    'The request only warms the cache of its vendor; the target would answer it. Do not send it there.',
  ),
  background: row('breaking', 'The target cannot answer in the background. Send the request without it.'),
  // ---- content
  reasoning: row('hint', 'The target, or this client, takes no reasoning text here.'),
  'reasoning-channel': row('hint', 'The target does not tell reasoning from its summary.'),
  seal: row(
    'hint',
    'A seal is valid at its issuer only, and this target cannot carry it; the issuer will not see this reasoning again.',
  ),
  'seal-unusable': row(
    'degraded',
    'A sealed reasoning part was edited, cut, or sealed for someone else; the whole part is left out.',
  ),
  citation: row('degraded', 'The target has no citations of this kind; the text is kept, the source is not.'),
  refusal: row('hint', 'The target has no refusal parts; the refusal is told as text.'),
  compaction: row('breaking', 'A compacted history can only be read by its issuer.'),
  'compaction-request': row(
    'breaking',
    'The request asks for a summary of the history; the target would answer it instead. Ask for the summary in the prompt.',
  ),
  'opaque-part': row('degraded', 'Only its own dialect knows this item; it is left out.'),
  'server-tool': row('degraded', 'The target cannot tell of tools that the vendor ran; call and result are left out.'),
  'empty-part': row('hint', 'The target refuses empty content here; it is left out.'),
  'empty-turn': row('hint', 'The target refuses a turn without content here; it is left out.'),
  // ---- responses and streams
  'finish-reason': row('degraded', 'The target has no such finish reason; the nearest one is used.'),
  'stop-sequence': row('hint', 'The target does not tell which stop sequence ended the text.'),
  'finish-details': row('hint', 'The target has no details of the finish.'),
  usage: row('hint', 'The target demands this figure and it is not known; 0, or the estimate, stands for it.'),
  'usage-detail': row('hint', 'The target has no such breakdown of usage.'),
  'response-member': row('hint', 'The target has no word for this member of the response.'),
  created: row('hint', 'The source does not say when the response was made; the time of the translation is used.'),
  model: row('hint', 'The source does not name the model; the requested one is used.'),
  status: row('hint', 'The target has no status of items.'),
  note: row('hint', 'Progress events of the source have no counterpart in the target.'),
  'error-detail': row('hint', 'The target has no place for this detail of an error.'),
  // ---- repairs: the source broke its own rules
  'missing-terminator': row(
    'degraded',
    'The stream ended in good order but without its terminator; the answer is taken as complete.',
  ),
  'missing-finish': row('degraded', 'The answer names no finish reason; it is inferred from its content.'),
  'stream-truncated': row('breaking', 'The stream broke off before it was finished; the client is told so.'),
  'stream-protocol': row(
    'breaking',
    'The stream breaks the rules of its dialect; what came before is kept, and the client is told.',
  ),
  'unclosed-part': row('degraded', 'A part was never closed; it is closed where the next one begins, or at the end.'),
  'missing-member': row('hint', 'A member that the dialect prescribes is missing; its neutral value is used.'),
  'member-shape': row(
    'hint',
    'A member has another shape than the dialect prescribes; it is read as what it must mean.',
  ),
  'late-member': row('hint', 'A member came later than the dialect prescribes.'),
  functions: row(
    'hint',
    'functions and function_call are deprecated; they are read as tools, and the answer comes back as function_call. Use tools.',
  ),
  'missing-id': row('hint', 'A tool call came without an id; one is made here.'),
  'duplicate-event': row('degraded', 'An event came twice; the second one is ignored.'),
} as const satisfies Readonly<Record<string, CodeRow>>

export type Code = keyof typeof diagnosticCodes

/** Approximations that nobody sees: what they changed is restored on the way back, by the declarations in the request. */
export const restoredCodes: ReadonlySet<Code> = new Set<Code>([
  'custom-tool',
  'tool-input',
  'tool-name',
  'tool-namespace',
])
