import { readFileSync, writeFileSync } from 'node:fs'
import { type Lockfile, missingPlatforms } from './check/lockfile.ts'
import { finish } from './check/sources.ts'

// `npm run check:lockfile`: `npm ci` will accept the lock file. With --write, what is missing is added.

const path = 'package-lock.json'
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
const missing = missingPlatforms(lockfile)
const write = process.argv.includes('--write')
if (write) {
  const packages = { ...lockfile.packages, ...Object.fromEntries(missing.map(({ path: at, entry }) => [at, entry])) }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`)
}
finish(
  'lockfile',
  write ? [] : missing.map(({ path: at }) => `${at}: not in ${path}; run \`npm run check:lockfile -- --write\``),
  `${Object.keys(lockfile.packages).length} packages${write ? `, ${missing.length} added` : ''}`,
)
