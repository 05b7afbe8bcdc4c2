import { isDeepStrictEqual } from 'node:util'
import { defaultModel, speak } from '../../harness/upstream/default-model.ts'
import { type BaseDialect, familyOf } from '../../harness/upstream/endpoint.ts'
import { type Finding, jsonScript, type Received, type Script, vendorError } from '../../harness/upstream/index.ts'
import { decideAnswer } from '../../harness/upstream/model/answer.ts'
import { asksForCompaction, compactedHistory } from '../../harness/upstream/model/compaction.ts'
import { type Intent, type OfferedTool, readIntent } from '../../harness/upstream/model/intent.ts'
import { readConversation, type Said } from './conversation.ts'
import { failing } from './failing.ts'
import type { Step, Turn } from './task.ts'

/** The scripted model of one task: it plays the steps, and remembers what was asked of it. */
export interface Conductor {
  /** Requests for an answer. */
  readonly requests: number
  /** Those of them that came over a WebSocket. */
  readonly overWebSocket: number
  /** Requests to tell the history in short: in the protocol's own way, or in words. */
  readonly compactions: number
  /** The number of the window that each request tells; none where it tells none. */
  readonly windows: readonly number[]
  /** Of the last request: thoughts that are as the model wrote them, with its own seal. */
  readonly seals: number
  /** What went wrong, in words. */
  readonly problems: readonly string[]
  respond(received: Received, findings: readonly Finding[]): Script
}

interface Position {
  readonly turn: Turn
  /** All that was said since its prompt. */
  readonly since: readonly Said[]
}

/** The turn that runs, told by its prompt, and what came back in it so far; a repeated request has the same position. */
function positionOf(conversation: readonly Said[], turns: readonly Turn[]): Position | undefined {
  for (let i = conversation.length - 1; i >= 0; i--) {
    const one = conversation[i]
    const turn = one?.kind === 'user' ? turns.find(({ prompt }) => one.text.includes(prompt)) : undefined
    if (turn !== undefined) return { turn, since: conversation.slice(i) }
  }
  return undefined
}

function toolFor(wanted: string, { tools }: Intent): OfferedTool | undefined {
  return tools.find(({ name }) => name === wanted) ?? tools.find(({ name }) => name.endsWith(`__${wanted}`))
}

/** A tool that takes free text is offered as a function with one string where the upstream has no free text. */
function inputFor({ custom, schema }: OfferedTool, input: string | Readonly<Record<string, unknown>>): string {
  if (typeof input !== 'string') return JSON.stringify(input)
  if (custom) return input
  const properties = Object.keys((schema as { properties?: object } | undefined)?.properties ?? {})
  return JSON.stringify({ [properties[0] ?? 'input']: input })
}

/** `{"a":1,"b":2}` and `{"b": 2, "a": 1}` are the same input. */
function sameInput(a: string, b: string): boolean {
  if (a === b) return true
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b))
  } catch {
    return false
  }
}

type Call = Extract<Step, { readonly call: string }>

function callProblems(call: Said & { kind: 'call' }, step: Call | undefined, intent: Intent): readonly string[] {
  if (step === undefined) return [`the history tells a call of ${call.name} that nobody made`]
  const tool = toolFor(step.call, intent)
  if (tool?.name !== call.name) return [`the history tells a call of ${call.name}, and ${step.call} was called`]
  return sameInput(call.input, inputFor(tool, step.input))
    ? []
    : [`the history tells that ${call.name} was called with ${call.input}`]
}

function resultProblems(text: string, step: Call | undefined): readonly string[] {
  if (step === undefined) return ['a result came back that nobody asked for']
  return new RegExp(step.result).test(text)
    ? []
    : [`the result of ${step.call} is ${JSON.stringify(text.slice(0, 300))}, which does not match /${step.result}/`]
}

const callsOf = ({ steps }: Turn): readonly Call[] => steps.flatMap((step) => ('call' in step ? [step] : []))

function callsBefore(turns: readonly Turn[], turn: Turn): number {
  return turns.slice(0, turns.indexOf(turn)).flatMap(callsOf).length
}

/** The calls of this turn that have been answered, with those that the history tells in short. */
function doneIn(turns: readonly Turn[], { turn, since }: Position, compacted: number): number {
  const told = since.filter(({ kind }) => kind === 'result').length
  return told + Math.max(0, compacted - callsBefore(turns, turn))
}

/** All calls up to here; the history of a client begins with its first turn, or behind what it tells in short. */
function callsMade(turns: readonly Turn[], turn: Turn, done: number, compacted: number): readonly Call[] {
  return turns.flatMap(callsOf).slice(compacted, callsBefore(turns, turn) + done)
}

/** Everything that the history tells must be what the script has caused, and nothing of that may be missing. */
function historyProblems(made: readonly Call[], conversation: readonly Said[], intent: Intent): string[] {
  const calls = conversation.flatMap((one) => (one.kind === 'call' ? [one] : []))
  const results = conversation.flatMap((one) => (one.kind === 'result' ? [one] : []))
  const problems = [
    ...calls.flatMap((call, i) => callProblems(call, made[i], intent)),
    ...results.flatMap(({ text }, i) => resultProblems(text, made[i])),
  ]
  const [called, answered] = [calls, results].map((list) => list.map(({ id }) => id).join(', '))
  if (called !== answered) problems.push(`the calls are ${called}, and the results are of ${answered}`)
  if (calls.length < made.length) problems.push(`of ${made.length} calls the history tells ${calls.length}`)
  return problems
}

