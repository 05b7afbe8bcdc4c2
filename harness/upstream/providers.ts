import { codexProvider } from './codex-provider.ts'
import type { UpstreamOptions } from './start-upstream.ts'

/** Backends that can be imitated whole, by the name of their provider. */
export const scriptedProviders: Readonly<Record<string, () => UpstreamOptions['respond']>> = { codex: codexProvider }
