import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../hub/node.ts'
import { referenceProblem } from './output-schema-references.ts'

const ref = ($ref: string) => ({ $ref })

describe('referenceProblem()', () => {
  const sound: readonly (readonly [string, JsonObject])[] = [
    ['none', { type: 'object', properties: { $ref: { type: 'string' } } }],
    ['two to one schema', { anyOf: [ref('#/$defs/a'), ref('#/$defs/a')], $defs: { a: { type: 'string' } } }],
    ['one to another', { items: ref('#/$defs/a'), $defs: { a: { items: ref('#/$defs/b') }, b: {} } }],
    ['one to its own definition', { $ref: '#/$defs/a', $defs: { a: {} } }],
  ]
  it.each(sound)('is content with references: %s', (_name, schema) => {
    expect(referenceProblem(schema)).toBeUndefined()
  })

  const itself = 'a schema that refers to itself'
  const refused: readonly (readonly [string, JsonObject, string])[] = [
    ['to the root', { properties: { next: ref('#') } }, itself],
    ['in a circle', { $defs: { a: { items: ref('#/$defs/b') }, b: { anyOf: [ref('#/$defs/a')] } } }, itself],
    ['to themselves', { $defs: { a: ref('#/$defs/a') } }, itself],
    ['among older definitions', { definitions: { a: { allOf: [ref('#/definitions/a')] } } }, itself],
    ['out of the document', { items: ref('https://x.example/a') }, 'https://x.example/a is not in the schema'],
    ['to nothing', { items: ref('#/$defs/a') }, '#/$defs/a is not in the schema'],
  ]
  it.each(refused)('names references %s', (_name, schema, problem) => {
    expect(referenceProblem(schema)).toBe(problem)
  })

  it('does not mind how deep a schema is', () => {
    let deep: JsonObject = ref('#')
    for (let i = 0; i < 20_000; i++) deep = { items: deep }
    expect(referenceProblem(deep)).toBeUndefined()
  })
})
