import { scriptedCodex } from './codex-provider.ts'
import { gitlabDuoNotes, gitlabDuoProvider } from './gitlab-duo/provider.ts'
import { duoRefusals } from './gitlab-duo/refusals.ts'
import type { UpstreamOptions } from './start-upstream.ts'

export interface ProviderOptions {
  /** One of its refusals. */
  readonly refuse?: string
  readonly strict: boolean
}

/** A backend that can be imitated whole. */
export interface ScriptedProvider {
  readonly refusals: readonly string[]
  /** What the server is started with. */
  serve(options: ProviderOptions): Pick<UpstreamOptions, 'respond' | 'faulty' | 'websocket' | 'strict'>
  /** What whoever started it has to know to use it. */
  notes?(url: string): readonly string[]
}

/** By the name of the provider. */
export const scriptedProviders: Readonly<Record<string, ScriptedProvider>> = {
  codex: scriptedCodex,
  'gitlab-duo': { refusals: Object.keys(duoRefusals), serve: gitlabDuoProvider, notes: gitlabDuoNotes },
}
