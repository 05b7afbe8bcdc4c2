import { describe, expect, it } from 'vitest'
import type { Event } from '../../hub/event.ts'
import type { Frame } from '../../hub/machine.ts'
import { streamGrammar } from './stream-grammar.ts'
import { encodeStream, runAll } from './testing.ts'

const events: readonly Event[] = [
  { type: 'start', id: 'resp_1', model: 'm', created: 1 },
  { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
  { type: 'part-delta', index: 0, delta: { on: 'text', text: 'Oslo' } },
  { type: 'part-end', index: 0 },
  {
    type: 'part-start',
    index: 1,
    part: { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '' },
  },
  { type: 'part-delta', index: 1, delta: { on: 'input', text: '{}' } },
  { type: 'part-end', index: 1 },
  { type: 'finish', finish: { reason: 'tool-calls' } },
]

type Sent = Record<string, unknown>

/** A legal stream, changed, and numbered anew. */
function judge(change: (sent: Sent[]) => readonly Sent[], renumber = true): readonly string[] {
  const sent = change(encodeStream(events).sent as Sent[])
  const frames: readonly Frame[] = sent.map((one, n) => ({
    data: JSON.stringify(renumber ? { ...one, sequence_number: n } : one),
  }))
  return runAll(streamGrammar(), frames).map(({ at, message }) => `${at} ${message}`)
}

const without = (type: string) => (sent: Sent[]) => sent.filter((one) => one['type'] !== type)
const edit = (type: string, members: Sent) => (sent: Sent[]) =>
  sent.map((one) => (one['type'] === type ? { ...one, ...members } : one))

describe('the grammar of the stream', () => {
  it('takes what the encoder sends', () => {
    expect(judge((sent) => sent)).toEqual([])
  })

  it.each<readonly [string, (sent: Sent[]) => readonly Sent[], string]>([
    ['no response.created', without('response.created'), '/type the first event is not response.created'],
    ['an item nobody announced', without('response.output_item.added'), '/output_index the item was never announced'],
    ['a part nobody announced', without('response.content_part.added'), '/content_index the part was never announced'],
    ['a part nobody ended', without('response.content_part.done'), '/item part c0 was not ended'],
    ['an item nobody ended', without('response.output_item.done'), '/response output item 0 was not ended'],
    ['no terminal', without('response.completed'), ' the stream ends without completed, incomplete or failed'],
    ['two terminals', (sent) => [...sent, ...sent.slice(-1)], '/type an event after the end'],
    ['two beginnings', (sent) => [...sent.slice(0, 1), ...sent], '/type a second response.created'],
    [
      'another item id',
      edit('response.output_text.delta', { item_id: 'x' }),
      '/item_id the id is not the one announced',
    ],
    ['a lost delta', without('response.output_text.delta'), '/text the text is not what the deltas brought'],
    [
      'a lost fragment',
      without('response.function_call_arguments.delta'),
      '/arguments the input is not what the deltas brought',
    ],
    [
      'another response id',
      edit('response.completed', { response: { id: 'x', status: 'completed', output: [] } }),
      '/response/id the id of the response changes',
    ],
    [
      'no output',
      edit('response.completed', { response: { id: 'resp_1', status: 'completed', output: [] } }),
      '/response/output/0 the output is not what was told',
    ],
  ])('%s', (_name, change, finding) => {
    expect(judge(change)).toContain(finding)
  })

  it('wrong numbers, names and data', () => {
    expect(judge((sent) => sent.map((one) => ({ ...one, sequence_number: 0 })), false)).toContain(
      '/sequence_number expected 1',
    )
    const wrong: readonly Frame[] = [{ event: 'a', data: '{"type":"b"}' }, { data: 'x' }, { data: '{}' }]
    const messages = runAll(streamGrammar(), wrong).map(({ message }) => message)
    expect(messages).toEqual(
      expect.arrayContaining(['the frame is named a', 'the data is no JSON object', 'an event needs a type']),
    )
  })
})
