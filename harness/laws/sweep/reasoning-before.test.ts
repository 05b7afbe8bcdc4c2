import { describe, expect, it } from 'vitest'
import { reasoningBefore } from '../generate/schema/streams/chat-reasoning.ts'

const said = (delta: object, index = 0) => ({ data: JSON.stringify({ choices: [{ index, delta }] }) })
const at = '#3/choices/0/delta/reasoning'

describe('where the reasoning of a Chat stream begins', () => {
  it.each([
    ['in an earlier chunk', [said({}), said({ reasoning_content: 'x' }), said({ reasoning: 'y' })], 1],
    ['behind text that ended another', [said({ reasoning: 'x' }), said({ content: 'a' }), said({ reasoning: 'y' })], 2],
    ['not in a chunk whose text ended it', [said({}), said({}), said({ reasoning: 'x', refusal: 'a' })], undefined],
    ['not in another choice', [said({}), said({}), said({ reasoning: 'x' }, 1)], undefined],
    ['not where nothing was said', [said({}), said({}), said({ reasoning: '' })], undefined],
  ])('%s', (_where, before, frame) => {
    const name = frame === 1 ? 'reasoning_content' : 'reasoning'
    const begun = frame === undefined ? undefined : `#${frame}/choices/0/delta/${name}`
    expect(reasoningBefore([...before, said({ reasoning: 'z' })], at)).toBe(begun)
  })
})
