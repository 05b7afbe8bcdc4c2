import type { Diagnostic } from 'wireproof'
import type { LogEntry } from '../../harness/proxy/index.ts'

/** Everything that the proxy reported, as its operator reads it: `kind code`, each once, in alphabetical order. */
export async function diagnosticsOf(proxyUrl: string, log: readonly LogEntry[]): Promise<readonly string[]> {
  const told = new Set<string>()
  for (const { id, diagnostics } of log) {
    if (diagnostics === undefined || diagnostics === 0) continue
    const response = await fetch(`${proxyUrl}/-/diagnostics/${id}`)
    if (!response.ok) throw new Error(`the proxy does not tell the diagnostics of exchange ${id}: ${response.status}`)
    for (const { kind, code } of (await response.json()) as readonly Diagnostic[]) told.add(`${kind} ${code}`)
  }
  return [...told].sort()
}
