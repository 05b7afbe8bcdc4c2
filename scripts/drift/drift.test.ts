import { describe, expect, it } from 'vitest'
import type { Schema } from '../generate/schema.ts'
import { compareDocument, createMeetings } from './compare.ts'
import { describeLine, type Explanation, explain } from './explain.ts'
import type { Site } from './position.ts'

type Definitions = Readonly<Record<string, Schema>>

function site(schema: Schema, definitions: Definitions = {}): Site {
  return {
    schema,
    resolve: (given) => {
      const ref = given['$ref']
      return typeof ref === 'string' ? (definitions[ref.slice('#/definitions/'.length)] ?? given) : given
    },
  }
}

const object = (properties: Schema): Schema => ({ type: 'object', properties })
const string: Schema = { type: 'string' }

function told(ours: Schema, theirs: Schema, definitions: Definitions = {}): readonly string[] {
  return compareDocument('request', [site(ours, definitions)], [site(theirs, definitions)]).lines.map(describeLine)
}

describe('members', () => {
  it('says nothing about equal documents, and counts what it compared', () => {
    const both = object({ a: string, b: { enum: ['x', 'y'] } })
    const { lines, members, values } = compareDocument('request', [site(both)], [site({ ...both })])
    expect([lines, members, values]).toEqual([[], 2, 2])
  })

  it('finds one that we lack and one that the SDK lacks, where they stand', () => {
    const ours = object({ a: object({ own: string, same: string }) })
    const theirs = object({ a: object({ new: string, same: string }) })
    expect(told(ours, theirs)).toEqual([
      'request a.own: our schema has the member own, the SDK has not',
      'request a.new: the SDK has the member new, our schema has not',
    ])
  })

  it('lets ours name members where the SDK admits any', () => {
    const open = { type: 'object', additionalProperties: string }
    expect(told(object({ a: object({ b: string }) }), object({ a: open }))).toEqual([])
    expect(told(object({ a: object({ b: string }) }), object({ a: {} }))).toEqual([])
  })

  it('finds what hides in a place that ours leaves open', () => {
    const theirs = object({ a: object({ b: string }) })
    const open = { type: 'object', additionalProperties: true }
    expect(told(object({ a: open }), theirs)).toEqual(['request a.b: the SDK has the member b, our schema has not'])
    expect(told(object({ a: {} }), theirs)).toEqual(['request a: the SDK has the type object, our schema has not'])
    const list = (items: Schema): Schema => object({ a: { type: 'array', ...items } })
    expect(told(list({}), list({ items: { enum: ['x'] } }))).toEqual([
      'request a: the SDK has the type string, our schema has not',
    ])
  })

  it('looks into maps', () => {
    const map = (...words: readonly string[]): Schema => ({ type: 'object', additionalProperties: { enum: words } })
    expect(told(object({ a: map('x') }), object({ a: map('x', 'y') }))).toEqual([
      'request a.*: the SDK has the value "y", our schema has not',
    ])
  })

  it('finds a member that only ours requires', () => {
    const ours = { ...object({ a: string, b: string }), required: ['a', 'b'] }
    expect(told(ours, { ...object({ a: string, b: string }), required: ['a'] })).toEqual([
      'request b: our schema has the demand b, the SDK has not',
    ])
    expect(told(object({ a: string }), { ...object({ a: string }), required: ['a'] })).toEqual([])
  })

  it('compares an object whose branches only ask for members', () => {
    const ours = { ...object({ a: string }), anyOf: [{ required: ['a'] }, { not: { required: ['a'] } }] }
    expect(told(ours, object({ a: string, b: string }))).toEqual([
      'request b: the SDK has the member b, our schema has not',
    ])
  })

  it('counts an object with known members and others as one that lacks what it does not name', () => {
    const ours = { ...object({ a: string }), additionalProperties: {} }
    expect(told(ours, object({ a: string, b: string }))).toEqual([
      'request b: the SDK has the member b, our schema has not',
    ])
  })
})

