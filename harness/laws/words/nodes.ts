import type {
  Finish,
  HubRequest,
  HubResponse,
  MediaPart,
  Node,
  OutputFormat,
  Part,
  ReasoningOptions,
  RequestOptions,
  Sampling,
  Tool,
  ToolCallPart,
  ToolChoice,
  Usage,
} from 'wireproof/hub'

/** One word of the hub: a document that says it, and the same document without it. */
export interface Word {
  readonly name: string
  readonly without: HubRequest | HubResponse
  readonly with: HubRequest | HubResponse
}

/** A node and, by name, what may be added to it. `''` is the node itself. */
type Variations<T> = readonly (readonly [name: string, base: T, more: Readonly<Record<string, Partial<T>>>])[]

const ext = { ext: { codex: { x_own: 'own' } } } as const
const group = {
  'group.id': { group: { n: 3, id: 'item_1' } },
  'group.phase': { group: { n: 3, phase: 'commentary' } },
  'group.status': { group: { n: 3, status: 'incomplete' } },
} as const
const cache = { cache: { cache: { ttl: '1h' } } } as const
const citation = { url: 'https://a.test/c', title: 'A title', quoted: 'quoted', start: 0, end: 2 }
const seal = { issuer: 'codex', form: 'ciphertext', value: 'c2VhbA==' } as const
const text = { type: 'text', text: 'inner' } as const
const image: MediaPart = { type: 'media', as: 'image', media: { kind: 'data', mime: 'image/png', base64: 'aQ==' } }
const call: ToolCallPart = { type: 'tool-call', form: 'json', run: 'client', id: 'call_1', name: 'f', input: '{"a":1}' }
const opaque: Part = { type: 'opaque', dialect: 'codex', wire: { type: 'x_item', a: 1 } }

function mediaOf(as: MediaPart['as'], mime: string): Variations<Part> {
  const more = {
    name: { name: 'a-name' },
    detail: { detail: 'high' },
    ...cache,
    ...group,
    ext,
    url: { media: { kind: 'url', url: 'https://a.test/m' } },
    file: { media: { kind: 'file', id: 'file_1', issuer: 'codex' } },
    text: { media: { kind: 'text', text: 'a plain text' } },
    unknown: { media: { kind: 'data', mime: 'x/unknown', base64: 'aQ==' } },
  } as const
  return [[as, { type: 'media', as, media: { kind: 'data', mime, base64: 'aQ==' } }, more]]
}

const parts: Variations<Part> = [
  [
    'text',
    { type: 'text', text: 'words' },
    {
      empty: { text: '' },
      citations: { citations: [citation] },
      'citations.ext': { citations: [{ ...citation, ...ext }] },
      'citations.url': { citations: [{ title: 'A title', quoted: 'quoted' }] },
      logprobs: { logprobs: [{ token: 'a', logprob: -1 }] },
      ...cache,
      ...group,
      ext,
    },
  ],
  ['refusal', { type: 'refusal', text: 'No.' }, { empty: { text: '' }, ...group, ext }],
  [
    'reasoning',
    { type: 'reasoning', segments: [{ channel: 'full', text: 'thought' }] },
    {
      summary: { segments: [{ channel: 'summary', text: 'thought' }] },
      both: {
        segments: [
          { channel: 'summary', text: 'told' },
          { channel: 'full', text: 'thought' },
        ],
      },
      'segment.ext': { segments: [{ channel: 'full', text: 'thought', ...ext }] },
      empty: { segments: [] },
      seal: { seal },
      'seal alone': { segments: [], seal },
      ...group,
      ext,
    },
  ],
  ...mediaOf('image', 'image/png'),
  ...mediaOf('document', 'application/pdf'),
  ...mediaOf('audio', 'audio/wav'),
  [
    'tool-call',
    call,
    {
      namespace: { namespace: 'space' },
      custom: { form: 'text', input: 'free text' },
      'no object': { input: 'free text' },
      'no input': { input: '' },
      server: { run: 'server' },
      ...cache,
      ...group,
      ext,
    },
  ],
  [
    'tool-result',
    { type: 'tool-result', run: 'client', callId: 'call_0', parts: [text] },
    {
      orphan: { callId: 'call_9' },
      error: { error: true },
      form: { form: 'text' },
      empty: { parts: [] },
      'several parts': { parts: [text, { type: 'text', text: 'second' }] },
      media: { parts: [text, image] },
      refusal: { parts: [{ type: 'refusal', text: 'No.' }] },
      reasoning: { parts: [{ type: 'reasoning', segments: [{ channel: 'full', text: 'thought' }] }] },
      opaque: { parts: [opaque] },
      'part.cache': { parts: [{ ...text, cache: {} }] },
      'part.ext': { parts: [{ ...text, ...ext }] },
      server: { run: 'server' },
      ...cache,
      ...group,
      ext,
    },
  ],
  ['compaction', { type: 'compaction', seal }, {}],
  ['opaque', opaque, group],
]

