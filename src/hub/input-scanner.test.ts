import { describe, expect, it } from 'vitest'
import { isScanComplete, scanInput, startScan } from './input-scanner.ts'

const read = (fragments: readonly string[]): readonly string[] => {
  const scan = startScan()
  return fragments.map((fragment) => scanInput(scan, fragment))
}

describe('scanInput()', () => {
  it.each<[string, string]>([
    ['an empty object', '{}'],
    ['nesting', '{"a":{"b":[{"c":[]}]}}'],
    ['braces in strings', '{"a":"}]{[","}":1}'],
    ['escaped quotes and backslashes', '{"a":"\\"}","b":"\\\\","c":"\\u007d"}'],
    ['blanks around it', ' \t\r\n{ "a" : 1 } \n\t\r '],
  ])('knows when %s is complete, wherever it is cut', (_name, text) => {
    const last = text.lastIndexOf('}')
    expect(read([...text])).toEqual([...text].map((_, i) => (i < last ? 'open' : 'complete')))
    for (let cut = 0; cut <= text.length; cut++)
      expect(read([text.slice(0, cut), text.slice(cut)])).toEqual([cut > last ? 'complete' : 'open', 'complete'])
  })

  it.each(['x', '{', '}', '"', '1'])('says that %j goes on behind the end', (more) => {
    expect(read(['{}', ' ', more])).toEqual(['complete', 'complete', 'overrun'])
    expect(read([`{} ${more}`])).toEqual(['overrun'])
  })

  it.each<[string, readonly string[]]>([
    ['an array', ['[', '{"a":1}', ']']],
    ['an array at once', ['[{"a":1},', '{}]', '']],
    ['a string', ['"a', '{}', '"']],
    ['a number', ['1', '2', '{}']],
    ['nothing', ['', ' ', '\n']],
  ])('never takes %s for an object that is complete', (_name, fragments) => {
    expect(read(fragments)).toEqual(fragments.map(() => 'open'))
  })

  it('keeps plain data as its state', () => {
    const scan = startScan()
    scanInput(scan, '{"a":"\\')
    const again = JSON.parse(JSON.stringify(scan))
    expect(isScanComplete(again)).toBe(false)
    expect(scanInput(again, '"}')).toBe('open')
    expect(scanInput(again, '"}')).toBe('complete')
    expect(isScanComplete(again)).toBe(true)
  })
})
