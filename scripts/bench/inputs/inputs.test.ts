import { describe, expect, it } from 'vitest'
import { createConversation, sizes } from './conversation.ts'
import { compareSentences, readRequest, sentencesOf } from './read-request.ts'
import { readStream, saidOf } from './read-stream.ts'
import { createReply } from './reply.ts'
import { benchDialects, writeRequest } from './requests.ts'
import { writeStream } from './streams.ts'

describe('bench inputs', () => {
  it.each(sizes)('the request of %s has that size and says the same in every dialect', (size) => {
    const conversation = createConversation(size)
    const kilobytes = size.endsWith('MB') ? 1830 : Number.parseFloat(size)
    for (const dialect of benchDialects) {
      const text = writeRequest(dialect, conversation)
      expect(Buffer.byteLength(text) / 1000 / kilobytes).toBeGreaterThan(0.9)
      expect(Buffer.byteLength(text) / 1000 / kilobytes).toBeLessThan(1.1)
      expect(compareSentences(sentencesOf(conversation), readRequest(dialect, text))).toEqual({
        missing: [],
        added: [],
      })
    }
  })

  it.each([500, 20_000])('the stream of %s deltas has that many and says the same in every dialect', (deltas) => {
    const reply = createReply(deltas)
    expect(saidOf(reply).deltas).toBe(deltas)
    for (const dialect of benchDialects)
      expect(readStream(dialect, writeStream(dialect, reply).join(''))).toEqual(saidOf(reply))
  })

  it('notices what is missing, changed or added', () => {
    const conversation = createConversation('19 kB')
    const [first = '', ...rest] = sentencesOf(conversation)
    expect(compareSentences([first, ...rest], [`${first}!`, ...rest])).toEqual({
      missing: [first],
      added: [`${first}!`],
    })
  })
})
