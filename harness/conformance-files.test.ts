import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, type GeneratedValidator } from 'wireproof/validate'
import type { DuoParity } from './conformance.gen.ts'
import * as schema from './conformance-validators.gen.js'
import { parseConfig } from './proxy/config.ts'
import type { RunRecord } from './runner/record.ts'

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

  it('scenarios', () => {
    const scenarios = folders('scenarios').flatMap(folders)
    expect(scenarios.length).toBeGreaterThanOrEqual(40)
    expect(scenarios.flatMap((folder) => problemsIn(join(folder, 'scenario.json'), schema.scenario))).toEqual([])
  })

  it('features of the matrix', () => {
    expect(problemsIn('features.json', schema.features)).toEqual([])
  })

  it('what Codex can do over GitLab Duo', () => {
    expect(problemsIn('gitlab-duo/parity.json', schema.duoParity)).toEqual([])
    const parity = JSON.parse(readFileSync(join(golden, 'gitlab-duo/parity.json'), 'utf8')) as DuoParity
    const wrong: readonly object[] = [
      { evidence: 'observed' },
      { word: 'supported' },
      { word: 'rejected', told: 'refused', need: 'not possible', reason: '' },
      { word: 'rejected', told: 'refused', need: 'required', reason: 'r' },
      { word: 'emulated', need: 'required' },
      { word: 'native', need: 'not possible' },
    ]
    for (const change of wrong) {
      const changed = structuredClone(parity)
      const [row] = changed.capabilities
      Object.assign(row?.cells['rest-chat'] ?? {}, { reason: undefined, need: 'optional' }, change)
      expect(check(schema.duoParity, JSON.parse(JSON.stringify(changed)), { strict: true }).valid).toBe(false)
    }
    const { 'rest-code': _, ...cells } = parity.capabilities[0]?.cells ?? {}
    const fewer = { ...parity, capabilities: [{ ...parity.capabilities[0], cells }] }
    expect(check(schema.duoParity, fewer, { strict: true }).valid).toBe(false)
  })

  it('what clients see of the errors of GitLab Duo', () => {
    expect(problemsIn('gitlab-duo/errors.json', schema.duoErrors)).toEqual([])
  })

  it('records of a run', () => {
    const counts = { pass: 1 }
    const records: readonly RunRecord[] = [
      {
        type: 'header',
        format: 1,
        suite: '0.1.0',
        set: '1.0',
        gateway: 'in process',
        upstream: 'http://127.0.0.1:4010',
        node: '20.19.0',
        correlation: 'header',
        routes: ['claude-over-openai'],
        trials: 1,
        ledger: 0,
      },
      {
        type: 'trial',
        case: 'claude-over-openai/text',
        variant: 'as-written',
        title: 'Text',
        verdict: 'fail',
        requirements: [
          { id: 'TEXT-001', level: 'MUST', outcome: 'fail', findings: [{ message: 'lost', clientFrame: 2 }] },
        ],
        timeline: [{ side: 'client', text: 'sent' }],
      },
      { type: 'drift', requirement: 'TEXT-001', match: '*', why: 'expired', message: 'look again' },
      { type: 'footer', counts, drift: 1, strays: 0, exitCode: 1 },
    ]
    for (const record of records) expect(check(schema.runRecord, record, { strict: true }).findings).toEqual([])
    expect(check(schema.runRecord, { type: 'footer', counts: { passed: 1 } }, { strict: true }).valid).toBe(false)
  })

  it('configurations of the proxy, as its reader takes them', () => {
    const config = {
      port: 0,
      upstreams: [
        {
          name: 'local',
          dialect: 'openai',
          url: 'http://127.0.0.1:8000',
          credential: 'env:KEY',
          modelPrefixes: ['a-'],
        },
        { dialect: 'claude', url: 'https://api.anthropic.com', credential: { bearer: 'env:KEY' } },
        { dialect: 'responses', url: 'builtin', credential: 'pass-through', forceStream: true },
      ],
      aliases: { fast: { upstream: 'local', model: 'a-1' } },
      clientKeys: ['env:KEY'],
      onLoss: 'report',
      accept: ['stop', { code: 'tool', at: '/tools/*', reason: 'nobody calls it' }],
      profile: 'codex',
      limits: { requestBody: 1000 },
    }
    const env = { KEY: 'test-key-config' }
    expect(check(schema.proxyConfig, config, { strict: true }).findings).toEqual([])
    expect(() => parseConfig(JSON.stringify(config), env)).not.toThrow()
    const wrong: readonly object[] = [
      { hop: 1 },
      { port: 'x' },
      { onLoss: 'never' },
      { accept: [{ code: 'stop' }] },
      { accept: [{ code: 'stop', at: 1, reason: 'r' }] },
      { clientKeys: ['test-key-config'] },
      { upstreams: [{ dialect: 'grok', url: 'builtin' }] },
      { upstreams: [{ dialect: 'openai', url: 'builtin', credential: { key: 'env:KEY' } }] },
    ]
    for (const one of wrong) {
      expect(check(schema.proxyConfig, one, { strict: true }).valid).toBe(false)
      expect(() => parseConfig(JSON.stringify(one), env)).toThrow('configuration /')
    }
  })

  it('refuses a case with a misspelt member', () => {
    const value = { title: 'A case', covers: ['STR-001'], seenIn: [] }
    expect(check(schema.caseDocument, value, { strict: true }).findings).toMatchObject([{ pointer: '/seenIn' }])
  })
})
