import { describe, expect, it } from 'vitest'
import type { Json } from '../../hub/node.ts'
import { anthropicMessages } from './index.ts'
import { testContexts, told } from './testing.ts'
import { versions } from './version.ts'

const OLD = '2023-06-01'
const NEW = '2026-10-21'

const citation = {
  type: 'char_location',
  cited_text: 'c',
  document_index: 0,
  document_title: null,
  start_char_index: 0,
  end_char_index: 1,
}
const cited = { type: 'text', text: 'said', citations: [citation] }
const plain = { type: 'text', text: 'said' }
const found = (content: readonly object[]) => ({ type: 'search_result', source: 's', title: 't', content })
const answered = (content: readonly object[]) => ({ type: 'tool_result', tool_use_id: 'c1', content })
const document = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'd' } }
const blocks = (content: readonly object[]) => ({ type: 'document', source: { type: 'content', content } })
const fetched = {
  type: 'web_fetch_tool_result',
  tool_use_id: 'c2',
  content: { type: 'web_fetch_result', url: 'u', content: document },
}

const request = (role: string, ...content: readonly object[]) => ({
  model: 'm',
  max_tokens: 9,
  messages: [{ role, content }],
})

/** [what, request, where version 2026-10-21 refuses it, what is sent in place of the first message's content, what is told] */
const cases: readonly (readonly [string, object, readonly string[], unknown, readonly string[]])[] = [
  [
    'a text of a user that cites',
    request('user', cited),
    ['/messages/0/content/0/citations'],
    'said',
    ['dropped/citation /messages/0/content/0/citations/0'],
  ],
  [
    'one in a search result',
    request('user', found([plain, cited])),
    ['/messages/0/content/0/content/1/citations'],
    [found([plain, plain])],
    ['dropped/citation /messages/0/content/0/content/1/citations/0'],
  ],
  [
    'one in a tool result',
    request('user', answered([cited])),
    ['/messages/0/content/0/content/0/citations'],
    [{ ...answered([]), content: 'said' }],
    ['dropped/citation /messages/0/content/0/content/0/citations/0'],
  ],
  [
    'one in a search result in a tool result',
    request('user', answered([found([cited])])),
    ['/messages/0/content/0/content/0/content/0/citations'],
    [answered([found([plain])])],
    ['dropped/citation /messages/0/content/0/content/0/content/0/citations/0'],
  ],
  [
    'one in a document of blocks',
    request('user', blocks([cited])),
    ['/messages/0/content/0/source/content/0/citations'],
    [blocks([plain])],
    ['dropped/citation /messages/0/content/0/source/content/0/citations/0'],
  ],
  [
    'a document of an assistant',
    request('assistant', plain, document),
    ['/messages/0/content/1'],
    'said',
    ['dropped/document /messages/0/content/1'],
  ],
  [
    'one made of blocks',
    request('assistant', plain, blocks([plain])),
    ['/messages/0/content/1'],
    'said',
    ['dropped/document /messages/0/content/1'],
  ],
]

it('an assistant that sent nothing but a document has no message left', () => {
  const { messages } = request('assistant', document)
  const asked = { ...request('user', plain), messages: [{ role: 'user', content: 'a' }, ...messages] }
  expect(rewrite(asked, NEW)).toMatchObject({
    emitted: { messages: [{ role: 'user', content: 'a' }] },
    reports: ['dropped/document /messages/1/content/0'],
  })
})

/** What neither version minds. */
const fine: readonly (readonly [string, object])[] = [
  ['a text of an assistant that cites', request('assistant', cited)],
  ['a document of a user', request('user', document, blocks([plain]))],
  ['a document inside another block of an assistant', request('assistant', fetched)],
  ['a switch for citations', request('user', { ...document, citations: { enabled: true } })],
  ['an empty list of citations', request('user', { ...plain, citations: [] })],
]

function rewrite(wire: object, anthropicVersion?: string) {
  const contexts = testContexts(anthropicVersion === undefined ? {} : { profile: { anthropicVersion } })
  const hub = anthropicMessages.request.decode(wire as Json, contexts.decode)
  const emitted = anthropicMessages.request.encode(hub, contexts.encode)
  return { emitted: emitted as Record<string, Json>, reports: told(contexts.diagnostics(emitted)) }
}

describe.each(cases)('%s', (_what, wire, places, content, reports) => {
  it(`is refused by ${NEW} alone`, () => {
    expect(versions.refusals(wire, NEW).map(({ at }) => at)).toEqual(places)
    expect(versions.refusals(wire, OLD)).toEqual([])
  })

  it(`is not sent to an upstream that speaks ${NEW}, and told`, () => {
    const { emitted, reports: given } = rewrite(wire, NEW)
    expect(emitted['messages']).toEqual([{ role: expect.any(String), content }])
    expect(given).toEqual(reports)
    expect(versions.refusals(emitted, NEW)).toEqual([])
  })

  it.each([OLD, undefined])('is left alone for version %s', (version) => {
    expect(rewrite(wire, version)).toEqual({ emitted: wire, reports: [] })
  })
})

describe.each(fine)('%s', (_what, wire) => {
  it('is allowed by both versions, and sent as it is', () => {
    for (const version of [OLD, NEW]) {
      expect(versions.refusals(wire, version)).toEqual([])
      expect(rewrite(wire, version).reports).toEqual([])
    }
  })
})

describe('sampling', () => {
  it.each(['temperature', 'top_p', 'top_k'])('%s is refused whatever its value', (member) => {
    for (const value of [0, 1]) {
      const wire = { ...request('user', plain), [member]: value }
      expect(versions.refusals(wire, NEW)).toEqual([{ at: `/${member}`, message: expect.stringContaining(member) }])
      expect(versions.refusals(wire, OLD)).toEqual([])
      const { emitted, reports } = rewrite(wire, NEW)
      expect(emitted).not.toHaveProperty(member)
      expect(reports).toEqual([`dropped/sampling /${member}`])
    }
  })
})

it('takes anything for a request: its shape is the business of the schema', () => {
  for (const strange of [
    null,
    7,
    [],
    {},
    { messages: 7 },
    { messages: [null, { role: 'user', content: [null, 'x', []] }] },
  ])
    expect(versions.refusals(strange, NEW)).toEqual([])
})
