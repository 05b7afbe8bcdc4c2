import { describe, expect, it } from 'vitest'
import type { JsonObject } from './node.ts'
import { type StrictRules, strictProblem } from './strict-schema.ts'

const all: StrictRules = { allRequired: true, refused: new Set(['allOf']) }
const some: StrictRules = { allRequired: false, refused: new Set(['minLength']) }
const closed = (properties: JsonObject, required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

describe('strictProblem', () => {
  it.each<[string, JsonObject, StrictRules]>([
    ['a closed object with all properties required', closed({ a: { type: 'string' } }, ['a']), all],
    ['a free property where not all are required', closed({ a: {} }, []), some],
    ['no object at all', { type: 'string' }, all],
    ['a property that has the name of a keyword', closed({ allOf: { type: 'string' } }, ['allOf']), all],
    ['an empty schema', {}, all],
    ['a boolean schema inside', closed({ a: { items: true } }, ['a']), all],
  ])('takes %s', (_name, schema, rules) => {
    expect(strictProblem(schema, rules)).toBeUndefined()
  })

  it.each<[string, JsonObject, StrictRules, string]>([
    ['an open object', { type: 'object', properties: {} }, some, 'additionalProperties must be false'],
    ['an object by its properties alone', { properties: {} }, some, 'additionalProperties must be false'],
    ['an object or null', { type: ['object', 'null'] }, some, 'additionalProperties must be false'],
    ['a free property', closed({ a: {}, b: {} }, ['a']), all, 'b must be required'],
    ['a keyword', { allOf: [] }, all, 'allOf is refused'],
    ['a keyword of a property', closed({ a: { minLength: 1 } }, []), some, 'minLength is refused'],
    ['a keyword of an item', { type: 'array', items: { minLength: 1 } }, some, 'minLength is refused'],
    ['a keyword of a branch', { anyOf: [{}, { minLength: 1 }] }, some, 'minLength is refused'],
    ['a keyword of a definition', { $defs: { x: { minLength: 1 } } }, some, 'minLength is refused'],
  ])('refuses %s', (_name, schema, rules, problem) => {
    expect(strictProblem(schema, rules)).toBe(problem)
  })

  it('gives up on a schema that is deeper than any real one', () => {
    let schema: JsonObject = { type: 'string' }
    for (let i = 0; i < 100; i++) schema = { items: schema }
    expect(strictProblem(schema, all)).toBe('it is nested too deeply')
  })
})
