import type { HubRequest, HubResponse, Part, Turn } from 'wireproof/hub'
import {
  call,
  choices,
  finishes,
  formats,
  namedChoice,
  options,
  parts,
  reasoning,
  sampling,
  text,
  tools,
  usages,
  type Variations,
  type Word,
} from './nodes.ts'

/** Each node alone against the document without it, and each variation against the node alone. */
function wordsOf<T>(
  place: string,
  variations: Variations<T>,
  put: (node: T | undefined) => HubRequest | HubResponse,
): readonly Word[] {
  return variations.flatMap(([name, base, more]) => [
    { name: `${place}/${name}`, without: put(undefined), with: put(base) },
    ...Object.entries(more).map(([field, added]) => ({
      name: `${place}/${name}.${field}`,
      without: put(base),
      with: put({ ...base, ...added }),
    })),
  ])
}

const nameOf = (node: object): string => JSON.stringify(node).replaceAll('"', '')

/** Each node against the document without it. */
const eachOf = <T extends object>(
  place: string,
  nodes: readonly T[],
  put: (node: T | undefined) => HubRequest | HubResponse,
): readonly Word[] =>
  nodes.map((node) => ({ name: `${place}/${nameOf(node)}`, without: put(undefined), with: put(node) }))

const user: Turn = { role: 'user', parts: [{ type: 'text', text: 'Hello' }] }
const request = (...turns: readonly Turn[]): HubRequest => ({ model: 'm', turns })
const some = (part: Part | undefined): readonly Part[] => (part === undefined ? [] : [part])
const calling = (id: string): Turn => ({ role: 'assistant', parts: [{ ...call, id }] })
const answered = (id: string): Part => ({
  type: 'tool-result',
  run: 'client',
  callId: id,
  parts: [{ type: 'text', text: 'done' }],
})

/** A part among others, where its role may say it and where it may not. */
const places: Readonly<Record<string, (part: Part | undefined) => HubRequest>> = {
  user: (part) =>
    request(user, calling('call_0'), {
      role: 'user',
      parts: [...(part?.type === 'tool-result' ? [] : [answered('call_0')]), ...some(part), text],
    }),
  assistant: (part) => {
    const isCall = part?.type === 'tool-call' && part.run === 'client'
    const parts = [{ type: 'text', text: 'before' } as const, ...some(part)]
    return request(user, { role: 'assistant', parts }, { role: 'user', parts: isCall ? [answered('call_1')] : [text] })
  },
  system: (part) => request({ role: 'system', parts: [text, ...some(part)] }, user),
}

/** What decoders bring there: nothing else can stand in a document of a vendor. */
const sayable: Readonly<Record<string, readonly string[]>> = {
  user: ['text', 'refusal', 'image', 'document', 'audio', 'tool-result', 'compaction', 'opaque'],
  assistant: ['text', 'refusal', 'reasoning', 'image', 'tool-call', 'tool-result', 'compaction', 'opaque'],
  system: ['text', 'image', 'opaque'],
  answer: ['text', 'refusal', 'reasoning', 'tool-call', 'tool-result', 'compaction', 'opaque'],
}

const sayableAt = (place: string): Variations<Part> => parts.filter(([name]) => sayable[place]?.includes(name))

const roles: readonly (readonly [string, readonly Turn[]])[] = [
  ['system first', [{ role: 'system', parts: [text] }, user]],
  ['developer first', [{ role: 'developer', parts: [text] }, user]],
  ['system later', [user, { role: 'system', parts: [text] }, user]],
  ['system last', [user, { role: 'system', parts: [text] }]],
  ['two systems', [{ role: 'system', parts: [text] }, { role: 'system', parts: [text] }, user]],
  ['two users', [user, user]],
  ['assistant first', [{ role: 'assistant', parts: [text] }, user]],
  ['assistant last', [user, { role: 'assistant', parts: [text] }]],
  ['two assistants', [user, { role: 'assistant', parts: [text] }, { role: 'assistant', parts: [text] }, user]],
  ['an empty turn', [user, { role: 'assistant', parts: [] }, user]],
  ['a turn of another dialect', [user, { ...user, ext: { codex: { x_own: 1 } } }]],
  [
    'tools offered inside',
    [{ role: 'developer', parts: [{ type: 'tool-offer', tools: [{ type: 'function', name: 'f' }] }] }, user],
  ],
  ['a call never answered', [user, calling('call_1'), user]],
  ['a result late', [user, calling('call_1'), user, { role: 'user', parts: [answered('call_1')] }]],
  [
    'results in another order',
    [
      user,
      { role: 'assistant', parts: [call, { ...call, id: 'call_2' }] },
      { role: 'user', parts: [answered('call_2'), answered('call_1'), text] },
    ],
  ],
  [
    'text before a result',
    [user, { role: 'assistant', parts: [call] }, { role: 'user', parts: [text, answered('call_1')] }],
  ],
  [
    'text behind a call',
    [user, { role: 'assistant', parts: [call, text] }, { role: 'user', parts: [answered('call_1')] }],
  ],
]

