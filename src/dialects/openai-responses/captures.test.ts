import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect } from '../../hub/collect.ts'
import { checkEvents } from '../../hub/grammar.ts'
import { sequence } from '../../hub/sequence.ts'
import { unfold } from '../../hub/unfold.ts'
import { openaiResponses } from './index.ts'
import { bare, decodeStream, encodeStream, runAll, testContexts, told } from './testing.ts'

const root = process.env['WIREPROOF_CAPTURES']
const folder = root === undefined ? undefined : join(root, 'responses')
// One file of the folder is an answer of Chat Completions.
const files =
  folder === undefined ? [] : readdirSync(folder).filter((file) => file !== 'azure--azure-deepseek-reasoning.1.json')
const read = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8')

/** What the specification forbids and servers send all the same; everything else must decode without a repair. */
const repairs: Readonly<Record<string, readonly string[]>> = {
  'open-responses--lmstudio-tool-call.2.jsonl': ['repaired/late-member'],
  'openai--github-copilot-id-rotation.1.jsonl': ['repaired/id'],
  'openai--openai-custom-tool.1.jsonl': ['repaired/missing-member'],
  // Its deltas bring less text than its done events say.
  'openai--openai-shell-container.1.jsonl': ['repaired/late-member'],
  'openai--openai-error.1.jsonl': ['repaired/member-shape /error'],
  'xai--xai-file-search-tool.1.json': ['repaired/missing-member'],
  'xai--xai-text-with-reasoning-streaming-store-false.1.jsonl': ['repaired/missing-member /response'],
  'xai--xai-web-search-tool.1.json': ['repaired/missing-member'],
  'xai--xai-web-search-tool.1.jsonl': [
    'repaired/missing-member /annotation',
    'repaired/missing-member /item/content/0/annotations/0',
    'repaired/missing-member /response',
  ],
}
const repaired = (reports: readonly string[]): readonly string[] =>
  [...new Set(reports.filter((one) => one.startsWith('repaired')))].map((one) => one.replace(/ \/output.*$/, ''))

/** Losses; what the source did wrong and what is unknown may be told. */
const losses = (reports: readonly string[]): readonly string[] =>
  reports.filter((one) => !/^(repaired|carried)/.test(one))

describe.runIf(files.length > 0)('captures of real providers', () => {
  it.each(files.filter((file) => file.endsWith('.json')))('%s', (file) => {
    const contexts = testContexts()
    const wire = JSON.parse(read(file))
    if (wire.id === undefined) {
      const failure = openaiResponses.failure.decode(wire, contexts.decode)
      expect(openaiResponses.failure.encode(failure, contexts.encode)).toEqual(wire)
      return
    }
    const response = openaiResponses.response.decode(wire, contexts.decode)
    const again = openaiResponses.response.encode(response, contexts.encode)
    const reports = told(contexts.diagnostics(again))
    expect(losses(reports)).toEqual([])
    expect([...new Set(repaired(reports))]).toEqual(repairs[file] ?? [])
    expect(openaiResponses.canonical('response', again)).toEqual(openaiResponses.canonical('response', wire))

    const { sent } = encodeStream(unfold(response), {})
    const { collected } = decodeStream(sent)
    expect('response' in collected && withoutStatus(collected.response)).toEqual(withoutStatus(response))
  })

  it.each(files.filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
    const lines = read(file)
      .split('\n')
      .filter((line) => line !== '')
    const { events, collected, reports } = decodeStream(lines)
    expect(checkEvents(events)).toBeUndefined()
    expect(repaired(reports)).toEqual(repairs[file] ?? [])
    expect(losses(reports)).toEqual([])
    expect('failure' in collected).toBe(file === 'openai--openai-error.1.jsonl')

    const { sent, reports: lost } = encodeStream(runAll(sequence(), events), {})
    expect(losses(lost)).toEqual([])
    expect(bare(decodeStream(sent).collected)).toEqual(bare(collect(runAll(sequence(), events))))
  })
})

/** Streams tell a status only where an item was cut. */
function withoutStatus(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    key === 'status' && one === 'complete' ? undefined : one,
  )
}

describe.runIf(root !== undefined)('requests of real clients', () => {
  const clients = join(root ?? '', 'clients')
  const requests = root === undefined ? [] : readdirSync(clients).filter((file) => /POST-.*_v1_responses/.test(file))

  it.each(requests)('%s', (file) => {
    const { body } = JSON.parse(readFileSync(join(clients, file), 'utf8'))
    const wire = typeof body === 'string' ? JSON.parse(body) : body
    const contexts = testContexts()
    const again = openaiResponses.request.encode(openaiResponses.request.decode(wire, contexts.decode), contexts.encode)
    expect(openaiResponses.canonical('request', again)).toEqual(openaiResponses.canonical('request', wire))
    expect(losses(told(contexts.diagnostics(again)))).toEqual([])
  })
})
