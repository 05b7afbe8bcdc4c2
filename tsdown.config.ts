import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'

const dialects = readdirSync('src/dialects').map((id) => [`dialects/${id}`, `src/dialects/${id}/index.ts`])

const entry = {
  index: 'src/index.ts',
  hub: 'src/hub/index.ts',
  wire: 'src/wire/index.ts',
  ...Object.fromEntries(dialects),
  providers: 'src/providers/index.ts',
  validate: 'src/validate/index.ts',
  harness: 'harness/index.ts',
  msw: 'harness/upstream/msw.ts',
  vitest: 'harness/vitest.ts',
  cli: 'harness/cli/main.ts',
}

/** npm links a project's own bin without making it executable, so the build does. */
function makeExecutable(): void {
  const path = 'dist/cli.js'
  const text = readFileSync(path, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${text}`)
  chmodSync(path, 0o755)
}

export default defineConfig({
  entry,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  fixedExtension: false,
  // The harness imports src by the package's own name; built together, both share the same chunks.
  inputOptions: { resolve: { conditionNames: ['wireproof-source', 'node', 'import', 'default'] } },
  // One file for the core: each further file costs more to find than to read (15 ms in ten files, 10 ms in two).
  outputOptions: {
    codeSplitting: { groups: [{ name: 'core', test: /[\\/]src[\\/](?!validate[\\/]|providers[\\/]|.*\.d\.ts$)/ }] },
  },
  dts: true,
  // Reading the text is most of the import time of the core: 17 ms as written, 13 ms so, on one machine.
  minify: true,
  clean: true,
  hooks: { 'build:done': makeExecutable },
})
