import { readFileSync, writeFileSync } from 'node:fs'
import { foreignHosts, type Lockfile, missingPlatforms } from './check/lockfile.ts'
import { finish } from './check/sources.ts'

// `npm run check:lockfile`: `npm ci` will accept the lock files, and asks the public registry. With --write, what is
// missing is added.

const write = process.argv.includes('--write')

function examine(path: string): { readonly packages: number; readonly added: number; readonly problems: string[] } {
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
  const missing = missingPlatforms(lockfile)
  const problems = foreignHosts(lockfile).map(
    ({ path: at, host }) => `${path}: ${at} comes from ${host}, not from the public registry`,
  )
  if (write) {
    const packages = { ...lockfile.packages, ...Object.fromEntries(missing.map(({ path: at, entry }) => [at, entry])) }
    const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`)
  } else
    for (const { path: at } of missing)
      problems.push(`${at}: not in ${path}; run \`npm run check:lockfile -- --write\``)
  return { packages: Object.keys(lockfile.packages).length, added: write ? missing.length : 0, problems }
}

const examined = ['package-lock.json', 'harness/real-clients/package-lock.json'].map(examine)
const sum = (member: 'packages' | 'added') => examined.reduce((total, one) => total + one[member], 0)
finish(
  'lockfile',
  examined.flatMap(({ problems }) => problems),
  `${sum('packages')} packages in ${examined.length} files${write ? `, ${sum('added')} added` : ''}`,
)
