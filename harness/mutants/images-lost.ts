import type { Part } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'

const blind = (parts: readonly Part[]): readonly Part[] =>
  parts
    .filter(({ type }) => type !== 'media')
    .map((part) => (part.type === 'tool-result' ? { ...part, parts: blind(part.parts) } : part))

export const imagesLost: Mutant = {
  id: 'images-lost',
  title: 'Images never reach the upstream',
  seenIn: ['ggml-org/llama.cpp#22536', 'ferro-labs/ai-gateway#143'],
  hooks: {
    hubRequest: (request) => ({
      ...request,
      turns: request.turns.map((turn) => ({ ...turn, parts: blind(turn.parts) })),
    }),
  },
  expect: {
    kills: ['REQ-010'],
    by: ['claude-over-openai/image', 'claude-over-openai/tool-result-image', 'openai-over-responses/image'],
  },
}
