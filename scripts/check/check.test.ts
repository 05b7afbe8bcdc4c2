import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importProblems, secondTruths, watchedImports } from './import-rule.ts'
import { foreignHosts, missingPlatforms } from './lockfile.ts'
import { dialectFiles, nameProblems } from './name-rule.ts'
import { HARD_LIMIT, measureSizes } from './size-rule.ts'
import type { SourceFile } from './sources.ts'

const file = (path: string, text: string): SourceFile => ({ path, text })
const problemsOf = (path: string, text: string): string => importProblems([file(path, text)]).join('\n')

describe('the import rule', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['src/hub/a.ts', "import { b } from '../wire/b.ts'", 'hub must not import src/wire/b.ts'],
    ['src/wire/a.ts', "import type { b } from '../hub/b.ts'", 'wire must not import src/hub/b.ts'],
    ['src/wire/a.ts', "export * from 'undici'", 'must not depend on undici'],
    ['src/hub/a.ts', "import { createParser } from 'eventsource-parser'", 'must not depend on eventsource-parser'],
    ['src/dialects/a/request.ts', "import { b } from '../b/index.ts'", 'must not import src/dialects/b/index.ts'],
    ['src/dialects/a/request.ts', "import { b } from '../../registry.ts'", 'must not import src/registry.ts'],
    ['src/dialects/a/request.ts', "import { b } from '../../wire/sse.ts'", 'must not import src/wire/sse.ts'],
    ['src/providers/openai.ts', "import { b } from '../dialects/anthropic-messages/index.ts'", 'must not import'],
    ['src/policy.ts', "import { b } from './dialects/openai-chat/index.ts'", 'src must not import src/dialects'],
    ['src/index.ts', "import { b } from '../harness/b.ts'", 'src must not import harness/b.ts'],
    ['src/index.ts', "import b from '../golden/b.json'", 'src must not import golden/b.json'],
    ['src/index.ts', "import { b } from '../scripts/b.ts'", 'src must not import scripts/b.ts'],
    ['src/index.ts', "import { b } from 'node:fs'", 'src must not import node:fs'],
    ['src/index.ts', "const b = await import('node:crypto')", 'src must not import node:crypto'],
    ['src/index.ts', 'export const b = () => fetch(url)', 'src must not use fetch'],
    ['src/index.ts', 'export const b = Date.now()', 'src must not use Date'],
    ['src/index.ts', 'export const b = new Date()', 'src must not use Date'],
    ['src/index.ts', 'export const b = Math.random()', 'src must not use Math.random'],
    ['src/index.ts', 'export const b = process.env', 'src must not use process'],
    ['src/index.ts', 'export const b = globalThis.process', 'src must not use process'],
    ['src/strange/a.ts', "import { b } from './b.ts'", 'src/strange is no room'],
    ['src/index.test.ts', "import { b } from '../harness/b.ts'", 'src must not import harness/b.ts'],
    ['harness/a.ts', "import { b } from '../src/index.ts'", 'by the name of the package'],
    ['harness/a.ts', "import { b } from '../scripts/b.ts'", 'nothing imports scripts'],
    ['harness/a.ts', "import { EventSource } from 'eventsource'", 'a second SSE parser'],
    ['harness/a.ts', "import { createParser } from 'eventsource-parser'", 'only src/wire parses SSE'],
  ]
  for (const [path, text, problem] of planted)
    it(`refuses ${path}: ${text}`, () => expect(problemsOf(path, text)).toContain(problem))

  const legal: readonly (readonly [string, string])[] = [
    ['src/wire/sse.ts', "import { createParser } from 'eventsource-parser'"],
    ['src/dialects/a/request.ts', "import { b } from '../../hub/index.ts'\nimport { c } from './parts.ts'"],
    [
      'src/dialects/a/request.ts',
      "import { b } from '../../wire/json-text.ts'\nimport type { D } from '../../dialect.ts'",
    ],
    ['src/dialects/codex/index.ts', "import { b } from '../openai-responses/index.ts'"],
    ['src/registry.ts', "import { b } from './dialects/openai-chat/index.ts'"],
    [
      'src/hub/a.ts',
      '// fetch, Date and process are words here\nexport interface A { readonly date: string; process(): void }',
    ],
    ['src/hub/a.test.ts', "import { readFileSync } from 'node:fs'\nimport { it } from 'vitest'"],
    ['harness/a.ts', "import { b } from 'wireproof/hub'\nimport { c } from 'node:http'"],
  ]
  for (const [path, text] of legal) it(`accepts ${path}: ${text}`, () => expect(problemsOf(path, text)).toBe(''))

  it('tells where each watched package is used', () => {
    const lines = watchedImports([
      file('scripts/a.ts', "import { Ajv } from 'ajv'"),
      file('src/a.test.ts', "import 'vitest'"),
    ])
    expect(lines).toContain('ajv: scripts/a.ts')
    expect(lines).toContain('vitest: 1 test files')
    expect(lines).toContain('msw: nowhere')
  })

  it('finds a hand-written validator, and framing without its parser', () => {
    const problems = secondTruths([file('src/validate/x.gen.js', 'export const request = () => true')])
    expect(problems.join('\n')).toContain('src/validate/x.gen.js: is no validator')
    expect(problems.join('\n')).toContain('does not import eventsource-parser')
  })
})

