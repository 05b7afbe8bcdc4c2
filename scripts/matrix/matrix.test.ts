import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LoadedScenario } from '../../harness/laws/scenarios.ts'
import { cellOf, type Translate, translateFeature } from './cell.ts'
import { type Feature, loadFeatures } from './features.ts'
import { writeMatrix } from './page.ts'

const golden = new URL('../../golden/', import.meta.url)
const features = loadFeatures()

function scenario(documents: Readonly<Record<string, string>>): LoadedScenario {
  return {
    name: 'requests/made-up',
    folder: '',
    title: 'Made up',
    kind: 'request',
    why: 'A test.',
    source: 'https://example.com/',
    documents: {},
    loaded: Object.entries(documents).map(([dialect, text]) => ({
      name: 'made-up',
      kind: 'request',
      dialect: dialect as LoadedScenario['loaded'][number]['dialect'],
      text,
      derives: true,
    })),
  }
}

const chat = (more: object): string =>
  JSON.stringify({ model: 'm', max_completion_tokens: 9, messages: [{ role: 'user', content: 'Hi.' }], ...more })

function row(more: object, at: string): ReturnType<typeof loadFeatures>[number] {
  const feature: Feature = { title: 'X', area: 'sampling', scenario: 'requests/made-up', at: { 'openai-chat': [at] } }
  const [loaded] = loadFeatures([feature], [scenario({ 'openai-chat': chat(more) })])
  if (loaded === undefined) throw new Error('one feature in, none out')
  return loaded
}

describe('the page', () => {
  it('is what the translators do today; `npm run matrix` writes it', () => {
    expect(readFileSync(new URL('../docs/matrix.md', golden), 'utf8')).toBe(writeMatrix(features))
  })

  it('has a title once', () => {
    const titles = features.map(({ area, title }) => `${area}: ${title}`)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
  })
})

describe('a cell', () => {
  it('is native where the target says the same', () => {
    expect(cellOf(row({ top_p: 0.5 }, '/top_p'), 'openai-chat', 'openai-responses')).toEqual({
      word: 'native',
      codes: [],
    })
  })

  it('is approximated where the nearest value is used', () => {
    expect(cellOf(row({ temperature: 1.5 }, '/temperature'), 'openai-chat', 'anthropic-messages')).toEqual({
      word: 'approximated',
      codes: ['sampling-range'],
    })
  })

  it('is dropped where a loss is not breaking, and rejected where it is', () => {
    expect(cellOf(row({ seed: 1 }, '/seed'), 'openai-chat', 'openai-responses')?.word).toBe('dropped')
    expect(cellOf(row({ n: 2 }, '/n'), 'openai-chat', 'openai-responses')?.word).toBe('rejected')
  })

  it('is the worst of its places', () => {
    const two: Feature = { ...row({ seed: 1, top_p: 0.5 }, '/seed'), at: { 'openai-chat': ['/top_p', '/seed'] } }
    const [loaded] = loadFeatures([two], [scenario({ 'openai-chat': chat({ seed: 1, top_p: 0.5 }) })])
    expect(loaded && cellOf(loaded, 'openai-chat', 'openai-responses')?.word).toBe('dropped')
  })

  it('is empty where the source has no word', () => {
    expect(cellOf(row({ seed: 1 }, '/seed'), 'openai-responses', 'openai-chat')).toBeUndefined()
  })

  it('is refused where nothing is reported and nothing depends on the place', () => {
    const forgetful: Translate = (feature, text, from, to) => {
      const { body, diagnostics } = translateFeature(feature, text, from, to)
      return { body, diagnostics: diagnostics.filter(({ at }) => at !== '/seed') }
    }
    expect(() => cellOf(row({ seed: 1 }, '/seed'), 'openai-chat', 'openai-responses', forgetful)).toThrow(
      '"X", openai-chat to openai-responses: /seed is lost in silence',
    )
  })
})

describe('a feature that shows nothing is refused', () => {
  const feature = (scenarioName: string, at: string): Feature => ({
    title: 'X',
    area: 'sampling',
    scenario: scenarioName,
    at: { 'openai-chat': [at] },
  })
  const scenarios = [scenario({ 'openai-chat': chat({}) })]

  it.each([
    ['requests/other', '/model', /no scenario requests\/other/],
    ['requests/made-up', '/seed', /has nothing at \/seed/],
  ])('%s %s', (name, at, message) => {
    expect(() => loadFeatures([feature(name, at)], scenarios)).toThrow(message)
  })

  it('of a dialect without a document', () => {
    const [one] = [feature('requests/made-up', '/model')]
    expect(() => loadFeatures([{ ...one, at: { 'anthropic-messages': ['/model'] } }], scenarios)).toThrow(
      /has no document of anthropic-messages/,
    )
  })
})
