import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../hub/node.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { openaiChat } from './index.ts'
import { decodeStream, encodeStream, testContexts, told } from './testing.ts'

const message = (content: string): JsonObject => ({ role: 'assistant', content, refusal: null })
const choice = (members: JsonObject): JsonObject => ({
  ...{ index: 0, message: message('a'), finish_reason: 'stop', logprobs: null },
  ...members,
})
const completion = (...choices: readonly JsonObject[]): JsonObject => ({
  ...{ id: 'i', object: 'chat.completion', created: 1, model: 'm' },
  choices,
})

function through(wire: Json) {
  const contexts = testContexts()
  const hub = openaiChat.response.decode(wire, contexts.decode)
  const again = openaiChat.response.encode(hub, contexts.encode)
  return { hub, again, reports: told(contexts.diagnostics()) }
}

describe('the stop sequence that a server tells', () => {
  it.each(['stop_reason', 'matched_stop'])('stands under %s, and goes back there', (member) => {
    const wire = completion(choice({ [member]: 'END' }))
    const { hub, again, reports } = through(wire)
    expect(hub.finish).toEqual(expect.objectContaining({ reason: 'stop', stopSequence: 'END' }))
    expect(hub.finish).not.toHaveProperty('ext')
    expect(again).toEqual(wire)
    expect(reports).toEqual([])
  })

  it.each<[string, JsonObject]>([
    ['the number of a token', { stop_reason: 128_009 }],
    ['a text beside another reason', { finish_reason: 'length', stop_reason: 'END' }],
    ['nothing', { stop_reason: null }],
  ])('is not %s', (_name, members) => {
    const { hub, again } = through(completion(choice(members)))
    expect(hub.finish.stopSequence).toBeUndefined()
    expect(openaiChat.canonical('response', again)).toEqual(
      openaiChat.canonical('response', completion(choice(members))),
    )
  })

  it('comes with the last chunk of a stream, and goes there', () => {
    const head = { id: 'i', object: 'chat.completion.chunk', created: 1, model: 'm' }
    const chunk = (members: JsonObject) => ({
      ...head,
      choices: [{ index: 0, delta: {}, finish_reason: null, ...members }],
    })
    const { events, reports } = decodeStream([
      chunk({ delta: { role: 'assistant', content: 'a' }, stop_reason: null }),
      chunk({ finish_reason: 'stop', stop_reason: 'END' }),
    ])
    expect(events.at(-1)).toMatchObject({ type: 'finish', finish: { reason: 'stop', stopSequence: 'END' } })
    expect(reports).toEqual([])
    const again = encodeStream(events)
    expect(again.data.filter((data) => data.includes('"stop_reason":"END"'))).toHaveLength(1)
    expect(again.reports).toEqual([])
  })
})

describe('choices', () => {
  const at = (index: Json, content: string): JsonObject => choice({ index, message: message(content) })
  const textsOf = (...choices: readonly JsonObject[]) => {
    const { hub, again, reports } = through(completion(...choices))
    const all = [hub, ...(hub.otherChoices ?? [])]
    return { texts: all.map(({ parts: [part] }) => (part?.type === 'text' ? part.text : '')), again, reports }
  }

  it('stand in the order of their own index', () => {
    const { texts, again, reports } = textsOf(at(2, 'c'), at(0, 'a'), at(1, 'b'))
    expect(texts).toEqual(['a', 'b', 'c'])
    expect(again).toEqual(completion(at(0, 'a'), at(1, 'b'), at(2, 'c')))
    expect(reports).toEqual([])
  })

  it.each<[string, readonly Json[], readonly string[], readonly string[]]>([
    ['with gaps are closed up', [3, 0], ['b', 'a'], ['repaired/member-shape /choices/0/index']],
    ['with one index twice keep their order', [0, 0], ['a', 'b'], ['repaired/member-shape /choices/1/index']],
    [
      'without an index keep their order',
      [null, 0],
      ['a', 'b'],
      ['repaired/missing-member /choices/0/index', 'repaired/member-shape /choices/1/index'],
    ],
  ])('%s', (_name, [one = null, two = null], order, expected) => {
    const { texts, reports } = textsOf(at(one, 'a'), at(two, 'b'))
    expect(texts).toEqual(order)
    expect(reports).toEqual(expected)
  })
})

describe('an answer that waits for calls', () => {
  const word = (calls: 'none' | 'tool_calls', from?: 'anthropic-messages') => {
    const contexts = testContexts(from === undefined ? {} : { from })
    const told = encodeFinishReason({ reason: 'tool-calls' }, contexts.encode, calls)
    return [told, ...contexts.diagnostics().map(({ kind, code }) => `${kind}/${code}`)]
  }

  it('says so where there are some, and stops where another dialect told of none', () => {
    expect(word('tool_calls', 'anthropic-messages')).toEqual(['tool_calls'])
    expect(word('none', 'anthropic-messages')).toEqual(['stop', 'approximated/finish-reason'])
    expect(word('none')).toEqual(['tool_calls'])
  })
})
