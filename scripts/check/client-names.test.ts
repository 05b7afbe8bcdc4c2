import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isGenerated, isTest, readSources, type SourceFile } from './sources.ts'

// What one client and its backend want is behind neutral hooks: routing, sessions, retry and state speak of sessions, turns
// and hooks. Here is the list of the places that may name it; a new one is a hook that is missing.

const name = /codex/i
/** Models, which any dialect may be asked for, are not the client. */
const models = /\bgpt[-_ ][\d._-]+[-_ ]codex\b/gi

/** Where its rules live. */
const home = [
  /^src\/dialects\/codex\//,
  /^src\/providers\/codex[^/]*$/,
  /^harness\/upstream\/codex[^/]*$/,
  /^harness\/proxy\/surfaces\/codex[^/]*$/,
]

/**
 * Data written as code: documents that need some other dialect, what is required of answers to this client, and faults by
 * the client that they were seen with.
 */
const data = [/^harness\/laws\/words\//, /^harness\/checks\/cdx-[^/]*$/, /^harness\/mutants\/codex-[^/]*$/]

/** Single lines elsewhere: what registers the places above under the only name that they have, and what people read. */
const lines: Readonly<Record<string, readonly RegExp[]>> = {
  'src/hub/node.ts': [/^\| 'codex'$/],
  'src/hub/seal.ts': [/^'codex',$/],
  'src/registry.ts': [/^import \{ codex \} from '\.\/dialects\/codex\/index\.ts'$/, /^codex,$/, /^codex: 'codex',$/],
  'src/providers/index.ts': [
    /^import \{ codex \} from '\.\/codex\.ts'$/,
    /^export \{ [\w, ]*\bcodex\b[\w, ]* \}$/,
    /^codex,$/,
    /^const vendors: readonly Provider\[\] = \[[\w, ]*\bcodex\]$/,
  ],
  'src/validate/documents.ts': [
    /^import \* as codex from '\.\/codex\.gen\.js'$/,
    /^type Rooms = [\w &]*& typeof codex$/,
    /^\['codex', kindsOf\(codex\)\],$/,
  ],
  'harness/upstream/endpoint.ts': [
    /^import \{ codexBasePaths, codexEndpoints \} from '\.\/codex-endpoints\.ts'$/,
    /^\.\.\.codexBasePaths,$/,
    /^for \(const \[suffix, endpoint\] of codexEndpoints\)$/,
  ],
  'harness/upstream/providers.ts': [
    /^import \{ scriptedCodex \} from '\.\/codex-provider\.ts'$/,
    /^codex: scriptedCodex,$/,
  ],
  'harness/proxy/surfaces/index.ts': [
    /^import \{ codexSurfaces \} from '\.\/codex\.ts'$/,
    /^const clients: readonly ClientSurfaces\[\] = \[codexSurfaces\]$/,
  ],
  'harness/mutants/index.ts': [/^import \{ codex\w+ \} from '\.\/codex-[\w-]+\.ts'$/, /^codex\w+,$/],
  'harness/mutants/effort-lost.ts': [/^seenIn: /],
  'harness/mutants/reasoning-lost.ts': [/^seenIn: /],
  'harness/mutants/reasoning-tokens-lost.ts': [/^seenIn: /],
  'harness/cli/proxy.ts': [/^A request that would lose something breaking is refused\. /],
  'harness/cli/upstream.ts': [
    /^One base path a dialect: /,
    /^\$ wireproof upstream --provider codex /,
    /^\.option\('--provider <name>', /,
  ],
}

/** Code without the comments that stand on lines of their own, or end one. */
function codeOf(text: string): readonly string[] {
  const bare = text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '')
  return bare.split('\n').map((line) =>
    line
      .replace(/(?:^|\s)\/\/.*$/, '')
      .trim()
      .replaceAll(models, 'gpt'),
  )
}

interface Found {
  readonly path: string
  readonly line: string
  /** The row of the list that allows it. */
  readonly by?: RegExp
}

const found = (files: readonly SourceFile[]): readonly Found[] =>
  files
    .filter(({ path }) => /^(?:src|harness)\//.test(path) && !isTest(path) && !isGenerated(path))
    .filter(({ path }) => ![...home, ...data].some((place) => place.test(path)))
    .flatMap(({ path, text }) =>
      codeOf(text)
        .filter((line) => name.test(line))
        .map((line): Found => {
          const by = lines[path]?.find((row) => row.test(line))
          return by === undefined ? { path, line } : { path, line, by }
        }),
    )

const forbidden = (files: readonly SourceFile[]): readonly string[] =>
  found(files).flatMap(({ path, line, by }) => (by === undefined ? [`${path}: ${line}`] : []))

describe('Codex', () => {
  const files = readSources(fileURLToPath(new URL('../..', import.meta.url)))

  it('is named where its rules live and in the lines that register them, and nowhere else', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(forbidden(files)).toEqual([])
  })

  it('has no place in the list that names it no more', () => {
    const used = new Set(found(files).map(({ path, by }) => `${path} ${by?.source}`))
    const rows = Object.entries(lines).flatMap(([path, all]) => all.map(({ source }) => `${path} ${source}`))
    expect(rows.filter((row) => !used.has(row))).toEqual([])
    const named = files.filter(({ text }) => name.test(text))
    expect([...home, ...data].filter((place) => !named.some(({ path }) => place.test(path)))).toEqual([])
  })

  it.each([
    ['harness/proxy/routing.ts', "if (client === 'codex') return 1"],
    ['harness/proxy/routing.ts', "const glob = '*/*'; const client = 'codex' // */"],
    ['harness/client/retry.ts', 'const codexRetries = 5'],
    ['harness/websocket/codex.ts', 'export const codex = 1'],
    ['harness/checks/cdx.ts', "const client = 'codex'"],
    ['harness/runner/run.ts', 'import { codex } from "wireproof/dialects/codex"'],
    ['harness/cli/upstream.ts', "if (name === 'codex') return 1"],
    ['src/translate.ts', 'import { codex } from "./dialects/codex/index.ts"'],
    ['src/registry.ts', "if (id === 'codex') return 1"],
    ['src/providers/index.ts', 'const isCodex = true'],
    ['src/dialects/openai-responses/items.ts', "const tag = 'codex.rate_limits'"],
  ])('is found where it is named in %s', (path, text) => {
    expect(forbidden([{ path, text }])).toHaveLength(1)
  })

  it.each([
    ['harness/proxy/routing.ts', '// Codex asks twice.\n/* as Codex\n does */'],
    ['src/dialects/codex/request.ts', "const id = 'codex'"],
    ['src/registry.ts', "  codex: 'codex',"],
    ['src/providers/gitlab-duo/models.ts', "['gpt-5.3-codex', 'GPT-5.3 Codex', 'gpt_5_3_codex']"],
    ['harness/proxy/surfaces/codex-models.ts', "const id = 'codex'"],
  ])('may be spoken of in %s', (path, text) => {
    expect(forbidden([{ path, text }])).toEqual([])
  })
})
