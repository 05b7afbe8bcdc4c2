import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HubRequest } from './request.ts'
import { digestOf } from './short-name.ts'
import type { Tool } from './tool.ts'
import type { ToolLimits } from './tool-limits.ts'
import { createToolNames } from './tool-names.ts'

const limits: ToolLimits = {
  name: /^[a-zA-Z0-9_-]{1,64}$/,
  longestName: 64,
  callId: /^.{1,64}$/s,
  longestCallId: 64,
  repeatedIds: false,
  customTools: true,
  namespaces: false,
  offers: false,
  allowedTools: true,
  properties: false,
}
const fn = (name: string): Tool => ({ type: 'function', name })
const space = (name: string, ...names: readonly string[]): Tool => ({
  type: 'namespace',
  name,
  tools: names.map((inner) => ({ type: 'function', name: inner })),
})
const asking = (...tools: readonly Tool[]): HubRequest => ({ model: 'm', turns: [], tools })

describe('names of tools on a wire with bounds', () => {
  it('stay where they are legal', () => {
    const names = createToolNames(asking(fn('a'), fn('b-1')), limits, false)
    expect([names.wireOf('a', undefined), names.wireOf('b-1', undefined)]).toEqual(['a', 'b-1'])
    expect(names.restores).toBe(false)
  })

  it('are cut, and a digest keeps them apart', () => {
    const [one, two] = [`${'x'.repeat(80)}1`, `${'x'.repeat(80)}2`]
    const names = createToolNames(asking(fn(one), fn(two)), limits, false)
    const wires = [names.wireOf(one, undefined), names.wireOf(two, undefined)]
    expect(wires[0]).toBe(`${'x'.repeat(55)}_${digestOf(one)}`)
    expect(wires.map((wire) => wire.length)).toEqual([64, 64])
    expect(names.declaredAs(wires[1] ?? '', undefined)).toEqual({ name: two, form: 'json' })
    expect(names.restores).toBe(true)
  })

  it('are the same in every request', () => {
    const long = 'y'.repeat(70)
    const alone = createToolNames(asking(fn(long)), limits, false).wireOf(long, undefined)
    expect(createToolNames(asking(fn('a'), fn('b c'), fn(long)), limits, false).wireOf(long, undefined)).toBe(alone)
  })

  it('of namespaces are joined, a legal name of another tool is never taken', () => {
    const names = createToolNames(asking(space('a', 'b'), space('mcp__s__', 'b'), fn('a__b')), limits, false)
    expect(names.wireOf('a__b', undefined)).toBe('a__b')
    expect(names.wireOf('b', 'mcp__s__')).toBe('mcp__s__b')
    expect(names.wireOf('b', 'a')).toBe(`a__b_${digestOf('a\nb')}`)
    expect(names.declaredAs('a__b', undefined)).toEqual({ name: 'a__b', form: 'json' })
    expect(names.declaredAs(names.wireOf('b', 'a'), undefined)).toEqual({ name: 'b', namespace: 'a', form: 'json' })
  })

  it('of two namespaces that would join to one name stay apart', () => {
    const names = createToolNames(asking(space('a__b', 'c'), space('a', 'b__c')), limits, false)
    expect(names.wireOf('c', 'a__b')).toBe('a__b__c')
    expect(names.wireOf('b__c', 'a')).toBe(`a__b__c_${digestOf('a\nb__c')}`)
  })

  it('stay in their namespace where the wire has namespaces', () => {
    const names = createToolNames(asking(space('a', 'x'), space('b', 'x')), { ...limits, namespaces: true }, false)
    expect([names.wireOf('x', 'a'), names.wireOf('x', 'b')]).toEqual(['x', 'x'])
    expect(names.restores).toBe(false)
  })

  it("of the wire's own dialect are the caller's business", () => {
    const names = createToolNames(asking(fn('a b'), fn('z'.repeat(99))), limits, true)
    expect(names.wireOf('a b', undefined)).toBe('a b')
    expect(names.restores).toBe(false)
  })

  it('of calls whose tool is gone are made legal too, and take no declared name away', () => {
    const gone = {
      type: 'tool-call',
      form: 'json',
      run: 'client',
      id: 'c',
      name: 'f',
      namespace: 'a',
      input: '',
    } as const
    const request: HubRequest = {
      model: 'm',
      turns: [{ role: 'assistant', parts: [gone] }],
      tools: [space('b', 'f'), fn('a__f')],
    }
    const names = createToolNames(request, limits, false)
    expect(names.wireOf('f', 'a')).toBe(`a__f_${digestOf('a\nf')}`)
    expect(names.wireOf('a__f', undefined)).toBe('a__f')
  })

  it('are always legal, never shared, and lead back to what was declared', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom('a', 'a__a', 'a_a', 'a.a', 'a/a'),
    )
    const tool = fc.tuple(fc.option(anyName, { nil: undefined }), anyName)
    fc.assert(
      fc.property(fc.uniqueArray(tool, { selector: (one) => JSON.stringify(one), maxLength: 12 }), (list) => {
        const tools = list.map(([namespace, name]) => (namespace === undefined ? fn(name) : space(namespace, name)))
        const names = createToolNames(asking(...tools), limits, false)
        const wires = list.map(([namespace, name]) => names.wireOf(name, namespace))
        for (const wire of wires) expect(wire).toMatch(limits.name)
        expect(new Set(wires).size).toBe(wires.length)
        list.forEach(([namespace, name], i) => {
          expect(names.declaredAs(wires[i] ?? '', undefined)).toEqual({
            name,
            form: 'json',
            ...(namespace === undefined ? {} : { namespace }),
          })
        })
      }),
    )
  })
})

describe('digestOf', () => {
  it('is eight characters of a name, the same ones always', () => {
    expect(digestOf('a')).toMatch(/^[0-9a-z]{8}$/)
    expect(digestOf('a')).toBe(digestOf('a'))
  })

  it('tells ten thousand similar texts apart', () => {
    const seen = new Set(Array.from({ length: 10_000 }, (_, i) => digestOf(`mcp__server__tool_${i}`)))
    expect(seen.size).toBe(10_000)
  })
})
