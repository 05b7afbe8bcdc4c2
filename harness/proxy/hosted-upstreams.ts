import type { ConfigContext, Members } from './config-values.ts'
import { gitlabDuoConfig } from './gitlab-duo/config.ts'
import type { UpstreamTarget } from './options.ts'

/** Reads upstreams of one provider that is a host of several dialects, and so has no `dialect` in a configuration. */
export interface HostedConfig {
  /** Members beside those that every upstream may have. */
  readonly members: readonly string[]
  /** @throws ProxyConfigError */
  read(members: Members, at: string, context: ConfigContext): UpstreamTarget
  /** `PROVIDER=URL` on the command line; the token of the environment goes to that URL and nowhere else. @throws ProxyConfigError */
  fromFlag(url: string, flags: HostedFlags, context: ConfigContext): UpstreamTarget
}

/** What else the command line says to such an upstream. */
export interface HostedFlags {
  readonly gateway?: string
}

export const hostedUpstreams: Readonly<Record<string, HostedConfig>> = { 'gitlab-duo': gitlabDuoConfig }
