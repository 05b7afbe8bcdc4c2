import { sendWhole } from '../../client/index.ts'
import type { Received, Script } from '../../upstream/index.ts'
import { streamScript } from '../../upstream/index.ts'
import type { RunningProxy } from '../options.ts'

/** A backend that answers everything, with ids that say which request was answered. */
export function backend({ number, json }: Received): Script {
  const { input } = (json ?? {}) as { readonly input?: readonly { readonly type?: string }[] }
  const compacts = input?.at(-1)?.type === 'compaction_trigger'
  const text = { type: 'output_text', text: `answer ${number}`, annotations: [], logprobs: [] }
  const item = compacts
    ? { type: 'compaction', id: `cmp_${number}`, encrypted_content: 'c2VhbGVk' }
    : { type: 'message', id: `msg_${number}`, role: 'assistant', status: 'completed', content: [text] }
  const response = {
    id: `resp_${number}`,
    object: 'response',
    created_at: 1,
    model: 'gpt-6-sol',
    status: 'in_progress',
    output: [],
  }
  const usage = {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 1,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 2,
  }
  const events = [
    { type: 'response.created', response },
    {
      type: 'response.output_item.added',
      output_index: 0,
      item: compacts ? item : { ...item, status: 'in_progress', content: [] },
    },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { ...response, status: 'completed', usage } },
  ]
  return streamScript(
    events.map((event, n) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: n })}\n\n`),
  )
}

export interface Caller {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends as a caller, and gives the id of the response beside what the proxy had to say. */
export async function call(proxy: RunningProxy, { path, headers, body }: Caller) {
  const answer = await sendWhole({
    url: proxy.url + path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const told = answer.headers['wireproof-diagnostics']
  const codes =
    told === undefined
      ? []
      : (JSON.parse(told) as { readonly diagnostics: readonly { readonly code: string; readonly detail?: string }[] })
          .diagnostics
  return { ...answer, id: /"id":"(resp_\w+)"/.exec(answer.text)?.[1] ?? '', codes }
}

export const user = (text: string) => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] })

/** What Codex CLI 0.169.0 says on its surfaces, with ids of our own. */
export const codexTurn = {
  installation_id: '7b0e6e0c-0f3e-4b0e-9a53-1b1f7a2f9c01',
  session_id: '01a1fbdb-659e-7772-b8e1-26a5f5016969',
  thread_id: '01a1fbdb-659e-7772-b8e1-26a5f5016969',
  turn_id: '01a1fbdb-65a9-7a61-a949-2126077ca42a',
  window_id: '01a1fbdb-659e-7772-b8e1-26a5f5016969:2',
  window_number: 2,
  request_kind: 'turn',
  parent_thread_id: '01a1fbdb-0000-7000-8000-000000000000',
  turn_started_at_unix_ms: 1795226822059,
  sandbox: 'none',
  workspaces: { '/srv/müller': { latest_git_commit_hash: 'abc' } },
}

const json = JSON.stringify(codexTurn)
export const codexHeaders = {
  originator: 'codex_exec',
  'user-agent': 'codex_exec/0.169.0 (Debian 12.0.0; x86_64) dumb (codex_exec; 0.169.0)',
  'session-id': codexTurn.session_id,
  'thread-id': codexTurn.thread_id,
  'x-client-request-id': codexTurn.thread_id,
  'x-codex-window-id': codexTurn.window_id,
  'x-codex-turn-metadata': json.replaceAll(
    /[^\x20-\x7e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
  'x-codex-beta-features': 'remote_compaction_v2',
}
export const codexMetadata = {
  session_id: codexTurn.session_id,
  thread_id: codexTurn.thread_id,
  turn_id: codexTurn.turn_id,
  root_turn_id: codexTurn.turn_id,
  'x-codex-window-id': codexTurn.window_id,
  'x-codex-installation-id': codexTurn.installation_id,
  'x-codex-turn-metadata': json,
}

/** What every request for the backend has. */
export const usual = { model: 'gpt-6-sol', stream: true, store: false, include: ['reasoning.encrypted_content'] }

/** One request as it arrived upstream: every surface that tells of identity. */
export function surfacesOf({ headers, json: body }: Received): Readonly<Record<string, string | undefined>> {
  const { client_metadata = {}, prompt_cache_key } = (body ?? {}) as {
    readonly client_metadata?: Readonly<Record<string, string>>
    readonly prompt_cache_key?: string
  }
  const turn = (text: string | undefined) => (text === undefined ? {} : (JSON.parse(text) as Record<string, unknown>))
  const fromHeader = turn(headers['x-codex-turn-metadata'])
  const fromBody = turn(client_metadata['x-codex-turn-metadata'])
  const rows: [string, unknown][] = [
    ...[
      'originator',
      'user-agent',
      'session-id',
      'session_id',
      'thread-id',
      'x-client-request-id',
      'x-codex-window-id',
      'x-codex-beta-features',
    ].map((name): [string, unknown] => [`header ${name}`, headers[name]]),
    ...Object.entries(fromHeader).map(([name, value]): [string, unknown] => [`header turn metadata ${name}`, value]),
    ...Object.entries(client_metadata)
      .filter(([name]) => name !== 'x-codex-turn-metadata')
      .map(([name, value]): [string, unknown] => [`client_metadata ${name}`, value]),
    ...Object.entries(fromBody).map(([name, value]): [string, unknown] => [
      `client_metadata turn metadata ${name}`,
      value,
    ]),
    ['prompt_cache_key', prompt_cache_key],
  ]
  return Object.fromEntries(
    rows.map(([name, value]) => [
      name,
      value === undefined || typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}
