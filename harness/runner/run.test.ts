import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { loadCases } from './load.ts'
import { junitReport, ndjsonLine } from './report/junit.ts'
import { terminalReport } from './report/terminal.ts'
import { loadRequirements } from './requirements.ts'
import { type RunOptions, runSuite } from './run.ts'
import { selectTrials } from './select.ts'
import { SubjectError } from './subject/subject.ts'
import { urlSubject } from './subject/url.ts'
import { type FakeBehaviour, fakeGateway } from './testing/fake-gateway.ts'

const cases = loadCases()
const registry = loadRequirements()
const route = 'claude-over-claude'

const strips = ['authorization', 'x-api-key']

function run(patterns: readonly string[], behaviour: FakeBehaviour, more: Partial<RunOptions> = {}) {
  const trials = selectTrials(cases, { patterns, routes: [route] })
  const subject = (url: string) => fakeGateway(url, { strips, ...behaviour })
  return runSuite({
    cases,
    registry,
    trials,
    subject,
    suite: 'test',
    set: '1.0',
    timeoutMs: 2_000,
    stallMs: 300,
    ...more,
  })
}

const failedBy = ({ judged }: Awaited<ReturnType<typeof run>>) => [
  ...new Set(judged.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id))),
]

describe('a gateway that hands everything on', () => {
  it('conforms, and every trial is told apart by a header', async () => {
    const result = await run(['**/*'], {})
    expect(failedBy(result)).toEqual([])
    expect(result.exitCode).toBe(0)
    expect(result.records[0]).toMatchObject({ type: 'header', correlation: 'header', routes: [route] })
    expect(result.records.at(-1)).toMatchObject({ type: 'footer', exitCode: 0, strays: 0 })
  })

  it.each([
    ['model', ['x-wireproof-trial']],
    ['header', []],
  ])('the ladder falls back to %s', async (correlation, stripped) => {
    const result = await run(['text', 'tool-only'], { strips: [...strips, ...stripped] })
    expect(result.probe.correlation).toBe(correlation)
    expect(result.exitCode).toBe(0)
  })

  it('records come in the order of the trials, whoever is first', async () => {
    const result = await run(['text', 'text-is-forwarded', 'usage'], {})
    const names = result.records.flatMap((record) => (record.type === 'trial' ? [record.case] : []))
    expect(names).toEqual([...names].sort())
  })
})

describe('a planted fault is found by the requirement that names it', () => {
  const collect = () => {
    let kept = ''
    return (chunk: string | undefined) => {
      kept += chunk ?? ''
      return chunk === undefined ? kept : ''
    }
  }
  const twice = () => (chunk: string | undefined) =>
    (chunk ?? '').replace(/(event: content_block_stop\n.*\n\n)/, '$1$1')
  const drop = () => (chunk: string | undefined) => (chunk ?? '').replace(/event: content_block_delta\n.*\n\n/, '')

  it.each<[string, string, FakeBehaviour, string]>([
    ['buffers the stream', 'text-is-forwarded', { answer: collect }, 'LAT-001'],
    ['closes a block twice', 'text-stream', { answer: twice }, 'STR-002'],
    ['drops a delta', 'text-stream', { answer: drop }, 'TEXT-001'],
    ['calls the upstream twice', 'text', { calls: 2 }, 'REQ-001'],
    ['hands the key on', 'text', { strips: [] }, 'SEC-001'],
  ])('%s', async (_, name, behaviour, requirement) => {
    const trials = selectTrials(cases, { patterns: [name], routes: [route], variant: 'as-written' })
    // One trial at a time: an unmarked second call belongs to the trial that runs alone.
    const result = await run([], behaviour, { trials, jobs: 1 })
    expect(failedBy(result)).toContain(requirement)
    expect(result.exitCode).toBe(1)
    const report = terminalReport(result.records, { registry })
    expect(report).toContain(requirement)
    expect(report).toContain(`again          wireproof run ${route}/${name} --variant as-written --trace`)
  })
})

describe('a hostile gateway ends the run with a verdict', () => {
  const instead = (answer: (response: ServerResponse) => void): FakeBehaviour => ({
    instead: (_, response) => answer(response),
  })
  it.each<[string, FakeBehaviour, RegExp]>([
    ['answers garbage', instead((r) => r.end('\u0000\u0001<html>')), /never calls our upstream/],
    ['closes at once', instead((r) => r.destroy()), /cannot be tested/],
    ['never answers', instead(() => {}), /cannot be tested/],
    ['answers by itself', instead((r) => r.end('{"id":"x"}')), /Point its upstreams at/],
  ])('%s', async (_, behaviour, message) => {
    await expect(run(['text'], behaviour, { timeoutMs: 200 })).rejects.toThrow(SubjectError)
    await expect(run(['text'], behaviour, { timeoutMs: 200 })).rejects.toThrow(message)
  })

  it('a gateway that is not there', async () => {
    await expect(run(['text'], {}, { subject: async () => urlSubject('http://127.0.0.1:9') })).rejects.toThrow(
      SubjectError,
    )
  })

  it('a route that does not reach our upstream is not testable, and never green', async () => {
    const trials = selectTrials(cases, { patterns: ['claude-over-claude/text', 'claude-over-openai/text'] })
    const result = await run([], {}, { trials })
    expect(result.exitCode).toBe(4)
    expect(result.records.at(-1)).toMatchObject({ counts: { pass: 1, 'not-testable': 1 } })
  })

  it('a gateway that dies on the way is not tested to the end', async () => {
    let calls = 0
    const dying: FakeBehaviour = { answer: () => (chunk) => chunk ?? '' }
    const start = async (url: string) => {
      const subject = await fakeGateway(url, { strips, ...dying })
      return {
        ...subject,
        get url() {
          return calls++ < 6 ? subject.url : 'http://127.0.0.1:9'
        },
      }
    }
    const result = await run(['**/*'], {}, { subject: start, jobs: 1 })
    expect(result.exitCode).toBe(4)
    expect(
      result.records.some((record) => record.type === 'trial' && record.reason === 'the gateway stopped answering'),
    ).toBe(true)
  })
})

describe('reports', () => {
  it('JUnit is XML whatever a gateway says, and counts every trial', async () => {
    const nasty = () => (chunk: string | undefined) => (chunk ?? '').replaceAll('hello', ']]>&<\u0000"')
    const result = await run(['text', 'bad-request'], { answer: nasty })
    const xml = junitReport(result.records, registry)
    expect(xml).toContain('tests="2"')
    expect(xml).not.toMatch(/[\u0000-\u0008]/)
  })

  it('no key is written to a record', async () => {
    const result = await run(['text'], {}, { trace: true })
    expect(result.records.map(ndjsonLine).join('')).not.toContain('test-key-')
  })

  it('a run without a footer is said to be cut off', async () => {
    const result = await run(['text'], {})
    expect(terminalReport(result.records.slice(0, -1), { registry })).toContain('cut off')
  })
})

describe('the ledger', () => {
  const entry = {
    reason: 'r',
    link: 'https://example.com',
    expires: '2030-01-01',
    match: `${route}/text`,
    requirement: 'SEC-001',
  }
  const today = '2026-11-21'

  it('a known failure is known and the run conforms', async () => {
    const result = await run(['text'], { strips: [] }, { ledger: { entries: [entry], today } })
    expect(result.records.at(-1)).toMatchObject({ counts: { known: 1 }, exitCode: 0 })
  })

  it('a known failure that passes is drift', async () => {
    const result = await run(['text'], {}, { ledger: { entries: [entry], today } })
    expect(result.exitCode).toBe(3)
  })
})