/** What the model thinks before each step, and its seal on it; in text that needs its UTF-8 whole. */
function thoughtsOf(turns: readonly Turn[]): ReadonlyMap<Step, { readonly text: string; readonly seal: string }> {
  const steps = turns.flatMap((turn) => turn.steps)
  return new Map(
    steps.map((step, i) => {
      const text = `Step ${i + 1} — ${'call' in step ? step.call : 'an answer'} 🧭`
      return [step, { text, seal: Buffer.from(`sealed: ${text}`).toString('base64') }]
    }),
  )
}

/** The script of a task, with the folder that it is played in. */
export function inFolder(turns: readonly Turn[], workspace: string): readonly Turn[] {
  return JSON.parse(JSON.stringify(turns).replaceAll('WORKSPACE', JSON.stringify(workspace).slice(1, -1))) as Turn[]
}

/** The script has no user who speaks before the model has answered: then it is the client that asks. */
const asksForSummary = ({ since }: Position): boolean =>
  since.at(-1)?.kind === 'user' && since.some(({ kind }) => kind === 'result')

const SUMMARY = 'So far, in short: the first letters are written down — αβγ.'

function windowsOf({ json }: Received): readonly number[] {
  const { client_metadata: told } = json as { readonly client_metadata?: Readonly<Record<string, string>> }
  const [, number] = /:(\d+)$/.exec(told?.['x-codex-window-id'] ?? '') ?? []
  return number === undefined ? [] : [Number(number)]
}

/** No task needs as many: a client that does not stop is stopped. */
const LONGEST = 60

export function createConductor(turns: readonly Turn[]): Conductor {
  const problems: string[] = []
  const thoughts = thoughtsOf(turns)
  let requests = 0
  let overWebSocket = 0
  let compactions = 0
  let windows: readonly number[] = []
  /** Calls that the history tells no more, and what it tells in their place. */
  let compacted: { readonly calls: number; readonly as: string } = { calls: 0, as: '' }
  let seals = 0

  function refuse(dialect: BaseDialect, problem: string): Script {
    problems.push(problem)
    // A bad request: no client tries again what was its own fault.
    return jsonScript(400, vendorError(dialect, 400, problem))
  }

  function play(dialect: BaseDialect, received: Received, intent: Intent, step: Step): Script {
    const quiet = decideAnswer({ ...intent, tools: [] })
    const reasoning = thoughts.get(step)
    const thinking = { ...quiet, ...(reasoning === undefined ? {} : { reasoning }) }
    if ('fail' in step)
      return failing(
        step.fail,
        dialect,
        speak(dialect, intent, { ...thinking, text: 'I am about to fail.' }, received.number),
      )
    if ('say' in step) return speak(dialect, intent, { ...thinking, text: step.say }, received.number)
    const tool = toolFor(step.call, intent)
    if (tool === undefined) {
      const offered = intent.tools.map(({ name }) => name).join(', ')
      return refuse(dialect, `no tool ${step.call} is offered, but ${offered || 'none at all'}`)
    }
    const call = { tool, input: inputFor(tool, step.input) }
    const { inputTokens = quiet.inputTokens } = step
    return speak(dialect, intent, { ...thinking, inputTokens, text: `Now ${step.call}.`, call }, received.number)
  }

  return {
    get requests() {
      return requests
    },
    get overWebSocket() {
      return overWebSocket
    },
    get compactions() {
      return compactions
    },
    get windows() {
      return windows
    },
    get seals() {
      return seals
    },
    problems,
    respond(received, findings) {
      const { endpoint, json } = received
      for (const { at, message } of findings) problems.push(`the upstream was sent what is not valid: ${at} ${message}`)
      if (endpoint?.name !== 'generate') return defaultModel(received)
      requests += 1
      if (received.websocket === true) overWebSocket += 1
      const dialect = familyOf(endpoint.dialect)
      if (requests > LONGEST) return refuse(dialect, `there are more than ${LONGEST} requests`)
      const refusal = endpoint.vendor?.answer(received)
      if (refusal !== undefined) {
        problems.push(`the backend refuses a request with ${refusal.status}`)
        return refusal
      }
      const dressed = (script: Script) => endpoint.vendor?.dress(received, script) ?? script
      const conversation = readConversation(dialect, json)
      const intent = readIntent(dialect, json)
      const position = positionOf(conversation, turns)
      windows = [...windows, ...windowsOf(received)]
      const done = position === undefined ? 0 : doneIn(turns, position, compacted.calls)
      const asks = asksForCompaction(received)
      if (position !== undefined && (asks || asksForSummary(position))) {
        compactions += 1
        const calls = callsBefore(turns, position.turn) + done
        compacted = { calls, as: asks ? compactedHistory(received.number) : SUMMARY }
        return asks ? defaultModel(received) : dressed(play(dialect, received, intent, { say: SUMMARY }))
      }
      // Titles and the like: the client asks for more than its user did.
      if (position === undefined || intent.tools.length === 0) return defaultModel(received)
      const own = [...thoughts.values()]
      // Clients that ask for no thoughts to be shown have their seals alone.
      seals = conversation.filter(
        (one) =>
          one.kind === 'reasoning' &&
          own.some(({ text, seal }) => (one.text === text || one.text === '') && one.seal === seal),
      ).length
      const found = historyProblems(callsMade(turns, position.turn, done, compacted.calls), conversation, intent)
      if (!received.body.includes(compacted.as)) found.push(`the history does not tell what it was in short`)
      if (found.length > 0) return refuse(dialect, found.join('; '))
      const step = position.turn.steps[done]
      return step === undefined ? refuse(dialect, 'the script is over') : dressed(play(dialect, received, intent, step))
    },
  }
}
