import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonRequest, sendWhole } from '../../client/index.ts'
import { closeBehindEachTest, dialectCases, sandwich, smallest } from '../sandwich.ts'
import { createBodyDecoder, deadlineAfter } from './index.ts'

closeBehindEachTest()

const decoder = createBodyDecoder(deadlineAfter(60_000))
afterAll(() => decoder.close())

/** A frame of zstd with a window of 1 kB (or of the given descriptor), holding blocks as they are given. */
function frame(blocks: readonly Buffer[], window = 0): Buffer {
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, window]), ...blocks])
}
const header = (type: number, size: number, last: boolean): Buffer => {
  const out = Buffer.alloc(3)
  out.writeUIntLE((size << 3) | (type << 1) | Number(last), 0, 3)
  return out
}
const raw = (bytes: Buffer, last = true): Buffer => Buffer.concat([header(0, bytes.length, last), bytes])
const run = (byte: string, size: number, last = false): Buffer =>
  Buffer.concat([header(1, size, last), Buffer.from(byte)])

/** Written by zstd 1.5.4 at level 3, and the text that it was. */
const real = Buffer.from('KLUv/QRYXQEAJAJ7Im1vZGVsIjoibSIsImlucHV0IjoiaGVsbG8genN0ZCJ9AQCckr84AWJjxRo=', 'base64')
const realText = JSON.stringify({ model: 'm', input: `${'hello '.repeat(200)}zstd` })
const skippable = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2])

describe('a body in zstd', () => {
  it.each<[string, Buffer, string]>([
    ['as the reference encoder writes it', real, realText],
    ['in a raw block', frame([raw(Buffer.from('hello'))]), 'hello'],
    ['in a run', frame([run('a', 1000), raw(Buffer.from('b'))]), `${'a'.repeat(1000)}b`],
    ['in several frames, with one to skip', Buffer.concat([skippable, real, real]), realText + realText],
  ])('%s is read', async (_name, data, text) => {
    const decoded = await decoder.decode(data, 'zstd', 1 << 20)
    expect(decoded).toMatchObject({ ok: true })
    expect(decoded.ok && decoded.bytes.toString()).toBe(text)
  })

  const broken: readonly (readonly [string, Buffer, RegExp])[] = [
    ['nothing at all', Buffer.alloc(0), /no byte; at least one frame was expected/],
    ['no zstd', Buffer.from('{"model":"m"}'), /no frame begins at byte 0; the magic number 28 b5 2f fd was expected/],
    ['cut inside', real.subarray(0, real.length - 9), /breaks off after \d+ bytes; the last frame goes on to byte/],
    ['cut in the header', real.subarray(0, 5), /breaks off after 5 bytes, inside the header of a frame/],
    ['cut in the magic number', real.subarray(0, 3), /breaks off after 3 bytes, inside the magic number/],
    ['cut before its block', frame([]), /breaks off after 6 bytes, inside the header of a block/],
    [
      'cut in a frame to skip',
      skippable.subarray(0, 6),
      /breaks off after 6 bytes, inside the header of a frame to skip/,
    ],
    ['followed by rubbish', Buffer.concat([real, Buffer.from('rubbish')]), /no frame begins at byte \d+/],
    ['of a reserved block', frame([header(3, 1, true)]), /block at byte 6 has a type that is reserved/],
    ['with a reserved bit', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x08, 0]), /sets a bit that is reserved/],
    [
      'with a stream of bits that has no end',
      Buffer.concat([real.subarray(0, -8), Buffer.alloc(4), real.subarray(-4)]),
      /blocks as RFC 8878 describes them were expected/,
    ],
    [
      'for a dictionary',
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0, 7, ...raw(Buffer.from('x'))]),
      /needs a dictionary, and there is none/,
    ],
  ]
  it.each(broken)('%s is told as broken, in words of our own', async (_name, data, message) => {
    expect(await decoder.decode(data, 'zstd', 1 << 20)).toEqual({
      ok: false,
      why: 'broken',
      message: expect.stringMatching(message),
    })
  })

  it('larger than allowed is stopped at the limit, not behind it', async () => {
    const exact = frame([run('a', 1000, true)])
    expect(await decoder.decode(exact, 'zstd', 1000)).toMatchObject({ ok: true })
    expect(await decoder.decode(exact, 'zstd', 999)).toEqual({ ok: false, why: 'too-large' })
    // 4 bytes for each 128 kB: 16 GB in 512 kB.
    const bomb = frame(
      Array.from({ length: 1 << 17 }, () => run('a', 1 << 17)),
      0x38,
    )
    const before = process.memoryUsage().arrayBuffers
    expect(await decoder.decode(Buffer.concat([bomb, raw(Buffer.from('b'))]), 'zstd', 1 << 20)).toMatchObject({
      ok: false,
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 << 20)
  })

  it('that wants a large window, or countless blocks behind one, is refused before anything is decoded', async () => {
    const wide = frame([raw(Buffer.from('x'))], 0x78)
    expect(await decoder.decode(wide, 'zstd', 1 << 20)).toMatchObject({
      ok: false,
      message: expect.stringContaining('window'),
    })
    const nothings = Buffer.concat([
      ...Array.from({ length: 1 << 17 }, () => Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0])),
      real,
    ])
    expect(await decoder.decode(nothings, 'zstd', 1 << 20)).toMatchObject({
      ok: false,
      message: expect.stringContaining('blocks'),
    })
    const crumbs = frame(
      [...Array.from({ length: 100_000 }, () => raw(Buffer.from('x'), false)), raw(Buffer.from('y'))],
      0x68,
    )
    expect(await decoder.decode(crumbs, 'zstd', 1 << 20)).toMatchObject({
      ok: false,
      message: expect.stringContaining('blocks'),
    })
  })
})

