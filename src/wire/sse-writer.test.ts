import { describe, expect, it } from 'vitest'
import { readJsonLines, writeJsonLine } from './jsonl.ts'
import type { SseFrame } from './sse.ts'
import { writeSse, writeSseComment, writeSseLine } from './sse-writer.ts'

/** What the SSE specification makes of a frame; fields may stand in any order, so each writer is told its own. */
const table: readonly (readonly [frame: SseFrame, whole: string, line: string])[] = [
  [{ data: '{}' }, 'data: {}\n\n', 'data: {}\n\n'],
  [{ data: '[DONE]' }, 'data: [DONE]\n\n', 'data: [DONE]\n\n'],
  [{ event: 'ping', data: '{}' }, 'event: ping\ndata: {}\n\n', 'event: ping\ndata: {}\n\n'],
  [{ data: 'a', id: '7' }, 'id: 7\ndata: a\n\n', 'id: 7\ndata: a\n\n'],
  [{ event: 'x', data: 'a', id: '7' }, 'event: x\nid: 7\ndata: a\n\n', 'id: 7\nevent: x\ndata: a\n\n'],
]

describe('the SSE writers', () => {
  it.each(table)('%j', (frame, whole, line) => {
    expect(writeSse(frame)).toBe(whole)
    expect(writeSseLine(frame)).toBe(line)
  })

  it.each(['a\nb', 'a\rb', 'a\r\nb'])('give every line of %j its own field', (data) => {
    expect(writeSse({ data })).toBe('data: a\ndata: b\n\n')
  })

  it('keep a comment on one line, whatever it says', () => {
    expect(writeSseComment('a\r\n\ndata: b')).toBe(': a data: b\n\n')
  })
})

describe('lines of JSON', () => {
  it('are read without blank lines and blanks, whatever ends a line', () => {
    expect(readJsonLines('{"a":1}\n\n  {"b":2} \r\n[DONE]\r{"c":3}')).toEqual([
      { data: '{"a":1}' },
      { data: '{"b":2}' },
      { data: '[DONE]' },
      { data: '{"c":3}' },
    ])
  })

  it('are written one an event, also where its JSON was printed on several', () => {
    expect(writeJsonLine({ event: 'x', data: '{\n"a":1,\r\n"b":2\r}' })).toBe('{ "a":1, "b":2 }\n')
  })
})
