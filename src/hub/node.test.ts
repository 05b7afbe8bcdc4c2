import { describe, expect, it } from 'vitest'
import { bySeverity, createDiagnostic } from './diagnostic.ts'
import { restoreMembers } from './extensions.ts'
import { forcesForeignTool } from './forced-tool.ts'
import { joinMember, pointerKey, setOwn } from './node.ts'
import type { Tool, ToolChoice } from './tool.ts'

describe('pointerKey()', () => {
  it.each([
    ['a', 'a'],
    ['a/b', 'a~1b'],
    ['a~b', 'a~0b'],
    ['~1', '~01'],
    ['/~', '~1~0'],
  ])('%s is written %s', (key, pointer) => {
    expect(pointerKey(key)).toBe(pointer)
  })
})

describe('joinMember()', () => {
  it.each([
    ['/a/0', '', '/a/0'],
    ['/a/0', 'b/c', '/a/0/b/c'],
    ['', 'b', '/b'],
    ['/a/0/b', '../c', '/a/0/c'],
    ['/a/0/b', '../../c', '/a/c'],
  ])('from %s by %s', (origin, member, pointer) => {
    expect(joinMember(origin, member)).toBe(pointer)
  })
})

describe('setOwn()', () => {
  it.each(['a', '__proto__', 'constructor'])('%s becomes a member like any other', (key) => {
    const target: Record<string, unknown> = {}
    setOwn(target, key, { polluted: 1 })
    expect(Object.keys(target)).toEqual([key])
    expect(JSON.stringify(target)).toBe(`{"${key}":{"polluted":1}}`)
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype)
    setOwn(target, key, 2)
    expect(JSON.stringify(target)).toBe(`{"${key}":2}`)
    expect(Reflect.deleteProperty(target, key)).toBe(true)
  })

  it('is how extensions come back: behind what stands there already, and never as a prototype', () => {
    const wire: Record<string, unknown> = { a: 1 }
    const ext = { 'openai-chat': JSON.parse('{"__proto__":{"x":1},"a":2,"b":3}') as { readonly b: number } }
    restoreMembers(wire, { ext }, 'openai-chat')
    expect(JSON.stringify(wire)).toBe('{"a":1,"__proto__":{"x":1},"b":3}')
    restoreMembers(wire, { ext }, 'anthropic-messages')
    expect(Object.keys(wire)).toHaveLength(3)
  })
})

describe('bySeverity()', () => {
  it('puts the worst first, and keeps the order of equals', () => {
    const codes = ['id', 'stop', 'created', 'cache-mark', 'tool'] as const
    const all = codes.map((code) => createDiagnostic('dropped', code, 'codex'))
    const sorted = bySeverity(all)
    expect(sorted.map(({ severity }) => severity)).toEqual(
      ['breaking', 'degraded', 'hint'].flatMap((severity) =>
        all.filter((one) => one.severity === severity).map(() => severity),
      ),
    )
    expect(sorted.filter(({ severity }) => severity === 'hint')).toEqual(
      all.filter(({ severity }) => severity === 'hint'),
    )
    expect(all.map(({ code }) => code)).toEqual(codes)
  })
})

describe('forcesForeignTool()', () => {
  const own: Tool = { type: 'function', name: 'f' }
  const hosted = (wire: object): Tool => ({ type: 'opaque-tool', dialect: 'codex', tag: 'x_search', wire: { ...wire } })
  it.each<[string, ToolChoice, readonly Tool[], boolean]>([
    ['a tool by its name', { mode: 'tool', name: 'search' }, [hosted({ name: 'search' })], true],
    ['a tool by its type, where it has no name', { mode: 'tool', name: 'x_search' }, [hosted({})], true],
    [
      'a tool by its type, where it has a name',
      { mode: 'tool', name: 'x_search' },
      [hosted({ name: 'search' })],
      false,
    ],
    ['a tool of the caller', { mode: 'tool', name: 'f' }, [own, hosted({ name: 'search' })], false],
    [
      'a tool of the caller that has the same name',
      { mode: 'tool', name: 'search' },
      [{ ...own, name: 'search' }, hosted({ name: 'search' })],
      false,
    ],
    ['any tool', { mode: 'required', name: 'search' }, [hosted({ name: 'search' })], false],
    ['a tool that nobody offers', { mode: 'tool', name: 'g' }, [own], false],
  ])('%s', (_name, choice, tools, forced) => {
    expect(forcesForeignTool(choice, tools, 'openai-chat')).toBe(forced)
    expect(forcesForeignTool(choice, tools, 'codex')).toBe(false)
  })

  it.each([null, 'text', { name: 7 }])('takes the type of a tool whose wire is %j', (wire) => {
    const tool: Tool = { type: 'opaque-tool', dialect: 'codex', tag: 'x_search', wire }
    expect(forcesForeignTool({ mode: 'tool', name: 'x_search' }, [tool], 'openai-chat')).toBe(true)
  })
})
