import type { Acceptance, Code, OnLoss } from 'wireproof'
import type { BodyDecoder } from './content-encoding/index.ts'
import type { Clients } from './credentials.ts'
import type { createDiagnosticsStore } from './diagnostics.ts'
import type { ProxyHooks } from './hooks.ts'
import type { Limits, LogEntry } from './options.ts'
import type { Router, Upstream } from './routing.ts'
import type { State } from './state/state.ts'
import type { Transport } from './transport.ts'

/** What all exchanges of one proxy share. */
export interface Runtime {
  readonly router: Router
  readonly limits: Limits
  readonly bodies: BodyDecoder
  /** Whether clients may upgrade. */
  readonly websocket: boolean
  readonly onLoss: OnLoss
  /** What is accepted for one client, told by its headers. */
  acceptedFor(headers: Readonly<Record<string, string>>): readonly (Code | Acceptance)[]
  readonly hooks: ProxyHooks | undefined
  /** What is kept for this client: of what others were told it finds nothing. */
  stateFor(headers: Readonly<Record<string, string>>): State
  readonly store: ReturnType<typeof createDiagnosticsStore>
  readonly clients: Clients
  /** `generate`: there is a stream to ask for, over a WebSocket where the upstream is configured so. */
  transportFor(upstream: Upstream, call?: 'generate'): Transport
  /** Unique, and not to be guessed: it opens the list of diagnostics. */
  nextId(): string
  now(): number
  sha256(text: string): string
  /** Set while the proxy is closing: told whenever an exchange is over. */
  onExchangeOver?: () => void
  readonly log: ((entry: LogEntry) => void) | undefined
}
