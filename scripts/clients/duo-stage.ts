import { parseConfig } from '../../harness/proxy/config.ts'
import { type LogEntry, startProxy } from '../../harness/proxy/index.ts'
import { defaultSettings, proxyModels, testToken } from '../../harness/upstream/gitlab-duo/index.ts'
import { createGitlabDuoMock, type UpstreamOptions } from '../../harness/upstream/index.ts'
import { diagnosticsOf } from './diagnostics.ts'
import type { Run } from './run-task.ts'
import { logProblems, type Stage } from './stage.ts'

/** What both days had: clients still name models that are gone since. */
const models = {
  anthropic: [...new Set(Object.values(proxyModels).flatMap(({ anthropic }) => anthropic))],
  openai: [...new Set(Object.values(proxyModels).flatMap(({ openai }) => openai))],
}

/** The scripted instance and gateway, and what they find wrong in what reaches them. */
async function openMock(
  respond: UpstreamOptions['respond'],
  { separate, isMinted }: { readonly separate: boolean; readonly isMinted: (count: number) => boolean },
) {
  const refused: string[] = []
  const mock = await createGitlabDuoMock({
    gateway: { ...defaultSettings.gateway, models },
    separate,
    model: respond,
    faulty: 'record',
    onAnswered({ method, path }, status) {
      if (status >= 400) refused.push(`${method} ${path} was answered with ${status}`)
    },
  })
  return {
    mock,
    problems(): readonly string[] {
      const leaks = mock.leaked().map(({ path }) => `the token of the instance came to ${path}`)
      return [...refused, ...leaks, ...(isMinted(mock.mints()) ? [] : [`${mock.mints()} tokens were minted`])]
    },
  }
}

/** A GitLab instance with its gateway, and nothing of ours in between: what a client does there it does by itself. */
export async function openDuoStage(respond: UpstreamOptions['respond'], processes: number): Promise<Stage> {
  const { mock, problems } = await openMock(respond, {
    // Clients are told of one address, and find the gateway below it.
    separate: false,
    // Each process has a token of its own, and a second one where it asks for a title at the same time.
    isMinted: (count) => count >= processes && count <= 2 * processes,
  })
  return { url: mock.url, token: testToken, diagnostics: async () => [], problems, close: () => mock.close() }
}

/** What the operator would have `gitlab-duo` stand for. */
const MODEL = 'claude-opus-4-8'

/** The proxy over an account of GitLab Duo, configured as an operator would. */
export async function openAccountStage(run: Run, respond: UpstreamOptions['respond']): Promise<Stage> {
  const log: LogEntry[] = []
  const { mock, problems } = await openMock(respond, { separate: true, isMinted: (count) => count === 1 })
  const upstream = {
    ...{ provider: 'gitlab-duo', url: mock.url, gateway: mock.gatewayUrl },
    ...{ credential: 'env:GITLAB_TOKEN', model: MODEL, discovery: false },
  }
  const config = parseConfig(JSON.stringify({ upstreams: [upstream] }), { GITLAB_TOKEN: testToken })
  const proxy = await startProxy({ ...config, log: (entry) => log.push(entry) })
  return {
    url: proxy.url,
    token: 'test-key-client',
    diagnostics: () => diagnosticsOf(proxy.url, log),
    problems: () => [...problems(), ...logProblems(run, log)],
    async close() {
      await proxy.close(true)
      await mock.close()
    },
  }
}
