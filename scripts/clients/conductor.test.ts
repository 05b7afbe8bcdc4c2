import { describe, expect, it } from 'vitest'
import { type Received, receive, type Script } from '../../harness/upstream/index.ts'
import { createConductor } from './conductor.ts'
import type { Turn } from './task.ts'

const turns: readonly Turn[] = [
  {
    prompt: 'Look at it.',
    steps: [{ call: 'look', input: { at: 'it', deep: true }, result: 'seen \\d' }, { say: 'I have seen it.' }],
  },
  { prompt: 'And now?', steps: [{ say: 'It is gone.' }] },
]

const tools = [{ type: 'function', name: 'look', parameters: { type: 'object', properties: {} } }]
const asked = { role: 'user', content: [{ type: 'input_text', text: 'Look at it.' }] }
const next = { role: 'user', content: 'And now?' }
const call = { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{"deep": true, "at": "it"}' }
const result = { type: 'function_call_output', call_id: 'c1', output: 'seen 7' }

function request(input: readonly object[], more: object = { tools }): Received {
  const body = JSON.stringify({ model: 'm', input, ...more })
  return receive({ number: 1, method: 'POST', url: '/responses/v1/responses', rawHeaders: [], body })
}

/** Plays one request, and returns what the model said with what it has against the client. */
function played(received: Received): { readonly text: string; readonly status: number; readonly problems: string } {
  const conductor = createConductor(turns)
  const script: Script = conductor.respond(received, [])
  const text = script.steps.map((step) => (step.do === 'send' ? new TextDecoder().decode(step.bytes) : '')).join('')
  return { text, status: script.status, problems: conductor.problems.join('\n') }
}

describe('the scripted model of a task', () => {
  it('calls the tool under the name that it was offered', () => {
    const { text, problems } = played(request([asked]))
    expect(problems).toBe('')
    expect(JSON.parse(text).output[2]).toMatchObject({ name: 'look', arguments: '{"at":"it","deep":true}' })
    const space = { tools: [{ type: 'function', name: 'eyes__look', parameters: { type: 'object' } }] }
    expect(JSON.parse(played(request([asked], space)).text).output[2]).toMatchObject({ name: 'eyes__look' })
  })

  it('goes on with the next step behind a result, however often it is asked', () => {
    const { text, problems } = played(request([asked, call, result]))
    expect(problems).toBe('')
    expect(JSON.parse(text).output[1].content[0].text).toBe('I have seen it.')
    expect(played(request([asked, call, result])).text).toBe(text)
    const third = played(request([asked, call, result, next]))
    expect(third.problems).toBe('')
    expect(JSON.parse(third.text).output[1].content[0].text).toBe('It is gone.')
  })

  it('puts free text into the one string of a function', () => {
    const conductor = createConductor([{ prompt: 'Look at it.', steps: [{ call: 'look', input: '*', result: '' }] }])
    const parameters = { type: 'object', properties: { patch: { type: 'string' } } }
    const script = conductor.respond(request([asked], { tools: [{ type: 'function', name: 'look', parameters }] }), [])
    const sent = script.steps[0]
    expect(sent?.do === 'send' && new TextDecoder().decode(sent.bytes)).toContain('{\\"patch\\":\\"*\\"}')
  })

  it.each([
    ['a result that is not what the tool says', [asked, call, { ...result, output: 'blind' }], 'does not match'],
    ['a call with another input', [asked, { ...call, arguments: '{"at":"it"}' }, result], 'was called with'],
    ['a call of another tool', [asked, { ...call, name: 'see' }, result], 'a call of see'],
    ['a result of another call', [asked, call, { ...result, call_id: 'c2' }], 'the results are of c2'],
    ['a history without its first turn', [next], 'of 1 calls the history tells 0'],
    ['a call that vanished', [asked, result], 'the calls are , and'],
    ['a result too many', [asked, call, result, call, result], 'nobody'],
  ])('refuses %s', (_what, input, problem) => {
    const { status, problems } = played(request(input))
    expect(problems).toContain(problem)
    expect(status).toBe(400)
  })

  it('refuses to go on without its tool', () => {
    const { status, problems } = played(request([asked], { tools: [{ ...tools[0], name: 'see' }] }))
    expect([status, problems]).toEqual([400, 'no tool look is offered, but see'])
  })

  it('thinks before each step, and counts the thoughts that come back with its own seal', () => {
    const conductor = createConductor(turns)
    const answer = conductor.respond(request([asked]), [])
    const sent = answer.steps[0]
    const { output } = JSON.parse(sent?.do === 'send' ? new TextDecoder().decode(sent.bytes) : '')
    const [thought] = output
    const sealsOf = (one: object) => {
      conductor.respond(request([asked, one, call, result]), [])
      return conductor.seals
    }
    expect(thought).toMatchObject({ type: 'reasoning', summary: [{ type: 'summary_text' }] })
    expect(sealsOf(thought)).toBe(1)
    expect(sealsOf({ ...thought, summary: [] })).toBe(1)
    expect(sealsOf({ ...thought, summary: [{ type: 'summary_text', text: 'other thoughts' }] })).toBe(0)
    expect(sealsOf({ ...thought, encrypted_content: `${thought.encrypted_content}A` })).toBe(0)
    expect(conductor.problems).toEqual([])
  })

  it('stops a client that asks for ever', () => {
    const conductor = createConductor(turns)
    for (let i = 0; i < 60; i++) expect(conductor.respond(request([asked]), []).status).toBe(200)
    expect(conductor.respond(request([asked]), []).status).toBe(400)
    expect(conductor.problems).toEqual(['there are more than 60 requests'])
  })

  const inWindow = (number: number) => ({ tools, client_metadata: { 'x-codex-window-id': `s:${number}` } })
  const short = 'So far, in short: the first letters are written down — αβγ.'
  const handOn = { role: 'user', content: 'Sum it up for whoever goes on.' }

  it.each<[string, object, object]>([
    ['in words', handOn, { role: 'user', content: `It was told so: ${short}` }],
    [
      'in the protocol’s own way',
      { type: 'compaction_trigger' },
      { type: 'compaction', encrypted_content: Buffer.from('wireproof compaction 1').toString('base64') },
    ],
  ])('goes on behind a history that was told in short %s', (_how, asks, told) => {
    const conductor = createConductor(turns)
    expect(conductor.respond(request([asked, call, result, asks], inWindow(0)), []).status).toBe(200)
    expect(conductor.respond(request([asked, told], inWindow(1)), []).status).toBe(200)
    expect(conductor.respond(request([asked, told, next], inWindow(1)), []).status).toBe(200)
    expect(conductor.problems).toEqual([])
    expect([conductor.compactions, conductor.windows]).toEqual([1, [0, 1, 1]])
  })

  it('refuses a history from which the short form has vanished, and one that still tells the calls', () => {
    for (const [input, problem] of [
      [[asked], 'the history does not tell what it was in short'],
      [[asked, { role: 'user', content: short }, call, result], 'a call of look that nobody made'],
    ] as const) {
      const conductor = createConductor(turns)
      conductor.respond(request([asked, call, result, handOn]), [])
      conductor.respond(request(input), [])
      expect(conductor.problems.join()).toContain(problem)
    }
  })

  it('remembers what the upstream has against a request', () => {
    const conductor = createConductor(turns)
    conductor.respond(request([asked]), [{ about: 'schema', at: '/x', message: 'is unknown' }])
    expect(conductor.problems).toEqual(['the upstream was sent what is not valid: /x is unknown'])
  })

  it('counts requests for an answer, titles included, and nothing else', () => {
    const conductor = createConductor(turns)
    conductor.respond(request([asked]), [])
    conductor.respond(request([asked], {}), [])
    conductor.respond(receive({ number: 3, method: 'GET', url: '/v1/models', rawHeaders: [], body: '' }), [])
    expect(conductor.requests).toBe(2)
    expect(conductor.problems).toEqual([])
  })
})
