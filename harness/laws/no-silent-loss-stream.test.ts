import { describe, expect, it } from 'vitest'
import type { Dialect } from 'wireproof'
import { anthropicMessages } from 'wireproof/dialects/anthropic-messages'
import { openaiChat } from 'wireproof/dialects/openai-chat'
import { openaiResponses } from 'wireproof/dialects/openai-responses'
import type { Event, Machine } from 'wireproof/hub'
import { noSilentLossOfStream } from './no-silent-loss-stream.ts'

type Wire = Readonly<Record<string, unknown>>

function judge(from: Dialect, to: Dialect, events: readonly Wire[]): readonly string[] {
  const frames = events.map((event) => ({ event: String(event['type']), data: JSON.stringify(event) }))
  return noSilentLossOfStream(from, to, { name: 'x', dialect: from.id, kind: 'stream', frames, text: '' }).map(
    ({ at = '', expected }) => `${at}: ${expected}`,
  )
}

/** A target that never gets some of the events. */
function without(to: Dialect, isLost: (event: Event) => boolean): Dialect {
  const { stream } = to
  if (stream === undefined) throw new Error('no stream')
  const encoder: typeof stream.encoder = (x) => {
    const inner: Machine<Event, { readonly data: string }> = stream.encoder(x)
    return { ...inner, step: (state, event) => (isLost(event) ? [state, []] : inner.step(state, event)) }
  }
  return { ...to, stream: { ...stream, encoder } }
}

const message = {
  ...{ id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, stop_sequence: null },
  usage: { input_tokens: 1, output_tokens: 1 },
}
const begin = { type: 'message_start', message }
const fails = { type: 'error', error: { type: 'api_error', message: 'm' } }
const block = (index: number, content_block: Wire, ...deltas: readonly Wire[]): readonly Wire[] => [
  { type: 'content_block_start', index, content_block },
  ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
  { type: 'content_block_stop', index },
]
const source = { type: 'web_search_result_location', cited_text: 'q', url: 'u', title: 't', encrypted_index: 'e' }
const cited = block(0, { type: 'text', text: '' }, { type: 'citations_delta', citation: source })
const sealed = block(
  0,
  { type: 'thinking', thinking: '', signature: '' },
  { type: 'signature_delta', signature: 'c2VhbGVk' },
)

describe('law 3 on a stream that fails', () => {
  it('passes what had come and is told', () => {
    expect(judge(anthropicMessages, openaiChat, [begin, ...cited, fails])).toEqual([])
    expect(judge(anthropicMessages, openaiResponses, [begin, ...sealed, fails])).toEqual([])
  })

  it('catches a source of a text without words that is lost', () => {
    const faulty = without(openaiChat, (event) => event.type === 'part-delta' && event.delta.on === 'citation')
    expect(judge(anthropicMessages, faulty, [begin, ...cited, fails]).join('\n')).toMatch('#2/delta/citation')
  })

  it('catches a seal without words that is lost', () => {
    const faulty = without(openaiResponses, (event) => event.type === 'part-seal')
    expect(judge(anthropicMessages, faulty, [begin, ...sealed, fails]).join('\n')).toMatch('reasoning')
  })

  it('passes the id of an item whose first part is empty, and catches it where nobody tells it', () => {
    const response = {
      ...{ id: 'r', object: 'response', created_at: 1, status: 'in_progress', error: null, incomplete_details: null },
      ...{ instructions: null, metadata: {}, model: 'm', output: [], parallel_tool_calls: true, temperature: null },
      ...{ tool_choice: 'auto', tools: [], top_p: null, usage: null },
    }
    const part = (content_index: number, text: string): readonly Wire[] => {
      const place = { item_id: 'i', output_index: 0, content_index }
      const empty = { type: 'output_text', text: '', annotations: [] }
      return [
        { type: 'response.content_part.added', ...place, part: empty },
        { type: 'response.output_text.delta', ...place, delta: text, logprobs: [] },
        { type: 'response.content_part.done', ...place, part: { ...empty, text } },
      ]
    }
    const item = { type: 'message', id: 'i', role: 'assistant', status: 'in_progress', content: [] }
    const events = [
      { type: 'response.created', response },
      { type: 'response.output_item.added', output_index: 0, item },
      ...part(0, ''),
      ...part(1, 'x'),
      { type: 'error', code: 'server_error', message: 'm', param: null },
    ].map((event, sequence_number) => ({ ...event, sequence_number }))
    expect(judge(openaiResponses, openaiChat, events)).toEqual([])
    const { stream } = openaiChat
    if (stream === undefined) throw new Error('no stream')
    const deaf: typeof stream.encoder = (x) =>
      stream.encoder({ ...x, report: (kind, code, ...rest) => code !== 'id' && x.report(kind, code, ...rest) })
    const faulty: Dialect = { ...openaiChat, stream: { ...stream, encoder: deaf } }
    expect(judge(openaiResponses, faulty, events).join('\n')).toMatch('group.id')
  })
})
