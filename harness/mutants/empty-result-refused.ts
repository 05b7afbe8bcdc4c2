import type { ToolResultPart } from 'wireproof/hub'
import type { Mutant } from './mutant.ts'

const isEmpty = ({ parts }: ToolResultPart): boolean => parts.every((part) => part.type === 'text' && part.text === '')

export const emptyResultRefused: Mutant = {
  id: 'empty-result-refused',
  title: 'A tool result without content is refused by the gateway itself',
  seenIn: ['SAP/ai-sdk-js#2188', 'moeru-ai/airi#2098'],
  hooks: {
    hubRequest(request) {
      const empty = request.turns.some(({ parts }) =>
        parts.some((part) => part.type === 'tool-result' && isEmpty(part)),
      )
      if (empty) throw new Error('tool result is empty')
      return request
    },
  },
  expect: {
    kills: ['REQ-001'],
    by: ['claude-over-openai/tool-result-empty-stream', 'openai-over-claude/tool-result-empty-stream'],
  },
}
