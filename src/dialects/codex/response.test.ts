import { describe, expect, it } from 'vitest'
import { translateResponse } from '../../index.ts'

const wire = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  end_turn: false,
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: 'm',
  output: [],
  parallel_tool_calls: true,
  temperature: null,
  tool_choice: 'auto',
  tools: [],
  top_p: null,
}

describe('whether the turn is over', () => {
  it('is told to Codex alone', () => {
    const { body, diagnostics } = translateResponse(JSON.stringify(wire), { from: 'codex', to: 'openai-responses' })
    expect(JSON.parse(body)).not.toHaveProperty('end_turn')
    expect(diagnostics.map(({ kind, code, at }) => `${kind}/${code} ${at}`)).toEqual([
      'dropped/response-member /end_turn',
    ])
  })
})
