import { describe, expect, it } from 'vitest'
import type { Frame } from './hub/machine.ts'
import { createByteTranslator, createStreamTranslator } from './translate-stream.ts'
import { translateReadable, translateStream } from './web-streams.ts'
import { createSseReader } from './wire/sse.ts'
import { writeSse } from './wire/sse-writer.ts'

const chunk = (delta: object, finish: string | null = null): Frame => ({
  data: JSON.stringify({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  }),
})
const done: Frame = { data: '[DONE]' }
const words = ['Hel', 'lo, ', 'Zü', 'rich']
const chat: readonly Frame[] = [
  chunk({ role: 'assistant', content: '' }),
  ...words.map((content) => chunk({ content })),
  chunk({}, 'stop'),
  done,
]

const call = (index: number, text: string, first = false): Frame =>
  chunk({
    tool_calls: [
      first
        ? { index, id: `call_${index}`, type: 'function', function: { name: `f${index}`, arguments: text } }
        : { index, function: { arguments: text } },
    ],
  })

const types = (frames: readonly Frame[]): readonly unknown[] => frames.map(({ data }) => JSON.parse(data).type)
const toMessages = { from: 'openai-chat', to: 'anthropic-messages' } as const

function textsOf(frames: readonly Frame[]): readonly string[] {
  return frames
    .map(({ data }) => JSON.parse(data))
    .filter(({ type }) => type === 'content_block_delta')
    .map(({ delta }) => delta.text)
}

describe('createStreamTranslator()', () => {
  it('gives each delta out as it comes in', () => {
    const translator = createStreamTranslator(toMessages)
    translator.push(chunk({ role: 'assistant', content: '' }))
    for (const content of words) expect(textsOf(translator.push(chunk({ content })))).toEqual([content])
  })

  it('streams sequential calls without delay, and tells interleaved ones one after the other', () => {
    const translator = createStreamTranslator(toMessages)
    translator.push(chunk({ role: 'assistant', content: null }))
    expect(types(translator.push(call(0, '{"a":', true)))).toContain('content_block_delta')
    expect(types(translator.push(call(0, '1}')))).toEqual(['content_block_delta'])
    expect(types(translator.push(call(1, '{', true)))).toEqual([
      'content_block_stop',
      'content_block_start',
      'content_block_delta',
    ])
    expect(types(translator.push(call(2, '{"b":2', true)))).toEqual([])
    expect(types(translator.push(call(1, '}')))).toEqual([
      'content_block_delta',
      'content_block_stop',
      'content_block_start',
      'content_block_delta',
    ])
  })

  it('never makes a success of a stream that broke off', () => {
    for (let cut = 0; cut < chat.length - 1; cut++) {
      const translator = createStreamTranslator(toMessages)
      const out = [...chat.slice(0, cut).flatMap((frame) => translator.push(frame)), ...translator.end('cut')]
      expect(types(out)).toContain('error')
      expect(types(out)).not.toContain('message_stop')
      expect(translator.diagnostics()).toContainEqual(
        expect.objectContaining({ kind: 'repaired', code: 'stream-truncated' }),
      )
    }
  })

  it('takes a finished stream without terminator as complete, and says so', () => {
    const translator = createStreamTranslator(toMessages)
    const out = [...chat.slice(0, -1).flatMap((frame) => translator.push(frame)), ...translator.end('eof')]
    expect(types(out).at(-1)).toBe('message_stop')
    expect(translator.diagnostics()).toContainEqual(
      expect.objectContaining({ kind: 'repaired', code: 'missing-terminator' }),
    )
  })

  it.each(['{', '7', '"x"', '{"choices":7}', '{"choices":[{"delta":7}]}', `{"a":${'['.repeat(100_000)}`])(
    'ends with a failure of the client’s dialect after the frame %.30s',
    (data) => {
      const translator = createStreamTranslator(toMessages)
      const out = [...chat.slice(0, 3), { data }, ...chat.slice(3)].flatMap((frame) => translator.push(frame))
      expect(textsOf(out)).toEqual(words.slice(0, 2))
      expect(
        types([...out, ...translator.end('eof')]).filter((type) => type === 'error' || type === 'message_stop'),
      ).toEqual(['error'])
      expect(translator.diagnostics()).toContainEqual(expect.objectContaining({ code: 'stream-protocol', frame: 3 }))
    },
  )
})

const bytes = new TextEncoder().encode(chat.map(writeSse).join(''))

describe('createByteTranslator()', () => {
  it('does not care where the bytes are cut', () => {
    const translate = (size: number): string => {
      const translator = createByteTranslator(toMessages)
      let text = ''
      for (let from = 0; from < bytes.length; from += size) text += translator?.push(bytes.subarray(from, from + size))
      return text + translator?.end('eof')
    }
    const want = translate(bytes.length)
    expect(textsOf(createSseReader().push(want))).toEqual(words)
    for (const size of [1, 2, 3, 7, 64]) expect(translate(size)).toBe(want)
  })

  it('stands aside between two ends of the same dialect', () => {
    expect(createByteTranslator({ from: 'openai', to: 'openai-chat' })).toBeUndefined()
  })
})

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

function sourceOf(
  parts: readonly Uint8Array[],
  onPull: () => void = () => {},
  end: 'close' | 'error' = 'close',
): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream(
    {
      pull(controller) {
        onPull()
        const part = parts[next++]
        if (part !== undefined) controller.enqueue(part)
        else if (end === 'close') controller.close()
        else controller.error(new Error('reset'))
      },
    },
    { highWaterMark: 0 },
  )
}

const shells = [
  ['translateStream', (source: ReadableStream<Uint8Array>) => source.pipeThrough(translateStream(toMessages))],
  ['translateReadable', (source: ReadableStream<Uint8Array>) => translateReadable(source, toMessages)],
] as const

describe.each(shells)('%s()', (_name, pipe) => {
  const parts = chat.map((frame) => new TextEncoder().encode(writeSse(frame)))

  it('translates whole streams', async () => {
    expect(textsOf(createSseReader().push(await textOf(pipe(sourceOf(parts)))))).toEqual(words)
  })

  it('pulls no more than it is asked for', async () => {
    let pulls = 0
    const reader = pipe(sourceOf(parts, () => pulls++)).getReader()
    await reader.read()
    expect(pulls).toBeLessThanOrEqual(4)
    await reader.cancel()
  })

  it('passes the bytes of the same dialect on untouched', async () => {
    const same = { from: 'claude', to: 'anthropic-messages' } as const
    expect(await textOf(sourceOf(parts).pipeThrough(translateStream(same)))).toBe(new TextDecoder().decode(bytes))
  })

  it('tells the client when the source breaks off', async () => {
    const text = await textOf(pipe(sourceOf([bytes.subarray(0, 300)], undefined, 'error')))
    expect(text).toContain('event: error')
    expect(text).not.toContain('message_stop')
  })

  it('forwards cancellation', async () => {
    let reason: unknown
    const cancelled = new Promise<void>((resolve) => {
      const source = new ReadableStream<Uint8Array>({
        cancel(given) {
          reason = given
          resolve()
        },
      })
      pipe(source).cancel('left')
    })
    await cancelled
    expect(reason).toBe('left')
  })
})
