import { describe, expect, it } from 'vitest'
import { translateResponse } from '../../index.ts'
import { wireResponse } from '../openai-responses/testing.ts'

describe('whether the turn is over', () => {
  it('is told to Codex alone', () => {
    const { body, diagnostics } = translateResponse(JSON.stringify(wireResponse({ end_turn: false })), {
      from: 'codex',
      to: 'openai-responses',
    })
    expect(JSON.parse(body)).not.toHaveProperty('end_turn')
    expect(diagnostics.map(({ kind, code, at }) => `${kind}/${code} ${at}`)).toEqual([
      'dropped/response-member /end_turn',
    ])
  })
})
