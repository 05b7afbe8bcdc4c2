import { describe, expect, it } from 'vitest'
import { type Dialect, dialects } from 'wireproof'
import type { Json } from 'wireproof/hub'
import { contextsFor, decodeWhole, encodeWhole } from './pipeline.ts'
import { isAtOrUnder, resolvePointer } from './pointer.ts'
import { loadScenarios } from './scenarios.ts'

// Vendors add members every week. One that nobody knows is planted into each object of each golden document: it arrives
// once, or is told to be missing.

const NAME = 'x_planted'
const VALUE = 'planted-value'

const documents = loadScenarios()
  .filter(({ malformed }) => malformed !== true)
  .flatMap(({ loaded }) => loaded)
  .flatMap((document) => {
    const { kind } = document
    return kind === 'request' || kind === 'response' ? [[document.name, { ...document, kind }] as const] : []
  })

/** Every object that is the vendor's own, and not JSON of a user or a model. */
function objectsOf(value: Json, at: string, found: string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) for (const [i, one] of value.entries()) objectsOf(one as Json, `${at}/${i}`, found)
  else {
    found.push(at)
    for (const [key, one] of Object.entries(value)) if (!owned.has(key)) objectsOf(one, `${at}/${key}`, found)
  }
  return found
}
const owned: ReadonlySet<string> = new Set(['schema', 'parameters', 'input_schema', 'metadata', 'input', 'logit_bias'])

function planted(text: string, at: string): Json {
  const document = JSON.parse(text) as Json
  const target = resolvePointer(document, at) as Record<string, Json>
  target[NAME] = VALUE
  return document
}

const count = (json: string): number => json.split(NAME).length - 1

function pass(from: Dialect, to: Dialect, kind: 'request' | 'response', wire: Json) {
  const contexts = contextsFor(from, to)
  const emitted = encodeWhole(to, decodeWhole(from, kind, wire, contexts.decode), contexts.encode)
  return { json: contexts.serialize(emitted), diagnostics: contexts.diagnostics(emitted) }
}

describe('a member that nobody knows', () => {
  it.each(documents)('%s', (_name, { dialect, kind, text }) => {
    const from = Object.values(dialects).find(({ id }) => id === dialect)
    if (from === undefined) throw new Error(`no dialect ${dialect}`)
    const places = objectsOf(JSON.parse(text), '', [])
    // One text is a whole answer of Duo Chat, in which nothing can be planted.
    expect(places.length > 0).toBe(typeof JSON.parse(text) === 'object')
    const problems: string[] = []
    for (const at of places) {
      const wire = planted(text, at)
      for (const to of Object.values(dialects)) {
        const { json, diagnostics } = pass(from, to, kind, wire)
        const told = diagnostics.some(
          (one) => one.kind === 'dropped' && one.at !== undefined && isAtOrUnder(`${at}/${NAME}`, one.at),
        )
        const arrived = count(json)
        if (arrived > 1 || (arrived === 0) !== told)
          problems.push(`${at} to ${to.id}: arrives ${arrived} times, ${told ? '' : 'not '}told to be missing`)
      }
    }
    expect(problems).toEqual([])
  })
})
