import { expect, it } from 'vitest'
import type { Diagnostic } from 'wireproof'
import type { Exchange } from '../exchange.ts'
import { createKeeper, type Keeping } from './keeper.ts'
import { createState, type State } from './state.ts'

const json = (id: string, more: object = {}) =>
  JSON.stringify({ id, object: 'response', status: 'completed', output: [], ...more })

/** Only what a keeper touches of an exchange. */
function exchange(state: State): Exchange {
  const diagnostics: readonly Diagnostic[] = []
  const store = { put: () => {}, get: () => undefined }
  return {
    runtime: { stateFor: () => state, store },
    headers: {},
    client: 'openai-responses',
    diagnostics,
  } as unknown as Exchange
}

const keeping: Keeping = { input: '[]', session: { id: 's', keep: ({ compacted }) => ({ compacted }) } }

it('what is pending is gone after the first attempt to keep it, also when that failed', async () => {
  const state = createState()
  let attempts = 0
  const putResponse = () => {
    attempts++
    return Promise.reject(new Error('down'))
  }
  const failing: State = { ...state, putResponse }
  const x = exchange(failing)
  const keeper = createKeeper(x, keeping)
  keeper.whole(json('resp_1'))
  await keeper.settled()
  expect(x.diagnostics.map(({ code, detail }) => [code, detail])).toEqual([
    ['response-state', 'the state cannot be written: down'],
  ])
  keeper.whole(json('resp_2'))
  await keeper.settled()
  expect(attempts).toBe(1)
})

it('a failed response keeps nothing, and neither does what comes after it', async () => {
  const state = createState()
  const keeper = createKeeper(exchange(state), keeping)
  keeper.whole(json('resp_1', { status: 'failed' }))
  keeper.whole(json('resp_2'))
  await keeper.settled()
  expect([await state.response('resp_1'), await state.response('resp_2'), await state.session('s')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it.each<[string, (keeper: ReturnType<typeof createKeeper>) => void, boolean]>([
  ['whole', (keeper) => keeper.whole(json('resp_1')), false],
  ['whole, with a compaction', (keeper) => keeper.whole(json('resp_1', { output: [{ type: 'compaction' }] })), true],
  [
    'frames',
    (keeper) =>
      keeper.frames(`event: a\ndata: {}\n\nevent: response.incomplete\ndata: {"response":${json('resp_1')}}\n\n`),
    false,
  ],
  [
    'bytes, cut anywhere',
    (keeper) => {
      const item = '{"type":"response.output_item.done","item":{"type":"compaction","id":"c"}}'
      const end = `{"type":"response.completed","response":${json('resp_1')}}`
      for (const byte of Buffer.from(`data: ${item}\r\n\r\nevent: response.completed\r\ndata: ${end}\r\n\r\n`))
        keeper.bytes(Uint8Array.of(byte))
    },
    true,
  ],
])('an answer is seen as %s', async (name, tell, compacted) => {
  const state = createState()
  const keeper = createKeeper(exchange(state), keeping)
  tell(keeper)
  await keeper.settled()
  expect(await state.response('resp_1')).toEqual({
    input: '[]',
    response: json('resp_1', name.includes('with') ? { output: [{ type: 'compaction' }] } : {}),
    kept: { compacted },
  })
  expect(await state.session('s')).toEqual({ compacted })
})
