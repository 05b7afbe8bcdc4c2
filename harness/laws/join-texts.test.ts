import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'wireproof/hub'
import { Coverage } from './coverage.ts'
import type { Unit } from './flatten.ts'
import { joinTexts } from './join-texts.ts'

const unit = (type: string, at: string, leaves: Record<string, unknown>): Unit => ({
  type,
  role: 'choice 0',
  at,
  top: true,
  leaves: Object.entries(leaves).map(([path, value]) => ({ path, value, pointer: `${at}/${path}` })),
})
const said = (type: string, ...texts: readonly string[]): readonly Unit[] =>
  texts.map((text, i) => unit(type, `/${type}/${i}`, { text }))
const appended = (at: string): Diagnostic =>
  ({ kind: 'approximated', code: 'separator', severity: 'hint', dialect: 'openai-chat', at }) as const

function joined(before: readonly Unit[], after: readonly Unit[], ...places: readonly string[]) {
  return joinTexts(before, after, new Coverage(places.map(appended))).map(({ type, leaves }) =>
    [type, ...leaves.map(({ value }) => value)].join(' '),
  )
}

describe('texts that a target joins', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a blank line between them', ['a', 'b'], ['a\n\nb'], ['a\n\nb']],
    ['nothing between them', ['a', 'b'], ['ab'], ['ab']],
    ['a text of white space', ['a', ' ', 'b'], ['a\n\n \n\nb'], ['a\n\n \n\nb']],
    ['texts that begin alike', ['a', 'a'], ['a\n\na'], ['a\n\na']],
  ])('are one: %s', (_name, before, after, expected) => {
    const places = before.slice(1).map((_, i) => `/text/${i + 1}`)
    expect(joined(said('text', ...before), said('text', ...after), ...places)).toEqual(
      expected.map((text) => `text ${text}`),
    )
  })

  it('stay two where something stands between them, and where the second one is gone', () => {
    const [first, second] = said('segment', 'a', 'b')
    const apart = [first, ...said('text', 'x'), second].flatMap((one) => one ?? [])
    expect(
      joined(apart, [...said('segment', 'a'), ...said('text', 'x'), ...said('segment', '\n\nb')], '/segment/1'),
    ).toEqual(['segment a', 'text x', 'segment b'])
    expect(joined(said('text', 'a', 'b'), said('text', 'a'), '/text/1')).toEqual(['text a', 'text b'])
  })

  it('stay two where only a later one is joined: the report is of all segments of its part', () => {
    const before = said('segment', 'a', 'a', 'a')
    expect(joined(before, said('segment', 'a', 'a\n\na'), '/segment/1', '/segment/2')).toEqual([
      'segment a',
      'segment a\n\na',
    ])
  })

  it('take their citations along', () => {
    const cited = unit('citation', '/text/1', { start: 0, end: 1 })
    const before = [...said('text', 'a'), ...said('refusal', 'r'), ...said('text', 'a', 'b').slice(1), cited]
    expect(joined(before, [...said('text', 'a\n\nb'), ...said('refusal', 'r')], '/text/1')).toEqual([
      'text a\n\nb',
      'citation 3 4',
      'refusal r',
    ])
  })
})
