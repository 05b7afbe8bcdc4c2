import { posix } from 'node:path'
import { globalsOf, type Import, importsOf } from './module-imports.ts'
import { isGenerated, isTest, type SourceFile } from './sources.ts'

/** Names that make a module depend on the clock, on chance or on the machine; `src` has none of them. */
const impure = new Set([
  'fetch',
  'Date',
  'Math.random',
  'process',
  'Buffer',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'crypto',
])

/** A dialect that is built by the factory of another; everything else between dialects is forbidden. */
const declaredBases: Readonly<Record<string, string>> = {
  codex: 'openai-responses',
  'gitlab-duo-code': 'gitlab-duo-chat',
}

/** Other parsers of the same framing: eventsource-parser is the only one. */
const otherSseParsers =
  /^(?:eventsource|eventsource-client|fetch-event-source|@microsoft\/fetch-event-source|sse\.js|@rexxars\/eventsource)$/

/** Where a file stands, as far as the rule is concerned. */
interface Standing {
  /** `hub`, `wire`, `dialects`, `providers`, `validate`, or `core` for the files directly in src. */
  readonly room: string
  /** Folder below `dialects`. */
  readonly dialect: string | undefined
}

function standingOf(path: string): Standing {
  const [, room = '', dialect] = path.split('/')
  return room.endsWith('.ts')
    ? { room: 'core', dialect: undefined }
    : { room, dialect: room === 'dialects' ? dialect : undefined }
}

const mayImportFromDialect = (from: string, target: string): boolean => {
  const own = standingOf(from).dialect ?? ''
  const other = standingOf(target).dialect
  if (other !== undefined) return other === own || declaredBases[own] === other
  return (
    target.startsWith('src/hub/') ||
    ['src/wire/json-text.ts', 'src/dialect.ts', 'src/protocol-error.ts'].includes(target)
  )
}

/** For each room of src, whether a file there may import another file of src. */
const roomRules: Readonly<Record<string, (from: string, target: string) => boolean>> = {
  hub: (_from, target) => target.startsWith('src/hub/'),
  wire: (_from, target) => target.startsWith('src/wire/'),
  dialects: mayImportFromDialect,
  providers: (from, target) =>
    target.startsWith('src/hub/') ||
    target.startsWith('src/providers/') ||
    target === 'src/dialect.ts' ||
    target === 'src/protocol-error.ts' ||
    (target.startsWith('src/dialects/') && standingOf(target).dialect === dialectServedBy(from)),
  validate: (_from, target) =>
    target.startsWith('src/hub/') ||
    target.startsWith('src/validate/') ||
    ['src/dialect.ts', 'src/protocol-error.ts', 'src/registry.ts'].includes(target),
  // Only the registry sees the dialects themselves; all others get them from it.
  core: (from, target) =>
    !target.startsWith('src/dialects/') || from === 'src/registry.ts' || from === 'src/translate.ts',
}

function dialectServedBy(provider: string): string {
  const name = posix.basename(provider, '.ts')
  if (/^codex(?:-|$)/.test(name)) return 'codex'
  return name === 'anthropic' ? 'anthropic-messages' : 'openai-chat'
}

const allowedPackages: Readonly<Record<string, readonly string[]>> = { wire: ['eventsource-parser'] }

const rooms = ['harness', 'golden', 'scripts'] as const

function resolved(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier))
}

function checkSource(path: string, { specifier }: Import): string | undefined {
  const { room } = standingOf(path)
  if (specifier.startsWith('.')) {
    const target = resolved(path, specifier)
    if (rooms.some((other) => target.startsWith(`${other}/`))) return `src must not import ${target}`
    if (!target.startsWith('src/')) return `must not import ${target}, which is outside src`
    const rule = roomRules[room]
    if (rule === undefined) return `src/${room} is no room that the import rule knows`
    return rule(path, target) ? undefined : `${room === 'core' ? 'src' : room} must not import ${target}`
  }
  if (specifier.startsWith('node:')) return `src must not import ${specifier}`
  if (specifier === 'wireproof' || specifier.startsWith('wireproof/')) return 'src imports itself by relative path'
  return allowedPackages[room]?.includes(specifier) ? undefined : `src must not depend on ${specifier}`
}

