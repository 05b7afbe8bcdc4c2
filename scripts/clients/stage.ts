import { type LogEntry, startProxy, type UpstreamTarget } from '../../harness/proxy/index.ts'
import { basePaths, familyOf, type ScriptedDialect } from '../../harness/upstream/endpoint.ts'
import { startUpstream, type UpstreamOptions } from '../../harness/upstream/index.ts'
import { diagnosticsOf } from './diagnostics.ts'
import type { Run } from './run-task.ts'

/** What a client talks to, with the scripted model behind it. */
export interface Stage {
  /** Without `/v1`. */
  readonly url: string
  /** What opens it. */
  readonly token: string
  /** Every loss that is reported, as `kind code`. */
  diagnostics(): Promise<readonly string[]>
  /** What went wrong on the way, in words. */
  problems(): readonly string[]
  close(): Promise<void>
}

const basePath = (dialect: ScriptedDialect): string =>
  Object.entries(basePaths).find(([, id]) => id === dialect)?.[0] ?? dialect

/** Over WebSocket on both sides of the proxy, where the upstream has one. */
export const speaksWebSocket = ({ transport }: Run, dialect: ScriptedDialect): boolean =>
  transport === 'websocket' && familyOf(dialect) === 'openai-responses'

/** An upstream behind the proxy. The backend of Codex is there for an account only, which is the operator's own. */
function targetOf(run: Run, dialect: ScriptedDialect, url: string): UpstreamTarget {
  const websocket = speaksWebSocket(run, dialect)
  const target = { dialect, url: `${url}/${basePath(dialect)}`, websocket }
  return dialect === 'codex'
    ? {
        ...target,
        url: `${url}/backend-api/codex`,
        credential: { kind: 'bearer', value: 'test-key-account', account: 'account-1' },
      }
    : target
}

export function logProblems(run: Run, log: readonly LogEntry[]): readonly string[] {
  const problems: string[] = []
  // 201: a token was made.
  for (const { method, path, status, note } of log)
    if (status !== 200 && status !== 201 && run.task.tells === undefined)
      problems.push(`${method} ${path} was answered with ${status}${note === undefined ? '' : `, ${note}`}`)
  // A WebSocket is asked for by GET. Codex falls back to POST without a word.
  const wanted = run.transport === 'websocket' ? 'GET' : 'POST'
  const others = log.filter(({ upstream, method }) => upstream !== undefined && method !== wanted)
  if (others.length > 0) problems.push(`${others.length} answers did not take the way of ${run.transport}`)
  return problems
}

/** The proxy with its defaults, over an upstream of one dialect. */
export async function openProxyStage(
  run: Run,
  dialect: ScriptedDialect,
  respond: UpstreamOptions['respond'],
): Promise<Stage> {
  const log: LogEntry[] = []
  const upstream = await startUpstream({ respond, faulty: 'record' })
  const token = 'test-key-client'
  const proxy = await startProxy({
    ...(run.task.instance === true ? { clientKeys: [token] } : {}),
    upstreams: [targetOf(run, dialect, upstream.url)],
    log: (entry) => log.push(entry),
  })
  return {
    url: proxy.url,
    token,
    diagnostics: () => diagnosticsOf(proxy.url, log),
    problems: () => logProblems(run, log),
    async close() {
      await proxy.close(true)
      await upstream.close()
    },
  }
}
