import { describe, expect, it } from 'vitest'
import { grammar } from './stream-grammar.ts'
import { framesOf, runAll } from './testing.ts'

const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm' }
const chunk = (delta: object, finish_reason: string | null = null, more: object = {}) => ({
  ...head,
  choices: [{ index: 0, delta, finish_reason }],
  ...more,
})
const role = chunk({ role: 'assistant', content: '' })
const stop = chunk({}, 'stop')
const call = (more: object) => chunk({ tool_calls: [more] })
const named = call({ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '' } })
const usage = { ...head, choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }

const judge = (chunks: readonly unknown[], done = true) =>
  runAll(grammar(), framesOf(chunks, done)).map(({ frame, at, message }) => `${frame} ${at} ${message}`)

describe('legal streams', () => {
  it.each([
    ['text', [role, chunk({ content: 'a' }), stop], true],
    ['usage', [role, stop, usage], true],
    ['a call', [role, named, call({ index: 0, function: { arguments: '{}' } }), chunk({}, 'tool_calls')], true],
    ['an error', [role, { error: { message: 'm' } }], false],
    ['an error at once', [{ error: { message: 'm' } }], true],
    ['a call whose id is said again', [role, named, call({ index: 0, id: 'a' }), chunk({}, 'tool_calls')], true],
    ['a call whose id is left empty', [role, named, call({ index: 0, id: '' }), chunk({}, 'tool_calls')], true],
    [
      'two calls',
      [role, named, call({ index: 1, id: 'b', type: 'custom', custom: { name: 'g' } }), chunk({}, 'tool_calls')],
      true,
    ],
    [
      'two choices',
      [role, { ...role, choices: [{ index: 1, delta: { role: 'assistant' }, finish_reason: 'length' }] }, stop, usage],
      true,
    ],
    ['choices that are cut short with calls', [role, named, chunk({}, 'length')], true],
  ] as const)('%s', (_name, chunks, done) => {
    expect(judge(chunks, done)).toEqual([])
  })
})

describe('illegal streams', () => {
  it.each<readonly [string, readonly unknown[], boolean, string]>([
    ['no [DONE]', [role, stop], false, '2  the stream ends with [DONE]'],
    ['no finish', [role], true, '1  choice 0 has no finish_reason'],
    [
      'no role',
      [chunk({ content: 'a' }), stop],
      true,
      '0 /choices/0/delta/role the first chunk of choice 0 has the role assistant',
    ],
    [
      'content after the finish',
      [role, stop, chunk({ content: 'a' })],
      true,
      '2 /choices/0 choice 0 goes on after its finish_reason',
    ],
    ['another id', [role, { ...stop, id: 'c2' }], true, '1 /id all chunks have the same id'],
    ['another time', [role, { ...stop, created: 2 }], true, '1 /created all chunks have the same created'],
    [
      'usage beside content',
      [role, { ...stop, usage: usage.usage }],
      true,
      '1 /usage usage stands in a chunk without choices',
    ],
    ['usage before the finish', [role, usage, stop], true, '1 /usage usage follows the finish of every choice'],
    [
      'a call without index',
      [role, call({ id: 'a' }), stop],
      true,
      '1 /choices/0/delta/tool_calls/0/index a fragment of a tool call has an index',
    ],
    [
      'a call without id',
      [role, call({ index: 0, type: 'function', function: { name: 'f' } }), chunk({}, 'tool_calls')],
      true,
      '1 /choices/0/delta/tool_calls/0/id the first fragment of a call has its id',
    ],
    [
      'a call without type',
      [role, call({ index: 0, id: 'a' }), chunk({}, 'tool_calls')],
      true,
      '1 /choices/0/delta/tool_calls/0/type the first fragment of a call has its type',
    ],
    [
      'a call without name',
      [role, call({ index: 0, id: 'a', type: 'function' }), chunk({}, 'tool_calls')],
      true,
      '1 /choices/0/delta/tool_calls/0/function/name the first fragment of a call has its name',
    ],
    [
      'a gap',
      [role, call({ index: 1, id: 'a', type: 'function', function: { name: 'f' } }), chunk({}, 'tool_calls')],
      true,
      '1 /choices/0/delta/tool_calls/0/index calls are numbered without gaps; 0 is next',
    ],
    [
      'calls that end in stop',
      [role, named, stop],
      true,
      '2 /choices/0/finish_reason an answer with calls ends with tool_calls',
    ],
    [
      'tool_calls without calls',
      [role, chunk({}, 'tool_calls')],
      true,
      '1 /choices/0/finish_reason an answer without calls ends with tool_calls',
    ],
    ['no choices', [role, head, stop], true, '1 /choices a chunk has choices'],
    ['nothing', [], true, '0  a stream has at least one choice'],
    ['another model', [role, { ...stop, model: 'n' }], true, '1 /model all chunks have the same model'],
    ['another object', [role, { ...stop, object: 'x' }], true, '1 /object a chunk is a chat.completion.chunk'],
    [
      'a choice without index',
      [role, { ...head, choices: [{ delta: {} }] }, stop],
      true,
      '1 /choices/0 a choice has an index and a delta',
    ],
    [
      'a choice without delta',
      [role, { ...head, choices: [{ index: 0, delta: null }] }, stop],
      true,
      '1 /choices/0 a choice has an index and a delta',
    ],
    [
      'a fragment that is no object',
      [role, chunk({ tool_calls: [7] }), stop],
      true,
      '1 /choices/0/delta/tool_calls/0 a fragment of a tool call is an object',
    ],
    [
      'a call that changes its id',
      [role, named, call({ index: 0, id: 'b', function: { arguments: '' } }), chunk({}, 'tool_calls')],
      true,
      '2 /choices/0/delta/tool_calls/0/id call 0 changes its id',
    ],
    ['content behind an error', [role, { error: { message: 'm' } }, stop], true, '2  nothing follows an error'],
    ['content behind usage', [role, stop, usage, usage], true, '3  nothing but [DONE] follows the chunk with usage'],
    [
      'a second choice without its finish',
      [role, { ...role, choices: [{ index: 1, delta: { role: 'assistant' } }] }, stop],
      true,
      '3  choice 1 has no finish_reason',
    ],
  ])('%s', (_name, chunks, done, finding) => {
    expect(judge(chunks, done)).toContain(finding)
  })

  it('events with a name, but for those that servers use', () => {
    const [first, ...rest] = framesOf([role, stop])
    const named = (event: string) => [{ data: '', ...first, event }, ...rest]
    expect(runAll(grammar(), named('completion'))).toEqual([
      { frame: 0, at: '', message: 'events of Chat have no name' },
    ])
    expect(runAll(grammar(), named('message'))).toEqual([])
    expect(runAll(grammar(), [{ event: 'error', data: '{"error":{"message":"m"}}' }])).toEqual([])
  })

  it('something behind [DONE], and no JSON', () => {
    const frames = [...framesOf([role, stop]), { data: 'x' }]
    expect(runAll(grammar(), frames)).toEqual([{ frame: 3, at: '', message: 'nothing follows [DONE]' }])
    expect(runAll(grammar(), [{ data: '{' }]).at(0)?.message).toBe('the data of an event is a JSON object')
  })
})
