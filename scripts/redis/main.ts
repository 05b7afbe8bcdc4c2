import assert from 'node:assert/strict'
import { startProxy } from '../../harness/proxy/index.ts'
import { createState } from '../../harness/proxy/state/state.ts'
import { backend, call, surfacesOf, user } from '../../harness/proxy/surfaces/codex-callers.ts'
import { startUpstream } from '../../harness/upstream/index.ts'
import { startRedis } from './server.ts'

// `npm run test:redis`: two proxies share one state in a real Redis, and go on without it when it is gone. Needs
// redis-server; without one it fails.

const redis = await startRedis()
const upstream = await startUpstream({ respond: backend, faulty: 'record' })
const credential = { kind: 'bearer', value: 'test-key-operator', account: 'account-of-the-operator' } as const
const target = { dialect: 'codex', url: `${upstream.url}/backend-api/codex`, credential } as const
const options = { upstreams: [target], state: { redis: redis.url } }
const one = await startProxy(options)
const two = await startProxy(options)

const turn = (text: string, previous?: string) => ({
  path: '/v1/responses',
  headers: {},
  body: {
    model: 'm',
    stream: true,
    input: [user(text)],
    ...(previous === undefined ? {} : { previous_response_id: previous }),
  },
})

try {
  const first = await call(one, turn('first'))
  const second = await call(two, turn('second', first.id))
  assert.deepEqual([first.status, second.status], [200, 200])
  const [before, after] = upstream.received.map(surfacesOf)
  for (const surface of ['header session-id', 'header x-codex-window-id', 'client_metadata x-codex-installation-id'])
    assert.equal(after?.[surface], before?.[surface], surface)
  assert.ok(upstream.received[1]?.body.includes('first'), 'the history is not in the second request')
  assert.ok(upstream.received[1]?.body.includes('answer 1'), 'the answer is not in the second request')
  const got = await fetch(`${two.url}/v1/responses/${first.id}`)
  assert.equal(got.status, 200)
  console.log('shared: session, window, installation, history and response')

  const states = [createState({ redis: redis.url }), createState({ redis: redis.url })]
  for (let n = 0; n < 50; n++) {
    const ids = await Promise.all(states.map((state) => state.installation(`account-${n}`)))
    assert.equal(ids[0], ids[1], `two installations of account-${n}`)
  }
  await Promise.all(states.map((state) => state.close()))
  console.log('at once: 50 accounts, one installation each')

  await redis.stop()
  const third = await call(one, turn('third'))
  assert.equal(third.status, 200)
  assert.ok(
    third.codes.some(({ code }) => code === 'session-metadata'),
    'the loss of the state is not told',
  )
  console.log('gone: answered and told')
} finally {
  await Promise.all([one.close(true), two.close(true), upstream.close(), redis.stop()])
}
console.log('redis: 3 parts, 3 done')
