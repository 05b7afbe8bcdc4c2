import { bySeverity, type Diagnostic } from 'wireproof'

export const DIAGNOSTICS_HEADER = 'wireproof-diagnostics'
export const EXCHANGE_HEADER = 'wireproof-exchange'

/** Header values are ASCII, and many servers refuse more than 8 kB of all headers together. */
const MAX_HEADER = 4096

/** JSON in ASCII: everything else is escaped, which JSON readers undo by themselves. */
function printAscii(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The most severe ones first, as many as fit; `total` says how many there are. `undefined` when there is nothing to tell. */
export function headerOf(diagnostics: readonly Diagnostic[]): string | undefined {
  const total = diagnostics.length
  if (total === 0) return undefined
  const shown: string[] = []
  let size = `{"total":${total},"diagnostics":[]}`.length
  for (const diagnostic of bySeverity(diagnostics)) {
    const text = printAscii(diagnostic)
    if (size + text.length + 1 > MAX_HEADER) break
    shown.push(text)
    size += text.length + 1
  }
  return `{"total":${total},"diagnostics":[${shown.join(',')}]}`
}

export interface DiagnosticsStore {
  put(id: string, diagnostics: readonly Diagnostic[]): void
  get(id: string): readonly Diagnostic[] | undefined
}

/** The whole lists of the last exchanges; older ones are forgotten, so that memory stays bounded. */
export function createDiagnosticsStore(keep = 1000): DiagnosticsStore {
  const lists = new Map<string, readonly Diagnostic[]>()
  return {
    put(id, diagnostics) {
      lists.set(id, [...(lists.get(id) ?? []), ...diagnostics])
      const [oldest] = lists.keys()
      if (lists.size > keep && oldest !== undefined) lists.delete(oldest)
    },
    get: (id) => lists.get(id),
  }
}
