import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, type Validation } from '../../src/validate/check.ts'
import type { GeneratedValidator } from '../../src/validate/generated.ts'
import { generate, staleFiles, writeFiles } from './index.ts'

const source = {
  title: 'Request',
  type: 'object',
  required: ['messages'],
  properties: {
    messages: { type: 'array', items: { $ref: '#/$defs/item' } },
    tier: { enum: ['fast', 'slow', null], 'x-open': true },
    order: { enum: ['asc', 'desc'] },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
  $defs: {
    item: {
      title: 'Item',
      type: 'object',
      discriminator: { propertyName: 'type' },
      'x-default-tag': 'message',
      oneOf: [{ $ref: '#/$defs/message' }, { $ref: 'shared.json#/$defs/call' }],
    },
    message: {
      title: 'Message',
      type: 'object',
      required: ['type', 'content'],
      properties: {
        type: { const: 'message' },
        content: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      },
    },
  },
}
const shared = {
  $defs: {
    call: {
      title: 'Call',
      type: 'object',
      required: ['type', 'name'],
      properties: { type: { const: 'call' }, name: { type: 'string' } },
    },
  },
}

let root = ''
let validator: GeneratedValidator
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'wireproof-generate-'))
  mkdirSync(join(root, 'schemas/x'), { recursive: true })
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'))
  writeFileSync(join(root, 'schemas/x/request.json'), JSON.stringify(source))
  writeFileSync(join(root, 'schemas/x/shared.json'), JSON.stringify(shared))
  const outcome = await generate(root, ['x'])
  expect(outcome.problems).toEqual([])
  files = outcome.files
  writeFiles(root, files)
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  const module: { request: GeneratedValidator } = await import(pathToFileURL(join(root, 'src/validate/x.gen.js')).href)
  validator = module.request
})

afterAll(() => rmSync(root, { recursive: true }))

const run = (value: unknown, strict = false): Validation => check(validator, value, { strict })

describe('a generated validator', () => {
  it('accepts what the schema describes', () => {
    const value = {
      messages: [{ type: 'message', content: 'hi' }, { content: ['a'] }, { type: 'call', name: 'f' }],
      tier: 'fast',
      labels: { any: 'thing' },
    }
    expect(run(value, true)).toEqual({ valid: true, findings: [], unknown: [] })
  })

  it('closes objects, and tolerates what they do not know', () => {
    const value = { messages: [], extra: 1 }
    const unknown = [{ pointer: '/extra', keyword: 'additionalProperties', message: 'unknown member "extra"' }]
    expect(run(value)).toEqual({ valid: true, findings: [], unknown })
    expect(run(value, true)).toEqual({ valid: false, findings: unknown, unknown })
  })

  it('tolerates unknown tags and values of open enums, but not of closed ones', () => {
    expect(run({ messages: [{ type: 'song' }], tier: 'warp' })).toMatchObject({
      valid: true,
      unknown: [{ pointer: '/tier' }, { pointer: '/messages/0/type', message: 'unknown type "song"' }].sort((a, b) =>
        a.pointer < b.pointer ? -1 : 1,
      ),
    })
    expect(run({ messages: [], order: 'up' })).toMatchObject({
      valid: false,
      findings: [{ pointer: '/order', message: 'expected "asc" or "desc", found "up"' }],
    })
  })

  it('reads a missing tag as the default one, and names the branch that was meant', () => {
    expect(run({ messages: [{ content: 1 }] }).findings).toEqual([
      { pointer: '/messages/0/content', keyword: 'type', message: 'expected a string or an array, found 1' },
    ])
    expect(run({ messages: [{ type: 'call' }] }).findings).toEqual([
      { pointer: '/messages/0', keyword: 'required', message: 'expected a member "name", found none' },
    ])
    expect(run({ messages: ['x'] }).findings).toMatchObject([{ pointer: '/messages/0', keyword: 'type' }])
  })
})

describe('generate', () => {
  it('writes the same bytes each time', async () => {
    expect((await generate(root, ['x'])).files).toEqual(files)
  })

  it('needs nothing at run time', () => {
    expect(files.get('src/validate/x.gen.js')).not.toMatch(/\bimport\b|\brequire\(/)
  })

  it('names types by their definitions, with open enums open', () => {
    const types = files.get('src/dialects/x/wire.gen.ts')
    expect(types).toContain('export type Item = Message | Call')
    expect(types).toContain("'fast' | 'slow' | (string & {}) | null")
  })

  it('sees a committed file that was edited, or is missing', () => {
    expect(staleFiles(root, files)).toEqual([])
    writeFileSync(join(root, 'src/validate/x.gen.js'), '// edited')
    rmSync(join(root, 'src/dialects/x/wire.gen.ts'))
    expect(staleFiles(root, files)).toEqual(['src/dialects/x/wire.gen.ts', 'src/validate/x.gen.js'])
  })
})
