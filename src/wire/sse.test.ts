import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSseReader, type SseFrame } from './sse.ts'
import { writeSse, writeSseComment } from './sse-writer.ts'
import { createUtf8Reader } from './utf8.ts'

function read(chunks: readonly string[], how: 'eof' | 'cut' = 'eof'): readonly SseFrame[] {
  const reader = createSseReader()
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end(how)]
}

const cases: readonly (readonly [name: string, text: string, frames: readonly SseFrame[]])[] = [
  ['one event', 'data: a\n\n', [{ data: 'a' }]],
  ['a named event', 'event: ping\ndata: {}\n\n', [{ event: 'ping', data: '{}' }]],
  ['several data lines', 'data: a\ndata: b\n\n', [{ data: 'a\nb' }]],
  ['several events', 'data: a\n\ndata: b\n\n', [{ data: 'a' }, { data: 'b' }]],
  ['CRLF', 'event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n', [{ event: 'x', data: 'a' }, { data: 'b' }]],
  ['CR', 'event: x\rdata: a\r\rdata: b\r\r', [{ event: 'x', data: 'a' }, { data: 'b' }]],
  ['a byte order mark', '\ufeffdata: a\n\n', [{ data: 'a' }]],
  ['comments', ': hello\n\ndata: a\n: there\ndata: b\n\n', [{ data: 'a\nb' }]],
  ['no final blank line', 'data: a\n\ndata: b', [{ data: 'a' }, { data: 'b' }]],
  ['no final blank line, CR', 'data: a\r\rdata: b\r', [{ data: 'a' }, { data: 'b' }]],
  ['an id', 'id: 7\ndata: a\n\n', [{ data: 'a', id: '7' }]],
]

describe('createSseReader()', () => {
  it.each(cases)('reads %s, whole and at every cut', (_name, text, want) => {
    expect(read([text])).toEqual(want)
    expect(read([...text])).toEqual(want)
    for (let cut = 1; cut < text.length; cut++) expect(read([text.slice(0, cut), text.slice(cut)])).toEqual(want)
  })

  it('drops half an event when the connection was cut', () => {
    expect(read(['data: a\n\ndata: b'], 'cut')).toEqual([{ data: 'a' }])
  })

  it('says overflow instead of growing without end', () => {
    const reader = createSseReader({ maxEventLength: 1000 })
    for (let i = 0; i < 50; i++) reader.push('x'.repeat(100))
    expect(reader.overflow).toBe(true)
    expect(reader.push('data: a\n\n')).toEqual([])
    expect(reader.end('eof')).toEqual([])
  })

  it('reads what the writer wrote, split anywhere in its bytes', () => {
    const frame = fc
      .record({ data: fc.string({ unit: 'grapheme', minLength: 1 }) })
      .map(({ data }) => ({ data: data.replaceAll('\r', '\n') }))
    fc.assert(
      fc.property(fc.array(frame), fc.array(fc.nat(400)), (frames, cuts) => {
        const bytes = new TextEncoder().encode(frames.map(writeSse).join(writeSseComment('keep-alive')))
        const utf8 = createUtf8Reader()
        const reader = createSseReader()
        const out: SseFrame[] = []
        let from = 0
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          out.push(...reader.push(utf8.push(bytes.subarray(from, cut))))
          from = Math.min(cut, bytes.length)
        }
        out.push(...reader.push(utf8.push(bytes.subarray(from)) + utf8.end()), ...reader.end('eof'))
        expect(out).toEqual(frames)
      }),
    )
  })
})
