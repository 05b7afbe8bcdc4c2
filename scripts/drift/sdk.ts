import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { isSchema, type Schema } from '../generate/schema.ts'
import type { SdkType } from './kinds.ts'

/** An SDK on disk. */
export interface Sdk {
  readonly name: string
  readonly version: string
  /** The folder of the package itself. */
  readonly folder: string
}

/** The JSON Schema of a type, with the definitions that its references mean. */
export interface SdkSchema {
  readonly schema: Schema
  readonly definitions: Readonly<Record<string, Schema>>
}

const generatorVersion = '2.9.0-closed'

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The SDK that the project itself pins. */
export function installedSdk(root: string, name: string): Sdk {
  const folder = join(root, 'node_modules', name)
  return { name, version: versionOf(folder), folder }
}

/** Another version of an SDK, fetched from npm once and kept below `.cache`. */
export function fetchSdk(root: string, spec: string): Sdk {
  const name = spec.slice(0, spec.indexOf('@', 1))
  const prefix = join(root, '.cache/drift', spec.replaceAll('/', '+'))
  const folder = join(prefix, 'node_modules', name)
  if (!existsSync(folder)) {
    mkdirSync(prefix, { recursive: true })
    writeFileSync(join(prefix, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', spec], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  return { name, version: versionOf(folder), folder }
}

function declares(module: string, name: string): boolean {
  return new RegExp(`export (declare )?(interface|type|class) ${name}\\b`).test(module)
}

function convert(sdk: Sdk, module: string, names: readonly string[], work: string): Readonly<Record<string, Schema>> {
  const path = join(work, 'types.ts')
  const file = join(sdk.folder, `${module}.d.ts`)
  const lines = names.map((name) => `import type { ${name} as ${name}_ } from '${file.slice(0, -'.d.ts'.length)}.js'`)
  const types = names.map((name) => `export type Root_${name} = ${name}_`)
  writeFileSync(path, [...lines, ...types, ''].join('\n'))
  const compilerOptions = {
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  const tsconfig = join(work, 'tsconfig.json')
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { ...compilerOptions, target: 'ES2022' }, files: [path] }))
  const generator = createGenerator({
    path,
    tsconfig,
    type: '*',
    skipTypeCheck: true,
    jsDoc: 'none',
    // Objects are closed, or the values of `'a' | (string & {})` would be swallowed by the open object.
    additionalProperties: false,
  })
  const { definitions = {} } = generator.createSchema('*')
  return JSON.parse(JSON.stringify(definitions)) as Readonly<Record<string, Schema>>
}

/**
 * The schemas of types of one module, by name; types that this version of the SDK does not have are left out.
 * Converting takes seconds, so that the result is kept below `.cache` by version.
 */
function readModule(root: string, sdk: Sdk, module: string, wanted: readonly string[]): ReadonlyMap<string, SdkSchema> {
  const file = join(sdk.folder, `${module}.d.ts`)
  const declarations = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const names = [...new Set(wanted)].filter((name) => declares(declarations, name)).sort()
  if (names.length === 0) return new Map()
  const key = `${sdk.name}@${sdk.version}/${module}/${names.join('+')}@${generatorVersion}`.replaceAll('/', '+')
  const work = join(root, '.cache/drift', key)
  const cached = join(work, 'definitions.json')
  if (!existsSync(cached)) {
    mkdirSync(work, { recursive: true })
    writeFileSync(cached, JSON.stringify(convert(sdk, module, names, work)))
  }
  const definitions = JSON.parse(readFileSync(cached, 'utf8')) as Readonly<Record<string, Schema>>
  return new Map(
    names.flatMap((name) => {
      const schema = definitions[`Root_${name}`]
      return isSchema(schema) ? [[name, { schema, definitions }] as const] : []
    }),
  )
}

/** Looks up types, each module converted once. */
export function createSdkReader(
  root: string,
  sdk: Sdk,
  all: readonly SdkType[],
): (type: SdkType) => SdkSchema | undefined {
  const modules = new Map<string, ReadonlyMap<string, SdkSchema>>()
  return ({ module, name }) => {
    const known = modules.get(module)
    const names = all.filter((type) => type.module === module).map((type) => type.name)
    const types = known ?? readModule(root, sdk, module, names)
    modules.set(module, types)
    return types.get(name)
  }
}
