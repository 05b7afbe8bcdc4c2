import { posix } from 'node:path'
import { isTest, type SourceFile } from './sources.ts'

/** The files a dialect folder may hold: the same concept has the same name in each. An absent concept is an absent file. */
export const dialectFiles: readonly string[] = [
  'canonical.ts',
  'failure.ts',
  'finish-reason.ts',
  'grammar.ts',
  'index.ts',
  'output-format.ts',
  'parts.ts',
  'quirks.md',
  'reasoning.ts',
  'request.ts',
  'response.ts',
  'route.ts',
  'sampling.ts',
  'stream-decoder.ts',
  'stream-encoder.ts',
  'tool-choice.ts',
  'tools.ts',
  'turns.ts',
  'usage.ts',
  'wire.gen.ts',
]

/** Files that every dialect has. */
const demanded: readonly string[] = ['index.ts', 'request.ts', 'response.ts', 'route.ts', 'turns.ts', 'usage.ts']

function splitPath(path: string): { readonly dialect: string; readonly file: string } | undefined {
  const match = /^src\/dialects\/([^/]+)\/(.+)$/.exec(path)
  return match === null ? undefined : { dialect: match[1] ?? '', file: match[2] ?? '' }
}

/** Which dialect folders hold files of other names, or lack one that all must have. */
export function nameProblems(files: readonly SourceFile[], more: readonly string[] = sharedFiles): readonly string[] {
  const folders = new Map<string, Set<string>>()
  for (const { path } of files) {
    const found = splitPath(path)
    if (found === undefined || isTest(path)) continue
    const folder = folders.get(found.dialect) ?? new Set()
    folders.set(found.dialect, folder.add(found.file))
  }
  const known = new Set([...dialectFiles, ...more])
  const problems: string[] = []
  for (const [dialect, names] of folders) {
    const folder = posix.join('src/dialects', dialect)
    for (const name of names)
      if (!known.has(name))
        problems.push(`${folder}/${name}: no dialect has a file of this name; see scripts/check/name-rule.ts`)
    for (const name of demanded) if (!names.has(name)) problems.push(`${folder}: has no ${name}`)
  }
  return problems
}

/** Concepts that grew too large for one file; the names are shared by whichever dialects need them. */
export const sharedFiles: readonly string[] = []
