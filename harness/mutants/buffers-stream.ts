import type { Mutant } from './mutant.ts'

export const buffersStream: Mutant = {
  id: 'buffers-stream',
  title: 'The whole stream is collected and sent at its end',
  seenIn: ['maximhq/bifrost#5010', 'oguzbilgic/kern-ai#26'],
  hooks: {
    clientText() {
      let kept = ''
      return {
        step(text) {
          kept += text
          return []
        },
        end: () => [kept],
      }
    },
  },
  expect: {
    kills: ['LAT-001', 'LAT-002'],
    by: ['*/text-is-forwarded', '*/input-is-forwarded', '*/client-leaves'],
  },
}
