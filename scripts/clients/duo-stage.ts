import { defaultSettings, proxyModels, testToken } from '../../harness/upstream/gitlab-duo/index.ts'
import { createGitlabDuoMock, type UpstreamOptions } from '../../harness/upstream/index.ts'
import type { Stage } from './stage.ts'

/** What both days had: clients still name models that are gone since. */
const models = {
  anthropic: [...new Set(Object.values(proxyModels).flatMap(({ anthropic }) => anthropic))],
  openai: [...new Set(Object.values(proxyModels).flatMap(({ openai }) => openai))],
}

/** A GitLab instance with its gateway, and nothing of ours in between: what a client does there it does by itself. */
export async function openDuoStage(respond: UpstreamOptions['respond'], processes: number): Promise<Stage> {
  const refused: string[] = []
  const mock = await createGitlabDuoMock({
    gateway: { ...defaultSettings.gateway, models },
    model: respond,
    faulty: 'record',
    onAnswered({ method, path }, status) {
      if (status >= 400) refused.push(`${method} ${path} was answered with ${status}`)
    },
  })
  return {
    url: mock.url,
    token: testToken,
    diagnostics: async () => [],
    problems() {
      const leaks = mock.leaked().map(({ path }) => `the token of the instance came to ${path}`)
      // Each process has a token of its own, and a second one where it asks for a title at the same time.
      const fits = mock.mints() >= processes && mock.mints() <= 2 * processes
      const mints = fits ? [] : [`${processes} processes had ${mock.mints()} tokens minted`]
      return [...refused, ...leaks, ...mints]
    },
    close: () => mock.close(),
  }
}
