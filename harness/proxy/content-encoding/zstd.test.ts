import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { listen } from '../../upstream/start-upstream.ts'
import { handle } from '../handle.ts'
import { defaultLimits } from '../options.ts'
import { closeBehindEachTest, closing, dialectCases, sandwich, smallest } from '../sandwich.ts'
import { createRuntime } from '../start-proxy.ts'
import { createBodyDecoder } from './index.ts'
import { createZstdDecoder, type Deadline, type ZstdDecoder } from './zstd.ts'

closeBehindEachTest()

/** One block with 33,000 matches of 131,074 bytes each: some 10 s of copying. */
const hostile = Buffer.from('28b52ffd00004d000000ffe8015400003401', 'hex')
const honest = Buffer.concat([Buffer.from('28b52ffd0000290000', 'hex'), Buffer.from('hello')])

/** A deadline that comes when the test says so. */
function byHand(): { readonly deadline: Deadline; readonly armed: () => Promise<void>; expire(): void } {
  let expired: (() => void) | undefined
  let told: (() => void) | undefined
  return {
    deadline: (callback) => {
      expired = callback
      told?.()
      return () => {
        expired = undefined
      }
    },
    armed: () =>
      new Promise((resolve) => {
        if (expired !== undefined) resolve()
        told = resolve
      }),
    expire: () => expired?.(),
  }
}

describe('a body in zstd that keeps its decoder busy', () => {
  it('keeps nobody else waiting', async () => {
    const hand = byHand()
    const runtime = { ...createRuntime({}, defaultLimits), bodies: createBodyDecoder(hand.deadline) }
    const server = createServer((request, response) => handle(runtime, request, response))
    const url = await listen(server, 0, '127.0.0.1')
    closing({
      close: async () => {
        server.close()
        server.closeAllConnections()
        await runtime.bodies.close()
        await runtime.close()
      },
    })
    const answered: string[] = []
    const send = async (name: string, body: Buffer | string, headers = {}) => {
      const answer = await sendWhole({ ...jsonRequest(`${url}/v1/messages`, {}, headers), body })
      answered.push(name)
      return answer
    }
    const armed = hand.armed()
    const slow = send('hostile', hostile, { 'content-encoding': 'zstd' })
    await armed
    // The decoder is at work; this is served from beginning to end meanwhile.
    expect(await send('other', JSON.stringify(smallest('anthropic-messages')))).toMatchObject({ status: 200 })
    expect(answered).toEqual(['other'])
    hand.expire()
    expect(await slow).toMatchObject({ status: 400 })
    expect(answered).toEqual(['other', 'hostile'])
  })

  it.each(dialectCases)(
    'is given up at its deadline, which a client of $dialect is told',
    async ({ dialect, path }) => {
      const { proxy, upstream } = await sandwich(dialect, {}, { limits: { decodeMs: 1 } })
      const headers = { 'content-encoding': 'zstd' }
      const answer = await sendWhole({ ...jsonRequest(proxy.url + path, {}, headers), body: hostile })
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text)).toMatchObject({
        error: { type: 'invalid_request_error', message: expect.stringMatching(/not decoded within 1 ms.*send/) },
      })
      expect(upstream.received).toEqual([])
    },
  )
})

describe('the decoder', () => {
  const open: ZstdDecoder[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })
  function decoderWith(deadline: Deadline, maxWaiting?: number): ZstdDecoder {
    const decoder = createZstdDecoder(deadline, maxWaiting)
    open.push(decoder)
    return decoder
  }
  const never: Deadline = () => () => {}
  const hello = { ok: true, bytes: Buffer.from('hello') }

  it('goes on with the next body behind one that was given up', async () => {
    const hand = byHand()
    const decoder = decoderWith(hand.deadline)
    const armed = hand.armed()
    const slow = decoder.decode(hostile, 99)
    const next = decoder.decode(honest, 99)
    await armed
    hand.expire()
    expect(await slow).toEqual({ ok: false, why: 'too-slow' })
    expect(await next).toEqual(hello)
    expect(await decoder.decode(honest, 99)).toEqual(hello)
  })

  it('takes back the deadline of a body that is done', async () => {
    let running = 0
    const decoder = decoderWith(() => {
      running++
      return () => {
        running--
      }
    })
    expect(await decoder.decode(honest, 99)).toEqual(hello)
    expect(await decoder.decode(honest, 4)).toEqual({ ok: false, why: 'too-large' })
    expect(running).toBe(0)
  })

  it('does not take more bodies than may wait', async () => {
    const hand = byHand()
    const decoder = decoderWith(hand.deadline, 1)
    const armed = hand.armed()
    const slow = decoder.decode(hostile, 99)
    const waits = decoder.decode(honest, 99)
    expect(await decoder.decode(honest, 99)).toEqual({ ok: false, why: 'busy' })
    await armed
    hand.expire()
    expect([await slow, await waits]).toEqual([{ ok: false, why: 'too-slow' }, hello])
  })

  it('leaves out a body that nobody waits for any more', async () => {
    const hand = byHand()
    const decoder = decoderWith(hand.deadline)
    const armed = hand.armed()
    const slow = decoder.decode(hostile, 99)
    const left = decoder.decode(hostile, 99, () => false)
    const next = decoder.decode(honest, 99)
    await armed
    hand.expire()
    expect(await slow).toMatchObject({ why: 'too-slow' })
    expect([await left, await next]).toEqual([{ ok: false, why: 'unwanted' }, hello])
  })

  it('gives up everything when it is closed', async () => {
    const decoder = decoderWith(never)
    const bodies = [decoder.decode(hostile, 99), decoder.decode(honest, 99)]
    await decoder.close()
    const unwanted = { ok: false, why: 'unwanted' }
    expect(await Promise.all(bodies)).toEqual([unwanted, unwanted])
    expect(await decoder.decode(honest, 99)).toEqual(unwanted)
  })

  it('does not touch the bytes that it was given', async () => {
    const pool = Buffer.concat([Buffer.from('before'), honest, Buffer.from('after')])
    const body = pool.subarray(6, 6 + honest.length)
    expect(await decoderWith(never).decode(body, 99)).toEqual(hello)
    expect(pool.toString('latin1')).toBe(`before${honest.toString('latin1')}after`)
  })
})
