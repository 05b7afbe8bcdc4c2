import { Ajv, type CodeKeywordDefinition, type KeywordCxt } from 'ajv'
import { _, stringify } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { Bundle } from './bundle.ts'
import { closeBundle } from './close.ts'
import { camel } from './schema.ts'

/** An enum that the vendor may extend. It fails under its own keyword, which tolerant validation takes for "unknown". */
const openEnum: CodeKeywordDefinition = {
  keyword: 'openEnum',
  type: 'string',
  schemaType: 'array',
  code(cxt: KeywordCxt) {
    const values = cxt.gen.scopeValue('obj', { ref: cxt.schema, code: stringify(cxt.schema) })
    cxt.fail(_`!${values}.includes(${cxt.data})`)
  },
}

const declarations = (names: readonly string[], source: string): string =>
  [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    "import type { GeneratedValidator } from './generated.ts'",
    '',
    ...names.map((name) => `export const ${name}: GeneratedValidator`),
    '',
  ].join('\n')

/** `case.json` cannot export `case`. */
function exportName(stem: string): string {
  return /^(?:case|default|new|delete)$/.test(stem) ? `${stem}Document` : camel(stem)
}

/**
 * Nobody reads where in the closed schema a complaint arose, and each complaint is noted by the same statements: together
 * a third of the code. Joined in place, because `concat` for each item of a hostile array takes time by its square.
 */
function compact(code: string): string {
  const noted =
    /const (err\d+) = \{instancePath(?::(.*?))?,keyword:"(\w+)",params:(.*?)(?:,propertyName:\w+)?\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g
  const short = code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(noted, (_all, _name, path: string | undefined, keyword: string, params: string) => {
      return `vErrors = note(vErrors, ${path ?? 'instancePath'}, "${keyword}", ${params});`
    })
    .replaceAll(
      /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = join(vErrors, $1.errors);',
    )
  return `${short}\nfunction note(list, instancePath, keyword, params) {
    const error = { instancePath, keyword, params }
    if (list === null) return [error]
    list.push(error)
    return list
  }
  function join(list, more) {
    if (list === null) return more
    for (const error of more) list.push(error)
    return list
  }`
}

export interface ValidatorModule {
  readonly code: string
  readonly declaration: string
}

/** One dependency-free module for a room, with one strict validator a document. */
export async function writeValidators(bundle: Bundle, root: string): Promise<ValidatorModule> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    loopRequired: 3,
    code: { source: true, esm: true },
  })
  ajv.addKeyword(openEnum)
  ajv.addSchema({ $id: bundle.id, $defs: closeBundle(bundle) })
  const exported = Object.fromEntries(
    [...bundle.roots].map(([stem, name]) => [exportName(stem), `${bundle.id}#/$defs/${name}`]),
  )
  const { outputFiles } = await build({
    stdin: { contents: compact(standalone.default(ajv, exported)), resolveDir: root, sourcefile: `${bundle.id}.js` },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The path of a bundled module is written into the output; it must not tell where a linked folder leads.
    preserveSymlinks: true,
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    // Without a limit a room is one line of 200 kB, which no diff tool shows.
    lineLimit: 160,
    legalComments: 'none',
    charset: 'ascii',
  })
  const source = `schemas/${bundle.id}`
  return {
    code: `// Generated from ${source} by \`npm run generate\`. Do not edit.\n${outputFiles[0]?.text ?? ''}`,
    declaration: declarations(Object.keys(exported), source),
  }
}
