import { expect, it } from 'vitest'
import { isUrgent } from './proxy.ts'

it.each([
  ['rotation-not-kept', true],
  ['minted', false],
  ['suspended', false],
])('%s is told to who has not asked: %s', (event, told) => {
  expect(isUrgent({ event, account: 'oauth-0@gitlab.example' })).toBe(told)
})
