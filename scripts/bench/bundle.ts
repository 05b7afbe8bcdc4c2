import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { run } from './run.ts'

export const root = join(import.meta.dirname, '../..')
const out = join(root, 'node_modules/.cache/wireproof-bench')

/** Worker and servers as plain JavaScript: a loader that compiles on the fly changes what is measured. */
export async function bundleBench(): Promise<(name: 'worker' | 'upstream' | 'bare' | 'load') => string> {
  await mkdir(out, { recursive: true })
  const here = import.meta.dirname
  await build({
    entryPoints: {
      worker: join(here, 'worker.ts'),
      upstream: join(here, 'servers/upstream.ts'),
      bare: join(here, 'servers/bare.ts'),
      load: join(here, 'servers/load.ts'),
    },
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['undici'],
    conditions: ['wireproof-source'],
    logLevel: 'error',
  })
  return (name) => join(out, `${name}.mjs`)
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  const times = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  )
  return Math.max(...times)
}

/** What is shipped, built again where the sources are newer: start, import and the proxy are measured on it. */
export async function buildPackage(): Promise<{ readonly dist: string } | { readonly why: string }> {
  const dist = join(root, 'dist')
  const built = await stat(join(dist, 'cli.js')).catch(() => undefined)
  const newest = Math.max(await newestIn(join(root, 'src')), await newestIn(join(root, 'harness')))
  if (built !== undefined && built.mtimeMs > newest) return { dist }
  const { code, stderr } = await run('npm', ['run', 'build'], { cwd: root })
  return code === 0 ? { dist } : { why: `the build failed: ${stderr.trim().split('\n').at(-1) ?? ''}` }
}
