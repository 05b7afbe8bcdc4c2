import { jsonScript, type Script } from '../script.ts'
import type { Reply } from '../start-upstream.ts'
import { detailScript, messageScript } from './answers.ts'
import { namespaceRefusal, suggestionsRefusal } from './code-access.ts'
import { exceedsGateway, isGeneration, suggestionProblem } from './code-body.ts'
import { defaultPieces, eventStream, rawStream } from './code-stream.ts'
import type { Call } from './instance.ts'
import { limitRefusal } from './limiter.ts'
import { quotaRefusal } from './quota.ts'
import type { DuoState } from './state.ts'

/** Of the whole body, in bytes. */
const LONGEST = 600_000

const secondsOf = ({ clock }: DuoState): number => Math.floor(clock.now() / 1000)

const agent = { engine: 'agent', name: 'Code Generations Agent', lang: 'python' }

/** The end is always told as `length`, which says nothing of a length. */
const choicesOf = (text: string) => (text === '' ? [] : [{ text, index: 0, finish_reason: 'length' }])

/** The id is that word, and no id. */
export function completion(text: string, state: DuoState): Script {
  const model = { engine: 'fireworks_ai', name: 'codestral-2508', lang: 'python' }
  return jsonScript(200, {
    id: 'id',
    model,
    experiments: [],
    object: 'text_completion',
    created: secondsOf(state),
    choices: choicesOf(text),
    metadata: { enabled_feature_flags: [] },
  })
}

const metadataOf = (state: DuoState) => ({ model: agent, timestamp: secondsOf(state), enabled_feature_flags: [] })

function generation(text: string, state: DuoState): Script {
  return jsonScript(200, { choices: choicesOf(text), model: agent, metadata: metadataOf(state) })
}

function refusal(call: Call): Script | undefined {
  const { received, state, user } = call
  const refused = suggestionsRefusal(call)
  if (refused !== undefined) return refused
  const problem = suggestionProblem(received.json)
  if (problem !== undefined) return jsonScript(400, { error: problem })
  const limited = limitRefusal(call, 'code-suggestions', state.settings.limits.codeSuggestions)
  if (limited !== undefined) return limited
  if (Buffer.byteLength(received.body) > LONGEST) return messageScript(413, '413 Request Entity Too Large')
  const unpaid = namespaceRefusal(call)
  if (unpaid !== undefined) return unpaid
  // From here on it is the gateway that refuses, and its answer is relayed.
  if (exceedsGateway(received.json)) return detailScript(422, 'Validation error')
  const quota = quotaRefusal(state, user.id)
  return quota === undefined ? undefined : jsonScript(quota.status, quota.body)
}

const asksForEvents = (header: string | undefined): boolean => header === 'true' || header === '1'

/** `POST /api/v4/code_suggestions/completions`. Only a generation comes as events, and only to who asked for them. */
export function codeSuggestions(call: Call): Script | Reply {
  const refused = refusal(call)
  if (refused !== undefined) return refused
  const { received, state } = call
  const { suggestions } = state.settings
  const generates = isGeneration(received.json)
  const { stream } = received.json as { stream?: boolean }
  state.served += 1
  if (stream !== true) {
    const text = (suggestions.pieces ?? defaultPieces).join('')
    return generates ? generation(text, state) : completion(text, state)
  }
  const events = generates && asksForEvents(received.headers['x-supports-sse-streaming'])
  const script = events
    ? eventStream(suggestions, { ...metadataOf(state), region: 'us-central1' })
    : rawStream(suggestions)
  return suggestions.hold === undefined ? script : { script, signals: suggestions.hold.signals }
}
