import { describe, expect, it } from 'vitest'
import { dialects } from 'wireproof'
import { flatten, unitsOf } from './flatten.ts'
import { contextsFor, decodeWhole } from './pipeline.ts'
import { resolvePointer } from './pointer.ts'
import { loadScenarios } from './scenarios.ts'

// Diagnostics say where something was lost by the `members` table of its source: every field that a decoder read must
// stand where that table says.

const documents = loadScenarios()
  .filter(({ malformed }) => malformed !== true)
  .flatMap(({ loaded }) => loaded)
  .flatMap((document) =>
    document.kind === 'stream' ? [] : [[document.name, { ...document, kind: document.kind }] as const],
  )

/** Fields whose value says that something is absent on the wire, or how it was written. */
const inferred = /^(dialect|vendor|empty|run|form|mode|kind|status|retryAfterMs)$|^ext\./

describe('every field stands where its dialect says', () => {
  it.each(documents)('%s', (_name, document) => {
    const dialect = Object.values(dialects).find(({ id }) => id === document.dialect)
    if (dialect === undefined) throw new Error(`no dialect ${document.dialect}`)
    const wire =
      document.kind === 'failure' && !document.text.trim().startsWith('{') ? document.text : JSON.parse(document.text)
    const hub = decodeWhole(dialect, document.kind, wire, contextsFor(dialect, dialect).decode, document.status)
    const units = unitsOf(flatten(hub, dialect.members))
    expect(units.length).toBeGreaterThan(0)
    const lost = units.flatMap(({ type, leaves }) =>
      leaves
        .filter(
          ({ path, value, pointer }) =>
            !inferred.test(path) &&
            // A request that cannot name a model names none.
            !(path === 'model' && value === '') &&
            (pointer === undefined || resolvePointer(wire, pointer) === undefined),
        )
        .map(({ path, pointer }) => `${type}.${path} at ${pointer}`),
    )
    expect(lost).toEqual([])
    const changed = units.flatMap(({ type, leaves }) =>
      leaves
        .filter(({ path }) => /^(text|name|description|url|title|quoted|id|callId|model)$/.test(path))
        .filter(({ path, value, pointer }) => {
          if (path === 'model' && value === '') return false
          const found = pointer === undefined ? value : resolvePointer(wire, pointer)
          // An id or name that the wire does not have is told at the node for which it was made.
          return found !== value && !(/^(id|callId|name)$/.test(path) && typeof found === 'object')
        })
        .map(({ path, pointer, value }) => `${type}.${path} is ${String(value)} at ${pointer}`),
    )
    expect(changed).toEqual([])
  })
})
