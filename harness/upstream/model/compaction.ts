import type { Json, JsonObject } from 'wireproof/hub'
import type { Received } from '../received.ts'
import { jsonScript, type Script, streamScript } from '../script.ts'
import { CREATED, idOf } from './answer.ts'
import { printEvents, responseOf } from './speak-responses.ts'

const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}

const inputOf = ({ json }: Received): readonly Json[] => {
  const { input } = object(json)
  return Array.isArray(input) ? (input as readonly Json[]) : []
}

/** What only its issuer can read: here it says which request it came from. */
export function compactedHistory(number: number): string {
  return Buffer.from(`wireproof compaction ${number}`).toString('base64')
}

function compactionItem(number: number): JsonObject {
  return { type: 'compaction', id: idOf('cmp', number), encrypted_content: compactedHistory(number) }
}

/** Whether the last item asks for the history in short. */
export function asksForCompaction(received: Received): boolean {
  return object(inputOf(received).at(-1))['type'] === 'compaction_trigger'
}

export function compactionScript(received: Received, headers: Script['headers']): Script {
  const { number, json } = received
  const answer = { text: '', inputTokens: 1, outputTokens: 1, model: String(object(json)['model'] ?? '') }
  const item = compactionItem(number)
  const whole = responseOf(answer, number, 'completed', [item])
  if (object(json)['stream'] !== true) return jsonScript(200, whole, headers)
  const events: readonly JsonObject[] = [
    { type: 'response.created', response: responseOf(answer, number, 'in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: whole },
  ]
  return streamScript(printEvents(events), headers)
}

/** The answer of the endpoint that only compacts: what users said, and one item for all the rest. */
export function compactionDocument(received: Received): Script {
  const users = inputOf(received).filter((item) => object(item)['role'] === 'user')
  const messages = users.map((item, n) => ({
    ...object(item),
    id: idOf(`msg_${n}`, received.number),
    type: 'message',
    status: 'completed',
  }))
  const usage = {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: 1,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 2,
  }
  return jsonScript(200, {
    id: idOf('resp', received.number),
    object: 'response.compaction',
    created_at: CREATED,
    output: [...messages, compactionItem(received.number)],
    usage,
  })
}
