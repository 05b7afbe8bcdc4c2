import { expect, it } from 'vitest'
import { duo } from 'wireproof/providers'
import { defaultRetry } from '../../client/retry.ts'
import { sendRetrying } from '../retrying.ts'
import { type FakeAnswer, fakeAccount, MESSAGES_URL, START, settle } from './fake-account.ts'

/** Sends with the operator's own retries over those of the host, until it is over or a minute has passed. */
async function sendAgain(answers: readonly FakeAnswer[]) {
  let n = 0
  const asked: number[] = []
  const account = fakeAccount({
    gateway: (_request, clock) => {
      asked.push(clock.now() - START)
      return answers[n++] ?? { status: 200 }
    },
  })
  const told: (number | string)[] = []
  const send = sendRetrying(account.host.transport(account.gateway), {
    policy: defaultRetry,
    clock: account.clock,
    random: () => 0.5,
    kindOf: (status, body) => duo.judge('gateway', status, body).failure.kind,
  })
  send(
    { method: 'POST', url: MESSAGES_URL, headers: {}, body: '{"model":"claude-sonnet-4-6"}' },
    {
      onHead: (status) => told.push(status),
      onData: () => true,
      onEnd: () => {},
      onError: (error) => told.push(error.message),
    },
  )
  for (let ms = 0; ms < 60_000 && told.length === 0; ms += 50) {
    await settle()
    account.clock.advance(50)
  }
  return { told, asked }
}

it('an operator who has calls tried again waits as long as a model rests, and no longer', async () => {
  const limited = { status: 429, body: { type: 'error', error: { type: 'rate_limit_error', message: 'slow down' } } }
  expect(await sendAgain([limited])).toEqual({ told: [200], asked: [0, 5_000] })
})

it('what the host lets rest is not one of the attempts', async () => {
  const fault = { status: 502, body: { detail: 'Bad Gateway' } }
  expect(await sendAgain([fault, fault, fault])).toEqual({ told: [200], asked: [0, 1_000, 3_000, 7_000] })
  expect(await sendAgain([fault, fault, fault, fault])).toEqual({ told: [502], asked: [0, 1_000, 3_000, 7_000] })
})

it('spent credits are not waited for', async () => {
  const spent = { status: 402, body: { error: 'x', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'no' } }
  expect(await sendAgain([spent])).toEqual({ told: [402], asked: [0] })
})
