import type { UpstreamOptions } from '../start-upstream.ts'
import { createGitlabDuo } from './index.ts'
import { type DuoRefusal, duoRefusals } from './refusals.ts'
import { respondAsBoth } from './respond.ts'
import { testToken } from './settings.ts'

const isRefusal = (name: string): name is DuoRefusal => Object.hasOwn(duoRefusals, name)

/** Instance and gateway on one port, for who starts a server of their own. */
export function gitlabDuoProvider({
  refuse,
  strict,
}: {
  readonly refuse?: string
  readonly strict: boolean
}): Pick<UpstreamOptions, 'respond' | 'faulty' | 'websocket'> {
  const named = refuse !== undefined && isRefusal(refuse) ? { refuse } : {}
  const { state, behind } = createGitlabDuo({ ...named, strict })
  // What is wrong with a request is for the mock to say, and no path of it upgrades.
  return { respond: respondAsBoth(state, behind), faulty: 'record', websocket: 'none' }
}

export function gitlabDuoNotes(url: string): readonly string[] {
  return [
    `instance ${url}, gateway ${url}/ai, test token ${testToken}`,
    `GITLAB_INSTANCE_URL=${url} GITLAB_AI_GATEWAY_URL=${url} GITLAB_TOKEN=${testToken}`,
  ]
}