export const requestWords: readonly Word[] = [
  ...roles.map(([name, turns]) => ({ name: `turns/${name}`, without: request(user), with: request(...turns) })),
  ...Object.entries(places).flatMap(([place, put]) => wordsOf(place, sayableAt(place), put)),
  ...wordsOf('tools', tools, (tool) => ({ ...request(user), tools: tool === undefined ? [] : [tool] })),
  ...wordsOf('tool-choice', choices, (toolChoice) => ({
    ...request(user),
    tools: [{ type: 'function', name: 'f' }],
    ...(toolChoice === undefined ? {} : { toolChoice }),
  })),
  ...(['function', 'custom', 'opaque-tool'] as const).map((type): Word => {
    const [, tool] = tools.find(([name]) => name === type) ?? []
    const base = { ...request(user), tools: tool === undefined ? [] : [tool] }
    const form = type === 'custom' ? { form: 'text' as const } : {}
    const name = type === 'opaque-tool' ? { name: 'x_tool' } : {}
    return {
      name: `tool-choice/named ${type}`,
      without: base,
      with: { ...base, toolChoice: { ...namedChoice, ...form, ...name } },
    }
  }),
  ...(['web-search', 'code-execution'] as const).map(
    (hosted): Word => ({
      name: `tool-choice/hosted ${hosted}`,
      without: { ...request(user), tools: [{ type: 'hosted', kind: hosted }] },
      with: { ...request(user), tools: [{ type: 'hosted', kind: hosted }], toolChoice: { mode: 'tool', hosted } },
    }),
  ),
  ...(
    [
      ['a name', [{ name: 'f' }]],
      ['a free-text name', [{ name: 'f', form: 'text' }]],
      ['a hosted tool', [{ hosted: 'web-search' }]],
      ['a tool of another dialect', [{ dialect: 'codex', wire: { type: 'x_tool' } }]],
    ] as const
  ).map(([name, allowed]): Word => {
    const tools = [{ type: 'function', name: 'f' } as const, { type: 'function', name: 'g' } as const]
    return {
      name: `tool-choice/allowed ${name}`,
      without: { ...request(user), tools, toolChoice: { mode: 'auto' } },
      with: { ...request(user), tools, toolChoice: { mode: 'auto', allowed } },
    }
  }),
  ...eachOf('sampling', sampling, (node) => ({ ...request(user), ...(node === undefined ? {} : { sampling: node }) })),
  ...eachOf('reasoning', reasoning, (node) => ({
    ...request(user),
    ...(node === undefined ? {} : { reasoning: node }),
  })),
  ...eachOf('output-format', formats, (node) => ({
    ...request(user),
    ...(node === undefined ? {} : { outputFormat: node }),
  })),
  ...eachOf('options', options, (node) => ({
    ...request(user),
    tools: [{ type: 'function', name: 'f' }],
    ...(node === undefined ? {} : { options: node }),
  })),
  { name: 'request/ext', without: request(user), with: { ...request(user), ext: { codex: { x_own: 1 } } } },
]

const answer = (more: Partial<HubResponse>): HubResponse => ({
  id: 'r1',
  model: 'm',
  created: 7,
  parts: [{ type: 'text', text: 'before' }],
  finish: { reason: 'stop' },
  usage: { inputTokens: 1, outputTokens: 1 },
  ...more,
})

function withoutMember(name: 'id' | 'model' | 'created' | 'usage'): HubResponse {
  const { [name]: _gone, ...rest } = answer({})
  return rest
}

export const responseWords: readonly Word[] = [
  ...wordsOf('answer', sayableAt('answer'), (part) =>
    answer({
      parts: [{ type: 'text', text: 'before' }, ...some(part)],
      finish: { reason: part?.type === 'tool-call' && part.run === 'client' ? 'tool-calls' : 'stop' },
    }),
  ),
  ...(['text', 'refusal', 'reasoning', 'tool-call'] as const).map((type): Word => {
    const [, part] = parts.find(([name]) => name === type) ?? []
    const finish = { reason: 'tool-calls' } as const
    return {
      name: `answer/${type} behind a call`,
      without: answer({ parts: [{ ...call, id: 'call_0' }], finish }),
      with: answer({ parts: [{ ...call, id: 'call_0' }, ...some(part)], finish }),
    }
  }),
  ...eachOf('usage', usages, (node) => answer({ usage: node ?? {} })),
  ...eachOf('finish', finishes, (node) => answer({ finish: node ?? { reason: 'length' } })).filter(
    ({ name }) => name !== 'finish/{reason:length}',
  ),
  ...(['id', 'model', 'created', 'usage'] as const).map((name) => ({
    name: `answer/no ${name}`,
    without: answer({}),
    with: withoutMember(name),
  })),
  { name: 'answer/nothing said', without: answer({}), with: answer({ parts: [] }) },
  { name: 'answer/serviceTier', without: answer({}), with: answer({ serviceTier: 'flex' }) },
  { name: 'answer/ext', without: answer({}), with: answer({ ext: { codex: { x_own: 1 } } }) },
  {
    name: 'answer/otherChoices',
    without: answer({}),
    with: answer({ otherChoices: [{ parts: [text], finish: { reason: 'length' } }] }),
  },
]
