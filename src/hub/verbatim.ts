import type { Json } from './node.ts'

export interface Verbatims {
  /** Returns a stand-in for JSON text that `JSON.parse` would change; put it anywhere into the emitted document. */
  add(text: string): Json
  serialize(document: Json): string
}

/**
 * JSON text inside a printed document. `JSON.rawJSON` does this, but not on Node 20. A stand-in prints as a marker, and
 * the marker is replaced in the printed text; the document is first printed without them, so that a marker is chosen
 * which no content (a hostile client may try) happens to hold.
 */
export function createVerbatims(): Verbatims {
  const texts: string[] = []
  let marker: string | undefined
  return {
    add(text) {
      const n = texts.push(text) - 1
      return { toJSON: () => (marker === undefined ? null : `${marker}${n}`) } as unknown as Json
    },
    serialize(document) {
      marker = undefined
      const plain = JSON.stringify(document)
      if (texts.length === 0) return plain
      let round = 0
      while (plain.includes(`wireproof:${round}:verbatim:`)) round++
      marker = `wireproof:${round}:verbatim:`
      return JSON.stringify(document).replaceAll(
        new RegExp(`"${marker}(\\d+)"`, 'g'),
        (_, n) => texts[Number(n)] ?? 'null',
      )
    },
  }
}
