import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endTextInput, readTextInput, startTextInput, textSchema, unwrapText, wrapText } from './text-input.ts'

function inPieces(pieces: readonly string[]): { readonly deltas: readonly string[]; readonly kept: boolean } {
  const state = startTextInput()
  const deltas = pieces.map((piece) => readTextInput(state, piece))
  const { text, kept } = endTextInput(state)
  return { deltas: [...deltas, text], kept }
}

function cut(text: string, seams: readonly number[]): readonly string[] {
  const cuts = [...new Set(seams.map((seam) => seam % (text.length + 1)))].sort((a, b) => a - b)
  return [...cuts, text.length].map((to, i) => text.slice(cuts[i - 1] ?? 0, to))
}

const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\\', '"', 'u', 'd', '😀', '\n', ' ', '}', 'é') }),
)

/** JSON as models write it: everything beyond ASCII escaped, or nothing of it. */
const escaped = (json: string): string =>
  json.replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

describe('free text inside its carrier', () => {
  it('comes back as it was, whole', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(unwrapText(wrapText(text))).toEqual({ text, kept: true })
        expect(unwrapText(escaped(wrapText(text)))).toEqual({ text, kept: true })
      }),
    )
  })

  it('comes back as it was, however its JSON is cut', () => {
    fc.assert(
      fc.property(someText, fc.boolean(), fc.array(fc.nat(), { maxLength: 12 }), (text, ascii, seams) => {
        const json = ascii ? escaped(wrapText(text)) : wrapText(text)
        const { deltas, kept } = inPieces(cut(json, seams))
        expect(deltas.join('')).toBe(text)
        expect(kept).toBe(true)
      }),
    )
  })

  it('is told unit by unit as it is known, and no delta ends inside a surrogate pair', () => {
    const text = 'a"b\\c\n😀é'
    for (const json of [wrapText(text), escaped(wrapText(text))]) {
      const { deltas } = inPieces([...json.split('')])
      expect(deltas.filter((delta) => delta !== '')).toEqual(['a', '"', 'b', '\\', 'c', '\n', '😀', 'é'])
    }
  })

  it('keeps a lone surrogate that the model wrote', () => {
    expect(unwrapText('{"input":"a\\ud83d"}')).toEqual({ text: 'a\ud83d', kept: true })
    expect(inPieces(['{"input":"\\ud83d', 'b"}']).deltas.join('')).toBe('\ud83db')
    expect(inPieces(['{"input":"a\\ud83d'])).toEqual({ deltas: ['a', '\ud83d'], kept: false })
  })

  it('allows blanks between the tokens of the carrier, and none inside them', () => {
    expect(unwrapText(' {\n"input"\t: "x" } \r\n')).toEqual({ text: 'x', kept: true })
    expect(unwrapText('{" input":"x"}')).toEqual({ text: 'x', kept: false })
  })
})

describe('a model that does not keep to the carrier', () => {
  it.each([
    ['nothing at all', '', ''],
    ['an empty object', '{ }', ''],
    ['one string under another name', '{"patch":"text"}', 'text'],
    ['one number under another name', '{"patch":1}', '{"patch":1}'],
    ['the text behind other members', '{"why":1,"input":"text"}', 'text'],
    ['the text before other members', '{"input":"text","why":1}', 'text'],
    ['two strings under other names', '{"a":"b","c":"d"}', '{"a":"b","c":"d"}'],
    ['an object as the text', '{"input":{"a":1}}', '{"input":{"a":1}}'],
    ['no JSON', '*** Begin Patch', '*** Begin Patch'],
    ['a string', '"text"', '"text"'],
    ['a list', '["text"]', '["text"]'],
    ['null', 'null', 'null'],
    ['the carrier twice: the first is told already', '{"input":"a","input":"b"}', 'a'],
    ['a text that is cut', '{"input":"te', 'te'],
    ['an escape that is cut', '{"input":"te\\u00', 'te'],
    ['a head that is cut', '{"inp', '{"inp'],
    ['an object that is never closed', '{"input":"text"', 'text'],
    ['an escape that JSON does not have', '{"input":"\\q\\uzzzz"', 'q\\uzzzz'],
  ])('%s', (_name, json, text) => {
    expect(unwrapText(json)).toEqual({ text, kept: false })
    for (let at = 0; at <= json.length; at++) {
      const { deltas, kept } = inPieces([json.slice(0, at), json.slice(at)])
      expect({ text: deltas.join(''), kept }).toEqual({ text, kept: false })
    }
  })
})

describe('the function that stands for a free-text tool', () => {
  it('takes one string', () => {
    expect(textSchema()).toEqual({
      type: 'object',
      properties: { input: { type: 'string' } },
      required: ['input'],
      additionalProperties: false,
    })
  })

  it('tells the grammar', () => {
    expect(textSchema({ syntax: 'regex', definition: '^a+$' })).toMatchObject({
      properties: { input: { description: 'The text must match this regex grammar:\n^a+$' } },
    })
  })
})
