import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'wireproof/validate'
import * as conformance from '../../harness/conformance-validators.gen.js'
import { type Bundle, readBundle, resolve } from '../generate/bundle.ts'
import { isSchema, type Schema } from '../generate/schema.ts'
import { type Comparison, compareDocument, createMeetings, type Line, type Meetings } from './compare.ts'
import { type Explained, type Explanation, explain } from './explain.ts'
import { type DriftKind, type SdkType, sdkDialects } from './kinds.ts'
import type { Site } from './position.ts'
import { createSdkReader, type Sdk, type SdkSchema } from './sdk.ts'

export interface DialectDrift extends Explained {
  readonly dialect: string
  readonly sdk: Sdk
  readonly documents: readonly string[]
  readonly members: number
  readonly values: number
  /** Types that this version of the SDK does not declare. */
  readonly absent: readonly string[]
  /** Documents of ours that no type describes. */
  readonly alone: readonly string[]
}

function ourSite(bundle: Bundle, { document, member }: DriftKind): Site {
  const root = bundle.roots.get(document)
  if (root === undefined) throw new Error(`schemas/${bundle.id} has no ${document}.json to compare`)
  const follow = (schema: Schema): Schema => resolve(bundle, schema)
  const whole: Schema = { $ref: `#/$defs/${root}` }
  if (member === undefined) return { schema: whole, resolve: follow }
  const properties = follow(whole)['properties']
  const inner = isSchema(properties) ? properties[member] : undefined
  if (!isSchema(inner)) throw new Error(`schemas/${bundle.id}/${document}.json has no member ${member} to compare`)
  return { schema: inner, resolve: follow }
}

function sdkSite({ schema, definitions }: SdkSchema): Site {
  const follow = (given: Schema): Schema => {
    let current = given
    for (let hops = 0; hops < 20; hops++) {
      const ref = current['$ref']
      if (typeof ref !== 'string') return current
      const next = definitions[decodeURIComponent(ref.slice('#/definitions/'.length))]
      if (next === undefined) return current
      current = next
    }
    return current
  }
  return { schema, resolve: follow }
}

/**
 * The explanations of a dialect.
 * @throws Error where the file is not what its schema says
 */
export function readExplanations(root: string, dialect: string): readonly Explanation[] {
  const file = join(root, 'schemas', dialect, 'drift.json')
  if (!existsSync(file)) return []
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const { findings } = check(conformance.driftExplanations, value, { strict: true })
  const [first] = findings
  if (first !== undefined) throw new Error(`schemas/${dialect}/drift.json#${first.pointer}: ${first.message}`)
  return value as readonly Explanation[]
}

function compareKind(
  bundle: Bundle,
  kind: DriftKind,
  read: (type: SdkType) => SdkSchema | undefined,
  meetings: Meetings,
): Comparison | undefined {
  const theirs = kind.types.flatMap((type) => read(type) ?? [])
  return theirs.length === 0
    ? undefined
    : compareDocument(kind.document, [ourSite(bundle, kind)], theirs.map(sdkSite), meetings)
}

/** Compares every document of a dialect with the types of an SDK. `schemas`: the folder that holds `schemas/`. */
export function driftOf(root: string, schemas: string, dialect: string, sdk: Sdk): DialectDrift {
  const kinds = sdkDialects[dialect]?.kinds ?? []
  const bundle = readBundle(schemas, dialect)
  const all = Object.values(sdkDialects).flatMap((one) => (one.sdk === sdk.name ? one.kinds : []))
  const read = createSdkReader(
    root,
    sdk,
    all.flatMap((kind) => kind.types),
  )
  const lines: Line[] = []
  const documents: string[] = []
  const meetings = createMeetings()
  let [members, values] = [0, 0]
  for (const kind of kinds) {
    const comparison = compareKind(bundle, kind, read, meetings)
    if (comparison === undefined) continue
    documents.push(kind.document)
    lines.push(...comparison.lines)
    members += comparison.members
    values += comparison.values
  }
  const absent = kinds.flatMap(({ types }) => types.filter((type) => read(type) === undefined))
  return {
    dialect,
    sdk,
    documents,
    members,
    values,
    absent: absent.map(({ module, name }) => `${name} of ${module}`),
    alone: [...bundle.roots.keys()].filter((stem) => !documents.includes(stem)),
    ...explain(lines, readExplanations(schemas, dialect)),
  }
}
