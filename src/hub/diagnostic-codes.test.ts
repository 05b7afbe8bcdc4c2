import { describe, expect, it } from 'vitest'
import { answerCodes } from './codes-of-answers.ts'
import { contentCodes } from './codes-of-content.ts'
import { requestCodes } from './codes-of-requests.ts'
import { toolCodes } from './codes-of-tools.ts'
import { diagnosticCodes } from './diagnostic-codes.ts'

describe('the table of codes', () => {
  it('has each code in one part of it', () => {
    const parts = [requestCodes, contentCodes, toolCodes, answerCodes].flatMap((part) => Object.keys(part))
    expect(new Set(parts).size).toBe(parts.length)
    expect(Object.keys(diagnosticCodes)).toEqual(expect.arrayContaining(parts))
  })

  it.each(Object.entries(diagnosticCodes))('%s says what happened, and then what to do', (_code, { advice }) => {
    const sentences = advice.split(/(?<=\.) (?=[A-Z])/)
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.at(-1)).toMatch(/^(Nothing is to be done|[A-Z][a-z]+ ).*\.$/)
    expect(advice.length).toBeLessThanOrEqual(200)
  })
})
