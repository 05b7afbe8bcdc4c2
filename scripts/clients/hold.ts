import type { Json } from 'wireproof/hub'
import { type BaseDialect, familyOf } from '../../harness/upstream/endpoint.ts'
import {
  createBoard,
  isEventStream,
  type Received,
  type Reply,
  type Script,
  type ScriptStep,
} from '../../harness/upstream/index.ts'

/**
 * What a client shows while an answer still streams: each piece of its text; a text when a call begins behind it; or only that an
 * answer has begun.
 */
export type Showing = 'deltas' | 'texts' | 'beginnings'

/** What a client has shown so far, of everything it wrote. */
export interface Shown {
  readonly characters: number
  readonly beginnings: number
}

/** Withholds what comes next until the client has shown what came before: whoever buffers an answer waits for ever. */
export interface Holder {
  hold(received: Received, script: Script): Reply
  heard(shown: Shown): void
  /** How often something was withheld. */
  readonly times: number
  /** What it still waits for, in words. */
  waiting(): readonly string[]
}

type Wire = Readonly<Record<string, Json | undefined>>

const object = (value: Json | undefined): Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : {}
const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** The visible text of an event. */
const textOf: Readonly<Record<BaseDialect, (event: Wire) => string>> = {
  'openai-chat': ({ choices }) =>
    string(object(object(Array.isArray(choices) ? choices[0] : null)['delta'])['content']),
  'openai-responses': ({ type, delta }) => (type === 'response.output_text.delta' ? string(delta) : ''),
  'anthropic-messages': ({ delta }) => (object(delta)['type'] === 'text_delta' ? string(object(delta)['text']) : ''),
}

const beginsCall: Readonly<Record<BaseDialect, (event: Wire) => boolean>> = {
  'openai-chat': ({ choices }) =>
    object(object(Array.isArray(choices) ? choices[0] : null)['delta'])['tool_calls'] !== undefined,
  'openai-responses': ({ type, item }) =>
    type === 'response.output_item.added' && string(object(item)['type']).endsWith('_call'),
  'anthropic-messages': ({ content_block: block }) => object(block)['type'] === 'tool_use',
}

function eventsOf(bytes: Uint8Array): readonly Wire[] {
  const lines = new TextDecoder().decode(bytes).matchAll(/^data: (\{.*\})$/gm)
  return [...lines].map(([, data = '']) => object(JSON.parse(data) as Json))
}

function offersTools({ json }: Received): boolean {
  const { tools } = object(json)
  return Array.isArray(tools) && tools.length > 0
}

export function createHolder(showing: Showing): Holder {
  const board = createBoard()
  let spoken = 0
  let begun = 0
  let times = 0

  const wait = (name: string, count: number): ScriptStep => {
    times += 1
    return { do: 'await', condition: { name, count } }
  }

  /** Waits behind what was said and is not shown yet. */
  function heldSteps(steps: Script['steps'], dialect: BaseDialect): readonly ScriptStep[] {
    let unseen = false
    let called = false
    return steps.flatMap((step): readonly ScriptStep[] => {
      const held = unseen ? [wait('characters', spoken), step] : [step]
      const events = step.do === 'send' ? eventsOf(step.bytes) : []
      const length = events.reduce((sum, event) => sum + textOf[dialect](event).length, 0)
      spoken += length
      const calls = !called && events.some(beginsCall[dialect])
      called ||= calls
      unseen = showing === 'deltas' ? length > 0 : calls
      return held
    })
  }

  return {
    get times() {
      return times
    },
    heard({ characters, beginnings }) {
      board.confirm('characters', characters)
      board.confirm('beginnings', beginnings)
    },
    waiting: () => board.waiting().map(({ name, count }) => `${count} ${name}`),
    hold(received, script) {
      const { endpoint } = received
      // Titles and the like are shown nowhere.
      if (endpoint === undefined || !isEventStream(script) || !offersTools(received)) return { script }
      if (showing !== 'beginnings') {
        const steps = heldSteps(script.steps, familyOf(endpoint.dialect))
        return { script: { ...script, steps }, signals: board }
      }
      begun += 1
      const [first, ...rest] = script.steps
      const steps = first === undefined ? [] : [first, wait('beginnings', begun), ...rest]
      return { script: { ...script, steps }, signals: board }
    },
  }
}
