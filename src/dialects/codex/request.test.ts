import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../hub/node.ts'
import { type DialectName, translateRequest } from '../../index.ts'

const input = [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }]
const asked: JsonObject = { model: 'm', input }

function translate(wire: JsonObject, from: DialectName = 'openai-responses', to: DialectName = 'codex') {
  const { body, diagnostics } = translateRequest(JSON.stringify(wire), { from, to })
  return {
    body: JSON.parse(body) as Record<string, Json>,
    told: diagnostics.map(({ kind, code, at, to: place }) => `${kind}/${code} ${at ?? place}`),
  }
}

const plain = translate(asked)

describe('what the backend refuses by its name', () => {
  it.each<readonly [member: string, value: Json, told: string]>([
    ['max_output_tokens', 9, 'sampling /max_output_tokens'],
    ['temperature', 0.5, 'sampling /temperature'],
    ['top_p', 0.5, 'sampling /top_p'],
    ['top_logprobs', 2, 'logprobs /top_logprobs'],
    ['include', ['message.output_text.logprobs'], 'logprobs /include/0'],
    ['metadata', { a: 'b' }, 'metadata /metadata'],
    ['user', 'u', 'user /user'],
    ['safety_identifier', 's', 'user /safety_identifier'],
    ['moderation', { model: 'omni-moderation-latest' }, 'moderation /moderation'],
    ['prompt_cache_retention', '24h', 'cache-key /prompt_cache_retention'],
    ['prompt_cache_options', { mode: 'explicit' }, 'cache-key /prompt_cache_options/mode'],
    ['prompt_cache_options', { ttl: '30m' }, 'cache-key /prompt_cache_options/ttl'],
    ['stream_options', { include_obfuscation: false }, 'stream-option /stream_options/include_obfuscation'],
    ['previous_response_id', 'resp_0', 'state-reference /previous_response_id'],
    ['conversation', 'conv_1', 'state-reference /conversation'],
    ['prompt', { id: 'pmpt_1' }, 'prompt-template /prompt'],
    ['background', true, 'background /background'],
    ['max_tool_calls', 3, 'max-tool-calls /max_tool_calls'],
    ['truncation', 'auto', 'truncation /truncation'],
    ['context_management', [{ type: 'compaction' }], 'context-management /context_management'],
  ])('%s is left out and told', (member, value, loss) => {
    const { body, told } = translate({ ...asked, [member]: value })
    expect(body).toEqual(plain.body)
    expect(told.filter((one) => !plain.told.includes(one))).toEqual([`dropped/${loss}`])
  })
})

it('an item that another server holds is left out and told', () => {
  const { body, told } = translate({ ...asked, input: [{ type: 'item_reference', id: 'msg_1' }, ...input] })
  expect(body).toEqual(plain.body)
  expect(told).toContain('dropped/state-reference /input/0/id')
})

describe('what the backend demands', () => {
  it('is written for a client that said nothing of it', () => {
    expect(plain.body).toEqual({ ...asked, store: false, stream: true })
    expect(plain.told).toEqual(['defaulted/store /store', 'defaulted/stream-option /stream'])
  })

  it('is written in place of what was asked, and what was asked is told', () => {
    const { body, told } = translate({ ...asked, store: true, stream: false })
    expect(body).toEqual(plain.body)
    expect(told).toEqual([
      'dropped/store /store',
      'defaulted/store /store',
      'dropped/stream-option /stream',
      'defaulted/stream-option /stream',
    ])
  })

  it('says nothing where the client said it', () => {
    expect(translate({ ...asked, store: false, stream: true })).toEqual({ body: plain.body, told: [] })
  })
})

describe('system messages', () => {
  const system = (content: string) => ({ role: 'system', content })
  const user = { role: 'user', content: 'Hi' }

  it('become instructions where they lead', () => {
    const { body, told } = translate({ model: 'm', messages: [system('Be brief.'), user] }, 'openai-chat')
    expect([body['instructions'], (body['input'] as Json[]).length]).toEqual(['Be brief.', 1])
    expect(told.filter((one) => one.includes('/role'))).toEqual([])
  })

  it('are the developer’s anywhere else, and told', () => {
    const { body, told } = translate({ model: 'm', messages: [user, system('Be brief.')] }, 'openai-chat')
    expect(body['input']).toMatchObject([{ role: 'user' }, { role: 'developer' }])
    expect(told.filter((one) => one.includes('/role'))).toEqual(['approximated/role /messages/1/content'])
  })
})

describe('what Codex says to its own backend', () => {
  const noted = [{ ...input[0], internal_chat_message_metadata_passthrough: { turn_id: 't' } }]

  it('is told to no other server of its family', () => {
    const wire = { ...asked, input: noted, client_metadata: { session_id: 's' }, store: false, stream: true }
    const { body, told } = translate(wire, 'codex', 'openai-responses')
    expect(body).toEqual({ ...asked, store: false, stream: true })
    expect(told).toEqual([
      'dropped/metadata /client_metadata',
      'dropped/metadata /input/0/internal_chat_message_metadata_passthrough',
    ])
  })
})
