import type { Mutant } from './mutant.ts'
import { editEvents } from './rewrite.ts'

export const inputCollected: Mutant = {
  id: 'input-collected',
  title: 'Tool input is held until the call is complete',
  seenIn: ['router-for-me/CLIProxyAPI#4727'],
  hooks: {
    events: editEvents(() => {
      const kept = new Map<number, string>()
      return (event) => {
        if (event.type === 'part-delta' && event.delta.on === 'input') {
          kept.set(event.index, (kept.get(event.index) ?? '') + event.delta.text)
          return []
        }
        const input = event.type === 'part-end' ? kept.get(event.index) : undefined
        if (event.type !== 'part-end' || input === undefined) return undefined
        return [{ type: 'part-delta', index: event.index, delta: { on: 'input', text: input } }, event]
      }
    }),
  },
  expect: {
    kills: ['LAT-002'],
    by: ['*/input-is-forwarded'],
  },
}
