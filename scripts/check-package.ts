import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm run check:package`: what npm would publish, installed in an empty folder, used and type-checked from there.

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path: string): string => join(root, 'node_modules', path)

/** The ten-line program of the README: a request and a stream. */
const program = `import { translateRequest, translateStream } from 'wireproof'

const request = { model: 'm', max_tokens: 100, stop_sequences: ['END'], messages: [{ role: 'user', content: 'Hello' }] }
const { body, diagnostics } = translateRequest(JSON.stringify(request), { from: 'claude', to: 'openai' })
console.log(body, diagnostics.length)

const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }] }
const upstream = new Response(\`data: \${JSON.stringify(chunk)}\\n\\ndata: [DONE]\\n\\n\`)
const stream = upstream.body?.pipeThrough(translateStream({ from: 'openai', to: 'claude' }))
console.log(await new Response(stream ?? null).text())
`

/** Every subpath that needs nothing beside the package, with one name of each. */
const surface = `import { type Diagnostic, dialects, ProtocolError, translateRequest } from 'wireproof'
import { diagnosticCodes, type HubRequest } from 'wireproof/hub'
import { createSseReader } from 'wireproof/wire'
import { openaiChat } from 'wireproof/dialects/openai-chat'
import { openaiResponses } from 'wireproof/dialects/openai-responses'
import { anthropicMessages } from 'wireproof/dialects/anthropic-messages'
import { codex } from 'wireproof/dialects/codex'
import { gitlabDuoChat } from 'wireproof/dialects/gitlab-duo-chat'
import { gitlabDuoCode } from 'wireproof/dialects/gitlab-duo-code'
import * as providers from 'wireproof/providers'
import { validate, validateStream } from 'wireproof/validate'

const hub: HubRequest | undefined = translateRequest('{}', { from: 'claude', to: 'openai' }).hub
const found: readonly Diagnostic[] = []
export const all = [hub, found, dialects, ProtocolError, diagnosticCodes, createSseReader, openaiChat, openaiResponses]
export const more = [anthropicMessages, codex, gitlabDuoChat, gitlabDuoCode, providers, validate, validateStream]
`

const importTime = `const { performance } = await import('node:perf_hooks')
const start = performance.now()
await import('wireproof')
console.log(performance.now() - start)
`

/** The whole package: what runs and its types, schemas, the suite's data, and the pages that the program names. */
const published = [
  /^dist\/(?:dialects\/)?[\w-]+\.(?:js|d\.ts)$/,
  /^schemas\/[\w-]+\/(?!drift\.json$)[\w-]+\.json$/,
  /^golden\/(?:cases|requirements)\//,
  /^docs\/[\w-]+\.md$/,
  /^(?:package\.json|README\.md|GLOSSARY\.md|CHANGELOG\.md|LICENSE)$/,
]

const { exports: subpaths } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>
}

/** Subpaths that hold JSON, and those whose optional peers are not installed here. */
const notImported = ['./package.json', './schemas/*', './msw', './vitest']
const imported = Object.keys(subpaths).filter((subpath) => !notImported.includes(subpath))

/** What has to be there, and what has no business there. */
function misplaced(files: readonly string[]): readonly string[] {
  const dialects = readdirSync(join(root, 'src/dialects'))
  const wanted = [
    ...dialects.flatMap((id) => [`dist/dialects/${id}.js`, `dist/dialects/${id}.d.ts`, `schemas/${id}/request.json`]),
    ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  ]
  return [
    ...dialects.filter((id) => subpaths[`./dialects/${id}`] === undefined).map((id) => `no subpath for ${id}`),
    ...wanted.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
    ...files.filter((file) => !published.some((pattern) => pattern.test(file))).map((file) => `too much: ${file}`),
  ]
}

let failures = 0

/** Runs one step and prints its verdict; what it said is shown when it failed. */
function step(name: string, command: string, args: readonly string[], cwd: string, wanted?: RegExp): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const good = status === 0 && (wanted === undefined || wanted.test(stdout))
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`)
  if (!good) {
    failures++
    console.log(`${command} ${args.join(' ')}: exit ${status}\n${stdout}${stderr}`)
  }
  return stdout
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const folder = mkdtempSync(join(tmpdir(), 'wireproof-package-'))
try {
  // `prepare` has built it, or the caller did; packing must not build again.
  step('npm pack', 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz'
  const path = join(folder, tarball)
  console.log(`     ${tarball}: ${Math.round(statSync(path).size / 1024)} kB`)
  const files = spawnSync('tar', ['-tzf', path], { encoding: 'utf8' }).stdout.trim().split('\n')
  const wrong = misplaced(files.map((file) => file.replace(/^package\//, '')))
  failures += wrong.length > 0 ? 1 : 0
  console.log([`${wrong.length === 0 ? 'ok  ' : 'FAIL'} contents: ${files.length} files`, ...wrong].join('\n'))
  step('publint', process.execPath, [bin('publint/src/cli.js'), 'run', path, '--strict'], root)
  step(
    'are the types wrong',
    process.execPath,
    [bin('@arethetypeswrong/cli/dist/index.js'), path, '--profile', 'esm-only', '--no-emoji'],
    root,
  )

  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }')
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=peer', path]
  step('install in an empty folder', 'npm', install, folder)
  writeFileSync(join(folder, 'program.mjs'), program)
  writeFileSync(join(folder, 'program.ts'), program)
  writeFileSync(join(folder, 'surface.ts'), surface)
  writeFileSync(join(folder, 'import-time.mjs'), importTime)
  const importAll = imported.map((subpath) => `await import('wireproof${subpath.slice(1)}')`).join('\n')
  writeFileSync(join(folder, 'import-all.mjs'), importAll)
  step(`${imported.length} subpaths are imported`, process.execPath, ['import-all.mjs'], folder)
  step('ten-line program', process.execPath, ['program.mjs'], folder, /"stop":\["END"\][\s\S]*event: message_stop/)
  step('wireproof --help', 'npx', ['--no-install', 'wireproof', '--help'], folder, /translate/)
  step(
    'a schema by its path',
    process.execPath,
    ['-e', "import.meta.resolve('wireproof/schemas/hub/request.json')", '--input-type=module'],
    folder,
  )
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const)
    step(
      `tsc, ${resolution}`,
      process.execPath,
      [
        bin('typescript7/bin/tsc'),
        ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--lib', 'es2023,dom'],
        ...['--types', '', '--module', module, '--moduleResolution', resolution, 'program.ts', 'surface.ts'],
      ],
      folder,
    )
  const times = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, ['import-time.mjs'], { cwd: folder, encoding: 'utf8' }).stdout),
  )
  console.log(`     import of the core: ${medianOf(times).toFixed(1)} ms (median of 7)`)
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`package: ${failures === 0 ? 'sound' : `${failures} ${failures === 1 ? 'step' : 'steps'} failed`}`)
process.exitCode = failures === 0 ? 0 : 1
