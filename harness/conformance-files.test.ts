import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, type GeneratedValidator } from 'wireproof/validate'
import * as schema from './conformance-validators.gen.js'

const golden = fileURLToPath(new URL('../golden/', import.meta.url))
const folders = (path: string): readonly string[] =>
  existsSync(join(golden, path)) ? readdirSync(join(golden, path)).map((name) => join(path, name)) : []

function problemsIn(file: string, validator: GeneratedValidator): readonly string[] {
  const { findings } = check(validator, JSON.parse(readFileSync(join(golden, file), 'utf8')), { strict: true })
  return findings.map(({ pointer, message }) => `golden/${file}#${pointer}: ${message}`)
}

describe('the files of the suite are what their schemas say', () => {
  it('requirements', () => {
    const files = folders('requirements').filter((file) => file.endsWith('.json'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((file) => problemsIn(file, schema.requirement))).toEqual([])
  })

  it('requirement sets', () => {
    const files = folders('requirements/sets')
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((file) => problemsIn(file, schema.requirementSet))).toEqual([])
  })

  it('cases', () => {
    const cases = folders('cases').flatMap(folders)
    expect(cases.length).toBeGreaterThanOrEqual(30)
    const problems = cases.flatMap((folder) => [
      ...problemsIn(join(folder, 'case.json'), schema.caseDocument),
      ...problemsIn(join(folder, 'client.expected.json'), schema.expectedAnswer),
      ...problemsIn(join(folder, 'upstream-request.expected.json'), schema.expectedRequest),
    ])
    expect(problems).toEqual([])
  })

  it('refuses a case with a misspelt member', () => {
    const value = { title: 'A case', covers: ['STR-001'], seenIn: [] }
    expect(check(schema.caseDocument, value, { strict: true }).findings).toMatchObject([{ pointer: '/seenIn' }])
  })
})
