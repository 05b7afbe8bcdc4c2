import { describe, expect, it } from 'vitest'
import { createSseReader } from 'wireproof/wire'
import { readScript } from './read-script.ts'
import { bytesOf, type Script } from './script.ts'
import { variants } from './variants.ts'

const source = [
  'event: a\ndata: {"text":"a, b","n":[1,2],"q":"\\",\\\\"}\n\n',
  '#! await client text_delta 1\n',
  'data: {"text":"grüße 🎈"}\n\ndata: [DONE]\n\n',
].join('')

/** What any reader of the stream must understand: event name and meaning of the data, in order. */
function meaning(script: Script): unknown {
  const reader = createSseReader()
  const frames = [...reader.push(new TextDecoder().decode(bytesOf(script))), ...reader.end('eof')]
  return frames.map(({ event, data }) => [event, data.startsWith('{') ? JSON.parse(data) : data])
}

describe('variants', () => {
  const script = readScript(source)

  it.each(Object.keys(variants))('%s keeps the meaning and the waits', (name) => {
    const varied = variants[name]?.(script) ?? script
    expect(meaning(varied)).toEqual(meaning(script))
    expect(varied.steps.filter((step) => step.do === 'await')).toEqual(
      script.steps.filter((step) => step.do === 'await'),
    )
  })

  it.each(Object.keys(variants).filter((name) => !['as-written', 'whole'].includes(name)))(
    '%s changes the wire',
    (name) => {
      expect((variants[name]?.(script) ?? script).steps).not.toEqual(script.steps)
    },
  )

  it.each(['whole', 'per-frame', 'per-byte', 'random'])('%s keeps the bytes', (name) => {
    expect(bytesOf(variants[name]?.(script) ?? script)).toEqual(bytesOf(script))
  })

  it('cuts every byte apart', () => {
    const steps = variants['per-byte']?.(script).steps ?? []
    expect(steps.every((step) => step.do !== 'send' || step.bytes.length === 1)).toBe(true)
  })

  it('leaves JSON answers in one piece where only frames are meant', () => {
    const json = readScript('{"a":1,\n"b":2}')
    for (const name of ['crlf', 'cr', 'keep-alive', 'several-data-lines', 'bom', 'no-final-blank-line'])
      expect(bytesOf(variants[name]?.(json) ?? json)).toEqual(bytesOf(json))
  })
})
