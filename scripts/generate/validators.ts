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

/** Nobody reads where in the closed schema a complaint arose, and it is a fifth of the code. */
function compact(code: string): string {
  return code.replaceAll(/schemaPath:"[^"]*",/g, '')
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
