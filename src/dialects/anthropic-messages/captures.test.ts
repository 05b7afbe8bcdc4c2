import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect } from '../../hub/collect.ts'
import { checkEvents } from '../../hub/grammar.ts'
import { withoutOrigin } from '../../hub/origin.ts'
import { unfold } from '../../hub/unfold.ts'
import { anthropicMessages } from './index.ts'
import { streamGrammar } from './stream-grammar.ts'
import { decodeStream, encodeStream, runAll, testContexts, told } from './testing.ts'

const root = process.env['WIREPROOF_CAPTURES']
const folder = root === undefined ? undefined : join(root, 'claude')
const files = folder === undefined ? [] : readdirSync(folder)
const read = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8')

/** Streams that hold two answers, one behind the other; all others follow the vendor's rules to the letter. */
const twice: ReadonlySet<string> = new Set([
  'anthropic--anthropic-tool-search-bm25.1.jsonl',
  'anthropic--anthropic-tool-search-deferred-bm25.jsonl',
  'anthropic--anthropic-tool-search-regex.1.jsonl',
])

describe.runIf(files.length > 0)('captures of the vendor', () => {
  it.each(files.filter((file) => file.endsWith('.json')))('%s', (file) => {
    const contexts = testContexts()
    const wire = JSON.parse(read(file))
    const response = anthropicMessages.response.decode(wire, contexts.decode)
    const again = anthropicMessages.response.encode(response, contexts.encode)
    expect(anthropicMessages.canonical('response', again)).toEqual(anthropicMessages.canonical('response', wire))
    expect(told(contexts.diagnostics(again))).toEqual([])

    const { frames, wire: events } = encodeStream(unfold(response))
    expect(runAll(streamGrammar(), frames)).toEqual([])
    const { collected } = decodeStream(events)
    const streamed = 'response' in collected ? collected.response : undefined
    expect(plain(anthropicMessages, streamed)).toEqual(plain(anthropicMessages, withoutOrigin(response)))
  })

  it.each(files.filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
    const wire = read(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
    const { events, collected, reports } = decodeStream(wire)
    expect(checkEvents(events)).toBeUndefined()
    expect(new Set(reports)).toEqual(new Set(twice.has(file) ? ['repaired/duplicate-event '] : []))
    expect(collected).toHaveProperty('response.finish.reason')

    const { frames, wire: again } = encodeStream(events)
    expect(runAll(streamGrammar(), frames)).toEqual([])
    expect(collect(decodeStream(again).events)).toEqual(collected)
  })
})

describe.runIf(root !== undefined)('requests of real clients', () => {
  const clients = join(root ?? '', 'clients')
  const requests = root === undefined ? [] : readdirSync(clients).filter((file) => file.includes('v1_messages.json'))

  it.each(requests)('%s', (file) => {
    const { body } = JSON.parse(readFileSync(join(clients, file), 'utf8'))
    const wire = typeof body === 'string' ? JSON.parse(body) : body
    const contexts = testContexts()
    const again = anthropicMessages.request.encode(
      anthropicMessages.request.decode(wire, contexts.decode),
      contexts.encode,
    )
    expect(anthropicMessages.canonical('request', again)).toEqual(anthropicMessages.canonical('request', wire))
    expect(contexts.diagnostics(again)).toEqual([])
  })
})

/** A response on the wire again, in its normal form: no text and `{}` both mean no arguments. */
function plain(
  { response, canonical }: typeof anthropicMessages,
  hub: Parameters<typeof response.encode>[0] | undefined,
) {
  return hub === undefined ? undefined : canonical('response', response.encode(hub, testContexts().encode))
}
