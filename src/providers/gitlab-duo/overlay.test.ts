import { describe, expect, it } from 'vitest'
import { readDefinitions, readModelsAnswer, writeModelsQuery } from './discovery.ts'
import { defaultFlags } from './flags.ts'
import { isUnsupported, listedModels, noOverlay, type OverlayInput, stepOverlay } from './overlay.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const opus = { ref: 'claude_opus_4_8', name: 'Claude Opus 4.8 - Anthropic' }
const sonnet = { ref: 'claude_sonnet_4_6', name: 'Claude Sonnet 4.6 - Anthropic' }

function resultOf(inputs: readonly OverlayInput[], flags = defaultFlags) {
  let state = noOverlay
  const events = inputs.map((input) => {
    const [next, told] = stepOverlay(structuredClone(state), input, flags)
    state = next
    return told.map(({ type, id }) => `${type} ${id}`)
  })
  const ids = (now: number) => listedModels(state, now, flags).map(({ id }) => id)
  return { state, events, ids }
}

describe('the list of models', () => {
  it('is the dated table before anything is found out, without what is gone', () => {
    const ids = resultOf([]).ids(0)
    expect(ids).toContain('claude-opus-4-8')
    expect(ids).toContain('gpt-5.3-codex')
    expect(ids).not.toContain('gpt-5-codex')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps a model that vanished from a newer list until it expires', () => {
    const { ids, events } = resultOf([
      { type: 'discovered', now: 0, models: [opus, sonnet] },
      { type: 'discovered', now: HOUR, models: [sonnet] },
      { type: 'discovered', now: 2 * HOUR, models: [sonnet] },
    ])
    expect(events).toEqual([
      ['appeared claude-opus-4-8', 'appeared claude-sonnet-4-6'],
      ['vanished claude-opus-4-8'],
      [],
    ])
    expect(ids(2 * HOUR)).toContain('claude-opus-4-8')
    expect(ids(DAY - 1)).toContain('claude-opus-4-8')
    expect(ids(DAY)).not.toContain('claude-opus-4-8')
    expect(ids(DAY)).toContain('claude-sonnet-4-6')
  })

  it('does not take the agent platform’s silence about a model of the proxies for anything', () => {
    expect(resultOf([{ type: 'discovered', now: 0, models: [opus] }]).ids(10 * DAY)).toContain('gpt-5.5-2026-04-23')
  })

  it('does not list what the list of another product names', () => {
    const vertex = { ref: 'claude_sonnet_4_6_vertex', name: 'Claude Sonnet 4.6 - Vertex' }
    const { state, ids } = resultOf([
      {
        type: 'discovered',
        now: 0,
        models: [vertex, { ref: 'claude_opus_9', name: 'x' }, { ref: 'gpt_5_codex', name: 'y' }],
      },
    ])
    expect(state.unmapped).toEqual(['claude_sonnet_4_6_vertex', 'claude_opus_9'])
    expect(ids(0)).toEqual(resultOf([]).ids(0))
  })

  it('makes up ids from refs only where the operator turned that on', () => {
    const models = ['claude_opus_9', 'gpt_6_astra', 'gpt_6', 'claude_opus_9_vertex', 'gemini_3'].map((ref) => ({
      ref,
      name: ref,
    }))
    const { state, ids } = resultOf([{ type: 'discovered', now: 0, models }], {
      ...defaultFlags,
      derivesModelIds: true,
    } as never)
    expect(ids(0)).toEqual([...resultOf([]).ids(0), 'claude-opus-9', 'gpt-6-astra', 'gpt-6'])
    expect(state.unmapped).toEqual(['claude_opus_9_vertex', 'gemini_3'])
  })

  it('has what answered, although no list told of it', () => {
    const { ids } = resultOf([
      { type: 'answered', now: 0, id: 'claude-opus-9' },
      { type: 'answered', now: 0, id: 'gpt-5-codex' },
    ])
    expect(ids(0)).toContain('claude-opus-9')
    expect(ids(0)).toContain('gpt-5-codex')
  })

  it('lets go of what answered once and is in no later list', () => {
    const { ids } = resultOf([
      { type: 'answered', now: 0, id: 'claude-opus-9' },
      { type: 'discovered', now: HOUR, models: [sonnet] },
    ])
    expect(ids(DAY - 1)).toContain('claude-opus-9')
    expect(ids(DAY)).not.toContain('claude-opus-9')
  })

  it('is without what the gateway refused, for a while, and that alone', () => {
    const { state, ids } = resultOf([{ type: 'unsupported', now: 0, id: 'claude-opus-4-8' }])
    expect(isUnsupported(state, 'claude-opus-4-8', HOUR - 1)).toBe(true)
    expect(isUnsupported(state, 'claude-opus-4-8', HOUR)).toBe(false)
    expect(isUnsupported(state, 'claude-sonnet-4-6', 0)).toBe(false)
    expect(ids(HOUR - 1)).toEqual(
      resultOf([])
        .ids(0)
        .filter((id) => id !== 'claude-opus-4-8'),
    )
    expect(ids(HOUR)).toContain('claude-opus-4-8')
  })

  it('has a refused model again when it answers', () => {
    const { state, ids } = resultOf([
      { type: 'unsupported', now: 0, id: 'claude-opus-9' },
      { type: 'answered', now: 1, id: 'claude-opus-9' },
    ])
    expect(isUnsupported(state, 'claude-opus-9', 2)).toBe(false)
    expect(ids(2)).toContain('claude-opus-9')
  })

  it('takes bounded room, whatever clients name', () => {
    const inputs = Array.from({ length: 700 }, (_, n) => ({ type: 'unsupported', now: n, id: `made-up-${n}` }) as const)
    expect(Object.keys(resultOf(inputs).state.unsupported)).toHaveLength(512)
    const id = 'x'.repeat(1000)
    const { state, ids } = resultOf([
      { type: 'unsupported', now: 0, id },
      { type: 'answered', now: 0, id: `claude-${id}` },
    ])
    expect(Object.keys(state.unsupported)).toEqual([])
    expect(ids(0)).toEqual(resultOf([]).ids(0))
  })
})

describe('what lists of models say', () => {
  it('GraphQL is asked for one group, by number or by global id', () => {
    for (const group of ['1001', 'gid://gitlab/Group/1001'])
      expect(JSON.parse(writeModelsQuery(group))).toMatchObject({
        variables: { rootNamespaceId: 'gid://gitlab/Group/1001' },
      })
  })

  it.each([
    [
      {
        data: { aiChatAvailableModels: { defaultModel: sonnet, selectableModels: [opus, sonnet], pinnedModel: null } },
      },
      [sonnet, opus],
    ],
    [{ data: { aiChatAvailableModels: null }, errors: [{ message: 'no' }] }, undefined],
    [{ errors: [{ message: 'no' }] }, undefined],
    [{ data: { aiChatAvailableModels: { selectableModels: 'none' } } }, undefined],
    [null, undefined],
  ])('GraphQL: %j', (json, models) => {
    expect(readModelsAnswer(json as never)).toEqual(models)
  })

  it.each([
    [
      { models: [{ name: 'Claude Opus 4.8', identifier: 'claude_opus_4_8', provider: 'Anthropic' }, { name: 'x' }, 7] },
      ['claude_opus_4_8'],
    ],
    [{ models: [] }, undefined],
    [[], undefined],
  ])('definitions: %j', (json, refs) => {
    expect(readDefinitions(json as never)?.map(({ ref }) => ref)).toEqual(refs)
  })
})
