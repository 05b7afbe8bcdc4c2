import type { GrammarFinding, WireGrammar } from '../../dialect.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'

/**
 * The vendor's rules for a stream, judged without mercy; the decoder is tolerant.
 *
 * ```
 *  chunk (role first) ... chunk (finish_reason, one a choice) ... [chunk without choices, with usage] [DONE]
 *  any --{"error":...}--> the end, with or without [DONE]
 * ```
 */
interface CallTrack {
  id: string
}

interface ChoiceTrack {
  role: boolean
  finished: boolean
  /** Calls by index. */
  calls: Record<number, CallTrack>
  count: number
}

export interface GrammarState {
  frame: number
  phase: 'live' | 'failed' | 'done'
  id: string | undefined
  created: unknown
  model: unknown
  usage: boolean
  choices: Record<number, ChoiceTrack>
}

type Wire = Readonly<Record<string, unknown>>

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)
const given = (value: unknown): boolean => value !== undefined && value !== null

type Say = (at: string, message: string) => void

function judgeCall(choice: ChoiceTrack, value: unknown, at: string, say: Say): void {
  if (!isWire(value)) {
    say(at, 'a fragment of a tool call is an object')
    return
  }
  const { index, id, type } = value
  if (typeof index !== 'number') {
    say(`${at}/index`, 'a fragment of a tool call has an index')
    return
  }
  const known = choice.calls[index]
  if (known !== undefined) {
    if (typeof id === 'string' && id !== '' && id !== known.id) say(`${at}/id`, `call ${index} changes its id`)
    return
  }
  if (index !== choice.count) say(`${at}/index`, `calls are numbered without gaps; ${choice.count} is next`)
  choice.count = Math.max(choice.count, index + 1)
  choice.calls[index] = { id: typeof id === 'string' ? id : '' }
  if (typeof id !== 'string' || id === '') say(`${at}/id`, 'the first fragment of a call has its id')
  if (type !== 'function' && type !== 'custom') {
    say(`${at}/type`, 'the first fragment of a call has its type')
    return
  }
  const body = value[type]
  const name = isWire(body) ? body['name'] : undefined
  if (typeof name !== 'string' || name === '') say(`${at}/${type}/name`, 'the first fragment of a call has its name')
}

function judgeChoice(state: GrammarState, value: unknown, at: string, say: Say): void {
  if (!isWire(value) || typeof value['index'] !== 'number' || !isWire(value['delta'])) {
    say(at, 'a choice has an index and a delta')
    return
  }
  const { index, delta, finish_reason: finish } = value
  const choice = state.choices[index] ?? { role: false, finished: false, calls: {}, count: 0 }
  state.choices[index] = choice
  if (choice.finished) say(at, `choice ${index} goes on after its finish_reason`)
  if (!choice.role) {
    if (delta['role'] !== 'assistant')
      say(`${at}/delta/role`, `the first chunk of choice ${index} has the role assistant`)
    choice.role = true
  }
  if (Array.isArray(delta['tool_calls']))
    delta['tool_calls'].forEach((call: unknown, k: number) => {
      judgeCall(choice, call, `${at}/delta/tool_calls/${k}`, say)
    })
  if (!given(finish)) return
  choice.finished = true
  if (finish === 'stop' && choice.count > 0) say(`${at}/finish_reason`, 'an answer with calls ends with tool_calls')
  if (finish === 'tool_calls' && choice.count === 0)
    say(`${at}/finish_reason`, 'an answer without calls ends with tool_calls')
}

function judgeSame(state: GrammarState, chunk: Wire, say: Say): void {
  if (state.id === undefined) {
    state.id = String(chunk['id'])
    state.created = chunk['created']
    state.model = chunk['model']
    return
  }
  if (chunk['id'] !== state.id) say('/id', 'all chunks have the same id')
  if (chunk['created'] !== state.created) say('/created', 'all chunks have the same created')
  if (chunk['model'] !== state.model) say('/model', 'all chunks have the same model')
}

function judgeChunk(state: GrammarState, chunk: Wire, say: Say): void {
  if (given(chunk['error'])) {
    state.phase = 'failed'
    return
  }
  if (chunk['object'] !== 'chat.completion.chunk') say('/object', 'a chunk is a chat.completion.chunk')
  if (!Array.isArray(chunk['choices'])) {
    say('/choices', 'a chunk has choices')
    return
  }
  judgeSame(state, chunk, say)
  if (state.usage) say('', 'nothing but [DONE] follows the chunk with usage')
  chunk['choices'].forEach((choice: unknown, i: number) => {
    judgeChoice(state, choice, `/choices/${i}`, say)
  })
  if (!given(chunk['usage'])) return
  state.usage = true
  if (chunk['choices'].length > 0) say('/usage', 'usage stands in a chunk without choices')
  if (Object.values(state.choices).some(({ finished }) => !finished))
    say('/usage', 'usage follows the finish of every choice')
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

export function grammar(): WireGrammar {
  const machine: Machine<Frame, GrammarFinding, GrammarState> = {
    start: () => ({
      frame: 0,
      phase: 'live',
      id: undefined,
      created: undefined,
      model: undefined,
      usage: false,
      choices: {},
    }),
    step(state, { event, data }): Step<GrammarState, GrammarFinding> {
      const out: GrammarFinding[] = []
      const frame = state.frame++
      const say: Say = (at, message) => out.push({ frame, at, message })
      if (event !== undefined && event !== 'message' && event !== 'error') say('', 'events of Chat have no name')
      if (state.phase === 'done') say('', 'nothing follows [DONE]')
      else if (data === '[DONE]') judgeDone(state, say)
      else {
        if (state.phase === 'failed') say('', 'nothing follows an error')
        const chunk = parse(data)
        if (isWire(chunk)) judgeChunk(state, chunk, say)
        else say('', 'the data of an event is a JSON object')
      }
      return [state, out]
    },
    end(state, _how: How): Step<GrammarState, GrammarFinding> {
      if (state.phase !== 'live') return [state, []]
      return [state, [{ frame: state.frame, at: '', message: 'the stream ends with [DONE]' }]]
    },
  }
  return machine
}

function judgeDone(state: GrammarState, say: Say): void {
  const choices = Object.entries(state.choices)
  if (state.phase === 'live' && choices.length === 0) say('', 'a stream has at least one choice')
  for (const [index, { finished }] of choices)
    if (!finished && state.phase === 'live') say('', `choice ${index} has no finish_reason`)
  state.phase = 'done'
}