describe('values and types', () => {
  it('finds an enum value on either side', () => {
    const lines = told(object({ effort: { enum: ['low', 'old'] } }), object({ effort: { enum: ['low', 'max'] } }))
    expect(lines).toEqual([
      'request effort: the SDK has the value "max", our schema has not',
      'request effort: our schema has the value "old", the SDK has not',
    ])
  })

  it('reads const, enum, null in an enum, and unions of constants alike', () => {
    const theirs = { anyOf: [{ const: 'a' }, { type: 'string', const: 'b' }, { type: 'null' }] }
    expect(told(object({ x: { enum: ['a', 'b', null] } }), object({ x: theirs }))).toEqual([])
  })

  it('finds a type on either side; integer and number are one', () => {
    expect(told(object({ n: { type: ['integer', 'null'] } }), object({ n: { type: ['number', 'string'] } }))).toEqual([
      'request n: the SDK has the type string, our schema has not',
      'request n: our schema has the type null, the SDK has not',
    ])
  })

  it('does not take `true` for news about a boolean', () => {
    const theirs = { anyOf: [{ const: false }, { const: true }] }
    expect(told(object({ stream: { type: 'boolean' } }), object({ stream: theirs }))).toEqual([])
  })
})

describe('unions', () => {
  const part = (type: string, more: Schema = {}): Schema => object({ type: { const: type }, ...more })

  it('pairs branches by their tag, in whichever order and nesting they come', () => {
    const ours = { oneOf: [part('a', { x: string }), part('b')], discriminator: { propertyName: 'type' } }
    const theirs = { anyOf: [part('b'), { anyOf: [part('a', { y: string }), part('c')] }] }
    expect(told(ours, theirs)).toEqual([
      'request [type=a].x: our schema has the member x, the SDK has not',
      'request [type=a].y: the SDK has the member y, our schema has not',
      'request [type=c]: the SDK has the branch "c", our schema has not',
    ])
  })

  it('looks into lists, and tells roles apart', () => {
    const message = (role: string, more: Schema): Schema => object({ role: { const: role }, ...more })
    const ours = object({ messages: { type: 'array', items: { anyOf: [message('user', {}), message('tool', {})] } } })
    const theirs = object({
      messages: { type: 'array', items: { anyOf: [message('user', { name: string }), message('tool', {})] } },
    })
    expect(told(ours, theirs)).toEqual([
      'request messages[role=user].name: the SDK has the member name, our schema has not',
    ])
  })
})

describe('repetition', () => {
  it('ends where a concept holds itself, and tells its differences once', () => {
    const definitions: Definitions = {
      ours: object({ inner: { $ref: '#/definitions/ours' }, again: { $ref: '#/definitions/ours' } }),
      theirs: object({
        inner: { $ref: '#/definitions/theirs' },
        again: { $ref: '#/definitions/theirs' },
        more: string,
      }),
    }
    expect(told({ $ref: '#/definitions/ours' }, { $ref: '#/definitions/theirs' }, definitions)).toEqual([
      'request more: the SDK has the member more, our schema has not',
    ])
  })

  it('tells what two documents share in the first of them', () => {
    const [ours, theirs] = [site(object({ a: string })), site(object({ b: string }))]
    const meetings = createMeetings()
    expect(compareDocument('request', [ours], [theirs], meetings).lines).toHaveLength(2)
    expect(compareDocument('response', [ours], [theirs], meetings).lines).toHaveLength(0)
  })
})

describe('explanations', () => {
  const { lines } = compareDocument(
    'request',
    [site(object({ ours: string, effort: { enum: ['a', 'b'] } }))],
    [site(object({ effort: { enum: ['a', 'c'] } }))],
  )
  const because = { why: 'It is so in a test.', source: 'a test' }
  const all: readonly Explanation[] = [
    { document: 'request', path: 'ours', side: 'extra', what: 'member', ...because },
    { document: '*', path: 'eff*', what: 'value', names: ['b', 'c'], ...because },
  ]

  it('leave nothing where each difference has one', () => {
    const { explained, unexplained, dead } = explain(lines, all)
    expect([explained.length, unexplained, dead]).toEqual([3, [], []])
  })

  it('are dead where they match nothing, name by name', () => {
    const names = ['b', 'c', 'gone']
    const more = [
      all[0],
      { document: 'request', path: 'effort', names, ...because },
      { document: 'request', path: 'old', ...because },
    ]
    expect(
      explain(
        lines,
        more.filter((one) => one !== undefined),
      ).dead,
    ).toEqual(['request effort: "gone"', 'request old'])
  })

  it.each([
    ['another document', { document: 'response', path: 'ours' }],
    ['another side', { document: 'request', path: 'ours', side: 'missing' }],
    ['another kind of thing', { document: 'request', path: 'ours', what: 'type' }],
    ['another name', { document: 'request', path: 'ours', names: ['other'] }],
    ['a part of the path', { document: 'request', path: 'our' }],
  ] as const)('do not cover %s', (_title, one) => {
    expect(explain(lines, [{ ...one, ...because }]).unexplained).toHaveLength(3)
  })
})
