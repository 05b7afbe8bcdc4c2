import { describe, expect, it } from 'vitest'
import { createDiagnostic, type HubResponse, type Usage } from 'wireproof/hub'
import { compareAnswers } from './client-acceptance.ts'
import { checkUsage } from './conservation.ts'
import { exactJson, exactNumber } from './exact-json.ts'
import { checkEnding } from './grammar.ts'
import { prettyJson } from './pretty-json.ts'
import type { SdkAnswer } from './sdk/answer.ts'

describe('law 8: conservation', () => {
  const usage: Usage = { inputTokens: 1000, outputTokens: 200, cacheRead: 600, cacheWrite: 100, reasoning: 150 }

  it('passes equal usage', () => {
    expect(checkUsage(usage, usage, [])).toEqual([])
  })

  it('catches the cache counted a second time', () => {
    const twice = { ...usage, inputTokens: 1700 }
    expect(checkUsage(usage, twice, [])).toEqual([{ expected: 'inputTokens 1000, found 1700' }])
  })

  it('catches the cache not counted at all', () => {
    const without = { ...usage, inputTokens: 300 }
    expect(checkUsage(usage, without, []).map(({ expected }) => expected)).toContain(
      'at most 300 cached input tokens in the emitted document, found 700',
    )
  })

  it('catches a figure out of nothing, unless it is reported', () => {
    expect(checkUsage(undefined, { inputTokens: 0, outputTokens: 0 }, [])).toHaveLength(2)
    const told = [createDiagnostic('synthesized', 'usage', 'anthropic-messages', { to: '/usage/input_tokens' })]
    expect(checkUsage(undefined, { inputTokens: 0, outputTokens: 0 }, told)).toEqual([])
  })

  it('catches a lost breakdown, unless it is reported', () => {
    const { reasoning: _reasoning, ...rest } = usage
    expect(checkUsage(usage, rest, [])).toEqual([{ expected: 'reasoning 150, found unknown' }])
    const told = [
      createDiagnostic('dropped', 'usage-detail', 'anthropic-messages', {
        at: '/usage/completion_tokens_details/reasoning_tokens',
      }),
    ]
    expect(checkUsage(usage, rest, told)).toEqual([])
  })
})

describe('law 6: truncation is never a success', () => {
  const response: HubResponse = { parts: [{ type: 'text', text: 'Half' }], finish: { reason: 'stop' } }
  const failed = { failure: { kind: 'truncated' as const, message: 'cut' }, partial: { parts: response.parts } }

  it('passes success for success and failure for failure', () => {
    expect(checkEnding({ source: { response }, target: { response } })).toEqual([])
    expect(checkEnding({ source: failed, target: failed })).toEqual([])
  })

  it('catches an early success', () => {
    expect(checkEnding({ source: failed, target: { response } })).toEqual([
      { expected: 'the client to be told of the failure, found a success' },
    ])
  })

  it('catches a failure out of nothing', () => {
    expect(checkEnding({ source: { response }, target: failed })).toHaveLength(1)
  })
})

describe('law 9: what the SDK read', () => {
  const own: HubResponse = {
    parts: [{ type: 'tool-call', form: 'json', run: 'client', id: 'call_1', name: 'look', input: '{"a":1}' }],
    finish: { reason: 'tool-calls' },
    usage: { inputTokens: 5, outputTokens: 6 },
  }
  const read: SdkAnswer = {
    text: '',
    refusal: '',
    calls: [{ id: 'call_1', name: 'look', input: '{ "a": 1 }' }],
    finish: 'tool-calls',
    inputTokens: 5,
    outputTokens: 6,
  }

  it('passes the same answer', () => {
    expect(compareAnswers(own, read)).toEqual([])
  })

  it.each([
    ['another finish', { ...read, finish: 'stop' as const }],
    ['a lost call', { ...read, calls: [] }],
    ['another input', { ...read, calls: [{ id: 'call_1', name: 'look', input: '{}' }] }],
    ['another count', { ...read, outputTokens: 7 }],
    ['text out of nothing', { ...read, text: 'x' }],
  ])('catches %s', (_name, changed) => {
    expect(compareAnswers(own, changed)).toHaveLength(1)
  })
})

describe('exactJson()', () => {
  it('tells numbers apart that a double cannot', () => {
    expect(exactJson('9007199254740993')).not.toBe(exactJson('9007199254740992'))
    expect(exactJson('1e400')).not.toBe(exactJson('1e401'))
  })
  it('takes the same value in other words for the same', () => {
    for (const [a, b] of [
      ['1.0', '1'],
      ['10e-1', '1'],
      ['100', '1e2'],
      ['0.50', '5e-1'],
      ['-0', '0'],
    ] as const)
      expect(exactNumber(a)).toBe(exactNumber(b))
    expect(exactJson('{"b":[1,{}],"a":"\\u0041"}')).toBe(exactJson('{ "a" : "A", "b" : [ 1.0, {} ] }'))
  })
  it('lets the last of duplicate keys count', () => {
    expect(exactJson('{"a":1,"a":2}')).toBe(exactJson('{"a":2}'))
    expect(exactJson('{"a":')).toBeUndefined()
  })
})

describe('prettyJson()', () => {
  it('indents and leaves every token as it was', () => {
    expect(prettyJson('{"n":9007199254740993,"s":"a,{b}","e":[],"l":[1e400,null]}')).toBe(
      '{\n  "n": 9007199254740993,\n  "s": "a,{b}",\n  "e": [],\n  "l": [\n    1e400,\n    null\n  ]\n}\n',
    )
  })
})
