import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readBundle, SchemaError } from './bundle.ts'
import { writeClientProfiles } from './client-profiles.ts'
import { writeDiagnosticCodes } from './diagnostic-codes.ts'
import { lintBundle } from './lint.ts'
import { type HandWritten, writeTypes } from './types.ts'
import { writeValidators } from './validators.ts'

export interface Outcome {
  /** Problems of the sources; when there are any, nothing was generated. */
  readonly problems: readonly string[]
  /** Path in the repository to the text that belongs there. */
  readonly files: ReadonlyMap<string, string>
}

/** The types of the hub are written by hand; a test holds the generated ones against them. */
const hubTypes: HandWritten = { names: ['DialectId', 'Extensions', 'Json', 'JsonObject'], from: '../hub/node.ts' }

/** Where the output of a room goes. */
function placesOf(id: string): { readonly types: string; readonly validators: string } {
  if (id === 'hub') return { types: 'src/validate/hub-types.gen.ts', validators: 'src/validate/hub' }
  if (id === 'conformance') return { types: 'harness/conformance.gen.ts', validators: 'harness/conformance-validators' }
  // A provider that has endpoints of its own beside the dialects that it hosts.
  if (id === 'gitlab-duo') return { types: 'src/providers/gitlab-duo.gen.ts', validators: 'src/validate/gitlab-duo' }
  return { types: `src/dialects/${id}/wire.gen.ts`, validators: `src/validate/${id}` }
}

/** Everything that is generated, as it should be; reads the sources below `root` and writes nothing. */
export async function generate(root: string, rooms: readonly string[]): Promise<Outcome> {
  const problems: string[] = []
  const files = new Map<string, string>()
  for (const id of rooms) {
    try {
      const bundle = readBundle(root, id)
      const found = lintBundle(bundle)
      problems.push(...found)
      if (found.length > 0 || bundle.roots.size === 0) continue
      const places = placesOf(id)
      files.set(places.types, await writeTypes(bundle, id === 'hub' ? hubTypes : undefined))
      const { code, declaration } = await writeValidators(bundle, root)
      files.set(`${places.validators}.gen.js`, code)
      files.set(
        `${places.validators}.gen.d.ts`,
        declaration.replace('./generated.ts', generatedFrom(places.validators)),
      )
    } catch (error) {
      if (!(error instanceof SchemaError)) problems.push(`schemas/${id}: cannot be compiled: ${String(error)}`)
      else problems.push(error.message)
    }
  }
  files.set('docs/diagnostic-codes.md', writeDiagnosticCodes())
  files.set('docs/client-profiles.md', writeClientProfiles())
  return { problems, files }
}

function generatedFrom(validators: string): string {
  return validators.startsWith('harness/') ? 'wireproof/validate' : './generated.ts'
}

export function roomsOf(root: string): readonly string[] {
  return readdirSync(join(root, 'schemas'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(root, 'schemas', name)).some((file) => file.endsWith('.json')))
    .sort()
}

/** The generated files that are missing or differ from what is committed. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
}

export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
