import { describe, expect, it } from 'vitest'
import { schemaAt } from './schema-at.ts'

describe('schemaAt()', () => {
  const root = { $defs: { 'a/b': { type: 'string' }, list: { anyOf: [{ type: 'null' }] } } }

  it.each([
    ['#', root],
    ['#/$defs/a~1b', { type: 'string' }],
    ['#/%24defs/list/anyOf/0', { type: 'null' }],
    ['#/$defs/c', undefined],
    ['#/$defs/list/anyOf', undefined],
    ['#name', undefined],
    ['#/%', undefined],
    ['#/constructor', undefined],
    ['https://schemas.example/a', undefined],
  ])('%s', (at, expected) => {
    expect(schemaAt(root, at)).toEqual(expected)
  })
})
