import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isGenerated, isTest, readSources, type SourceFile } from './sources.ts'

// What one client and its backend want is behind neutral hooks: routing, sessions, retry and state speak of sessions, turns
// and hooks. Here is the list of the places that may name it; a new one is a hook that is missing.

const name = /codex/i

/** Where its rules live. */
const home =
  /^(?:src\/dialects\/codex\/|src\/providers\/codex|harness\/upstream\/codex|harness\/proxy\/surfaces\/codex|harness\/websocket\/codex)/
/** Rooms that prove what the others do: one law, check, mutant or client a file. */
const proofs = /^(?:harness\/(?:laws|checks|mutants|runner|real-clients)\/|scripts\/)/

/** Lists with one entry a dialect, provider or client, and how many lines of code may hold the name. */
const lists: Readonly<Record<string, number>> = {
  'src/registry.ts': 3,
  'src/hub/node.ts': 1,
  'src/hub/seal.ts': 1,
  'src/validate/documents.ts': 3,
  'src/providers/index.ts': 4,
  'harness/upstream/endpoint.ts': 3,
  'harness/upstream/providers.ts': 2,
  'harness/proxy/surfaces/index.ts': 2,
}

/** Texts for people: what the commands say of themselves. */
const help = /^harness\/cli\//

function codeOf({ text }: SourceFile): readonly string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
  return bare.split('\n').map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
}

function namesIn(file: SourceFile): readonly string[] {
  const lines = codeOf(file).filter((line) => name.test(line))
  const allowed = lists[file.path] ?? 0
  return lines.length <= allowed ? [] : lines.map((line) => `${file.path}: ${line.trim()}`)
}

const judged = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => /^(?:src|harness)\//.test(path) && !home.test(path) && !proofs.test(path) && !help.test(path))
    .filter(({ path }) => !isTest(path) && !isGenerated(path))
    .flatMap(namesIn)

describe('Codex', () => {
  const files = readSources(fileURLToPath(new URL('../..', import.meta.url)))

  it('is named where its rules live and in lists of dialects, and nowhere else', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(judged(files)).toEqual([])
  })

  it('has no list that lists it no more', () => {
    const idle = Object.keys(lists).filter((path) => !files.some((file) => file.path === path && name.test(file.text)))
    expect(idle).toEqual([])
  })

  it.each([
    ['harness/proxy/routing.ts', "if (client === 'codex') return 1"],
    ['harness/client/retry.ts', 'const codexRetries = 5'],
    ['src/translate.ts', 'import { codex } from "./dialects/codex/index.ts"'],
    ['src/dialects/openai-responses/items.ts', "const tag = 'codex.rate_limits'"],
  ])('is found where it is named in %s', (path, text) => {
    expect(judged([{ path, text }])).toHaveLength(1)
  })

  it.each([
    ['harness/proxy/routing.ts', '// Codex asks twice.\n/* as Codex\n does */'],
    ['src/dialects/codex/request.ts', "const id = 'codex'"],
    ['harness/proxy/surfaces/codex-models.ts', "const id = 'codex'"],
  ])('may be spoken of in %s', (path, text) => {
    expect(judged([{ path, text }])).toEqual([])
  })
})
