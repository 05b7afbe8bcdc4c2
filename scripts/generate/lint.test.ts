import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readBundle, SchemaError } from './bundle.ts'
import { lintBundle } from './lint.ts'
import type { Schema } from './schema.ts'

const folders: string[] = []

/** A repository with one room `x`, of these files. */
function repository(files: Readonly<Record<string, Schema>>): string {
  const root = mkdtempSync(join(tmpdir(), 'wireproof-generate-'))
  folders.push(root)
  mkdirSync(join(root, 'schemas/x'), { recursive: true })
  for (const [name, schema] of Object.entries(files))
    writeFileSync(join(root, `schemas/x/${name}.json`), JSON.stringify(schema))
  return root
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const lint = (schema: Schema): readonly string[] =>
  lintBundle(readBundle(repository({ request: { title: 'Request', ...schema } }), 'x'))

const branch = (tag: string): Schema => ({ type: 'object', required: ['type'], properties: { type: { const: tag } } })

describe('the lint of schema sources', () => {
  it('has nothing against a plain document', () => {
    expect(lint({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] })).toEqual([])
  })

  const planted: readonly (readonly [string, Schema, string])[] = [
    ['format', { type: 'object', properties: { a: { type: 'string', format: 'uri' } } }, '#/properties/a: "format"'],
    ['a closed object', { type: 'object', additionalProperties: false }, 'added by the generator'],
    ['an unknown keyword', { type: 'object', propertys: {} }, '"propertys" is no keyword'],
    ['a required member that is not described', { type: 'object', properties: {}, required: ['a'] }, '"a" is required'],
    ['allOf that adds members', { type: 'object', allOf: [{ properties: { a: {} } }] }, 'adds the member "a"'],
    ['a union without a tag', { oneOf: [branch('a'), branch('b')] }, 'needs a discriminator'],
    [
      'a tag that stands twice',
      { discriminator: { propertyName: 'type' }, oneOf: [branch('a'), branch('a')] },
      '"a" stands in two branches',
    ],
    [
      'a tagged union of more than objects',
      { type: ['object', 'null'], discriminator: { propertyName: 'type' }, oneOf: [branch('a')] },
      'is of objects',
    ],
    [
      'a branch without a tag',
      { discriminator: { propertyName: 'kind' }, oneOf: [branch('a')] },
      'branch 0 gives "kind" no constant',
    ],
    [
      'a default tag that no branch has',
      { discriminator: { propertyName: 'type' }, 'x-default-tag': 'z', oneOf: [branch('a')] },
      'names "z"',
    ],
    ['x-open without an enum', { type: 'string', 'x-open': true }, 'belongs beside an "enum"'],
    ['a definition without words', { type: 'object', $defs: { a: { type: 'string' } } }, '$defs/a: needs a title'],
    [
      'assertions beside $ref',
      { $ref: '#/$defs/a', type: 'object', $defs: { a: { title: 'A', type: 'object' } } },
      'not type',
    ],
  ]
  for (const [what, schema, problem] of planted)
    it(`finds ${what}`, () => expect(lint(schema).join('\n')).toContain(problem))

  it('takes a union that the JSON type decides', () => {
    expect(lint({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })).toEqual([])
  })

  it('refuses a reference that leads nowhere, naming the place', () => {
    expect(() => lint({ type: 'object', properties: { a: { $ref: '#/$defs/none' } } })).toThrow(SchemaError)
    expect(() => lint({ type: 'object', properties: { a: { $ref: 'none.json' } } })).toThrow('no such file')
  })
})
