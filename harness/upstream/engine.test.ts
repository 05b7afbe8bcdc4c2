import { describe, expect, it } from 'vitest'
import { type Played, play } from './engine.ts'
import { readScript, ScriptError } from './read-script.ts'
import { bytesOf, type Script } from './script.ts'
import { createBoard, noWaiting } from './signals.ts'

const never = new AbortController().signal
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function playAll(script: Script, signals = noWaiting, abort = never): Promise<readonly string[]> {
  const out: string[] = []
  for await (const played of play(script, signals, abort)) {
    out.push(played.kind === 'bytes' ? text(played.bytes) : played.kind)
  }
  return out
}

describe('readScript()', () => {
  it('sends what is no directive byte for byte, and cuts chunks where it is told to', () => {
    const script = readScript('data: a\n\n#! split here\ndata: b\n\n')
    expect(script.steps.map((step) => (step.do === 'send' ? text(step.bytes) : step.do))).toEqual([
      'data: a\n\n',
      'data: b\n\n',
    ])
  })

  it('reads status, headers, waits and terminals', () => {
    const script = readScript(
      '#! status 529\n#! header Retry-After: 7\ndata: a\n\n#! await client text_delta 2\n#! reset\n',
    )
    expect(script.status).toBe(529)
    expect(script.headers).toContainEqual(['Retry-After', '7'])
    expect(script.steps.slice(1)).toEqual([
      { do: 'await', condition: { name: 'client text_delta', count: 2 } },
      { do: 'reset' },
    ])
  })

  it('sends bytes that are no text, and ends chunks inside a line', () => {
    const script = readScript('data: a\n#! unbreak\n#! hex ff fe\n#! split here\nb\n\n')
    expect([...bytesOf(script)]).toEqual([...Buffer.from('data: a'), 0xff, 0xfe, ...Buffer.from('b\n\n')])
    expect(script.steps).toHaveLength(2)
  })

  it('takes a JSON document for JSON', () => {
    expect(readScript('{"a":1}').headers).toEqual([['content-type', 'application/json']])
  })

  it.each([
    ['#! hop\n', 'unknown directive "hop"'],
    ['#! status 99\n', '"99" is no argument'],
    ['#! header x\n', '"x" is no argument'],
    ['#! await\n', '"" is no argument'],
    ['#! end\ndata: a\n', 'line 2: nothing can follow "end"'],
    ['#! constructor\n', 'unknown directive'],
  ])('refuses %j', (source, message) => {
    expect(() => readScript(source)).toThrow(ScriptError)
    expect(() => readScript(source)).toThrow(message)
  })
})

describe('play()', () => {
  it('ends every script with exactly one terminal', async () => {
    expect(await playAll(readScript('data: a\n\n'))).toEqual(['data: a\n\n', 'end'])
    expect(await playAll(readScript('data: a\n\n#! reset\n'))).toEqual(['data: a\n\n', 'reset'])
  })

  it('sends nothing behind a wait until the condition was confirmed often enough', async () => {
    const board = createBoard()
    const playing = play(readScript('a\n#! await client text_delta 2\nb\n'), board, never)
    expect((await playing.next()).value).toMatchObject({ kind: 'bytes' })
    board.confirm('client text_delta')
    const second = playing.next()
    expect(board.waiting()).toEqual([{ name: 'client text_delta', count: 2 }])
    board.confirm('client text_delta')
    expect((await second).value).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('b\n') })
    expect((await playing.next()).value).toEqual({ kind: 'end' })
  })

  it('names the condition that was never met', async () => {
    const abort = new AbortController()
    const seen: Played[] = []
    const done = (async () => {
      for await (const played of play(readScript('#! await client end\n'), createBoard(), abort.signal))
        seen.push(played)
    })()
    abort.abort()
    await done
    expect(seen).toEqual([{ kind: 'abandoned', waitingFor: { name: 'client end', count: 1 } }])
  })

  it('stalls until it is aborted', async () => {
    const abort = new AbortController()
    const playing = playAll(readScript('a\n#! stall\n'), noWaiting, abort.signal)
    abort.abort()
    expect((await playing).at(-1)).toBe('abandoned')
  })
})
