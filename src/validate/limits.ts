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
  if (typeof value !== 'object' || value === null) return undefined
  if (depth >= MAX_DEPTH)
    return { pointer: '', keyword: 'depth', message: `expected at most ${MAX_DEPTH} levels of nesting, found more` }
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS)
      return { pointer: '', keyword: 'length', message: `expected at most ${MAX_ITEMS} items, found ${value.length}` }
    for (let index = 0; index < value.length; index++) {
      const found = excessIn(value[index], depth + 1)
      if (found !== undefined) return { ...found, pointer: `/${index}${found.pointer}` }
    }
    return undefined
  }
  for (const key in value) {
    const found = excessIn((value as Readonly<Record<string, unknown>>)[key], depth + 1)
    if (found !== undefined) {
      const step = key.replaceAll('~', '~0').replaceAll('/', '~1')
      return { ...found, pointer: `/${step}${found.pointer}` }
    }
  }
  return undefined
}