/** Tests of src may use vitest, fast-check, node and their neighbours; the rest of the rule holds for them too. */
function checkSourceTest(path: string, { specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const target = resolved(path, specifier)
  return rooms.some((other) => target.startsWith(`${other}/`)) ? `src must not import ${target}` : undefined
}

function checkOther(path: string, { specifier }: Import): string | undefined {
  const room = path.split('/')[0] ?? ''
  if (otherSseParsers.test(specifier)) return `${specifier} is a second SSE parser; use wireproof/wire`
  // Tests and the bench hold ours against it.
  if (specifier === 'eventsource-parser' && !path.startsWith('scripts/bench/') && !isTest(path))
    return 'only src/wire parses SSE; use wireproof/wire'
  if (!specifier.startsWith('.')) return undefined
  const target = resolved(path, specifier)
  if (room === 'harness' && target.startsWith('src/')) return `must import ${target} by the name of the package`
  if (room === 'harness' && target.startsWith('scripts/')) return `nothing imports scripts, and this imports ${target}`
  return undefined
}

/** Every violation of the import rule, as `file:line: problem`. */
export function importProblems(files: readonly SourceFile[]): readonly string[] {
  const problems: string[] = []
  for (const file of files) {
    const { path } = file
    const inSource = path.startsWith('src/')
    const judge = inSource ? (isTest(path) ? checkSourceTest : checkSource) : checkOther
    for (const found of importsOf(file)) {
      if (otherSseParsers.test(found.specifier) && inSource)
        problems.push(`${path}:${found.line}: ${found.specifier} is a second SSE parser; use wireproof/wire`)
      const problem = judge(path, found)
      if (problem !== undefined) problems.push(`${path}:${found.line}: ${problem}`)
    }
    if (inSource && !isTest(path) && !isGenerated(path))
      for (const { name, line } of globalsOf(file, impure)) problems.push(`${path}:${line}: src must not use ${name}`)
  }
  return problems
}

/** Dependencies that one place of the project owns; the checker tells where they are used. */
const watched = ['ajv', 'json-schema-to-typescript', 'fast-check', 'msw', 'vitest', 'eventsource-parser']

/** One line a watched package: the files that import it. */
export function watchedImports(files: readonly SourceFile[]): readonly string[] {
  const users = new Map<string, string[]>(watched.map((name) => [name, []]))
  for (const file of files)
    for (const name of new Set(importsOf(file).map(({ specifier }) => specifier.split('/')[0] ?? '')))
      users.get(name)?.push(file.path)
  return [...users].map(([name, paths]) => {
    const shown = name === 'vitest' ? paths.filter((path) => !isTest(path)) : paths
    const tests = paths.length - shown.length
    return `${name}: ${[...shown, ...(tests > 0 ? [`${tests} test files`] : [])].join(', ') || 'nowhere'}`
  })
}

/** Validators that ajv did not generate, and parsers of our own, would be second truths. */
export function secondTruths(files: readonly SourceFile[]): readonly string[] {
  const parser = files.some(
    (file) =>
      file.path.startsWith('src/wire/') && importsOf(file).some(({ specifier }) => specifier === 'eventsource-parser'),
  )
  const foreign = files.filter(
    ({ path, text }) =>
      path.startsWith('src/validate/') && path.endsWith('.js') && !text.startsWith('// Generated from schemas/'),
  )
  return [
    ...(parser ? [] : ['src/wire: does not import eventsource-parser, so SSE is parsed by something else']),
    ...foreign.map(({ path }) => `${path}: is no validator that \`npm run generate\` wrote`),
  ]
}
