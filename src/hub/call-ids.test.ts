import { describe, expect, it } from 'vitest'
import { createCallIds, ownIds } from './call-ids.ts'
import type { Part, ToolCallPart } from './part.ts'
import type { HubRequest } from './request.ts'
import { digestOf } from './short-name.ts'
import type { ToolLimits } from './tool-limits.ts'

const limits: ToolLimits = {
  name: /^.+$/,
  longestName: 64,
  callId: /^[a-z_0-9]{1,16}$/,
  longestCallId: 16,
  repeatedIds: false,
  customTools: true,
  namespaces: true,
  offers: true,
  properties: false,
  state: ['kept'],
  allowedTools: true,
}
const call = (id: string, run: ToolCallPart['run'] = 'client'): ToolCallPart => ({
  type: 'tool-call',
  form: 'json',
  run,
  id,
  name: 'f',
  input: '{}',
})
const result = (callId: string): Part => ({ type: 'tool-result', run: 'client', callId, parts: [] })
const asking = (parts: readonly Part[], more: Partial<HubRequest> = {}): HubRequest => ({
  model: 'm',
  turns: [{ role: 'assistant', parts }],
  ...more,
})

describe('ids of calls', () => {
  it('stay where they are legal, and are cut where not, call and result alike', () => {
    const ids = createCallIds(asking([call('a'), call('b|c'), result('a'), result('b|c')]), limits)
    const short = `b_c_${digestOf('b|c')}`
    expect([ids.ofCall('a'), ids.ofCall('b|c')]).toEqual(['a', short])
    expect([ids.ofResult('a'), ids.ofResult('b|c')]).toEqual([{ id: 'a' }, { id: short }])
  })

  it('never become one', () => {
    const [one, two] = [`${'x'.repeat(20)}1`, `${'x'.repeat(20)}2`]
    const ids = createCallIds(asking([call(one), call(two)]), limits)
    const wires = [ids.ofCall(one), ids.ofCall(two)]
    expect(new Set(wires).size).toBe(2)
    for (const wire of wires) expect(wire).toMatch(limits.callId)
  })

  it('that are repeated are told apart by their order', () => {
    const ids = createCallIds(asking([call('a'), result('a'), call('a'), result('a')]), limits)
    const second = `a_${digestOf('a\n1')}`
    expect([ids.ofCall('a'), ids.ofResult('a'), ids.ofCall('a'), ids.ofResult('a')]).toEqual([
      'a',
      { id: 'a' },
      second,
      { id: second },
    ])
  })

  it('that are repeated stay where the places of the calls tell them apart', () => {
    const parts = [call('a'), result('a'), call('a'), result('a'), call('b|c|d|e|f|g|h|i'), call('b|c|d|e|f|g|h|i')]
    const ids = createCallIds(asking(parts), { ...limits, repeatedIds: true })
    expect([ids.ofCall('a'), ids.ofCall('a')]).toEqual(['a', 'a'])
    expect(ids.ofCall('b|c|d|e|f|g|h|i')).toBe(ids.ofCall('b|c|d|e|f|g|h|i'))
  })

  it('of results without a call, and of second results, are told', () => {
    const ids = createCallIds(asking([call('a'), result('a'), result('a'), result('b')]), limits)
    expect([ids.ofResult('a'), ids.ofResult('a'), ids.ofResult('b')]).toEqual([{ id: 'a' }, 'repeated', 'orphan'])
  })

  it('know which calls nothing answers; those of the vendor need no answer', () => {
    const [answered, open, server] = [call('a'), call('b'), call('c', 'server')]
    const ids = createCallIds(asking([answered, open, server, result('a')]), limits)
    expect([answered, open, server].map((one) => ids.isUnanswered(one))).toEqual([false, true, false])
  })

  it('may be answered, or called for, in turns that the vendor keeps', () => {
    const open = call('a')
    const ids = createCallIds(asking([open, result('b')], { ext: { codex: { kept: 'resp_1' } } }), limits)
    expect(ids.isUnanswered(open)).toBe(false)
    expect(ids.ofResult('b')).toEqual({ id: 'b' })
  })

  it("are the caller's business in its own dialect", () => {
    expect([ownIds.ofCall('a|b'), ownIds.ofResult('c|d'), ownIds.isUnanswered(call('a'))]).toEqual([
      'a|b',
      { id: 'c|d' },
      false,
    ])
  })
})
