import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Where code may name the vendor's client: everything else speaks of dialects, sessions, turns and hooks. */
const rooms = [
  /^src\/dialects\/codex\//,
  /^src\/providers\/codex[^/]*$/,
  /^harness\/upstream\/codex[^/]*$/,
  /^harness\/proxy\/surfaces\/codex[^/]*$/,
]

/** Single lines elsewhere: what registers the rooms above, by the only names that they have. */
const lines: Readonly<Record<string, readonly RegExp[]>> = {
  // The ids of all dialects, known ones and future ones.
  'src/hub/seal.ts': [/^'codex',$/],
  'src/hub/node.ts': [/^\| 'codex'$/],
  'src/registry.ts': [/^import \{ codex \} from '\.\/dialects\/codex\/index\.ts'$/, /^codex,$/, /^codex: 'codex',$/],
  'src/providers/index.ts': [
    /^import \{ codex \} from '\.\/codex\.ts'$/,
    /^export \{ .*\bcodex\b.* \}$/,
    /^codex,$/,
    /^const vendors\b/,
  ],
  'src/validate/documents.ts': [
    /^import \* as codex from '\.\/codex\.gen\.js'$/,
    /typeof codex\b/,
    /^\['codex', kindsOf\(codex\)\],$/,
  ],
  'harness/proxy/surfaces/index.ts': [/codexSurfaces/],
  'harness/upstream/endpoint.ts': [/\bcodex(?:BasePaths|Endpoints)\b/],
  'harness/upstream/providers.ts': [/\bcodexProvider\b/],
}

/** Made-up documents that need some other dialect, reports of bugs that are quoted by their names, and what people read. */
const data = /^harness\/(?:laws|mutants|cli)\//

function codeOf(text: string): readonly string[] {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/, '').trim())
}

it('code names Codex only where the dialect, its provider, its surface and its upstream are', () => {
  const found: string[] = []
  const used = new Set<string>()
  for (const room of ['src', 'harness'])
    for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name))
      if (
        !entry.isFile() ||
        !path.endsWith('.ts') ||
        /\.test\.ts$|\.gen\.(d\.)?ts$|node_modules|real-clients/.test(path)
      )
        continue
      if (data.test(path)) continue
      if (rooms.some((allowed) => allowed.test(path))) continue
      for (const line of codeOf(readFileSync(join(root, path), 'utf8')).filter((one) => /codex/i.test(one))) {
        const known = lines[path]?.find((pattern) => pattern.test(line))
        if (known === undefined) found.push(`${path}: ${line}`)
        else used.add(`${path} ${known.source}`)
      }
    }
  expect(found).toEqual([])
  // A line that is gone must leave the list.
  expect(
    Object.entries(lines)
      .flatMap(([path, patterns]) => patterns.map(({ source }) => `${path} ${source}`))
      .filter((one) => !used.has(one)),
  ).toEqual([])
})