describe('the size rule', () => {
  const lines = (count: number): string => 'x\n'.repeat(count)

  it('counts what people write', () => {
    const report = measureSizes([
      file('src/a.ts', lines(10)),
      file('src/b.ts', lines(300)),
      file('src/c.ts', lines(20)),
      file('src/c.test.ts', lines(900)),
      file('src/d.gen.ts', lines(900)),
    ])
    expect(report).toMatchObject({ problems: [], median: 20, largest: 'src/b.ts (300)', counted: 3 })
    expect(report.long).toEqual(['src/b.ts: 300 lines'])
  })

  it('refuses one line more than the hard limit, unless it is on the list', () => {
    expect(measureSizes([file('src/a.ts', lines(HARD_LIMIT))]).problems).toEqual([])
    const long = [file('src/a.ts', lines(HARD_LIMIT + 1))]
    expect(measureSizes(long).problems).toHaveLength(1)
    expect(measureSizes(long, { 'src/a.ts': 'one table' }).problems).toEqual([])
  })

  it('refuses an exception that nothing needs', () => {
    expect(measureSizes([file('src/a.ts', 'x')], { 'src/a.ts': 'one table' }).problems).toHaveLength(1)
  })
})

describe('the name rule', () => {
  const folder = (dialect: string, names: readonly string[]): readonly SourceFile[] =>
    names.filter((name) => name.endsWith('.ts')).map((name) => file(`src/dialects/${dialect}/${name}`, ''))

  it('accepts folders with the same names', () => {
    expect(nameProblems([...folder('a', dialectFiles), ...folder('b', dialectFiles)], [])).toEqual([])
  })

  it('accepts a concept of one dialect alone where it is declared, and refuses a declaration without a file', () => {
    const files = folder('a', [...dialectFiles, 'thinking.ts'])
    expect(nameProblems(files, ['a/thinking.ts'])).toEqual([])
    expect(nameProblems(files, ['b/thinking.ts'])).toHaveLength(2)
  })

  it('refuses a file of another name, and a folder that lacks one', () => {
    const problems = nameProblems(
      folder('a', [...dialectFiles.filter((name) => name !== 'turns.ts'), 'helpers.ts']),
      [],
    )
    expect(problems.join('\n')).toContain('src/dialects/a/helpers.ts')
    expect(problems.join('\n')).toContain('has no turns.ts')
    expect(problems).toHaveLength(2)
  })
})

describe('the lock file', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@x/b-linux-arm64-musl': '1.0.0', fsevents: '~2.3.0' },
  }

  it('must name the builds for other platforms, wherever npm was run', () => {
    expect(missingPlatforms({ packages: { 'node_modules/x': parent } })).toEqual([
      {
        path: 'node_modules/@x/b-linux-arm64-musl',
        entry: { version: '1.0.0', cpu: ['arm64'], libc: ['musl'], os: ['linux'], dev: true, optional: true },
      },
      { path: 'node_modules/fsevents', entry: { version: '2.3.0', os: ['darwin'], dev: true, optional: true } },
    ])
  })

  it('is complete when they stand beside or inside the package that wants them', () => {
    const packages = {
      'node_modules/a/node_modules/x': parent,
      'node_modules/a/node_modules/fsevents': {},
      'node_modules/@x/b-linux-arm64-musl': {},
    }
    expect(missingPlatforms({ packages })).toEqual([])
  })

  it('names no other registry than the public one', () => {
    const packages = {
      'node_modules/a': { resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
      'node_modules/b': { resolved: 'https://mirror.example/b/-/b-1.0.0.tgz' },
      'node_modules/c': { resolved: 'file:../c.tgz' },
      'node_modules/d': { version: '1.0.0' },
      'node_modules/e': { resolved: 'packages/e', link: true },
    }
    expect(foreignHosts({ packages })).toEqual([
      { path: 'node_modules/b', host: 'mirror.example' },
      { path: 'node_modules/c', host: 'file:../c.tgz' },
    ])
  })
})

describe('the commands', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['imports', 'src/hub/a.ts', "import { readFileSync } from 'node:fs'\n"],
    ['sizes', 'src/hub/a.ts', 'export {}\n'.repeat(HARD_LIMIT + 1)],
    ['names', 'src/dialects/a/helpers.ts', 'export {}\n'],
  ]
  for (const [name, path, text] of planted)
    it(`check-${name} exits 1 and names ${path}`, () => {
      const root = mkdtempSync(join(tmpdir(), 'wireproof-check-'))
      try {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
        const script = fileURLToPath(new URL(`../check-${name}.ts`, import.meta.url))
        const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, root], { encoding: 'utf8' })
        expect(stderr).toContain(path)
        expect(status).toBe(1)
      } finally {
        rmSync(root, { recursive: true })
      }
    })
})
