import { type Json, pointerKey } from 'wireproof/hub'
import { findSpan } from 'wireproof/wire'

/** Whether `pointer` is `ancestor` or something inside it. */
export function isAtOrUnder(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

export function tokensOf(pointer: string): readonly string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value a pointer leads to, or `undefined` where it leads nowhere. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  let value = document
  for (const token of tokensOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined
    value = (value as Record<string, unknown>)[token]
  }
  return value
}

export interface JsonLeaf {
  readonly pointer: string
  readonly value: Exclude<Json, object> | readonly [] | Readonly<Record<string, never>>
}

/** Every scalar of a document, and every empty array and object, in document order. */
export function leavesOf(document: unknown, base = ''): readonly JsonLeaf[] {
  const found: JsonLeaf[] = []
  const visit = (value: unknown, pointer: string): void => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    if (keys.length === 0) found.push({ pointer, value: value as JsonLeaf['value'] })
    for (const key of keys) visit((value as Record<string, unknown>)[key], `${pointer}/${pointerKey(key)}`)
  }
  visit(document, base)
  return found
}

/** JSON text with the value at `pointer` replaced and every other byte untouched; `undefined` where nothing is there. */
export function replaceAt(text: string, pointer: string, json: string): string | undefined {
  const span = findSpan(text, pointer)
  return span === undefined ? undefined : text.slice(0, span.from) + json + text.slice(span.to)
}
