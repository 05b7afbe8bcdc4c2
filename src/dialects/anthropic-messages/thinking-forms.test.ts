import { expect, it } from 'vitest'
import { thinkingFormOf } from './thinking-forms.ts'

it.each([
  ['claude-3-haiku-20240307', 'none'],
  ['claude-3-5-sonnet-latest', 'none'],
  ['claude-2.1', 'none'],
  ['claude-3-7-sonnet-20250219', 'manual'],
  ['claude-sonnet-4-20250514', 'manual'],
  ['claude-opus-4-1-20250805', 'manual'],
  ['claude-opus-4-5-20251101', 'manual'],
  ['claude-sonnet-4-5', 'manual'],
  ['claude-haiku-4-5@20251001', 'manual'],
  ['anthropic/claude-sonnet-4.5', 'manual'],
  ['us.anthropic.claude-opus-4-5-20251101-v1:0', 'manual'],
  ['claude-opus-4-6', 'adaptive'],
  ['us.anthropic.claude-sonnet-4-6-v1:0', 'adaptive'],
  ['claude-opus-4-8', 'adaptive'],
  ['claude-opus-5-5', 'adaptive'],
  ['claude-haiku-5-5', 'adaptive'],
  ['claude-fable-5-1', 'always'],
  ['claude-mythos-preview', 'always'],
  ['my-alias', 'adaptive'],
])('%s thinks in the form %s', (model, form) => {
  expect(thinkingFormOf(model, {})).toBe(form)
})

it('the profile knows better than the name', () => {
  expect(thinkingFormOf('my-alias', { thinking: 'manual' })).toBe('manual')
  expect(thinkingFormOf('claude-sonnet-4-5', { thinking: 'adaptive' })).toBe('adaptive')
})
