import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One of our own source files, with its path from the root of the repository. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const skipped = new Set(['node_modules', 'dist', '.git'])

function* paths(root: string, folder: string): Generator<string> {
  const full = posix.join(root, folder)
  if (!existsSync(full)) return
  const entries: Dirent[] = readdirSync(full, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* paths(root, path)
    } else yield path
  }
}

/** Every TypeScript and JavaScript file of the rooms that hold code, in a fixed order. */
export function readSources(root: string): readonly SourceFile[] {
  return ['src', 'harness', 'scripts']
    .flatMap((room) => [...paths(root, room)])
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .map((path) => ({ path, text: readFileSync(posix.join(root, path), 'utf8') }))
}

export const isGenerated = (path: string): boolean => /\.gen\.(?:d\.)?[jt]s$/.test(path)
export const isTest = (path: string): boolean => /\.test\.ts$/.test(path)

/** Prints the problems and the closing line, and sets the exit code. */
export function finish(name: string, problems: readonly string[], summary: string): void {
  for (const problem of problems) console.error(problem)
  console.log(`${name}: ${summary}, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
