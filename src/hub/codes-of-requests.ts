import { type CodeRow, row } from './code-row.ts'

/** What a request asks for beside its content and its tools. */
export const requestCodes = {
  'model-absent': row(
    'breaking',
    'The request names no model, and the target demands one. Name it in the request, or send it to an upstream of Responses.',
  ),
  'model-choice': row(
    'degraded',
    'The target chooses the model itself, and is not told of the one that was asked for. Choose another upstream, if the model matters.',
  ),
  'no-stream': row('breaking', 'The target cannot stream its answer. Ask for the whole answer at once.'),
  'text-only': row(
    'breaking',
    'The target takes text and gives text, and cannot be asked for this. Leave it out, or choose an upstream that knows it.',
  ),
  'code-completion': row(
    'breaking',
    'The request asks to go on with code at a cursor, and the target would answer it instead. Choose an upstream that completes code.',
  ),
  'clean-history': row(
    'hint',
    'The target keeps a history of each user, and is told to forget it. Do not run two requests of one user at once.',
  ),
  'state-reference': row(
    'breaking',
    'The request refers to state that only its own vendor holds. Send the whole history instead.',
  ),
  'prompt-template': row('breaking', 'A stored prompt exists at its own vendor only. Send its text.'),
  container: row(
    'breaking',
    'A container, its files and its skills exist at their own vendor only. Leave it out, or choose an upstream of that vendor.',
  ),
  'output-schema': row(
    'breaking',
    'The target cannot enforce an output schema. Choose an upstream with structured output, or ask for a tool call.',
  ),
  'output-format': row('degraded', 'The target has no such output format. Ask for it in the prompt, or give a schema.'),
  'output-format-detail': row(
    'hint',
    'The target has no such detail of an output format, or demands a name that is made here. Nothing is to be done.',
  ),
  'output-schema-keyword': row(
    'degraded',
    'The target refuses this keyword in an output schema, or does not enforce it. Leave it out, and check the value yourself.',
  ),
  'output-schema-strict': row(
    'degraded',
    'The target enforces a schema only in its strict form, which this one has not. Close every object and require all of its properties.',
  ),
  stop: row(
    'breaking',
    'The target does not stop at this sequence. Cut the text yourself, or choose another upstream.',
  ),
  choices: row('breaking', 'The target gives one answer a request. Ask several times.'),
  'max-output-tokens': row(
    'degraded',
    'The target demands a limit of output tokens, and the one of the profile is used. Set it in the request.',
  ),
  sampling: row(
    'degraded',
    'The target has no such sampling parameter, or not beside what else is asked for. Leave it out.',
  ),
  'sampling-range': row(
    'degraded',
    'The value is outside the range of the target: the nearest one is used. Stay inside the range.',
  ),
  logprobs: row(
    'degraded',
    'The target gives no log probabilities of this. Choose an upstream that does, if you need them.',
  ),
  effort: row(
    'degraded',
    'The target has no such reasoning effort: the nearest one is used, or none. Use low, medium or high.',
  ),
  'reasoning-budget': row(
    'degraded',
    'The target has no token budget for reasoning: an effort stands for it. Set an effort.',
  ),
  'reasoning-mode': row('degraded', 'The target cannot switch reasoning like this. Set an effort.'),
  'reasoning-summary': row('hint', 'The target has no such way to show reasoning. Do not rely on a summary.'),
  'reasoning-sealed': row('hint', 'The target always, or never, returns sealed reasoning. Send back what it returns.'),
  moderation: row(
    'degraded',
    'The target does not moderate what it is asked and answers. Call a moderation endpoint yourself.',
  ),
  'logit-bias': row(
    'degraded',
    'The target cannot be told to prefer or to ban tokens. Say in the prompt which words to use or to avoid.',
  ),
  prediction: row(
    'hint',
    'The target takes no predicted output: the same answer comes, only slower. Nothing is to be done.',
  ),
  truncation: row(
    'hint',
    'The target does not shorten a conversation that is too long, and refuses it. Shorten it yourself.',
  ),
  'context-management': row(
    'degraded',
    'The target does not clear or compact a long conversation by itself. Shorten it yourself before it is full.',
  ),
  'max-tool-calls': row(
    'degraded',
    'The target cannot be told how often to call the tools of its vendor. Count the calls yourself.',
  ),
  fallback: row(
    'degraded',
    'The target does not turn to another model when the first one refuses. Ask again with another model.',
  ),
  region: row(
    'degraded',
    'The target cannot be told where to compute. Choose an upstream in the region that you need.',
  ),
  'access-program': row(
    'degraded',
    'Special access is granted by the vendor of the source only. Ask the vendor of the target for its own.',
  ),
  verbosity: row('hint', 'The target has no verbosity. Ask for short or long answers in the prompt.'),
  store: row('hint', 'The target does not keep responses on request. Keep them yourself.'),
  metadata: row('hint', 'The target has no metadata map. Keep it on your side.'),
  user: row(
    'hint',
    'The target has another identifier of the end user, a shorter one, or none: it is told there, hashed, or left out. Send a short opaque one.',
  ),
  'service-tier': row(
    'hint',
    'The target has no such service tier: its nearest is used, or its default. Expect another price and speed.',
  ),
  'cache-mark': row('hint', 'The target takes no cache mark here, or caches by itself. Expect another price.'),
  'cache-lifetime': row(
    'hint',
    'The target keeps cached prompts for other times: the nearest one is used. Expect another price.',
  ),
  'cache-key': row(
    'hint',
    'The target has no such option of its cache, or a key is made here from the session. Expect another price.',
  ),
  session: row(
    'hint',
    'The target wants to know of a session, and the client told of none or of a part: ids are made here. Send a session id, or previous_response_id.',
  ),
  'session-metadata': row(
    'degraded',
    'What was told or kept of the session cannot be read, and counts as absent, or is larger than its header may be. Look at the detail, and send it in its own form.',
  ),
  'caller-header': row(
    'hint',
    'wireproof does not know this header of the client, and does not hand it on to a private interface. Report it, if the upstream needs it.',
  ),
  'stream-option': row('hint', 'The target has no such stream option. Leave it out.'),
  include: row('hint', 'The target cannot be asked for this extra output. Do not rely on it.'),
  generate: row(
    'breaking',
    'The request only warms the cache of its vendor, and the target would answer it. Do not send it there.',
  ),
  background: row('breaking', 'The target cannot answer in the background. Send the request without it, and wait.'),
  'lone-surrogate': row(
    'hint',
    'A text holds half of a character, as cutting it at some length leaves it, and is refused so: U+FFFD stands for the half. Cut between characters.',
  ),
} as const satisfies Readonly<Record<string, CodeRow>>
