import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allChecks } from '../checks/index.ts'
import { mutants } from '../mutants/index.ts'
import { variants } from '../upstream/index.ts'
import { goldenFolder } from './golden.ts'
import { allRoutes, loadCases } from './load.ts'
import { routeName } from './model.ts'
import { loadRequirementSet, loadRequirements } from './requirements.ts'
import { matchesCase } from './select.ts'

const cases = loadCases()
const registry = loadRequirements()

describe('cases', () => {
  it('there are at least three on each of the nine routes', () => {
    for (const route of allRoutes)
      expect(cases.filter((of) => routeName(of.route) === routeName(route)).length).toBeGreaterThan(3)
  })

  it.each(cases.map((of) => [of.id, of] as const))('%s is sound', (_, of) => {
    expect(of.id.length).toBeLessThanOrEqual(60)
    for (const id of [...of.covers, ...Object.keys(of.expectedRequest)]) expect(registry.has(id), id).toBe(true)
    for (const variant of of.variants) expect(Object.keys(variants)).toContain(variant)
    for (const bug of of.seenIn) expect(bug).toMatch(/^[\w.-]+\/[\w.-]+#\d+$/)
    expect(of.covers.length).toBeGreaterThan(0)
  })

  it('say beside a stream nothing that the stream would have to say', () => {
    const root = mkdtempSync(join(tmpdir(), 'wireproof-cases-'))
    const folder = join(root, 'responses-over-responses/of-two-minds')
    const [streamed] = cases.filter(({ upstream }) => upstream.form === 'sse')
    cpSync(streamed?.folder ?? '', folder, { recursive: true })
    const more = { upstream: { headers: { 'openai-model': 'another' } } }
    const file = join(folder, 'case.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...more }))
    expect(() => loadCases(root)).toThrow(/of-two-minds.*upstream\.sse/)
    rmSync(root, { recursive: true })
  })

  it('hold no key', () => {
    for (const of of cases)
      for (const file of readdirSync(of.folder))
        expect(readFileSync(join(of.folder, file), 'utf8')).not.toMatch(/sk-[A-Za-z0-9]{8}|Bearer /)
  })
})

describe('requirements', () => {
  it('a MUST has the schema or documentation of a vendor, or a client that breaks', () => {
    for (const { level, evidence, id } of registry.values())
      if (evidence === 'observed') expect(level, id).not.toBe('MUST')
  })

  it('each has one check, and each check a requirement', () => {
    const checked = allChecks.map(({ requirement }) => requirement)
    expect([...new Set(checked)].sort()).toEqual([...registry.keys()].sort())
    expect(checked.length).toBe(new Set(checked).size)
  })

  it('a frozen set names only what exists', () => {
    for (const file of readdirSync(join(goldenFolder(), 'requirements', 'sets')))
      for (const id of loadRequirementSet(file.replace('.json', ''))) expect(registry.has(id), id).toBe(true)
  })
})

describe('mutants', () => {
  it.each(mutants.map((mutant) => [mutant.id, mutant] as const))(
    '%s names real requirements and cases',
    (_, mutant) => {
      for (const id of mutant.expect.kills) expect(registry.has(id), id).toBe(true)
      for (const pattern of mutant.expect.by)
        expect(
          cases.some((of) => matchesCase(pattern, of)),
          pattern,
        ).toBe(true)
      expect(mutant.seenIn.length).toBeGreaterThan(0)
      for (const bug of mutant.seenIn) expect(bug).toMatch(/^[\w.-]+\/[\w.-]+#\d+$/)
    },
  )
})
