/** Far above any document seen, and low enough that a recursive validator keeps its stack. */
const MAX_DEPTH = 256
const MAX_ITEMS = 100_000

export interface Excess {
  readonly pointer: string
  readonly message: string
  readonly keyword: 'depth' | 'length'
}

/**
 * The first place where a document is deeper or longer than any validator should be asked to follow. Pointers are built
 * only when there is one.
 */
export function excessIn(value: unknown, depth = 0): Excess | undefined {
  return typeof value === 'object' && value !== null ? excessInside(value, depth) : undefined
}

/** Leaves are not called for: they are most of a document, and a call is most of what one costs. */
function excessInside(value: object, depth: number): Excess | undefined {
  if (depth >= MAX_DEPTH)
    return { pointer: '', keyword: 'depth', message: `expected at most ${MAX_DEPTH} levels of nesting, found more` }
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS)
      return { pointer: '', keyword: 'length', message: `expected at most ${MAX_ITEMS} items, found ${value.length}` }
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item !== 'object' || item === null) continue
      const found = excessInside(item, depth + 1)
      if (found !== undefined) return { ...found, pointer: `/${index}${found.pointer}` }
    }
    return undefined
  }
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof member !== 'object' || member === null) continue
    const found = excessInside(member, depth + 1)
    if (found !== undefined) {
      const step = key.replaceAll('~', '~0').replaceAll('/', '~1')
      return { ...found, pointer: `/${step}${found.pointer}` }
    }
  }
  return undefined
}
