import { describe, expect, it } from 'vitest'
import type { Profile } from '../../hub/context.ts'
import type { Json } from '../../hub/node.ts'
import type { Part } from '../../hub/part.ts'
import type { HubRequest } from '../../hub/request.ts'
import type { Turn } from '../../hub/turn.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, told } from './testing.ts'

const user = (text: string): Turn => ({ role: 'user', parts: [{ type: 'text', text }] })
const tools: HubRequest['tools'] = [{ type: 'function', name: 'f', schema: { type: 'object' } }]
const adaptiveOn = 'defaulted/reasoning-mode -> /thinking/type'

function encode(hub: Partial<HubRequest>, profile: Profile = {}) {
  const contexts = testContexts({ from: 'openai-responses', profile })
  const wire = anthropicMessages.request.encode({ model: 'm', turns: [user('hi')], ...hub }, contexts.encode)
  const { thinking, output_config: output, max_tokens: limit } = wire as Record<string, Json>
  const reports = told(contexts.diagnostics(wire)).filter((one) => !one.startsWith('defaulted/max-output-tokens'))
  return { wire: wire as Record<string, Json>, thinking, output, limit, reports }
}

type Row = readonly [
  name: string,
  hub: Partial<HubRequest>,
  profile: Profile,
  thinking: unknown,
  reports: readonly string[],
]

describe('models that think by themselves', () => {
  it.each<Row>([
    ['an effort', { reasoning: { effort: 'high' } }, {}, { type: 'adaptive' }, [adaptiveOn]],
    [
      'a summary alone asks for thinking that shows',
      { reasoning: { summary: 'auto' } },
      {},
      { type: 'adaptive', display: 'summarized' },
      [adaptiveOn, 'approximated/reasoning-summary'],
    ],
    ['seals alone ask for nothing', { reasoning: { sealed: true } }, {}, undefined, ['dropped/reasoning-sealed']],
    [
      'the profile shows thinking where nobody says how',
      { reasoning: { effort: 'low' } },
      { reasoningSummary: 'auto' },
      { type: 'adaptive', display: 'summarized' },
      [adaptiveOn, 'defaulted/reasoning-summary -> /thinking/display'],
    ],
    [
      'none',
      { reasoning: { effort: 'none', summary: 'auto' } },
      {},
      { type: 'disabled' },
      ['dropped/reasoning-summary', 'approximated/effort', adaptiveOn],
    ],
    [
      'none, where thinking cannot be switched off',
      { model: 'claude-fable-5', reasoning: { effort: 'none' } },
      {},
      { type: 'adaptive' },
      ['approximated/effort', adaptiveOn],
    ],
    [
      'a forced tool is no obstacle',
      { reasoning: { effort: 'high' }, tools, toolChoice: { mode: 'required' } },
      {},
      { type: 'adaptive' },
      [adaptiveOn],
    ],
    [
      'a model that cannot think',
      { model: 'claude-3-5-haiku-latest', reasoning: { effort: 'high' } },
      {},
      undefined,
      ['dropped/effort'],
    ],
  ])('%s', (_name, hub, profile, thinking, reports) => {
    const told = encode(hub, profile)
    expect(told.thinking).toEqual(thinking)
    expect(told.reports).toEqual(reports)
  })

  it.each([
    ['minimal', 'low'],
    ['low', 'low'],
    ['medium', 'medium'],
    ['high', 'high'],
    ['xhigh', 'xhigh'],
    ['max', 'max'],
    ['ultra', 'ultra'],
  ])('the effort %s is told as %s', (effort, word) => {
    const { output, reports } = encode({ reasoning: { effort } })
    expect(output).toEqual({ effort: word })
    expect(reports.includes('approximated/effort')).toBe(effort !== word)
  })

  it('the profile may know fewer efforts', () => {
    const { output, reports } = encode({ reasoning: { effort: 'max' } }, { efforts: ['low', 'high'] })
    expect(output).toEqual({ effort: 'high' })
    expect(reports).toContain('approximated/effort')
  })

  it('a limit that nobody set has room for what thinking usually takes', () => {
    expect(encode({ reasoning: { effort: 'high' } }).limit).toBe(4096 + 24_576)
    expect(encode({}).limit).toBe(4096)
  })
})

