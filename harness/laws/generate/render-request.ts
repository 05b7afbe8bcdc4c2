import type { DialectId } from 'wireproof/hub'
import type { Conversation, Step } from './conversation.ts'
import { array, type JsonText, object } from './json-text.ts'

const SCHEMA = '{"type":"object","properties":{"q":{"type":"string"}}}'
const DATA = 'iVBORw0KGgoAAAANSUhEUg=='
const URL = 'https://images.example/a.png'

const text = (value: string): JsonText => JSON.stringify(value)
const optional = <T>(value: T | undefined, print: (value: T) => JsonText): JsonText | undefined =>
  value === undefined ? undefined : print(value)
const json = (value: unknown): JsonText => JSON.stringify(value)

function chatMessages(step: Step): readonly JsonText[] {
  if (step.by === 'system') return [object({ role: text('system'), content: text(step.text) })]
  if (step.by === 'user') {
    const image = optional(step.image, (kind) =>
      object({
        type: text('image_url'),
        image_url: object({ url: text(kind === 'url' ? URL : `data:image/png;base64,${DATA}`) }),
      }),
    )
    const parts = step.texts.map((one) => object({ type: text('text'), text: text(one) }))
    const bare = step.texts.length === 1 && image === undefined
    return [
      object({
        role: text('user'),
        content: bare ? text(step.texts[0] ?? '') : array(image === undefined ? parts : [...parts, image]),
      }),
    ]
  }
  const calls = step.calls.map((call) =>
    object({
      id: text(call.id),
      type: text('function'),
      function: object({ name: text(call.name), arguments: text(call.input) }),
    }),
  )
  return [
    object({
      role: text('assistant'),
      content: optional(step.text, text) ?? 'null',
      tool_calls: calls.length === 0 ? undefined : array(calls),
    }),
    ...step.calls.map((call) =>
      object({ role: text('tool'), tool_call_id: text(call.id), content: text(call.result) }),
    ),
  ]
}

function chat(c: Conversation): JsonText {
  const tools = c.tools.map(({ name, description, strict }) =>
    object({
      type: text('function'),
      function: object({
        name: text(name),
        description: optional(description, text),
        parameters: SCHEMA,
        strict: optional(strict, json),
      }),
    }),
  )
  return object({
    model: text('gpt-law'),
    messages: array([
      ...(c.system === undefined ? [] : [object({ role: text('system'), content: text(c.system) })]),
      ...c.steps.flatMap(chatMessages),
    ]),
    tools: tools.length === 0 ? undefined : array(tools),
    tool_choice:
      tools.length === 0
        ? undefined
        : optional(c.choice, (choice) =>
            choice === 'named'
              ? object({ type: text('function'), function: object({ name: text(c.tools[0]?.name ?? '') }) })
              : text(choice),
          ),
    parallel_tool_calls: tools.length === 0 ? undefined : optional(c.parallel, json),
    max_completion_tokens: optional(c.limit, json),
    temperature: optional(c.temperature, json),
    top_p: optional(c.topP, json),
    stop: optional(c.stop, json),
    reasoning_effort: optional(c.effort, json),
    safety_identifier: optional(c.user, json),
    stream: optional(c.stream, json),
    x_unknown: c.unknown,
  })
}

function responsesItems(step: Step): readonly JsonText[] {
  if (step.by === 'system') return [object({ role: text('system'), content: text(step.text) })]
  if (step.by === 'user') {
    const image = optional(step.image, (kind) =>
      object({
        type: text('input_image'),
        image_url: text(kind === 'url' ? URL : `data:image/png;base64,${DATA}`),
        detail: text('auto'),
      }),
    )
    const parts = step.texts.map((one) => object({ type: text('input_text'), text: text(one) }))
    return [
      object({
        type: text('message'),
        role: text('user'),
        content: array(image === undefined ? parts : [...parts, image]),
      }),
    ]
  }
  const said = optional(step.text, (one) =>
    object({
      type: text('message'),
      role: text('assistant'),
      content: array([object({ type: text('output_text'), text: text(one), annotations: '[]' })]),
    }),
  )
  return [
    ...(said === undefined ? [] : [said]),
    ...step.calls.map((call) =>
      object({
        type: text('function_call'),
        call_id: text(call.id),
        name: text(call.name),
        arguments: text(call.input),
      }),
    ),
    ...step.calls.map((call) =>
      object({ type: text('function_call_output'), call_id: text(call.id), output: text(call.result) }),
    ),
  ]
}

