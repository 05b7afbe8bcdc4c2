import { expect, it } from 'vitest'
import { exitCodeOf, type Outcome } from './exit-code.ts'

const nothing: Outcome = { harnessFaults: 0, usage: false, notTestable: 0, failures: 0, drift: 0 }

it.each<[string, Partial<Outcome>, number]>([
  ['nothing went wrong', {}, 0],
  ['a failure', { failures: 1 }, 1],
  ['drift alone', { drift: 1 }, 3],
  ['a failure goes before drift', { failures: 1, drift: 1 }, 1],
  ['what could not be tested goes before failures', { notTestable: 1, failures: 1, drift: 1 }, 4],
  ['a usage error goes before that', { usage: true, notTestable: 1, failures: 1 }, 2],
  ['our own fault goes before everything', { harnessFaults: 1, usage: true, notTestable: 1, failures: 1, drift: 1 }, 5],
])('%s', (_, outcome, code) => {
  expect(exitCodeOf({ ...nothing, ...outcome })).toBe(code)
})
