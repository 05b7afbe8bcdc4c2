import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DuoCell, DuoParity, DuoRejected } from '../../harness/conformance.gen.ts'
import { loadFeatures } from '../matrix/features.ts'
import { decideCell, lieOf } from './decide.ts'
import { duoPage, duoSections } from './page.ts'
import { cellsOf, parityProblems, readParity } from './parity.ts'
import { withSections } from './sections.ts'

const parity = readParity()
const features = loadFeatures()
const cells = cellsOf(parity)
const decide = (cell: DuoCell, way: (typeof cells)[number]['way']) => decideCell(cell, parity.transports[way], features)

/** Every claim but the one that the cell makes. */
function otherClaims(cell: DuoCell): readonly DuoCell[] {
  const { evidence, shown } = cell
  const rejected = (told: DuoRejected['told']): DuoCell => ({
    ...{ word: 'rejected', need: 'optional', told, reason: 'planted', evidence, shown },
  })
  const all: readonly DuoCell[] = [
    { word: 'native', need: 'optional', evidence, shown },
    { word: 'emulated', need: 'optional', reason: 'planted', evidence, shown },
    ...(['refused', 'left-out', 'absent'] as const).map(rejected),
  ]
  const claim = (one: DuoCell) => (one.word === 'rejected' ? one.told : one.word)
  return all.filter((one) => claim(one) !== claim(cell))
}

describe('each cell says what the code does', () => {
  for (const { capability, way, cell } of cells)
    if (cell.shown.some(({ by }) => by !== 'test'))
      it(`${capability.title}, ${way}: ${cell.word}`, () => {
        const decided = decide(cell, way)
        expect(decided).not.toEqual([])
        expect(lieOf(cell, decided)).toBeUndefined()
        // What a test shows beside a translation may be the one or the other, as far as the translation goes.
        const shownElsewhere = decided.length < cell.shown.length && cell.word !== 'rejected'
        for (const other of otherClaims(cell))
          if (!shownElsewhere || other.word === 'rejected') expect(lieOf(other, decided)).toBeDefined()
      })
})

describe('the data', () => {
  it('names what is there', () => expect(parityProblems(parity, features)).toEqual([]))

  it('decides most of what can be decided, and shows everything that the gateway is required for', () => {
    const decided = cells.filter(({ cell, way }) => decide(cell, way).length > 0)
    expect(decided.length).toBeGreaterThanOrEqual(cells.length / 2)
    const bare = cells.filter(
      ({ cell, way }) => cell.shown.length === 0 && cell.need === 'required' && way.startsWith('gateway'),
    )
    expect(bare.map(({ capability, way }) => `${capability.title}, ${way}`)).toEqual([])
  })

  const planted = (change: (cell: DuoCell) => DuoCell): DuoParity => {
    const [first, ...more] = parity.capabilities
    if (first === undefined) throw new Error('no capability')
    const cell = change(first.cells['gateway-anthropic'])
    return { ...parity, capabilities: [{ ...first, cells: { ...first.cells, 'gateway-anthropic': cell } }, ...more] }
  }
  it.each([
    [{ by: 'translation', client: 'codex', feature: 'tools: Telepathy' } as const, 'has no "tools: Telepathy"'],
    [{ by: 'test', file: 'harness/nowhere.test.ts', title: 'x' } as const, 'there is no harness/nowhere.test.ts'],
    [
      { by: 'test', file: 'harness/proxy/host.test.ts', title: 'no such words' } as const,
      'has no test "no such words"',
    ],
  ])('refuses a proof that is not there: %j', (proof, problem) => {
    expect(
      parityProblems(
        planted((cell) => ({ ...cell, shown: [proof] })),
        features,
      ).join(),
    ).toContain(problem)
  })

  it('refuses a capability that stands twice', () => {
    const twice = { ...parity, capabilities: [...parity.capabilities, ...parity.capabilities.slice(0, 1)] }
    expect(parityProblems(twice, features).join()).toContain('stands twice')
  })
})

describe('the page', () => {
  it('is what the data say; `npm run matrix` writes it', () => {
    const page = readFileSync(duoPage, 'utf8')
    expect(withSections(page, duoSections(features))).toBe(page)
  })

  it('has to have both markers, once', () => {
    const section = { name: 'x', lines: ['new'] }
    const [begin, end] = ['<!-- x: written by `npm run matrix`; do not edit -->', '<!-- end of x -->']
    expect(withSections(`a\n${begin}\nold\n${end}\nb`, [section])).toBe(`a\n${begin}\n\nnew\n\n${end}\nb`)
    for (const page of ['a', begin, end, `${end}${begin}`, `${begin}${end}${begin}${end}`])
      expect(() => withSections(page, [section])).toThrow('markers of "x"')
  })
})
