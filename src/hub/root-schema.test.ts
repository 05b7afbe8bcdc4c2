import { describe, expect, it } from 'vitest'
import { createContexts } from './context.ts'
import { type JsonObject, ORIGIN } from './node.ts'
import { hasRefusedRoot, withFlatRoot } from './root-schema.ts'
import type { FunctionTool } from './tool.ts'

const refused = new Set(['anyOf', 'allOf', 'not'])

function flat(schema: JsonObject) {
  const contexts = createContexts({
    source: { id: 'openai-chat', members: {}, extensionCodes: {} },
    target: { id: 'anthropic-messages' },
  })
  const tool: FunctionTool = { type: 'function', name: 'f', schema, [ORIGIN]: '/f' }
  const fitted = withFlatRoot(tool, refused, contexts.encode)
  const reports = contexts.diagnostics().map(({ kind, at }) => `${kind} ${at?.slice('/f/schema'.length)}`)
  return { schema: fitted.schema, reports, same: fitted === tool }
}

const string = { type: 'string' }
const number = { type: 'number' }

describe('withFlatRoot()', () => {
  it('touches nothing that is not refused', () => {
    expect(flat({ type: 'object', oneOf: [{ properties: { anyOf: string } }] })).toMatchObject({
      same: true,
      reports: [],
    })
    expect(hasRefusedRoot(undefined, refused)).toBe(false)
    expect(hasRefusedRoot({ anyOf: [] }, undefined)).toBe(false)
  })

  it('offers what any alternative has, and requires what each requires', () => {
    const a = { properties: { kind: string, x: string }, required: ['kind', 'x'] }
    const b = { properties: { kind: string, x: number }, required: ['kind'], additionalProperties: false }
    const { schema, reports } = flat({ anyOf: [a, b], properties: { root: string } })
    expect(schema).toEqual({
      type: 'object',
      properties: { root: string, kind: string, x: { anyOf: [string, number] } },
      required: ['kind'],
    })
    expect(reports).toEqual([
      'approximated /anyOf',
      'dropped /anyOf/1/additionalProperties',
      'dropped /anyOf/0/required/1',
    ])
  })

  it('requires all that must hold together, and keeps what was said first', () => {
    const { schema, reports } = flat({
      properties: { a: string },
      required: ['a'],
      allOf: [{ properties: { a: number, b: string }, required: ['b'] }, { properties: { b: number } }],
    })
    expect(schema).toEqual({ type: 'object', properties: { a: string, b: string }, required: ['a', 'b'] })
    expect(reports).toEqual(['approximated /allOf', 'dropped /allOf/0/properties/a', 'dropped /allOf/1/properties/b'])
  })

  it('follows references, and tells what is no alternative', () => {
    const $defs = { a: { properties: { x: string }, required: ['x'], title: 'A' } }
    const { schema, reports } = flat({ anyOf: [{ $ref: '#/$defs/a', title: 'B' }, true], $defs })
    expect(schema).toEqual({ type: 'object', properties: { x: string }, required: ['x'], $defs })
    expect(reports).toEqual(['approximated /anyOf', 'dropped /anyOf/0/title', 'dropped /anyOf/1'])
    expect(flat({ not: {}, allOf: 'x' }).reports).toEqual(['approximated /allOf', 'dropped /not', 'dropped /allOf'])
  })
})