describe.each(dialectCases)('a client of $dialect', ({ dialect, path }) => {
  const text = JSON.stringify(smallest(dialect))
  const send = (url: string, body: Buffer, encoding: string) =>
    sendWhole({ ...jsonRequest(url + path, {}, { 'content-encoding': encoding }), body })
  const packed: readonly (readonly [string, Buffer])[] = [
    ['zstd', frame([raw(Buffer.from(text))])],
    ['ZSTD', frame([raw(Buffer.from(text))])],
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
  ]

  it.each(packed)('may send %s, and the upstream gets it as it was', async (encoding, body) => {
    const { proxy, upstream } = await sandwich(dialect)
    const answer = await send(proxy.url, body, encoding)
    expect(answer.status).toBe(200)
    expect(upstream.received[0]?.body).toBe(text)
    expect(upstream.received[0]?.headers).not.toHaveProperty('content-encoding')
  })

  it.each(packed)('is told 400 for a broken %s', async (encoding, body) => {
    const { proxy, upstream } = await sandwich(dialect)
    const answer = await send(proxy.url, body.subarray(0, body.length - 4), encoding)
    expect(answer.status).toBe(400)
    const message = `the body is not the ${encoding.toLowerCase()} that its content-encoding promises: `
    expect(JSON.parse(answer.text)).toMatchObject({
      error: { type: 'invalid_request_error', message: expect.stringContaining(message) },
    })
    expect(upstream.received).toEqual([])
  })

  it.each(packed)('is told 413 for %s that is too large, packed or unpacked', async (encoding, body) => {
    const unpacked = await sandwich(dialect, {}, { limits: { requestBody: text.length - 1 } })
    expect((await send(unpacked.proxy.url, body, encoding)).status).toBe(413)
    const whole = await sandwich(dialect, {}, { limits: { requestBody: 8 } })
    expect((await send(whole.proxy.url, body, encoding)).status).toBe(413)
  })

  it.each(['compress', 'gzip, zstd', 'constructor'])('is told 415 for %s, with what can be read', async (encoding) => {
    const { proxy } = await sandwich(dialect)
    const answer = await send(proxy.url, Buffer.from(text), encoding)
    expect(answer.status).toBe(415)
    expect(answer.headers['accept-encoding']).toContain('zstd')
  })
})
