import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect } from '../../hub/collect.ts'
import { checkEvents } from '../../hub/grammar.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import { unfold } from '../../hub/unfold.ts'
import { openaiChat } from './index.ts'
import { grammar } from './stream-grammar.ts'
import { decodeStream, encodeStream, runAll, testContexts } from './testing.ts'

const root = process.env['WIREPROOF_CAPTURES']
const folder = root === undefined ? undefined : join(root, 'openai')
const files = folder === undefined ? [] : readdirSync(folder)
const read = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8')

/** What the vendor's rules forbid and servers send all the same; everything else must decode without a repair. */
const repairs: Readonly<Record<string, readonly string[]>> = {
  'azure--azure-deepseek-reasoning.1.jsonl': ['repaired/member-shape /usage/reasoning_tokens'],
  'mistral--mistral-reasoning.json': [
    'repaired/member-shape /choices/0/message/content',
    'repaired/member-shape /choices/0/message/content/0',
  ],
  'mistral--mistral-reasoning.jsonl': ['repaired/member-shape /choices/0/delta/content'],
  'mistral--mistral-tool-call.json': ['repaired/missing-member /choices/0/message/tool_calls/0/type'],
  'mistral--mistral-tool-call.jsonl': [
    'repaired/missing-member /choices/0/delta/tool_calls/0/index',
    'repaired/missing-member /choices/0/delta/tool_calls/0/type',
  ],
  'moonshotai--moonshotai-reasoning.json': ['repaired/member-shape /usage/cached_tokens'],
  'openai--azure-model-router.1.jsonl': ['repaired/member-shape /object'],
  'perplexity--perplexity-text.jsonl': ['repaired/member-shape /object'],
}
const repaired = (reports: readonly string[]): readonly string[] => reports.filter((one) => one.startsWith('repaired'))

describe.runIf(files.length > 0)('captures of real providers', () => {
  it.each(files.filter((file) => file.endsWith('.json')))('%s', (file) => {
    const contexts = testContexts()
    const wire = JSON.parse(read(file))
    if (wire.error !== undefined) {
      expect(openaiChat.failure.encode(openaiChat.failure.decode(wire, contexts.decode), contexts.encode)).toEqual(wire)
      return
    }
    const response = openaiChat.response.decode(wire, contexts.decode)
    const again = openaiChat.response.encode(response, contexts.encode)
    const reports = contexts.diagnostics(again).map(({ kind, code, at }) => `${kind}/${code} ${at}`)
    expect(repaired(reports)).toEqual(repairs[file] ?? [])
    if (repairs[file] === undefined)
      expect(openaiChat.canonical('response', again)).toEqual(openaiChat.canonical('response', wire))

    const { frames } = encodeStream(unfold(response))
    expect(runAll(grammar(), frames)).toEqual([])
    const chunks = frames.slice(0, -1).map(({ data }) => JSON.parse(data))
    expect(collect(decodeStream(chunks).events)).toEqual({ response: withoutOrigin(response) })
  })

  it.each(files.filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
    const lines = read(file)
      .split('\n')
      .filter((line) => line !== '')
    const { events, collected, reports } = decodeStream(lines.map((line) => JSON.parse(line)))
    expect(checkEvents(events)).toBeUndefined()
    expect(repaired(reports)).toEqual(repairs[file] ?? [])
    expect(collected).toHaveProperty('response.finish.reason')

    const { frames } = encodeStream(events)
    expect(runAll(grammar(), frames)).toEqual([])
    const chunks = frames.slice(0, -1).map(({ data }) => JSON.parse(data))
    expect(decodeStream(chunks).collected).toEqual(collected)
  })
})

describe.runIf(root !== undefined)('requests of real clients', () => {
  const clients = join(root ?? '', 'clients')
  const requests = root === undefined ? [] : readdirSync(clients).filter((file) => file.includes('chat_completions'))

  it.each(requests)('%s', (file) => {
    const { body } = JSON.parse(readFileSync(join(clients, file), 'utf8'))
    const wire = typeof body === 'string' ? JSON.parse(body) : body
    const contexts = testContexts()
    const again = openaiChat.request.encode(openaiChat.request.decode(wire, contexts.decode), contexts.encode)
    expect(openaiChat.canonical('request', again)).toEqual(openaiChat.canonical('request', wire))
    expect(contexts.diagnostics(again)).toEqual([])
  })
})
