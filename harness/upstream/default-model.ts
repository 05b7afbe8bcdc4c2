import type { Json } from 'wireproof/hub'
import { type BaseDialect, familyOf, type ScriptedDialect } from './endpoint.ts'
import { vendorError } from './judge.ts'
import { type Answer, CREATED, decideAnswer } from './model/answer.ts'
import { asksForCompaction, compactionDocument, compactionScript } from './model/compaction.ts'
import { type Intent, readIntent } from './model/intent.ts'
import { chatChunks, chatCompletion } from './model/speak-chat.ts'
import { message, messageEvents } from './model/speak-messages.ts'
import { response, responseEvents } from './model/speak-responses.ts'
import type { Received } from './received.ts'
import { jsonScript, type Script, streamScript } from './script.ts'
import type { Vendor } from './vendor.ts'

interface Voice {
  whole(answer: Answer, number: number): Json
  stream(answer: Answer, number: number, intent: Intent): readonly string[]
}

/** A dialect that is built from another says its answers in the other's words. */
const voices: Readonly<Record<BaseDialect, Voice>> = {
  'openai-chat': {
    whole: chatCompletion,
    stream: (answer, number, { streamUsage }) => chatChunks(answer, number, streamUsage),
  },
  'openai-responses': { whole: response, stream: responseEvents },
  'anthropic-messages': { whole: message, stream: messageEvents },
}

const MODEL = 'wireproof-scripted'

function openaiModel(id: string): Json {
  return { id, object: 'model', created: CREATED, owned_by: 'wireproof' }
}

function anthropicModel(id: string): Json {
  return { type: 'model', id, display_name: id, created_at: new Date(CREATED * 1000).toISOString() }
}

function modelsScript({ endpoint, path }: Received): Script {
  const anthropic = endpoint?.dialect === 'anthropic-messages'
  const one = anthropic ? anthropicModel : openaiModel
  if (endpoint?.name === 'model') return jsonScript(200, one(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))))
  if (!anthropic) return jsonScript(200, { object: 'list', data: [one(MODEL)] })
  return jsonScript(200, { data: [one(MODEL)], has_more: false, first_id: MODEL, last_id: MODEL })
}

/**
 * The built-in scripted model: the same request gets the same answer. It quotes what it heard, calls a tool when asked to,
 * and ends with a text after a tool result; in every dialect, streamed and whole, with usage.
 */
export function defaultModel(received: Received): Script {
  return behindVendor(received, received.endpoint?.vendor)
}

/** The same behind a backend that is set up in a way of its own. */
export function behindVendor(received: Received, vendor: Vendor | undefined): Script {
  const { endpoint, json, number } = received
  const own = vendor?.answer(received)
  if (own !== undefined) return own
  if (endpoint === undefined)
    return jsonScript(404, vendorError('openai-chat', 404, `Unknown request URL: ${received.path}`))
  if (endpoint.name === 'account-check')
    return jsonScript(404, vendorError(endpoint.dialect, 404, `There is no account behind ${received.path}`))
  if (endpoint.name === 'compact') return compactionDocument(received)
  if (endpoint.name === 'models' || endpoint.name === 'model') return modelsScript(received)
  const intent = readIntent(endpoint.dialect, json)
  if (endpoint.name === 'count-tokens') {
    const object = endpoint.dialect === 'openai-responses' ? { object: 'response.input_tokens' } : {}
    return jsonScript(200, { ...object, input_tokens: intent.inputTokens })
  }
  const compacts = familyOf(endpoint.dialect) === 'openai-responses' && asksForCompaction(received)
  const script = compacts
    ? compactionScript(received, [['x-request-id', `req_wireproof${number}`]])
    : speak(endpoint.dialect, intent, decideAnswer(intent), number)
  return vendor?.dress(received, script) ?? script
}

/** An answer in the words of a dialect, streamed where the request asked for it. */
export function speak(dialect: ScriptedDialect, intent: Intent, answer: Answer, number: number): Script {
  const voice = voices[familyOf(dialect)]
  const id: Script['headers'] = [
    [dialect === 'anthropic-messages' ? 'request-id' : 'x-request-id', `req_wireproof${number}`],
  ]
  return intent.stream
    ? streamScript(voice.stream(answer, number, intent), id)
    : jsonScript(200, voice.whole(answer, number), id)
}
