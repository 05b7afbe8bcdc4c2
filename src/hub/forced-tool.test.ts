import { describe, expect, it } from 'vitest'
import { forcesForeignTool } from './forced-tool.ts'
import type { Tool } from './tool.ts'

const hosted: Tool = {
  type: 'opaque-tool',
  dialect: 'anthropic-messages',
  tag: 'web_search_20250305',
  wire: { type: 'web_search_20250305', name: 'web_search' },
}
const named = (name: string) => ({ mode: 'tool', name }) as const

describe('forcesForeignTool()', () => {
  it('knows a foreign tool by its name, or by its type where it has none', () => {
    expect(forcesForeignTool(named('web_search'), [hosted], 'openai-chat')).toBe(true)
    expect(
      forcesForeignTool(named('shell'), [{ ...hosted, tag: 'shell', wire: { type: 'shell' } }], 'openai-chat'),
    ).toBe(true)
  })
  it('leaves alone what the target can say', () => {
    expect(forcesForeignTool(named('web_search'), [hosted], 'anthropic-messages')).toBe(false)
    expect(
      forcesForeignTool(named('web_search'), [hosted, { type: 'function', name: 'web_search' }], 'openai-chat'),
    ).toBe(false)
    expect(forcesForeignTool(named('other'), [hosted], 'openai-chat')).toBe(false)
    expect(forcesForeignTool({ mode: 'required' }, [hosted], 'openai-chat')).toBe(false)
  })
})