function responses(c: Conversation): JsonText {
  const tools = c.tools.map(({ name, description, strict }) =>
    object({
      type: text('function'),
      name: text(name),
      description: optional(description, text),
      parameters: SCHEMA,
      strict: json(strict ?? false),
    }),
  )
  return object({
    model: text('gpt-law'),
    instructions: optional(c.system, text),
    input: array(c.steps.flatMap(responsesItems)),
    tools: tools.length === 0 ? undefined : array(tools),
    tool_choice:
      tools.length === 0
        ? undefined
        : optional(c.choice, (choice) =>
            choice === 'named' ? object({ type: text('function'), name: text(c.tools[0]?.name ?? '') }) : text(choice),
          ),
    parallel_tool_calls: tools.length === 0 ? undefined : optional(c.parallel, json),
    max_output_tokens: optional(c.limit, json),
    temperature: optional(c.temperature, json),
    top_p: optional(c.topP, json),
    reasoning: optional(c.effort, (effort) => object({ effort: text(effort) })),
    safety_identifier: optional(c.user, json),
    stream: optional(c.stream, json),
    x_unknown: c.unknown,
  })
}

function messagesTurns(step: Step): readonly JsonText[] {
  if (step.by === 'system') return [object({ role: text('system'), content: text(step.text) })]
  if (step.by === 'user') {
    const source =
      step.image === 'url'
        ? object({ type: text('url'), url: text(URL) })
        : object({ type: text('base64'), media_type: text('image/png'), data: text(DATA) })
    const parts = step.texts.map((one) => object({ type: text('text'), text: text(one) }))
    const bare = step.texts.length === 1 && step.image === undefined
    const all = step.image === undefined ? parts : [...parts, object({ type: text('image'), source })]
    return [object({ role: text('user'), content: bare ? text(step.texts[0] ?? '') : array(all) })]
  }
  const said = optional(step.text, (one) => object({ type: text('text'), text: text(one) }))
  const calls = step.calls.map((call) =>
    object({ type: text('tool_use'), id: text(call.id), name: text(call.name), input: call.input }),
  )
  const results = step.calls.map((call) =>
    object({ type: text('tool_result'), tool_use_id: text(call.id), content: text(call.result) }),
  )
  return [
    object({ role: text('assistant'), content: array([...(said === undefined ? [] : [said]), ...calls]) }),
    ...(results.length === 0 ? [] : [object({ role: text('user'), content: array(results) })]),
  ]
}

function messagesChoice(c: Conversation): JsonText | undefined {
  if (c.tools.length === 0) return undefined
  const parallel =
    c.choice === 'none' || c.choice === undefined ? undefined : optional(c.parallel, (value) => json(!value))
  return optional(c.choice, (choice) =>
    object({
      type: text(choice === 'required' ? 'any' : choice === 'named' ? 'tool' : choice),
      name: choice === 'named' ? text(c.tools[0]?.name ?? '') : undefined,
      disable_parallel_tool_use: parallel,
    }),
  )
}

function messages(c: Conversation): JsonText {
  const tools = c.tools.map(({ name, description, strict }) =>
    object({
      name: text(name),
      description: optional(description, text),
      input_schema: SCHEMA,
      strict: optional(strict, json),
    }),
  )
  return object({
    model: text('claude-law'),
    max_tokens: json(c.limit ?? 2048),
    system: optional(c.system, text),
    messages: array(c.steps.flatMap(messagesTurns)),
    tools: tools.length === 0 ? undefined : array(tools),
    tool_choice: messagesChoice(c),
    temperature: optional(c.temperature, json),
    top_p: optional(c.topP, json),
    stop_sequences: optional(c.stop, json),
    output_config: optional(c.effort, (effort) => object({ effort: text(effort) })),
    metadata: optional(c.user, (user) => object({ user_id: text(user) })),
    stream: optional(c.stream, json),
    x_unknown: c.unknown,
  })
}

export type Rendered = Extract<DialectId, 'openai-chat' | 'openai-responses' | 'anthropic-messages'>

/** A conversation as the request text of each dialect. */
export const renderRequest: Readonly<Record<Rendered, (conversation: Conversation) => JsonText>> = {
  'openai-chat': chat,
  'openai-responses': responses,
  'anthropic-messages': messages,
}