const tools: Variations<Tool> = [
  [
    'function',
    { type: 'function', name: 'f' },
    {
      description: { description: 'what it does' },
      schema: { schema: { type: 'object', properties: { a: { type: 'string' } } } },
      strict: { strict: true },
      deferred: { deferred: true },
      ...cache,
      ext,
    },
  ],
  [
    'custom',
    { type: 'custom', name: 'f' },
    {
      description: { description: 'what it does' },
      grammar: { grammar: { syntax: 'lark', definition: 'start: "a"' } },
      ...cache,
      ext,
    },
  ],
  [
    'namespace',
    { type: 'namespace', name: 'space', tools: [{ type: 'function', name: 'f' }] },
    {
      description: { description: 'what they are' },
      custom: { tools: [{ type: 'custom', name: 'f' }] },
      joined: { name: 'mcp__space__' },
      ext,
    },
  ],
  [
    'hosted',
    { type: 'hosted', kind: 'web-search' },
    {
      allowedDomains: { allowedDomains: ['a.test'] },
      blockedDomains: { blockedDomains: ['b.test'] },
      maxUses: { maxUses: 3 },
      contextSize: { contextSize: 'low' },
      location: { location: { city: 'Oslo' } },
      'no location': { location: {} },
      code: { kind: 'code-execution' },
      search: { kind: 'tool-search' },
      ...cache,
      ext,
    },
  ],
  ['opaque-tool', { type: 'opaque-tool', dialect: 'codex', tag: 'x_tool', wire: { type: 'x_tool' } }, {}],
]

const choices: Variations<ToolChoice> = (['auto', 'none', 'required', 'opaque'] as const).map((mode) => [
  mode,
  { mode },
  { ext },
])
const namedChoice: ToolChoice = { mode: 'tool', name: 'f' }

const sampling: readonly Sampling[] = [
  { maxOutputTokens: 7 },
  { temperature: 0.5 },
  { topP: 0.5 },
  { topK: 7 },
  { stop: ['END'] },
  { stop: ['END', 'STOP'] },
  { frequencyPenalty: 0.5 },
  { presencePenalty: 0.5 },
  { seed: 7 },
  { choices: 1 },
  { choices: 2 },
  { logprobs: true },
  { logprobs: true, topLogprobs: 3 },
  ext,
]

const reasoning: readonly ReasoningOptions[] = [
  ...['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max', 'later-word'].map((effort) => ({ effort })),
  { mode: 'enabled' },
  { mode: 'adaptive' },
  { mode: 'disabled' },
  { mode: 'enabled', budgetTokens: 2048 },
  { effort: 'high', budgetTokens: 2048 },
  ...['auto', 'concise', 'detailed', 'summarized', 'omitted'].map((summary) => ({ effort: 'high', summary })),
  { effort: 'high', sealed: true },
  { effort: 'high', ...ext },
]

const schema = { type: 'object', properties: { a: { type: 'string' } } }
const formats: readonly OutputFormat[] = [
  { kind: 'text' },
  { kind: 'json' },
  { kind: 'schema', schema },
  { kind: 'schema' },
  { kind: 'schema', schema, name: 'n' },
  { kind: 'schema', schema, description: 'what it is' },
  { kind: 'schema', schema, strict: true },
  { kind: 'schema', schema, strict: false },
  { kind: 'json', ...ext },
]

const options: readonly RequestOptions[] = [
  { stream: true },
  { stream: true, streamUsage: true },
  { stream: true, streamUsage: false },
  { parallelToolCalls: false },
  { parallelToolCalls: true },
  { verbosity: 'low' },
  { store: true },
  { store: false },
  { metadata: { a: 'b' } },
  { metadata: { user_id: 'u1' } },
  { user: 'u1' },
  ...['auto', 'default', 'flex', 'priority'].map((serviceTier) => ({ serviceTier })),
  { cacheKey: 'k' },
  ...['scale', 'fast', 'ultrafast'].map((serviceTier) => ({ serviceTier })),
  ...['standard', 'fast'].map((speed) => ({ speed })),
  { serviceTier: 'flex', speed: 'fast' },
  { safetyId: 'u1' },
  { safetyId: 'u'.repeat(129) },
  { user: 'u1', safetyId: 'u2' },
  ...['in_memory', '24h'].map((cacheRetention) => ({ cacheRetention })),
  ...['implicit', 'explicit'].map((cacheMode) => ({ cacheMode })),
  ...['30m', '12h'].map((cacheTtl) => ({ cacheTtl })),
  { moderation: { model: 'omni-moderation-latest' } },
  { stream: true, obfuscation: false },
  ext,
]

const usages: readonly Usage[] = [
  { inputTokens: 10 },
  { outputTokens: 5 },
  { inputTokens: 10, outputTokens: 5 },
  { inputTokens: 10, outputTokens: 5, cacheRead: 4 },
  { inputTokens: 10, outputTokens: 5, cacheWrite: 3 },
  { inputTokens: 10, outputTokens: 5, cacheRead: 4, cacheWrite: 3, reasoning: 2 },
  { inputTokens: 10, outputTokens: 5, reasoning: 2 },
  { inputTokens: 10, outputTokens: 5, estimated: true },
  { inputTokens: 10, outputTokens: 5, ...ext },
]

const finishes: readonly Finish[] = [
  ...(
    [
      'stop',
      'length',
      'tool-calls',
      'content-filter',
      'refusal',
      'pause',
      'context-window',
      'incomplete',
      'other',
    ] as const
  ).map((reason) => ({ reason })),
  { reason: 'other', raw: 'later_word' },
  { reason: 'stop', stopSequence: 'END' },
  { reason: 'refusal', details: { category: 'x' } },
  { reason: 'stop', ...ext },
]

export type { Node, Variations }
export { call, choices, finishes, formats, namedChoice, options, parts, reasoning, sampling, text, tools, usages }