describe('models that think within a budget', () => {
  const model = 'claude-sonnet-4-5'
  const budgets = ['approximated/effort', adaptiveOn, 'defaulted/reasoning-budget -> /thinking/budget_tokens']

  it.each<[effort: string, limit: number | undefined, budget: number]>([
    ['minimal', undefined, 1024],
    ['low', undefined, 1024],
    ['medium', 20_000, 8192],
    ['high', undefined, 24_576],
    ['high', 24_576, 12_288],
    ['high', 1500, 1024],
    ['max', 64_000, 32_000],
  ])('the effort %s below a limit of %s', (effort, maxOutputTokens, budget) => {
    const sampling = maxOutputTokens === undefined ? {} : { sampling: { maxOutputTokens } }
    const { thinking, output, reports, limit } = encode({ model, reasoning: { effort }, ...sampling })
    expect(thinking).toEqual({ type: 'enabled', budget_tokens: budget })
    expect(output).toBeUndefined()
    expect(reports).toEqual(budgets)
    expect(Number(limit)).toBeGreaterThan(budget)
  })

  const call: Part = { type: 'tool-call', form: 'json', run: 'client', id: 'c', name: 'f', input: '{}' }
  const result: Turn = {
    role: 'user',
    parts: [{ type: 'tool-result', run: 'client', callId: 'c', parts: [{ type: 'text', text: 'r' }] }],
  }
  const seal = { issuer: 'anthropic-messages', form: 'signature', value: 'c2ln' } as const
  const thought: Part = { type: 'reasoning', segments: [{ channel: 'full', text: 't' }], seal }
  const resumed = (...parts: readonly Part[]): readonly Turn[] => [
    user('hi'),
    ...parts.map((part) => ({ role: 'assistant' as const, parts: [part] })),
    result,
  ]

  it.each<[string, Partial<HubRequest>, boolean]>([
    ['a forced tool', { tools, toolChoice: { mode: 'tool', name: 'f' } }, false],
    ['any tool', { tools, toolChoice: { mode: 'required' } }, false],
    ['a free choice', { tools, toolChoice: { mode: 'auto' } }, true],
    ['no room below the limit', { sampling: { maxOutputTokens: 1024 } }, false],
    ['results of a call without thinking', { tools, turns: resumed(call) }, false],
    ['results of a call behind text', { tools, turns: resumed({ type: 'text', text: 'a' }, thought, call) }, false],
    ['results of a call behind thinking', { tools, turns: resumed(thought, call) }, true],
    ['a new question', { tools, turns: [...resumed(call), { role: 'assistant', parts: [] }, user('next')] }, true],
  ])('%s', (_name, hub, thinks) => {
    const { thinking, reports } = encode({ model, reasoning: { effort: 'low' }, ...hub })
    expect(thinking === undefined).toBe(!thinks)
    expect(reports.filter((one) => one === 'dropped/effort')).toHaveLength(thinks ? 0 : 1)
  })
})

describe('sampling beside thinking', () => {
  it('the vendor takes temperature 1, top_p from 0.95 and no top_k', () => {
    const sampling = { maxOutputTokens: 9, temperature: 0.2, topP: 0.5, topK: 3 }
    const { wire, reports } = encode({ reasoning: { effort: 'low' }, sampling })
    expect(wire).toMatchObject({ top_p: 0.95 })
    expect(wire).not.toHaveProperty('temperature')
    expect(wire).not.toHaveProperty('top_k')
    expect(reports).toEqual([adaptiveOn, 'dropped/sampling', 'approximated/sampling-range', 'dropped/sampling'])
  })

  it('a fitting temperature stays', () => {
    const { wire } = encode({ reasoning: { effort: 'low' }, sampling: { temperature: 1, topP: 0.97 } })
    expect(wire).toMatchObject({ temperature: 1, top_p: 0.97 })
  })

  it('without thinking anything goes', () => {
    const { wire } = encode({ reasoning: { effort: 'none' }, sampling: { temperature: 0.2, topK: 3 } })
    expect(wire).toMatchObject({ temperature: 0.2, top_k: 3 })
  })
})
